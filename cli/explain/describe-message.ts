/** What became of a message, in plain words. */

import { formatCount, formatMoment, shortId } from '../../client/format.ts'
import type { MessageParts, MessageView } from '../../client/node-api.ts'
import type { Shown } from '../commands/explain.ts'
import { nameOf } from '../names.ts'
import { inWords, type Layout, row } from './layout.ts'

export async function describeMessage(id: string, layout: Layout): Promise<Shown> {
  const view = await layout.api.getMessage(id)
  const { style } = layout
  const lines = [
    `${style.strong(`message ${shortId(id)}`)}  ${verdictWord(view, layout)}`,
    '',
    ...aboutSender(view, layout),
    ...aboutWord(view, layout),
    ...aboutVerdict(view, layout),
  ]
  return { data: view, lines }
}

function verdictWord({ status }: MessageView, { style }: Layout): string {
  const words = {
    accepted: style.good('accepted'),
    rejected: style.bad('rejected'),
    denied: style.bad('denied: it did not become evidence'),
    waiting: style.warn('waiting: its epoch is not settled yet'),
  }
  return words[status]
}

function aboutSender(view: MessageParts, layout: Layout): readonly string[] {
  const { names, timeZone } = layout.settings
  const moment = (ms: number) => formatMoment(ms, timeZone)
  const lines: string[] = []
  if (view.subject !== undefined) {
    const name = nameOf(names, view.subject)
    lines.push(...row('device', `${name === undefined ? '' : `${name}, `}${view.subject}`, layout))
  }
  if (view.sequence !== undefined)
    lines.push(...row('message', `number ${view.sequence}, ${view.contentType}`, layout))
  if (view.timeMs !== undefined) lines.push(...row('said at', moment(view.timeMs), layout))
  if (view.arrivedAtMs !== undefined && view.timeMs !== undefined) {
    const later = formatCount(Math.round((view.arrivedAtMs - view.timeMs) / 1000))
    lines.push(
      ...row(
        'arrived at',
        `${moment(view.arrivedAtMs)}, ${later} s later, in epoch ${view.epoch} (${view.stage})`,
        layout,
      ),
    )
  }
  if (view.atMs !== undefined) lines.push(...row('denied at', moment(view.atMs), layout))
  return lines
}

/** What it says, where it is a word that all resources share. */
function aboutWord({ word }: MessageParts, layout: Layout): readonly string[] {
  if (word === undefined) return []
  const fields = Object.entries(word.fields).map(([name, said]) => [name, saidInWords(said)] as const)
  return row('word', `${word.name}: ${word.meaning} (${inWords(Object.fromEntries(fields))})`, layout)
}

/** A word's field: a value, or some by name. */
function saidInWords(said: unknown): string | number | boolean {
  if (typeof said === 'number' || typeof said === 'boolean') return said
  if (typeof said !== 'object' || said === null) return String(said)
  return inWords(Object.fromEntries(Object.entries(said).map(([name, value]) => [name, String(value)])))
}

function aboutVerdict(view: MessageParts, layout: Layout): readonly string[] {
  const { style } = layout
  if (view.status === 'waiting')
    return row('verdict', 'It is written down and signed for. Ask again when the epoch is settled.', layout)
  if (view.status !== 'accepted') {
    return [
      ...row('reason', `${style.strong(view.code ?? '')}  ${view.meaning ?? ''}`, layout),
      ...row('facts', inWords(view.facts ?? {}), layout),
      ...(view.hint === undefined ? [] : row('what is right', view.hint, layout)),
    ]
  }
  const notes = view.notes ?? []
  if (view.word !== undefined) return row('verdict', 'It is well said, and stands in the evidence.', layout)
  if (notes.length === 0) return row('readings', 'Every reading in it counts.', layout)
  return notes.flatMap(note => {
    const where = note.record === undefined ? 'the message' : `record ${note.record}`
    const outcome = note.outcome === 'fail' ? 'does not count' : 'counts, but could not be judged'
    return row(
      where,
      `${outcome}: ${style.strong(note.code)}  ${note.meaning} (${inWords(note.facts)})`,
      layout,
    )
  })
}

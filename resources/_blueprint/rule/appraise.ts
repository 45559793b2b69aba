/** One device alone: in which intervals was it heard? */
import type { Appraisal, AppraisalContext, Note, ReceivedMessage, Verdict } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { type ReadUptime, readUptime } from '../messages/uptime.ts'
import type { UptimeParams } from './params.ts'
import type { UptimeReason } from './reasons.ts'
import type { UptimeState } from './state.ts'

/** What reconcile needs of a device. */
export interface UptimeSummary {
  /** Intervals since 1970, ascending, each once and none that was counted before. */
  readonly heard: readonly number[]
  /** By the newest of them. */
  readonly upSinceMs: number
}

const NO_NOTES: readonly Note[] = []

export function appraiseDevice(
  subject: Subject,
  said: readonly ReceivedMessage[],
  { state }: AppraisalContext<UptimeState>,
  { intervalMs, catchUpMs }: UptimeParams,
): Appraisal<UptimeSummary> {
  const known = state.devices[subject.id]
  const heard: Heard[] = []
  // Nearly all say one thing of one interval: of it alone nothing is counted twice.
  const counted = said.length === 1 && known === undefined ? undefined : new Set(known?.counted)
  const inTurn = said.length === 1 ? said : said.toSorted(bySequence)
  const verdicts = inTurn.map((message): Verdict => {
    const record = uptimeOf(message)
    if ('code' in record) return { message: message.id, accepted: false, ...record }
    const slot = Math.floor(record.timeMs / intervalMs)
    // From the arrival, which an oracle has acknowledged: whoever settles late makes nobody late.
    const sinceMs = Math.max(subject.registeredAtMs, message.arrivedAtMs - catchUpMs)
    const isOutside = record.timeMs < sinceMs || record.timeMs > message.timeMs
    const note = isOutside ? 'too_late' : counted?.has(slot) === true ? 'interval_counted' : undefined
    if (note !== undefined) return { message: message.id, accepted: true, notes: [fail(note, record.timeMs)] }
    counted?.add(slot)
    heard.push({ slot, upSinceMs: record.timeMs - Math.round(record.seconds * 1000) })
    return { message: message.id, accepted: true, notes: NO_NOTES }
  })
  heard.sort((a, b) => a.slot - b.slot)
  const newest = heard.at(-1)
  if (newest === undefined) return { verdicts, summary: undefined }
  return { verdicts, summary: { heard: heard.map(({ slot }) => slot), upSinceMs: newest.upSinceMs } }
}

/** An interval, and since when the device was up by what it said there. */
interface Heard {
  readonly slot: number
  readonly upSinceMs: number
}

type Refused = { readonly code: UptimeReason; readonly facts: Note['facts'] }

/** What cannot be read is an answer, never a throw. */
function uptimeOf(message: ReceivedMessage): NonNullable<ReadUptime['found']> | Refused {
  try {
    const { found, records } = readUptime(message.payload)
    return found ?? { code: 'no_uptime', facts: { records } }
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}

function fail(code: UptimeReason, timeMs: number): Note {
  return { code, outcome: 'fail', record: 0, facts: { timeMs } }
}

function bySequence(a: ReceivedMessage, b: ReceivedMessage): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : 1)
}

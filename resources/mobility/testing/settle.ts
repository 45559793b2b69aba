/** Mobility alone, epoch after epoch, in a network that is never late. */
import type { ReceivedMessage, StateValue, Verdict } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { promptKnowledge } from '../../../kernel/testing/prompt-knowledge.ts'
import type { MessageId } from '../../../protocol/ids.ts'
import { receivedMessage } from '../../testing/received-message.ts'
import { encodeSheet, QUARTER_MS, SHEET_TYPE, type Sheet } from '../messages/sheet.ts'
import type { MobilityOptions } from '../rule/params.ts'
import { mobility } from '../rule/resource.ts'
import type { MobilityState } from '../rule/state.ts'

const HOUR_MS = 3_600_000

/** A sheet as it was said: by whom, how long after its quarter of an hour was over. */
export interface Told {
  readonly by: Subject
  readonly sheet: Sheet
  readonly afterMs?: number
}

export interface SettleOptions {
  readonly startMs: number
  readonly hours: number
  readonly options?: MobilityOptions
  readonly vouching?: boolean
}

/** Hours as epochs, until all that was said is decided. */
export function settleHours(subjects: readonly Subject[], told: readonly Told[], given: SettleOptions) {
  const { startMs, hours, vouching = false } = given
  const resource = mobility({ settleAfter: '1h', ...given.options })
  const messages = told.map(toMessage)
  const byId = new Map([...subjects].sort((a, b) => (a.id < b.id ? -1 : 1)).map(one => [one.id, one]))
  let state: StateValue = resource.initialState
  const units = new Map(subjects.map(({ id }) => [id, 0n]))
  const all = { verdicts: [] as Verdict[], codes: [] as string[], limited: 0 }
  const outcomes = []
  for (let number = 0; number < hours + 4; number++) {
    const epochStartMs = startMs + number * HOUR_MS
    const epoch = {
      number,
      startMs: epochStartMs,
      endMs: epochStartMs + HOUR_MS,
      seed: `0x${'00'.repeat(32)}` as const,
    }
    const context = { ...promptKnowledge(epoch), epoch, state }
    const summaries = new Map()
    for (const subject of byId.values()) {
      const said = messages.filter(
        ({ subject: by, arrivedAtMs }) =>
          by === subject.id && arrivedAtMs >= epoch.startMs && arrivedAtMs < epoch.endMs,
      )
      const { verdicts, summary } = resource.appraise(subject, said, context)
      all.verdicts.push(...verdicts)
      if (summary !== undefined) summaries.set(subject.id, summary)
    }
    const outcome = resource.reconcile(summaries, {
      ...context,
      subjects: byId,
      depositOf: () => 0n,
      allowedOf: () => undefined,
      paymentDecimals: 6,
      vouching,
    })
    for (const one of outcome.contributions) units.set(one.subject, units.get(one.subject)! + one.units)
    all.codes.push(...outcome.findings.map(({ code }) => code))
    outcomes.push(outcome)
    state = outcome.state
  }
  const refused = all.verdicts.flatMap(verdict => (verdict.accepted ? [] : [verdict.code]))
  const notes = all.verdicts.flatMap(verdict => (verdict.accepted ? verdict.notes : []))
  const unitsOf = (subject: Subject) => Number(units.get(subject.id))
  return { unitsOf, refused, notes, found: all.codes, outcomes, state: state as MobilityState }
}

function toMessage({ by, sheet, afterMs = 60_000 }: Told, index: number): ReceivedMessage {
  const timeMs = (sheet.quarter + 1) * QUARTER_MS + afterMs
  return receivedMessage({
    id: (index + 1).toString(16).padStart(64, '0') as MessageId,
    subject: by.id,
    contentType: SHEET_TYPE,
    sequence: index,
    timeMs,
    arrivedAtMs: timeMs + 500,
    payload: encodeSheet(sheet),
  })
}

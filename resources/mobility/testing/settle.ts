/** Mobility alone, epoch after epoch, in a network that is never late. */
import type { ReceivedMessage, StateValue, Verdict } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { promptKnowledge } from '../../../kernel/testing/prompt-knowledge.ts'
import { encodeSeal } from '../../../protocol/cells/seal.ts'
import type { MessageId } from '../../../protocol/ids.ts'
import { receivedMessage } from '../../testing/received-message.ts'
import { SEAL_TYPE, sealOf } from '../messages/seal.ts'
import { encodeSheet, QUARTER_MS, SHEET_TYPE, type Sheet } from '../messages/sheet.ts'
import type { MobilityOptions } from '../rule/params.ts'
import { mobility } from '../rule/resource.ts'
import type { MobilityState } from '../rule/state.ts'

const HOUR_MS = 3_600_000

/** A sheet as it was said: by whom, how long after its quarter of an hour was over; and, before that, its seal. */
export interface Told {
  readonly by: Subject
  readonly sheet: Sheet
  readonly afterMs?: number
  /** When its seal arrived, so long after its quarter of an hour: just before the sheet unless said. */
  readonly sealedAfterMs?: number
  /** Without salt and seal, as of an old device. */
  readonly isPlain?: boolean
  /** Its seal's list was left out: it comes in so many epochs later, as it arrived. */
  readonly leftOut?: number
}

/** One that is sealed at once, and said when its hour to settle is over and an arrival can be misdated no more. */
export const SEALED = { sealedAfterMs: 60_000, afterMs: 5_400_000 }

export interface SettleOptions {
  readonly startMs: number
  readonly hours: number
  readonly options?: MobilityOptions
  readonly vouching?: boolean
  /** What was remembered before; nothing unless said. */
  readonly state?: MobilityState
  /** Epochs until it is decided; 4 unless said. */
  readonly more?: number
  /** Epochs in which what was left out still comes in; what arrived has come in at once unless said. */
  readonly inclusionEpochs?: number
}

/** Hours as epochs, until all that was said is decided. */
export function settleHours(subjects: readonly Subject[], told: readonly Told[], given: SettleOptions) {
  const { startMs, hours, vouching = false } = given
  const resource = mobility({ settleAfter: '1h', openFor: '15m', ...given.options })
  const messages = told.flatMap(toMessages)
  const epochOf = ({ message, leftOut }: Sent) =>
    Math.floor((message.arrivedAtMs - startMs) / HOUR_MS) + leftOut
  const byId = new Map([...subjects].sort((a, b) => (a.id < b.id ? -1 : 1)).map(one => [one.id, one]))
  let state: StateValue = given.state ?? resource.initialState
  const units = new Map(subjects.map(({ id }) => [id, 0n]))
  const all = { verdicts: [] as Verdict[], codes: [] as string[], limited: 0 }
  const outcomes = []
  for (let number = 0; number < hours + (given.more ?? 4); number++) {
    const epochStartMs = startMs + number * HOUR_MS
    const epoch = {
      number,
      startMs: epochStartMs,
      endMs: epochStartMs + HOUR_MS,
      seed: `0x${'00'.repeat(32)}` as const,
    }
    const { inclusionEpochs = 0 } = given
    const knowledge = promptKnowledge(epoch)
    const completeUntilMs = knowledge.completeUntilMs - inclusionEpochs * HOUR_MS
    const context = { ...knowledge, completeUntilMs, epoch, state }
    const summaries = new Map()
    for (const subject of byId.values()) {
      const said = messages
        .filter(sent => sent.message.subject === subject.id && epochOf(sent) === number)
        .map(({ message }) => message)
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
  return {
    unitsOf,
    refused,
    notes,
    verdicts: all.verdicts,
    found: all.codes,
    outcomes,
    state: state as MobilityState,
  }
}

interface Sent {
  readonly message: ReceivedMessage
  readonly leftOut: number
}

function toMessages(
  { by, sheet, afterMs = 60_000, sealedAfterMs = afterMs, isPlain = false, leftOut = 0 }: Told,
  index: number,
): Sent[] {
  const at = (after: number, sequence: number, contentType: string, payload: Uint8Array) => {
    const timeMs = (sheet.quarter + 1) * QUARTER_MS + after
    return receivedMessage({
      id: (sequence + 1).toString(16).padStart(64, '0') as MessageId,
      subject: by.id,
      contentType,
      sequence,
      timeMs,
      arrivedAtMs: timeMs + 500,
      payload,
    })
  }
  if (isPlain) return [{ message: at(afterMs, 2 * index, SHEET_TYPE, encodeSheet(sheet)), leftOut: 0 }]
  const payload = encodeSheet({ ...sheet, salt: new Uint8Array(16).fill(index) })
  const seal = encodeSeal({ quarter: sheet.quarter, hash: sealOf(by.id, payload) })
  return [
    { message: at(sealedAfterMs, 2 * index, SEAL_TYPE, seal), leftOut },
    { message: at(afterMs, 2 * index + 1, SHEET_TYPE, payload), leftOut: 0 },
  ]
}

/** Invented meters for tests: subjects, messages and epochs, without keys (the kernel has checked signatures before). */

import type { AnyResource, Outcome, ReceivedMessage, StateValue, Verdict } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { allowedOf } from '../../../kernel/testing/allowances.ts'
import { promptKnowledge } from '../../../kernel/testing/prompt-knowledge.ts'
import { type MessageId, type SubjectId, toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { encodeSenmlCbor, SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { receivedMessage } from '../../testing/received-message.ts'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
/** Midnight in California (UTC−8), a Monday. */
export const START = Date.UTC(2016, 7, 1, 8)
export const FONTANA = '8729a03a1ffffff'

export function meter(number: number, change: Partial<Subject> = {}): Subject {
  return {
    id: toSubjectId(number.toString(16).padStart(64, '0')),
    owner: toAddress(`0x${number.toString(16).padStart(40, '0')}`),
    resource: 'energy',
    model: 'energy/meter',
    cell: FONTANA,
    details: { pvW: 5000 },
    registeredAtMs: START - DAY + number,
    movedAtMs: START - DAY + number,
    accepted: true,
    ...change,
  }
}

export interface Registers {
  readonly at: number
  readonly import?: number
  readonly export?: number
  /** Left out: no record of it. */
  readonly generation?: number
}

export function pack(...readings: readonly Registers[]): Uint8Array {
  return encodeSenmlCbor(
    readings.flatMap(({ at, generation, ...grid }) => [
      { n: 'import', u: 'Wh', t: at / 1000, v: grid.import ?? 0 },
      { n: 'export', u: 'Wh', t: at / 1000, v: grid.export ?? 0 },
      ...(generation === undefined ? [] : [{ n: 'generation', u: 'Wh', t: at / 1000, v: generation }]),
    ]),
  )
}

export interface Said {
  readonly by: Subject
  readonly payload: Uint8Array
  readonly arrivedAtMs: number
  readonly timeMs?: number
  readonly contentType?: string
  /** How many epochs left it out before it came in, though it was acknowledged in time. */
  readonly leftOut?: number
  /** Its device had committed to it: under which time, and by when. */
  readonly committed?: ReceivedMessage['committed']
}

/** A second after the reading, unless said otherwise. */
export function report(by: Subject, reading: Registers, arrivedAtMs = reading.at + 1000): Said {
  return { by, payload: pack(reading), arrivedAtMs }
}

export interface Ran {
  readonly outcomes: readonly Outcome<StateValue>[]
  readonly verdicts: readonly Verdict[]
  readonly state: StateValue
}

/** All that was said, in epochs of `epochMs` from START, the way the kernel does it, and those by which all is complete. */
export function runEpochs(
  resource: AnyResource,
  meters: readonly Subject[],
  said: readonly Said[],
  options: {
    readonly epochMs: number
    readonly epochs: number
    readonly deposit?: bigint
    /** What owners let meters spend in an epoch; as much as they like unless said. */
    readonly allowed?: ReadonlyMap<SubjectId, bigint>
    /** In how many epochs what was in time comes in at last; 1 unless said. */
    readonly inclusion?: number
  },
): Ran {
  const subjects = new Map(meters.map(subject => [subject.id, subject]))
  const messages = said.map(toMessage)
  const spent = new Map<string, bigint>()
  const outcomes: Outcome<StateValue>[] = []
  const verdicts: Verdict[] = []
  let state = resource.initialState
  const { epochMs, inclusion = 1 } = options
  const comesIn = said.map(
    ({ arrivedAtMs, leftOut = 0 }) => Math.floor((arrivedAtMs - START) / epochMs) + leftOut,
  )
  for (let number = 0; number < options.epochs + inclusion; number++) {
    const startMs = START + number * epochMs
    const epoch = { number, startMs, endMs: startMs + epochMs, seed: `0x${'00'.repeat(32)}` as const }
    const completeUntilMs = Math.max(START, startMs - (inclusion - 1) * epochMs)
    const knowledge = { ...promptKnowledge(epoch), completeUntilMs }
    const summaries = new Map<SubjectId, unknown>()
    for (const subject of meters) {
      const own = messages.filter(
        (message, index) => message.subject === subject.id && comesIn[index] === number,
      )
      if (own.length === 0) continue
      const appraisal = resource.appraise(subject, own, { ...knowledge, epoch, state })
      verdicts.push(...appraisal.verdicts)
      if (appraisal.summary !== undefined) summaries.set(subject.id, appraisal.summary)
    }
    const outcome = resource.reconcile(summaries, {
      ...knowledge,
      epoch,
      state,
      subjects,
      paymentDecimals: 6,
      vouching: false,
      depositOf: id => (options.deposit ?? 10n ** 12n) - (spent.get(subjects.get(id)!.owner) ?? 0n),
      allowedOf: id => allowedOf(options.allowed?.get(id)),
    })
    for (const { from, amount } of outcome.transfers) spent.set(from, (spent.get(from) ?? 0n) + amount)
    outcomes.push(outcome)
    state = outcome.state
  }
  return { outcomes, verdicts, state }
}

function toMessage(said: Said, index: number): ReceivedMessage {
  const { by, payload, arrivedAtMs, timeMs, contentType, committed } = said
  const message = receivedMessage({
    id: (index + 1).toString(16).padStart(64, '0') as MessageId,
    subject: by.id,
    contentType: contentType ?? SENML_CBOR,
    sequence: index + 1,
    timeMs: timeMs ?? arrivedAtMs - 500,
    arrivedAtMs,
    payload,
  })
  return committed === undefined ? message : { ...message, committed }
}

/** Account → earned minus spent of the payment asset. */
export function moneyOf(outcomes: readonly Outcome<StateValue>[]): ReadonlyMap<string, bigint> {
  const money = new Map<string, bigint>()
  for (const { from, to, amount } of outcomes.flatMap(({ transfers }) => transfers)) {
    money.set(from, (money.get(from) ?? 0n) - amount)
    money.set(to, (money.get(to) ?? 0n) + amount)
  }
  return new Map([...money].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Units × quality of a meter over all epochs, in whole Wh at full quality. */
export function creditedWh(outcomes: readonly Outcome<StateValue>[], id: SubjectId): bigint {
  const own = outcomes.flatMap(({ contributions }) => contributions).filter(({ subject }) => subject === id)
  return own.reduce((sum, { units, qualityPpm }) => sum + units * BigInt(qualityPpm), 0n) / 1_000_000n
}

export function codesOf(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.flatMap(verdict =>
    verdict.accepted ? verdict.notes.map(({ code }) => code) : [verdict.code],
  )
}

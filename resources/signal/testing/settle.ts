/** Signal alone, epoch after epoch, in a network that is never late. */
import type { Allowed } from '../../../kernel/allowances/allowed.ts'
import type {
  Facts,
  NotPermitted,
  Outcome,
  ReceivedMessage,
  StateValue,
  Verdict,
} from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { promptKnowledge } from '../../../kernel/testing/prompt-knowledge.ts'
import type { MapOrder } from '../../../protocol/cells/map-order.ts'
import { encodeSeal, QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { type SubjectId, toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { messageIdOf } from '../../testing/message-id.ts'
import { receivedMessage } from '../../testing/received-message.ts'
import { MAP_ORDER } from '../messages/map-order.ts'
import { REFLECTED, type Reflected } from '../messages/reflected.ts'
import { SEAL_TYPE, sealOf } from '../messages/seal.ts'
import { SHEET, type Sheet } from '../messages/sheet.ts'
import type { SignalOptions } from '../rule/params.ts'
import { signal } from '../rule/resource.ts'
import type { SignalState } from '../rule/state.ts'

export const START_MS = Date.UTC(2026, 0, 1)
export const FIRST_QUARTER = START_MS / QUARTER_MS
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** Each of an owner of its own unless said. */
export function device(number: number, change: Partial<Subject> = {}): Subject {
  return {
    id: toSubjectId(number.toString(16).padStart(64, '0')),
    owner: toAddress(`0x${number.toString(16).padStart(40, '0')}`),
    resource: 'signal',
    model: 'signal/phone',
    cell: '',
    details: {},
    registeredAtMs: START_MS - number,
    movedAtMs: START_MS - number,
    accepted: true,
    ...change,
  }
}

/** A sheet, sealed a minute after its quarter of an hour and opened when its hour to settle is over, unless said. */
export interface Told {
  readonly by: Subject
  readonly sheet: Omit<Sheet, 'salt'>
  /** Undefined for never. */
  readonly sealedAfterMs?: number | undefined
  readonly openedAfterMs?: number
  /** Another one was sealed. */
  readonly sealed?: Omit<Sheet, 'salt'>
  /** Its seal's list was left out: it comes in so many epochs later, as it arrived. */
  readonly leftOut?: number
}

/** What a reflector says, so long after it was. */
export interface Saw {
  readonly by: Subject
  readonly word: Reflected
  readonly afterMs?: number
}

/** Asked for in an hour, by whoever may spend so much. */
export interface Ordered {
  readonly by: Subject
  readonly order: MapOrder
  readonly hour: number
}

export interface Raw {
  readonly by: Subject
  readonly contentType: string
  readonly payload: Uint8Array
  /** ms after the beginning. */
  readonly at: number
}

export interface Purse {
  readonly deposit: bigint
  readonly allowed: Allowed | undefined
  readonly forbidden: NotPermitted
}

export interface SettleOptions {
  readonly hours: number
  readonly options?: SignalOptions
  readonly vouching?: boolean
  readonly seed?: `0x${string}`
  readonly orders?: readonly Ordered[]
  /** Whatever somebody says, as it is. */
  readonly raw?: readonly Raw[]
  /** Of whoever orders; an order's owner has and allows plenty unless said. */
  readonly purse?: Partial<Purse>
  /** From the state that an epoch left behind. */
  readonly state?: StateValue
  /** Epochs in which what was left out still comes in; what arrived has come in at once unless said. */
  readonly inclusionEpochs?: number
}

/** Hours as epochs, until all that was said is decided. */
export function settleHours(
  subjects: readonly Subject[],
  told: readonly Told[],
  saw: readonly Saw[],
  given: SettleOptions,
) {
  const { hours, vouching = false, seed = `0x${'00'.repeat(32)}`, inclusionEpochs = 0 } = given
  const resource = signal({ settleAfter: '1h', openFor: '1h', every: '1h', ...given.options })
  const { orders = [], raw = [] } = given
  const usual = {
    deposit: orders.length === 0 ? 0n : PURSE,
    allowed: orders.length === 0 ? undefined : ALLOWED,
  }
  const purse: Partial<Purse> = { ...usual, ...given.purse }
  const sent = [...told.flatMap(messagesOf), ...saw.map(wordOf), ...orders.map(orderOf), ...raw.map(rawOf)]
  const byId = new Map([...subjects].sort((a, b) => (a.id < b.id ? -1 : 1)).map(one => [one.id, one]))
  let state: StateValue = given.state ?? resource.initialState
  const units = new Map(subjects.map(({ id }) => [id, 0n]))
  const [verdicts, outcomes]: [Verdict[], ReturnType<typeof resource.reconcile>[]] = [[], []]
  const codes: { readonly subject: SubjectId; readonly code: string }[] = []
  for (let number = 0; number < hours + 5 + inclusionEpochs; number++) {
    const startMs = START_MS + number * HOUR_MS
    const epoch = { number, startMs, endMs: startMs + HOUR_MS, seed }
    const knowledge = promptKnowledge(epoch)
    const completeUntilMs = knowledge.completeUntilMs - inclusionEpochs * HOUR_MS
    const context = { ...knowledge, completeUntilMs, epoch, state }
    const summaries = new Map()
    for (const subject of byId.values()) {
      const said = sent
        .filter(({ message }) => message.subject === subject.id)
        .filter(one => Math.floor((one.message.arrivedAtMs - START_MS) / HOUR_MS) + one.leftOut === number)
      const judged = resource.appraise(
        subject,
        said.map(({ message }) => message),
        context,
      )
      verdicts.push(...judged.verdicts)
      for (const code of judged.verdicts.flatMap(codesOf)) codes.push({ subject: subject.id, code })
      if (judged.summary !== undefined) summaries.set(subject.id, judged.summary)
    }
    const outcome = resource.reconcile(summaries, {
      ...context,
      subjects: byId,
      depositOf: () => purse.deposit!,
      allowedOf: () => purse.allowed,
      forbiddenTo: () => purse.forbidden,
      paymentDecimals: 6,
      vouching,
    })
    for (const one of outcome.contributions) units.set(one.subject, units.get(one.subject)! + one.units)
    outcomes.push(outcome)
    state = outcome.state
  }
  return {
    unitsOf: ({ id }: Subject) => Number(units.get(id)),
    refused: verdicts.flatMap(verdict => (verdict.accepted ? [] : [verdict])),
    notes: verdicts.flatMap(verdict => (verdict.accepted ? verdict.notes : [])),
    findings: outcomes.flatMap(({ findings }) => findings),
    outcomes,
    /** What each was told of its messages. */
    codes,
    /** Everything that anybody was told, and what waits, with the facts of the first. */
    reasons: reasonsOf(verdicts, outcomes),
    state: state as SignalState,
  }
}

interface Reason {
  readonly code: string
  readonly facts: Facts
}

function reasonsOf(
  verdicts: readonly Verdict[],
  outcomes: readonly Pick<Outcome<StateValue>, 'findings' | 'contributions'>[],
): ReadonlyMap<string, Facts> {
  const given: readonly Reason[] = [
    ...verdicts.flatMap((one): readonly Reason[] => (one.accepted ? one.notes : [one])),
    ...outcomes.flatMap(({ findings }): readonly Reason[] => findings),
    ...outcomes
      .flatMap(({ contributions }) => contributions)
      .flatMap(({ holds = [], facts }) => holds.flatMap(({ codes }) => codes.map(code => ({ code, facts })))),
  ]
  return new Map(given.toReversed().map(({ code, facts }) => [code, facts]))
}

/** Why a message, or something in it, does not count. */
function codesOf(verdict: Verdict): readonly string[] {
  if (!verdict.accepted) return [verdict.code]
  return verdict.notes.flatMap(({ code, outcome }) => (outcome === 'fail' ? [code] : []))
}

interface Sent {
  readonly message: ReceivedMessage
  readonly leftOut: number
}

const PURSE = 10n ** 12n
export const ALLOWED: Allowed = {
  left: PURSE,
  amount: PURSE,
  total: PURSE,
  spent: 0n,
  spentInPeriod: 0n,
  periodMs: 1,
  periodEndsMs: 1,
  untilMs: 2,
}

let sequence = 0

function messageOf(by: Subject, timeMs: number, contentType: string, payload: Uint8Array): ReceivedMessage {
  sequence++
  return receivedMessage({
    id: messageIdOf({ subject: by.id, timeMs, contentType, payload }),
    subject: by.id,
    contentType,
    sequence,
    timeMs,
    arrivedAtMs: timeMs + 500,
    payload,
  })
}

function messagesOf(one: Told): readonly Sent[] {
  const { by, sheet, openedAfterMs = 80 * MINUTE_MS, leftOut = 0 } = one
  const sealedAfterMs = 'sealedAfterMs' in one ? one.sealedAfterMs : MINUTE_MS
  const salt = by.id.slice(-32)
  const endMs = (sheet.quarter + 1) * QUARTER_MS
  const payload = SHEET.encode({ ...sheet, salt })
  const hash = sealOf(by.id, one.sealed === undefined ? payload : SHEET.encode({ ...one.sealed, salt }))
  const said: Sent[] = [
    { message: messageOf(by, endMs + openedAfterMs, SHEET.contentType, payload), leftOut: 0 },
  ]
  if (sealedAfterMs === undefined) return said
  const seal = encodeSeal({ quarter: sheet.quarter, hash })
  return [{ message: messageOf(by, endMs + sealedAfterMs, SEAL_TYPE, seal), leftOut }, ...said]
}

function wordOf({ by, word, afterMs = 5_000 }: Saw): Sent {
  return {
    message: messageOf(by, word.at + afterMs, REFLECTED.contentType, REFLECTED.encode(word)),
    leftOut: 0,
  }
}

/** A test of a device, as its reflector saw it. */
export function reflectedWord(
  test: string,
  of: Subject,
  at: number,
  change: Partial<Reflected> = {},
): Reflected {
  return {
    test,
    of: of.id,
    at,
    downBytes: 4_000_000,
    downMs: 1_600,
    upBytes: 1_000_000,
    upMs: 1_000,
    pings: 20,
    rtt: 380,
    rttMost: 610,
    jitter: 42,
    ...change,
  }
}

function orderOf({ by, order, hour }: Ordered): Sent {
  const timeMs = START_MS + hour * HOUR_MS + MINUTE_MS
  return { message: messageOf(by, timeMs, MAP_ORDER.contentType, MAP_ORDER.encode(order)), leftOut: 0 }
}

function rawOf({ by, contentType, payload, at }: Raw): Sent {
  return { message: messageOf(by, START_MS + at, contentType, payload), leftOut: 0 }
}

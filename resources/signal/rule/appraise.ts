/** One device alone: which of its sheets, seals, words of tests and orders stand, and what of them counts. */
import { openPlaces, type PlaceOf } from '../../../kernel/map/places.ts'
import { type TakenOrder, takeOrders } from '../../../kernel/map/take-orders.ts'
import type {
  Appraisal,
  AppraisalContext,
  EpochWindow,
  Note,
  ReceivedMessage,
  Verdict,
} from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { decodeSeal, QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { MAP_CONSUMER, MAP_ORDER } from '../messages/map-order.ts'
import { kbpsOf, REFLECTED } from '../messages/reflected.ts'
import { SEAL_TYPE, sealOf } from '../messages/seal.ts'
import { SHEET, type Sheet } from '../messages/sheet.ts'
import { judgeSheet, judgeSights, type Refused } from './judge-sheet.ts'
import type { SignalParams } from './params.ts'
import type { ReflectedRow, SignalState, StandingSeal, WaitingSheet } from './state.ts'

export interface SignalSummary {
  /** New ones, of no quarter twice. */
  readonly sheets: readonly WaitingSheet[]
  /** All that stand, those of the state included; ascending by quarter. */
  readonly seals: readonly StandingSeal[]
  /** New ones. */
  readonly reflected: readonly ReflectedRow[]
  readonly orders: readonly TakenOrder[]
}

export const REFLECTOR = 'signal/reflector'
/** Of a reflector, what is not decided yet. */
export const MOST_REFLECTED = 4_000

interface Judging extends Pick<AppraisalContext<SignalState>, 'state' | 'epoch' | 'completeUntilMs'> {
  readonly subject: Subject
  readonly params: SignalParams
  readonly placeOf: PlaceOf
  readonly taken: Set<number>
  readonly seals: Map<number, StandingSeal>
  readonly tests: Set<string>
  readonly sheets: WaitingSheet[]
  readonly reflected: ReflectedRow[]
}

export function appraiseDevice(
  subject: Subject,
  said: readonly ReceivedMessage[],
  { state, epoch, completeUntilMs }: AppraisalContext<SignalState>,
  params: SignalParams,
): Appraisal<SignalSummary> {
  const taken = takeOrders(said, subject, MAP_ORDER, MAP_CONSUMER)
  const judging: Judging = {
    subject,
    state,
    epoch,
    completeUntilMs,
    params,
    placeOf: openPlaces(),
    taken: new Set((state.waiting[subject.id] ?? []).map(([quarter]) => quarter)),
    seals: new Map((state.seals[subject.id] ?? []).map(seal => [seal[0], seal])),
    tests: new Set((state.reflected[subject.id] ?? []).map(([test]) => test)),
    sheets: [],
    reflected: [],
  }
  const verdicts = taken.others.toSorted(bySequence).map((message): Verdict => {
    const answer = hear(message, judging)
    if ('code' in answer) return { message: message.id, accepted: false, ...answer }
    return { message: message.id, accepted: true, notes: answer }
  })
  const all = [...verdicts, ...taken.verdicts]
  const { sheets, reflected } = judging
  const seals = [...judging.seals.values()].sort(([a], [b]) => a - b)
  const isAnything = [sheets, seals, reflected, taken.orders].some(({ length }) => length > 0)
  return {
    verdicts: all,
    summary: isAnything ? { sheets, seals, reflected, orders: taken.orders } : undefined,
  }
}

/** What cannot be read is an answer, never a throw. */
function hear(message: ReceivedMessage, judging: Judging): Refused | readonly Note[] {
  const { model } = judging.subject
  try {
    if (message.contentType === REFLECTED.contentType)
      return model === REFLECTOR
        ? hearReflected(message, judging)
        : { code: 'not_a_reflector', facts: { model } }
    if (model === REFLECTOR || model === MAP_CONSUMER) return { code: 'not_a_measurer', facts: { model } }
    return message.contentType === SEAL_TYPE ? hearSeal(message, judging) : hearSheet(message, judging)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}

/** Of one quarter of an hour the seal counts that was there first, whatever the order in which they come in. */
function hearSeal(message: ReceivedMessage, judging: Judging): Refused | readonly Note[] {
  const { quarter, hash } = decodeSeal(message.payload)
  const refused = judgeTime(quarter, dueBeforeOf(quarter, judging.params), message, judging)
  if (refused !== undefined) return refused
  const [atMs, first] = [arrivalOf(message, judging.epoch), judging.seals.get(quarter)]
  if (first !== undefined && first[2] <= atMs)
    return { code: 'quarter_sealed', facts: { startMs: quarter * QUARTER_MS } }
  judging.seals.set(quarter, [quarter, hash, atMs])
  return []
}

function hearSheet(message: ReceivedMessage, judging: Judging): Refused | readonly Note[] {
  const sheet = SHEET.decode(message.payload)
  const { quarter } = sheet
  const { params, subject, taken, placeOf, epoch } = judging
  const dueBeforeMs = dueBeforeOf(quarter, params) + params.openForMs
  const seal = sealOf(subject.id, message.payload)
  const refused =
    judgeTime(quarter, dueBeforeMs, message, judging) ??
    judgeSealed(quarter, seal, judging) ??
    judgeSheet(sheet, params, placeOf)
  if (refused !== undefined) return refused
  if (taken.has(quarter)) return { code: 'quarter_counted', facts: { startMs: quarter * QUARTER_MS } }
  taken.add(quarter)
  const { counted, notes } = judgeSights(sheet.sights)
  judging.sheets.push(waitingOf(sheet, counted, seal, arrivalOf(message, epoch)))
  const isAwaited = judging.seals.get(quarter)?.[1] !== seal
  return isAwaited ? [...notes, { code: 'seal_awaited', outcome: 'unjudged', facts: {} }] : notes
}

/** Where a seal can still come in that was in time, and earlier than the one that stands, it is waited for. */
function judgeSealed(
  quarter: number,
  hash: string,
  { seals, params, completeUntilMs }: Judging,
): Refused | undefined {
  const sealDueBeforeMs = dueBeforeOf(quarter, params)
  const mayComeIn = completeUntilMs < sealDueBeforeMs
  if (mayComeIn || seals.get(quarter)?.[1] === hash) return undefined
  return { code: 'not_sealed', facts: { sealDueBeforeMs, seals: seals.has(quarter) ? 1 : 0 } }
}

function waitingOf(
  { quarter, tests }: Sheet,
  counted: Sheet['sights'],
  seal: string,
  arrivedAtMs: number,
): WaitingSheet {
  return [
    quarter,
    seal,
    arrivedAtMs,
    counted.map(({ cell, network, rsrp, rsrq, sinr, rssi }) => [cell, network, rsrp, rsrq, sinr, rssi]),
    tests.map(({ cell, network, reflector, test, downKbps, upKbps, rtt }) => [
      cell,
      network,
      reflector,
      test,
      downKbps,
      upKbps,
      rtt,
    ]),
  ]
}

function hearReflected(message: ReceivedMessage, judging: Judging): Refused | readonly Note[] {
  const { test, of, at, downBytes, downMs, upBytes, upMs, rtt, pings } = REFLECTED.decode(message.payload)
  const { subject, state, tests, params, epoch } = judging
  if (at > message.timeMs) return { code: 'time_ahead', facts: { at, timeMs: message.timeMs } }
  const quarter = Math.floor(at / QUARTER_MS)
  const dueBeforeMs = dueBeforeOf(quarter, params)
  const arrivedAtMs = arrivalOf(message, epoch)
  if (at < subject.registeredAtMs)
    return { code: 'before_registered', facts: { endMs: at, registeredAtMs: subject.registeredAtMs } }
  if (arrivedAtMs >= dueBeforeMs || quarter < state.decidedBefore)
    return { code: 'too_late', facts: { endMs: at, arrivedAtMs, dueBeforeMs } }
  if (tests.has(test)) return { code: 'reflected_twice', facts: { test } }
  if (tests.size >= MOST_REFLECTED) return { code: 'too_many_reflected', facts: { most: MOST_REFLECTED } }
  tests.add(test)
  judging.reflected.push([test, of, at, kbpsOf(downBytes, downMs), kbpsOf(upBytes, upMs), rtt, pings])
  return []
}

/** Seals and words of a quarter of an hour may arrive before this, ms; what opens a seal, so long after it as the rules say. */
export function dueBeforeOf(quarter: number, { settleAfterMs }: Pick<SignalParams, 'settleAfterMs'>): number {
  return (quarter + 1) * QUARTER_MS + settleAfterMs
}

/** What no quorum saw arrive may have come as late as the epoch's end (kernel/trust/commitments.ts): it proves no earlier time. */
function arrivalOf(
  { arrivedAtMs }: Pick<ReceivedMessage, 'arrivedAtMs'>,
  { startMs, endMs }: Pick<EpochWindow, 'startMs' | 'endMs'>,
): number {
  return arrivedAtMs === startMs ? endMs - 1 : arrivedAtMs
}

function judgeTime(
  quarter: number,
  dueBeforeMs: number,
  message: ReceivedMessage,
  { subject: { registeredAtMs }, state, epoch }: Judging,
): Refused | undefined {
  const { timeMs } = message
  const endMs = (quarter + 1) * QUARTER_MS
  const arrivedAtMs = arrivalOf(message, epoch)
  if (endMs > timeMs) return { code: 'not_over', facts: { endMs, timeMs } }
  if (endMs <= registeredAtMs) return { code: 'before_registered', facts: { endMs, registeredAtMs } }
  // From the arrival, which an oracle has acknowledged: whoever settles late makes nobody late.
  return arrivedAtMs >= dueBeforeMs || quarter < state.decidedBefore
    ? { code: 'too_late', facts: { endMs, arrivedAtMs, dueBeforeMs } }
    : undefined
}

function bySequence(a: ReceivedMessage, b: ReceivedMessage): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : 1)
}

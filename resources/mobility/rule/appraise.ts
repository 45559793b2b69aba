/** One device alone: is this a sheet that it may say now, and one that something which moves on a road could say? */

import { openPlaces, type PlaceOf } from '../../../kernel/map/places.ts'
import type { TakenOrder } from '../../../kernel/map/take-orders.ts'
import type {
  Appraisal,
  AppraisalContext,
  EpochWindow,
  Note,
  ReceivedMessage,
  Verdict,
} from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { decodeSeal } from '../../../protocol/cells/seal.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { SEAL_TYPE, sealOf } from '../messages/seal.ts'
import { decodeSheet, packVisits, QUARTER_MS, type Sheet, type Visit } from '../messages/sheet.ts'
import { packSightings, type Sighting } from '../messages/sightings/sighting.ts'
import { judgeSheet, judgeVisits, type Refused } from './judge-sheet.ts'
import type { MobilityParams } from './params.ts'
import { printsOf, shuffledVisits } from './prints.ts'
import type { TakenRideWord } from './rides/take-ride-words.ts'
import { judgeSightings } from './sightings/judge-sightings.ts'
import type { MobilityState, StandingSeal, WaitingSheet } from './state.ts'

export interface MobilitySummary {
  /** New ones, ascending by quarter, of no quarter twice. */
  readonly sheets: readonly WaitingSheet[]
  /** All that stand, those of the state included; ascending by quarter. */
  readonly seals: readonly StandingSeal[]
  /** Of a consumer. */
  readonly orders?: readonly TakenOrder[]
  /** Of a rider or a driver. */
  readonly rides?: readonly TakenRideWord[]
}

export function appraiseDevice(
  subject: Subject,
  said: readonly ReceivedMessage[],
  { state, epoch, completeUntilMs }: AppraisalContext<MobilityState>,
  params: MobilityParams,
): Appraisal<MobilitySummary> {
  const taken = new Set((state.waiting[subject.id] ?? []).map(([quarter]) => quarter))
  const seals = new Map((state.seals[subject.id] ?? []).map(seal => [seal[0], seal]))
  const judging: Judging = {
    taken,
    seals,
    state,
    params,
    epoch,
    completeUntilMs,
    placeOf: openPlaces(),
  }
  const sheets: WaitingSheet[] = []
  const verdicts = said.toSorted(bySequence).map((message): Verdict => {
    const judged =
      message.contentType === SEAL_TYPE
        ? takeSeal(message, subject, judging)
        : judge(message, subject, judging)
    if ('code' in judged)
      return { message: message.id, accepted: false, code: judged.code, facts: judged.facts }
    if (!('sheet' in judged)) return { message: message.id, accepted: true, notes: [] }
    taken.add(judged.sheet.quarter)
    if (judged.counted.length > 0) sheets.push(waitingOf(message, subject, judged, epoch))
    return { message: message.id, accepted: true, notes: judged.notes }
  })
  if (sheets.length === 0 && seals.size === 0) return { verdicts, summary: undefined }
  const ascending = [...seals.values()].sort(([a], [b]) => a - b)
  return { verdicts, summary: { sheets: sheets.sort(([a], [b]) => a - b), seals: ascending } }
}

interface Judging extends Pick<AppraisalContext<MobilityState>, 'state' | 'epoch' | 'completeUntilMs'> {
  readonly taken: ReadonlySet<number>
  readonly seals: Map<number, StandingSeal>
  readonly params: MobilityParams
  readonly placeOf: PlaceOf
}

interface Counted {
  readonly sheet: Sheet
  readonly counted: readonly Visit[]
  readonly sightings: readonly Sighting[]
  readonly notes: readonly Note[]
}

function waitingOf(
  message: ReceivedMessage,
  subject: Subject,
  { sheet, counted, sightings }: Counted,
  epoch: EpochWindow,
): WaitingSheet {
  const [from, to] = sheet.vehicle?.odometer ?? [-1, -1]
  const prints = printsOf(shuffledVisits(counted)).join(' ')
  const seal = sheet.salt === undefined ? '' : sealOf(subject.id, message.payload)
  const arrivedAtMs = arrivalOf(message, epoch)
  const seen = toBase64(packSightings(sightings))
  return [sheet.quarter, toBase64(packVisits(counted)), arrivedAtMs, from, to, prints, seal, seen]
}

/** Of one quarter of an hour the seal counts that was there first, whatever the order in which they come in. */
function takeSeal(
  message: ReceivedMessage,
  subject: Subject,
  judging: Judging,
): Refused | { seal: StandingSeal } {
  const seal = read(message, decodeSeal)
  if ('code' in seal) return seal
  const { quarter, hash } = seal
  const refused = judgeTime(quarter, message, subject, judging)
  if (refused !== undefined) return refused
  const [atMs, first] = [arrivalOf(message, judging.epoch), judging.seals.get(quarter)]
  if (first !== undefined && first[2] <= atMs)
    return { code: 'quarter_sealed', facts: { startMs: quarter * QUARTER_MS } }
  const standing: StandingSeal = [quarter, hash, atMs]
  judging.seals.set(quarter, standing)
  return { seal: standing }
}

function judge(message: ReceivedMessage, subject: Subject, judging: Judging): Counted | Refused {
  const sheet = read(message, decodeSheet)
  if ('code' in sheet) return sheet
  const { params, placeOf, taken, epoch } = judging
  const { quarter } = sheet
  const isLate = arrivalOf(message, epoch) >= dueBeforeOf(quarter, params)
  const isSalted = sheet.salt !== undefined
  const refused =
    (isLate && isSalted
      ? judgeOpening(quarter, message, subject, judging)
      : judgeTime(quarter, message, subject, judging)) ??
    (!isSalted && mustBeSealed(quarter, params) ? notSealed(quarter, message, judging) : undefined) ??
    judgeSheet(sheet, params, placeOf)
  if (refused !== undefined) return refused
  if (taken.has(quarter)) return { code: 'quarter_counted', facts: { startMs: quarter * QUARTER_MS } }
  const judged = judgeVisits(sheet, params)
  const { counted: sightings, notes: ofSightings } = judgeSightings(
    sheet.sightings ?? [],
    judged.counted,
    params.sightings,
  )
  const notes = [...judged.notes, ...ofSightings, ...sealNotes(sheet, isLate, judging)]
  return { sheet, counted: judged.counted, sightings, notes }
}

/** What can be read before nobody may say anything of its quarter of an hour any more can be copied: only a seal fixes whose it is. */
export function mustBeSealed(quarter: number, { sealsFromMs }: Pick<MobilityParams, 'sealsFromMs'>): boolean {
  return quarter * QUARTER_MS >= sealsFromMs
}

function sealNotes({ quarter, salt }: Sheet, isLate: boolean, { seals, params }: Judging): readonly Note[] {
  if (salt === undefined)
    return [{ code: 'seals_from', outcome: 'unjudged', facts: { sealsFromMs: params.sealsFromMs } }]
  const isAwaited = !seals.has(quarter) && (isLate || mustBeSealed(quarter, params))
  return isAwaited ? [{ code: 'seal_awaited', outcome: 'unjudged', facts: {} }] : []
}

/** Sheets and seals of a quarter of an hour may arrive before this, ms. */
export function dueBeforeOf(
  quarter: number,
  { settleAfterMs }: Pick<MobilityParams, 'settleAfterMs'>,
): number {
  return (quarter + 1) * QUARTER_MS + settleAfterMs
}

/** What no quorum saw arrive may have come as late as the epoch's end (kernel/trust/commitments.ts): it proves no earlier time. */
export function arrivalOf(
  { arrivedAtMs }: Pick<ReceivedMessage, 'arrivedAtMs'>,
  { startMs, endMs }: Pick<EpochWindow, 'startMs' | 'endMs'>,
): number {
  return arrivedAtMs === startMs ? endMs - 1 : arrivedAtMs
}

function judgeTime(
  quarter: number,
  message: ReceivedMessage,
  { registeredAtMs }: Subject,
  { state, params, epoch }: Judging,
): Refused | undefined {
  const { timeMs } = message
  const endMs = (quarter + 1) * QUARTER_MS
  const [arrivedAtMs, dueBeforeMs] = [arrivalOf(message, epoch), dueBeforeOf(quarter, params)]
  if (endMs > timeMs) return { code: 'not_over', facts: { endMs, timeMs } }
  if (endMs <= registeredAtMs) return { code: 'before_registered', facts: { endMs, registeredAtMs } }
  // From the arrival, which an oracle has acknowledged: whoever settles late makes nobody late.
  return arrivedAtMs >= dueBeforeMs || quarter < state.decidedBefore
    ? { code: 'too_late', facts: { endMs, arrivedAtMs, dueBeforeMs } }
    : undefined
}

/** It opens what was sealed in time. Where a seal can still come in that was in time, it is waited for. */
function judgeOpening(
  quarter: number,
  message: ReceivedMessage,
  subject: Subject,
  { state, seals, params, epoch, completeUntilMs }: Judging,
): Refused | undefined {
  const endMs = (quarter + 1) * QUARTER_MS
  const dueBeforeMs = dueBeforeOf(quarter, params) + params.openForMs
  const arrivedAtMs = arrivalOf(message, epoch)
  if (arrivedAtMs >= dueBeforeMs || quarter < state.decidedBefore)
    return { code: 'too_late', facts: { endMs, arrivedAtMs, dueBeforeMs } }
  const seal = seals.get(quarter)
  const mayComeIn = seal === undefined && completeUntilMs < dueBeforeOf(quarter, params)
  if (mayComeIn || seal?.[1] === sealOf(subject.id, message.payload)) return undefined
  return notSealed(quarter, message, { seals, params, epoch })
}

function notSealed(
  quarter: number,
  message: ReceivedMessage,
  { seals, params, epoch }: Pick<Judging, 'seals' | 'params' | 'epoch'>,
): Refused {
  const facts = {
    endMs: (quarter + 1) * QUARTER_MS,
    arrivedAtMs: arrivalOf(message, epoch),
    sealDueBeforeMs: dueBeforeOf(quarter, params),
    seals: seals.has(quarter) ? 1 : 0,
  }
  return { code: 'not_sealed', facts }
}

/** What cannot be read is an answer, never a throw. */
function read<T extends object>(
  { payload }: ReceivedMessage,
  decode: (payload: Uint8Array) => T,
): T | Refused {
  try {
    return decode(payload)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}

export function toBase64(bytes: Uint8Array): string {
  // Of what one sheet holds: some hundred bytes.
  return btoa(String.fromCharCode.apply(null, bytes as unknown as number[]))
}

function bySequence(a: ReceivedMessage, b: ReceivedMessage): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : 1)
}

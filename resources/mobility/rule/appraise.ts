/** One device alone: is this a sheet that it may say now, and one that something which moves on a road could say? */
import type { Appraisal, AppraisalContext, Note, ReceivedMessage, Verdict } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { decodeSheet, packVisits, QUARTER_MS, type Sheet, type Visit } from '../messages/sheet.ts'
import { judgeSheet, judgeVisits, type Refused } from './judge-sheet.ts'
import type { TakenOrder } from './map/judge-orders.ts'
import type { MobilityParams } from './params.ts'
import { openPlaces, type PlaceOf } from './places.ts'
import { printsOf, shuffledVisits } from './prints.ts'
import type { MobilityState, WaitingSheet } from './state.ts'

export interface MobilitySummary {
  /** New ones, ascending by quarter, of no quarter twice. */
  readonly sheets: readonly WaitingSheet[]
  /** Of a consumer. */
  readonly orders?: readonly TakenOrder[]
}

export function appraiseDevice(
  subject: Subject,
  said: readonly ReceivedMessage[],
  { state }: AppraisalContext<MobilityState>,
  params: MobilityParams,
): Appraisal<MobilitySummary> {
  const placeOf = openPlaces()
  const taken = new Set((state.waiting[subject.id] ?? []).map(([quarter]) => quarter))
  const sheets: WaitingSheet[] = []
  const verdicts = said.toSorted(bySequence).map((message): Verdict => {
    const judged = judge(message, subject, { taken, state, params, placeOf })
    if ('code' in judged)
      return { message: message.id, accepted: false, code: judged.code, facts: judged.facts }
    const { quarter, vehicle } = judged.sheet
    taken.add(quarter)
    const [from, to] = vehicle?.odometer ?? [-1, -1]
    const prints = printsOf(shuffledVisits(judged.counted)).join(' ')
    const packed = toBase64(packVisits(judged.counted))
    if (judged.counted.length > 0) sheets.push([quarter, packed, message.arrivedAtMs, from, to, prints])
    return { message: message.id, accepted: true, notes: judged.notes }
  })
  if (sheets.length === 0) return { verdicts, summary: undefined }
  return { verdicts, summary: { sheets: sheets.sort(([a], [b]) => a - b) } }
}

interface Judging {
  readonly taken: ReadonlySet<number>
  readonly state: MobilityState
  readonly params: MobilityParams
  readonly placeOf: PlaceOf
}

interface Counted {
  readonly sheet: Sheet
  readonly counted: readonly Visit[]
  readonly notes: readonly Note[]
}

function judge(message: ReceivedMessage, subject: Subject, judging: Judging): Counted | Refused {
  const sheet = readSheet(message)
  if ('code' in sheet) return sheet
  const { params, placeOf } = judging
  const refused = judgeTime(sheet, message, subject, judging) ?? judgeSheet(sheet, params, placeOf)
  return refused ?? Object.assign({ sheet }, judgeVisits(sheet, params))
}

function judgeTime(
  { quarter }: Sheet,
  { timeMs, arrivedAtMs }: ReceivedMessage,
  { registeredAtMs }: Subject,
  { taken, state, params: { settleAfterMs } }: Judging,
): Refused | undefined {
  const [startMs, endMs] = [quarter * QUARTER_MS, (quarter + 1) * QUARTER_MS]
  const dueBeforeMs = endMs + settleAfterMs
  if (endMs > timeMs) return { code: 'not_over', facts: { endMs, timeMs } }
  if (endMs <= registeredAtMs) return { code: 'before_registered', facts: { endMs, registeredAtMs } }
  // From the arrival, which an oracle has acknowledged: whoever settles late makes nobody late.
  if (arrivedAtMs >= dueBeforeMs || quarter < state.decidedBefore)
    return { code: 'too_late', facts: { endMs, arrivedAtMs, dueBeforeMs } }
  return taken.has(quarter) ? { code: 'quarter_counted', facts: { startMs } } : undefined
}

/** What cannot be read is an answer, never a throw. */
function readSheet({ payload }: ReceivedMessage): Sheet | Refused {
  try {
    return decodeSheet(payload)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

function bySequence(a: ReceivedMessage, b: ReceivedMessage): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : 1)
}

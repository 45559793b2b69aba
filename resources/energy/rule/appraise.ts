/**
 * One meter alone: which of its readings and orders stand, and why the others do not.
 *
 * A reading that its registers' checks refuse still stands as a new start: it says where counting goes on.
 */
import { placesOf } from '../../../kernel/past-devices.ts'
import type {
  Appraisal,
  AppraisalContext,
  EpochWindow,
  Note,
  ReceivedMessage,
  Verdict,
} from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { MessageId } from '../../../protocol/ids.ts'
import { ORDER_TYPE } from '../messages/order.ts'
import { checkReading } from './check-reading.ts'
import { countedPast, gridCountedUntil } from './count-readings.ts'
import type { EnergyParams } from './params.ts'
import { type Plant, plantsOf } from './plant.ts'
import { readOrder, readRegisters } from './read-message.ts'
import type { EnergyReason } from './reasons.ts'
import { EMPTY_METER, type EnergyState, type Order, type Reading } from './state.ts'
import { saidAt } from './told-slots.ts'

/** What reconcile needs of a meter: what stands, and nothing else. */
export interface EnergySummary {
  /** New readings that stand, ascending by time. */
  readonly readings: readonly Reading[]
  readonly orders: readonly Order[]
}

interface Candidate {
  readonly reading: Reading
  readonly message: ReceivedMessage
}

interface Judging {
  readonly subject: Subject
  readonly known: readonly Reading[]
  readonly params: EnergyParams
  readonly notes: ReadonlyMap<MessageId, Note[]>
}

export function appraiseMeter(
  subject: Subject,
  said: readonly ReceivedMessage[],
  { state, epoch }: AppraisalContext<EnergyState>,
  params: EnergyParams,
): Appraisal<EnergySummary> {
  const verdicts = new Map<MessageId, Verdict>()
  const notes = new Map<MessageId, Note[]>()
  const candidates: Candidate[] = []
  const orders: Order[] = []
  // Of two readings for one time the first said counts, in whatever order they are given.
  const inOrder = said.toSorted((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1))
  for (const message of inOrder) {
    const read = message.contentType === ORDER_TYPE ? readOrder(message, params) : readRegisters(message)
    if ('code' in read) {
      verdicts.set(message.id, { message: message.id, accepted: false, code: read.code, facts: read.facts })
      continue
    }
    const ofMessage: Note[] = 'notes' in read ? [...read.notes] : buyerNotes(read, subject)
    notes.set(message.id, ofMessage)
    verdicts.set(message.id, { message: message.id, accepted: true, notes: ofMessage })
    if ('readings' in read) candidates.push(...candidatesOf(message, read.readings, epoch))
    else orders.push(read)
  }
  const known = (state.meters[subject.id] ?? EMPTY_METER).readings
  const readings = judgeReadings(candidates, { subject, known, params, notes })
  const usable = readings.length > 0 || orders.length > 0
  return { verdicts: [...verdicts.values()], summary: usable ? { readings, orders } : undefined }
}

function candidatesOf(
  message: ReceivedMessage,
  readings: readonly Reading[],
  epoch: EpochWindow,
): readonly Candidate[] {
  const time = { newestAt: readings.at(-1)?.at ?? 0, epoch }
  return readings.map(reading => {
    return { reading: { ...reading, said: saidAt(message, reading.at, time) }, message }
  })
}

/** The order stands all the same: the owner may agree before its slot is settled. */
function buyerNotes({ side }: Order, { accepted, owner }: Subject): Note[] {
  if (accepted || side === 'sell') return []
  const code: EnergyReason = 'spending_not_allowed'
  return [{ code, outcome: 'unjudged', facts: { owner } }]
}

/** Each candidate against the readings before it in time, those of earlier epochs included. One pass over both. */
function judgeReadings(candidates: readonly Candidate[], judging: Judging): readonly Reading[] {
  const { known, notes, params } = judging
  const plantAt = plantsOf(judging.subject)
  const added: Reading[] = []
  const taken = { grid: new Set<number>(), generation: new Set<number>() }
  const take = (reading: Reading) => {
    if (reading.import >= 0) taken.grid.add(reading.at)
    if (reading.generation >= 0) taken.generation.add(reading.at)
  }
  for (const reading of known) take(reading)
  let next = 0
  let [grid, generation]: (Reading | undefined)[] = []
  const pass = (reading: Reading) => {
    if (reading.import >= 0) grid = reading
    if (reading.generation >= 0) generation = reading
  }
  for (const candidate of candidates.toSorted((a, b) => a.reading.at - b.reading.at)) {
    const { message } = candidate
    const ofMessage = notes.get(message.id)!
    const fresh = withoutTaken(candidate.reading, taken)
    if (fresh !== candidate.reading) ofMessage.push(repeatedNote(candidate.reading, fresh))
    if (fresh === undefined) continue
    const refused = refusal(fresh, message, judging)
    if (refused !== undefined) ofMessage.push(refused)
    const reading = refused === undefined ? withoutCounted(fresh, known) : undefined
    if (reading === undefined) continue
    while (next < known.length && known[next]!.at < reading.at) pass(known[next++]!)
    const plant = plantAt(reading.at)
    const judged = checkReading({ grid, generation }, reading, plant)
    const agreed = withoutContradicted(judged.reading, known.slice(next), plant)
    if (agreed !== judged.reading) ofMessage.push(contradictedNote(reading, agreed))
    if (agreed === undefined) continue
    ofMessage.push(...judged.judgements)
    const late = message.arrivedAtMs >= reading.at + params.settleAfterMs
    if (late) ofMessage.push(lateNote(reading, message, params))
    const standing = late ? { ...agreed, lateAtMs: message.arrivedAtMs } : agreed
    take(standing)
    added.push(standing)
    pass(standing)
  }
  return added
}

/** What of a reading is new for its time: meter and inverter may come in packs of their own. */
function withoutTaken(
  reading: Reading,
  taken: { readonly grid: ReadonlySet<number>; readonly generation: ReadonlySet<number> },
): Reading | undefined {
  const grid = reading.import >= 0 && !taken.grid.has(reading.at)
  const generation = reading.generation >= 0 && !taken.generation.has(reading.at)
  return only(reading, { grid, generation })
}

/**
 * One chain may be counted further than the other: a meter may speak each hour, and its inverter once a day. An inverter's
 * chain begins after what is counted of the meter's: what was credited as export is not credited again.
 */
function withoutCounted(reading: Reading, known: readonly Reading[]): Reading | undefined {
  const { at } = reading
  const isFirst = !known.some(one => one.generation >= 0 && one.at < at)
  return only(reading, {
    grid: reading.import >= 0 && countedPast(known, at, 'grid') === undefined,
    generation:
      reading.generation >= 0 &&
      countedPast(known, at, 'made') === undefined &&
      (!isFirst || at > gridCountedUntil(known)),
  })
}

/**
 * What comes between readings that stand already must lie between them: those after it were judged without it, so a start
 * in their midst would make energy of what a register stands at.
 */
function withoutContradicted(reading: Reading, after: readonly Reading[], plant: Plant): Reading | undefined {
  const grid = after.find(({ import: imported }) => imported >= 0)
  const generation = after.find(one => one.generation >= 0)
  const follows = (next: Reading) => checkReading({ grid: reading, generation: reading }, next, plant).reading
  const gridAgrees =
    grid === undefined || grid.newGrid || !(reading.newGrid || follows({ ...grid, generation: -1 }).newGrid)
  const generationAgrees =
    generation === undefined ||
    generation.newGeneration ||
    !(reading.newGeneration || follows({ ...generation, import: -1, export: -1 }).newGeneration)
  return only(reading, {
    grid: reading.import >= 0 && gridAgrees,
    generation: reading.generation >= 0 && generationAgrees,
  })
}

/** The reading itself where nothing of it is left out. */
function only(
  reading: Reading,
  { grid, generation }: { readonly grid: boolean; readonly generation: boolean },
): Reading | undefined {
  if (!grid && !generation) return undefined
  if (!grid && reading.import >= 0) return { ...reading, import: -1, export: -1 }
  return !generation && reading.generation >= 0 ? { ...reading, generation: -1 } : reading
}

function repeatedNote(reading: Reading, left: Reading | undefined): Note {
  return keptNote('time_repeated', reading, left)
}

function contradictedNote(reading: Reading, left: Reading | undefined): Note {
  return keptNote('reading_contradicted', reading, left)
}

function keptNote(code: EnergyReason, { at }: Reading, left: Reading | undefined): Note {
  const kept = left === undefined ? 'nothing' : left.import >= 0 ? 'import, export' : 'generation'
  return { code, outcome: 'fail', facts: { at, kept } }
}

/** Why a reading is not even a start; undefined if it is. */
function refusal(
  reading: Reading,
  { timeMs }: ReceivedMessage,
  { subject, known, params }: Judging,
): Note | undefined {
  const { at } = reading
  const fail = (code: EnergyReason, facts: Note['facts']): Note => ({ code, outcome: 'fail', facts })
  if (at % params.slotMs !== 0) return fail('off_boundary', { at, slotMs: params.slotMs })
  const since = placesOf(subject)[0]!.subject.movedAtMs
  if (at < since) return fail('reading_before_registration', { at, registeredAtMs: since })
  if (withoutCounted(reading, known) === undefined) {
    const past = countedPast(known, at, reading.import >= 0 ? 'grid' : 'made')
    return fail('slot_settled', { at, settledUntil: past?.at ?? gridCountedUntil(known) })
  }
  return at > timeMs ? fail('time_ahead', { at, timeMs }) : undefined
}

function lateNote({ at }: Reading, { arrivedAtMs }: ReceivedMessage, { settleAfterMs }: EnergyParams): Note {
  return {
    code: 'reading_late' satisfies EnergyReason,
    outcome: 'unjudged',
    facts: { at, arrivedAtMs, dueBeforeMs: at + settleAfterMs },
  }
}

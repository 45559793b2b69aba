/** One meter alone: which of its readings and orders stand, and why the others do not. */
import type {
  Appraisal,
  AppraisalContext,
  Note,
  ReceivedMessage,
  Subject,
  Verdict,
} from '../../kernel/resource.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { checkReading, type Plant, plantOf } from './check-reading.ts'
import type { EnergyParams } from './params.ts'
import { ORDER_TYPE, readOrder, readRegisters } from './read-message.ts'
import { EMPTY_METER, type EnergyState, type Order, type Reading } from './state.ts'

/** What reconcile needs of a meter: what stands, and nothing else. */
export interface EnergySummary {
  /** New readings that stand, ascending by time. */
  readonly readings: readonly Reading[]
  readonly orders: readonly Order[]
}

interface Candidate {
  readonly reading: Reading
  readonly message: MessageId
}

export function appraiseMeter(
  subject: Subject,
  said: readonly ReceivedMessage[],
  { state }: AppraisalContext<EnergyState>,
  params: EnergyParams,
): Appraisal<EnergySummary> {
  const verdicts = new Map<MessageId, Verdict>()
  const notes = new Map<MessageId, Note[]>()
  const candidates: Candidate[] = []
  const orders: Order[] = []
  for (const message of said) {
    const read = message.contentType === ORDER_TYPE ? readOrder(message, params) : readRegisters(message)
    if ('code' in read) {
      verdicts.set(message.id, { message: message.id, accepted: false, code: read.code, facts: read.facts })
      continue
    }
    const ofMessage: Note[] = 'notes' in read ? [...read.notes] : []
    notes.set(message.id, ofMessage)
    verdicts.set(message.id, { message: message.id, accepted: true, notes: ofMessage })
    if ('readings' in read)
      candidates.push(...read.readings.map(reading => ({ reading, message: message.id })))
    else orders.push(read)
  }
  const known = state.meters[subject.id] ?? EMPTY_METER
  const readings = judgeReadings(
    candidates,
    known.readings,
    plantOf(subject),
    state.settledUntil,
    params,
    notes,
  )
  const usable = readings.length > 0 || orders.length > 0
  return { verdicts: [...verdicts.values()], summary: usable ? { readings, orders } : undefined }
}

/** Each candidate against the reading before it in time, those of earlier epochs included. */
function judgeReadings(
  candidates: readonly Candidate[],
  known: readonly Reading[],
  plant: Plant,
  settledUntil: number,
  params: EnergyParams,
  notes: ReadonlyMap<MessageId, Note[]>,
): readonly Reading[] {
  const standing = [...known]
  const taken = new Set(known.map(({ at }) => at))
  const added: Reading[] = []
  for (const { reading, message } of candidates.toSorted((a, b) => a.reading.at - b.reading.at)) {
    const refuse = (code: Note['code'], facts: Note['facts']) =>
      notes.get(message)?.push({ code, outcome: 'fail', facts })
    if (reading.at % params.slotMs !== 0) {
      refuse('off_boundary', { at: reading.at, slotMs: params.slotMs })
      continue
    }
    if (taken.has(reading.at)) {
      refuse('time_repeated', { at: reading.at })
      continue
    }
    if (reading.at <= settledUntil) {
      refuse('slot_settled', { at: reading.at, settledUntil })
      continue
    }
    const previous = standing.findLast(({ at }) => at < reading.at)
    const judgement =
      previous === undefined ? ({ outcome: 'pass' } as const) : checkReading(previous, reading, plant)
    if (judgement.outcome !== 'pass') notes.get(message)?.push({ ...judgement })
    if (judgement.outcome === 'fail') continue
    taken.add(reading.at)
    added.push(reading)
    standing.push(reading)
    standing.sort((a, b) => a.at - b.at)
  }
  return added
}

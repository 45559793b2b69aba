/**
 * Time well spent. Who stands at a place and says what it measures before anybody could know what others say, and neither
 * repeats another one nor sees another weather, has a record there; and another where neighbours that are vouched for agreed meanwhile.
 *
 * What fails is taken off. Counted are intervals, so epochs of an hour and of a day come to the same; an outage is no time spent, and takes none.
 */
import type { SensingParams } from '../params.ts'
import type { RecordState, StationState } from '../state.ts'
import type { SeriesComparison } from './compare-fleet.ts'

const DAY_MS = 86_400_000
/** Days after which what is compared with nobody's waits no longer, and those on which neighbours agreed that are as good as a voucher. */
const [SPENT_DAYS, AGREED_DAYS] = [30, 90]

const NO_RECORD: RecordState = { spent: 0, agreed: 0 }

/**
 * @param isOwn what it says is its own: no other says the same
 * @returns undefined where there is none
 */
export function recordAfter(
  { record }: Pick<StationState, 'record'>,
  compared: readonly SeriesComparison[],
  isOwn: boolean,
  params: Pick<SensingParams, 'intervalMs'>,
): RecordState | undefined {
  const isWell =
    isOwn && compared.every(({ isDerived, following }) => !isDerived && following?.agreement !== 'strange')
  if (!isWell) return record
  const slots = new Set(
    compared.flatMap(({ counted }) => counted.filter(({ isPrompt }) => isPrompt).map(({ slot }) => slot)),
  )
  const failed = compared.reduce((sum, { summary, stood }) => sum + (summary?.failed ?? 0) + stood, 0)
  const more = Math.max(0, slots.size - failed)
  if (more === 0) return record
  const { spent, agreed } = record ?? NO_RECORD
  const hasAgreed = compared.some(({ following }) => following?.isIndependent === true)
  const most = AGREED_DAYS * slotsADay(params)
  return {
    spent: Math.min(most, spent + more),
    agreed: Math.min(most, agreed + (hasAgreed ? more : 0)),
  }
}

/** It has spoken here long enough for what nobody can compare. */
export function hasSpentTime(
  record: RecordState | undefined,
  params: Pick<SensingParams, 'intervalMs'>,
): boolean {
  return (record?.spent ?? 0) >= SPENT_DAYS * slotsADay(params)
}

/** Those that are vouched for have agreed with it for long enough. */
export function isRecorded(
  record: RecordState | undefined,
  params: Pick<SensingParams, 'intervalMs'>,
): boolean {
  return (record?.agreed ?? 0) >= AGREED_DAYS * slotsADay(params)
}

function slotsADay({ intervalMs }: Pick<SensingParams, 'intervalMs'>): number {
  return Math.round(DAY_MS / intervalMs)
}

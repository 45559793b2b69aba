/**
 * What of a station's pay waits, what is released and what is forfeited; and what it counts for.
 *
 *   vouched    counts in full; waits what is too new, too lonely, or does not go along with the weather
 *   declared   nobody vouches for it though somebody could: a few per cent of a station, all of it waits, and all these stations
 *              together have a part of the pool of their own
 *   founding   nobody is listed who could vouch: as vouched, but of a cell one is paid, and what nobody can compare waits
 *
 * Released is what waits when the station surely goes along with its neighbours, or is vouched for; forfeited when it surely does
 * not, by enough witnesses that are vouched for, or three where nobody is. Nobody is accused of it.
 */
import type { Contribution, EpochContext, Hold, Release } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { SensingParams } from '../params.ts'
import type { SensingReason } from '../reasons.ts'
import type { SensingState } from '../state.ts'
import type { SeriesComparison } from './compare-fleet.ts'
import { isVouched } from './gather-stations.ts'

const FULL_PPM = 1_000_000

/** Of the intervals that are paid, how many wait and why. */
export interface Waits {
  readonly tooNew: number
  readonly tooLonely: number
  readonly doesNotFollow: number
}

export const NOTHING_WAITS: Waits = { tooNew: 0, tooLonely: 0, doesNotFollow: 0 }

/**
 * @param slots of the quantity that are paid
 * @param isTrusted the station is vouched for, or another quantity of it agrees with the neighbours
 */
export function waitsOf(
  { agreement, isolated, quantity }: SeriesComparison,
  slots: readonly number[],
  isTrusted: boolean,
): Waits {
  const all = slots.length
  if (agreement === 'agrees') return NOTHING_WAITS
  if (agreement === 'strange') return { ...NOTHING_WAITS, doesNotFollow: all }
  // Compared with nobody's.
  if (quantity.spatial === undefined) return { ...NOTHING_WAITS, tooLonely: isTrusted ? 0 : all }
  const lonely = slots.filter(slot => isolated.has(slot)).length
  return { ...NOTHING_WAITS, tooLonely: lonely, tooNew: agreement === undefined ? 0 : all - lonely }
}

export function addWaits(a: Waits, b: Waits): Waits {
  return {
    tooNew: a.tooNew + b.tooNew,
    tooLonely: a.tooLonely + b.tooLonely,
    doesNotFollow: a.doesNotFollow + b.doesNotFollow,
  }
}

type Context = Pick<EpochContext<SensingState>, 'subjects' | 'vouching'>

/** @param waits of the contribution's units */
export function withTrust(
  contribution: Contribution,
  waits: Waits,
  { subjects, vouching }: Context,
  { declared }: SensingParams,
): Contribution {
  const { facts, units, qualityPpm } = contribution
  const tier = isVouched(subjects.get(contribution.subject)) ? 'vouched' : vouching ? 'declared' : 'founding'
  if (tier === 'declared') {
    const hold: Hold = { ppm: FULL_PPM, code: 'not_vouched' satisfies SensingReason }
    const counts = Math.floor((qualityPpm * declared.stationPpm) / FULL_PPM)
    const known = { ...facts, tier, countsPpm: declared.stationPpm, held: hold.code }
    return { ...contribution, qualityPpm: counts, hold, limited: true, facts: known }
  }
  const { tooNew, tooLonely, doesNotFollow } = waits
  const code: SensingReason = doesNotFollow > 0 ? 'does_not_follow' : tooNew > 0 ? 'too_new' : 'too_lonely'
  const waiting = Math.min(tooNew + tooLonely + doesNotFollow, Number(units))
  const ppm = waiting === 0 ? 0 : Math.floor((waiting * FULL_PPM) / Number(units))
  if (ppm === 0) return { ...contribution, facts: { ...facts, tier } }
  return { ...contribution, hold: { ppm, code }, facts: { ...facts, tier, held: code, heldPpm: ppm } }
}

/** What a station's quantities say of it together. */
export interface Ends {
  readonly releases: readonly Release[]
  readonly forfeits: readonly Release[]
}

export function endsOf(
  subject: SubjectId,
  compared: readonly SeriesComparison[],
  waits: Waits,
  { subjects }: Context,
): Ends {
  const of = (codes: readonly SensingReason[]) => codes.map(code => ({ subject, code }))
  const sure = compared.filter(({ isSure }) => isSure)
  const agrees = sure.filter(({ agreement }) => agreement === 'agrees')
  const strange = sure.filter(({ agreement }) => agreement === 'strange')
  const judged = compared.filter(({ agreement, counted }) => agreement !== undefined && counted.length > 0)
  const isDoubted = compared.some(({ agreement }) => agreement === 'strange')
  const isUnknown = judged.some(({ agreement }) => agreement === 'unknown')
  const isSeen = agrees.length > 0 && !isDoubted
  const isCompared = isSeen && waits.tooLonely === 0
  return {
    releases: [
      ...(isVouched(subjects.get(subject)) ? of(['not_vouched']) : []),
      ...(isSeen ? of(['does_not_follow']) : []),
      ...(isSeen && !isUnknown ? of(['too_new']) : []),
      ...(isCompared ? of(['too_lonely']) : []),
    ],
    forfeits: [
      ...(strange.length > 0 ? of(['does_not_follow']) : []),
      // Of most of what it measures: an anemometer behind a hedge says nothing against the thermometer beside it.
      ...(2 * strange.length > judged.length ? of(['too_new', 'too_lonely', 'not_vouched']) : []),
    ],
  }
}

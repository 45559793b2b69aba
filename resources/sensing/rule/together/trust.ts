/**
 * What of a station's pay waits, what is released and what is forfeited; and what it counts for.
 *
 *   vouched    counts in full; waits what is too new, too lonely, or does not go along with the weather
 *   recorded   nobody vouches for it, and those that are vouched for have agreed with it for 90 days: counts as three words; waits as
 *              above
 *   declared   nobody vouches for it though somebody could: a word, a few per cent of a station, and all of it waits; unless
 *              it agrees with those that are vouched for, or has stood there for 30 days: then as above
 *   founding   nobody is listed who could vouch: as vouched, but of a cell one is paid, what nobody can compare waits, and counts as a
 *              word where the network measures anything that can be compared
 *
 * All that are recorded or declared have a part of the pool of their own together. Released is what waits when the station surely goes
 * along with its neighbours, or is vouched for; forfeited when enough witnesses that are vouched for say that it surely does not.
 * Strangers may be invented, however many they are: they forfeit nothing. Nobody is accused of it.
 */
import type { Contribution, EpochContext, Facts, Hold, Release } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { SensingParams } from '../params.ts'
import type { SensingReason } from '../reasons.ts'
import type { RecordState, SensingState } from '../state.ts'
import type { SeriesComparison } from './compare-fleet.ts'
import { isVouched } from './gather-stations.ts'
import { hasSpentTime, isRecorded } from './record.ts'

const FULL_PPM = 1_000_000
/** A record counts as so many words. */
const RECORD_WEIGHS = 3

export type Tier = 'vouched' | 'recorded' | 'declared' | 'founding'

export interface Standing {
  readonly tier: Tier
  /** It need not wait for a voucher. */
  readonly isBelieved: boolean
  /** There is a voucher for it, or what is as good. */
  readonly isShown: boolean
  /** What nobody can compare of it need not wait. */
  readonly isTrusted: boolean
}

type Context = Pick<EpochContext<SensingState>, 'subjects' | 'vouching'>

/** @param record of where it stands, before what is judged now */
export function standingOf(
  subject: Subject,
  record: RecordState | undefined,
  compared: readonly SeriesComparison[],
  { vouching }: Pick<Context, 'vouching'>,
  params: SensingParams,
): Standing {
  const isSeen = isVouched(subject)
  const hasRecord = hasSpentTime(record, params)
  const isDoubted = compared.some(({ following }) => following?.agreement === 'strange')
  const isIndependent = compared.some(({ following }) => following?.isIndependent === true)
  const word = isRecorded(record, params) ? 'recorded' : 'declared'
  const isShown = isSeen || (!isDoubted && (isIndependent || hasRecord))
  return {
    tier: isSeen ? 'vouched' : vouching ? word : 'founding',
    isBelieved: isShown || !vouching,
    isShown,
    isTrusted: isSeen || hasRecord || compared.some(({ following }) => following?.agreement === 'agrees'),
  }
}

/** Of the intervals that are paid, how many wait and why. */
export interface Waits extends Counts {
  /** Of these, and of those that would not wait otherwise, as many as a detector finds. */
  readonly suspect: Counts & { readonly alone: number }
}

interface Counts {
  readonly tooNew: number
  readonly tooLonely: number
  readonly doesNotFollow: number
}

const NONE: Counts = { tooNew: 0, tooLonely: 0, doesNotFollow: 0 }
export const NOTHING_WAITS: Waits = { ...NONE, suspect: Object.assign({ alone: 0 }, NONE) }

/** @param slots of the quantity that are paid */
export function waitsOf(
  series: SeriesComparison,
  slots: readonly number[],
  { isTrusted, isSuspect }: Pick<Standing, 'isTrusted'> & { readonly isSuspect: boolean },
): Waits {
  const counts = countsOf(series, slots, isTrusted)
  if (!isSuspect) return { ...NOTHING_WAITS, ...counts }
  const { tooNew, tooLonely, doesNotFollow } = counts
  return { ...counts, suspect: { ...counts, alone: slots.length - tooNew - tooLonely - doesNotFollow } }
}

function countsOf(
  { following, isolated, quantity }: SeriesComparison,
  slots: readonly number[],
  isTrusted: boolean,
): Counts {
  const all = slots.length
  const agreement = following?.agreement
  if (agreement === 'agrees') return NONE
  if (agreement === 'strange') return { ...NONE, doesNotFollow: all }
  // Compared with nobody's.
  if (quantity.spatial === undefined) return { ...NONE, tooLonely: isTrusted ? 0 : all }
  const lonely = slots.filter(slot => isolated.has(slot)).length
  return { ...NONE, tooLonely: lonely, tooNew: agreement === undefined ? 0 : all - lonely }
}

export function addWaits(a: Waits, b: Waits): Waits {
  const suspect = Object.assign(addCounts(a.suspect, b.suspect), { alone: a.suspect.alone + b.suspect.alone })
  return { ...addCounts(a, b), suspect }
}

function addCounts(a: Counts, b: Counts): Counts {
  return {
    tooNew: a.tooNew + b.tooNew,
    tooLonely: a.tooLonely + b.tooLonely,
    doesNotFollow: a.doesNotFollow + b.doesNotFollow,
  }
}

/** @param waits of the contribution's units */
export function withTrust(
  contribution: Contribution,
  waits: Waits,
  { tier, isBelieved }: Standing,
  { declared }: SensingParams,
): Contribution {
  const { facts, units, qualityPpm } = contribution
  const holds = units === 0n ? [] : holdsOf(waits, Number(units), isBelieved)
  const known = { ...facts, tier, ...factsOf(holds, waits) }
  const held = holds.length === 0 ? {} : { holds }
  if (tier === 'vouched' || tier === 'founding') return { ...contribution, ...held, facts: known }
  const countsPpm = Math.min(FULL_PPM, declared.stationPpm * (tier === 'recorded' ? RECORD_WEIGHS : 1))
  const counts = Math.floor((qualityPpm * countsPpm) / FULL_PPM)
  return { ...contribution, qualityPpm: counts, ...held, limited: true, facts: { ...known, countsPpm } }
}

/** No interval twice; each under all laws that hold it. */
function holdsOf(waits: Waits, units: number, isBelieved: boolean): readonly Hold[] {
  const { suspect } = waits
  const parts: readonly (readonly [readonly SensingReason[], number])[] = [
    [['does_not_follow', 'model_suspects'], suspect.doesNotFollow],
    [['does_not_follow'], waits.doesNotFollow - suspect.doesNotFollow],
    [['too_new', 'model_suspects'], suspect.tooNew],
    [['too_new'], waits.tooNew - suspect.tooNew],
    [['too_lonely', 'model_suspects'], suspect.tooLonely],
    [['too_lonely'], waits.tooLonely - suspect.tooLonely],
    [['model_suspects'], suspect.alone],
  ]
  let left = FULL_PPM
  const holds: Hold[] = []
  const hold = (ppm: number, codes: readonly SensingReason[]) => {
    left -= ppm
    if (ppm > 0) holds.push({ ppm, codes })
  }
  for (const [codes, count] of parts)
    hold(
      Math.min(left, Math.floor((count * FULL_PPM) / units)),
      isBelieved ? codes : ['not_vouched', ...codes],
    )
  if (!isBelieved) hold(left, ['not_vouched'])
  return holds
}

/** The laws, how much of its reward they hold, and how many intervals each that not all of it waits for. */
function factsOf(holds: readonly Hold[], waits: Waits): Facts {
  if (holds.length === 0) return {}
  const { tooNew, tooLonely, doesNotFollow, suspect } = waits
  const found = suspect.tooNew + suspect.tooLonely + suspect.doesNotFollow + suspect.alone
  const all = { tooNew, tooLonely, doesNotFollow, suspect: found }
  const counts = Object.entries(all).filter(([, count]) => count > 0)
  return {
    held: [...new Set(holds.flatMap(({ codes }) => codes))].join(', '),
    heldPpm: holds.reduce((sum, { ppm }) => sum + ppm, 0),
    ...Object.fromEntries(counts),
  }
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
  { isShown, isTrusted }: Standing,
  isCleared: boolean,
): Ends {
  const of = (codes: readonly SensingReason[]) => codes.map(code => ({ subject, code }))
  const strange = compared.filter(({ following }) => following?.surelyNot === true)
  const judged = compared.filter(({ following, counted }) => following !== undefined && counted.length > 0)
  const is = (what: string) => judged.some(({ following }) => following?.agreement === what)
  const isDoubted = compared.some(({ following }) => following?.agreement === 'strange')
  const isSeen = !isDoubted && compared.some(({ following }) => following?.surelyAgrees === true)
  const isCompared = (isSeen || (isTrusted && judged.length === 0)) && waits.tooLonely === 0
  return {
    releases: [
      ...(isShown ? of(['not_vouched']) : []),
      ...(isSeen ? of(['does_not_follow']) : []),
      ...(isSeen && !is('unknown') ? of(['too_new']) : []),
      ...(isCompared ? of(['too_lonely']) : []),
      ...(isCleared ? of(['model_suspects']) : []),
    ],
    forfeits: [
      ...(strange.length > 0 ? of(['does_not_follow']) : []),
      // Of most of what it measures: an anemometer behind a hedge says nothing against the thermometer beside it.
      ...(2 * strange.length > judged.length ? of(['too_new', 'too_lonely', 'not_vouched']) : []),
    ],
  }
}

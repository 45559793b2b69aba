/**
 * What only shows among neighbours: an inverter that yields a third of the others'. A multiple passes a comparison of
 * shapes, so yield is compared for each kW, over a week, among meters of the same district.
 */
import { cellToParent, getResolution, isValidCell } from 'h3-js'
import { cellAt } from '../../../../kernel/past-devices.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import type { Address, SubjectId } from '../../../../protocol/ids.ts'
import { ratedPower } from '../plant.ts'
import type { Yield } from '../slot-flows.ts'
import type { DayYield } from '../state.ts'
import { YIELD_HIGH_PPM } from './plausible.ts'
import type { Standing } from './standing.ts'
import type { SunBound } from './sun-bound.ts'

const PPM = 1_000_000
const DAY_MS = 86_400_000
const WEEK_DAYS = 7
/** Days with generation that a judgement needs. */
const LEAST_DAYS = 5
/** H3 resolution within which the weather is one: cells about 20 km across. */
const DISTRICT_RESOLUTION = 5
const LEAST_NEIGHBOURS = 3
/** Together, those whom nobody vouches for weigh at most this part of those who are vouched for. */
const UNVOUCHED_PART = 3
/** A dark week says little: under rain clouds real neighbours differ by a factor of two. */
const DARK_WEEK_WH_PER_KW = 15_000

/** Whole days of every meter, and what it counts for. */
export interface Fleet {
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  readonly daysOf: ReadonlyMap<SubjectId, readonly DayYield[]>
  readonly standingOf: (id: SubjectId) => Pick<Standing, 'tier' | 'countedW'>
  /** Days since 1970: only the week before it is compared. */
  readonly today: number
  readonly sunBound: SunBound
}

/** Why a meter cannot be compared. */
export type Unjudged = 'no_place' | 'too_new' | 'too_lonely' | 'dark_week'

export interface Yields {
  /** Generation for each rated W against the median of the district, ppm. */
  readonly ratios: ReadonlyMap<SubjectId, number>
  /** Of every other meter that has days. */
  readonly unjudged: ReadonlyMap<SubjectId, Unjudged>
  /**
   * Of those that have no whole days, as where registers begin again each day: what is said of parts of days, against the median of whole
   * ones. The ratio is at least that, so it bounds what counts, and accuses nobody.
   */
  readonly atLeast: ReadonlyMap<SubjectId, number>
  /** Whose ratio, of whole days or of parts, no honest home had: of all days together, and of those on which neighbours made something. */
  readonly tooHigh: ReadonlySet<SubjectId>
}

/**
 * Day by day of the last week and only of days that readings cover whole: what has not come in yet, on either side, is compared
 * with nothing. Each day is compared where the meter stood then, so a move takes nobody's week along into another weather.
 *
 * The median has one vote an owner and day, by the power that counts: identities are free, roofs are not. Who does not speak on a
 * day has no vote on it. It is never above what the sun can give, whoever has the majority.
 */
export function compareYields(fleet: Fleet): Yields {
  const weeks = new Map<SubjectId, Week>()
  const parts = new Map<SubjectId, Week>()
  const unjudged = new Map<SubjectId, Unjudged>()
  const districtOf = rememberDistricts()
  for (const [id, days] of fleet.daysOf) {
    const subject = fleet.subjects.get(id)
    if (subject === undefined || ratedPower(subject) === 0) continue
    if (districtOf(subject.cell) === undefined) unjudged.set(id, 'no_place')
    else {
      const week = days.filter(([day]) => day > fleet.today - WEEK_DAYS - 1)
      const whole = week.filter(([, , coveredMs]) => coveredMs === DAY_MS)
      weeks.set(id, weekOf(subject, whole, districtOf))
      const before = week.filter(([day]) => day < fleet.today)
      if (whole.length < LEAST_DAYS && before.length >= LEAST_DAYS)
        parts.set(id, weekOf(subject, before, districtOf))
    }
  }
  const medians = mediansOf(weeks, fleet)
  const ratios = new Map<SubjectId, number>()
  const tooHigh = new Set<SubjectId>()
  for (const [id, week] of weeks) {
    const ratio = ratioOf(week, medians)
    if (typeof ratio === 'number') ratios.set(id, ratio)
    else unjudged.set(id, ratio)
    if (isTooHigh(ratio, week, medians)) tooHigh.add(id)
  }
  const atLeast = new Map<SubjectId, number>()
  for (const [id, week] of parts) {
    const ratio = ratioOf(week, medians)
    if (typeof ratio === 'number') atLeast.set(id, ratio)
    if (isTooHigh(ratio, week, medians)) tooHigh.add(id)
  }
  return { ratios, unjudged, atLeast, tooHigh }
}

/** Whether too few other owners' panels are registered in the district for a comparison ever to be made. */
export function isLonely(subject: Subject, subjects: ReadonlyMap<SubjectId, Subject>): boolean {
  const districtOf = rememberDistricts()
  const district = districtOf(subject.cell)
  const near = [...subjects.values()].filter(one => ratedPower(one) > 0 && districtOf(one.cell) === district)
  return district === undefined || new Set(near.map(({ owner }) => owner)).size < LEAST_NEIGHBOURS
}

/** Adds what was made to its days, a gap in equal parts to each day it touches, and keeps the last eight. */
export function addToDays(days: readonly DayYield[], yields: readonly Yield[]): readonly DayYield[] {
  const sums = new Map(days.map(([day, wh, coveredMs]) => [day, { wh, coveredMs }]))
  for (const { from, end, wh } of yields) {
    const [first, last] = [Math.floor(from / DAY_MS), Math.floor((end - 1) / DAY_MS)]
    const part = Math.floor(wh / (last - first + 1))
    // The last day takes the remainder. Older ones would be forgotten at once.
    for (let day = Math.max(first, last - WEEK_DAYS); day <= last; day++) {
      const known = sums.get(day) ?? { wh: 0, coveredMs: 0 }
      const coveredMs = Math.min(end, (day + 1) * DAY_MS) - Math.max(from, day * DAY_MS)
      const more = day < last ? part : wh - part * (last - first)
      sums.set(day, { wh: known.wh + more, coveredMs: known.coveredMs + coveredMs })
    }
  }
  const all = [...sums].map(([day, { wh, coveredMs }]): DayYield => [day, wh, coveredMs])
  return all.sort(([one], [other]) => one - other).slice(-WEEK_DAYS - 1)
}

/** Wh for each rated kW, day by day: the same name for all who stood in one district on one day. */
type Week = readonly (readonly [where: string, wh: number])[]

/** Of days, the last seven that are of one district. */
function weekOf(subject: Subject, days: readonly DayYield[], districtOf: DistrictOf): Week {
  const pvW = ratedPower(subject)
  return days.slice(-WEEK_DAYS).flatMap(([day, wh]): Week => {
    const district = districtOn(subject, day, districtOf)
    return district === undefined ? [] : [[`${district} ${day}`, (wh * 1000) / pvW]]
  })
}

function ratioOf(week: Week, medians: ReadonlyMap<string, number>): number | Unjudged {
  if (week.length < LEAST_DAYS) return 'too_new'
  const shared = week.filter(([where]) => medians.has(where))
  if (shared.length < LEAST_DAYS) return 'too_lonely'
  const usual = shared.reduce((sum, [where]) => sum + medians.get(where)!, 0)
  if (usual * WEEK_DAYS < DARK_WEEK_WH_PER_KW * shared.length) return 'dark_week'
  return Math.round((shared.reduce((sum, [, wh]) => sum + wh, 0) * PPM) / usual)
}

/** Where snow or sand lies on most roofs, who has cleared its own makes many times the median: that is no word against it. */
function isTooHigh(ratio: number | Unjudged, week: Week, medians: ReadonlyMap<string, number>): boolean {
  if (typeof ratio !== 'number' || ratio <= YIELD_HIGH_PPM) return false
  const bright = week.filter(([where]) => (medians.get(where) ?? 0) * WEEK_DAYS >= DARK_WEEK_WH_PER_KW)
  const usual = bright.reduce((sum, [where]) => sum + medians.get(where)!, 0)
  return bright.reduce((sum, [, wh]) => sum + wh, 0) * PPM > usual * YIELD_HIGH_PPM
}

/** One owner's on one day: Wh for each kW, and what it weighs. */
interface Vote {
  readonly owner: Address
  readonly vouched: boolean
  readonly wh: number
  readonly weight: number
}

/** Of each district and day that enough owners have whole. */
function mediansOf(weeks: ReadonlyMap<SubjectId, Week>, fleet: Fleet): ReadonlyMap<string, number> {
  const votes = new Map<string, Vote[]>()
  for (const [id, week] of weeks) {
    const { tier, countedW } = fleet.standingOf(id)
    const { owner } = fleet.subjects.get(id)!
    for (const [where, wh] of week) {
      const vote = { owner, vouched: tier === 'vouched', wh, weight: Math.max(1, countedW) }
      votes.set(where, [...(votes.get(where) ?? []), vote])
    }
  }
  const medians = new Map<string, number>()
  for (const [where, own] of votes) {
    const owners = new Set(own.map(({ owner }) => owner)).size
    if (owners < LEAST_NEIGHBOURS) continue
    const [district = '', day] = where.split(' ')
    medians.set(where, Math.min(weightedMedian(weigh(own)), fleet.sunBound(district, Number(day))))
  }
  return medians
}

/** One vote an owner: its meters' mean, by what counts of it. The unvouched together weigh no more than a part of the others. */
function weigh(votes: readonly Vote[]): readonly Vote[] {
  const owners = [...Map.groupBy(votes, ({ owner, vouched }) => `${owner} ${vouched}`).values()]
  const merged = owners.map((own): Vote => {
    const weight = own.reduce((sum, one) => sum + one.weight, 0)
    const wh = own.reduce((sum, one) => sum + one.wh * one.weight, 0) / weight
    return { owner: own[0]!.owner, vouched: own[0]!.vouched, wh, weight }
  })
  const sum = (vouched: boolean) =>
    merged.filter(one => one.vouched === vouched).reduce((total, { weight }) => total + weight, 0)
  const [known, unknown] = [sum(true), sum(false)]
  if (known === 0 || unknown * UNVOUCHED_PART <= known) return merged
  const part = known / UNVOUCHED_PART / unknown
  return merged.map(one => (one.vouched ? one : { ...one, weight: one.weight * part }))
}

/** The lowest at or above which half of the weight lies. */
function weightedMedian(votes: readonly Vote[]): number {
  const sorted = votes.toSorted((a, b) => a.wh - b.wh)
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2
  let below = 0
  for (const { wh, weight } of sorted) {
    below += weight
    if (below > half) return wh
  }
  return sorted.at(-1)!.wh
}

/** Undefined where the meter stood nowhere, or in two districts. */
function districtOn(subject: Subject, day: number, districtOf: DistrictOf): string | undefined {
  const [first, last] = [day * DAY_MS, (day + 1) * DAY_MS - 1].map(at => districtOf(cellAt(subject, at)))
  return first === last ? first : undefined
}

/** The district that a cell lies in; undefined for a cell that is none, or is larger than a district. */
export function districtOf(cell: string): string | undefined {
  return isValidCell(cell) ? districtAround(cell) : undefined
}

/** Undefined for a cell that is none, or is larger than a district. */
type DistrictOf = (cell: string | undefined) => string | undefined

function rememberDistricts(): DistrictOf {
  const known = new Map<string, string | undefined>()
  return (cell = '') => {
    if (!known.has(cell)) known.set(cell, isValidCell(cell) ? districtAround(cell) : undefined)
    return known.get(cell)
  }
}

function districtAround(cell: string): string | undefined {
  const resolution = getResolution(cell)
  // A cell of its own size would be a district of its own.
  if (resolution < DISTRICT_RESOLUTION) return undefined
  return resolution === DISTRICT_RESOLUTION ? cell : cellToParent(cell, DISTRICT_RESOLUTION)
}

/**
 * What only shows among neighbours: an inverter that yields a third of the others'. A multiple passes a comparison of
 * shapes, so yield is compared for each kW, over a week, among meters of the same district.
 */
import { cellToParent, getResolution, isValidCell } from 'h3-js'
import { cellAt } from '../../../kernel/past-devices.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { ratedPower } from './plant.ts'
import type { Yield } from './slot-flows.ts'
import type { DayYield } from './state.ts'

const PPM = 1_000_000
const DAY_MS = 86_400_000
const WEEK_DAYS = 7
/** Days with generation that a judgement needs. */
const LEAST_DAYS = 5
/** H3 resolution within which the weather is one: cells about 20 km across. */
const DISTRICT_RESOLUTION = 5
const LEAST_NEIGHBOURS = 3
export const YIELD_LOW_PPM = 500_000
export const YIELD_HIGH_PPM = 2_500_000
/** A dark week says little: under rain clouds real neighbours differ by a factor of two. */
const DARK_WEEK_WH_PER_KW = 15_000

/**
 * Generation for each rated W against the median of the district, ppm, day by day of the week and only of days that readings
 * cover whole: what has not come in yet, on either side, is compared with nothing. Each day is compared where the meter stood
 * then, so a move takes nobody's week along into another weather. Absent where it cannot be judged.
 */
export function yieldRatios(
  subjects: ReadonlyMap<SubjectId, Subject>,
  daysOf: ReadonlyMap<SubjectId, readonly DayYield[]>,
): ReadonlyMap<SubjectId, number> {
  const weeks = new Map<SubjectId, Week>()
  const districtOf = rememberDistricts()
  for (const [id, days] of daysOf) {
    const subject = subjects.get(id)
    const week = subject === undefined ? [] : weekOf(subject, days, districtOf)
    if (week.length >= LEAST_DAYS) weeks.set(id, week)
  }
  const medians = mediansOf([...weeks.values()].flat())
  return new Map([...weeks].flatMap(([id, week]) => ratioOf(id, week, medians)))
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

/** The last days that are whole and of one district. */
function weekOf(subject: Subject, days: readonly DayYield[], districtOf: DistrictOf): Week {
  const pvW = ratedPower(subject)
  const whole = days.filter(([, , coveredMs]) => coveredMs === DAY_MS).slice(-WEEK_DAYS)
  if (pvW === 0) return []
  return whole.flatMap(([day, wh]): Week => {
    const district = districtOn(subject, day, districtOf)
    return district === undefined ? [] : [[`${district} ${day}`, (wh * 1000) / pvW]]
  })
}

function ratioOf(
  id: SubjectId,
  week: Week,
  medians: ReadonlyMap<string, number>,
): readonly [SubjectId, number][] {
  const shared = week.filter(([where]) => medians.has(where))
  const usual = shared.reduce((sum, [where]) => sum + medians.get(where)!, 0)
  const isDark = usual * WEEK_DAYS < DARK_WEEK_WH_PER_KW * shared.length
  if (shared.length < LEAST_DAYS || isDark) return []
  return [[id, Math.round((shared.reduce((sum, [, wh]) => sum + wh, 0) * PPM) / usual)]]
}

/** Of each district and day that enough neighbours have whole. */
function mediansOf(days: Week): ReadonlyMap<string, number> {
  const byPlace = Map.groupBy(days, ([where]) => where)
  return new Map(
    [...byPlace].flatMap(([where, own]): [string, number][] => {
      const yields = own.map(([, wh]) => wh).sort((a, b) => a - b)
      return yields.length < LEAST_NEIGHBOURS ? [] : [[where, yields[yields.length >> 1]!]]
    }),
  )
}

/** Undefined where the meter stood nowhere, or in two districts. */
function districtOn(subject: Subject, day: number, districtOf: DistrictOf): string | undefined {
  const [first, last] = [day * DAY_MS, (day + 1) * DAY_MS - 1].map(at => districtOf(cellAt(subject, at)))
  return first === last ? first : undefined
}

/** Undefined for a cell that is none. */
type DistrictOf = (cell: string | undefined) => string | undefined

function rememberDistricts(): DistrictOf {
  const known = new Map<string, string | undefined>()
  return (cell = '') => {
    if (!known.has(cell)) known.set(cell, isValidCell(cell) ? districtAround(cell) : undefined)
    return known.get(cell)
  }
}

function districtAround(cell: string): string {
  return getResolution(cell) <= DISTRICT_RESOLUTION ? cell : cellToParent(cell, DISTRICT_RESOLUTION)
}

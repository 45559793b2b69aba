/**
 * What only shows among neighbours: an inverter that yields a third of the others'. A multiple passes a comparison of
 * shapes, so yield is compared for each kW, over a week, among meters of the same district.
 */
import { cellToParent, getResolution, isValidCell } from 'h3-js'
import type { Subject } from '../../../kernel/resource.ts'
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
 * cover whole: what has not come in yet, on either side, is compared with nothing. Absent where it cannot be judged.
 */
export function yieldRatios(
  subjects: ReadonlyMap<SubjectId, Subject>,
  daysOf: ReadonlyMap<SubjectId, readonly DayYield[]>,
): ReadonlyMap<SubjectId, number> {
  const districts = new Map<string, [SubjectId, Week][]>()
  for (const [id, days] of daysOf) {
    const subject = subjects.get(id)
    const pvW = subject === undefined ? 0 : ratedPower(subject)
    const whole = days.filter(([, , coveredMs]) => coveredMs === DAY_MS).slice(-WEEK_DAYS)
    if (subject === undefined || pvW === 0 || whole.length < LEAST_DAYS || !isValidCell(subject.cell))
      continue
    const week: Week = new Map(whole.map(([day, wh]) => [day, (wh * 1000) / pvW]))
    const district = districtOf(subject.cell)
    districts.set(district, [...(districts.get(district) ?? []), [id, week]])
  }
  return new Map([...districts.values()].flatMap(ratiosOf))
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

/** Day → Wh for each rated kW. */
type Week = ReadonlyMap<number, number>

function ratiosOf(weeks: readonly [SubjectId, Week][]): readonly [SubjectId, number][] {
  const medians = mediansOf(weeks.map(([, week]) => week))
  return weeks.flatMap(([id, week]): [SubjectId, number][] => {
    const shared = [...week].filter(([day]) => medians.has(day))
    const usual = shared.reduce((sum, [day]) => sum + medians.get(day)!, 0)
    const isDark = usual * WEEK_DAYS < DARK_WEEK_WH_PER_KW * shared.length
    if (shared.length < LEAST_DAYS || isDark) return []
    return [[id, Math.round((shared.reduce((sum, [, wh]) => sum + wh, 0) * PPM) / usual)]]
  })
}

/** Of each day that enough neighbours have whole. */
function mediansOf(weeks: readonly Week[]): ReadonlyMap<number, number> {
  const days = [...new Set(weeks.flatMap(week => [...week.keys()]))].sort((a, b) => a - b)
  return new Map(
    days.flatMap((day): [number, number][] => {
      const yields = weeks.flatMap(week => week.get(day) ?? []).sort((a, b) => a - b)
      return yields.length < LEAST_NEIGHBOURS ? [] : [[day, yields[yields.length >> 1]!]]
    }),
  )
}

function districtOf(cell: string): string {
  return getResolution(cell) <= DISTRICT_RESOLUTION ? cell : cellToParent(cell, DISTRICT_RESOLUTION)
}

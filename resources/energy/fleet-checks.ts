/**
 * What only shows among neighbours: an inverter that yields a third of the others'. A multiple passes a comparison of
 * shapes, so yield is compared for each kW, over a week, among meters of the same district.
 */
import { cellToParent, getResolution, isValidCell } from 'h3-js'
import type { Subject } from '../../kernel/resource.ts'
import type { SubjectId } from '../../protocol/ids.ts'
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

/** Week's generation for each rated W against the median of the district, ppm; absent where it cannot be judged. */
export function yieldRatios(
  subjects: ReadonlyMap<SubjectId, Subject>,
  daysOf: ReadonlyMap<SubjectId, readonly DayYield[]>,
): ReadonlyMap<SubjectId, number> {
  const districts = new Map<string, [SubjectId, number][]>()
  for (const [id, days] of daysOf) {
    const subject = subjects.get(id)
    const pvW = subject === undefined ? 0 : ratedPower(subject)
    if (subject === undefined || pvW === 0 || days.length < LEAST_DAYS || !isValidCell(subject.cell)) continue
    const wh = days.slice(-WEEK_DAYS).reduce((sum, [, day]) => sum + day, 0)
    const district = districtOf(subject.cell)
    const yields = districts.get(district) ?? []
    yields.push([id, Math.round((wh * 1000) / pvW)])
    districts.set(district, yields)
  }
  return new Map([...districts.values()].flatMap(ratiosOf))
}

/** Adds what was made to its days, a gap in equal parts to each day it touches, and keeps the last eight. */
export function addToDays(days: readonly DayYield[], yields: readonly Yield[]): readonly DayYield[] {
  const sums = new Map(days)
  for (const { from, end, wh } of yields) {
    const [first, last] = [Math.floor(from / DAY_MS), Math.floor((end - 1) / DAY_MS)]
    const part = Math.floor(wh / (last - first + 1))
    // The last day takes the remainder. Older ones would be forgotten at once.
    for (let day = Math.max(first, last - WEEK_DAYS); day < last; day++)
      sums.set(day, (sums.get(day) ?? 0) + part)
    sums.set(last, (sums.get(last) ?? 0) + wh - part * (last - first))
  }
  return [...sums].sort(([a], [b]) => a - b).slice(-WEEK_DAYS - 1)
}

function ratiosOf(yields: readonly [SubjectId, number][]): readonly [SubjectId, number][] {
  if (yields.length < LEAST_NEIGHBOURS) return []
  const sorted = yields.map(([, value]) => value).sort((a, b) => a - b)
  const middle = sorted[sorted.length >> 1]!
  if (middle < DARK_WEEK_WH_PER_KW) return []
  return yields.map(([id, value]) => [id, Math.round((value * PPM) / middle)])
}

function districtOf(cell: string): string {
  return getResolution(cell) <= DISTRICT_RESOLUTION ? cell : cellToParent(cell, DISTRICT_RESOLUTION)
}

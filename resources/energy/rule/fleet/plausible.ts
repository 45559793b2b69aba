/**
 * How much of what a meter made is plausible: never more than the sun can give; among neighbours no more than honest homes
 * differ, and no more than a little above what this home usually makes. What is found to be overstated is cut to what is usual
 * in that very epoch, so a cheat that is found earns less than the truth.
 *
 * Measured on the recorded year (15 healthy homes, 365 days): a week's yield for each kW is 0.78 to 1.56 of the median (1 to 99 %),
 * at most 1.78; against the home's own usual ratio 0.90 to 1.15 (5 to 95 %).
 */

import type { DayYield, OwnRatio } from '../state.ts'
import type { SunBound } from './sun-bound.ts'

export const YIELD_LOW_PPM = 500_000
/** No honest week of the year was above 1.9, and that one where half of the street lay in a cloud. */
export const YIELD_HIGH_PPM = 2_200_000
/** What is lower is a fault, and no home's usual: once repaired, it makes what others make. */
const LOWEST_PPM = 800_000
/** 99 of 100 honest weeks are below. */
const SPREAD_PPM = 1_620_000
/** Of the usual: seasons do as much, and panels that were repaired. */
const ABOVE_USUAL_PPM = 1_450_000
/** A day moves what is usual by this part of the difference. */
const LEARN_DAYS = 45
const [PPM, DAY_MS] = [1_000_000, 86_400_000]

/** The ratio up to which a meter's yield counts, ppm of the median. */
export function plausibleRatio(own: OwnRatio, isTooHigh: boolean): number {
  if (isTooHigh) return Math.min(own.ppm, PPM)
  return Math.min(SPREAD_PPM, Math.floor((own.ppm * ABOVE_USUAL_PPM) / PPM))
}

/** What is usual after another day that was compared. */
export function learnRatio(own: OwnRatio, ratioPpm: number): OwnRatio {
  if (ratioPpm > YIELD_HIGH_PPM) return own
  const honest = Math.max(LOWEST_PPM, Math.min(ratioPpm, SPREAD_PPM))
  const step = Math.trunc((honest - own.ppm) / LEARN_DAYS)
  return { ppm: own.ppm + step, days: own.days + 1 }
}

export interface Plausible {
  readonly totalWh: number
  /** Days before and after what is counted now. */
  readonly before: readonly DayYield[]
  readonly after: readonly DayYield[]
  readonly pvW: number
  readonly cell: string
  readonly ratioPpm: number | undefined
  /** Above what honest homes differ by, and not by dark days alone. */
  readonly isTooHigh: boolean
  readonly own: OwnRatio
}

/** Whole Wh of what was made now. Rounded down. */
export function plausibleWh(made: Plausible, sunBound: SunBound): number {
  const { totalWh, ratioPpm, isTooHigh, own } = made
  const lit = Math.max(0, totalWh - aboveSun(made, sunBound))
  if (ratioPpm === undefined) return lit
  const most = plausibleRatio(own, isTooHigh)
  return ratioPpm <= most ? lit : Math.min(lit, Number((BigInt(totalWh) * BigInt(most)) / BigInt(ratioPpm)))
}

/** Wh that came in now above what their days can have given. */
function aboveSun({ before, after, pvW, cell }: Plausible, sunBound: SunBound): number {
  const known = new Map(before.map(([day, wh]) => [day, wh]))
  return after.reduce((sum, [day, wh]) => {
    const earlier = known.get(day) ?? 0
    if (wh === earlier) return sum
    const most = Math.ceil((sunBound(cell, day) * pvW) / 1000)
    return sum + Math.max(0, wh - most) - Math.max(0, earlier - most)
  }, 0)
}

/** Whole days since 1970 up to a time. */
export function dayOf(timeMs: number): number {
  return Math.floor(timeMs / DAY_MS)
}

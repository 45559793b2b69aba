/**
 * The levels of data/noise.csv, made up: a week of streets that wake up in the morning, are loud in the afternoon and still at night, each a
 * little otherwise; one with bars is loud when others sleep. `node examples/quiet-streets/make-noise.ts` writes them again.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const STREETS = ['alley', 'school', 'bars', 'square', 'tram', 'farm'] as const
export const [STARTS_AT_MS, HOURS] = [Date.UTC(2026, 2, 2), 7 * 24]
export const FILE = join(import.meta.dirname, 'data/noise.csv')

/** Of each: at night, by day, and at which hour it is loudest. */
const LEVELS: Readonly<
  Record<(typeof STREETS)[number], readonly [still: number, loud: number, peak: number]>
> = {
  alley: [36, 52, 17],
  school: [38, 61, 11],
  bars: [44, 66, 23],
  square: [41, 60, 16],
  tram: [43, 67, 8],
  farm: [29, 44, 9],
}

export function noiseTable(): string {
  const lines = Array.from({ length: HOURS }, (_, hour) => {
    const time = new Date(STARTS_AT_MS + hour * 3_600_000).toISOString()
    return [time, ...STREETS.map((_, at) => levelAt(at, hour).toFixed(1))].join(',')
  })
  return `${['time', ...STREETS].join(',')}\n${lines.join('\n')}\n`
}

function levelAt(street: number, hour: number): number {
  const [still, loud, peak] = LEVELS[STREETS[street]!]
  const away = Math.abs((((hour % 24) - peak + 36) % 24) - 12)
  const day = Math.max(0, 1 - away / 9)
  const isWeekend = hour >= 5 * 24
  return still + (loud - still) * day * (isWeekend ? 0.8 : 1) + wobble(street * 1_009 + hour) * 3
}

/** −1 to 1, the same each time. */
function wobble(seed: number): number {
  const mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  const more = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0
  return ((more ^ (more >>> 16)) >>> 0) / 2 ** 31 - 1
}

if (import.meta.main) writeFileSync(FILE, noiseTable())

/** What a network's builder chooses about what cameras see, checked once. */
import { formatDuration } from '../../../../protocol/duration.ts'
import { QUARTER_MS } from '../../messages/sheet.ts'
import { quartersIn } from '../freshness-params.ts'

export interface SightingOptions {
  /** An object that nobody saw for `refresh`, in thousandths of such a cell, and less in proportion before; 100 and `'12h'` unless said. */
  readonly worth?: number
  readonly refresh?: string
  /** Fewer than this in a session, a drive without a quarter of an hour between, do not count; 10 unless said. */
  readonly least?: number
  /** So many kinds and directions in one place at once do not count; 5 unless said. */
  readonly burst?: number
  /** A cell of the drive counts that was crossed at so much, standing at lights included, km/h; 6 unless said. */
  readonly leastKmh?: number
  /** So many owners, and twice as many as say they saw it, who pass and see nothing deny an object; 3 unless said. */
  readonly deniers?: number
  /** An owner of whom so many objects were denied that others had missed before and after, and fewer stand, does not count; 5 unless said. */
  readonly mostDenied?: number
  /** An owner's word of an object stands for so long, and an object waits so long for a second owner; `'14d'` unless said. */
  readonly keep?: string
}

export interface SightingParams {
  readonly worth: number
  readonly refreshQuarters: number
  readonly least: number
  readonly burst: number
  readonly leastKmh: number
  readonly deniers: number
  readonly mostDenied: number
  readonly keepQuarters: number
}

const DAY_QUARTERS = 96

/** @throws {TypeError} naming the option and what would be right. */
export function readSightings(options: SightingOptions): SightingParams {
  const refreshQuarters = quartersIn('sightings.refresh', options.refresh ?? '12h', 1, 30 * DAY_QUARTERS)
  const keepQuarters = quartersIn('sightings.keep', options.keep ?? '14d', 1, 60 * DAY_QUARTERS)
  return {
    worth: wholeIn('worth', options.worth ?? 100, 0, 1_000_000),
    refreshQuarters,
    least: wholeIn('least', options.least ?? 10, 1, 1_000),
    burst: wholeIn('burst', options.burst ?? 5, 2, 100),
    leastKmh: wholeIn('leastKmh', options.leastKmh ?? 6, 0, 200),
    deniers: wholeIn('deniers', options.deniers ?? 3, 2, 20),
    mostDenied: wholeIn('mostDenied', options.mostDenied ?? 5, 1, 100),
    keepQuarters,
  }
}

/** The options again, nothing left open. */
export function describeSightings(params: SightingParams) {
  const { worth, least, burst, leastKmh, deniers, mostDenied } = params
  return {
    worth,
    refresh: formatDuration(params.refreshQuarters * QUARTER_MS),
    least,
    burst,
    leastKmh,
    deniers,
    mostDenied,
    keep: formatDuration(params.keepQuarters * QUARTER_MS),
  }
}

function wholeIn(option: string, value: number, least: number, most: number): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value
  throw new TypeError(`mobility.sightings.${option}: a whole number from ${least} to ${most}, got ${value}`)
}

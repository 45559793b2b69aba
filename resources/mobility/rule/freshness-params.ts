/** What a network's builder chooses about how cells grow fresh again, checked once. */
import { formatDuration, parseDuration } from '../../../protocol/duration.ts'
import { QUARTER_MS } from '../messages/sheet.ts'

export interface FreshnessOptions {
  /** A cell that was not seen for so long is worth a whole one again, and less in proportion before; `'12h'` unless said. */
  readonly refresh?: string
  /** Whoever sees a cell within so long after it was paid for has a duplicate, which earns nothing; `'30m'` unless said. */
  readonly duplicate?: string
  /** Of a cell's worth the part that is for the hour of the day in which it is seen, with an age of its own; `'0%'` and `'7d'` unless said. */
  readonly hourShare?: string
  readonly hourRefresh?: string
  /**
   * What is paid of a cell in a region of 250 km² where fewer owners than the map needs (`map.owners`) drove within `loneAfter`: nothing of it can
   * be published; `'100%'` and `'14d'` unless said. Less keeps invented drives through empty land cheap, and pays who maps a new town less.
   */
  readonly lone?: string
  readonly loneAfter?: string
}

export interface FreshnessParams {
  readonly refreshQuarters: number
  readonly duplicateQuarters: number
  readonly hourPpm: number
  readonly hourRefreshQuarters: number
  readonly lonePpm: number
  readonly loneQuarters: number
  readonly loneOwners: number
}

const DAY_QUARTERS = 96

/** @throws {TypeError} naming the option and what would be right. */
export function readFreshness(options: FreshnessOptions, loneOwners: number): FreshnessParams {
  const refreshQuarters = quartersIn('refresh', options.refresh ?? '12h', 1, 30 * DAY_QUARTERS)
  const duplicateQuarters = quartersIn('duplicate', options.duplicate ?? '30m', 0, DAY_QUARTERS)
  if (duplicateQuarters > refreshQuarters) throw new TypeError('mobility.duplicate: no longer than refresh')
  return {
    refreshQuarters,
    duplicateQuarters,
    hourPpm: shareIn('hourShare', options.hourShare ?? '0%'),
    hourRefreshQuarters: quartersIn('hourRefresh', options.hourRefresh ?? '7d', 1, 60 * DAY_QUARTERS),
    lonePpm: shareIn('lone', options.lone ?? '100%'),
    loneQuarters: quartersIn('loneAfter', options.loneAfter ?? '14d', 1, 60 * DAY_QUARTERS),
    loneOwners,
  }
}

/** The options again, nothing left open. */
export function describeFreshness(params: FreshnessParams) {
  const span = (quarters: number) => formatDuration(quarters * QUARTER_MS)
  return {
    refresh: span(params.refreshQuarters),
    duplicate: span(params.duplicateQuarters),
    hourShare: showShare(params.hourPpm),
    hourRefresh: span(params.hourRefreshQuarters),
    lone: showShare(params.lonePpm),
    loneAfter: span(params.loneQuarters),
  }
}

export function quartersIn(option: string, text: string, least: number, most: number): number {
  const quarters = parseDuration(text) / QUARTER_MS
  if (Number.isSafeInteger(quarters) && quarters >= least && quarters <= most) return quarters
  const [from, to] = [formatDuration(least * QUARTER_MS), formatDuration(most * QUARTER_MS)]
  throw new TypeError(`mobility.${option}: whole quarters of an hour, from ${from} to ${to}, got ${text}`)
}

export function shareIn(option: string, text: string): number {
  const percent = /^(\d{1,3}(?:\.\d{1,4})?)%$/.exec(text)?.[1]
  const ppm = Math.round(Number(percent ?? Number.NaN) * 10_000)
  if (ppm >= 0 && ppm <= 1_000_000) return ppm
  throw new TypeError(`mobility.${option}: a percentage such as 5%, got "${text}"`)
}

export function showShare(ppm: number): string {
  return `${ppm / 10_000}%`
}

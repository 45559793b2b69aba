/** What a network's builder chooses about how cells grow fresh again, checked once. */
import { readQuarters, readShare, showShare, showQuarters as span } from '../../../kernel/map/read-options.ts'

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
  return readQuarters(`mobility.${option}`, text, least, most)
}

export function shareIn(option: string, text: string): number {
  return readShare(`mobility.${option}`, text)
}

/**
 * What a node shows of a map of networks, by whichever resource it is made: so a page puts several together, and a desk sells any of them.
 */
import { type NetworkRow, readRows } from './network-row.ts'

export interface NetworkMap {
  /** Days since 1970 whose observations are all in; −1 where there is none yet. */
  readonly edition: number
  /** Owners and days that a row is made of at least; for how long a row stands, days. */
  readonly least: { readonly owners: number; readonly days: number; readonly keep: number }
  readonly rows: readonly NetworkRow[]
}

/**
 * Undefined where this is none. @throws {Error} on a row that is none
 * @example readNetworkMap({ edition: 20_500, least: { owners: 5, days: 2, keep: 28 }, rows: [] })?.edition // → 20_500
 */
export function readNetworkMap(said: unknown): NetworkMap | undefined {
  if (typeof said !== 'object' || said === null) return undefined
  const { edition, least, rows } = said as Readonly<Record<string, unknown>>
  if (typeof edition !== 'number' || typeof least !== 'object' || least === null) return undefined
  const { owners, days, keep } = least as Readonly<Record<string, unknown>>
  if (![owners, days, keep].every(Number.isSafeInteger)) return undefined
  const counts = { owners: Number(owners), days: Number(days), keep: Number(keep) }
  return { edition, least: counts, rows: readRows(rows) }
}

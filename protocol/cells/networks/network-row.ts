/** A row of the map: how one network is heard in a cell, by what enough owners said on enough days. A figure that too few said is null. */
import { isNetworkName, type NetworkName } from './network.ts'

/** What a row has, in this order: levels (tenths of dBm and dB), then what was measured of the way (kbit/s, tenths of ms). */
export const FIGURES = ['rsrp', 'rsrq', 'sinr', 'rssi', 'downKbps', 'upKbps', 'rtt'] as const
export type Figure = (typeof FIGURES)[number]

export type Figures = { readonly [Name in Figure]: number | null }

export interface NetworkRow extends Figures {
  /** `numberOfCell` at `MAP_RESOLUTION`. */
  readonly cell: number
  readonly network: NetworkName
  /** Owners it is made of, rounded down to a multiple of the least. */
  readonly owners: number
  /** Days since 1970 at whose end it was published. */
  readonly edition: number
  /** Days from the first of its observations to that day, that included. */
  readonly days: number
}

/** As it travels: cell, network, owners, edition, days, then its figures. */
export type PackedRow = readonly (string | number | null)[]

/**
 * A row as it travels.
 * @example packRow({ cell: 36, network: 'lora', owners: 5, edition: 9, days: 1, rsrp: null, rsrq: null, sinr: 45, rssi: -1_050, downKbps: null, upKbps: null, rtt: null })[7] // → 45
 */
export function packRow(row: NetworkRow): PackedRow {
  const { cell, network, owners, edition, days } = row
  return [cell.toString(36), network, owners, edition, days, ...FIGURES.map(name => row[name])]
}

/**
 * What `packRow` wrote. @throws {Error} on what is no list of packed rows
 * @example readRows([['10', 'lora', 5, 9, 1, null, null, 45, -1_050, null, null, null]])[0]?.cell // → 36
 */
export function readRows(said: unknown): readonly NetworkRow[] {
  if (!Array.isArray(said)) throw new Error('rows of a map are a list')
  return said.map(readRow)
}

function readRow(said: unknown): NetworkRow {
  const [cell, network, owners, edition, days, ...figures] = Array.isArray(said) ? (said as unknown[]) : []
  const isRight =
    typeof cell === 'string' &&
    /^[0-9a-z]{1,9}$/.test(cell) &&
    typeof network === 'string' &&
    isNetworkName(network) &&
    [owners, edition, days].every(isCount) &&
    figures.length === FIGURES.length &&
    figures.every(figure => figure === null || Number.isSafeInteger(figure))
  if (!isRight) throw new Error(`no row of a map: ${JSON.stringify(said)}`)
  const named = Object.fromEntries(FIGURES.map((name, at) => [name, figures[at]])) as unknown as Figures
  return {
    ...named,
    cell: Number.parseInt(cell, 36),
    network,
    owners: Number(owners),
    edition: Number(edition),
    days: Number(days),
  }
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/**
 * Ascending by cell and network.
 * @example [2, 1].map(cell => ({ ...readRows([['1', 'lora', 5, 9, 1, null, null, 45, -1_050, null, null, null]])[0], cell })).sort(inRowOrder)[0]?.cell // → 1
 */
export function inRowOrder(a: NetworkRow, b: NetworkRow): number {
  return a.cell - b.cell || (a.network < b.network ? -1 : 1)
}

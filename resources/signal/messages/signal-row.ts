/** A row of the map: how one network is heard in a cell, by what enough owners said on enough days. A figure that too few said is null. */
import { FIGURES, type Figure } from './figures.ts'
import type { NetworkName } from './network.ts'

export type Figures = { readonly [Name in Figure]: number | null }

export interface SignalRow extends Figures {
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

export function packRow(row: SignalRow): PackedRow {
  const { cell, network, owners, edition, days } = row
  return [cell.toString(36), network, owners, edition, days, ...FIGURES.map(name => row[name])]
}

/** Ascending by cell and network. */
export function inRowOrder(a: SignalRow, b: SignalRow): number {
  return a.cell - b.cell || (a.network < b.network ? -1 : 1)
}

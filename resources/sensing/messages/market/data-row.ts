/**
 * A row: one quantity in one cell on one day, hour by hour (UTC), each the middle one of what enough owners' stations said. An hour that too few
 * said is null.
 */

export interface DataRow {
  /** H3 index. */
  readonly cell: string
  readonly quantity: string
  /** Days since 1970. */
  readonly day: number
  /** Owners that each of its hours is made of at least: a multiple of the least. */
  readonly owners: number
  /** How far stations lie from the middle, by the middle one of them: steps. */
  readonly spread: number
  /** From midnight on, in equal parts of the day: steps of the quantity's resolution. */
  readonly hours: readonly (number | null)[]
}

/** What there is of a quantity in a region on a day, as everybody may know before buying. */
export interface Offer {
  /** H3 index of resolution 5. */
  readonly region: string
  readonly quantity: string
  readonly day: number
  readonly cells: number
  /** Hours of cells: what is paid for. */
  readonly hours: number
  /** About, in coarse steps. */
  readonly about: number
}

export type PackedRow = readonly [string, string, number, number, number, ...(number | null)[]]
export type PackedOffer = readonly [string, string, number, number, number, number]

export function packRow({ cell, quantity, day, owners, spread, hours }: DataRow): PackedRow {
  return [cell, quantity, day, owners, spread, ...hours]
}

export function unpackRow([cell, quantity, day, owners, spread, ...hours]: PackedRow): DataRow {
  return { cell, quantity, day, owners, spread, hours }
}

export function packOffer({ region, quantity, day, cells, hours, about }: Offer): PackedOffer {
  return [region, quantity, day, cells, hours, about]
}

export function unpackOffer([region, quantity, day, cells, hours, about]: PackedOffer): Offer {
  return { region, quantity, day, cells, hours, about }
}

/** Ascending by quantity, cell and day. */
export function inRowOrder(a: DataRow, b: DataRow): number {
  const [one, other] = [`${a.quantity} ${a.cell}`, `${b.quantity} ${b.cell}`]
  return one === other ? a.day - b.day : one < other ? -1 : 1
}

/** A row of the map: how fast it went through a cell in an hour of the day, by what enough owners said on enough days. */

export interface RoadRow {
  /** `numberOfCell` at `RESOLUTION`. */
  readonly cell: number
  /** Of the day, UTC, 0 to 23. */
  readonly hour: number
  /** The middle one of owners' speeds; standing counts. */
  readonly kmh: number
  /** Owners it is made of, rounded down to a multiple of the least. */
  readonly owners: number
  /** Days since 1970 at whose end it was published. */
  readonly edition: number
  /** Days from the first of its observations to that day, that included. */
  readonly days: number
}

/** As it travels: cell, hour, km/h, owners, edition, days. */
export type PackedRow = readonly [string, number, number, number, number, number]

export function packRow({ cell, hour, kmh, owners, edition, days }: RoadRow): PackedRow {
  return [cell.toString(36), hour, kmh, owners, edition, days]
}

export function unpackRow([cell, hour, kmh, owners, edition, days]: PackedRow): RoadRow {
  return { cell: Number.parseInt(cell, 36), hour, kmh, owners, edition, days }
}

/** Ascending by cell and hour. */
export function inRowOrder(a: RoadRow, b: RoadRow): number {
  return a.cell - b.cell || a.hour - b.hour
}

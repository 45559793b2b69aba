/** What was bought as others read it: a value for each hour of a cell, as a table or as GeoJSON (RFC 7946); and choices among it. */
import type { Column } from '../../../../protocol/tables/table.ts'
import { type Box, isCellAmong, isCellInBox, middleOfCell, outlineOf, regionOfCell } from './area.ts'
import type { DataRow } from './data-row.ts'
import type { MarketView, OrderView, SoldQuantity } from './data-view.ts'
import { inUnits } from './quote.ts'

export interface DataValue {
  /** The beginning of the hour, ISO 8601, UTC. */
  readonly time: string
  readonly cell: string
  readonly lat: number
  readonly lon: number
  readonly quantity: string
  readonly unit: string
  readonly value: number
  /** How far stations lie from it on that day, in the same unit. */
  readonly spread: number
  /** That it is the middle of, at least. */
  readonly owners: number
}

export interface Choice {
  readonly box?: Box | undefined
  readonly cells?: readonly string[] | undefined
  readonly quantities?: readonly string[] | undefined
  /** Days since 1970, both included. */
  readonly from?: number | undefined
  readonly until?: number | undefined
}

const DAY_MS = 86_400_000

/** Of the rows that a buyer has, those of one of its orders: what it has paid for. */
export function rowsOfOrder(
  rows: readonly DataRow[],
  { regions, quantities, from, upTo }: Pick<OrderView, 'regions' | 'quantities' | 'from' | 'upTo'>,
): readonly DataRow[] {
  return rows.filter(
    ({ cell, quantity, day }) =>
      day >= from && day <= upTo && quantities.includes(quantity) && regions.includes(regionOfCell(cell)),
  )
}

export function chosenRows(
  rows: readonly DataRow[],
  { box, cells, quantities, from, until }: Choice,
): readonly DataRow[] {
  return rows.filter(
    row =>
      (box === undefined || isCellInBox(row.cell, box)) &&
      (cells === undefined || isCellAmong(row.cell, cells)) &&
      (quantities === undefined || quantities.includes(row.quantity)) &&
      (from === undefined || row.day >= from) &&
      (until === undefined || row.day <= until),
  )
}

type Told = Pick<MarketView, 'parts' | 'quantities'>

/** In the order of their rows, hour by hour; hours that too few said are left out. */
export function valuesOf(rows: readonly DataRow[], view: Told): readonly DataValue[] {
  return rows.flatMap(row => {
    const { unit, resolution } = soldAs(row.quantity, view)
    const { lat, lon } = middleOfCell(row.cell)
    const spread = inUnits(row.spread, resolution)
    return row.hours.flatMap((steps, part): DataValue[] => {
      if (steps === null) return []
      const { cell, quantity, owners } = row
      const value = inUnits(steps, resolution)
      return [{ time: timeOf(row.day, part, view), cell, lat, lon, quantity, unit, value, spread, owners }]
    })
  })
}

function soldAs(quantity: string, { quantities }: Told): Pick<SoldQuantity, 'unit' | 'resolution'> {
  // Since a vote it may not be sold any more.
  return quantities.find(({ name }) => name === quantity) ?? { unit: '', resolution: 1 }
}

function timeOf(day: number, part: number, { parts }: Told): string {
  return new Date(day * DAY_MS + (part * DAY_MS) / parts).toISOString()
}

export function columnsOf(values: readonly DataValue[]): readonly Column[] {
  const of = <Name extends keyof DataValue>(name: Name, type: Column[1]): Column => [
    name,
    type,
    values.map(value => value[name]),
  ]
  return [
    of('time', 'STRING'),
    of('cell', 'STRING'),
    of('lat', 'DOUBLE'),
    of('lon', 'DOUBLE'),
    of('quantity', 'STRING'),
    of('unit', 'STRING'),
    of('value', 'DOUBLE'),
    of('spread', 'DOUBLE'),
    of('owners', 'INT32'),
  ]
}

/** A feature for each cell, quantity and day, its hours in one list: null where too few said it. */
export function asGeoJson(rows: readonly DataRow[], view: Told) {
  return {
    type: 'FeatureCollection',
    features: rows.map(({ cell, quantity, day, owners, spread, hours }) => {
      const { unit, resolution } = soldAs(quantity, view)
      return {
        type: 'Feature',
        properties: {
          cell,
          quantity,
          unit,
          from: timeOf(day, 0, view),
          minutes: 1_440 / view.parts,
          values: hours.map(steps => (steps === null ? null : inUnits(steps, resolution))),
          spread: inUnits(spread, resolution),
          owners,
        },
        geometry: { type: 'Polygon', coordinates: [outlineOf(cell)] },
      } as const
    }),
  } as const
}

/** A date, `2026-03-02`, of days since 1970. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** Undefined for what is no date. @example dayIn('1970-01-03') // → 2 */
export function dayIn(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const ms = Date.parse(`${text}T00:00:00Z`)
  if (!Number.isFinite(ms) || dateOf(ms / DAY_MS) !== text || ms < 0) return undefined
  return ms / DAY_MS
}

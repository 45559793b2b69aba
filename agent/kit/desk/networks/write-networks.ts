/** The map as others read it: decibels and milliseconds with their tenths. */

import { kindOf, operatorOf } from '../../../../protocol/cells/networks/network.ts'
import type { NetworkRow } from '../../../../protocol/cells/networks/network-row.ts'
import type { Column } from '../../../../protocol/tables/table.ts'
import { cellFeature, dayOf, indexOf, middleOf } from '../cells.ts'
import type { TileCell } from '../write-mvt.ts'
import { writePmtiles } from '../write-pmtiles.ts'

const [LEAST_ZOOM, MOST_ZOOM] = [7, 12]
const CREDIT = 'measured by the network’s members, of several owners each'

export interface Shown {
  readonly [name: string]: string | number | null
  readonly cell: string
  readonly network: string
  readonly operator: string
}

/** Names with their units; null where too few said it. */
export function shownOf(row: NetworkRow): Shown {
  const tenth = (value: number | null) => (value === null ? null : value / 10)
  return {
    cell: indexOf(row.cell),
    network: kindOf(row.network),
    operator: operatorOf(row.network),
    rsrp_dbm: tenth(row.rsrp),
    rsrq_db: tenth(row.rsrq),
    sinr_db: tenth(row.sinr),
    rssi_dbm: tenth(row.rssi),
    down_kbps: row.downKbps,
    up_kbps: row.upKbps,
    rtt_ms: tenth(row.rtt),
    owners: row.owners,
    edition: dayOf(row.edition),
  }
}

export function asGeoJson(rows: readonly NetworkRow[]) {
  return {
    type: 'FeatureCollection',
    features: rows.map(row => cellFeature(row.cell, shownOf(row))),
  } as const
}

const TYPES: Readonly<Record<string, Column[1]>> = {
  cell: 'STRING',
  network: 'STRING',
  operator: 'STRING',
  edition: 'STRING',
  down_kbps: 'INT32',
  up_kbps: 'INT32',
  owners: 'INT32',
}

export function columnsOf(rows: readonly NetworkRow[]): readonly Column[] {
  const shown = rows.map(shownOf)
  const middles = rows.map(({ cell }) => middleOf(cell))
  const names = ['network', 'operator', 'rsrp_dbm', 'rsrq_db', 'sinr_db', 'rssi_dbm', 'down_kbps', 'up_kbps']
  const of = (name: string): Column => [name, TYPES[name] ?? 'DOUBLE', shown.map(row => row[name] ?? null)]
  return [
    of('cell'),
    ['lat', 'DOUBLE', middles.map(([lat]) => lat)],
    ['lon', 'DOUBLE', middles.map(([, lon]) => lon)],
    ...[...names, 'rtt_ms', 'owners', 'edition'].map(of),
  ]
}

export function asPmtiles(rows: readonly NetworkRow[], layer: string): Uint8Array {
  const cells = rows.map((row): TileCell => ({ cell: row.cell, properties: shownOf(row) }))
  const names = Object.keys(rows[0] === undefined ? {} : shownOf(rows[0]))
  const fields = Object.fromEntries(
    names.map(name => [name, TYPES[name] === 'STRING' ? 'String' : 'Number'] as const),
  )
  return writePmtiles({
    layer,
    leastZoom: LEAST_ZOOM,
    mostZoom: MOST_ZOOM,
    cells,
    fields,
    attribution: CREDIT,
  })
}

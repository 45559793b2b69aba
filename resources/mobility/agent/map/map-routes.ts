/**
 * What a desk answers on its own machine: the map that its owner bought, as tables, as tiles and as it comes; and orders. Whoever can reach it
 * reads; who orders needs its secret.
 */
import * as v from 'valibot'
import { BOX, type Box, box, dayOf, isCellIn, tileBox } from '../../../../agent/kit/desk/cells.ts'
import { DeskError } from '../../../../agent/kit/desk/desk-error.ts'
import { follow } from '../../../../agent/kit/desk/stream.ts'
import { asParquet } from '../../../../agent/kit/desk/write-parquet.ts'
import { inPath, inQuery } from '../../../../links/http/questions.ts'
import { invalid } from '../../../../links/http/request-error.ts'
import { respondBytes, toJson } from '../../../../links/http/respond.ts'
import { jsonRoute, type Route, route } from '../../../../links/http/route.ts'
import { asCsv, type Column } from '../../../../protocol/tables/table.ts'
import { whereToDrive } from '../../messages/map/where-to-drive.ts'
import { inObjectOrder } from '../../messages/sightings/object-row.ts'
import type { MapShelf } from './map-shelf.ts'
import { cellColumns, cellsAsGeoJson, isRoadIn, roadColumns, roadsAsGeoJson } from './write-map.ts'
import { isObjectIn, objectColumns, objectsAsGeoJson } from './write-objects.ts'

const HOUR = 'a whole hour of the day in UTC, 0 to 23'
const hour = v.optional(
  v.pipe(v.string(), v.regex(/^\d{1,2}$/, HOUR), v.transform(Number), v.maxValue(23, HOUR)),
)
const FORMATS = ['geojson', 'csv', 'parquet'] as const
const format = v.optional(v.picklist(FORMATS, `one of ${FORMATS.join(', ')}`), 'geojson')
const WHAT = ['cells', 'roads', 'objects'] as const
const what = v.picklist(WHAT, `one of ${WHAT.join(', ')}`)
const coordinate = v.pipe(v.string(), v.regex(/^\d{1,8}$/, 'a whole number from 0'), v.transform(Number))

const TYPES = {
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
} as const

const ABOUT = v.object({
  edition: v.string(),
  rows: v.number(),
  hasRoads: v.boolean(),
  least: v.object({ owners: v.number(), days: v.number(), keep: v.number() }),
  orders: v.record(
    v.string(),
    v.object({
      regions: v.array(v.string()),
      until: v.string(),
      upTo: v.string(),
      paid: v.string(),
      left: v.string(),
      ended: v.string(),
    }),
  ),
})
const PLACES = v.array(v.object({ place: v.string(), cells: v.number(), percent: v.number() }))

export function mapRoutes(shelf: MapShelf, stopping: AbortSignal): readonly Route[] {
  return [...tableRoutes(shelf), ...otherRoutes(shelf, stopping)]
}

/** Of cells, of roads, of a tile. */
function tableRoutes(shelf: MapShelf): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/map',
      summary: 'What is bought, of which edition, and how the orders stand.',
      answer: { schema: ABOUT, description: 'Days are dates; an empty `ended` is an order that goes on.' },
      problems: [],
      handle: () => aboutOf(shelf),
    }),
    route({
      method: 'GET',
      path: '/v1/map/:what',
      summary: 'Speeds by the hour, of cells or of roads; and what stands in the streets.',
      asks: {
        what: inPath(what, WHAT.join(', ')),
        format: inQuery(format, FORMATS.join(', ')),
        hour: inQuery(hour, HOUR),
        box: inQuery(box, BOX),
      },
      answer: { contentType: TYPES.geojson, description: 'A FeatureCollection, or a table.' },
      problems: [],
      handle: ({ what: of, format: as, ...asked }) =>
        of === 'objects' ? writtenObjects(shelf, as, asked.box) : written(shelf, of, as, asked),
    }),
    route({
      method: 'GET',
      path: '/v1/tiles/:z/:x/:y',
      summary:
        'The same of one tile of the Web Mercator grid, as GeoJSON: roads where they are known, else cells.',
      asks: {
        z: inPath(coordinate, 'Zoom, 0 to 20'),
        x: inPath(coordinate, 'From the west'),
        y: inPath(coordinate, 'From the north'),
        hour: inQuery(hour, HOUR),
      },
      answer: { contentType: TYPES.geojson, description: 'A FeatureCollection' },
      problems: [],
      handle: ({ z, x, y, hour: at }) =>
        written(shelf, shelf.roads === undefined ? 'cells' : 'roads', 'geojson', {
          hour: at,
          box: boxOfTile(z, x, y),
        }),
    }),
  ]
}

function otherRoutes(shelf: MapShelf, stopping: AbortSignal): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/where-to-drive',
      summary: 'Places by what a cell of them is worth on average, by how often they are seen.',
      answer: { schema: PLACES, description: 'Most worth first.' },
      problems: [],
      handle: () => [...whereToDrive(shelf.rows, bought(shelf).refresh)],
    }),
    route({
      method: 'GET',
      path: '/v1/stream',
      summary: 'Rows as they come, edition after edition (server-sent events).',
      answer: { contentType: 'text/event-stream', description: '`edition`: its date and its new rows.' },
      problems: [],
      handle: () => follow(shelf, stopping),
    }),
  ]
}

function aboutOf({ view, rows, roads }: MapShelf) {
  if (view === undefined) throw new DeskError('node_unreachable')
  const orders = Object.entries(view.orders).map(([id, order]) => {
    const upTo = order.upTo === -1 ? '' : dayOf(order.upTo)
    return [id, { ...order, until: dayOf(order.until), upTo }] as const
  })
  const edition = view.edition === -1 ? '' : dayOf(view.edition)
  return {
    edition,
    rows: rows.length,
    hasRoads: roads !== undefined,
    least: view.least,
    orders: Object.fromEntries(orders),
  }
}

function bought({ view, rows }: MapShelf) {
  if (view === undefined) throw new DeskError('node_unreachable')
  if (rows.length === 0) throw new DeskError('nothing_bought', { orders: Object.keys(view.orders).length })
  return view
}

interface Wanted {
  readonly hour: number | undefined
  readonly box: Box | undefined
}

function written(
  shelf: MapShelf,
  of: 'cells' | 'roads',
  as: keyof typeof TYPES,
  { hour: at, box: within }: Wanted,
) {
  bought(shelf)
  const isAt = (row: { readonly hour: number }) => at === undefined || row.hour === at
  if (of === 'roads' && shelf.roads === undefined) throw new DeskError('no_roads')
  const rows =
    of === 'cells'
      ? shelf.rows.filter(row => isAt(row) && (within === undefined || isCellIn(row.cell, within)))
      : []
  const roads =
    of === 'roads'
      ? shelf.roads!().filter(road => isAt(road) && (within === undefined || isRoadIn(road, within)))
      : []
  if (as === 'geojson') return geoJson(of === 'cells' ? cellsAsGeoJson(rows) : roadsAsGeoJson(roads))
  return table(of === 'cells' ? cellColumns(rows) : roadColumns(roads), as)
}

function writtenObjects(shelf: MapShelf, as: keyof typeof TYPES, within: Box | undefined) {
  const { objects } = bought(shelf)
  const rows = objects.filter(row => within === undefined || isObjectIn(row, within)).toSorted(inObjectOrder)
  return as === 'geojson' ? geoJson(objectsAsGeoJson(rows)) : table(objectColumns(rows), as)
}

function geoJson(collection: object) {
  return respondBytes(new TextEncoder().encode(toJson(collection)), TYPES.geojson)
}

function table(columns: readonly Column[], as: 'csv' | 'parquet') {
  return respondBytes(as === 'csv' ? new TextEncoder().encode(asCsv(columns)) : asParquet(columns), TYPES[as])
}

function boxOfTile(z: number, x: number, y: number): Box {
  const found = tileBox(z, x, y)
  if (found === undefined) throw invalid('tile', `${z}/${x}/${y}`, 'a tile of zoom 0 to 20')
  return found
}

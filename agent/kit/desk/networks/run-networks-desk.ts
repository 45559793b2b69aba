/** A desk of a map of networks at work: what its owner bought, as GeoJSON, CSV, Parquet, one archive of tiles, and single tiles. */
import * as v from 'valibot'
import { inPath, inQuery } from '../../../../links/http/questions.ts'
import { invalid } from '../../../../links/http/request-error.ts'
import { respondBytes, toJson } from '../../../../links/http/respond.ts'
import { jsonRoute, type Route, route } from '../../../../links/http/route.ts'
import type { MapOrder } from '../../../../protocol/cells/map-order.ts'
import { isNetworkName } from '../../../../protocol/cells/networks/network.ts'
import { inRowOrder, type NetworkRow } from '../../../../protocol/cells/networks/network-row.ts'
import { openMessage } from '../../../../protocol/message.ts'
import { asCsv } from '../../../../protocol/tables/table.ts'
import type { Word } from '../../../../protocol/words/define-word.ts'
import type { ServiceContext } from '../../service.ts'
import { BOX, type Box, box, dayOf, isCellIn, tileBox } from '../cells.ts'
import { DeskError } from '../desk-error.ts'
import { type DeskOptions, runDesk } from '../run-desk.ts'
import { writeMvt } from '../write-mvt.ts'
import { asParquet } from '../write-parquet.ts'
import { type StandingOptions, standingOrder } from './standing-order.ts'
import { asGeoJson, asPmtiles, columnsOf, shownOf } from './write-networks.ts'

const TYPES = {
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  pmtiles: 'application/vnd.pmtiles',
} as const
const FORMATS = ['geojson', 'csv', 'parquet', 'pmtiles'] as const
const MVT = 'application/vnd.mapbox-vector-tile'
const NETWORK = 'a kind, and the operator’s code where it is known, such as lte 262-01'
const format = v.optional(v.picklist(FORMATS, `one of ${FORMATS.join(', ')}`), 'geojson')
const network = v.optional(v.pipe(v.string(), v.check(isNetworkName, NETWORK)))
const coordinate = v.pipe(v.string(), v.regex(/^\d{1,8}$/, 'a whole number from 0'), v.transform(Number))

const ABOUT = v.object({
  edition: v.string(),
  rows: v.number(),
  networks: v.array(v.string()),
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

/** What a node shows a buyer. */
export interface BoughtMap {
  readonly edition: number
  readonly least: { readonly owners: number; readonly days: number; readonly keep: number }
  readonly rows: readonly NetworkRow[]
  readonly orders: Readonly<Record<string, BoughtOrder>>
}

interface BoughtOrder {
  readonly regions: readonly string[]
  readonly until: number
  readonly upTo: number
  readonly paid: string
  readonly left: string
  readonly ended: string
}

export interface NetworksDesk {
  /** How an order is said. */
  readonly word: Word<MapOrder>
  /** Of its tiles. */
  readonly layer: string
  /** The map in what a node shows; undefined where there is none yet. */
  read(state: unknown): BoughtMap | undefined
}

/** What the node showed last. */
interface Shelf {
  readonly layer: string
  view: BoughtMap | undefined
}

export async function runNetworksDesk(
  options: DeskOptions & StandingOptions,
  context: ServiceContext,
  { word, layer, read }: NetworksDesk,
): Promise<void> {
  const shelf: Shelf = { layer, view: undefined }
  let asked = ''
  await runDesk(options, context, {
    word,
    routes: mapRoutes(shelf),
    async take(state) {
      const view = read(state)
      if (view === undefined) return
      shelf.view = { ...view, rows: view.rows.toSorted(inRowOrder) }
      const isAsked = asked !== '' && !Object.hasOwn(view.orders, asked)
      const order = standingOrder(options, view, isAsked)
      const said = order && (await context.say(word.contentType, word.encode(order)))
      if (said !== undefined) asked = openMessage(said).id
    },
  })
}

function mapRoutes(shelf: Shelf): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/map',
      summary: 'What is bought, of which edition and networks, and how the orders stand.',
      answer: { schema: ABOUT, description: 'Days are dates; an empty `ended` is an order that goes on.' },
      problems: [],
      handle: () => aboutOf(known(shelf)),
    }),
    route({
      method: 'GET',
      path: '/v1/map/cells',
      summary: 'How networks are heard, by cell.',
      asks: {
        format: inQuery(format, FORMATS.join(', ')),
        network: inQuery(network, NETWORK),
        box: inQuery(box, BOX),
      },
      answer: {
        contentType: TYPES.geojson,
        description: 'A FeatureCollection, a table, or an archive of tiles.',
      },
      problems: [],
      handle: ({ format: as, ...asked }) => written(as, shelf.layer, wanted(bought(shelf), asked)),
    }),
    route({
      method: 'GET',
      path: '/v1/tiles/:z/:x/:y',
      summary: 'The same of one tile of the Web Mercator grid, as a vector tile.',
      asks: {
        z: inPath(coordinate, 'Zoom, 0 to 20'),
        x: inPath(coordinate, 'From the west'),
        y: inPath(coordinate, 'From the north'),
        network: inQuery(network, NETWORK),
      },
      answer: { contentType: MVT, description: 'One layer.' },
      problems: [],
      handle({ z, x, y, network: of }) {
        const within = tileBox(z, x, y)
        if (within === undefined) throw invalid('tile', `${z}/${x}/${y}`, 'a tile of zoom 0 to 20')
        const rows = wanted(bought(shelf), { network: of, box: within })
        const cells = rows.map(row => ({ cell: row.cell, properties: shownOf(row) }))
        return respondBytes(writeMvt(shelf.layer, z, x, y, cells), MVT)
      },
    }),
  ]
}

function known({ view }: Shelf): BoughtMap {
  if (view === undefined) throw new DeskError('node_unreachable')
  return view
}

function bought(shelf: Shelf): readonly NetworkRow[] {
  const { rows, orders } = known(shelf)
  if (rows.length === 0) throw new DeskError('nothing_bought', { orders: Object.keys(orders).length })
  return rows
}

function aboutOf({ edition, rows, least, orders }: BoughtMap) {
  const shown = Object.entries(orders).map(([id, order]) => {
    const upTo = order.upTo === -1 ? '' : dayOf(order.upTo)
    return [id, { ...order, until: dayOf(order.until), upTo }] as const
  })
  return {
    edition: edition === -1 ? '' : dayOf(edition),
    rows: rows.length,
    networks: [...new Set(rows.map(row => row.network))].sort(),
    least,
    orders: Object.fromEntries(shown),
  }
}

interface Wanted {
  readonly network: string | undefined
  readonly box: Box | undefined
}

function wanted(rows: readonly NetworkRow[], { network: of, box: within }: Wanted): readonly NetworkRow[] {
  return rows.filter(
    row => (of === undefined || row.network === of) && (within === undefined || isCellIn(row.cell, within)),
  )
}

function written(as: keyof typeof TYPES, layer: string, rows: readonly NetworkRow[]): Response {
  const bytes = {
    geojson: () => new TextEncoder().encode(toJson(asGeoJson(rows))),
    csv: () => new TextEncoder().encode(asCsv(columnsOf(rows))),
    parquet: () => asParquet(columnsOf(rows)),
    pmtiles: () => asPmtiles(rows, layer),
  }[as]()
  return respondBytes(bytes, TYPES[as])
}

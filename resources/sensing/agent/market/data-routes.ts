/** What a desk of data answers to whoever may read: what there is, what it would cost, what was bought, and what comes. */
import type { Context } from 'hono'
import * as v from 'valibot'
import { follow } from '../../../../agent/kit/desk/stream.ts'
import { asParquet } from '../../../../agent/kit/desk/write-parquet.ts'
import { inQuery } from '../../../../links/http/questions.ts'
import { invalid } from '../../../../links/http/request-error.ts'
import { respondBytes, toJson } from '../../../../links/http/respond.ts'
import { jsonRoute, type Route, route } from '../../../../links/http/route.ts'
import { asCsv } from '../../../../protocol/tables/table.ts'
import { BOX, CELLS } from '../../messages/market/area.ts'
import type { DataRow } from '../../messages/market/data-row.ts'
import type { MarketView, OrderView } from '../../messages/market/data-view.ts'
import { ABOUT_ANSWER, FORMATS, type Format, QUOTE_ANSWER } from '../../messages/market/desk-answers.ts'
import { quoteOf } from '../../messages/market/quote.ts'
import {
  asGeoJson,
  chosenRows,
  columnsOf,
  dateOf,
  dayIn,
  rowsOfOrder,
  valuesOf,
} from '../../messages/market/values.ts'
import { DATE_TEXT, optionalText, readBox, readCells, wantedOf } from './asked.ts'
import type { Caller, Gate } from './caller.ts'
import { DataError } from './data-error.ts'
import type { KeyShelf } from './keys/key-shelf.ts'
import type { Shelf } from './shelf.ts'

export interface DataDesk {
  readonly shelf: Shelf
  readonly keys: KeyShelf
  readonly gate: Gate
  /** Network time. */
  nowMs(): number
  readonly stopping: AbortSignal
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
} as const satisfies Record<Format, string>
const format = v.optional(v.picklist(FORMATS, `one of ${FORMATS.join(', ')}`), 'csv')
const [DATE, NAMES, HOUR_MINUTES, MOST_STREAMS] = ['2026-03-02', 'names, commas between', 1_440, 4]

export function dataRoutes(desk: DataDesk): readonly Route[] {
  return [aboutRoute(desk), quoteRoute(desk), valuesRoute(desk), streamRoute(desk)]
}

function aboutRoute({ shelf, gate }: DataDesk) {
  return jsonRoute({
    method: 'GET',
    path: '/v1/data',
    summary: 'What is sold, for how much, and how new it is.',
    answer: { schema: ABOUT_ANSWER, description: 'Prices are for a thousand hours of a cell.' },
    problems: [],
    handle(_, context) {
      gate.caller(context)
      const { edition, quantities, feePpm, least, resolution, parts } = shelf.view()
      const inBase = (micro: string) =>
        ((BigInt(micro) * 10n ** BigInt(shelf.decimals)) / 1_000_000n).toString()
      return {
        edition: dateOrNone(edition),
        quantities: quantities.map(({ name, unit, price }) => ({ name, unit, price: inBase(price) })),
        decimals: shelf.decimals,
        feePpm,
        owners: least.owners,
        keepDays: least.keep,
        resolution,
        partMinutes: HOUR_MINUTES / parts,
      }
    },
  })
}

function quoteRoute({ shelf, gate, nowMs }: DataDesk) {
  return jsonRoute({
    method: 'GET',
    path: '/v1/data/quote',
    summary:
      'What an area, quantities and days would bring and cost, with a coarse sample. Nothing is bought.',
    asks: {
      box: inQuery(optionalText, BOX),
      cells: inQuery(optionalText, CELLS),
      quantities: inQuery(v.string(), NAMES),
      from: inQuery(v.string(), DATE),
      until: inQuery(v.string(), DATE),
    },
    answer: {
      schema: QUOTE_ANSWER,
      description: 'Of whole regions: an area is the regions that it touches.',
    },
    problems: [],
    handle({ box, cells, quantities, from, until }, context) {
      const { key } = gate.caller(context)
      const view = shelf.view()
      const asked = { box, cells: cells?.split(','), quantities: quantities.split(','), from, until }
      const wanted = wantedOf(asked, view, nowMs())
      // A key that reads its own alone is not told what else there is.
      const seen = key?.reads === 'own' ? { ...view, rows: [] } : view
      const { sample, newest, price, fee, total, ahead, lines, ...counts } = quoteOf(
        wanted,
        seen,
        shelf.decimals,
      )
      return {
        regions: [...wanted.regions],
        from,
        until,
        ...counts,
        lines: lines.map(line => ({ ...line, price: line.price.toString() })),
        newest: dateOrNone(newest),
        decimals: shelf.decimals,
        price: price.toString(),
        fee: fee.toString(),
        total: total.toString(),
        ahead: ahead.toString(),
        sample: sample.map(one => ({ ...one, day: dateOf(one.day) })),
      }
    },
  })
}

function dateOrNone(day: number): string {
  return day < 0 ? '' : dateOf(day)
}

function valuesRoute(desk: DataDesk) {
  return route({
    method: 'GET',
    path: '/v1/data/values',
    summary: 'What was bought: of one order, or of all that may be read.',
    asks: {
      order: inQuery(optionalText, 'id of an order'),
      format: inQuery(format, FORMATS.join(', ')),
      box: inQuery(optionalText, BOX),
      cells: inQuery(optionalText, CELLS),
      quantities: inQuery(optionalText, NAMES),
      from: inQuery(DATE_TEXT, DATE),
      until: inQuery(DATE_TEXT, DATE),
    },
    answer: { contentType: TYPES.csv, description: 'A table, or a FeatureCollection.' },
    problems: [],
    handle({ order, format: as, box, cells, quantities, from, until }, context) {
      const caller = desk.gate.caller(context)
      const view = desk.shelf.view()
      const rows = chosenRows(readable(caller, order, view, desk.keys), {
        box: readBox(box),
        cells: readCells(cells),
        quantities: quantities?.split(','),
        from: from === undefined ? undefined : dayIn(from),
        until: until === undefined ? undefined : dayIn(until),
      })
      return written(as, rows, view)
    },
  })
}

/** Of those that the caller may read. @throws {DataError} order_unknown, nothing_bought */
function readable(
  caller: Caller,
  order: string | undefined,
  view: MarketView,
  keys: KeyShelf,
): readonly DataRow[] {
  const own = Object.entries(view.orders).filter(([id]) => mayRead(caller, id, keys))
  if (order !== undefined) return rowsOfOrder(view.rows, orderNamed(order, own))
  const rows = view.rows.filter(row => own.some(([, one]) => rowsOfOrder([row], one).length > 0))
  if (rows.length === 0) throw new DataError('nothing_bought', { orders: own.length })
  return rows
}

function mayRead({ key }: Caller, order: string, keys: KeyShelf): boolean {
  return key === undefined || key.reads === 'all' || keys.keyOf(order) === key.id
}

function orderNamed(order: string, all: readonly (readonly [string, OrderView])[]): OrderView {
  const found = all.find(([id]) => id === order)
  if (found === undefined) throw new DataError('order_unknown', { order: order.slice(0, 80) })
  return found[1]
}

function written(as: Format, rows: readonly DataRow[], view: MarketView): Response {
  const text = (of: string) => new TextEncoder().encode(of)
  const bytes = {
    csv: () => text(asCsv(columnsOf(valuesOf(rows, view)))),
    geojson: () => text(toJson(asGeoJson(rows, view))),
    parquet: () => asParquet(columnsOf(valuesOf(rows, view))),
  }[as]()
  return respondBytes(bytes, TYPES[as])
}

function streamRoute(desk: DataDesk) {
  const open = new Map<string, number>()
  return route({
    method: 'GET',
    path: '/v1/data/stream',
    summary: 'Values of an order as its days come out (server-sent events), what is there already first.',
    asks: { order: inQuery(v.string(), 'id of an order') },
    answer: {
      contentType: 'text/event-stream',
      description: 'An event a day; its id is the day, so last-event-id goes on where it ended.',
    },
    problems: [],
    handle({ order }, context) {
      const caller = desk.gate.caller(context)
      const { shelf, keys, stopping } = desk
      const view = shelf.view()
      const own = Object.entries(view.orders).filter(([id]) => mayRead(caller, id, keys))
      orderNamed(order, own)
      const id = caller.key?.id ?? ''
      if ((open.get(id) ?? 0) >= MOST_STREAMS) throw new DataError('streams_full', { most: MOST_STREAMS })
      open.set(id, (open.get(id) ?? 0) + 1)
      const ends = id === '' ? [stopping] : [stopping, keys.endOf(id)]
      const of = daysOfOrder(shelf, order, lastDay(context))
      let isOpen = true
      const ended = () => {
        if (isOpen) open.set(id, open.get(id)! - 1)
        isOpen = false
      }
      return follow({ now: of.now, follow: listener => of.follow(listener, ended) }, AbortSignal.any(ends))
    },
  })
}

/** @throws {RequestError} */
function lastDay({ req }: Context): number {
  const text = req.header('last-event-id') ?? ''
  if (text === '') return -1
  if (!/^\d{1,6}$/.test(text))
    throw invalid('last-event-id', text, 'a day since 1970, as an event’s id has it')
  return Number(text)
}

type Listener = (edition: { readonly edition: number; readonly rows: readonly object[] }) => void

/** Each of its days once, in order. @param after days that are known */
function daysOfOrder(shelf: Shelf, order: string, after: number) {
  let told = after
  const fresh = () => {
    const view = shelf.view()
    const now = view.orders[order]
    const rows = now === undefined ? [] : rowsOfOrder(view.rows, now).filter(({ day }) => day > told)
    const newest = rows.reduce((most, { day }) => Math.max(most, day), told)
    told = newest
    return rows.length === 0 ? undefined : { edition: newest, rows: valuesOf(rows, view) }
  }
  return {
    now: fresh,
    follow(listener: Listener, ended: () => void) {
      const end = shelf.follow(() => {
        const more = fresh()
        if (more !== undefined) listener(more)
      })
      return () => {
        end()
        ended()
      }
    },
  }
}

/**
 * What the market remembers: what was measured on days that are not out yet, the rows of those that are, of whose readings they are made, what
 * was bought, and what that brought each station. It is opened once an epoch and written back; days that are too old are left out.
 *
 * At most, of each cell and quantity: of a station three values for each part of a day that is not out yet; of a day that is, one for each part
 * and one for each owner. Of a consumer `MOST_KEPT` orders, of a station four values for each purpose.
 */
import { numberOfCell, parentNumber } from '../../../../protocol/cells/cell-number.ts'
import { REGION_RESOLUTION } from '../../../../protocol/cells/region.ts'
import type { Address, SubjectId } from '../../../../protocol/ids.ts'

/** `cell quantity`, the cell's number in base 36. */
export type PlaceKey = string
/** `region quantity`: what is sold, and whose contributors are paid together. */
export type LotKey = string
/** `owner subject`: who had the station then. */
export type PersonKey = string

/** Who that is of whom one observation counts, since when the station stands there (ms), then of each part of the day: which, values, their sum. */
export type OpenStation = readonly (number | string)[]

/** Owners, spread, then its parts of the day. */
export type MarketRow = readonly (number | null)[]

type Days<Of> = { readonly [day: string]: Of }
type Places<Of> = { readonly [place: PlaceKey]: Of }

export type OrderState = {
  readonly consumer: string
  readonly regions: readonly string[]
  readonly quantities: readonly string[]
  readonly from: number
  readonly until: number
  readonly purpose: string
  /** The newest day that it has paid for, or found nothing of; below `from` before the first. */
  readonly upTo: number
  /** Base units, and hours of cells. */
  readonly paid: string
  readonly left: string
  readonly hours: number
  /** Why it ended before its time; empty where it did not. */
  readonly ended: string
}

/** Hours of cells, base units, the newest payer's account, and of which day that was. */
export type UseState = readonly [hours: number, amount: string, by: string, day: number]

export type MarketState = {
  /** The newest day that is out, since 1970; −1 before the first. */
  readonly edition: number
  readonly open: Days<Places<{ readonly [person: PersonKey]: OpenStation }>>
  readonly rows: Days<Places<MarketRow>>
  /** Of a lot in which somebody measured, hours of cells by person; none where nothing of it came out. */
  readonly parts: Days<{ readonly [lot: LotKey]: { readonly [person: PersonKey]: number } }>
  readonly orders: { readonly [id: string]: OrderState }
  readonly uses: { readonly [subject: string]: { readonly [purpose: string]: UseState } }
}

export const INITIAL_MARKET: MarketState = {
  edition: -1,
  open: {},
  rows: {},
  parts: {},
  orders: {},
  uses: {},
}

export interface MarketBooks {
  edition: number
  readonly open: Map<number, Map<PlaceKey, Map<PersonKey, (number | string)[]>>>
  readonly rows: Map<number, Places<MarketRow>>
  readonly parts: Map<number, MarketState['parts'][string]>
  readonly orders: Map<string, OrderState>
  readonly uses: Map<string, { readonly [purpose: string]: UseState }>
}

export function openMarket(state: MarketState): MarketBooks {
  const byDay = <Of>(days: Days<Of>) => new Map(Object.entries(days).map(([day, of]) => [Number(day), of]))
  const open = [...byDay(state.open)].map(([day, places]) => {
    const stations = Object.entries(places).map(([place, of]) => {
      return [place, new Map(Object.entries(of).map(([person, said]) => [person, [...said]]))] as const
    })
    return [day, new Map(stations)] as const
  })
  return {
    edition: state.edition,
    open: new Map(open),
    rows: byDay(state.rows),
    parts: byDay(state.parts),
    orders: new Map(Object.entries(state.orders)),
    uses: new Map(Object.entries(state.uses)),
  }
}

/** Only of whoever is here. */
export function closeMarket(books: MarketBooks, isHere: (id: SubjectId) => boolean): MarketState {
  const open = [...books.open].map(([day, places]) => {
    const stations = [...places].map(([place, of]) => [place, Object.fromEntries(of)] as const)
    return [day, Object.fromEntries(stations)] as const
  })
  return {
    edition: books.edition,
    open: Object.fromEntries(open),
    rows: Object.fromEntries(books.rows),
    parts: Object.fromEntries(books.parts),
    orders: Object.fromEntries(books.orders),
    uses: Object.fromEntries([...books.uses].filter(([id]) => isHere(id as SubjectId))),
  }
}

/** @param cell its number @example placeKey(5, 'pm25') // → '5 pm25' */
export function placeKey(cell: number, quantity: string): PlaceKey {
  return `${cell.toString(36)} ${quantity}`
}

export function openPlace(key: PlaceKey): readonly [cell: number, quantity: string] {
  const at = key.indexOf(' ')
  return [Number.parseInt(key.slice(0, at), 36), key.slice(at + 1)]
}

/** @param resolution of the cells that are sold */
export function lotOf(place: PlaceKey, resolution: number): LotKey {
  const [cell, quantity] = openPlace(place)
  return placeKey(parentNumber(cell, resolution, REGION_RESOLUTION), quantity)
}

/** @param region H3 index of resolution 5 */
export function lotKey(region: string, quantity: string): LotKey {
  return placeKey(numberOfCell(region, REGION_RESOLUTION), quantity)
}

export function personKey(owner: string, subject: SubjectId): PersonKey {
  return `${owner} ${subject}`
}

export function openPerson(key: PersonKey): readonly [owner: Address, subject: SubjectId] {
  const at = key.indexOf(' ')
  return [key.slice(0, at) as Address, key.slice(at + 1) as SubjectId]
}

/**
 * What the map remembers: what waits until there is enough of it to be published, the rows that are, whose they are by region, and what was
 * bought. It is opened once an epoch and written back; what is too old is left out.
 */
import type { Address, SubjectId } from '../../../../protocol/ids.ts'
import { DAY_HOURS } from '../freshness.ts'

/** Somebody whose device said something, and who had the device then; and who that is: the person that a voucher names, else the owner. */
export type Person = readonly [owner: Address, subject: SubjectId, who: string]

/** What waits of a cell and hour, of each owner one observation: who, km/h, day; flat. */
export type Batch = number[]
export const BATCH_STEP = 3

export type PublishedRow = readonly [kmh: number, owners: number, edition: number, days: number]

export type OrderState = {
  readonly consumer: string
  /** H3 indexes. */
  readonly regions: readonly string[]
  /** The last edition that it asks for, and the newest that it has paid for; −1 before the first. */
  readonly until: number
  readonly upTo: number
  /** Base units. */
  readonly paid: string
  readonly left: string
  /** Why it ended before its time; empty where it did not. */
  readonly ended: string
}

export type MapState = {
  /** The newest day, since 1970, whose rows are published; −1 before the first. */
  readonly edition: number
  readonly people: readonly Person[]
  /** By cell and hour, base 36. */
  readonly open: { readonly [key: string]: readonly number[] }
  readonly rows: { readonly [key: string]: PublishedRow }
  /** By region and week: who, in how many rows; flat. */
  readonly parts: { readonly [region: string]: { readonly [week: string]: readonly number[] } }
  readonly orders: { readonly [id: string]: OrderState }
}

export const INITIAL_MAP: MapState = { edition: -1, people: [], open: {}, rows: {}, parts: {}, orders: {} }

/** Region → week → person → rows. */
export type Parts = Map<number, Map<number, Map<number, number>>>

export interface MapBooks {
  edition: number
  people: Person[]
  readonly personAt: Map<string, number>
  /** By `hourKey`. */
  open: Map<number, Batch>
  readonly rows: Map<number, PublishedRow>
  readonly parts: Parts
  readonly orders: Map<string, OrderState>
}

export function openMap(state: MapState): MapBooks {
  const pairs = (flat: readonly number[]) => {
    const map = new Map<number, number>()
    for (let at = 0; at < flat.length; at += 2) map.set(flat[at]!, flat[at + 1]!)
    return map
  }
  return {
    edition: state.edition,
    people: [...state.people],
    personAt: new Map(state.people.map((person, at) => [person.join(' '), at])),
    open: new Map(Object.entries(state.open).map(([key, batch]) => [parse(key), [...batch]])),
    rows: new Map(Object.entries(state.rows).map(([key, row]) => [parse(key), row])),
    parts: new Map(
      Object.entries(state.parts).map(([region, weeks]) => [
        parse(region),
        new Map(Object.entries(weeks).map(([week, flat]) => [Number(week), pairs(flat)])),
      ]),
    ),
    orders: new Map(Object.entries(state.orders)),
  }
}

export function closeMap({ edition, people, open, rows, parts, orders }: MapBooks): MapState {
  const flat = (rowsOf: ReadonlyMap<number, number>) => [...rowsOf].sort(([a], [b]) => a - b).flat()
  return {
    edition,
    people,
    open: Object.fromEntries([...open].map(([key, batch]) => [key.toString(36), batch])),
    rows: Object.fromEntries([...rows].map(([key, row]) => [key.toString(36), row])),
    parts: Object.fromEntries(
      [...parts].map(([region, weeks]) => [
        region.toString(36),
        Object.fromEntries([...weeks].map(([week, rowsOf]) => [String(week), flat(rowsOf)])),
      ]),
    ),
    orders: Object.fromEntries(orders),
  }
}

/** The person's place in the list; a new one at its end. */
export function personOf(books: MapBooks, ...person: Person): number {
  const name = person.join(' ')
  const known = books.personAt.get(name)
  if (known !== undefined) return known
  books.personAt.set(name, books.people.length)
  books.people.push(person)
  return books.people.length - 1
}

/** Of a key its cell and hour. */
export function placeOfKey(key: number): readonly [cell: number, hour: number] {
  return [Math.floor(key / DAY_HOURS), key % DAY_HOURS]
}

function parse(key: string): number {
  return Number.parseInt(key, 36)
}

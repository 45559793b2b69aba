/**
 * What a map remembers: what waits until there is enough of it to be published, the rows that are, whose they are by region, and what was
 * bought. It is opened once an epoch and written back; what is too old is left out.
 *
 * A row is of a cell and a slot: an hour of the day, a network, whatever the resource tells its rows apart by.
 */
import { regionOf } from '../../protocol/cells/region.ts'
import type { Address, SubjectId } from '../../protocol/ids.ts'

/** How many slots a cell has, and how many figures an observation. */
export interface MapShape {
  readonly slots: number
  readonly values: number
}

/** A figure that an observation does not have, and a row that too few have said. */
export const UNKNOWN = -100_000

/**
 * Somebody whose device said something, and who had the device then; and who that is, of whom one observation counts: the owner unless more is known.
 * And by whose word it was seen there, where it rests on another's.
 */
export type Person =
  | readonly [owner: Address, subject: SubjectId, who: string]
  | readonly [owner: Address, subject: SubjectId, who: string, word: SubjectId]

/** What waits of a cell and slot, of each owner one observation: who, its figures, day; flat. */
export type Batch = number[]

/** Its figures, then owners, edition and days. */
export type PublishedRow = readonly number[]

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
  /** By cell and slot, base 36. */
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
  readonly shape: MapShape
  edition: number
  people: Person[]
  readonly personAt: Map<string, number>
  /** By `rowKey`. */
  open: Map<number, Batch>
  readonly rows: Map<number, PublishedRow>
  readonly parts: Parts
  readonly orders: Map<string, OrderState>
}

export function openMap(state: MapState, shape: MapShape): MapBooks {
  const pairs = (flat: readonly number[]) => {
    const map = new Map<number, number>()
    for (let at = 0; at < flat.length; at += 2) map.set(flat[at]!, flat[at + 1]!)
    return map
  }
  return {
    shape,
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

/** @param slot below the shape's slots */
export function rowKey(cell: number, slot: number, { slots }: MapShape): number {
  return cell * slots + slot
}

/** Of a key its cell and slot. */
export function placeOfKey(key: number, { slots }: MapShape): readonly [cell: number, slot: number] {
  return [Math.floor(key / slots), key % slots]
}

export function regionOfKey(key: number, { slots }: MapShape): number {
  return regionOf(Math.floor(key / slots))
}

/** When a row was published. */
export function editionOf(row: PublishedRow, { values }: MapShape): number {
  return row[values + 1]!
}

function parse(key: string): number {
  return Number.parseInt(key, 36)
}

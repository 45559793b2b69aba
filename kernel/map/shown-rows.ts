/** What one device may know of a map: who bought rows has those, and whoever is in it has those of the regions that it has a part in. */
import { numberOfCell } from '../../protocol/cells/cell-number.ts'
import { REGION_RESOLUTION } from '../../protocol/cells/region.ts'
import type { StateValue } from '../resource.ts'
import type { Subject } from '../subject.ts'
import type { MapParams } from './map-params.ts'
import {
  editionOf,
  type MapShape,
  type MapState,
  type OrderState,
  type PublishedRow,
  placeOfKey,
  regionOfKey,
} from './map-state.ts'

export interface ShownRow {
  readonly cell: number
  readonly slot: number
  readonly row: PublishedRow
}

/** What everybody is told of a map. */
export function aboutMap({ edition }: MapState, params: MapParams) {
  const { owners, days, keepDays, microPrice, feePpm } = params
  return { edition, least: { owners, days, keep: keepDays }, price: microPrice.toString(), feePpm }
}

/** Of which regions a device is shown what is published, and up to which edition. @param consumer the model that buys */
export function shownRegions(map: MapState, subject: Subject, consumer: string): UpTo {
  return subject.model === consumer ? bought(ordersOf(map, subject)) : seen(map, subject)
}

/** @param consumer the model that buys */
export function shownRows(
  map: MapState,
  subject: Subject,
  shape: MapShape,
  consumer: string,
): readonly ShownRow[] {
  const upTo = shownRegions(map, subject, consumer)
  return Object.entries(map.rows).flatMap(([text, row]) => {
    const key = Number.parseInt(text, 36)
    if ((upTo.get(regionOfKey(key, shape)) ?? -1) < editionOf(row, shape)) return []
    const [cell, slot] = placeOfKey(key, shape)
    return [{ cell, slot, row }]
  })
}

export function shownOrders(map: MapState, subject: Subject): StateValue {
  return Object.fromEntries(ordersOf(map, subject).map(([id, order]) => [id, shown(order)]))
}

function ordersOf(
  { orders }: MapState,
  { id }: Pick<Subject, 'id'>,
): readonly (readonly [string, OrderState])[] {
  return Object.entries(orders).filter(([, { consumer }]) => consumer === id)
}

function shown({ regions, until, upTo, paid, left, ended }: OrderState): StateValue {
  return { regions, until, upTo, paid, left, ended }
}

/** Region → the newest edition that is seen of it. */
export type UpTo = ReadonlyMap<number, number>

function bought(orders: readonly (readonly [string, OrderState])[]): UpTo {
  const all = new Map<number, number>()
  for (const [, { regions, upTo }] of orders)
    for (const name of regions) {
      const region = numberOfCell(name, REGION_RESOLUTION)
      all.set(region, Math.max(upTo, all.get(region) ?? -1))
    }
  return all
}

function seen({ parts, people, edition }: MapState, { id }: Subject): UpTo {
  const own = new Set(people.flatMap(([, subject], at) => (subject === id ? [at] : [])))
  const isIn = (flat: readonly number[]) => flat.some((person, at) => at % 2 === 0 && own.has(person))
  const regions = Object.entries(parts).filter(([, weeks]) => Object.values(weeks).some(isIn))
  return new Map(regions.map(([region]) => [Number.parseInt(region, 36), edition]))
}

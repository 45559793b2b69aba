/** What one device may know of the map: who bought rows has those, and who drives has those of the regions that it has a part in. */
import type { StateValue } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { numberOfCell } from '../../messages/cell-number.ts'
import { packRow, REGION_RESOLUTION } from '../../messages/map/road-row.ts'
import { MAP_CONSUMER } from '../../messages/map/spending.ts'
import { regionOf } from '../freshness.ts'
import type { MobilityParams } from '../params.ts'
import { objectsOf, watchedBy } from '../sightings/view.ts'
import type { MobilityState } from '../state.ts'
import { type MapState, type OrderState, placeOfKey } from './map-state.ts'

export function viewOfMap(
  { map, sights }: MobilityState,
  subject: Subject,
  params: MobilityParams,
): StateValue {
  const { owners, days, keepDays, microPrice, feePpm } = params.map
  const orders = Object.entries(map.orders).filter(([, { consumer }]) => consumer === subject.id)
  const about = {
    edition: map.edition,
    least: { owners, days, keep: keepDays },
    refresh: params.refreshQuarters,
    price: microPrice.toString(),
    feePpm,
  }
  const upTo =
    subject.model === MAP_CONSUMER ? bought(orders.map(([, order]) => order)) : driven(map, subject)
  const rows = Object.entries(map.rows).flatMap(([text, [kmh, of, edition, span]]) => {
    const [cell, hour] = placeOfKey(Number.parseInt(text, 36))
    if ((upTo.get(regionOf(cell)) ?? -1) < edition) return []
    return [packRow({ cell, hour, kmh, owners: of, edition, days: span })]
  })
  if (subject.model !== MAP_CONSUMER) {
    const near = new Map([...watchedBy(sights, subject.id, map.edition), ...upTo])
    return { ...about, rows, objects: objectsOf(sights, near, map.edition) }
  }
  const objects = objectsOf(sights, upTo, map.edition)
  return {
    ...about,
    rows,
    objects,
    orders: Object.fromEntries(orders.map(([id, order]) => [id, shown(order)])),
  }
}

function shown({ regions, until, upTo, paid, left, ended }: OrderState): StateValue {
  return { regions, until, upTo, paid, left, ended }
}

/** Region → the newest edition that is seen of it. */
type UpTo = ReadonlyMap<number, number>

function bought(orders: readonly OrderState[]): UpTo {
  const all = new Map<number, number>()
  for (const { regions, upTo } of orders)
    for (const name of regions) {
      const region = numberOfCell(name, REGION_RESOLUTION)
      all.set(region, Math.max(upTo, all.get(region) ?? -1))
    }
  return all
}

function driven({ parts, people, edition }: MapState, { id }: Subject): UpTo {
  const own = new Set(people.flatMap(([, subject], at) => (subject === id ? [at] : [])))
  const isIn = (flat: readonly number[]) => flat.some((person, at) => at % 2 === 0 && own.has(person))
  const regions = Object.entries(parts).filter(([, weeks]) => Object.values(weeks).some(isIn))
  return new Map(regions.map(([region]) => [Number.parseInt(region, 36), edition]))
}

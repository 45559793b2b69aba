/** What one device may know of the map: who bought rows has those, and who drives has those of the regions that it has a part in. */
import { aboutMap, shownOrders, shownRegions, shownRows } from '../../../../kernel/map/shown-rows.ts'
import type { StateValue } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { packRow } from '../../messages/map/road-row.ts'
import { MAP_CONSUMER } from '../../messages/map/spending.ts'
import type { MobilityParams } from '../params.ts'
import { objectsOf, watchedBy } from '../sightings/view.ts'
import type { MobilityState } from '../state.ts'
import { ROADS } from './shape.ts'

export function viewOfMap(
  { map, sights }: MobilityState,
  subject: Subject,
  params: MobilityParams,
): StateValue {
  const rows = shownRows(map, subject, ROADS, MAP_CONSUMER).map(({ cell, slot, row }) => {
    const [kmh = 0, owners = 0, edition = 0, days = 0] = row
    return packRow({ cell, hour: slot, kmh, owners, edition, days })
  })
  const upTo = shownRegions(map, subject, MAP_CONSUMER)
  const isBuyer = subject.model === MAP_CONSUMER
  const near = isBuyer ? upTo : new Map([...watchedBy(sights, subject.id, map.edition), ...upTo])
  const objects = objectsOf(sights, near, map.edition)
  const about = Object.assign(aboutMap(map, params.map), { refresh: params.refreshQuarters, rows, objects })
  if (!isBuyer) return about
  return Object.assign(about, { orders: shownOrders(map, subject) })
}

/** Which objects a device may know: who bought a region has those of it, and a device those of the regions in which it saw something. */

import { DAY_QUARTERS } from '../../../../kernel/map/publish.ts'
import { parentNumber } from '../../../../protocol/cells/cell-number.ts'
import { REGION_RESOLUTION } from '../../../../protocol/cells/region.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { type PackedObject, packObject } from '../../messages/sightings/object-row.ts'
import { objectOfKey, PLACE_RESOLUTION } from '../../messages/sightings/objects.ts'
import { type SightState, STANDS } from './sight-state.ts'

/** Region → the newest edition that is seen of it. */
type UpTo = ReadonlyMap<number, number>

/** Of days that are over, so that it tells no hour. */
export function objectsOf({ objects }: SightState, upTo: UpTo, edition: number): readonly PackedObject[] {
  return Object.entries(objects).flatMap(([text, { is, since, words }]): PackedObject[] => {
    const object = objectOfKey(Number.parseInt(text, 36))
    const day = Math.floor(since / DAY_QUARTERS)
    const until = Math.min(edition, upTo.get(regionOfPlace(object.place)) ?? -1)
    if (is !== STANDS || day > until) return []
    const days = words.flatMap(([, , quarter, picture]) =>
      picture === '' ? [] : [Math.floor(quarter / DAY_QUARTERS)],
    )
    const seen = days.reduce((last, one) => (one <= until ? Math.max(last, one) : last), day)
    return [packObject({ ...object, since: day, seen })]
  })
}

/** The regions in which a device has said something of an object. */
export function watchedBy({ objects }: SightState, id: SubjectId, edition: number): UpTo {
  const own = Object.entries(objects).filter(([, { words }]) => words.some(([, subject]) => subject === id))
  return new Map(own.map(([text]) => [regionOfPlace(objectOfKey(Number.parseInt(text, 36)).place), edition]))
}

function regionOfPlace(place: number): number {
  return parentNumber(place, PLACE_RESOLUTION, REGION_RESOLUTION)
}

/** What can be told of a sheet's sightings alone: whether they were made on the drive that the sheet tells of. */
import type { Note } from '../../../../kernel/resource.ts'
import { parentNumber } from '../../../../protocol/cells/cell-number.ts'
import { RESOLUTION, type Visit } from '../../messages/sheet.ts'
import { PLACE_RESOLUTION } from '../../messages/sightings/objects.ts'
import { isMissing, type Sighting } from '../../messages/sightings/sighting.ts'
import type { MobilityReason } from '../reasons.ts'
import type { SightingParams } from './sighting-params.ts'

/** Metres a second, in thousandths, of a km/h, rounded down. */
const MILLI_MPS = 278

export interface JudgedSightings {
  readonly counted: readonly Sighting[]
  readonly notes: readonly Note[]
}

const NOTHING: JudgedSightings = { counted: [], notes: [] }

/** @param visits those that count */
export function judgeSightings(
  sightings: readonly Sighting[],
  visits: readonly Visit[],
  { leastKmh, burst }: SightingParams,
): JudgedSightings {
  if (sightings.length === 0) return NOTHING
  const visited = new Map(visits.map(visit => [visit.cell, visit]))
  const seen = sightings.filter(sighting => !isMissing(sighting))
  const inPlace = Map.groupBy(seen, ({ place }) => place)
  const ofPicture = Map.groupBy(seen, ({ picture }) => picture)
  const failed = new Map<MobilityReason, number>()
  const fail = (code: MobilityReason) => {
    failed.set(code, (failed.get(code) ?? 0) + 1)
    return false
  }
  const counted = sightings.filter(sighting => {
    const visit = visited.get(parentNumber(sighting.place, PLACE_RESOLUTION, RESOLUTION))
    if (visit === undefined) return fail('sighting_elsewhere')
    if (1_000 * visit.metres < MILLI_MPS * leastKmh * visit.seconds) return fail('sighting_slow')
    if (isMissing(sighting)) return true
    if (inPlace.get(sighting.place)!.length >= burst) return fail('sighting_burst')
    return ofPicture.get(sighting.picture)!.length === 1 || fail('picture_again')
  })
  const notes = [...failed].map(
    ([code, count]): Note => ({ code, outcome: 'fail', facts: { count, of: sightings.length } }),
  )
  return { counted, notes }
}

/** A street with things in it, and what cameras tell of it: made up along the cells of real drives. */
import { createRandom } from '../../../../sim/random.ts'
import type { Sheet, Visit } from '../../messages/sheet.ts'
import { HEADINGS, OBJECT_KINDS, objectKey, type StreetObject } from '../../messages/sightings/objects.ts'
import { inSightingOrder, MOST_SIGHTINGS, type Sighting } from '../../messages/sightings/sighting.ts'

/** What stands in a cell of a drive: the same for whoever comes through; another street has other things. */
export function objectsIn(cell: number, street = 0): readonly StreetObject[] {
  const random = createRandom((cell % 1_000_003) + 7_777 * street)
  return Array.from({ length: random.between(0, 2) }, () => ({
    place: cell * 8 + random.between(0, 6),
    kind: random.between(0, OBJECT_KINDS.length - 1),
    heading: 2 * random.between(0, HEADINGS / 2 - 1),
  }))
}

export interface Watching {
  /** Whose camera, and when: another number makes other pictures. */
  readonly camera: number
  readonly street?: number
  /** Of 100 that are there it sees so many; all unless said. */
  readonly percent?: number
  /** What it is asked about: what of it is not seen is missing. */
  readonly known?: readonly StreetObject[]
}

/** The sheet as a device with a camera would say it. */
export function watched(sheet: Sheet, { camera, street = 0, percent = 100, known = [] }: Watching): Sheet {
  const random = createRandom(camera * 104_729 + sheet.quarter)
  const there = sheet.visits.filter(isBrisk).flatMap(({ cell }) => objectsIn(cell, street))
  const seen = new Map<number, Sighting>()
  for (const object of there)
    if (random.chance(percent / 100)) seen.set(objectKey(object), { ...object, picture: picture(random) })
  const cells = new Set(sheet.visits.filter(isBrisk).map(({ cell }) => cell))
  for (const object of known) {
    if (!cells.has(Math.floor(object.place / 8)) || seen.has(objectKey(object))) continue
    seen.set(objectKey(object), { ...object, picture: '' })
  }
  return withSightings(sheet, [...seen.values()])
}

export function withSightings(sheet: Sheet, sightings: readonly Sighting[]): Sheet {
  if (sightings.length === 0) return sheet
  return { ...sheet, sightings: sightings.slice(0, MOST_SIGHTINGS).toSorted(inSightingOrder) }
}

/** 16 hex digits of chance. */
export function picture(random: ReturnType<typeof createRandom>): string {
  return Array.from({ length: 16 }, () => random.between(0, 15).toString(16)).join('')
}

function isBrisk({ metres, seconds }: Visit): boolean {
  return metres > 2 * seconds
}

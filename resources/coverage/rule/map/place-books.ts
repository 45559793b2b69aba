/** Where devices were, as it was said, until the window of their packets is settled. */
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import type { PacketHash } from '../../messages/coverage-messages.ts'
import type { CoverageState, PlacesState } from '../state.ts'
import type { PlaceSaid } from './hear-whereabouts.ts'

export interface PlacedAt {
  readonly cell: number
  readonly by: ReadonlySet<SubjectId>
}

/** By window and route. */
export type PlaceBooks = Map<number, Map<MessageId, Map<PacketHash, PlacedAt>>>

/** What was said first counts. */
export function addPlace(books: PlaceBooks, { windowMs, route, hash, cell, by }: PlaceSaid): void {
  const window = books.get(windowMs) ?? new Map<MessageId, Map<PacketHash, PlacedAt>>()
  books.set(windowMs, window)
  const cells = window.get(route) ?? new Map<PacketHash, PlacedAt>()
  window.set(route, cells)
  if (!cells.has(hash)) cells.set(hash, { cell, by: new Set(by) })
}

export function openPlaces(state: CoverageState['places']): PlaceBooks {
  return new Map(
    Object.entries(state).map(([startMs, routes]) => [
      Number(startMs),
      new Map(Object.entries(routes).map(([route, one]) => [route as MessageId, openOne(one)])),
    ]),
  )
}

function openOne({ by, cells }: PlacesState): Map<PacketHash, PlacedAt> {
  return new Map(
    Object.entries(cells).map(([hash, [cell = 0, ...places]]) => [
      hash as PacketHash,
      { cell, by: new Set(places.map(at => by[at]!)) },
    ]),
  )
}

export function closePlaces(books: PlaceBooks): CoverageState['places'] {
  return Object.fromEntries(
    [...books]
      .sort(([a], [b]) => a - b)
      .map(([startMs, routes]) => [
        String(startMs),
        Object.fromEntries(inOrder(routes).map(([route, cells]) => [route, closeOne(cells)])),
      ]),
  )
}

function closeOne(cells: ReadonlyMap<PacketHash, PlacedAt>): PlacesState {
  const by = [...new Set([...cells.values()].flatMap(one => [...one.by]))].sort()
  const placeOf = new Map(by.map((id, at) => [id, at]))
  return {
    count: cells.size,
    by,
    cells: Object.fromEntries(
      inOrder(cells).map(([hash, { cell, by: own }]) => [
        hash,
        [cell, ...[...own].map(id => placeOf.get(id)!).sort((a, b) => a - b)],
      ]),
    ),
  }
}

function inOrder<Key extends string, Value>(
  map: ReadonlyMap<Key, Value>,
): readonly (readonly [Key, Value])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

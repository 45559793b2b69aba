/** What a desk knows of the map: what the node shows of it, kept until it is replaced, and told to whoever follows. */

import { type MapView, readMapView } from '../../messages/map/map-view.ts'
import { inRowOrder, type RoadRow } from '../../messages/map/road-row.ts'
import { makeSegments, type SegmentSpeed, segmentSpeeds } from '../../messages/map/segments.ts'
import type { RoadWay } from '../../messages/match/road-graph.ts'

export interface MapShelf {
  /** @param state as the node tells it. @returns the rows that are new */
  take(state: unknown): readonly RoadRow[]
  /** Undefined before the node has said anything. */
  readonly view: MapView | undefined
  /** Ascending by cell and hour. */
  readonly rows: readonly RoadRow[]
  /** Undefined where there is no extract. */
  readonly roads: (() => readonly SegmentSpeed[]) | undefined
  /** Told of rows that are new. @returns a function that ends it */
  follow(listener: (edition: number, rows: readonly RoadRow[]) => void): () => void
}

export function createMapShelf(ways: readonly RoadWay[] | undefined): MapShelf {
  const segments = ways && makeSegments(ways)
  const listeners = new Set<(edition: number, rows: readonly RoadRow[]) => void>()
  let view: MapView | undefined
  let rows: readonly RoadRow[] = []
  let roads: readonly SegmentSpeed[] | undefined
  const nameOf = ({ cell, hour, edition }: RoadRow) => `${cell} ${hour} ${edition}`
  return {
    take(state) {
      const now = readMapView(state)
      const known = new Set(rows.map(nameOf))
      const fresh = now.rows.filter(row => !known.has(nameOf(row)))
      view = now
      rows = now.rows.toSorted(inRowOrder)
      roads = undefined
      if (fresh.length > 0) for (const tell of listeners) tell(now.edition, fresh.toSorted(inRowOrder))
      return fresh
    },
    get view() {
      return view
    },
    get rows() {
      return rows
    },
    roads:
      segments &&
      (() => {
        roads ??= segmentSpeeds(segments, rows)
        return roads
      }),
    follow(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

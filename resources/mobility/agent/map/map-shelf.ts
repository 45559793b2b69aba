/** What a desk knows of the map: what the node shows of it, kept until it is replaced, and told to whoever follows. */
import { dayOf, indexOf } from '../../../../agent/kit/desk/cells.ts'
import type { Edition, Following } from '../../../../agent/kit/desk/stream.ts'
import { type MapView, readMapView } from '../../messages/map/map-view.ts'
import { inRowOrder, type RoadRow } from '../../messages/map/road-row.ts'
import { makeSegments, type SegmentSpeed, segmentSpeeds } from '../../messages/map/segments.ts'
import type { RoadWay } from '../../messages/match/road-graph.ts'

export interface MapShelf extends Following {
  /** @param state as the node tells it. @returns the rows that are new */
  take(state: unknown): readonly RoadRow[]
  /** Undefined before the node has said anything. */
  readonly view: MapView | undefined
  /** Ascending by cell and hour. */
  readonly rows: readonly RoadRow[]
  /** Undefined where there is no extract. */
  readonly roads: (() => readonly SegmentSpeed[]) | undefined
}

export function createMapShelf(ways: readonly RoadWay[] | undefined): MapShelf {
  const segments = ways && makeSegments(ways)
  const listeners = new Set<(edition: Edition) => void>()
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
      if (fresh.length > 0) for (const tell of listeners) tell(told(now.edition, fresh.toSorted(inRowOrder)))
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
    now: () => (view === undefined || rows.length === 0 ? undefined : told(view.edition, rows)),
    follow(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function told(edition: number, rows: readonly RoadRow[]): Edition {
  const shown = rows.map(({ cell, edition: day, ...row }) =>
    Object.assign({ cell: indexOf(cell) }, row, { edition: dayOf(day) }),
  )
  return { edition, rows: shown }
}

/**
 * Roads with the speeds of the cells that they go through: a segment from one branch to the next, and of each hour how fast it went there, by
 * the length of it in each cell. A cell of 0.1 km² holds a road and what lies beside it, so a street between two fast ones looks faster than
 * it is: that is what rows of cells can tell.
 */
import { latLngToCell } from 'h3-js'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { distanceM, type Point } from '../fix.ts'
import type { RoadWay } from '../match/road-graph.ts'
import { RESOLUTION } from '../sheet.ts'
import type { RoadRow } from './road-row.ts'

export interface Segment {
  readonly way: number
  /** Of the way, from 0. */
  readonly part: number
  readonly kind: string
  readonly name: string
  readonly points: readonly Point[]
  /** Metres in each cell. */
  readonly cells: ReadonlyMap<number, number>
}

export interface SegmentSpeed {
  readonly segment: Segment
  readonly hour: number
  readonly kmh: number
  /** Of the least known cell, and of the oldest. */
  readonly owners: number
  readonly edition: number
  /** Per cent of its length that is known. */
  readonly known: number
}

/** A road is looked at every so many metres. */
const STEP_M = 25
const HOURS = 24

export function makeSegments(ways: readonly RoadWay[]): readonly Segment[] {
  const uses = new Map<number, number>()
  for (const { points } of ways)
    for (const [at, { node }] of points.entries()) {
      const isEnd = at === 0 || at === points.length - 1
      uses.set(node, (uses.get(node) ?? 0) + (isEnd ? 1 : 2))
    }
  // A node in the midst of one way, and in no other, is no branch.
  const isBranch = (node: number) => (uses.get(node) ?? 0) > 2
  return ways.flatMap(({ id, kind, name, points }) => {
    const segments: Segment[] = []
    let from = 0
    for (let at = 1; at < points.length; at++) {
      if (at < points.length - 1 && !isBranch(points[at]!.node)) continue
      const part = points.slice(from, at + 1)
      segments.push({ way: id, part: segments.length, kind, name, points: part, cells: cellsOf(part) })
      from = at
    }
    return segments
  })
}

function cellsOf(points: readonly Point[]): ReadonlyMap<number, number> {
  const cells = new Map<number, number>()
  for (const [at, to] of points.entries()) {
    const from = points[at - 1]
    if (from === undefined) continue
    const metres = distanceM(from, to)
    const parts = Math.max(1, Math.ceil(metres / STEP_M))
    for (let part = 0; part < parts; part++) {
      const along = (part + 0.5) / parts
      const [lat, lon] = [from.lat + (to.lat - from.lat) * along, from.lon + (to.lon - from.lon) * along]
      const cell = numberOfCell(latLngToCell(lat, lon, RESOLUTION), RESOLUTION)
      cells.set(cell, (cells.get(cell) ?? 0) + metres / parts)
    }
  }
  return cells
}

/** Of each segment and hour of which anything is known. */
export function segmentSpeeds(
  segments: readonly Segment[],
  rows: readonly RoadRow[],
): readonly SegmentSpeed[] {
  const byCell = Map.groupBy(rows, ({ cell }) => cell)
  return segments.flatMap(segment => {
    const hours = Array.from({ length: HOURS }, () => ({
      metres: 0,
      sum: 0,
      owners: Infinity,
      edition: Infinity,
    }))
    let length = 0
    for (const [cell, metres] of segment.cells) {
      length += metres
      for (const { hour, kmh, owners, edition } of byCell.get(cell) ?? []) {
        const known = hours[hour]!
        known.metres += metres
        known.sum += metres * kmh
        known.owners = Math.min(known.owners, owners)
        known.edition = Math.min(known.edition, edition)
      }
    }
    return hours.flatMap(({ metres, sum, owners, edition }, hour): SegmentSpeed[] => {
      if (metres === 0) return []
      const known = Math.round((100 * metres) / length)
      return [{ segment, hour, kmh: Math.round(sum / metres), owners, edition, known }]
    })
  })
}

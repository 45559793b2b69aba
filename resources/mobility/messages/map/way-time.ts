/**
 * How long a way takes at an hour of the day, by nothing but what is published: from cell to cell side by side, each as fast as it was driven through. It is a
 * way through the network's own map; where that knows no road, it knows no way.
 */
import { cellToLatLng, greatCircleDistance, gridDisk, latLngToCell, UNITS } from 'h3-js'
import { cellOfNumber, numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import type { Point } from '../fix.ts'
import { RESOLUTION } from '../sheet.ts'
import type { RoadRow } from './road-row.ts'

export interface WayTime {
  readonly seconds: number
  readonly metres: number
  /** From the first to the last, as `RoadRow` names them. */
  readonly cells: readonly number[]
}

/** Rings of cells round a place in which the next road is looked for: about a kilometre. And nobody stands for ever, m/s. */
const [NEAR_RINGS, LEAST_MPS] = [3, 0.5]

/** Undefined where no road of the map is near either place, or none leads from one to the other. */
export function wayTime(rows: readonly RoadRow[], hour: number, from: Point, to: Point): WayTime | undefined {
  const speeds = new Map(rows.filter(row => row.hour === hour).map(({ cell, kmh }) => [cell, kmh / 3.6]))
  const [start, end] = [nearest(speeds, from), nearest(speeds, to)]
  if (start === undefined || end === undefined) return undefined
  const best = new Map<number, { readonly seconds: number; readonly before: number | undefined }>([
    [start, { seconds: 0, before: undefined }],
  ])
  const open = new Set([start])
  const done = new Set<number>()
  while (open.size > 0) {
    // A map of a town has some thousand cells.
    let next: number | undefined
    for (const cell of open)
      if (next === undefined || best.get(cell)!.seconds < best.get(next)!.seconds) next = cell
    if (next === end) return told(best, end)
    open.delete(next!)
    done.add(next!)
    for (const { cell, metres } of beside(next!, speeds)) {
      if (done.has(cell)) continue
      const mps = Math.max(LEAST_MPS, (speeds.get(next!)! + speeds.get(cell)!) / 2)
      const seconds = best.get(next!)!.seconds + metres / mps
      if (seconds >= (best.get(cell)?.seconds ?? Number.POSITIVE_INFINITY)) continue
      best.set(cell, { seconds, before: next })
      open.add(cell)
    }
  }
  return undefined
}

/** The hour in which it takes least, and how long then; undefined where no hour knows a way. */
export function bestHour(rows: readonly RoadRow[], from: Point, to: Point) {
  const hours = [...new Set(rows.map(({ hour }) => hour))].sort((a, b) => a - b)
  const known = hours.flatMap(hour => {
    const way = wayTime(rows, hour, from, to)
    return way === undefined ? [] : [{ hour, ...way }]
  })
  return known.toSorted((a, b) => a.seconds - b.seconds)[0]
}

function told(
  best: ReadonlyMap<number, { readonly seconds: number; readonly before: number | undefined }>,
  end: number,
): WayTime {
  const cells = [end]
  for (let at = best.get(end)!.before; at !== undefined; at = best.get(at)!.before) cells.unshift(at)
  const metres = cells.reduce((sum, cell, at) => sum + (at === 0 ? 0 : apartM(cells[at - 1]!, cell)), 0)
  return { seconds: best.get(end)!.seconds, metres, cells }
}

function beside(cell: number, speeds: ReadonlyMap<number, number>) {
  return gridDisk(cellOfNumber(cell, RESOLUTION), 1)
    .map(near => numberOfCell(near, RESOLUTION))
    .filter(near => near !== cell && speeds.has(near))
    .map(near => ({ cell: near, metres: apartM(cell, near) }))
}

function apartM(a: number, b: number): number {
  const middle = (cell: number) => cellToLatLng(cellOfNumber(cell, RESOLUTION))
  return greatCircleDistance(middle(a), middle(b), UNITS.m)
}

function nearest(speeds: ReadonlyMap<number, number>, { lat, lon }: Point): number | undefined {
  const near = gridDisk(latLngToCell(lat, lon, RESOLUTION), NEAR_RINGS)
    .map(cell => numberOfCell(cell, RESOLUTION))
    .filter(cell => speeds.has(cell))
  const metres = (cell: number) =>
    greatCircleDistance(cellToLatLng(cellOfNumber(cell, RESOLUTION)), [lat, lon], UNITS.m)
  return near.toSorted((a, b) => metres(a) - metres(b) || a - b)[0]
}

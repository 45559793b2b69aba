/** Roads out of the network’s own rows: cells that lie side by side and are both driven through are joined, and a line has their speed. */
import { cellToLatLng, gridDisk } from 'h3-js'
import { cellOfNumber, numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import type { RoadRow } from '../../messages/map/road-row.ts'
import { RESOLUTION } from '../../messages/sheet.ts'
import { middleOf, type ObjectRow } from '../../messages/sightings/object-row.ts'

export interface Line {
  readonly name: string
  readonly from: Xy
  readonly to: Xy
  readonly kmh: number
}

export interface Xy {
  readonly x: number
  readonly y: number
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
  /** Cells, each with its speed; those that no line joins are seen by them alone. */
  readonly dots: readonly (Xy & { readonly name: string; readonly kmh: number })[]
  /** What stands there, where it lies in the picture. */
  readonly marks: readonly (ObjectRow & Xy)[]
}

/** Slow to fast, km/h: below each of these a class of its own, and one above. */
export const CLASSES = [15, 30, 50] as const

export function classOf(kmh: number): number {
  const at = CLASSES.findIndex(most => kmh < most)
  return at === -1 ? CLASSES.length : at
}

/** @param all of every hour: what is drawn of one hour stays where it is in the next */
export function drawRoads(
  all: readonly RoadRow[],
  hour: number,
  width: number,
  objects: readonly ObjectRow[] = [],
): Drawing {
  const places = placesOf(all, width)
  const now = new Map(all.filter(row => row.hour === hour).map(row => [row.cell, row.kmh]))
  const lines = [...now].flatMap(([cell, kmh]) =>
    gridDisk(cellOfNumber(cell, RESOLUTION), 1).flatMap((near): Line[] => {
      const other = numberOfCell(near, RESOLUTION)
      const there = now.get(other)
      if (there === undefined || other <= cell) return []
      const name = `${cell} ${other}`
      return [{ name, from: places.of(cell), to: places.of(other), kmh: Math.round((kmh + there) / 2) }]
    }),
  )
  const dots = [...now].map(([cell, kmh]) => ({ ...places.of(cell), name: String(cell), kmh }))
  const marks = objects
    .map(row => ({ ...row, ...places.at(...middleOf(row)) }))
    .filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= places.height)
  return { width, height: places.height, lines, dots, marks }
}

const [MARGIN, LEAST_HEIGHT] = [24, 160]

function placesOf(all: readonly RoadRow[], width: number) {
  const points = new Map(
    [...new Set(all.map(({ cell }) => cell))].map(cell => {
      const [lat, lon] = cellToLatLng(cellOfNumber(cell, RESOLUTION))
      return [cell, { lat, lon }] as const
    }),
  )
  const [lats, lons] = [
    [...points.values()].map(({ lat }) => lat),
    [...points.values()].map(({ lon }) => lon),
  ]
  const least = (of: readonly number[]) => of.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = (of: readonly number[]) => of.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const [north, west] = [most(lats), least(lons)]
  const narrow = Math.cos((north * Math.PI) / 180)
  const across = Math.max((most(lons) - west) * narrow, north - least(lats), 0.004)
  const scale = (width - 2 * MARGIN) / across
  const height = Math.max(LEAST_HEIGHT, (north - least(lats)) * scale + 2 * MARGIN)
  const left = (width - (most(lons) - west) * narrow * scale) / 2
  const at = (lat: number, lon: number): Xy => ({
    x: left + (lon - west) * narrow * scale,
    y: MARGIN + (north - lat) * scale,
  })
  const of = (cell: number): Xy => {
    const { lat, lon } = points.get(cell)!
    return at(lat, lon)
  }
  return { of, at, height }
}

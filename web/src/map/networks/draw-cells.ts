/** The cells of the map as hexagons in a picture: each once, by the best of the networks that are shown. */
import { cellToBoundary, cellToLatLng } from 'h3-js'
import { cellOfNumber } from '../../../../protocol/cells/cell-number.ts'
import type { NetworkRow } from '../../../../protocol/cells/networks/network-row.ts'
import { MAP_RESOLUTION } from '../../../../protocol/cells/region.ts'
import { better, classOf, figureOf, type Layer } from './layers.ts'

export interface Hexagon {
  readonly cell: string
  /** As SVG wants them. */
  readonly points: string
  readonly middle: readonly [x: number, y: number]
  /** About how far from its middle its edges are. */
  readonly radius: number
  readonly value: number
  readonly class: number
  readonly networks: readonly string[]
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly hexagons: readonly Hexagon[]
}

const [MARGIN, LEAST_HEIGHT, MOST_HEIGHT] = [16, 160, 900]

/** @param all what stays where it is, whatever is chosen of it @param shown what is chosen */
export function drawCells(
  all: readonly NetworkRow[],
  shown: readonly NetworkRow[],
  layer: Layer,
  edition: number,
  width: number,
): Drawing {
  const place = placesOf(all, width)
  const byCell = Map.groupBy(shown, ({ cell }) => cell)
  const hexagons = [...byCell].flatMap(([number, rows]): Hexagon[] => {
    const values = rows.flatMap(row => figureOf(row, layer, edition) ?? [])
    if (values.length === 0) return []
    const value = values.reduce((best, one) => better(best, one, layer))
    const cell = cellOfNumber(number, MAP_RESOLUTION)
    const corners = cellToBoundary(cell).map(([lat, lon]) => place.at(lat, lon))
    const middle = place.at(...cellToLatLng(cell))
    const radius = Math.hypot(corners[0]![0] - middle[0], corners[0]![1] - middle[1])
    const points = corners.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
    const networks = rows.map(({ network }) => network)
    return [{ cell, points, middle, radius, value, class: classOf(value, layer), networks }]
  })
  return { width, height: place.height, hexagons }
}

function placesOf(all: readonly NetworkRow[], width: number) {
  const corners = [...new Set(all.map(({ cell }) => cell))].flatMap(cell =>
    cellToBoundary(cellOfNumber(cell, MAP_RESOLUTION)),
  )
  const least = (at: 0 | 1) => corners.reduce((low, corner) => Math.min(low, corner[at]!), 180)
  const most = (at: 0 | 1) => corners.reduce((high, corner) => Math.max(high, corner[at]!), -180)
  const [north, south, west, east] = [most(0), least(0), least(1), most(1)]
  const narrow = Math.cos((((north + south) / 2) * Math.PI) / 180)
  const [wide, high] = [Math.max((east - west) * narrow, 0.01), Math.max(north - south, 0.001)]
  // A map that is much higher than wide would fill several screens.
  const scale = Math.min((width - 2 * MARGIN) / wide, (MOST_HEIGHT - 2 * MARGIN) / high)
  const height = Math.max(LEAST_HEIGHT, high * scale + 2 * MARGIN)
  const [left, top] = [(width - (east - west) * narrow * scale) / 2, (height - high * scale) / 2]
  const at = (lat: number, lon: number): readonly [number, number] => [
    left + (lon - west) * narrow * scale,
    top + (north - lat) * scale,
  ]
  return { at, height }
}

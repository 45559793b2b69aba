/** One frame of the map: coasts, a hexagon for each cell with devices, then the names of cities beside and beneath them. */

import { type Cell, type Layer, mostOf, radiusOf, ringsAround, shareOf } from './cells.ts'
import { CITIES } from './cities.ts'
import { type Size, toPixel, toPlace, type View } from './view.ts'
import type { World } from './world.ts'

export interface Colours {
  readonly sea: string
  readonly land: string
  readonly border: string
  readonly label: string
  readonly device: string
  readonly chosen: string
}

export interface Scene {
  readonly world: World | undefined
  readonly cells: readonly Cell[]
  readonly layer: Layer
  readonly chosen: string | undefined
  readonly view: View
  readonly size: Size
  readonly colours: Colours
  /** Light or dark: colours are written alike in both. */
  readonly scheme: string
  /** Device pixels in a pixel. */
  readonly density: number
}

/** All of it, from nothing. */
export function draw(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { world, size, colours, density } = scene
  canvas.setTransform(density, 0, 0, density, 0, 0)
  canvas.fillStyle = colours.sea
  canvas.fillRect(0, 0, size.width, size.height)
  if (world !== undefined) drawWorld(canvas, world, scene)
  canvas.setTransform(density, 0, 0, density, 0, 0)
  drawNeighbours(canvas, scene)
  drawCells(canvas, scene)
  drawCities(canvas, scene)
  drawCounts(canvas, scene)
}

/** Pixels from a cell's middle to its corner from which its devices are counted in it. */
const COUNTED_FROM = 13

function drawCounts(
  canvas: CanvasRenderingContext2D,
  { cells, layer, chosen, view, size, colours }: Scene,
): void {
  const most = mostOf(cells, layer)
  canvas.textAlign = 'center'
  canvas.textBaseline = 'middle'
  for (const cell of cells) {
    const radius = radiusOf(cell, view)
    if (radius < COUNTED_FROM) continue
    const { x, y } = toPixel(cell.place, view, size)
    const isDark = cell.id === chosen || (shareOf(cell, layer, most) ?? 0) > 0.5
    canvas.font = `600 ${Math.min(20, Math.round(radius * 0.6))}px Inter, system-ui, sans-serif`
    canvas.fillStyle = isDark ? colours.land : colours.label
    canvas.fillText(String(cell.devices.length), x, y)
  }
  canvas.textBaseline = 'alphabetic'
}

/** Shades that a layer has. */
const SHADES = 8
const [SMALLEST_PX, FAINTEST] = [4, 0.22]

/** Cells of one shade in one stroke of the brush: ten thousand strokes would take longer than the coasts. */
function drawCells(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { cells, layer, chosen, colours } = scene
  const most = mostOf(cells, layer)
  const shadeOf = (cell: Cell) => {
    const value = shareOf(cell, layer, most)
    // Hollow: nothing there, or nothing known.
    return value === undefined || value === 0 ? 0 : Math.max(1, Math.ceil(value * SHADES))
  }
  const byShade = Map.groupBy(cells, cell => (cell.id === chosen ? SHADES + 1 : shadeOf(cell)))
  for (const [shade, inside] of [...byShade].sort(([a], [b]) => a - b)) {
    canvas.beginPath()
    for (const cell of inside) trace(canvas, cell, scene)
    canvas.globalAlpha = 1
    canvas.fillStyle = colours.land
    canvas.fill()
    const isChosen = shade > SHADES
    canvas.globalAlpha = isChosen ? 1 : shade === 0 ? 0 : FAINTEST + (1 - FAINTEST) * (shade / SHADES)
    canvas.fillStyle = isChosen ? colours.chosen : colours.device
    canvas.fill()
    canvas.globalAlpha = 1
    canvas.strokeStyle = shade === 0 ? colours.device : colours.land
    canvas.lineWidth = shade === 0 ? 1.5 : 1
    canvas.stroke()
  }
}

function trace(canvas: CanvasRenderingContext2D, cell: Cell, { view, size }: Scene): void {
  const { x, y } = toPixel(cell.place, view, size)
  const radius = radiusOf(cell, view)
  const reach = Math.max(radius, SMALLEST_PX)
  if (x < -reach || y < -reach || x > size.width + reach || y > size.height + reach) return
  if (radius < SMALLEST_PX) {
    canvas.moveTo(x + SMALLEST_PX, y)
    canvas.arc(x, y, SMALLEST_PX, 0, 2 * Math.PI)
    return
  }
  cell.ring.forEach((corner, at) => {
    const { x: across, y: down } = toPixel(corner, view, size)
    if (at === 0) canvas.moveTo(across, down)
    else canvas.lineTo(across, down)
  })
  canvas.closePath()
}

/** Places around those with devices, where others might be: as far as so many cells. World pixels from which they are drawn. */
const [AROUND, AROUND_FROM, MOST_AROUND] = [6, 60_000, 40]

function drawNeighbours(canvas: CanvasRenderingContext2D, { cells, view, size, colours }: Scene): void {
  if (view.scale < AROUND_FROM || cells.length > MOST_AROUND) return
  canvas.beginPath()
  for (const ring of ringsAround(cells, AROUND)) {
    ring.forEach((corner, at) => {
      const { x, y } = toPixel(corner, view, size)
      if (at === 0) canvas.moveTo(x, y)
      else canvas.lineTo(x, y)
    })
    canvas.closePath()
  }
  canvas.strokeStyle = colours.border
  canvas.lineWidth = 0.6
  canvas.stroke()
}

/** World pixels from which a city is named; far away there is no room for all. */
const [NAMED_FROM, APART_PX] = [9_000, 90]
/** A name nearer to a cell than this would be read as part of it. */
const [NEAR_PX, LINE_PX] = [6, 14]

function drawCities(canvas: CanvasRenderingContext2D, { cells, view, size, colours }: Scene): void {
  if (view.scale < NAMED_FROM) return
  canvas.font = '12px Inter, system-ui, sans-serif'
  canvas.textAlign = 'left'
  const drawn: { readonly x: number; readonly y: number }[] = []
  for (const { name, latitude, longitude } of CITIES) {
    const at = toPixel(toPlace(latitude, longitude), view, size)
    const isIn = at.x > -60 && at.y > -10 && at.x < size.width + 10 && at.y < size.height + 10
    if (!isIn || drawn.some(({ x, y }) => Math.abs(x - at.x) < APART_PX && Math.abs(y - at.y) < 18)) continue
    drawn.push(at)
    canvas.fillStyle = colours.label
    const under = yUnder(at, cells, view, size)
    if (under === undefined) {
      canvas.beginPath()
      canvas.arc(at.x, at.y, 2, 0, 2 * Math.PI)
      canvas.fill()
    }
    const [x, y] =
      under === undefined ? [at.x + 6, at.y + 4] : [at.x - canvas.measureText(name).width / 2, under]
    canvas.lineWidth = 3
    canvas.strokeStyle = colours.land
    canvas.strokeText(name, x, y)
    canvas.fillText(name, x, y)
  }
}

/** Where a city's name stands that would lie on a cell: beneath the lowest of those that are there. */
function yUnder(
  at: { readonly x: number; readonly y: number },
  cells: readonly Cell[],
  view: View,
  size: Size,
): number | undefined {
  const feet = cells.flatMap(cell => {
    const [{ x, y }, radius] = [toPixel(cell.place, view, size), radiusOf(cell, view)]
    const isOn = radius >= COUNTED_FROM && Math.hypot(x - at.x, y - at.y) < radius + NEAR_PX
    return isOn ? [y + radius + LINE_PX] : []
  })
  return feet.length === 0 ? undefined : Math.max(...feet)
}

function drawWorld(
  canvas: CanvasRenderingContext2D,
  { land, borders }: World,
  { view, size, colours, density }: Scene,
): void {
  const { scale, centre } = view
  const [x, y] = [size.width / 2 - centre.x * scale, size.height / 2 - centre.y * scale]
  canvas.setTransform(density * scale, 0, 0, density * scale, density * x, density * y)
  canvas.fillStyle = colours.land
  canvas.fill(land)
  canvas.strokeStyle = colours.border
  canvas.lineWidth = 0.75 / scale
  canvas.stroke(borders)
}

/** One frame of the map: coasts, then a disc for each cell with devices. */

import type { Cell } from './cells.ts'
import { type Size, toPixel, type View } from './view.ts'
import type { World } from './world.ts'

export interface Colours {
  readonly sea: string
  readonly land: string
  readonly border: string
  readonly device: string
  readonly chosen: string
}

const SMALLEST = 4
const LARGEST = 18

/** Pixels from the middle of a cell's disc to its edge: its area grows with the devices in it. */
export function radiusOf({ devices }: Pick<Cell, 'devices'>): number {
  return Math.min(LARGEST, SMALLEST * Math.sqrt(devices.length))
}

export interface Scene {
  readonly world: World | undefined
  readonly cells: readonly Cell[]
  readonly chosen: string | undefined
  readonly view: View
  readonly size: Size
  readonly colours: Colours
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
  drawCells(canvas, scene)
}

/** Discs of one kind in one stroke of the brush: ten thousand strokes would take longer than the coasts. */
function drawCells(canvas: CanvasRenderingContext2D, { cells, chosen, view, size, colours }: Scene): void {
  const kinds = [
    // Hollow: nothing there was rewarded in the last epoch.
    { is: ({ reward }: Cell) => reward === 0n, fill: colours.land, edge: colours.device, width: 2 },
    { is: ({ reward }: Cell) => reward !== 0n, fill: colours.device, edge: colours.sea, width: 1 },
    { is: ({ id }: Cell) => id === chosen, fill: colours.chosen, edge: colours.sea, width: 1 },
  ]
  for (const { is, fill, edge, width } of kinds) {
    canvas.beginPath()
    for (const cell of cells) {
      const radius = radiusOf(cell)
      const { x, y } = toPixel(cell.place, view, size)
      const isOut = x < -radius || y < -radius || x > size.width + radius || y > size.height + radius
      if (isOut || !is(cell)) continue
      canvas.moveTo(x + radius, y)
      canvas.arc(x, y, radius, 0, 2 * Math.PI)
    }
    canvas.fillStyle = fill
    canvas.fill()
    canvas.strokeStyle = edge
    canvas.lineWidth = width
    canvas.stroke()
  }
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

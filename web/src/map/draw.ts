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

export function draw(
  canvas: CanvasRenderingContext2D,
  scene: {
    readonly world: World | undefined
    readonly cells: readonly Cell[]
    readonly chosen: string | undefined
    readonly view: View
    readonly size: Size
    readonly colours: Colours
    /** Device pixels in a pixel. */
    readonly density: number
  },
): void {
  const { world, cells, chosen, view, size, colours, density } = scene
  canvas.setTransform(density, 0, 0, density, 0, 0)
  canvas.fillStyle = colours.sea
  canvas.fillRect(0, 0, size.width, size.height)
  if (world !== undefined) drawWorld(canvas, world, scene)
  canvas.setTransform(density, 0, 0, density, 0, 0)
  for (const cell of cells) {
    const { x, y } = toPixel(cell.place, view, size)
    const radius = radiusOf(cell)
    if (x < -radius || y < -radius || x > size.width + radius || y > size.height + radius) continue
    canvas.beginPath()
    canvas.arc(x, y, radius, 0, 2 * Math.PI)
    // Hollow: nothing there was rewarded in the last epoch.
    const colour = cell.id === chosen ? colours.chosen : colours.device
    canvas.fillStyle = cell.reward === 0n ? colours.land : colour
    canvas.fill()
    canvas.strokeStyle = cell.reward === 0n ? colour : colours.sea
    canvas.lineWidth = cell.reward === 0n ? 2 : 1
    canvas.stroke()
  }
}

function drawWorld(
  canvas: CanvasRenderingContext2D,
  { land, borders }: World,
  { view, size, colours, density }: Parameters<typeof draw>[1],
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

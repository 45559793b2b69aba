/**
 * The map while it moves: drawn once onto a layer larger than the canvas, which is then only shifted or stretched under the
 * finger, and drawn again when it has come to rest or its edge is in sight.
 */
import { draw, type Scene } from './draw.ts'
import type { Size, View } from './view.ts'

export interface Painter {
  paint(scene: Scene): void
  stop(): void
}

interface Layer {
  readonly canvas: HTMLCanvasElement
  readonly scene: Scene
}

/** Of the canvas, on each side. */
const MARGIN = 0.35
/** Stretched further it is too coarse to look at. */
const STRETCH = 3
const REST_MS = 120

export function createPainter(canvas: HTMLCanvasElement): Painter {
  const context = canvas.getContext('2d', { alpha: false })
  let layer: Layer | undefined
  let rest: ReturnType<typeof setTimeout> | undefined

  function paint(scene: Scene): void {
    clearTimeout(rest)
    // A place that has no size yet, or none any more, has nothing to be drawn on: it is painted when it has.
    if (context === null || !isVisible(scene)) return
    fit(canvas, scene.size, scene.density)
    if (layer === undefined || !isEnough(layer, scene)) layer = drawLayer(scene)
    context.setTransform(scene.density, 0, 0, scene.density, 0, 0)
    shift(context, layer, scene)
    if (layer.scene.view.scale !== scene.view.scale) rest = setTimeout(() => redraw(scene), REST_MS)
  }

  function redraw(scene: Scene): void {
    layer = undefined
    paint(scene)
  }

  return { paint, stop: () => clearTimeout(rest) }
}

/** Whether at least one pixel of it is there. */
function isVisible({ size, density }: Scene): boolean {
  return Math.round(size.width * density) > 0 && Math.round(size.height * density) > 0
}

/** Resizing clears a canvas and takes as long as drawing on it. */
function fit(canvas: HTMLCanvasElement, { width, height }: Size, density: number): void {
  const [across, down] = [Math.round(width * density), Math.round(height * density)]
  if (canvas.width !== across) canvas.width = across
  if (canvas.height !== down) canvas.height = down
}

function drawLayer(scene: Scene): Layer {
  const canvas = document.createElement('canvas')
  const size = grown(scene.size)
  fit(canvas, size, scene.density)
  const context = canvas.getContext('2d', { alpha: false })
  if (context !== null) draw(context, { ...scene, size })
  return { canvas, scene }
}

function grown({ width, height }: Size): Size {
  return { width: Math.round(width * (1 + 2 * MARGIN)), height: Math.round(height * (1 + 2 * MARGIN)) }
}

/** The layer shows the same things, and reaches over every edge. */
function isEnough({ scene }: Layer, wanted: Scene): boolean {
  const { world, cells, layer, chosen, scheme, density } = wanted
  const isSame =
    scene.world === world &&
    scene.cells === cells &&
    scene.layer === layer &&
    scene.chosen === chosen &&
    scene.density === density
  const isSized = scene.size.width === wanted.size.width && scene.size.height === wanted.size.height
  if (!isSame || !isSized || scene.scheme !== scheme) return false
  const { x, y, stretch, width, height } = placeOf(scene.view, wanted)
  if (stretch > STRETCH || stretch < 1 / STRETCH) return false
  return x <= 0 && y <= 0 && x + width >= wanted.size.width && y + height >= wanted.size.height
}

/** Where the layer lies on the canvas now. */
function placeOf(drawn: View, { view, size }: Scene) {
  const stretch = view.scale / drawn.scale
  const { width: across, height: down } = grown(size)
  const [width, height] = [across * stretch, down * stretch]
  const x = size.width / 2 + (drawn.centre.x - view.centre.x) * view.scale - width / 2
  const y = size.height / 2 + (drawn.centre.y - view.centre.y) * view.scale - height / 2
  return { x, y, width, height, stretch }
}

function shift(context: CanvasRenderingContext2D, { canvas, scene }: Layer, now: Scene): void {
  const { x, y, width, height, stretch } = placeOf(scene.view, now)
  // Between two pixels everything would blur.
  const whole = (at: number) => (stretch === 1 ? Math.round(at * now.density) / now.density : at)
  context.drawImage(canvas, whole(x), whole(y), width, height)
}

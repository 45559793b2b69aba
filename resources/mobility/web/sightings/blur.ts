/**
 * What is nobody's business is destroyed in the picture itself: each block of pixels becomes its average, so a face or a number plate is a few
 * grey squares from which nothing comes back. It is done before anything is shown, hashed or kept.
 */

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha. */
  readonly data: Uint8ClampedArray
}

/** In pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** The longer side of what is destroyed has so many blocks, of at least so many pixels. */
const [BLOCKS, LEAST_PIXELS] = [6, 8]
/** A detector's box is a guess: a seventh more on each side. */
const WIDER = 1 / 7

export function widened({ x, y, w, h }: Box, by = WIDER): Box {
  return { x: x - w * by, y: y - h * by, w: w * (1 + 2 * by), h: h * (1 + 2 * by) }
}

/** In place. */
export function destroy(pixels: Pixels, boxes: readonly Box[]): void {
  for (const box of boxes) destroyOne(pixels, widened(box))
}

function destroyOne({ width, height, data }: Pixels, { x, y, w, h }: Box): void {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))]
  const [right, bottom] = [Math.min(width, Math.ceil(x + w)), Math.min(height, Math.ceil(y + h))]
  const side = Math.max(LEAST_PIXELS, Math.ceil(Math.max(right - left, bottom - top) / BLOCKS))
  for (let blockTop = top; blockTop < bottom; blockTop += side)
    for (let blockLeft = left; blockLeft < right; blockLeft += side) {
      const to = { x: Math.min(right, blockLeft + side), y: Math.min(bottom, blockTop + side) }
      average(data, width, { x: blockLeft, y: blockTop }, to)
    }
}

interface Xy {
  readonly x: number
  readonly y: number
}

function average(data: Uint8ClampedArray, width: number, from: Xy, to: Xy): void {
  const sums: [number, number, number] = [0, 0, 0]
  const count = (to.x - from.x) * (to.y - from.y)
  const each = (of: (at: number) => void) => {
    for (let row = from.y; row < to.y; row++)
      for (let column = from.x; column < to.x; column++) of(4 * (row * width + column))
  }
  each(at => {
    for (const part of [0, 1, 2] as const) sums[part] += data[at + part]!
  })
  const [red, green, blue] = sums.map(sum => Math.round(sum / count))
  each(at => {
    data[at] = red!
    data[at + 1] = green!
    data[at + 2] = blue!
  })
}

/** How much of a box another covers, 0 to 1. */
export function coveredBy(box: Box, other: Box): number {
  const across = Math.min(box.x + box.w, other.x + other.w) - Math.max(box.x, other.x)
  const down = Math.min(box.y + box.h, other.y + other.h) - Math.max(box.y, other.y)
  return across <= 0 || down <= 0 ? 0 : (across * down) / (box.w * box.h)
}

/** What two boxes have in common of both together, 0 to 1. */
export function overlap(a: Box, b: Box): number {
  const common = coveredBy(a, b) * a.w * a.h
  return common / (a.w * a.h + b.w * b.h - common)
}

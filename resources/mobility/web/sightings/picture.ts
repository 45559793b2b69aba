/** A thumbnail in 64 bits: whether it gets brighter from each of its places to the next. No picture comes back from it. */
import { type Box, type Pixels, widened } from './blur.ts'

const [COLUMNS, ROWS] = [9, 8]
/** With what stands round the object: half of it on each side. */
const AROUND = 0.5

/** 16 hex digits. @param pixels in which what is nobody's business is destroyed */
export function pictureOf(pixels: Pixels, box: Box): string {
  const around = widened(box, AROUND)
  const light = Array.from({ length: ROWS * COLUMNS }, (_, at) => {
    const [column, row] = [at % COLUMNS, Math.floor(at / COLUMNS)]
    return lightIn(pixels, {
      x: around.x + (around.w * column) / COLUMNS,
      y: around.y + (around.h * row) / ROWS,
      w: around.w / COLUMNS,
      h: around.h / ROWS,
    })
  })
  let digits = ''
  for (let row = 0; row < ROWS; row++) {
    let bits = 0
    for (let column = 0; column < COLUMNS - 1; column++) {
      const at = row * COLUMNS + column
      bits = 2 * bits + (light[at + 1]! > light[at]! ? 1 : 0)
    }
    digits += bits.toString(16).padStart(2, '0')
  }
  return digits
}

/** Of all of it, 0 to 255. */
export function brightnessOf(pixels: Pixels): number {
  return lightIn(pixels, { x: 0, y: 0, w: pixels.width, h: pixels.height }, 16)
}

/** The mean of some pixels of a box, by how light they look. */
function lightIn({ width, height, data }: Pixels, { x, y, w, h }: Box, samples = 4): number {
  let sum = 0
  for (let row = 0; row < samples; row++)
    for (let column = 0; column < samples; column++) {
      const across = clamp(Math.floor(x + (w * (column + 0.5)) / samples), width - 1)
      const down = clamp(Math.floor(y + (h * (row + 0.5)) / samples), height - 1)
      const at = 4 * (down * width + across)
      sum += 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!
    }
  return sum / samples ** 2
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value))
}

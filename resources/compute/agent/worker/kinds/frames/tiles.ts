/**
 * Which tiles of a picture are rendered again, and whether they are what was made. A seed that nobody knew as the picture was sealed picks them,
 * the same for everybody who checks it.
 *
 * Law: whoever leaves out a part s of the tiles is found with s at least, by a single tile: so what it gains, s of the price, is covered by the bond
 * that covers all of it (resources/compute/README.md).
 */
import { sha256 } from '../../../../../../protocol/merkle/sha256.ts'
import type { Frame } from '../../../../messages/kinds/frames.ts'

/** Of a picture's longer side a tile is a part, so each costs as much beside the whole; the least pixels of its side. */
const [PARTS, LEAST_SIDE] = [16, 16]
/** A twentieth of them, within these. */
const [OFTEN, LEAST_TILES, MOST_TILES] = [20, 4, 8]
/** Of all values of a tile, the mean square of a difference that nobody sees: 40 dB, times 10. */
const UNSEEN_TENTHS = 65
/** How many times as far as two renderings of the checker's own are apart, where there is chance in a scene. */
const MOST_TIMES = 8

/** The first pixel that is rendered, and the first that is not any more, in both directions. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type Size = Pick<Frame, 'width' | 'height'>

/** In the order in which the seed names them. @example pickTiles({ width: 64, height: 48 }, '00').length // → 4 */
export function pickTiles(frame: Size, sample: string): readonly Area[] {
  const left = [...tilesOf(frame)]
  const count = Math.min(left.length, MOST_TILES, Math.max(LEAST_TILES, Math.ceil(left.length / OFTEN)))
  return Array.from({ length: count }, (_, at) => {
    const hash = sha256(new TextEncoder().encode(`${sample} ${at}`))
    const place = new DataView(hash.buffer, hash.byteOffset, 4).getUint32(0) % left.length
    const picked = left[place]!
    left[place] = left.at(-1)!
    left.pop()
    return picked
  })
}

/** All of them, by rows. */
export function tilesOf({ width, height }: Size): readonly Area[] {
  const side = Math.max(LEAST_SIDE, Math.ceil(Math.max(width, height) / PARTS))
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)]
  return Array.from({ length: columns * rows }, (_, at): Area => {
    const [left, top] = [(at % columns) * side, Math.floor(at / columns) * side]
    return { left, top, right: Math.min(width, left + side), bottom: Math.min(height, top + side) }
  })
}

/** The tile and half of one around it: what chance there is in a scene falls otherwise in it. */
export function around({ left, top, right, bottom }: Area, { width, height }: Size): Area {
  const more = Math.ceil(Math.max(right - left, bottom - top) / 2)
  return {
    left: Math.max(0, left - more),
    top: Math.max(0, top - more),
    right: Math.min(width, right + more),
    bottom: Math.min(height, bottom + more),
  }
}

/** Sum of squared differences in a tile of two pictures of one size. */
export function apart(a: Uint8Array, b: Uint8Array, tile: Area, { width }: Size): number {
  let sum = 0
  for (let y = tile.top; y < tile.bottom; y++)
    for (let at = (y * width + tile.left) * 3; at < (y * width + tile.right) * 3; at++)
      sum += (a[at]! - b[at]!) ** 2
  return sum
}

/** Whether nobody sees the difference, whatever is in the scene. */
export function isUnseen(squared: number, { left, top, right, bottom }: Area): boolean {
  return 10 * squared <= UNSEEN_TENTHS * 3 * (right - left) * (bottom - top)
}

/** @param own how far two renderings of the checker's own are apart */
export function isWithin(squared: number, own: number, tile: Area): boolean {
  return isUnseen(squared, tile) || squared <= MOST_TIMES * own
}

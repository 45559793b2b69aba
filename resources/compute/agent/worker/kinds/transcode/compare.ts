/**
 * How far two renditions are from their source, in whole numbers: sums of squared errors, of all pictures and of each tile of 64 × 64 over
 * all of them, of brightness and of both colours. Whoever counts the same pictures gets the same sums.
 */
const [TILE, SCALE] = [64, 1000]
/** 10^(3/10), 10^(6/10) and 10^(9/10), times SCALE: what a rendition may be worse by than the checker's own. */
const [DB3, DB6, DB9] = [1995, 3981, 7943]
/**
 * Mean squared errors, times SCALE, that nobody sees: 48, 45 and 42 dB. Whoever is better than that need not be matched in it: two honest
 * encoders differ by much where neither is wrong.
 */
const [UNSEEN, UNSEEN_TILE, UNSEEN_COLOUR] = [1031, 2056, 4103]

export interface Plane {
  readonly width: number
  readonly height: number
  readonly tile: number
  /** Where it begins in a stacked picture's plane, and how long that is. */
  readonly own: Float64Array
  readonly made: Float64Array
}

export interface Comparison {
  readonly frames: number
  /** Brightness, and both colours. */
  readonly planes: readonly [Plane, Plane, Plane]
}

/** Reads stacked pictures as they come. */
export function createComparer(width: number, height: number) {
  const planes = [
    plane(width, height, TILE),
    plane(width / 2, height / 2, TILE / 2),
    plane(width / 2, height / 2, TILE / 2),
  ] as const
  const size = (width * height * 9) / 2
  const picture = Buffer.alloc(size)
  let [filled, frames] = [0, 0]
  return {
    take(part: Buffer): void {
      for (let at = 0; at < part.length; ) {
        const copied = part.copy(picture, filled, at, Math.min(part.length, at + size - filled))
        at += copied
        filled += copied
        if (filled < size) continue
        filled = 0
        frames++
        let begins = 0
        for (const one of planes) {
          addPlane(picture, begins, one)
          begins += one.width * one.height * 3
        }
      }
    },
    result: (): Comparison => ({ frames, planes }),
  }
}

function plane(width: number, height: number, tile: number): Plane {
  const tiles = Math.ceil(width / tile) * Math.ceil(height / tile)
  return { width, height, tile, own: new Float64Array(tiles), made: new Float64Array(tiles) }
}

/** Sums stay whole: below 2^53 for years of video. */
function addPlane(picture: Buffer, begins: number, { width, height, tile, own, made }: Plane): void {
  const across = Math.ceil(width / tile)
  const area = width * height
  for (let y = 0; y < height; y++) {
    const row = begins + y * width
    const tiles = Math.floor(y / tile) * across
    for (let left = 0, at = tiles; left < width; left += tile, at++) {
      const end = Math.min(width, left + tile)
      let [a, b] = [0, 0]
      for (let x = row + left; x < row + end; x++) {
        const source = picture[x]!
        const [d, e] = [source - picture[x + area]!, source - picture[x + 2 * area]!]
        a += d * d
        b += e * e
      }
      own[at]! += a
      made[at]! += b
    }
  }
}

export interface PlaneFigures {
  readonly own: number
  readonly made: number
  /** The tile that is furthest beyond what it may be. */
  readonly tile: number
  readonly tileOwn: number
  readonly tileMade: number
  readonly isWhole: boolean
  readonly isEachTile: boolean
}

export function figuresOf({ planes, frames }: Comparison): readonly PlaneFigures[] {
  return planes.map((one, at) => judgePlane(one, frames, at === 0))
}

function judgePlane(
  { width, height, tile, own, made }: Plane,
  frames: number,
  isBrightness: boolean,
): PlaneFigures {
  const across = Math.ceil(width / tile)
  const [ofAll, ofTile] = isBrightness ? [DB3, DB6] : [DB6, DB9]
  const [unseen, unseenTile] = isBrightness ? [UNSEEN, UNSEEN_TILE] : [UNSEEN_TILE, UNSEEN_COLOUR]
  let [worst, beyond] = [0, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < own.length; at++) {
    const high = Math.min(tile, height - Math.floor(at / across) * tile)
    const wide = Math.min(tile, width - (at % across) * tile)
    const over = made[at]! - mostOf(own[at]!, ofTile, unseenTile, high * wide * frames)
    if (over > beyond) [worst, beyond] = [at, over]
  }
  const [allOwn, allMade] = [sum(own), sum(made)]
  return {
    own: allOwn,
    made: allMade,
    tile: worst,
    tileOwn: own[worst] ?? 0,
    tileMade: made[worst] ?? 0,
    isWhole: allMade <= mostOf(allOwn, ofAll, unseen, width * height * frames),
    isEachTile: beyond <= 0,
  }
}

function mostOf(own: number, worse: number, unseen: number, pixels: number): number {
  return Math.floor((Math.max(own, Math.floor((unseen * pixels) / SCALE)) * worse) / SCALE)
}

function sum(all: Float64Array): number {
  return all.reduce((total, one) => total + one, 0)
}

/** The face of an id: a small cairn of three stones in two colours, drawn from its digits. Pure; the same id has the same face everywhere. */

export interface Stone {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tilt: number
}

export interface Face {
  /** Degrees on the colour wheel. */
  readonly hue: number
  /** The lowest first, in a square of 32. */
  readonly stones: readonly Stone[]
  /** Where a sun stands. */
  readonly sun: { readonly x: number; readonly y: number; readonly radius: number }
}

const SIDE = 32

/** @example faceOf('6d55').stones.length // → 3 */
export function faceOf(id: string): Face {
  const digits = id.replace(/^0x/, '')
  const part = (at: number) => {
    const value = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16)
    return Number.isFinite(value) ? value / 255 : 0.5
  }
  let top = SIDE - 4
  const stones = [0, 1, 2].map((at): Stone => {
    const [width, height] = [22 - 5 * at - 5 * part(2 + at), 6 + 1.5 * part(5 + at)]
    top -= height - 0.5
    const middle = SIDE / 2 + 3 * (part(8 + at) - 0.5) * (at + 1)
    return { x: middle - width / 2, y: top, width, height, tilt: 14 * (part(11 + at) - 0.5) }
  })
  const isRight = part(14) > 0.5
  return {
    hue: Math.round(360 * ((part(0) * 255 + part(1)) / 256)),
    stones,
    sun: { x: isRight ? 25 : 7, y: 6 + 5 * part(15), radius: 2.2 + 1.4 * part(16) },
  }
}

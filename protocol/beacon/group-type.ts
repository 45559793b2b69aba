/** What computes in the group of beacon secrets (group.ts). */

/** As the group that made it holds it: points of different groups do not mix. */
export interface Point {
  toBytes(): Uint8Array
  is0(): boolean
}

export interface Group {
  /** @param bytes 32. @returns undefined for what is no point. */
  decode(bytes: Uint8Array): Point | undefined
  add(a: Point, b: Point): Point
  /** Constant time, for secrets. @param scalar from 1, below the order. */
  timesSecret(point: Point, scalar: bigint): Point
  /** Σ factor·point, variable time: for what is public. @param factors below the order, one for each point. */
  sumOf(points: readonly Point[], factors: readonly bigint[]): Point
}

/** How large a piece's tree is, from its data's size alone. Source: FRC-0069. */
import { QUAD_DATA } from './fr32.ts'

/** Bytes of a node, and so of a leaf. */
export const NODE = 32
/** Four leaves: the smallest tree, of up to 127 bytes. */
export const LEAST_HEIGHT = 2
/** 32 TiB of leaves. */
export const MOST_HEIGHT = 40

/**
 * Levels above the leaves: the tree has 2^height of them.
 * @example heightOf(128) // → 3
 */
export function heightOf(rawSize: number): number {
  const quads = Math.max(1, Math.ceil(rawSize / QUAD_DATA))
  return LEAST_HEIGHT + Math.ceil(Math.log2(quads))
}

/**
 * Bytes of data that a tree of this height has room for.
 * @example capacityOf(3) // → 254
 */
export function capacityOf(height: number): number {
  return QUAD_DATA * 2 ** (height - LEAST_HEIGHT)
}

/**
 * Leaves that hold data, if only a bit of it; the others are zero.
 * @example leafCountOf(128) // → 5
 */
export function leafCountOf(rawSize: number): number {
  const full = Math.floor(rawSize / QUAD_DATA)
  const rest = (rawSize % QUAD_DATA) * 8
  return full * 4 + Math.ceil(rest / 254)
}

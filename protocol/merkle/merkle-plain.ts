/** The tree's array in plain JavaScript, for machines on which merkle-engine.ts cannot run: slower, and the same bytes. */
import { keccak_256 } from '@noble/hashes/sha3.js'
import type { LeafSource } from './merkle-engine.ts'

const HASH_BYTES = 32

/**
 * As `buildNodes` of merkle-engine.ts.
 * @example buildNodesPlainly({ count: 1, words: 0, writeNext: (target, _view, at) => target.fill(7, at, at + 32) }) // → new Uint8Array(32).fill(7)
 */
export function buildNodesPlainly(source: LeafSource): Uint8Array | 'duplicate' {
  const size = source.count
  const leaves = readLeaves(source)
  const order = Uint32Array.from({ length: size }, (_, index) => index)
  order.sort((a, b) => compareHashes(leaves, a * HASH_BYTES, leaves, b * HASH_BYTES))
  const nodes = new Uint8Array((2 * size - 1) * HASH_BYTES)
  for (let rank = 0; rank < size; rank++) {
    const start = order[rank]! * HASH_BYTES
    const isEqual = rank > 0 && compareHashes(leaves, order[rank - 1]! * HASH_BYTES, leaves, start) === 0
    if (isEqual) return 'duplicate'
    nodes.set(leaves.subarray(start, start + HASH_BYTES), (2 * size - 2 - rank) * HASH_BYTES)
  }
  const pair = new Uint8Array(2 * HASH_BYTES)
  for (let index = size - 2; index >= 0; index--) hashChildren(nodes, index, pair)
  return nodes
}

/**
 * As bytes are compared: negative, 0 or positive.
 * @example compareHashes(new Uint8Array(32), 0, new Uint8Array(32), 0) // → 0
 */
export function compareHashes(a: Uint8Array, aStart: number, b: Uint8Array, bStart: number): number {
  for (let offset = 0; offset < HASH_BYTES; offset++) {
    const difference = a[aStart + offset]! - b[bStart + offset]!
    if (difference !== 0) return difference
  }
  return 0
}

function readLeaves({ count, words, writeNext }: LeafSource): Uint8Array {
  const leaves = new Uint8Array(count * HASH_BYTES)
  const row = new Uint8Array(Math.max(1, words) * HASH_BYTES)
  const view = new DataView(row.buffer)
  for (let leaf = 0; leaf < count; leaf++) {
    row.fill(0)
    writeNext(row, view, 0)
    leaves.set(words === 0 ? row : keccak_256(keccak_256(row)), leaf * HASH_BYTES)
  }
  return leaves
}

function hashChildren(nodes: Uint8Array, index: number, pair: Uint8Array): void {
  const left = (2 * index + 1) * HASH_BYTES
  const right = left + HASH_BYTES
  const [low, high] = compareHashes(nodes, left, nodes, right) <= 0 ? [left, right] : [right, left]
  pair.set(nodes.subarray(low, low + HASH_BYTES))
  pair.set(nodes.subarray(high, high + HASH_BYTES), HASH_BYTES)
  nodes.set(keccak_256(pair), index * HASH_BYTES)
}

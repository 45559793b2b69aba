/**
 * Merkle trees in the format of `@openzeppelin/merkle-tree` standard-v1, which wallets, explorers and OpenZeppelin's
 * contracts read: leaves sorted by hash, a complete binary tree in one array with the root first and the leaves last in
 * reverse, children hashed in ascending order.
 *
 * Everything lies in one flat byte array: 64 MB for a million leaves, and no object a node. It is built by WebAssembly
 * (merkle-engine.ts), compiled when the first tree is asked for.
 */

import { ProtocolError } from '../protocol-error.ts'
import { keccak256 } from './keccak.ts'
import { buildNodes, type LeafSource } from './merkle-engine.ts'
import { buildNodesPlainly, compareHashes } from './merkle-plain.ts'

const HASH_BYTES = 32

export interface MerkleTree {
  /** 32 bytes. */
  readonly root: Uint8Array
  /** Number of leaves. */
  readonly size: number
  /** (2 × size − 1) × 32 bytes: the library's `tree` array. */
  readonly nodes: Uint8Array
  /** Siblings from the leaf up, 32 bytes each. @throws {ProtocolError} leaf_unknown */
  proofOf(leafHash: Uint8Array): Uint8Array[]
}

/**
 * @param leafHashes n × 32 bytes in any order. @throws {ProtocolError} tree_empty, leaf_duplicate
 * @example buildMerkleTree(new Uint8Array(32)).root // → new Uint8Array(32)
 */
export function buildMerkleTree(leafHashes: Uint8Array): MerkleTree {
  const count = leafHashes.length / HASH_BYTES
  if (!Number.isInteger(count)) throw new TypeError('leaf hashes are 32 bytes each')
  let start = 0
  return buildTreeOf({
    count,
    words: 0,
    writeNext(target, _, at) {
      target.set(leafHashes.subarray(start, start + HASH_BYTES), at)
      start += HASH_BYTES
    },
  })
}

/**
 * Leaves are the hashes of rows, hashed twice. @throws {ProtocolError} tree_empty, leaf_duplicate
 * @example buildTreeOf({ count: 1, words: 1, writeNext: () => undefined }).size // → 1
 */
export function buildTreeOf(source: LeafSource): MerkleTree {
  const size = source.count
  if (size === 0) throw emptyTree()
  const nodes = buildNodes(source) ?? buildNodesPlainly(source)
  if (nodes === 'duplicate') throw equalLeaves()
  return {
    root: nodes.slice(0, HASH_BYTES),
    size,
    nodes,
    proofOf: leafHash => proofAt(nodes, findLeaf(nodes, size, leafHash)),
  }
}

/**
 * The root of the same tree, for whoever proves nothing: a copy of its nodes is not made.
 * @throws {ProtocolError} tree_empty, leaf_duplicate
 * @example rootOfTree({ count: 1, words: 1, writeNext: () => undefined }).length // → 32
 */
export function rootOfTree(source: LeafSource): Uint8Array {
  if (source.count === 0) throw emptyTree()
  const nodes = buildNodes(source, 1) ?? buildNodesPlainly(source)
  if (nodes === 'duplicate') throw equalLeaves()
  return nodes.slice(0, HASH_BYTES)
}

function emptyTree(): ProtocolError {
  return new ProtocolError('tree_empty', 'a Merkle tree has at least one leaf')
}

function equalLeaves(): ProtocolError {
  return new ProtocolError('leaf_duplicate', 'two leaves of a Merkle tree are equal')
}

/**
 * True if `leafHash` is a leaf under `root`. The pairs are sorted, so the proof needs no directions.
 * @example verifyMerkleProof(new Uint8Array(32), new Uint8Array(32), []) // → true
 */
export function verifyMerkleProof(
  root: Uint8Array,
  leafHash: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  const pair = new Uint8Array(2 * HASH_BYTES)
  let hash = leafHash
  for (const sibling of proof) {
    if (sibling.length !== HASH_BYTES) return false
    const [low, high] = compareHashes(hash, 0, sibling, 0) <= 0 ? [hash, sibling] : [sibling, hash]
    pair.set(low)
    pair.set(high, HASH_BYTES)
    hash = keccak256(pair)
  }
  return root.length === HASH_BYTES && compareHashes(root, 0, hash, 0) === 0
}

function findLeaf(nodes: Uint8Array, size: number, leafHash: Uint8Array): number {
  let low = size - 1
  let high = 2 * size - 2
  while (low <= high) {
    const middle = (low + high) >> 1
    const difference = compareHashes(nodes, middle * HASH_BYTES, leafHash, 0)
    if (difference === 0) return middle
    if (difference > 0) low = middle + 1
    else high = middle - 1
  }
  throw new ProtocolError('leaf_unknown', 'the tree has no such leaf')
}

function proofAt(nodes: Uint8Array, leaf: number): Uint8Array[] {
  const proof: Uint8Array[] = []
  for (let index = leaf; index > 0; index = (index - 1) >> 1) {
    const sibling = (index % 2 === 1 ? index + 1 : index - 1) * HASH_BYTES
    proof.push(nodes.slice(sibling, sibling + HASH_BYTES))
  }
  return proof
}

/**
 * What is hashed for receipts: the leaves and the tree of a batch, and the log that an oracle's batches form.
 *
 *   leaf       = SHA-256(SHA-256("cairn receipt v2" ‖ network id ‖ message id ‖ epoch (8 bytes) ‖ arrived (8 bytes)))
 *   inner node = SHA-256(the lower of its children ‖ the higher); an odd node moves up unchanged
 *   head(k)    = SHA-256(head(k − 1) ‖ root of batch k), head(0) = 32 zero bytes
 *
 * Laws: no inner node passes for a leaf, because a leaf is the hash of 32 bytes, an inner node of 64, and who checks
 * computes the leaf from what it says. One set of messages has one root, because they ascend by id, each once. Pairs are
 * sorted, so a path needs no directions.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { putHex } from '../columns/hex-rows.ts'
import type { Hash, MessageId } from '../ids.ts'
import { sha256 } from '../merkle/sha256.ts'

/** What a receipt promises of a message. */
export interface ReceiptEntry {
  readonly message: MessageId
  readonly epoch: number
  /** First arrival at the oracle, ms of network time. */
  readonly arrivedAtMs: number
}

export interface BatchTree {
  /** 32 bytes. */
  readonly root: Uint8Array
  readonly size: number
  /** Of the entry of that place, siblings from the leaf up, joined. @throws {RangeError} */
  pathOf(place: number): Uint8Array
}

export const MOST_IN_BATCH = 4096
const HASH_BYTES = 32
/** Levels above the leaves of the largest batch. */
export const LONGEST_PATH = Math.log2(MOST_IN_BATCH) * HASH_BYTES

const TAG = utf8ToBytes('cairn receipt v2')
const MESSAGE_AT = TAG.length + HASH_BYTES
const EPOCH_AT = MESSAGE_AT + HASH_BYTES
const ARRIVED_AT = EPOCH_AT + 8
const LEAF_BYTES = ARRIVED_AT + 8

/** What its log's head is before the first batch. */
export const EMPTY_LOG: Uint8Array = new Uint8Array(HASH_BYTES)

/** @example receiptLeaf(`0x${'22'.repeat(32)}`, { message: 'ab'.repeat(32), epoch: 0, arrivedAtMs: 5 }).length // → 32 */
export function receiptLeaf(network: Hash, entry: ReceiptEntry): Uint8Array {
  const said = leafTemplate(network)
  fillLeaf(said, new DataView(said.buffer), entry)
  return sha256(sha256(said))
}

/**
 * Some 4 hashes an entry.
 * @param entries Ascending by message id, each once.
 * @throws {RangeError} unless they are, and unless there are 1 to 4 096.
 * @example buildBatchTree(`0x${'22'.repeat(32)}`, [{ message: 'ab'.repeat(32), epoch: 0, arrivedAtMs: 5 }]).root.length // → 32
 */
export function buildBatchTree(network: Hash, entries: readonly ReceiptEntry[]): BatchTree {
  if (entries.length === 0 || entries.length > MOST_IN_BATCH)
    throw new RangeError(`a batch has 1 to ${MOST_IN_BATCH} messages, got ${entries.length}`)
  let level = leavesOf(network, entries)
  const levels = [level]
  while (level.length > 1) {
    level = levelAbove(level)
    levels.push(level)
  }
  return { root: level[0]!, size: entries.length, pathOf: place => pathAt(levels, place) }
}

/**
 * Where the path leads from the leaf; undefined for a path that no batch has.
 * @example rootOfPath(new Uint8Array(32), new Uint8Array(0)) // → new Uint8Array(32)
 */
export function rootOfPath(leaf: Uint8Array, path: Uint8Array): Uint8Array | undefined {
  if (path.length > LONGEST_PATH || path.length % HASH_BYTES !== 0) return undefined
  const pair = new Uint8Array(2 * HASH_BYTES)
  let node = leaf
  for (let at = 0; at < path.length; at += HASH_BYTES)
    node = hashPair(node, path.subarray(at, at + HASH_BYTES), pair)
  return node
}

/**
 * The log's head after one more batch.
 * @example nextLogHead(logHead([]), new Uint8Array(32)) // → logHead([new Uint8Array(32)])
 */
export function nextLogHead(head: Uint8Array, root: Uint8Array): Uint8Array {
  if (head.length !== HASH_BYTES || root.length !== HASH_BYTES)
    throw new RangeError('a log is made of hashes of 32 bytes')
  const both = new Uint8Array(2 * HASH_BYTES)
  both.set(head)
  both.set(root, HASH_BYTES)
  return sha256(both)
}

/**
 * `head(k)` of the k batches with these roots, in their order.
 * @example logHead([]).length // → 32
 */
export function logHead(roots: Iterable<Uint8Array>): Uint8Array {
  let head = EMPTY_LOG
  for (const root of roots) head = nextLogHead(head, root)
  return head
}

function leavesOf(network: Hash, entries: readonly ReceiptEntry[]): Uint8Array[] {
  const said = leafTemplate(network)
  const view = new DataView(said.buffer)
  return entries.map((entry, place) => {
    const previous = entries[place - 1]
    if (previous !== undefined && previous.message >= entry.message)
      throw new RangeError('a batch ascends by message id, each once')
    fillLeaf(said, view, entry)
    return sha256(sha256(said))
  })
}

function leafTemplate(network: Hash): Uint8Array {
  const said = new Uint8Array(LEAF_BYTES)
  said.set(TAG)
  putHex(said, TAG.length, network, HASH_BYTES)
  return said
}

function fillLeaf(said: Uint8Array, view: DataView, { message, epoch, arrivedAtMs }: ReceiptEntry): void {
  if (!Number.isSafeInteger(epoch) || epoch < 0 || !Number.isSafeInteger(arrivedAtMs) || arrivedAtMs < 0)
    throw new RangeError('epoch and arrival are whole numbers from 0')
  putHex(said, MESSAGE_AT, message, HASH_BYTES)
  writeUint64(view, EPOCH_AT, epoch)
  writeUint64(view, ARRIVED_AT, arrivedAtMs)
}

/** Two halves: a bigint a number would be the slowest part of a leaf. */
function writeUint64(view: DataView, at: number, value: number): void {
  view.setUint32(at, Math.floor(value / 2 ** 32))
  view.setUint32(at + 4, value % 2 ** 32)
}

function levelAbove(level: readonly Uint8Array[]): Uint8Array[] {
  const pair = new Uint8Array(2 * HASH_BYTES)
  const above: Uint8Array[] = []
  for (let at = 0; at + 1 < level.length; at += 2) above.push(hashPair(level[at]!, level[at + 1]!, pair))
  if (level.length % 2 === 1) above.push(level.at(-1)!)
  return above
}

function hashPair(a: Uint8Array, b: Uint8Array, pair: Uint8Array): Uint8Array {
  const [low, high] = isLower(a, b) ? [a, b] : [b, a]
  pair.set(low)
  pair.set(high, HASH_BYTES)
  return sha256(pair)
}

function isLower(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < HASH_BYTES; at++) if (a[at] !== b[at]) return a[at]! < b[at]!
  return true
}

function pathAt(levels: readonly (readonly Uint8Array[])[], place: number): Uint8Array {
  if (levels[0]![place] === undefined) throw new RangeError(`the batch has no entry ${place}`)
  const path = new Uint8Array((levels.length - 1) * HASH_BYTES)
  let length = 0
  let at = place
  for (const level of levels) {
    const sibling = level[at ^ 1]
    if (sibling !== undefined) {
      path.set(sibling, length)
      length += HASH_BYTES
    }
    at >>= 1
  }
  return path.slice(0, length)
}

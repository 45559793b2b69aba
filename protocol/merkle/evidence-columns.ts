/**
 * The evidence root (evidence-tree.ts) of messages that come in any order, a part at a time: two columns instead of an object for each,
 * so that a million take 50 MB.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { putUint, WORD_BYTES } from '../chain-formats/abi-words.ts'
import type { Hash } from '../ids.ts'
import type { EvidenceEntry } from './evidence-tree.ts'
import { buildTreeOf } from './merkle.ts'

export interface EvidenceColumns {
  add(entries: readonly EvidenceEntry[]): void
  readonly length: number
  /** @throws {RangeError} where an id came twice. */
  root(): Hash
}

const ID_BYTES = 32
const LEAF_WORDS = 3
const FIRST_ROWS = 1_024
/** What a number holds exactly. */
const HEAD_BYTES = 6

export function createEvidenceColumns(): EvidenceColumns {
  let ids = new Uint8Array(FIRST_ROWS * ID_BYTES)
  let arrivals = new Float64Array(FIRST_ROWS)
  let length = 0

  function makeRoom(rows: number): void {
    if (rows <= arrivals.length) return
    const room = Math.max(rows, arrivals.length * 2)
    const [moreIds, moreArrivals] = [new Uint8Array(room * ID_BYTES), new Float64Array(room)]
    moreIds.set(ids)
    moreArrivals.set(arrivals)
    ids = moreIds
    arrivals = moreArrivals
  }

  return {
    add(entries) {
      makeRoom(length + entries.length)
      for (const { id, arrivedAtMs } of entries) {
        ids.set(hexToBytes(id), length * ID_BYTES)
        arrivals[length++] = arrivedAtMs
      }
    },
    get length() {
      return length
    },
    root: () => rootOf(ids, arrivals, length),
  }
}

function rootOf(ids: Uint8Array, arrivals: Float64Array, length: number): Hash {
  const order = orderOf(ids, length)
  // The sentinels at both ends have ids as well.
  for (const [row, sentinel] of [
    [order.at(0), 0],
    [order.at(-1), 0xff],
  ])
    if (row !== undefined && isAll(ids, row, sentinel!)) throw new RangeError('each id stands once')
  let next = 0
  const { root } = buildTreeOf({
    count: length + 2,
    words: LEAF_WORDS,
    writeNext(target, view, at) {
      const index = next++
      putUint(view, at, index)
      if (index === 0) return
      const row = order[index - 1]
      if (row === undefined) target.fill(0xff, at + WORD_BYTES, at + 2 * WORD_BYTES)
      else {
        target.set(ids.subarray(row * ID_BYTES, (row + 1) * ID_BYTES), at + WORD_BYTES)
        putUint(view, at + 2 * WORD_BYTES, arrivals[row]!)
      }
    },
  })
  return `0x${bytesToHex(root)}`
}

/** Rows ascending by id: by their first six bytes as numbers, which are hardly ever the same, then by all. */
function orderOf(ids: Uint8Array, length: number): Uint32Array {
  const heads = new Float64Array(length)
  for (let row = 0; row < length; row++) {
    let head = 0
    for (let at = 0; at < HEAD_BYTES; at++) head = head * 256 + ids[row * ID_BYTES + at]!
    heads[row] = head
  }
  const order = Uint32Array.from({ length }, (_, row) => row)
  order.sort((a, b) => heads[a]! - heads[b]! || compareIds(ids, a, b))
  for (let at = 1; at < length; at++)
    if (heads[order[at]!] === heads[order[at - 1]!] && compareIds(ids, order[at - 1]!, order[at]!) === 0)
      throw new RangeError('each id stands once')
  return order
}

function isAll(ids: Uint8Array, row: number, byte: number): boolean {
  return ids.subarray(row * ID_BYTES, (row + 1) * ID_BYTES).every(one => one === byte)
}

function compareIds(ids: Uint8Array, a: number, b: number): number {
  for (let at = 0; at < ID_BYTES; at++) {
    const difference = ids[a * ID_BYTES + at]! - ids[b * ID_BYTES + at]!
    if (difference !== 0) return difference
  }
  return 0
}

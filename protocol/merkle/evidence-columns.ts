/**
 * The evidence root (evidence-tree.ts) of messages that come in any order, a part at a time: two columns instead of an object for each,
 * so that a million take 50 MB.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { putUint, WORD_BYTES } from '../chain-formats/abi-words.ts'
import { putHex } from '../columns/hex-rows.ts'
import { compareIds, ID_BYTES, orderOfIds } from '../columns/id-column.ts'
import type { Hash } from '../ids.ts'
import type { EvidenceEntry } from './evidence-tree.ts'
import { rootOfTree } from './merkle.ts'

export interface EvidenceColumns {
  add(entries: readonly EvidenceEntry[]): void
  readonly length: number
  /** All of them as they may go to another thread. */
  rows(): EvidenceRows
  /** The same, from there. */
  addRows(rows: EvidenceRows): void
  /** @throws {RangeError} where an id came twice. */
  root(): Hash
}

export interface EvidenceRows {
  /** 32 bytes each. */
  readonly ids: Uint8Array
  readonly arrivals: Float64Array
}

const LEAF_WORDS = 3
const FIRST_ROWS = 1_024

/** @example createEvidenceColumns().length // → 0 */
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
        putHex(ids, length * ID_BYTES, id, ID_BYTES)
        arrivals[length++] = arrivedAtMs
      }
    },
    get length() {
      return length
    },
    rows: () => ({ ids: ids.slice(0, length * ID_BYTES), arrivals: arrivals.slice(0, length) }),
    addRows(rows) {
      makeRoom(length + rows.arrivals.length)
      ids.set(rows.ids, length * ID_BYTES)
      arrivals.set(rows.arrivals, length)
      length += rows.arrivals.length
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
  const root = rootOfTree({
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

/** @throws {RangeError} where an id came twice. */
function orderOf(ids: Uint8Array, length: number): Uint32Array {
  const order = orderOfIds(ids, length)
  for (let at = 1; at < length; at++)
    if (compareIds(ids, order[at - 1]!, order[at]!) === 0) throw new RangeError('each id stands once')
  return order
}

function isAll(ids: Uint8Array, row: number, byte: number): boolean {
  return ids.subarray(row * ID_BYTES, (row + 1) * ID_BYTES).every(one => one === byte)
}

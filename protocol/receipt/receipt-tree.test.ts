import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Hash, toMessageId } from '../ids.ts'
import { toHex } from '../testing/hex.ts'
import { bytesOf, NETWORK } from '../testing/sample-values.ts'
import {
  type BatchTree,
  buildBatchTree,
  EMPTY_LOG,
  logHead,
  nextLogHead,
  type ReceiptEntry,
  receiptLeaf,
  rootOfPath,
} from './receipt-tree.ts'

const OTHER: Hash = `0x${'77'.repeat(32)}`
const entryOf = (place: number): ReceiptEntry => ({
  message: toMessageId((16 * place).toString(16).padStart(64, '0')),
  epoch: 7,
  arrivedAtMs: 1_700_000_000_000 + place,
})
const entriesOf = (size: number) => Array.from({ length: size }, (_, place) => entryOf(place))
const leadsTo = (tree: BatchTree, entry: ReceiptEntry, path: Uint8Array, network = NETWORK) => {
  const root = rootOfPath(receiptLeaf(network, entry), path)
  return root !== undefined && toHex(root) === toHex(tree.root)
}

describe('a batch’s tree', () => {
  it('of every size: each path leads to the root, and no path leads there for another place', () => {
    for (const size of [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 100]) {
      const entries = entriesOf(size)
      const tree = buildBatchTree(NETWORK, entries)
      for (const [place, entry] of entries.entries()) {
        expect(leadsTo(tree, entry, tree.pathOf(place))).toBe(true)
        expect(leadsTo(tree, entryOf(place + 1), tree.pathOf(place))).toBe(false)
      }
      expect(() => tree.pathOf(size)).toThrow(RangeError)
    }
  })

  it('binds every entry, their number and the network', () => {
    const size = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(size, fc.nat(39), fc.integer({ min: 1, max: 9 }), (count, at, by) => {
        const entries = entriesOf(count)
        const place = at % count
        const entry = entries[place]!
        const change = (part: Partial<ReceiptEntry>) => entries.with(place, { ...entry, ...part })
        const roots = [
          buildBatchTree(NETWORK, entries),
          buildBatchTree(OTHER, entries),
          buildBatchTree(NETWORK, change({ epoch: entry.epoch + by })),
          buildBatchTree(NETWORK, change({ arrivedAtMs: entry.arrivedAtMs + by })),
          buildBatchTree(NETWORK, change({ message: toMessageId(entry.message.replace(/0$/, String(by))) })),
          buildBatchTree(NETWORK, [...entries, entryOf(count)]),
        ].map(({ root }) => toHex(root))
        expect(new Set(roots).size).toBe(roots.length)
      }),
      { numRuns: 40 },
    )
  })

  it('one set of messages has one root: another order, or one twice, is refused', () => {
    const [a, b, c] = entriesOf(3) as [ReceiptEntry, ReceiptEntry, ReceiptEntry]
    for (const entries of [
      [b, a, c],
      [a, a, b],
      [a, b, c, { ...c, arrivedAtMs: 1 }],
    ])
      expect(() => buildBatchTree(NETWORK, entries)).toThrow(RangeError)
  })

  it('of three: the odd one moves up unchanged', () => {
    const entries = entriesOf(3)
    const [a, b, c] = entries.map(entry => receiptLeaf(NETWORK, entry)) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ]
    const pair = (x: Uint8Array, y: Uint8Array) =>
      nobleSha256(toHex(x) < toHex(y) ? concatBytes(x, y) : concatBytes(y, x))
    const tree = buildBatchTree(NETWORK, entries)
    expect(tree.root).toEqual(pair(pair(a, b), c))
    expect([0, 1, 2].map(place => tree.pathOf(place).length)).toEqual([64, 64, 32])
  })

  it('no inner node passes for a leaf: not as a message, not with a shorter or longer path', () => {
    const entries = entriesOf(8)
    const tree = buildBatchTree(NETWORK, entries)
    const path = tree.pathOf(0)
    const inner = rootOfPath(receiptLeaf(NETWORK, entries[0]!), path.subarray(0, 32))!
    const rest = path.subarray(32)
    // The node itself would lead to the root: whoever checks must make the leaf from what it says.
    expect(toHex(rootOfPath(inner, rest)!)).toBe(toHex(tree.root))
    for (const message of [inner, tree.root].map(node => toMessageId(toHex(node))))
      for (const given of [rest, new Uint8Array(0), path])
        expect(leadsTo(tree, { ...entries[0]!, message }, given)).toBe(false)
    expect(leadsTo(tree, entries[0]!, rest)).toBe(false)
    expect(leadsTo(tree, entries[0]!, concatBytes(path, tree.root))).toBe(false)
  })

  it('holds 1 to 4 096 messages, and a path has at most 12 levels', () => {
    expect(() => buildBatchTree(NETWORK, [])).toThrow(RangeError)
    expect(() => buildBatchTree(NETWORK, entriesOf(4097))).toThrow(RangeError)
    const leaf = receiptLeaf(NETWORK, entryOf(0))
    expect(buildBatchTree(NETWORK, entriesOf(4096)).pathOf(4095)).toHaveLength(12 * 32)
    for (const length of [13 * 32, 31, 33]) expect(rootOfPath(leaf, new Uint8Array(length))).toBe(undefined)
    for (const change of [{ epoch: -1 }, { arrivedAtMs: 1.5 }, { epoch: 2 ** 53 }])
      expect(() => receiptLeaf(NETWORK, { ...entryOf(0), ...change })).toThrow(RangeError)
  })
})

describe('an oracle’s log', () => {
  it('binds every batch before, and their order', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(bytesOf) as [Uint8Array, Uint8Array, Uint8Array]
    expect(logHead([])).toEqual(EMPTY_LOG)
    expect(logHead([a])).toEqual(nobleSha256(concatBytes(new Uint8Array(32), a)))
    expect(logHead([a, b, c])).toEqual(nextLogHead(logHead([a, b]), c))
    const heads = [[], [a], [b], [a, b], [b, a], [a, a], [a, b, c]].map(roots => toHex(logHead(roots)))
    expect(new Set(heads).size).toBe(heads.length)
    expect(() => nextLogHead(EMPTY_LOG, a.subarray(1))).toThrow(RangeError)
  })
})

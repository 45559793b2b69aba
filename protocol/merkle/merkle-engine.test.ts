import { keccak_256 } from '@noble/hashes/sha3.js'
import { SimpleMerkleTree } from '@openzeppelin/merkle-tree'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { codeOf, toHash } from '../testing/hex.ts'
import { buildNodes, type LeafSource } from './merkle-engine.ts'
import { buildNodesPlainly } from './merkle-plain.ts'

/** `count` rows of `words` words that differ; the same for the same seed. */
function rowsOf(count: number, words: number, seed = 0): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, index) => {
    const row = new Uint8Array(Math.max(1, words) * 32)
    for (let at = 0; at < row.length; at += 32) row.set(keccak_256(Uint8Array.of(seed, at >> 5)), at)
    new DataView(row.buffer).setUint32(row.length - 4, index * 2_654_435_761)
    return words === 0 ? keccak_256(row) : row
  })
}

/** Writes over zeroes only, as a ledger does: what an earlier row left would show. */
function sourceOf(rows: readonly Uint8Array[], words: number): LeafSource {
  let next = 0
  const writeNext = (target: Uint8Array, _: DataView, at: number) => {
    for (const [offset, byte] of rows[next++]!.entries())
      if (words === 0 || byte !== 0) target[at + offset] = byte
  }
  return { count: rows.length, words, writeNext }
}

function hexNodes(nodes: Uint8Array | 'duplicate' | undefined): readonly string[] {
  if (!(nodes instanceof Uint8Array)) throw new Error(`no tree was built: ${nodes}`)
  return Array.from({ length: nodes.length / 32 }, (_, at) => toHash(nodes.subarray(at * 32, at * 32 + 32)))
}

function expectOneTree(rows: readonly Uint8Array[], words: number): void {
  const hashes = words === 0 ? rows : rows.map(row => keccak_256(keccak_256(row)))
  const theirs = SimpleMerkleTree.of(hashes.map(toHash), { sortLeaves: true }).dump().tree
  expect(hexNodes(buildNodes(sourceOf(rows, words)))).toEqual(theirs)
  expect(hexNodes(buildNodesPlainly(sourceOf(rows, words)))).toEqual(theirs)
}

describe('the tree in WebAssembly, the plain one and the library’s are the same, node for node', () => {
  it('around every power of two', () => {
    const sizes = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257]
    for (const size of sizes) expectOneTree(rowsOf(size, 6, size & 255), 6)
  })

  it('where a block ends', () => {
    for (const size of [999, 1000, 1001, 2001]) expectOneTree(rowsOf(size, 6), 6)
  })

  it('whatever the rows’ length: within one block of Keccak, filling it, past it', () => {
    for (let words = 0; words <= 18; words++) expectOneTree(rowsOf(5, words), words)
  })

  it('for any rows', () => {
    const rows = fc.uniqueArray(fc.uint8Array({ minLength: 96, maxLength: 96 }), {
      minLength: 1,
      maxLength: 80,
      selector: row => toHash(row),
    })
    fc.assert(
      fc.property(rows, some => expectOneTree(some, 3)),
      { numRuns: 20 },
    )
  })

  it('of leaves that begin alike, however many', () => {
    const alike = fc.record({
      count: fc.integer({ min: 1, max: 300 }),
      same: fc.integer({ min: 1, max: 31 }),
      fill: fc.nat(255),
    })
    fc.assert(
      fc.property(alike, ({ count, same, fill }) => {
        const leaves = rowsOf(count, 0).map((hash, index) => {
          const leaf = hash.slice().fill(fill, 0, same)
          // Different also where only the last byte is left: a run of 256 at most.
          leaf[31] = index & 255
          return leaf
        })
        const unique = [...new Map(leaves.map(leaf => [toHash(leaf), leaf])).values()]
        expectOneTree(unique, 0)
      }),
      { numRuns: 25 },
    )
  })

  it('of more leaves than the memory that is kept has room for', () => {
    const leaves = Array.from({ length: 131_073 }, (_, index) => {
      const leaf = new Uint8Array(32).fill(index & 255)
      new DataView(leaf.buffer).setUint32(0, Math.imul(index, 2_654_435_761))
      return leaf
    })
    const [ours, plain] = [buildNodes(sourceOf(leaves, 0)), buildNodesPlainly(sourceOf(leaves, 0))]
    expect(ours).toBeInstanceOf(Uint8Array)
    expect(Buffer.compare(ours as Uint8Array, plain as Uint8Array)).toBe(0)
  })

  it('twice the same leaf is found wherever it lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), fc.boolean(), (count, at, areAlike) => {
        const rows = rowsOf(count, 0).map(leaf => (areAlike ? leaf.slice().fill(1, 0, 20) : leaf))
        const twice = [...rows, rows[at % count]!]
        expect(buildNodes(sourceOf(twice, 0))).toBe('duplicate')
        expect(buildNodesPlainly(sourceOf(twice, 0))).toBe('duplicate')
      }),
    )
  })
})

describe('where WebAssembly with vectors cannot be compiled', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.resetModules()
  })

  it('the root is the same', async () => {
    const { buildTreeOf } = await import('./merkle.ts')
    const rows = rowsOf(77, 6)
    const fast = buildTreeOf(sourceOf(rows, 6))
    vi.resetModules()
    const compile = vi
      .spyOn((globalThis as unknown as { WebAssembly: { Module: () => object } }).WebAssembly, 'Module')
      .mockImplementation(function refuse() {
        throw new Error('no vectors here')
      })
    const plainly = await import('./merkle.ts')
    const slow = plainly.buildTreeOf(sourceOf(rows, 6))
    expect(compile).toHaveBeenCalledOnce()
    expect(slow.nodes).toEqual(fast.nodes)
    expect(codeOf(() => plainly.buildTreeOf(sourceOf([], 6)))).toBe('tree_empty')
  })
})

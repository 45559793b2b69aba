/** Piece commitments against published vectors, and the laws of streaming, names and proofs. */
import { createHash, hash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONSTANT, DERIVED, REFUSED, type Runs, SIZE_ONLY, ZEROS } from '../testing/published-pieces.ts'
import type { HashPairs } from './hash-pairs.ts'
import { decodePieceCid, decodePieceCidBytes, encodePieceCid, encodePieceCidV1 } from './piece-cid.ts'
import { isLeafOf, proveLeaf } from './piece-proof.ts'
import { capacityOf, heightOf, leafCountOf } from './piece-size.ts'
import { createPieceTree, type Piece, SECTION_DATA, zeroRoot } from './piece-tree.ts'

function bytesOf(runs: Runs): Uint8Array {
  return Uint8Array.from(runs.flatMap(([count, byte]) => Array<number>(count).fill(byte)))
}

/** SHA-512 of the 64 bytes before, again and again. */
function deriveBytes(size: number): Uint8Array {
  const bytes = Buffer.alloc(Math.ceil(size / 64) * 64)
  let block = Buffer.alloc(0)
  for (let at = 0; at < bytes.length; at += 64) {
    block = createHash('sha512').update(block).digest()
    block.copy(bytes, at)
  }
  return bytes.subarray(0, size)
}

function pieceOf(bytes: Uint8Array, chunk = bytes.length || 1, engine?: HashPairs): Piece {
  const tree = createPieceTree(engine)
  for (let at = 0; at < bytes.length; at += chunk) tree.update(bytes.subarray(at, at + chunk))
  return tree.finish()
}

/** Another engine: Node's own SHA-256, one pair at a time. */
const slow: HashPairs = (pairs, out) => {
  for (let at = 0; at < pairs.length; at += 64)
    out.set(hash('sha256', pairs.subarray(at, at + 64), 'buffer'), at / 2)
}

const LARGE = deriveBytes(3 * SECTION_DATA + 12_345)

describe('a piece’s name', () => {
  it.each(CONSTANT)('is as published for $runs', ({ runs, v1, v2 }) => {
    const piece = pieceOf(bytesOf(runs))
    if (v1 !== undefined) expect(encodePieceCidV1(piece.root)).toBe(v1)
    if (v2 !== undefined) expect(encodePieceCid(piece)).toBe(v2)
  })
  it.each(DERIVED)('is as published for $size bytes', ({ size, v1, v2 }) => {
    const piece = pieceOf(deriveBytes(size))
    expect(encodePieceCidV1(piece.root)).toBe(v1)
    if (v2 !== undefined) expect(encodePieceCid(piece)).toBe(v2)
  })
  it('is known without hashing where all is zero', () => {
    for (const [index, root] of ZEROS.roots.entries())
      expect(Buffer.from(zeroRoot(index + 1)).toString('hex')).toBe(root)
    const [gib32, gib64] = [zeroRoot(ZEROS.gib32.height), zeroRoot(ZEROS.gib64.height)]
    expect(encodePieceCidV1(gib32)).toBe(ZEROS.gib32.v1)
    const named = (root: Uint8Array, height: number) =>
      encodePieceCid({ root, height, rawSize: capacityOf(height) })
    expect(named(gib32, ZEROS.gib32.height)).toBe(ZEROS.gib32.v2)
    expect(named(gib64, ZEROS.gib64.height)).toBe(ZEROS.gib64.v2)
  })
  it('says the size of the data', () => {
    expect(decodePieceCid(SIZE_ONLY.v2).rawSize).toBe(SIZE_ONLY.rawSize)
    for (const { size, v2 } of DERIVED) if (v2 !== undefined) expect(decodePieceCid(v2).rawSize).toBe(size)
  })
  it('comes back from its text', () => {
    const piece = fc
      .integer({ min: 0, max: 2 ** 44 })
      .chain(rawSize =>
        fc
          .uint8Array({ minLength: 32, maxLength: 32 })
          .map(root => ({ root, rawSize, height: heightOf(rawSize) })),
      )
    fc.assert(
      fc.property(piece, known => {
        expect(decodePieceCid(encodePieceCid(known))).toEqual(known)
      }),
    )
  })
  it('is refused with what is wrong', () => {
    for (const hex of REFUSED)
      expect(() => decodePieceCidBytes(Buffer.from(hex, 'hex'))).toThrow(/^piece CID /)
    const good = Buffer.from(
      `01559120220004496dae0cc9e265efe5a006e80626a5dc5c409e5d3155c13984caf6c8d5cfd605`,
      'hex',
    )
    expect(decodePieceCidBytes(good).rawSize).toBe(508)
    const change = (at: number, ...bytes: number[]) =>
      Buffer.concat([good.subarray(0, at), Buffer.from(bytes), good.subarray(at + 1)])
    expect(() => decodePieceCidBytes(Buffer.concat([good, Buffer.of(0)]))).toThrow(
      '34 bytes of digest and has 35',
    )
    expect(() => decodePieceCidBytes(change(4, 0x23, 0))).toThrow('piece CID')
    expect(() => decodePieceCidBytes(change(4, 0xa2, 0))).toThrow('zero at its end')
    expect(() => decodePieceCidBytes(change(6, 50))).toThrow('height 50')
    expect(() => decodePieceCid(CONSTANT[3]!.v1!)).toThrow('is version 1')
    expect(() => decodePieceCid('bafkzcibcaap!')).toThrow('is not base32')
  })
})

describe('sizes', () => {
  it('tell how many leaves hold data', () => {
    expect(leafCountOf(capacityOf(30) - 127)).toBe(2 ** 30 - 4)
    expect([leafCountOf(0), leafCountOf(1), leafCountOf(32), leafCountOf(127), leafCountOf(128)]).toEqual([
      0, 1, 2, 4, 5,
    ])
    const published = (rawSize: number) => {
      const height = heightOf(rawSize)
      const padding = capacityOf(height) - rawSize
      return 2 ** height - Math.floor((128 * padding) / 127 / 32)
    }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 30 }), size => {
        expect(leafCountOf(size)).toBe(published(size))
      }),
    )
  })
})

describe('a piece’s tree', () => {
  const small = LARGE.subarray(0, 70_000)
  it.each([1, 31, 32, 64, 127, 128, 256, 509])('is the same in chunks of %i', chunk => {
    expect(pieceOf(small, chunk)).toEqual(pieceOf(small))
  })
  it('is the same in any chunks over its sections, and by any engine', () => {
    const whole = pieceOf(LARGE)
    expect(whole.sections).toHaveLength(4 * 32)
    expect(pieceOf(LARGE, 65_536)).toEqual(whole)
    expect(pieceOf(LARGE, SECTION_DATA + 1)).toEqual(whole)
    expect(pieceOf(LARGE, 1_000_003, slow)).toEqual(whole)
  })
})

describe('a proof', () => {
  const sizes = [1, 127, 128, 1016, 1017, SECTION_DATA - 1, SECTION_DATA, SECTION_DATA + 1, LARGE.length]
  it.each(sizes)('of any leaf holds, of %i bytes', async size => {
    const bytes = LARGE.subarray(0, size)
    const piece = pieceOf(bytes)
    const read = async (from: number, length: number) => bytes.subarray(from, from + length)
    const leaves = 2 ** piece.height
    for (const index of [0, 1, leafCountOf(size) - 1, Math.floor(leaves / 3), leaves - 1]) {
      const proof = await proveLeaf(piece, Math.max(0, index), read)
      expect(proof.path).toHaveLength(piece.height)
      expect(isLeafOf(piece.root, piece.height, proof)).toBe(true)
      expect(isLeafOf(piece.root, piece.height, proof, slow)).toBe(true)
    }
  })
  it('holds for nothing else: not for another leaf, place, height, root, or with a bit turned', async () => {
    const piece = pieceOf(LARGE)
    const read = async (from: number, length: number) => LARGE.subarray(from, from + length)
    const proof = await proveLeaf(piece, 40_000, read)
    const turned = (bytes: Uint8Array, bit: number) =>
      bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
    const holds = (change: Partial<typeof proof>, root = piece.root, height = piece.height) =>
      isLeafOf(root, height, { ...proof, ...change })
    expect(holds({})).toBe(true)
    expect(holds({ index: 40_001 })).toBe(false)
    expect(holds({ path: proof.path.slice(1) })).toBe(false)
    expect(holds({ path: proof.path.slice(1) }, piece.root, piece.height - 1)).toBe(false)
    fc.assert(
      fc.property(fc.nat({ max: 255 }), fc.nat({ max: piece.height - 1 }), (bit, level) => {
        // The mask takes the two highest bits of a node, so a verifier that masks ignores none of an input’s.
        expect(holds({ leaf: turned(proof.leaf, bit) })).toBe(false)
        const path = proof.path.map((node, at) => (at === level ? turned(node, bit) : node))
        expect(holds({ path })).toBe(false)
        expect(holds({}, turned(piece.root, bit))).toBe(false)
      }),
    )
    expect(holds({ index: -1 })).toBe(false)
    expect(holds({ leaf: new Uint8Array(31) })).toBe(false)
  })
  it('cannot be made of a leaf that is not there', async () => {
    await expect(proveLeaf(pieceOf(LARGE), 2 ** 30, async () => new Uint8Array(0))).rejects.toThrow(
      'has no leaf',
    )
  })
})

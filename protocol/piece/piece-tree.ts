/**
 * The Merkle tree of a piece, made as its bytes stream by: memory is a buffer and one node for each section of 512 KiB.
 * Layout: Fr32-padded data in leaves of 32 bytes, zero leaves up to a power of two, nodes by hash-pairs.ts. Its root is
 * Filecoin's piece commitment (CommP).
 */
import { expandFr32, QUAD, QUAD_DATA } from './fr32.ts'
import { type HashPairs, hashLevel, hashPairsWasm } from './hash-pairs.ts'
import { capacityOf, heightOf, NODE } from './piece-size.ts'

/** Levels above the leaves at which nodes are kept: a proof hashes one section of 2^14 leaves again. */
export const SECTION_HEIGHT = 14
/** Bytes of data in one section. */
export const SECTION_DATA = capacityOf(SECTION_HEIGHT)

export interface Piece {
  /** 32 bytes. */
  readonly root: Uint8Array
  readonly rawSize: number
  readonly height: number
  /** Nodes at SECTION_HEIGHT that have data below them, from left to right. None in a piece lower than that. */
  readonly sections: Uint8Array
}

export interface PieceTree {
  update(bytes: Uint8Array): void
  /** Once, at the end. */
  finish(): Piece
}

/**
 * A piece that is named and proven later; its bytes come in any parts.
 * @example const tree = createPieceTree(); tree.update(bytes); const { root, rawSize, height } = tree.finish()
 */
export function createPieceTree(hashPairs: HashPairs = hashPairsWasm): PieceTree {
  const section = createSectionHasher(hashPairs)
  const buffer = new Uint8Array(SECTION_DATA)
  const nodes: Uint8Array[] = []
  let [filled, rawSize] = [0, 0]
  return {
    update(bytes) {
      rawSize += bytes.length
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + SECTION_DATA - filled)
        // A whole section that lies in the given bytes is not copied.
        if (filled === 0 && part.length === SECTION_DATA) nodes.push(section(part, SECTION_HEIGHT))
        else {
          buffer.set(part, filled)
          filled += part.length
          if (filled === SECTION_DATA) nodes.push(section(buffer, SECTION_HEIGHT))
          if (filled === SECTION_DATA) filled = 0
        }
        at += part.length
      }
    },
    finish() {
      const height = heightOf(rawSize)
      if (height < SECTION_HEIGHT) {
        const root = section(buffer.subarray(0, filled), height)
        return { root, rawSize, height, sections: new Uint8Array(0) }
      }
      if (filled > 0) nodes.push(section(buffer.subarray(0, filled), SECTION_HEIGHT))
      return pieceOver(hashPairs, join(nodes), rawSize)
    },
  }
}

/**
 * A piece of a section and more, from the nodes of its sections.
 * @example pieceOver(hashPairsWasm, piece.sections, piece.rawSize).root // the piece’s root again
 */
export function pieceOver(hashPairs: HashPairs, sections: Uint8Array, rawSize: number): Piece {
  const height = heightOf(rawSize)
  return { root: climb(hashPairs, sections, SECTION_HEIGHT, height), rawSize, height, sections }
}

/** From data of at most one section to its node at `height`. */
export type HashSection = (data: Uint8Array, height: number) => Uint8Array

/**
 * Sections one after the other in the same memory.
 * @example createSectionHasher()(new Uint8Array(127), 2) // the root of a piece of 127 bytes
 */
export function createSectionHasher(hashPairs: HashPairs = hashPairsWasm): HashSection {
  const [leaves, other] = [
    new Uint8Array(NODE << SECTION_HEIGHT),
    new Uint8Array(NODE << (SECTION_HEIGHT - 1)),
  ]
  return (data, height) => {
    let level = padLeaves(data, leaves)
    let [from, into] = [leaves, other]
    for (let up = 0; up < height; up++) {
      level = evenLevel(level, from, up)
      hashLevel(hashPairs, level, into.subarray(0, level.length / 2))
      level = into.subarray(0, level.length / 2)
      ;[from, into] = [into, from]
    }
    return level.slice()
  }
}

/**
 * Leaves of data that ends anywhere, in `leaves`. At least one quad.
 * @example padLeaves(new Uint8Array(128), new Uint8Array(256)).length // → 256
 */
export function padLeaves(data: Uint8Array, leaves: Uint8Array): Uint8Array {
  const whole = Math.floor(data.length / QUAD_DATA)
  expandFr32(data.subarray(0, whole * QUAD_DATA), leaves.subarray(0, whole * QUAD))
  if (whole * QUAD_DATA === data.length && whole > 0) return leaves.subarray(0, whole * QUAD)
  const last = new Uint8Array(QUAD_DATA)
  last.set(data.subarray(whole * QUAD_DATA))
  const end = (whole + 1) * QUAD
  expandFr32(last, leaves.subarray(end - QUAD, end))
  return leaves.subarray(0, end)
}

/** A level with an odd number of nodes gets the root of as many zero leaves beside it. */
function evenLevel(level: Uint8Array, room: Uint8Array, height: number): Uint8Array {
  if ((level.length / NODE) % 2 === 0) return level
  room.set(zeroRoot(height), level.length)
  return room.subarray(0, level.length + NODE)
}

/**
 * The node at `to` over nodes at `from`, zero nodes to their right.
 * @example climb(hashPairsWasm, piece.sections, SECTION_HEIGHT, piece.height) // the piece’s root
 */
export function climb(hashPairs: HashPairs, nodes: Uint8Array, from: number, to: number): Uint8Array {
  let level = nodes
  for (let height = from; height < to; height++) level = nextLevel(hashPairs, level, height)
  return level.slice(0, NODE)
}

/**
 * The level above nodes at `height`. Nothing stays nothing: all of it is zero leaves.
 * @example nextLevel(hashPairsWasm, new Uint8Array(96), 0).length // 64: three leaves have two nodes above them
 */
export function nextLevel(hashPairs: HashPairs, nodes: Uint8Array, height: number): Uint8Array {
  if (nodes.length === 0) return nodes
  const even = evenNodes(nodes, height)
  const above = new Uint8Array(even.length / 2)
  hashLevel(hashPairs, even, above)
  return above
}

function evenNodes(nodes: Uint8Array, height: number): Uint8Array {
  if ((nodes.length / NODE) % 2 === 0) return nodes
  const even = new Uint8Array(nodes.length + NODE)
  even.set(nodes)
  even.set(zeroRoot(height), nodes.length)
  return even
}

const zeroRoots: Uint8Array[] = [new Uint8Array(NODE)]

/**
 * The root of 2^height zero leaves.
 * @example zeroRoot(0) // → new Uint8Array(32)
 */
export function zeroRoot(height: number): Uint8Array {
  for (let next = zeroRoots.length; next <= height; next++) {
    const below = zeroRoots[next - 1]!
    const [pair, out] = [new Uint8Array(2 * NODE), new Uint8Array(NODE)]
    pair.set(below)
    pair.set(below, NODE)
    hashLevel(hashPairsWasm, pair, out)
    zeroRoots.push(out)
  }
  return zeroRoots[height]!
}

/**
 * Nodes one after the other, each of them one or several.
 * @example join([new Uint8Array(32), new Uint8Array(64)]).length // → 96
 */
export function join(nodes: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(nodes.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const some of nodes) {
    all.set(some, at)
    at += some.length
  }
  return all
}

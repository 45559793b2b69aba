/** That a leaf is in a piece: its siblings up to the root. Fits contracts/libraries/PieceProof.sol. */
import { type HashPairs, hashLevel, hashPairsWasm } from './hash-pairs.ts'
import { capacityOf, heightOf, NODE } from './piece-size.ts'
import { nextLevel, padLeaves, SECTION_DATA, SECTION_HEIGHT, zeroRoot } from './piece-tree.ts'

export interface LeafProof {
  /** From the left. */
  readonly index: number
  /** 32 bytes, Fr32-padded. */
  readonly leaf: Uint8Array
  /** Siblings from the leaf upwards, 32 bytes each: as many as the piece is high. */
  readonly path: readonly Uint8Array[]
}

/** Reads data of the piece; fewer bytes than asked for only at its end. */
export type ReadData = (from: number, length: number) => Promise<Uint8Array>

/** What a prover keeps of a piece besides its data. */
export interface ProvablePiece {
  readonly rawSize: number
  readonly sections: Uint8Array
}

/**
 * Reads one section of the data (512 KiB at most) and hashes it: milliseconds, however large the piece.
 * @example const proof = await proveLeaf(piece, 40_000, async (from, length) => file.subarray(from, from + length))
 */
export async function proveLeaf(
  { rawSize, sections }: ProvablePiece,
  index: number,
  read: ReadData,
  hashPairs: HashPairs = hashPairsWasm,
): Promise<LeafProof> {
  const height = heightOf(rawSize)
  if (index < 0 || index >= 2 ** height)
    throw new RangeError(`a piece of height ${height} has no leaf ${index}`)
  const low = Math.min(height, SECTION_HEIGHT)
  const section = Math.floor(index / 2 ** low)
  const from = section * capacityOf(low)
  const data = from >= rawSize ? new Uint8Array(0) : await read(from, Math.min(SECTION_DATA, rawSize - from))
  const leaves = padLeaves(data, new Uint8Array(NODE << low))
  const within = index % 2 ** low
  const leaf = nodeAt(leaves, within, 0).slice()
  const lower = siblings(hashPairs, leaves, within, 0, low)
  return { index, leaf, path: [...lower, ...siblings(hashPairs, sections, section, low, height)] }
}

/**
 * Whether this leaf, at this place, is in the tree with this root. Source: sha2-256-trunc254-padded.
 * @example isLeafOf(piece.root, piece.height, await proveLeaf(piece, 7, read)) // true
 * @example isLeafOf(new Uint8Array(32), 2, { index: 0, leaf: new Uint8Array(32), path: [] }) // → false
 */
export function isLeafOf(
  root: Uint8Array,
  height: number,
  { index, leaf, path }: LeafProof,
  hashPairs: HashPairs = hashPairsWasm,
): boolean {
  if (path.length !== height || leaf.length !== NODE || !(index >= 0 && index < 2 ** height)) return false
  const pair = new Uint8Array(2 * NODE)
  const node = leaf.slice()
  let place = index
  for (const sibling of path) {
    if (sibling.length !== NODE) return false
    const isRight = place % 2 === 1
    pair.set(node, isRight ? NODE : 0)
    pair.set(sibling, isRight ? 0 : NODE)
    hashLevel(hashPairs, pair, node)
    place = Math.floor(place / 2)
  }
  return node.every((byte, at) => byte === root[at])
}

/** Of node `index` among `nodes` at height `from`, up to below `to`. */
function siblings(
  hashPairs: HashPairs,
  nodes: Uint8Array,
  index: number,
  from: number,
  to: number,
): readonly Uint8Array[] {
  const path: Uint8Array[] = []
  let [level, place] = [nodes, index]
  for (let height = from; height < to; height++) {
    path.push(nodeAt(level, place % 2 === 0 ? place + 1 : place - 1, height).slice())
    level = nextLevel(hashPairs, level, height)
    place = Math.floor(place / 2)
  }
  return path
}

function nodeAt(level: Uint8Array, index: number, height: number): Uint8Array {
  const at = index * NODE
  return at < level.length ? level.subarray(at, at + NODE) : zeroRoot(height)
}

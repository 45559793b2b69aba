/** Golden vectors of pieces, for TypeScript and Solidity: columns, a row for each proof or challenge. */

import type { Hash, SubjectId } from '../ids.ts'
import { challengesOf } from '../piece/challenge.ts'
import { proveLeaf } from '../piece/piece-proof.ts'
import { leafCountOf } from '../piece/piece-size.ts'
import { createPieceTree } from '../piece/piece-tree.ts'

const SIZES = [1, 127, 1_017, 65_536, 1_500_000]
const COUNT = 5
const SEED: Hash = `0x${'5e'.repeat(32)}`
const SUBJECT = 'c0'.repeat(32) as SubjectId

/** All proofs have the seed's challenges of a provider that stores this one piece. */
export async function pieceVectors() {
  const rows = await Promise.all(SIZES.map(rowsOf))
  const all = rows.flat()
  return {
    seed: SEED,
    subject: hex(SUBJECT),
    count: all.length,
    challenges: COUNT,
    root: all.map(({ root }) => root),
    leaves: all.map(({ leaves }) => leaves),
    number: all.map(({ number }) => number),
    index: all.map(({ index }) => index),
    leaf: all.map(({ leaf }) => leaf),
    path: all.map(({ path }) => path),
  }
}

async function rowsOf(size: number) {
  const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 2_654_435_761) >>> 11)
  const tree = createPieceTree()
  tree.update(bytes)
  const piece = tree.finish()
  const leaves = leafCountOf(size)
  const read = async (from: number, length: number) => bytes.subarray(from, from + length)
  const indices = challengesOf(SEED, SUBJECT, COUNT, leaves)
  return Promise.all(
    indices.map(async (index, number) => {
      const { leaf, path } = await proveLeaf(piece, index, read)
      return {
        root: hex(piece.root),
        leaves,
        number,
        index,
        leaf: hex(leaf),
        path: hex(Buffer.concat(path)),
      }
    }),
  )
}

function hex(bytes: Uint8Array | string): string {
  return `0x${typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('hex')}`
}

/** A leaf of a piece with its path, as a provider hands it to whoever asks (`GET /pieces/CID/leaves/N`). */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { MOST_HEIGHT } from '../../../protocol/piece/piece-size.ts'

export interface LeafAnswer {
  /** 32 bytes. */
  readonly leaf: Uint8Array
  /** From the leaf upwards, 32 bytes each. */
  readonly path: readonly Uint8Array[]
}

/** Bytes of an answer that may be right, with room for blanks. */
export const MOST_LEAF_ANSWER = 128 * (MOST_HEIGHT + 2)

const NODE = '32 bytes in hex are needed'
const node = v.pipe(
  v.string(NODE),
  v.regex(/^[0-9a-f]{64}$/, NODE),
  v.transform(hex => hexToBytes(hex)),
)

export const LEAF_ANSWER = v.object({ leaf: node, path: v.pipe(v.array(node), v.maxLength(MOST_HEIGHT)) })

/** @example describeLeaf({ leaf: new Uint8Array(32), path: [] }) // → { leaf: '00'.repeat(32), path: [] } */
export function describeLeaf({ leaf, path }: LeafAnswer): {
  readonly leaf: string
  readonly path: readonly string[]
} {
  return { leaf: bytesToHex(leaf), path: path.map(bytesToHex) }
}

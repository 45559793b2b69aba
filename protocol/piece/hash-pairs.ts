/**
 * The one operation a piece's tree is made of: SHA-256 of 64 bytes, many at once. This engine is WebAssembly with SIMD where
 * there is any, and runs in a browser; a Node.js machine has a faster one (resources/storage/agent/native-hash.ts).
 */
import { hashInto } from '@chainsafe/as-sha256'

/**
 * @param pairs n × 64 bytes, n ≥ 1
 * @param out n × 32 bytes, elsewhere in memory
 */
export type HashPairs = (pairs: Uint8Array, out: Uint8Array) => void

/**
 * The engine that runs anywhere.
 * @example const out = new Uint8Array(64); hashPairsWasm(new Uint8Array(128), out) // two pairs, two hashes
 */
export const hashPairsWasm: HashPairs = (pairs, out) => hashInto(pairs, out)

const LAST = 0x3f

/**
 * SHA-256 with the two highest bits of the last byte cleared (sha2-256-trunc254-padded), so that a node is a field element.
 * @example const above = new Uint8Array(32); hashLevel(hashPairsWasm, new Uint8Array(64), above) // the node over two empty leaves
 */
export function hashLevel(hashPairs: HashPairs, pairs: Uint8Array, out: Uint8Array): void {
  hashPairs(pairs, out)
  for (let at = 31; at < out.length; at += 32) out[at]! &= LAST
}

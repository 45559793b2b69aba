/**
 * What a seed asks of a provider: leaves of everything it stores, which nobody could know before. As Filecoin's PDP derives
 * them: keccak256(seed ‖ subject ‖ count as uint64) modulo the leaves. Fits contracts/libraries/PieceProof.sol.
 */
import { hexToBytes } from '@noble/hashes/utils.js'
import type { Hash, SubjectId } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'

/**
 * From 0 to `leaves` − 1, in the order of their numbers; the same leaf may be asked for twice. None of nothing.
 * @example challengesOf(`0x${'5e'.repeat(32)}`, 'c0'.repeat(32), 3, 1) // → [0, 0, 0]
 */
export function challengesOf(
  seed: Hash,
  subject: SubjectId,
  count: number,
  leaves: number,
): readonly number[] {
  if (leaves <= 0) return []
  const preimage = new Uint8Array(72)
  preimage.set(hexToBytes(seed.slice(2)))
  preimage.set(hexToBytes(subject), 32)
  const view = new DataView(preimage.buffer)
  return Array.from({ length: count }, (_, number) => {
    view.setBigUint64(64, BigInt(number))
    return Number(wordOf(keccak256(preimage)) % BigInt(leaves))
  })
}

/** 32 bytes as an unsigned number, the first byte the highest. */
function wordOf(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 32)
  return [0, 8, 16, 24].reduce((word, at) => (word << 64n) | view.getBigUint64(at), 0n)
}

/** Static ABI encoding, as far as leaves and EIP-712 structs need it: one 32-byte word a value. */
import { hexToBytes } from '@noble/hashes/utils.js'
import type { Address, Hash } from './ids.ts'

export const WORD_BYTES = 32
export const MAX_WORD = (1n << 256n) - 1n

export type UintBits = 32 | 64 | 128 | 256

const MAX: Readonly<Record<UintBits, bigint>> = {
  32: (1n << 32n) - 1n,
  64: (1n << 64n) - 1n,
  128: (1n << 128n) - 1n,
  256: MAX_WORD,
}

/**
 * Writes `value` big-endian into word number `word`, which is zero before.
 * @throws {RangeError} unless 0 ≤ value < 2^bits and whole.
 */
export function writeUint(
  target: Uint8Array,
  word: number,
  value: bigint | number,
  bits: UintBits = 256,
): void {
  let left = BigInt(value)
  if (left < 0n || left > MAX[bits]) throw new RangeError(`${value} does not fit in ${bits} bits`)
  const view = new DataView(target.buffer, target.byteOffset + word * WORD_BYTES, WORD_BYTES)
  for (let at = WORD_BYTES - 8; left > 0n; at -= 8) {
    view.setBigUint64(at, BigInt.asUintN(64, left))
    left >>= 64n
  }
}

/** An address is right-aligned in its word, which is zero before. */
export function writeAddress(target: Uint8Array, word: number, address: Address): void {
  target.set(hexToBytes(address.slice(2)), (word + 1) * WORD_BYTES - 20)
}

export function writeBytes32(target: Uint8Array, word: number, hash: Hash | Uint8Array): void {
  const bytes = typeof hash === 'string' ? hexToBytes(hash.slice(2)) : hash
  if (bytes.length !== WORD_BYTES) throw new RangeError(`a bytes32 has 32 bytes, got ${bytes.length}`)
  target.set(bytes, word * WORD_BYTES)
}

/** Static ABI encoding, as far as leaves and EIP-712 structs need it: one 32-byte word a value. */
import { hexToBytes } from '@noble/hashes/utils.js'
import type { Address, Hash } from './ids.ts'

export const WORD_BYTES = 32
const MAX_WORD = (1n << 256n) - 1n

/** Writes `value` big-endian into word number `word`. @throws {RangeError} unless 0 ≤ value < 2^256. */
export function writeUint(target: Uint8Array, word: number, value: bigint | number): void {
  let left = BigInt(value)
  if (left < 0n || left > MAX_WORD) throw new RangeError(`${value} does not fit in 256 bits`)
  for (let at = (word + 1) * WORD_BYTES - 1; left > 0n; at--) {
    target[at] = Number(left & 0xffn)
    left >>= 8n
  }
}

/** An address is right-aligned in its word. */
export function writeAddress(target: Uint8Array, word: number, address: Address): void {
  target.set(hexToBytes(address.slice(2)), (word + 1) * WORD_BYTES - 20)
}

export function writeBytes32(target: Uint8Array, word: number, hash: Hash | Uint8Array): void {
  const bytes = typeof hash === 'string' ? hexToBytes(hash.slice(2)) : hash
  if (bytes.length !== WORD_BYTES) throw new RangeError(`a bytes32 has 32 bytes, got ${bytes.length}`)
  target.set(bytes, word * WORD_BYTES)
}

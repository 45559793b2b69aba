/** Static ABI encoding, as far as leaves and EIP-712 structs need it: one 32-byte word a value. */
import { hexToBytes } from '@noble/hashes/utils.js'
import type { Address, Hash } from '../ids.ts'

export const WORD_BYTES = 32
const ADDRESS_BYTES = 20
const NO_NIBBLE = 256
/** By character code: what a hex digit counts; all others cannot be part of a byte. */
const NIBBLES = Uint16Array.from({ length: 128 }, (_, code) => {
  const digit = '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase())
  return digit < 0 ? NO_NIBBLE : digit
})
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
 * @example writeUint(words, 0, 7n) // byte 31 is 7
 */
export function writeUint(
  target: Uint8Array,
  word: number,
  value: bigint | number,
  bits: UintBits = 256,
): void {
  putUint(new DataView(target.buffer, target.byteOffset, target.byteLength), word * WORD_BYTES, value, bits)
}

/**
 * An address is right-aligned in its word, which is zero before.
 * @example writeAddress(words, 0, account) // bytes 12 to 31 of the first word
 */
export function writeAddress(target: Uint8Array, word: number, address: Address): void {
  putAddress(target, word * WORD_BYTES, address)
}

/**
 * As `writeUint`, into the word that begins at byte `at`.
 * @example putUint(new DataView(words.buffer), 2 * WORD_BYTES, 7n) // as writeUint(words, 2, 7n)
 */
export function putUint(view: DataView, at: number, value: bigint | number, bits: UintBits = 256): void {
  let left = BigInt(value)
  if (left < 0n || left > MAX[bits]) throw new RangeError(`${value} does not fit in ${bits} bits`)
  // What is written is the low 64 bits; most amounts have no others.
  for (let word = at + WORD_BYTES - 8; left > 0n; word -= 8) {
    view.setBigUint64(word, left)
    if (left <= MAX[64]) return
    left >>= 64n
  }
}

/**
 * As `writeAddress`, into the word that begins at byte `at`. @throws {RangeError} unless 40 hex digits follow `0x`.
 * @example putAddress(words, 2 * WORD_BYTES, account) // as writeAddress(words, 2, account)
 */
export function putAddress(target: Uint8Array, at: number, address: Address): void {
  let seen = address.length === 2 + 2 * ADDRESS_BYTES ? 0 : NO_NIBBLE
  let digit = 2
  for (let byte = at + WORD_BYTES - ADDRESS_BYTES; byte < at + WORD_BYTES; byte++) {
    const [high, low] = [address.charCodeAt(digit++), address.charCodeAt(digit++)]
    const value = (NIBBLES[high & 127]! << 4) | NIBBLES[low & 127]!
    // A character past ASCII shows in `seen` like one that is no digit.
    seen |= value | ((high | low) & ~127 ? NO_NIBBLE : 0)
    target[byte] = value
  }
  if (seen >= NO_NIBBLE) throw new RangeError(`an address has 40 hex digits, got ${address}`)
}

/** @example writeBytes32(words, 1, keccak256(bytes)) */
export function writeBytes32(target: Uint8Array, word: number, hash: Hash | Uint8Array): void {
  const bytes = typeof hash === 'string' ? hexToBytes(hash.slice(2)) : hash
  if (bytes.length !== WORD_BYTES) throw new RangeError(`a bytes32 has 32 bytes, got ${bytes.length}`)
  target.set(bytes, word * WORD_BYTES)
}

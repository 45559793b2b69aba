/** Hexadecimal for tests: short names for what every vector needs. */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Hash } from '../ids.ts'

export const toHex: (bytes: Uint8Array) => string = bytesToHex

export function toHash(bytes: Uint8Array): Hash {
  return `0x${bytesToHex(bytes)}`
}

/** The ProtocolError code that `action` throws; undefined when it does not throw. Another error is thrown on. */
export function codeOf(action: () => unknown): string | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
    throw error
  }
}

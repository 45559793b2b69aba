/** How programs, inputs and results are named: by what they are. */
import { bytesToHex } from '@noble/hashes/utils.js'
import { sha256 } from '../../../protocol/merkle/sha256.ts'

/** SHA-256, 64 hex digits. */
export function nameOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/**
 * The seal that fixes a result before anybody can read it: SHA-256 over who says it, of which job, and all of what is said. Whoever
 * repeats another's seal cannot open it, since it is of another machine.
 *
 *   "cairn.compute.seal.1" | worker (32) | demand (32) | index (u16) | result (32) | fuel (u64) | salt (16) | outcome (ascii)
 */
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SubjectId } from '../../../protocol/ids.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import type { Revealed } from './compute-messages.ts'

const DOMAIN = utf8ToBytes('cairn.compute.seal.1')

/** 64 hex digits. */
export function sealOf(worker: SubjectId, { job, result, fuel, outcome, salt }: Revealed): string {
  const [message = '', index] = job.split(':')
  const numbers = new DataView(new ArrayBuffer(10))
  numbers.setUint16(0, Number(index))
  numbers.setBigUint64(2, BigInt(fuel))
  const bytes = new Uint8Array(numbers.buffer)
  return bytesToHex(
    sha256(
      concatBytes(
        DOMAIN,
        hexToBytes(worker),
        hexToBytes(message),
        bytes.subarray(0, 2),
        hexToBytes(result),
        bytes.subarray(2),
        hexToBytes(salt),
        utf8ToBytes(outcome),
      ),
    ),
  )
}

/**
 * A commitment to what will be said of a slot, made before anybody knows it; and its opening.
 *
 * *Stops*: copying what others have measured; choosing among several values once they are known. One a slot counts, the
 * first to arrive. What was committed to and not opened is unpaid, and nobody is guilty of it.
 */
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Hash, SubjectId } from '../ids.ts'
import { sha256 } from '../merkle/sha256.ts'
import { defineWord } from './define-word.ts'
import { hash, timeMs } from './fields.ts'

export interface Commitment {
  /** When the slot begins, ms. */
  readonly slot: number
  /** `commitmentHash` of the message that will be said. */
  readonly hash: Hash
}

export const COMMITMENT = defineWord<Commitment>('commitment', {
  meaning: 'commits to what it will say of a slot',
  fields: { slot: timeMs, hash },
})

export interface CommitmentParts {
  readonly networkId: Hash
  readonly subject: SubjectId
  readonly slot: number
  /** 32 random bytes: nobody finds the payload by trying. */
  readonly salt: Hash
  /** Of the message that is committed to. */
  readonly payload: Uint8Array
}

const TAG = utf8ToBytes('cairn commit v2\0')
const [SLOT_BYTES, HASH_BYTES] = [8, 32]

/**
 * SHA-256 of tag ‖ network id ‖ subject ‖ slot (8 bytes) ‖ salt ‖ SHA-256 of the payload. All parts have one length, so no
 * two sets of parts give the same bytes. @throws {RangeError} on parts of another length, or a slot below 0
 * @example commitmentHash({ networkId: `0x${'02'.repeat(32)}`, subject: 'ab'.repeat(32), slot: 0, salt: `0x${'02'.repeat(32)}`, payload: new Uint8Array() }).length // → 66
 */
export function commitmentHash({ networkId, subject, slot, salt, payload }: CommitmentParts): Hash {
  const slotBytes = new Uint8Array(SLOT_BYTES)
  if (!Number.isSafeInteger(slot) || slot < 0)
    throw new RangeError(`a slot is a whole number from 0, not ${slot}`)
  new DataView(slotBytes.buffer).setBigUint64(0, BigInt(slot))
  const [network, by, salted] = [networkId.slice(2), subject, salt.slice(2)].map(readHash)
  return `0x${bytesToHex(sha256(concatBytes(TAG, network!, by!, slotBytes, salted!, sha256(payload))))}`
}

function readHash(hex: string): Uint8Array {
  const bytes = hexToBytes(hex)
  if (bytes.length !== HASH_BYTES) throw new RangeError(`${HASH_BYTES} bytes are needed, not ${bytes.length}`)
  return bytes
}

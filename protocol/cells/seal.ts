/**
 * A seal: what a device saw in a quarter of an hour is fixed before anybody can read it. It says a hash of its sheet as soon as it can,
 * and the sheet itself once no sheet of that quarter of an hour, or of one before, may be said any more. So nobody copies it in time.
 *
 * A sheet carries its own salt and opens its seal itself: there is no third message that could be left out or come later than the
 * sheet. The kernel's commitments only ever help whoever commits; a seal also lengthens the time in which a sheet may be said, so an
 * oracle that leaves out a part would cost an honest device.
 *
 * CBOR map: `q` quarters of an hour since 1970; `h` the hash, 32 bytes.
 */
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import type { SubjectId } from '../ids.ts'
import { sha256 } from '../merkle/sha256.ts'
import { ProtocolError } from '../protocol-error.ts'

export const QUARTER_MS = 900_000
export const SALT_BYTES = 16

export interface Seal {
  readonly quarter: number
  /** 64 hex digits. */
  readonly hash: string
}

const [HASH_BYTES, MOST_QUARTER] = [32, 2 ** 32]

/** @example isQuarter(-1) // → false */
export function isQuarter(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < MOST_QUARTER
}

/**
 * Of whoever will say it: a seal that another says again opens to nothing of his.
 * @param resource whose sheet it is @param payload of the sheet, with its salt
 * @example sealFor('signal', device, payload).length // 64
 */
export function sealFor(resource: string, subject: SubjectId, payload: Uint8Array): string {
  const tag = utf8ToBytes(`cairn ${resource} seal v1\0`)
  return bytesToHex(sha256(concatBytes(tag, hexToBytes(subject), sha256(payload))))
}

/** @example decodeSeal(encodeSeal({ quarter: 5, hash: 'ab'.repeat(32) })).quarter // → 5 */
export function encodeSeal({ quarter, hash }: Seal): Uint8Array {
  return encodeCbor({ q: quarter, h: hexToBytes(hash) })
}

/**
 * @throws {ProtocolError} seal_malformed, cbor_…
 * @example decodeSeal(encodeSeal({ quarter: 5, hash: 'ab'.repeat(32) })).hash === 'ab'.repeat(32) // → true
 */
export function decodeSeal(payload: Uint8Array): Seal {
  const map = decodeCbor(payload)
  const [quarter, hash] = map instanceof Map && map.size === 2 ? [map.get('q'), map.get('h')] : []
  if (!isQuarter(quarter) || !(hash instanceof Uint8Array) || hash.length !== HASH_BYTES)
    throw new ProtocolError('seal_malformed', 'a seal is a quarter of an hour q and 32 bytes h')
  return { quarter, hash: bytesToHex(hash) }
}

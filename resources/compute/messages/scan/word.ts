/**
 * The word that a target says for one job: only who connects to it can know it, so a report that was never looked for cannot be written. It is
 * the same whenever a machine of that job comes, so honest ones that come one after the other report alike; and no word of another job says
 * anything of it.
 *
 * What it cannot show: that whoever came looked at anything else, and that two friends came both.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export const WORD = /^[0-9a-f]{64}$/
/** A job's name: what it is asked by. */
export const WORD_JOB = /^[0-9a-f]{64}:\d{1,6}$/

/** @param secret of that host alone @param record SHA-256 of the consent that it tells */
export function wordOf(secret: Uint8Array, record: string, job: string): string {
  return bytesToHex(hmac(sha256, secret, utf8ToBytes(`cairn scan word v1\n${record}\n${job}`)))
}

/** What a packet costs, in credits; and the name of what was heard. */
import { bytesToHex } from '@noble/hashes/utils.js'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import type { PacketHash } from './coverage-messages.ts'

const [BYTES_A_CREDIT, HASH_BYTES] = [24, 16]

/**
 * A credit for each begun 24 bytes of a copy, one for an empty packet: the data credits of Helium.
 * @example creditsFor(25) // → 2
 */
export function creditsFor(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / BYTES_A_CREDIT))
}

/**
 * The same of what was carried: a request to join (OTAA) counts as the network's rules have it, whatever its length.
 * @param joinCredits of a request to join
 * @example creditsOf({ bytes: 23, isJoin: true }, 4) // → 4
 */
export function creditsOf(
  { bytes, isJoin }: { readonly bytes: number; readonly isJoin: boolean },
  joinCredits: number,
): number {
  return isJoin ? joinCredits : creditsFor(bytes)
}

/** The first 16 bytes of the SHA-256 of what was on air: two gateways that heard one packet give it one name. */
export function packetHash(onAir: Uint8Array): PacketHash {
  return bytesToHex(sha256(onAir).subarray(0, HASH_BYTES))
}

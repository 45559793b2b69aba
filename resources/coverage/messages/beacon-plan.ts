/**
 * What the seed of an epoch asks a gateway to send. When, on which channel, how fast and how strongly follows from the seed and
 * the gateway alone, so nobody chooses it; what is in it follows from a secret of the gateway as well, so that nobody who did
 * not hear the beacon can say that it did. The gateway says its secret when the time for witnesses is over.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Hash, SubjectId } from '../../../protocol/ids.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import type { PacketHash } from './coverage-messages.ts'
import { packetHash } from './credits.ts'
import type { Region } from './regions.ts'

export interface BeaconPlan {
  /** After the seed is known, ms. */
  readonly afterMs: number
  readonly frequencyHz: number
  readonly sf: number
  /** Radiated without the antenna's gain, tenths of dBm. */
  readonly powerDdbm: number
  /** Whom a beacon's pay is drawn by: 48 bits that only the seed and the gateway decide. */
  readonly lot: number
}

/** Of a LoRaWAN frame that is proprietary: a byte of header, and this. */
export const BEACON_BYTES = 51
const [SHA_BYTES, PAIR, PROPRIETARY] = [32, 65_536, 0xe0]
const SPREADING = [7, 8, 9, 10]
/** Steps of 2 dB below the region's most: whoever forges levels has to know them. */
const [POWER_STEPS, STEP_DDB] = [5, 20]

/** @param spreadMs beacons of a draw go out within so long */
export function planOf(seed: Hash, gateway: SubjectId, region: Region, spreadMs: number): BeaconPlan {
  const drawn = sha256(bytesOf(seed.slice(2) + gateway))
  const pair = (at: number) => drawn[at]! * 256 + drawn[at + 1]!
  return {
    afterMs: Math.floor(((pair(0) * PAIR + pair(2)) / (PAIR * PAIR)) * spreadMs),
    frequencyHz: region.channelsHz[pair(4) % region.channelsHz.length]!,
    sf: SPREADING[pair(6) % SPREADING.length]!,
    powerDdbm: region.mostPowerDdbm - (pair(8) % POWER_STEPS) * STEP_DDB,
    lot: (pair(10) * PAIR + pair(12)) * PAIR + pair(14),
  }
}

/** What is on air: a header and 51 bytes. */
export function beaconFrame(seed: Hash, gateway: SubjectId, secret: string): Uint8Array {
  // Behind them the number of the block.
  const key = bytesOf(`${seed.slice(2)}${gateway}${secret}00`)
  const frame = new Uint8Array(1 + 2 * SHA_BYTES)
  frame[0] = PROPRIETARY
  frame.set(sha256(key), 1)
  key[key.length - 1] = 1
  frame.set(sha256(key), 1 + SHA_BYTES)
  return frame.subarray(0, 1 + BEACON_BYTES)
}

export function beaconHash(seed: Hash, gateway: SubjectId, secret: string): PacketHash {
  return packetHash(beaconFrame(seed, gateway, secret))
}

/** A secret of its own for each draw, from one that the gateway keeps. */
export function secretFor(kept: Uint8Array, draw: number): string {
  const salt = new TextEncoder().encode(` ${draw}`)
  const all = new Uint8Array(kept.length + salt.length)
  all.set(kept)
  all.set(salt, kept.length)
  const drawn = sha256(all)
  return bytesToHex(drawn.subarray(0, SHA_BYTES / 2))
}

/** Of hex digits that were checked where they came in: seventy thousand gateways a draw, so nothing is checked again. */
function bytesOf(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2)
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = digitOf(hex.charCodeAt(2 * at)) * 16 + digitOf(hex.charCodeAt(2 * at + 1))
  return bytes
}

/** Of the code of 0 to 9 or a to f. */
function digitOf(code: number): number {
  return code < 0x3a ? code - 0x30 : code - 0x57
}

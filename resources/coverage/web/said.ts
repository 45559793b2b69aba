/** What a gateway signed in an epoch, as its page shows it: packets and beacons, with how long each was on the air. */
import { hexToBytes } from '@noble/hashes/utils.js'
import type { SaidView } from '../../../client/node-api.ts'
import { openMessage } from '../../../protocol/message.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { airtimeMs } from '../messages/airtime.ts'
import { BEACON_BYTES } from '../messages/beacon-plan.ts'
import { CARRIED, WITNESS } from '../messages/coverage-messages.ts'

export interface Shown {
  readonly kind: 'data' | 'join' | 'beacon'
  readonly hash: string
  readonly atMs: number
  readonly bytes: number
  readonly sf: number
  /** Tenths. */
  readonly rssi: number
  readonly snr: number
  readonly airMs: number
}

/** A header and what follows from the seed. */
const BEACON_FRAME_BYTES = BEACON_BYTES + 1

/** Newest first; what cannot be read is left out, for the verdict of its message says so. */
export function shownOf(said: readonly Pick<SaidView, 'signed'>[]): readonly Shown[] {
  return said.flatMap(readOne).sort((a, b) => b.atMs - a.atMs || (a.hash < b.hash ? -1 : 1))
}

function readOne({ signed }: Pick<SaidView, 'signed'>): readonly Shown[] {
  try {
    const { contentType, payload } = openMessage(hexToBytes(signed))
    if (contentType === CARRIED.contentType) return packetsIn(payload)
    return contentType === WITNESS.contentType ? beaconsIn(payload) : []
  } catch (error) {
    if (isUnreadable(error)) return []
    throw error
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof ProtocolError || error instanceof TypeError || error instanceof RangeError
}

function packetsIn(payload: Uint8Array): readonly Shown[] {
  const { at, packets } = CARRIED.decode(payload)
  return packets.map(({ hash, before, bytes, sf, rssi, snr, join }) => {
    const kind = join === 1 ? 'join' : 'data'
    return { kind, hash, atMs: at - before, bytes, sf, rssi, snr, airMs: airtimeMs(bytes, sf) }
  })
}

function beaconsIn(payload: Uint8Array): readonly Shown[] {
  const { at, beacons } = WITNESS.decode(payload)
  return beacons.map(({ hash, before, sf, rssi, snr }) => {
    const airMs = airtimeMs(BEACON_FRAME_BYTES, sf)
    return { kind: 'beacon', hash, atMs: at - before, bytes: BEACON_FRAME_BYTES, sf, rssi, snr, airMs }
  })
}

/**
 * What gateways and consumers of coverage say. A consumer asks for packets of its devices (a route), a gateway says what it
 * carried, and the consumer signs for how much it has received. Nobody says what is in a packet: it is named by a hash of it.
 *
 * A receipt is cumulative, as the word `delivery` is: it only grows, one stands for all before it, and a lost one loses nothing.
 * Either side may bring it to an oracle.
 */
import type { MessageId, SubjectId } from '../../../protocol/ids.ts'
import { defineWord } from '../../../protocol/words/define-word.ts'
import { amount, bare, freeText, message, subject, timeMs, whole } from '../../../protocol/words/fields.ts'
import { rows } from '../../../protocol/words/rows.ts'

/** Of a packet, or of a beacon's payload: the first 16 bytes of its SHA-256, in hex. */
export type PacketHash = string

export interface DevAddrs {
  /** First and last, 32 bits. */
  readonly from: number
  readonly to: number
}

export interface JoinEuis {
  /** First and last, 16 hex digits. */
  readonly from: string
  readonly to: string
}

/** What a consumer asks for. Its message's id is its name. */
export interface Route {
  readonly addrs: readonly DevAddrs[]
  readonly joins: readonly JoinEuis[]
  /** Copies of a packet that it pays for at most. */
  readonly copies: number
  /** How long after it was heard a packet is of use, ms. */
  readonly within: number
  /** For a credit (24 bytes of a copy, begun ones whole), base units. */
  readonly price: bigint
  /** Set aside for it, base units. */
  readonly budget: bigint
  readonly until: number
  /** Where packets go, e.g. `https://lns.example/uplink` or `udp://10.0.0.1:1700`. */
  readonly endpoint: string
}

export interface CarriedPacket {
  readonly hash: PacketHash
  /** When it was heard, ms before the message's `at`. */
  readonly before: number
  readonly bytes: number
  readonly frequencyHz: number
  /** Spreading factor; 0 where it is not LoRa. */
  readonly sf: number
  /** Tenths of dBm and of dB. */
  readonly rssi: number
  readonly snr: number
  /** 1 for a request to join, 0 for anything else. */
  readonly join: number
}

/** What a gateway handed to a route. */
export interface Carried {
  readonly route: MessageId
  readonly at: number
  readonly packets: readonly CarriedPacket[]
}

/** What a consumer has received of a gateway. */
export interface Receipt {
  readonly route: MessageId
  readonly gateway: SubjectId
  /** Since the route began: it only grows. */
  readonly credits: number
  readonly packets: number
  readonly at: number
}

/** A gateway has sent what the seed of an epoch asked it to. */
export interface Beacon {
  /** The epoch whose seed asked. */
  readonly draw: number
  readonly at: number
  /** 16 bytes in hex, of its own: nobody who did not hear the beacon can know what was in it. */
  readonly secret: string
}

export interface HeardBeacon {
  /** Of the payload. */
  readonly hash: PacketHash
  /** When it was heard, ms before the message's `at`. */
  readonly before: number
  readonly frequencyHz: number
  readonly sf: number
  /** Tenths of dBm and of dB. */
  readonly rssi: number
  readonly snr: number
}

export interface Witness {
  readonly draw: number
  readonly at: number
  readonly beacons: readonly HeardBeacon[]
}

export const [MOST_RANGES, MOST_COPIES, MOST_PACKETS, MOST_WITNESSED] = [64, 16, 1000, 500]
export const MOST_BYTES = 255
/** So far back a row speaks of, ms. */
export const MOST_BEFORE_MS = 7 * 86_400_000
const [MOST_WITHIN_MS, DEV_ADDR_END, COUNT_END, EPOCH_END] = [86_400_000, 2 ** 32, 2 ** 32, 2 ** 32]
const HERTZ = whole(100_000_000, 2_600_000_000)
const hash16 = bare<PacketHash>(16)
const levels = { frequencyHz: HERTZ, sf: whole(0, 12), rssi: whole(-2_000, 200), snr: whole(-400, 400) }

export const ROUTE = defineWord<Route>('coverage-route', {
  meaning: 'asks for packets of its devices, at a price',
  fields: {
    addrs: rows<DevAddrs>(
      MOST_RANGES,
      { from: whole(0, DEV_ADDR_END - 1), to: whole(0, DEV_ADDR_END - 1) },
      'a range of DevAddrs',
    ),
    joins: rows<JoinEuis>(MOST_RANGES, { from: bare(8), to: bare(8) }, 'a range of JoinEUIs'),
    copies: whole(1, MOST_COPIES),
    within: whole(0, MOST_WITHIN_MS),
    price: amount,
    budget: amount,
    until: timeMs,
    endpoint: freeText(0, 200),
  },
})

export const CARRIED = defineWord<Carried>('coverage-carried', {
  meaning: 'handed these packets to a route',
  fields: {
    route: message,
    at: timeMs,
    packets: rows<CarriedPacket>(
      MOST_PACKETS,
      {
        hash: hash16,
        before: whole(0, MOST_BEFORE_MS),
        bytes: whole(0, MOST_BYTES),
        ...levels,
        join: whole(0, 1),
      },
      'a packet',
    ),
  },
})

export const RECEIPT = defineWord<Receipt>('coverage-receipt', {
  meaning: 'signs for what it received of a gateway',
  fields: {
    route: message,
    gateway: subject,
    credits: whole(0, COUNT_END - 1),
    packets: whole(0, COUNT_END - 1),
    at: timeMs,
  },
})

export const BEACON = defineWord<Beacon>('coverage-beacon', {
  meaning: 'sent the beacon that a seed asked for',
  fields: { draw: whole(0, EPOCH_END - 1), at: timeMs, secret: bare(16) },
})

export const WITNESS = defineWord<Witness>('coverage-witness', {
  meaning: 'heard these beacons',
  fields: {
    draw: whole(0, EPOCH_END - 1),
    at: timeMs,
    beacons: rows<HeardBeacon>(
      MOST_WITNESSED,
      { hash: hash16, before: whole(0, MOST_BEFORE_MS), ...levels },
      'a beacon',
    ),
  },
})

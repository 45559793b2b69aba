/**
 * What a packet forwarder says that it received (`rxpk`). Forwarders differ: data with the characters of URLs and without padding, FSK
 * with a number for its rate and without an SNR, several antennas each with levels of its own, fields that only one maker knows. What can
 * be read is read; what cannot be is told by its reason, and never taken for something else.
 */
import { MOST_BYTES } from '../../messages/coverage-messages.ts'

export type Json = Readonly<Record<string, unknown>>

export interface Received {
  /** As it was on air. */
  readonly frame: Uint8Array
  /** The concentrator's counter, µs, 32 bits: an answer within a second names it. */
  readonly tmst: number
  /** When it was heard, ms since 1970, where the gateway has a GPS that tells (`tmms`). */
  readonly heardMs?: number
  readonly frequencyHz: number
  /** 0 where it is not LoRa. */
  readonly sf: number
  /** Tenths of dBm and of dB. */
  readonly rssi: number
  readonly snr: number
  /** As the forwarder said it: it goes to whom the packet is for. */
  readonly row: Json
}

/** Why one of them is not taken. */
export type NotTaken =
  | 'crc_failed'
  | 'no_crc'
  | 'no_data'
  | 'size_differs'
  | 'levels_missing'
  | 'frequency_missing'

export interface ReadPush {
  readonly received: readonly Received[]
  readonly notTaken: readonly NotTaken[]
  readonly stat?: Stat
}

/** What a gateway says of itself; nobody vouches for it. */
export interface Stat {
  /** Parts in a hundred of its datagrams that were acknowledged. */
  readonly ackr?: number
  readonly rxnb?: number
  readonly rxfw?: number
}

/** Nobody sends a datagram again: of a forwarder that says that fewer than nine of ten were acknowledged packets are lost on the way here. */
export function isLosing({ ackr, rxfw = 0 }: Stat = {}): boolean {
  return ackr !== undefined && rxfw > 0 && ackr < LEAST_ACKNOWLEDGED
}

const LEAST_ACKNOWLEDGED = 90

/** GPS counts from 6 January 1980 and knows no leap seconds: it is 18 s ahead since 2017. */
const [GPS_EPOCH_MS, LEAP_MS] = [Date.UTC(1980, 0, 6), 18_000]

/** What `tmms` says of a moment. */
export function gpsMsOf(timeMs: number): number {
  return timeMs - GPS_EPOCH_MS + LEAP_MS
}

/** The moment of which `tmms` says that. */
export function timeOfGps(tmms: number): number {
  return GPS_EPOCH_MS + Math.floor(tmms) - LEAP_MS
}

/** Undefined where the body is no JSON object. */
export function readPush(body: string): ReadPush | undefined {
  const root = parse(body)
  if (root === undefined) return undefined
  const rows = Array.isArray(root['rxpk']) ? (root['rxpk'] as unknown[]) : []
  const read = rows.map(row => (isObject(row) ? readRow(row) : 'no_data'))
  const stat = root['stat']
  return {
    received: read.filter(one => typeof one !== 'string'),
    notTaken: read.filter(one => typeof one === 'string'),
    ...(isObject(stat) ? { stat: readStat(stat) } : {}),
  }
}

function readRow(row: Json): Received | NotTaken {
  const { stat, data, size, freq, tmst, tmms, modu } = row
  if (stat === -1) return 'crc_failed'
  if (stat === 0) return 'no_crc'
  const frame = typeof data === 'string' ? readBase64(data) : undefined
  if (frame === undefined || frame.length === 0 || frame.length > MOST_BYTES) return 'no_data'
  if (typeof size === 'number' && size !== frame.length) return 'size_differs'
  if (!isNumber(freq) || freq < 100 || freq > 2_600) return 'frequency_missing'
  const levels = levelsOf(row)
  if (levels === undefined) return 'levels_missing'
  return {
    frame,
    tmst: isNumber(tmst) ? tmst >>> 0 : 0,
    ...(isNumber(tmms) ? { heardMs: timeOfGps(tmms) } : {}),
    frequencyHz: Math.round(freq * 1e6),
    sf: modu === 'LORA' ? sfOf(row['datr']) : 0,
    ...levels,
    row,
  }
}

/** Of several antennas the one that heard it best. */
function levelsOf(row: Json): { readonly rssi: number; readonly snr: number } | undefined {
  const { rssi, lsnr, rsig } = row
  if (isNumber(rssi)) return tenths(rssi, isNumber(lsnr) ? lsnr : 0)
  const all = (Array.isArray(rsig) ? (rsig as unknown[]) : []).flatMap(one => {
    if (!isObject(one)) return []
    const level = one['rssis'] ?? one['rssic']
    return isNumber(level) ? [tenths(level, isNumber(one['lsnr']) ? one['lsnr'] : 0)] : []
  })
  return all.sort((a, b) => b.snr - a.snr || b.rssi - a.rssi)[0]
}

/** Within what a message can say. A zero has one sign. */
function tenths(rssi: number, snr: number) {
  const within = (value: number, least: number, most: number) =>
    Math.min(most, Math.max(least, Math.round(value * 10))) + 0
  return { rssi: within(rssi, -2_000, 200), snr: within(snr, -400, 400) }
}

function sfOf(datr: unknown): number {
  const match = typeof datr === 'string' ? /^SF(\d{1,2})BW\d+$/.exec(datr) : null
  const sf = Number(match?.[1] ?? 0)
  return sf >= 5 && sf <= 12 ? sf : 0
}

/** With the characters of URLs or not, padded or not; undefined for anything else. */
export function readBase64(text: string): Uint8Array | undefined {
  const bare = text.replace(/=+$/, '')
  if (!/^[A-Za-z0-9+/_-]*$/.test(bare) || bare.length % 4 === 1) return undefined
  return Buffer.from(bare.replaceAll('-', '+').replaceAll('_', '/'), 'base64')
}

function readStat({ ackr, rxnb, rxfw }: Json): Stat {
  return {
    ...(isNumber(ackr) ? { ackr } : {}),
    ...(isNumber(rxnb) ? { rxnb } : {}),
    ...(isNumber(rxfw) ? { rxfw } : {}),
  }
}

function parse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

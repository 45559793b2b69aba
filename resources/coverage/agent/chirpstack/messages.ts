/**
 * What ChirpStack 4 and its gateway bridge say to each other by MQTT (chirpstack, api/proto/gw/gw.proto, 038e45e8), as packet forwarders
 * say it: uplinks, downlinks with their windows, and what came of them. In protobuf, which both sides write unless told otherwise, or in JSON (json.ts).
 */

import type { Json, NotTaken, Received } from '../gwmp/rxpk.ts'
import { readBase64, readPush } from '../gwmp/rxpk.ts'
import { ACK, asBinary, asJson, DOWNLINK, UPLINK } from './json.ts'
import {
  bytesIn,
  type Fields,
  fieldsIn,
  numberIn,
  readFields,
  textIn,
  type Written,
  writeFields,
} from './protobuf.ts'

/** Its numbers for what became of a downlink, by ours. */
const STATUS: Readonly<Record<string, number>> = {
  NONE: 1,
  TOO_LATE: 2,
  TOO_EARLY: 3,
  COLLISION_PACKET: 4,
  COLLISION_BEACON: 5,
  TX_FREQ: 6,
  TX_POWER: 7,
  GPS_UNLOCKED: 8,
}
const [OK, INTERNAL_ERROR, CODE_RATE, POWER] = [1, 10, 1, 14]
const [MS_A_SECOND, NANOS_A_MS] = [1_000, 1e6]
const [NO_CRC, BAD_CRC, HERTZ, SECOND_US, COUNTER_END, COUNTER] = [0, 1, 1e6, 1_000_000, 2 ** 32, 4]
const NAMES = new Map(Object.entries(STATUS).map(([name, number]) => [number, name]))

export interface Uplink {
  readonly eui: string
  readonly received: Received
  /** Goes back with an answer, as it is. */
  readonly context: Uint8Array
}

/** Undefined for what is none. */
export function readUplink(bytes: Uint8Array): Uplink | NotTaken | undefined {
  const frame = readFields(asBinary(bytes, UPLINK))
  const [tx, rx] = [fieldsIn(frame, 4), fieldsIn(frame, 5)]
  const [payload, eui] = [bytesIn(frame, 1), textIn(rx, 1)]
  if (payload === undefined || rx === undefined || !/^[0-9a-f]{16}$/.test(eui)) return undefined
  const context = bytesIn(rx, 13) ?? new Uint8Array(0)
  const crc = numberIn(rx, 16)
  const row = {
    tmst: counterIn(context),
    ...gpsIn(fieldsIn(rx, 4)),
    freq: numberIn(tx, 1) / HERTZ,
    chan: numberIn(rx, 8),
    rfch: numberIn(rx, 9),
    stat: crc === NO_CRC ? 0 : crc === BAD_CRC ? -1 : 1,
    ...rateIn(fieldsIn(tx, 2)),
    codr: '4/5',
    rssi: numberIn(rx, 6),
    lsnr: Math.round(numberIn(rx, 7) * 10) / 10,
    size: payload.length,
    data: Buffer.from(payload).toString('base64'),
  }
  const { received, notTaken } = readPush(JSON.stringify({ rxpk: [row] }))!
  return received[0] === undefined ? notTaken[0] : { eui, received: received[0], context }
}

/** Milliseconds since GPS began, where somebody has a GPS. */
function gpsIn(duration: Fields | undefined): { readonly tmms?: number } {
  if (duration === undefined) return {}
  return { tmms: numberIn(duration, 1) * MS_A_SECOND + Math.floor(numberIn(duration, 2) / NANOS_A_MS) }
}

function gpsWritten(tmms: unknown): Written | undefined {
  if (typeof tmms !== 'number' || !Number.isFinite(tmms) || tmms < 0) return undefined
  const whole = Math.floor(tmms)
  const parts = [
    [1, Math.floor(whole / MS_A_SECOND)],
    [2, (whole % MS_A_SECOND) * NANOS_A_MS],
  ] as const
  return parts.filter(([, value]) => value !== 0)
}

/** What a concentrator counts stands in its first bytes, the highest first: four of them, or eight. */
function counterIn(context: Uint8Array): number {
  const bytes = Buffer.from(context)
  const at = Math.min(bytes.length, 2 * COUNTER) - COUNTER
  return at < 0 ? 0 : bytes.readUInt32BE(at)
}

function rateIn(modulation: Fields | undefined): Json {
  const [lora, fsk] = [fieldsIn(modulation, 3), fieldsIn(modulation, 4)]
  if (lora !== undefined) return { modu: 'LORA', datr: `SF${numberIn(lora, 2)}BW${numberIn(lora, 1) / 1000}` }
  return { modu: fsk === undefined ? 'LR-FHSS' : 'FSK', datr: numberIn(fsk, 2) }
}

/** Its context is the counter, as the bridge has it of a packet forwarder. */
export function writeUplink({ frame, frequencyHz, tmst, rssi, snr, row }: Received, eui: string): Buffer {
  const context = Buffer.alloc(COUNTER)
  const gps = gpsWritten(row['tmms'])
  context.writeUInt32BE(tmst)
  const [, sf, kilohertz] = /^SF(\d+)BW(\d+)$/.exec(String(row['datr'])) ?? []
  const modulation: Written =
    sf === undefined
      ? [[4, [[2, Number(row['datr']) || 0]]]]
      : [[3, lora(Number(sf), Number(kilohertz) * 1000, false)]]
  return writeFields([
    [1, frame],
    [
      4,
      [
        [1, frequencyHz],
        [2, modulation],
      ],
    ],
    [
      5,
      [
        [1, eui],
        [2, tmst],
        ...(gps === undefined ? [] : [[4, gps] as const]),
        [6, Math.round(rssi / 10)],
        [7, { float: snr / 10 }],
        [13, context],
        [16, 2],
      ],
    ],
  ])
}

function lora(sf: number, bandwidthHz: number, isInverted: boolean): Written {
  const all: readonly (readonly [number, number])[] = [
    [1, bandwidthHz],
    [2, sf],
    [4, isInverted ? 1 : 0],
    [5, CODE_RATE],
  ]
  return all.filter(([, value]) => value !== 0)
}

export interface Downlink {
  readonly id: number
  /** One for each window, the first first. */
  readonly txpks: readonly Json[]
}

/** Undefined for what is none. */
export function readDownlink(bytes: Uint8Array): Downlink | undefined {
  const frame = readFields(asBinary(bytes, DOWNLINK))
  const items = (frame?.get(5) ?? []).map(item => (item instanceof Uint8Array ? readItem(item) : undefined))
  if (frame === undefined || items.length === 0 || items.includes(undefined)) return undefined
  return { id: numberIn(frame, 3), txpks: items.filter(item => item !== undefined) }
}

function readItem(bytes: Uint8Array): Json | undefined {
  const item = readFields(bytes)
  const [payload, tx] = [bytesIn(item, 1), fieldsIn(item, 3)]
  const timing = fieldsIn(tx, 6)
  if (payload === undefined || timing === undefined) return undefined
  const [delay, modulation] = [fieldsIn(fieldsIn(timing, 2), 1), fieldsIn(tx, 3)]
  const context = bytesIn(tx, 7) ?? new Uint8Array(0)
  const waitUs = numberIn(delay, 1) * SECOND_US + Math.round(numberIn(delay, 2) / 1_000)
  const gps = timing.has(3) ? gpsIn(fieldsIn(fieldsIn(timing, 3), 1)) : undefined
  const when = timing.has(2)
    ? { imme: false, tmst: (counterIn(context) + waitUs) % COUNTER_END }
    : gps === undefined
      ? { imme: true }
      : { imme: false, tmms: 0, ...gps }
  return {
    ...when,
    freq: numberIn(tx, 1) / HERTZ,
    rfch: 0,
    powe: numberIn(tx, 2),
    ...rateIn(modulation),
    codr: '4/5',
    ipol: numberIn(fieldsIn(modulation, 3), 4) === 1,
    size: payload.length,
    data: Buffer.from(payload).toString('base64'),
  }
}

/** Of a packet that is answered: its context, and after how many seconds; at once without, or when GPS says so where the downlink has a time (class B). */
export interface Answered {
  readonly context: Uint8Array
  readonly seconds: number
}

/** Undefined for what no radio of LoRa sends. */
export function writeDownlink(
  txpk: Json,
  {
    id,
    eui,
    answered,
    inJson = false,
  }: {
    readonly id: number
    readonly eui: string
    readonly answered: Answered | undefined
    readonly inJson?: boolean
  },
): Buffer | undefined {
  const { data, freq, datr, ipol, powe } = txpk
  const payload = typeof data === 'string' ? readBase64(data) : undefined
  const [, sf, kilohertz] = /^SF(\d+)BW(\d+)$/.exec(String(datr)) ?? []
  if (payload === undefined || sf === undefined || typeof freq !== 'number') return undefined
  const power = typeof powe === 'number' ? Math.round(powe) : POWER
  const gps = answered === undefined && txpk['imme'] !== true ? gpsWritten(txpk['tmms']) : undefined
  const timing: Written =
    gps !== undefined
      ? [[3, [[1, gps]]]]
      : answered === undefined
        ? [[1, []]]
        : [[2, [[1, [[1, answered.seconds]]]]]]
  const tx: readonly (readonly [number, Written])[] = [
    [1, Math.round(freq * HERTZ)],
    [2, power],
    [3, [[3, lora(Number(sf), Number(kilohertz) * 1000, ipol !== false)]]],
    [6, timing],
    ...(answered === undefined ? [] : [[7, answered.context] as const]),
  ]
  const bytes = writeFields([
    [3, id],
    [
      5,
      [
        [1, payload],
        [3, tx],
      ],
    ],
    [7, eui],
  ])
  return inJson ? asJson(bytes, DOWNLINK) : bytes
}

/** What came of a downlink: undefined where a window of it was sent, else why none was. */
export function readAck(
  bytes: Uint8Array,
): { readonly id: number; readonly error: string | undefined } | undefined {
  const ack = readFields(asBinary(bytes, ACK))
  const items = (ack?.get(5) ?? []).map(item =>
    item instanceof Uint8Array ? numberIn(readFields(item), 1) : 0,
  )
  if (ack === undefined) return undefined
  const error = items.includes(OK) ? undefined : (NAMES.get(items.at(-1) ?? 0) ?? 'TX_FAILED')
  return { id: numberIn(ack, 2), error }
}

/** @param errors of each window that was tried; undefined for the one that was sent */
export function writeAck(id: number, eui: string, errors: readonly (string | undefined)[]): Buffer {
  const status = (error: string | undefined) => (error === undefined ? OK : (STATUS[error] ?? INTERNAL_ERROR))
  return writeFields([[2, id], ...errors.map(error => [5, [[1, status(error)]]] as const), [6, eui]])
}

/**
 * What a gateway and The Things Stack say to each other by MQTT (TheThingsNetwork/lorawan-stack, api/ttn/lorawan/v3: messages.proto, lorawan.proto,
 * metadata.proto, gatewayserver.proto as of v3.36), as packet forwarders say it. Uplinks are UplinkMessage, downlinks GatewayDown, and what came of
 * them TxAcknowledgment, which names the downlink by its correlation ids.
 */
import {
  bytesIn,
  type Fields,
  fieldsIn,
  numberIn,
  readFields,
  textIn,
  type Written,
  writeFields,
} from '../chirpstack/protobuf.ts'
import { gpsMsOf, type Json, type Received } from '../gwmp/rxpk.ts'

/** Its numbers for what became of a downlink. */
const RESULT: Readonly<Record<string, number>> = {
  TOO_LATE: 2,
  TOO_EARLY: 3,
  COLLISION_PACKET: 4,
  COLLISION_BEACON: 5,
  TX_FREQ: 6,
  TX_POWER: 7,
  GPS_UNLOCKED: 8,
}
const [UNKNOWN_ERROR, HERTZ, MS, NANOS_A_MS, COUNTER_END] = [1, 1e6, 1_000, 1e6, 2 ** 32]

/** @param id by which the server knows the gateway, without its tenant */
export function writeUplink(
  { frame, frequencyHz, tmst, heardMs, rssi, snr, row }: Received,
  id: string,
  eui: string,
): Buffer {
  const time: Written = heardMs === undefined ? [] : timeOf(heardMs)
  const settings: Written = [
    [1, rateOf(row)],
    [4, frequencyHz],
    [6, tmst],
  ]
  const names: Written = [
    [1, id],
    [2, Buffer.from(eui, 'hex')],
  ]
  const metadata: Written = [
    [1, names],
    ...(heardMs === undefined ? [] : ([[3, time]] as const)),
    [4, tmst],
    [8, { float: rssi / 10 }],
    [9, { float: rssi / 10 }],
    [11, { float: snr / 10 }],
    ...(heardMs === undefined ? [] : ([[21, time]] as const)),
  ]
  return writeFields([
    [1, frame],
    [4, settings],
    [5, metadata],
    [11, [[1, 1]]],
  ])
}

function timeOf(ms: number): Written {
  const whole = Math.floor(ms)
  return [
    [1, Math.floor(whole / MS)],
    [2, (whole % MS) * NANOS_A_MS],
  ]
}

function rateOf({ datr, codr }: Json): Written {
  const [, sf, kilohertz] = /^SF(\d+)BW(\d+)$/.exec(String(datr)) ?? []
  if (sf === undefined) return [[2, [[1, Number(datr) || 0]]]]
  const lora: Written = [
    [1, Number(kilohertz) * 1_000],
    [2, Number(sf)],
    [3, typeof codr === 'string' ? codr : '4/5'],
  ]
  return [[1, lora]]
}

export interface ThingsDownlink {
  readonly txpk: Json
  /** Go back with what came of it. */
  readonly ids: readonly string[]
}

/** Undefined for what is none. */
export function readDownlink(bytes: Uint8Array): ThingsDownlink | undefined {
  const message = fieldsIn(readFields(bytes), 1)
  const [payload, scheduled] = [bytesIn(message, 1), fieldsIn(message, 5)]
  if (payload === undefined || scheduled === undefined) return undefined
  const down = fieldsIn(scheduled, 8)
  const ids = (message?.get(6) ?? []).map(id =>
    id instanceof Uint8Array ? Buffer.from(id).toString('utf8') : '',
  )
  const txpk = {
    ...momentIn(scheduled),
    freq: numberIn(scheduled, 4) / HERTZ,
    rfch: 0,
    powe: Math.round(numberIn(down, 2)),
    ...modulationIn(fieldsIn(scheduled, 1)),
    ipol: numberIn(down, 3) === 1,
    size: payload.length,
    data: Buffer.from(payload).toString('base64'),
  }
  return { txpk, ids }
}

/** By the concentrator’s counter, by GPS, or at once where neither is said. */
function momentIn(scheduled: Fields): Json {
  const time = fieldsIn(scheduled, 7)
  if (time !== undefined) {
    const ms = numberIn(time, 1) * MS + Math.floor(numberIn(time, 2) / NANOS_A_MS)
    return { imme: false, tmms: gpsMsOf(ms) }
  }
  const timestamp = numberIn(scheduled, 6)
  return timestamp === 0 ? { imme: true } : { imme: false, tmst: timestamp % COUNTER_END }
}

function modulationIn(rate: Fields | undefined): Json {
  const [lora, fsk] = [fieldsIn(rate, 1), fieldsIn(rate, 2)]
  if (lora === undefined) return { modu: 'FSK', datr: numberIn(fsk, 1) }
  const codr = textIn(lora, 3)
  return {
    modu: 'LORA',
    datr: `SF${numberIn(lora, 2)}BW${numberIn(lora, 1) / 1_000}`,
    codr: codr === '' ? '4/5' : codr,
  }
}

/** @param error undefined where it was sent */
export function writeAck(ids: readonly string[], error: string | undefined): Buffer {
  const result = error === undefined ? 0 : (RESULT[error] ?? UNKNOWN_ERROR)
  return writeFields([...ids.map(id => [1, id] as const), ...(result === 0 ? [] : [[2, result] as const])])
}

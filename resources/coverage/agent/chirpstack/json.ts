/**
 * The same messages as JSON, as a gateway bridge writes them whose marshaler is `json` (ChirpStack 4; the JSON mapping of Protocol Buffers): names in
 * lowerCamelCase, bytes in base64, durations as `1.500s`, enumerations by name, and what has its usual value left out. Both ways it is the
 * binary message that is read and written: these tables say which field is which. What a table does not have is passed over, as the mapping allows.
 */
import type { Json } from '../gwmp/rxpk.ts'
import { readBase64 } from '../gwmp/rxpk.ts'
import { type Fields, readFields, type Value, type Written, writeFields } from './protobuf.ts'

type Kind =
  | 'whole'
  | 'bool'
  | 'float'
  | 'text'
  | 'bytes'
  | 'duration'
  | { readonly names: readonly string[] }
  | { readonly each: Message }
  | { readonly of: Message }

/** Name → number of its field, and what it holds. */
type Message = Readonly<Record<string, readonly [field: number, kind: Kind]>>

const CODE_RATES = { names: ['CR_UNDEFINED', 'CR_4_5', 'CR_4_6', 'CR_4_7', 'CR_4_8', 'CR_3_8', 'CR_2_6'] }
const CRC = { names: ['NO_CRC', 'BAD_CRC', 'CRC_OK'] }
const STATUS = {
  names: [
    'IGNORED',
    'OK',
    'TOO_LATE',
    'TOO_EARLY',
    'COLLISION_PACKET',
    'COLLISION_BEACON',
    'TX_FREQ',
    'TX_POWER',
    'GPS_UNLOCKED',
    'QUEUE_FULL',
    'INTERNAL_ERROR',
    'DUTY_CYCLE_OVERFLOW',
  ],
}
const MODULATION: Message = {
  lora: [
    3,
    {
      of: {
        bandwidth: [1, 'whole'],
        spreadingFactor: [2, 'whole'],
        polarizationInversion: [4, 'bool'],
        codeRate: [5, CODE_RATES],
        preamble: [6, 'whole'],
        noCrc: [7, 'bool'],
      },
    },
  ],
  fsk: [4, { of: { frequencyDeviation: [1, 'whole'], datarate: [2, 'whole'] } }],
  lrFhss: [5, { of: { operatingChannelWidth: [1, 'whole'], gridSteps: [3, 'whole'] } }],
}
export const UPLINK: Message = {
  phyPayload: [1, 'bytes'],
  txInfo: [4, { of: { frequency: [1, 'whole'], modulation: [2, { of: MODULATION }] } }],
  rxInfo: [
    5,
    {
      of: {
        gatewayId: [1, 'text'],
        uplinkId: [2, 'whole'],
        timeSinceGpsEpoch: [4, 'duration'],
        rssi: [6, 'whole'],
        snr: [7, 'float'],
        channel: [8, 'whole'],
        rfChain: [9, 'whole'],
        board: [10, 'whole'],
        antenna: [11, 'whole'],
        context: [13, 'bytes'],
        crcStatus: [16, CRC],
      },
    },
  ],
}
const TIMING: Message = {
  immediately: [1, { of: {} }],
  delay: [2, { of: { delay: [1, 'duration'] } }],
  gpsEpoch: [3, { of: { timeSinceGpsEpoch: [1, 'duration'] } }],
}
const TX_INFO: Message = {
  frequency: [1, 'whole'],
  power: [2, 'whole'],
  modulation: [3, { of: MODULATION }],
  board: [4, 'whole'],
  antenna: [5, 'whole'],
  timing: [6, { of: TIMING }],
  context: [7, 'bytes'],
}
export const DOWNLINK: Message = {
  downlinkId: [3, 'whole'],
  items: [5, { each: { phyPayload: [1, 'bytes'], txInfo: [3, { of: TX_INFO }] } }],
  gatewayId: [7, 'text'],
}
export const ACK: Message = {
  downlinkId: [2, 'whole'],
  items: [5, { each: { status: [1, STATUS] } }],
  gatewayId: [6, 'text'],
}

const [BRACE, NANOS] = [0x7b, 1e9]
const DURATION = /^(-?)(\d{1,12})(?:\.(\d{1,9}))?s$/

/** No message in binary begins with a brace: that would be the end of a group, of which there are none. */
export function isJson(bytes: Uint8Array): boolean {
  return bytes[0] === BRACE
}

/** In binary, whichever it was; empty, which is no message of theirs, where it is neither. */
export function asBinary(bytes: Uint8Array, message: Message): Uint8Array {
  if (!isJson(bytes)) return bytes
  try {
    const said: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return writeFields(writtenOf(said as Json, message))
  } catch {
    return new Uint8Array(0)
  }
}

/** @param bytes of ours, in binary */
export function asJson(bytes: Uint8Array, message: Message): Buffer {
  return Buffer.from(JSON.stringify(shownOf(readFields(bytes)!, message)), 'utf8')
}

type Field = readonly [number: number, value: Written]

/** @throws {TypeError} on what is not as the table has it */
function writtenOf(said: Json, message: Message): readonly Field[] {
  return Object.entries(said).flatMap(([name, value]): readonly Field[] => {
    const [field, kind] = message[camel(name)] ?? []
    if (field === undefined || kind === undefined || value === null || value === undefined) return []
    if (typeof kind === 'object' && 'each' in kind)
      return (value as readonly Json[]).map(one => [field, writtenOf(one, kind.each)])
    if (typeof kind === 'object' && 'of' in kind) return [[field, writtenOf(value as Json, kind.of)]]
    const read = readValue(value, kind)
    if (read === undefined) throw new TypeError(`${name} cannot be read`)
    return [[field, read]]
  })
}

/** Names as they stand in the definition are read as well. */
function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function readValue(
  value: unknown,
  kind: Exclude<Kind, { each: Message } | { of: Message }>,
): Written | undefined {
  if (typeof kind === 'object') {
    const at = typeof value === 'number' ? value : kind.names.indexOf(String(value))
    return at >= 0 ? at : undefined
  }
  if (kind === 'bool') return typeof value === 'boolean' ? Number(value) : undefined
  if (kind === 'text') return typeof value === 'string' ? value : undefined
  if (kind === 'bytes') return typeof value === 'string' ? readBase64(value) : undefined
  if (kind === 'duration') return typeof value === 'string' ? durationOf(value) : undefined
  const number = Number(value)
  if (typeof value === 'boolean' || value === '' || !Number.isFinite(number)) return undefined
  if (kind === 'float') return { float: number }
  return Number.isSafeInteger(number) ? number : undefined
}

/** @example durationOf('1.500s') // → [[1, 1], [2, 500_000_000]] */
function durationOf(text: string): Written | undefined {
  const match = DURATION.exec(text)
  if (match === null) return undefined
  const [, minus, seconds = '0', part = ''] = match
  const sign = minus === '-' ? -1 : 1
  const all = [Number(seconds) * sign, Number(part.padEnd(9, '0')) * sign] as const
  return all.flatMap((value, at) => (value === 0 ? [] : [[at + 1, value] as const]))
}

function shownOf(fields: Fields, message: Message): Json {
  const shown = Object.entries(message).flatMap(([name, [field, kind]]) => {
    const values = fields.get(field) ?? []
    const last = values.at(-1)
    if (last === undefined) return []
    if (typeof kind === 'object' && 'each' in kind)
      return [[name, values.map(value => shownOf(inner(value), kind.each))] as const]
    if (typeof kind === 'object' && 'of' in kind) return [[name, shownOf(inner(last), kind.of)] as const]
    return [[name, shownValue(last, kind)] as const]
  })
  return Object.fromEntries(shown)
}

function shownValue(value: Value, kind: Exclude<Kind, { each: Message } | { of: Message }>): unknown {
  if (typeof kind === 'object') return kind.names[Number(value)] ?? Number(value)
  if (kind === 'bool') return value !== 0
  if (typeof value === 'number') return value
  if (kind === 'text') return Buffer.from(value).toString('utf8')
  if (kind === 'bytes') return Buffer.from(value).toString('base64')
  const [seconds, nanos] = [1, 2].map(field => Number(inner(value).get(field)?.at(-1) ?? 0)) as [
    number,
    number,
  ]
  const part = nanos === 0 ? '' : `.${String(Math.abs(nanos) % NANOS).padStart(9, '0')}`
  return `${seconds}${part}s`
}

function inner(value: Value): Fields {
  return (value instanceof Uint8Array ? readFields(value) : undefined) ?? new Map<number, Value[]>()
}

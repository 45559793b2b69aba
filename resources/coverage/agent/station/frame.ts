/**
 * What LoRa Basics Station says that it heard, as the frame that was on air, and back. The station takes a frame apart and says its
 * fields: DevAddr and integrity code as signed numbers, a port of −1 where there is none, EUIs in three ways. Its clock (`xtime`) has up to
 * 63 bits, more than a number of JSON is read with: it is taken from the text, and given back as it was.
 */
import * as v from 'valibot'
import { parseJson } from '../../../../disk/json-file.ts'
import type { Json, Received } from '../gwmp/rxpk.ts'
import type { DataRate } from './region-plan.ts'

const HEX = v.pipe(v.string(), v.regex(/^([0-9a-fA-F]{2})*$/))
const byte = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))
const half = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535))
const signed = v.pipe(v.number(), v.integer(), v.minValue(-(2 ** 31)), v.maxValue(2 ** 32 - 1))
const HEARD = {
  DR: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(15)),
  Freq: v.pipe(v.number(), v.integer(), v.minValue(100_000_000), v.maxValue(2_600_000_000)),
  upinfo: v.looseObject({ rssi: v.number(), snr: v.number(), rctx: v.optional(v.number(), 0) }),
}
const UPLINK = v.variant('msgtype', [
  v.looseObject({
    msgtype: v.literal('updf'),
    MHdr: byte,
    DevAddr: signed,
    FCtrl: byte,
    FCnt: half,
    FOpts: HEX,
    FPort: v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(255)),
    FRMPayload: HEX,
    MIC: signed,
    ...HEARD,
  }),
  v.looseObject({
    msgtype: v.literal('jreq'),
    MHdr: byte,
    JoinEui: v.union([v.string(), v.number()]),
    DevEui: v.union([v.string(), v.number()]),
    DevNonce: half,
    MIC: signed,
    ...HEARD,
  }),
  v.looseObject({ msgtype: v.literal('propdf'), FRMPayload: HEX, ...HEARD }),
])

type Uplink = v.InferOutput<typeof UPLINK>

export interface StationHeard {
  readonly received: Received
  /** The station's clock when it heard it, and which of its radios did: both go back with an answer. */
  readonly xtime: string
  readonly rctx: number
}

const [TENTHS, COUNTER] = [10, 0xffff_ffffn]

/** Undefined for what is none, or cannot be read. */
export function readUplink(text: string, rates: readonly (DataRate | undefined)[]): StationHeard | undefined {
  const read = parseJson(text, UPLINK)
  const xtime = /"xtime"\s*:\s*(-?\d{1,19})(?![\d.eE])/.exec(text)?.[1]
  if ('fault' in read || xtime === undefined) return undefined
  const said = read.value
  const rate = rates[said.DR]
  const frame = frameOf(said)
  if (rate === undefined || frame === undefined) return undefined
  const { rssi, snr, rctx } = said.upinfo
  const tmst = Number(BigInt(xtime) & COUNTER)
  const row: Json = {
    tmst,
    freq: said.Freq / 1e6,
    chan: 0,
    rfch: 0,
    stat: 1,
    ...rateOf(rate),
    codr: '4/5',
    rssi,
    lsnr: snr,
    size: frame.length,
    data: frame.toString('base64'),
  }
  const within = (value: number, least: number, most: number) =>
    Math.min(most, Math.max(least, Math.round(value * TENTHS))) + 0
  const received = {
    frame,
    tmst,
    frequencyHz: said.Freq,
    sf: rate.sf,
    rssi: within(rssi, -2_000, 200),
    snr: within(snr, -400, 400),
    row,
  }
  return { received, xtime, rctx }
}

function rateOf({ sf, bandwidthHz }: DataRate): Json {
  if (sf === 0) return { modu: 'FSK', datr: 50_000 }
  return { modu: 'LORA', datr: `SF${sf}BW${bandwidthHz / 1000}` }
}

function frameOf(said: Uplink): Buffer | undefined {
  if (said.msgtype === 'propdf') return Buffer.from(said.FRMPayload, 'hex')
  if (said.msgtype === 'jreq') {
    const [join, device] = [readEui(said.JoinEui), readEui(said.DevEui)]
    if (join === undefined || device === undefined) return undefined
    const frame = Buffer.alloc(23)
    frame[0] = said.MHdr
    Buffer.from(join, 'hex').reverse().copy(frame, 1)
    Buffer.from(device, 'hex').reverse().copy(frame, 9)
    frame.writeUInt16LE(said.DevNonce, 17)
    frame.writeUInt32LE(said.MIC >>> 0, 19)
    return frame
  }
  const head = Buffer.alloc(8)
  head[0] = said.MHdr
  head.writeUInt32LE(said.DevAddr >>> 0, 1)
  head[5] = said.FCtrl
  head.writeUInt16LE(said.FCnt, 6)
  const port = said.FPort === -1 ? Buffer.alloc(0) : Buffer.from([said.FPort])
  const code = Buffer.alloc(4)
  code.writeUInt32LE(said.MIC >>> 0)
  return Buffer.concat([
    head,
    Buffer.from(said.FOpts, 'hex'),
    port,
    Buffer.from(said.FRMPayload, 'hex'),
    code,
  ])
}

/**
 * 16 hex digits, from any of the ways in which stations write an EUI: with dashes, in groups as an IPv6 address, where `::` stands
 * for zeros, bare, or as a number.
 * @example readEui('b827:ebff:fee1:e39a') // → 'b827ebfffee1e39a'
 */
export function readEui(said: string | number): string | undefined {
  if (typeof said === 'number')
    return Number.isSafeInteger(said) && said >= 0 ? said.toString(16).padStart(16, '0') : undefined
  const text = said.toLowerCase()
  if (/^[0-9a-f]{16}$/.test(text)) return text
  if (/^[0-9a-f]{2}(-[0-9a-f]{2}){7}$/.test(text)) return text.replaceAll('-', '')
  if (!/^[0-9a-f:]{2,19}$/.test(text)) return undefined
  const [head = '', tail, more] = text.split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':'))
  const [before, after] = [groups(head), groups(tail ?? '')]
  const missing = 4 - before.length - after.length
  const isWhole = tail === undefined ? missing === 0 : missing >= 0 && more === undefined
  const all = [...before, ...Array<string>(Math.max(0, missing)).fill('0'), ...after]
  if (!isWhole || all.some(group => !/^[0-9a-f]{1,4}$/.test(group))) return undefined
  return all.map(group => group.padStart(4, '0')).join('')
}

/** As stations read it. @example writeEui('b827ebfffee1e39a') // → 'b827:ebff:fee1:e39a' */
export function writeEui(eui: string): string {
  return eui
    .match(/.{4}/g)!
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

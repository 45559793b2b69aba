/**
 * A message read in place, where it is as nearly all are: tagged, with an empty unprotected header, and the six labels of its protected
 * header in their canonical order and form. Of whatever else there is, undefined is said, and the reader of everything (message.ts) looks at it.
 *
 * Law: what it reads is what that one reads.
 */
import { hexAt } from './columns/hex-rows.ts'
import type { Algorithm } from './cose/cose-key.ts'
import { FORMAT_VERSION } from './format-version.ts'
import type { Hash } from './ids.ts'

/** What is bytes of it is a copy. */
export interface PlainMessage {
  readonly alg: Algorithm
  readonly contentType: string
  readonly subject: string
  readonly network: Hash
  readonly sequence: number
  readonly timeMs: number
  readonly protectedBytes: Uint8Array
  readonly payload: Uint8Array
  readonly signature: Uint8Array
}

const [UINT, BYTES, TEXT] = [0, 2, 3]
const [ID_BYTES, NET_BYTES, SIGNATURE_BYTES] = [32, 33, 64]
/** The tag of a COSE_Sign1, and an array of four; the map of six; an empty map. */
const [TAGGED, FOUR, SIX, EMPTY] = [0xd2, 0x84, 0xa6, 0xa0]
/** −7 and −8. */
const [ES256, EDDSA] = [0x26, 0x27]
const [NET, SEQUENCE, TIME] = ['net', 'seq', 'time'].map(label =>
  Uint8Array.of(0x60 + label.length, ...label.split('').map(digit => digit.charCodeAt(0))),
) as [Uint8Array, Uint8Array, Uint8Array]

/**
 * What comes out is views of the bytes, so whoever keeps it keeps them: a copy is handed over where they are part of something large.
 * @example readPlainMessage(new Uint8Array()) // → undefined
 */
export function readPlainMessage(bytes: Uint8Array): PlainMessage | undefined {
  const reader = new Reader(bytes)
  if (!reader.is(TAGGED) || !reader.is(FOUR)) return undefined
  const protectedBytes = reader.string(BYTES)
  if (protectedBytes === undefined || !reader.is(EMPTY)) return undefined
  const payload = reader.string(BYTES)
  const signature = reader.string(BYTES)
  if (payload === undefined || signature?.length !== SIGNATURE_BYTES || !reader.isAtEnd) return undefined
  const header = readHeader(new Reader(protectedBytes))
  if (header === undefined) return undefined
  const { alg, contentType, subject, network, sequence, timeMs } = header
  return { alg, contentType, subject, network, sequence, timeMs, protectedBytes, payload, signature }
}

function readHeader(
  reader: Reader,
): Omit<PlainMessage, 'protectedBytes' | 'payload' | 'signature'> | undefined {
  if (!reader.is(SIX) || !reader.is(1)) return undefined
  const alg = reader.is(ES256) ? 'ES256' : reader.is(EDDSA) ? 'EdDSA' : undefined
  if (alg === undefined || !reader.is(3)) return undefined
  const type = reader.string(TEXT)
  const contentType = type && textOf(type)
  if (contentType === undefined || !reader.is(4)) return undefined
  const kid = reader.string(BYTES)
  if (kid?.length !== ID_BYTES || !reader.isAll(NET)) return undefined
  const net = reader.string(BYTES)
  if (net?.length !== NET_BYTES || net[0] !== FORMAT_VERSION || !reader.isAll(SEQUENCE)) return undefined
  const sequence = reader.argument(UINT)
  if (sequence === -1 || !reader.isAll(TIME)) return undefined
  const timeMs = reader.argument(UINT)
  if (timeMs === -1 || !reader.isAtEnd) return undefined
  return { alg, contentType, subject: hexAt(kid, 0, ID_BYTES), network: networkOf(net), sequence, timeMs }
}

/** What was read last: nearly all messages name the same few. */
let [lastType, lastText]: [Uint8Array, string] = [new Uint8Array(0), '']

/** Of ASCII alone. */
function textOf(bytes: Uint8Array): string | undefined {
  if (isSame(lastType, bytes)) return lastText
  for (const byte of bytes) if (byte > 0x7f) return undefined
  ;[lastType, lastText] = [bytes.slice(), String.fromCharCode(...bytes)]
  return lastText
}

let [lastNet, lastNetwork]: [Uint8Array, Hash] = [new Uint8Array(0), '0x']

function networkOf(net: Uint8Array): Hash {
  if (isSame(lastNet, net)) return lastNetwork
  ;[lastNet, lastNetwork] = [net.slice(), `0x${hexAt(net, 1, NET_BYTES - 1)}`]
  return lastNetwork
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length || a.length === 0) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

class Reader {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.at === this.bytes.length
  }

  is(byte: number): boolean {
    if (this.bytes[this.at] !== byte) return false
    this.at++
    return true
  }

  isAll(label: Uint8Array): boolean {
    for (let index = 0; index < label.length; index++)
      if (this.bytes[this.at + index] !== label[index]) return false
    this.at += label.length
    return true
  }

  /** Of this major type, in its shortest form and below 2^53; −1 where there is none. */
  argument(major: number): number {
    const first = this.bytes[this.at]
    if (first === undefined || first >> 5 !== major) return -1
    const info = first & 31
    const width = info < 24 ? 0 : info < 28 ? 1 << (info - 24) : -1
    if (width === -1 || this.at + width >= this.bytes.length) return -1
    let value = width === 0 ? info : 0
    for (let index = 1; index <= width; index++) value = value * 256 + this.bytes[this.at + index]!
    if (value > Number.MAX_SAFE_INTEGER || value < LEAST[width]!) return -1
    this.at += 1 + width
    return value
  }

  /** A view, as the reader of everything gives. */
  string(major: number): Uint8Array | undefined {
    const length = this.argument(major)
    if (length === -1 || length > this.bytes.length - this.at) return undefined
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }
}

/** By how many bytes it has: what is less has a shorter form. */
const LEAST: Readonly<Record<number, number>> = { 0: 0, 1: 24, 2: 0x100, 4: 0x1_0000, 8: 0x1_0000_0000 }

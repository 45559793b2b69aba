/**
 * Strict CBOR (RFC 8949), on the hot path of intake: reads exactly what `encodeCbor` writes, and refuses everything
 * else with a code. What is accepted re-encodes to the same bytes, but that a float may hold a whole number.
 *
 * Bounded by its input: a declared length beyond the end is refused before anything is allocated, and nesting is
 * limited, so no message can exhaust the stack.
 */

import { ProtocolError } from '../protocol-error.ts'
import { type CborKey, CborTag, type CborValue } from './cbor-value.ts'
import { fromHalf, toHalf } from './half-float.ts'

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const DEFAULT_DEPTH = 16
/** Below it, characters one by one are faster than a call of the decoder; and bytes than one that copies them. */
const [SHORT_TEXT, SHORT_BYTES] = [32, 64]

export interface DecodeOptions {
  /** Arrays, maps and tags inside one another; 16 unless said. */
  readonly maxDepth?: number
  /** False where a float has no meaning, so that a whole number has one form only. */
  readonly floats?: boolean
  /** The tags that have a meaning; any unless said. */
  readonly tags?: readonly number[]
}

/**
 * Maps come as `Map`, integers beyond ±(2^53 − 1) as bigint, byte strings as copies.
 * @throws {ProtocolError} cbor_truncated, cbor_trailing, cbor_noncanonical, cbor_depth, cbor_type, cbor_utf8,
 * cbor_duplicate_key; each with the offset it was found `at`
 * @example decodeCbor(new Uint8Array([0x83, 1, 2, 3])) // → [1, 2, 3]
 */
export function decodeCbor(bytes: Uint8Array, options: DecodeOptions = {}): CborValue {
  return readCbor(bytes, options).value
}

export interface ReadCbor {
  readonly value: CborValue
  /** Whether it re-encodes to the very bytes: no float in it holds a whole number. */
  readonly isDeterministic: boolean
}

/**
 * The same for who has to know that there is no other form of what was read: that costs nothing here, and as much as reading where it is encoded again.
 * @throws {ProtocolError} as `decodeCbor`
 * @example readCbor(new Uint8Array([0xf9, 0x3c, 0x00])) // → { value: 1, isDeterministic: false }
 */
export function readCbor(bytes: Uint8Array, options: DecodeOptions = {}): ReadCbor {
  const reader = new Reader(bytes, options)
  const value = reader.value(0)
  if (reader.at !== bytes.length) {
    throw new ProtocolError('cbor_trailing', `${bytes.length - reader.at} bytes follow the value`, {
      at: reader.at,
    })
  }
  return { value, isDeterministic: !reader.hasWholeFloat }
}

class Reader {
  at = 0
  hasWholeFloat = false
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly maxDepth: number
  private readonly floats: boolean
  private readonly tags: readonly number[] | undefined

  constructor(bytes: Uint8Array, { maxDepth = DEFAULT_DEPTH, floats = true, tags }: DecodeOptions) {
    // Not `bytes` itself: the `slice` of a Node.js Buffer is a view, and what is handed out must be a copy.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.maxDepth = maxDepth
    this.floats = floats
    this.tags = tags
  }

  value(depth: number): CborValue {
    if (depth > this.maxDepth) this.fail('cbor_depth', `nested deeper than ${this.maxDepth}`)
    const first = this.byte()
    const major = first >> 5
    if (major === 7) return this.simple(first & 31)
    const argument = this.argument(first & 31)
    if (major === 0) return argument
    if (major === 1)
      return typeof argument === 'number' && argument < Number.MAX_SAFE_INTEGER
        ? -1 - argument
        : -1n - BigInt(argument)
    if (typeof argument !== 'number')
      return major === 6
        ? this.fail('cbor_type', 'a tag beyond 2^53')
        : this.fail('cbor_truncated', 'a length beyond the end')
    if (major === 2) {
      const start = this.skip(argument)
      return argument <= SHORT_BYTES
        ? copyOf(this.bytes, start, argument)
        : this.bytes.slice(start, start + argument)
    }
    if (major === 3) return this.text(argument)
    if (major === 4) return this.array(argument, depth)
    if (major === 5) return this.map(argument, depth)
    if (this.tags?.includes(argument) === false) this.fail('cbor_type', `tag ${argument} has no meaning here`)
    return new CborTag(argument, this.value(depth + 1))
  }

  private argument(info: number): number | bigint {
    if (info < 24) return info
    if (info === 24) return this.shortest(this.byte(), 24)
    if (info === 25) return this.shortest(this.view.getUint16(this.skip(2)), 0x100)
    if (info === 26) return this.shortest(this.view.getUint32(this.skip(4)), 0x10000)
    if (info === 27) {
      const wide = this.view.getBigUint64(this.skip(8))
      if (wide < 0x1_0000_0000n) this.fail('cbor_noncanonical', 'an integer is not in its shortest form')
      return wide <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(wide) : wide
    }
    return this.fail(
      info === 31 ? 'cbor_noncanonical' : 'cbor_type',
      info === 31 ? 'indefinite length' : `reserved argument ${info}`,
    )
  }

  private shortest(value: number, least: number): number {
    if (value < least) this.fail('cbor_noncanonical', 'an integer is not in its shortest form')
    return value
  }

  private simple(info: number): CborValue {
    if (info === 20) return false
    if (info === 21) return true
    if (info === 22) return null
    if (info === 23) return undefined
    if (!this.floats && info >= 25 && info <= 27) return this.fail('cbor_type', 'a float has no meaning here')
    if (info >= 25 && info <= 27) {
      const value = info === 25 ? this.half() : info === 26 ? this.single() : this.double()
      if (Number.isSafeInteger(value) && !Object.is(value, -0)) this.hasWholeFloat = true
      return value
    }
    return this.fail('cbor_type', `simple value ${info} is not in use here`)
  }

  private half(): number {
    const bits = this.view.getUint16(this.skip(2))
    const value = fromHalf(bits)
    if (Number.isNaN(value) && bits !== 0x7e00) this.fail('cbor_noncanonical', 'NaN is written 0x7e00')
    return value
  }

  private single(): number {
    const value = this.view.getFloat32(this.skip(4))
    if (toHalf(value) !== undefined) this.fail('cbor_noncanonical', 'a float is not in its shortest form')
    return value
  }

  private double(): number {
    const value = this.view.getFloat64(this.skip(8))
    if (Math.fround(value) === value || Number.isNaN(value))
      this.fail('cbor_noncanonical', 'a float is not in its shortest form')
    return value
  }

  private text(length: number): string {
    const start = this.skip(length)
    if (length < SHORT_TEXT) {
      const ascii = asciiOf(this.bytes, start, length)
      if (ascii !== undefined) return ascii
    }
    try {
      return UTF8.decode(this.bytes.subarray(start, start + length))
    } catch {
      return this.fail('cbor_utf8', 'text is not valid UTF-8')
    }
  }

  private array(length: number, depth: number): readonly CborValue[] {
    this.expect(length)
    const items = new Array<CborValue>(length)
    for (let index = 0; index < length; index++) items[index] = this.value(depth + 1)
    return items
  }

  private map(length: number, depth: number): ReadonlyMap<CborKey, CborValue> {
    this.expect(length * 2)
    const map = new Map<CborKey, CborValue>()
    let previousStart = -1
    let previousEnd = -1
    for (let index = 0; index < length; index++) {
      const start = this.at
      const major = (this.bytes[start] ?? 0) >> 5
      const key = this.value(depth + 1)
      const usable = major === 3 || major === 0 || major === 1
      if (!usable || (typeof key !== 'number' && typeof key !== 'string'))
        return this.fail('cbor_type', 'a map key is a whole number below 2^53 or text')
      if (index > 0) this.checkOrder(previousStart, previousEnd, start)
      previousStart = start
      previousEnd = this.at
      map.set(key, this.value(depth + 1))
    }
    return map
  }

  /** The key that ends here against the one before it, as bytes. */
  private checkOrder(previous: number, previousEnd: number, next: number): void {
    const shared = Math.min(previousEnd - previous, this.at - next)
    let index = 0
    while (index < shared && this.bytes[previous + index] === this.bytes[next + index]) index++
    // Of two encodings none is a prefix of the other, but equal ones.
    if (index === shared) this.fail('cbor_duplicate_key', 'a map holds one key twice')
    if (this.bytes[previous + index]! > this.bytes[next + index]!)
      this.fail('cbor_noncanonical', 'map keys are not in the order of their bytes')
  }

  /** Every item takes a byte at least: a count beyond what is left cannot be true. */
  private expect(items: number): void {
    if (items > this.bytes.length - this.at)
      this.fail('cbor_truncated', 'more items are declared than bytes are left')
  }

  private byte(): number {
    return this.bytes[this.skip(1)]!
  }

  private skip(length: number): number {
    const start = this.at
    if (length > this.bytes.length - start)
      this.fail('cbor_truncated', `ends ${length - (this.bytes.length - start)} bytes too early`)
    this.at = start + length
    return start
  }

  private fail(code: string, why: string): never {
    throw new ProtocolError(code, `CBOR: ${why}`, { at: this.at })
  }
}

function copyOf(bytes: Uint8Array, start: number, length: number): Uint8Array {
  const copy = new Uint8Array(length)
  for (let at = 0; at < length; at++) copy[at] = bytes[start + at]!
  return copy
}

/** Short ASCII text without the cost of a decoder call; undefined when there is anything else in it. */
function asciiOf(bytes: Uint8Array, start: number, length: number): string | undefined {
  let text = ''
  for (let at = start; at < start + length; at++) {
    const byte = bytes[at]!
    if (byte > 0x7f) return undefined
    text += String.fromCharCode(byte)
  }
  return text
}

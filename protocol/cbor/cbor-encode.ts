/**
 * Deterministic CBOR (RFC 8949 §4.2.1): shortest integers, lengths and floats, definite lengths, map keys in the order
 * of their encoded bytes. One value has one encoding, so a hash over it means something.
 */
import { CborEncoded, type CborKey, CborTag, type CborValue } from './cbor-value.ts'
import { toHalf } from './half-float.ts'

const TEXT = new TextEncoder()
const MAX_UINT64 = (1n << 64n) - 1n

/**
 * Whole numbers up to ±(2^53 − 1) encode as integers, others as the shortest float that holds them, NaN as 0x7e00.
 * Plain objects are maps with text keys.
 * @throws {TypeError} on integers beyond 64 bits, on keys that `decodeCbor` would not read, on text with a lone
 * surrogate, and on values that CBOR has no place for.
 * @example encodeCbor([1, 2, 3]) // → new Uint8Array([0x83, 1, 2, 3])
 */
export function encodeCbor(value: CborValue): Uint8Array {
  const writer = spare ?? new Writer()
  // Whoever encodes in the middle of this gets one of its own.
  spare = undefined
  try {
    writer.value(value)
    return writer.finish()
  } finally {
    spare = writer.isLarge ? undefined : writer
    writer.clear()
  }
}

/**
 * The same encoding in pieces, in their order: of a large value the whole is never in memory. A piece lies in memory that is written over
 * once `take` returns.
 * @example pourCbor([1, 2, 3], piece => piece.length) // take is handed all four bytes at once
 */
export function pourCbor(value: CborValue, take: (piece: Uint8Array) => void): void {
  const writer = new Writer(take)
  writer.value(value)
  writer.pour()
}

/** Used again: its buffer costs more than most of what is written into it. */
let spare: Writer | undefined

const FIRST_BYTES = 1_024
/** Below it, characters one by one are faster than a call of the encoder. */
const SHORT_TEXT = 128
/** What a large value took is not held on to. */
const MOST_KEPT = 65_536

class Writer {
  private bytes = new Uint8Array(FIRST_BYTES)
  private view = new DataView(this.bytes.buffer)
  private length = 0
  /** Where what was written goes, as soon as it is much. */
  private readonly take: ((piece: Uint8Array) => void) | undefined

  constructor(take?: (piece: Uint8Array) => void) {
    this.take = take
  }

  get isLarge(): boolean {
    return this.bytes.length > MOST_KEPT
  }

  clear(): void {
    this.length = 0
  }

  /** Hands on what was written since. */
  pour(): void {
    if (this.take === undefined || this.length === 0) return
    this.take(this.bytes.subarray(0, this.length))
    this.length = 0
  }

  /** A copy; of what is large there is never a second one. */
  finish(): Uint8Array {
    if (!this.isLarge) return this.bytes.slice(0, this.length)
    const whole = new Uint8Array(this.bytes.buffer.transfer(this.length))
    this.bytes = new Uint8Array(FIRST_BYTES)
    this.view = new DataView(this.bytes.buffer)
    return whole
  }

  value(value: CborValue): void {
    if (typeof value === 'number') this.number(value)
    else if (typeof value === 'string') this.text(value)
    else if (typeof value === 'bigint') this.integer(value)
    else if (value === null) this.byte(0xf6)
    else if (value === undefined) this.byte(0xf7)
    else if (typeof value === 'boolean') this.byte(value ? 0xf5 : 0xf4)
    else if (Array.isArray(value)) this.array(value)
    else if (isPlainObject(value)) this.record(value)
    else if (value instanceof Uint8Array) this.byteString(value)
    else if (value instanceof Map) this.map([...value])
    else if (value instanceof CborTag) this.tag(value)
    else if (value instanceof CborEncoded) this.chunks(value)
    else throw new TypeError(`CBOR has no place for a ${typeof value}`)
  }

  private number(value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      if (value >= 0) this.head(0, value)
      else this.head(1, -1 - value)
    } else this.float(value)
  }

  private integer(value: bigint): void {
    const [major, magnitude] = value >= 0n ? [0, value] : [1, -1n - value]
    if (magnitude > MAX_UINT64) throw new TypeError(`integer ${value} does not fit in 64 bits`)
    if (magnitude <= BigInt(Number.MAX_SAFE_INTEGER)) {
      this.head(major, Number(magnitude))
    } else {
      const at = this.reserve(9)
      this.bytes[at] = (major << 5) | 27
      this.view.setBigUint64(at + 1, magnitude)
    }
  }

  private float(value: number): void {
    const half = toHalf(value)
    if (half !== undefined) {
      const at = this.reserve(3)
      this.bytes[at] = 0xf9
      this.view.setUint16(at + 1, half)
    } else if (Math.fround(value) === value) {
      const at = this.reserve(5)
      this.bytes[at] = 0xfa
      this.view.setFloat32(at + 1, value)
    } else {
      const at = this.reserve(9)
      this.bytes[at] = 0xfb
      this.view.setFloat64(at + 1, value)
    }
  }

  private text(value: string): void {
    if (value.length <= SHORT_TEXT && this.ascii(value)) return
    if (!value.isWellFormed()) throw new TypeError('text with a lone surrogate has no UTF-8')
    const bytes = TEXT.encode(value)
    this.head(3, bytes.length)
    this.raw(bytes)
  }

  /** Character by character, which for short text is faster than an encoder; takes back what it wrote where one is not ASCII. */
  private ascii(value: string): boolean {
    const { length: start } = this
    this.head(3, value.length)
    const at = this.reserve(value.length)
    const { bytes } = this
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index)
      if (code > 0x7f) {
        this.length = start
        return false
      }
      bytes[at + index] = code
    }
    return true
  }

  private byteString(value: Uint8Array): void {
    this.head(2, value.length)
    this.raw(value)
  }

  private array(items: readonly CborValue[]): void {
    this.head(4, items.length)
    for (const item of items) this.part(item)
  }

  private chunks({ chunks }: CborEncoded): void {
    for (const chunk of chunks) {
      if (this.take === undefined) this.raw(chunk)
      else {
        this.pour()
        this.take(chunk)
      }
    }
  }

  /** An item of a list or a value of a map: nothing of what was written before it is taken back. */
  private part(value: CborValue): void {
    this.value(value)
    if (this.length > MOST_KEPT) this.pour()
  }

  /** Text in ASCII sorts as its encoding does where the shorter comes first. */
  private record(value: { readonly [key: string]: CborValue }): void {
    const keys = keysInOrder(Object.keys(value))
    if (keys === undefined) {
      this.map(Object.entries(value))
      return
    }
    this.head(5, keys.length)
    for (const key of keys) {
      this.text(key)
      this.part(value[key])
    }
  }

  private map(entries: readonly (readonly [CborKey, CborValue])[]): void {
    const encoded = entries.map(([key, value]) => ({ key: this.key(key), value }))
    encoded.sort((a, b) => compare(a.key, b.key))
    this.head(5, encoded.length)
    for (const [index, { key, value }] of encoded.entries()) {
      const previous = encoded[index - 1]
      if (previous !== undefined && compare(previous.key, key) === 0)
        throw new TypeError('a map holds one key twice')
      this.raw(key)
      this.part(value)
    }
  }

  /** A key's encoding, written where the map will begin and taken away again. */
  private key(key: CborKey): Uint8Array {
    if (typeof key !== 'string' && !Number.isSafeInteger(key))
      throw new TypeError(`a map key is a whole number below 2^53 or text, got ${key}`)
    const start = this.length
    this.value(key)
    const encoded = this.bytes.slice(start, this.length)
    this.length = start
    return encoded
  }

  private tag({ tag, value }: CborTag): void {
    this.head(6, tag)
    this.value(value)
  }

  private head(major: number, argument: number): void {
    const first = major << 5
    if (argument < 24) {
      this.byte(first | argument)
    } else if (argument < 0x100) {
      const at = this.reserve(2)
      this.bytes[at] = first | 24
      this.bytes[at + 1] = argument
    } else if (argument < 0x10000) {
      const at = this.reserve(3)
      this.bytes[at] = first | 25
      this.view.setUint16(at + 1, argument)
    } else if (argument < 0x1_0000_0000) {
      const at = this.reserve(5)
      this.bytes[at] = first | 26
      this.view.setUint32(at + 1, argument)
    } else {
      const at = this.reserve(9)
      this.bytes[at] = first | 27
      this.view.setBigUint64(at + 1, BigInt(argument))
    }
  }

  private byte(value: number): void {
    const at = this.reserve(1)
    this.bytes[at] = value
  }

  private raw(bytes: Uint8Array): void {
    const at = this.reserve(bytes.length)
    this.bytes.set(bytes, at)
  }

  /** Makes room for `count` bytes and returns where they go. Doubling keeps the cost linear. */
  private reserve(count: number): number {
    const at = this.length
    this.length += count
    if (this.length > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.length, this.bytes.length * 2))
      grown.set(this.bytes.subarray(0, at))
      this.bytes = grown
      this.view = new DataView(grown.buffer)
    }
    return at
  }
}

/** A Date, a Set or a class of somebody's would lose itself as an empty map. */
function isPlainObject(value: unknown): value is { readonly [key: string]: CborValue } {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Of the record before: those of a list mostly have the same. */
let [lastKeys, lastInOrder]: [readonly string[], readonly string[] | undefined] = [[], []]

/** Undefined where one is not ASCII, whose order is that of its bytes. */
function keysInOrder(keys: readonly string[]): readonly string[] | undefined {
  if (isSame(keys, lastKeys)) return lastInOrder
  const inOrder = !keys.every(isAscii) ? undefined : isInOrder(keys) ? keys : keys.toSorted(compareAscii)
  // Of a record by id nothing is held on to.
  if (keys.length <= MOST_KEYS) [lastKeys, lastInOrder] = [keys, inOrder]
  return inOrder
}

const MOST_KEYS = 32

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false
  return true
}

function isInOrder(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index++)
    if (compareAscii(keys[index - 1]!, keys[index]!) > 0) return false
  return true
}

function compareAscii(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a === b ? 0 : 1)
}

function compare(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length)
  for (let index = 0; index < shared; index++) {
    if (a[index] !== b[index]) return a[index]! - b[index]!
  }
  return a.length - b.length
}

/**
 * A SenML pack in CBOR read in place: names, units, times and values as columns, without an object for what stands between. It takes
 * plain packs, as devices send them: names, units, numbers, times and their bases. Whatever else a pack is, or is wrong with it, is for
 * the way by objects (senml-cbor.ts, resolve-senml.ts) to say.
 *
 * Law: what is read here is what that way gives.
 */
import { fromHalf, toHalf } from '../cbor/half-float.ts'
import { ABSOLUTE_FROM_S, isSenmlName, type ResolvedRecord, resolveSenml } from './resolve-senml.ts'
import { decodeSenmlCbor } from './senml-cbor.ts'

/** Records in their order. The next pack that is scanned is put in their place. */
export interface PackColumns {
  readonly length: number
  /** Texts of the table by number; a unit that is not there is −1. */
  readonly names: Int32Array
  readonly units: Int32Array
  readonly timesMs: Float64Array
  readonly values: Float64Array
  textOf(text: number): string
}

const MOST_RECORDS = 4_096
const MOST_TEXTS = 1_024
const MOST_TEXT_BYTES = 64
const MOST_ALIKE = 8
/** Labels as they are encoded: n, u, v, t, bt, bu. */
const [NAME, UNIT, VALUE, TIME, BASE_TIME, BASE_UNIT] = [0x00, 0x01, 0x02, 0x06, 0x22, 0x23]

/**
 * Records as `resolveSenml(decodeSenmlCbor(bytes))` gives them.
 * @throws {ProtocolError} as those do
 * @example const records = readPack(message.payload)
 */
export function readPack(bytes: Uint8Array): readonly ResolvedRecord[] {
  const columns = scanPack(bytes)
  if (columns === undefined) return resolveSenml(decodeSenmlCbor(bytes))
  const { length, names, units, timesMs, values, textOf } = columns
  const records: ResolvedRecord[] = []
  for (let row = 0; row < length; row++) {
    const [name, timeMs, value] = [textOf(names[row]!), timesMs[row]!, values[row]!]
    const unit = units[row]!
    records.push(unit === -1 ? { name, timeMs, value } : { name, unit: textOf(unit), timeMs, value })
  }
  return records
}

/**
 * The same as columns; undefined where the pack is not plain.
 * @example scanPack(new Uint8Array()) // → undefined
 */
export function scanPack(bytes: Uint8Array): PackColumns | undefined {
  scan.begin(bytes)
  return scan.pack() ? scan : undefined
}

class Scan implements PackColumns {
  length = 0
  readonly names = new Int32Array(MOST_RECORDS)
  readonly units = new Int32Array(MOST_RECORDS)
  readonly timesMs = new Float64Array(MOST_RECORDS)
  readonly values = new Float64Array(MOST_RECORDS)
  private readonly texts = new Texts()
  private bytes: Uint8Array = new Uint8Array(0)
  /** Of one number: a view of each pack costs as much as a record of it. */
  private readonly word = new DataView(new ArrayBuffer(8))
  private at = 0
  private good = true
  private baseTime = 0
  private baseUnit = -1
  /** What a record before was called, and its unit: of records that follow each other, mostly the same. */
  private lastName = -1
  private lastUnit = -1

  readonly textOf = (text: number): string => this.texts.at(text)

  begin(bytes: Uint8Array): void {
    this.bytes = bytes
    this.at = 0
    this.good = true
    this.baseTime = 0
    this.baseUnit = -1
    if (this.texts.makeRoom()) [this.lastName, this.lastUnit] = [-1, -1]
  }

  /** Whether all of it is plain. */
  pack(): boolean {
    const count = this.head(4)
    if (!this.good || count === 0 || count > MOST_RECORDS) return false
    this.length = count
    for (let row = 0; row < count; row++) if (!this.record(row)) return false
    return this.at === this.bytes.length
  }

  private record(row: number): boolean {
    const fields = this.head(5)
    let [name, unit, value, time, last] = [-1, -1, Number.NaN, 0, -1]
    for (let field = 0; this.good && field < fields; field++) {
      const label = this.bytes[this.at++]!
      if (!(label > last)) return false
      last = label
      if (label === NAME) name = this.lastName = this.text(this.lastName)
      else if (label === UNIT) unit = this.lastUnit = this.text(this.lastUnit)
      else if (label === VALUE) value = this.number()
      else if (label === TIME) time = this.number()
      else if (label === BASE_TIME) this.baseTime = this.number()
      else if (label === BASE_UNIT) this.baseUnit = this.text(-1)
      else return false
    }
    if (!this.good || name === -1 || !this.texts.isName(name) || !Number.isFinite(value)) return false
    const seconds = this.baseTime + time
    const timeMs = Math.round(seconds * 1000)
    // Also where it is no number.
    if (!(seconds >= ABSOLUTE_FROM_S) || !Number.isSafeInteger(timeMs)) return false
    this.names[row] = name
    this.units[row] = unit === -1 ? this.baseUnit : unit
    this.values[row] = value
    this.timesMs[row] = timeMs
    return true
  }

  /** A length or a count below 2^16. */
  private head(major: number): number {
    const first = this.byte()
    if (first >> 5 !== major) return this.fail()
    const info = first & 31
    if (info < 24) return info
    if (info === 24) return this.least(this.byte(), 24)
    if (info === 25 && this.has(2)) return this.least(this.uint(2), 0x100)
    return this.fail()
  }

  /** @param guess what it is again, mostly */
  private text(guess: number): number {
    const length = this.head(3)
    if (!this.good || length > MOST_TEXT_BYTES || !this.has(length)) return this.fail()
    if (guess !== -1 && isText(this.texts.at(guess), this.bytes, this.at, length)) {
      this.at += length
      return guess
    }
    const text = this.texts.find(this.bytes, this.skip(length), length)
    return text === -1 ? this.fail() : text
  }

  private number(): number {
    const first = this.byte()
    const [major, info] = [first >> 5, first & 31]
    if (major === 7) return this.float(info)
    if (major > 1) return this.fail()
    const magnitude = this.argument(info)
    return major === 0 ? magnitude : -1 - magnitude
  }

  private argument(info: number): number {
    if (info < 24) return info
    if (info === 24) return this.least(this.byte(), 24)
    if (info === 25 && this.has(2)) return this.least(this.uint(2), 0x100)
    if (info === 26 && this.has(4)) return this.least(this.uint(4), 0x1_0000)
    if (info !== 27 || !this.has(8)) return this.fail()
    const high = this.uint(4)
    const low = this.uint(4)
    // What numbers do not hold exactly is a number of another kind.
    return high === 0 || high >= 2 ** 20 ? this.fail() : high * 2 ** 32 + low
  }

  private float(info: number): number {
    if (info === 25 && this.has(2)) return fromHalf(this.uint(2))
    if (info === 26 && this.has(4)) {
      const value = this.next(4).getFloat32(0)
      return toHalf(value) === undefined ? value : this.fail()
    }
    if (info !== 27 || !this.has(8)) return this.fail()
    const value = this.next(8).getFloat64(0)
    return Math.fround(value) === value ? this.fail() : value
  }

  private least(value: number, least: number): number {
    return value < least ? this.fail() : value
  }

  private byte(): number {
    return this.has(1) ? this.bytes[this.at++]! : this.fail()
  }

  private has(bytes: number): boolean {
    return bytes <= this.bytes.length - this.at
  }

  private uint(bytes: number): number {
    let value = 0
    for (let index = 0; index < bytes; index++) value = value * 256 + this.bytes[this.at++]!
    return value
  }

  private next(bytes: number): DataView {
    for (let index = 0; index < bytes; index++) this.word.setUint8(index, this.bytes[this.at++]!)
    return this.word
  }

  private skip(bytes: number): number {
    const start = this.at
    this.at += bytes
    return start
  }

  private fail(): number {
    this.good = false
    return -1
  }
}

/** What devices call things: the same few texts in every pack, so each is made once and known by its bytes. */
class Texts {
  private all: { readonly text: string; readonly isName: boolean; readonly next: number }[] = []
  private first = new Map<number, number>()

  /** Between two packs: whether all is forgotten. Numbers that were given hold until then. */
  makeRoom(): boolean {
    if (this.all.length < MOST_TEXTS) return false
    this.all = []
    this.first = new Map()
    return true
  }

  at(number: number): string {
    return this.all[number]!.text
  }

  isName(number: number): boolean {
    return this.all[number]!.isName
  }

  /** −1 where it is not ASCII, or there is no room for it. */
  find(bytes: Uint8Array, at: number, length: number): number {
    let mixed = length
    for (let index = at; index < at + length; index++) mixed = (Math.imul(mixed, 31) + bytes[index]!) | 0
    const first = this.first.get(mixed) ?? -1
    let looked = 0
    for (let number = first; number !== -1; number = this.all[number]!.next) {
      if (isText(this.all[number]!.text, bytes, at, length)) return number
      // Whoever makes texts that fall into one place has nobody look through them.
      if (++looked === MOST_ALIKE) return -1
    }
    if (this.all.length === 2 * MOST_TEXTS) return -1
    let text = ''
    for (let index = at; index < at + length; index++) {
      if (bytes[index]! > 0x7f) return -1
      text += String.fromCharCode(bytes[index]!)
    }
    this.first.set(mixed, this.all.length)
    return this.all.push({ text, isName: isSenmlName(text), next: first }) - 1
  }
}

function isText(text: string, bytes: Uint8Array, at: number, length: number): boolean {
  if (text.length !== length) return false
  for (let index = 0; index < length; index++) if (text.charCodeAt(index) !== bytes[at + index]) return false
  return true
}

const scan = new Scan()

/**
 * Rows of state, each of which begins with an id, written as their canonical CBOR a chunk at a time: no value is made of a row to be encoded,
 * as a million are in every epoch. Law: the bytes are those of `encodeCbor` of an array of the rows.
 */
import { type CborValue, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { putHexText } from '../../protocol/columns/hex-rows.ts'
import { ID_BYTES } from '../../protocol/columns/id-column.ts'

/** Text of 64 bytes in CBOR: its head, and its digits. */
const ID_HEAD = [0x78, 0x40] as const
const ID_TEXT = ID_HEAD.length + 2 * ID_BYTES
/** A chunk is handed on from so many bytes on. */
const CHUNK_BYTES = 65_536
const [UINT, NEGATIVE, ARRAY] = [0, 1, 4]

/**
 * The array of so many rows, for `CborEncoded`. Chunks lie in the same memory, one after the other.
 * @example [...encodeRows(0, () => undefined)] // → [Uint8Array.of(0x80)]
 */
export function* encodeRows(
  length: number,
  write: (writer: RowWriter, index: number) => void,
): Generator<Uint8Array, undefined, undefined> {
  const writer = new RowWriter()
  writer.array(length)
  for (let index = 0; index < length; index++) {
    write(writer, index)
    if (writer.isFull) yield writer.take()
  }
  yield writer.take()
  return undefined
}

export class RowWriter {
  private bytes = new Uint8Array(CHUNK_BYTES + 1_024)
  private view = new DataView(this.bytes.buffer)
  private at = 0

  get isFull(): boolean {
    return this.at >= CHUNK_BYTES
  }

  /** What was written since. */
  take(): Uint8Array {
    const { at } = this
    this.at = 0
    return this.bytes.subarray(0, at)
  }

  /** The head of an array of so many. */
  array(length: number): void {
    this.head(ARRAY, length)
  }

  /** The id in a row of a column, as text. */
  id(ids: Uint8Array, row: number): void {
    const at = this.reserve(ID_TEXT)
    this.bytes.set(ID_HEAD, at)
    putHexText(this.bytes, at + ID_HEAD.length, ids, row * ID_BYTES, ID_BYTES)
  }

  number(value: number): void {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) this.value(value)
    else if (value >= 0) this.head(UINT, value)
    else this.head(NEGATIVE, -1 - value)
  }

  /** Whatever else there is, and seldom. */
  value(value: CborValue): void {
    const encoded = encodeCbor(value)
    const at = this.reserve(encoded.length)
    this.bytes.set(encoded, at)
  }

  private head(major: number, argument: number): void {
    const first = major << 5
    const width =
      argument < 24 ? 0 : argument < 0x100 ? 1 : argument < 0x1_0000 ? 2 : argument < 2 ** 32 ? 4 : 8
    const at = this.reserve(1 + width)
    this.bytes[at] = width === 0 ? first | argument : first | (24 + Math.log2(width))
    if (width === 1) this.bytes[at + 1] = argument
    else if (width === 2) this.view.setUint16(at + 1, argument)
    else if (width === 4) this.view.setUint32(at + 1, argument)
    else if (width === 8) {
      this.view.setUint32(at + 1, Math.floor(argument / 2 ** 32))
      this.view.setUint32(at + 5, argument % 2 ** 32)
    }
  }

  private reserve(count: number): number {
    const { at } = this
    this.at += count
    if (this.at > this.bytes.length) {
      const more = new Uint8Array(2 * this.at)
      more.set(this.bytes.subarray(0, at))
      this.bytes = more
      this.view = new DataView(more.buffer)
    }
    return at
  }
}

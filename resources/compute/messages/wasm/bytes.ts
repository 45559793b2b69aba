/** Bytes of a WebAssembly binary, read and written: LEB128 numbers and vectors. What ends too soon is refused, never read past. */
export class ModuleRefused extends Error {
  override readonly name = 'ModuleRefused'
}

const [MORE, LOW] = [0x80, 0x7f]

export class Reader {
  readonly bytes: Uint8Array
  readonly end: number
  at: number

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes
    this.at = at
    this.end = end
  }

  get isOver(): boolean {
    return this.at >= this.end
  }

  byte(): number {
    if (this.at >= this.end) throw new ModuleRefused('the module ends in the middle')
    return this.bytes[this.at++]!
  }

  /** Below 2^32. */
  u32(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte()
      value += (byte & LOW) * 2 ** shift
      if ((byte & MORE) === 0) {
        if (value >= 2 ** 32) break
        return value
      }
    }
    throw new ModuleRefused('the module has a number that is too long')
  }

  /** A signed number of any length; what it is does not matter. */
  skipSigned(): void {
    for (let count = 0; count < 10; count++) if ((this.byte() & MORE) === 0) return
    throw new ModuleRefused('the module has a number that is too long')
  }

  skip(count: number): void {
    if (this.at + count > this.end) throw new ModuleRefused('the module ends in the middle')
    this.at += count
  }

  part(count: number): Reader {
    const from = this.at
    this.skip(count)
    return new Reader(this.bytes, from, from + count)
  }

  rest(): Uint8Array {
    return this.bytes.subarray(this.at, this.end)
  }
}

export class Writer {
  #bytes = new Uint8Array(1024)
  #length = 0

  byte(...values: readonly number[]): this {
    this.#reserve(values.length)
    for (const value of values) this.#bytes[this.#length++] = value
    return this
  }

  raw(bytes: Uint8Array): this {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
    return this
  }

  u32(value: number): this {
    let left = value
    do {
      const low = left % 128
      left = Math.floor(left / 128)
      this.byte(left > 0 ? low | MORE : low)
    } while (left > 0)
    return this
  }

  /** Of an `i32.const` or `i64.const`: −2^63 to 2^63 − 1. */
  signed(value: bigint): this {
    let left = value
    for (;;) {
      const low = Number(left & 0x7fn)
      left >>= 7n
      const isLast = (left === 0n && (low & 0x40) === 0) || (left === -1n && (low & 0x40) !== 0)
      this.byte(isLast ? low : low | MORE)
      if (isLast) return this
    }
  }

  name(text: string): this {
    const bytes = new TextEncoder().encode(text)
    return this.u32(bytes.length).raw(bytes)
  }

  sized(part: Writer): this {
    const bytes = part.bytes()
    return this.u32(bytes.length).raw(bytes)
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    grown.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = grown
  }
}

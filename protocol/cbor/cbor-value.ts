/** The CBOR that Cairn speaks (RFC 8949), as JavaScript values. */

export type CborKey = number | string

/** A tagged value; the only tags in use are 4 (decimal fraction) and 18 (COSE_Sign1). */
export class CborTag {
  readonly tag: number
  readonly value: CborValue

  constructor(tag: number, value: CborValue) {
    this.tag = tag
    this.value = value
  }
}

/** One value that is encoded already, in pieces that are written one after the other; each may be made in the same memory. Never read. */
export class CborEncoded {
  readonly chunks: Iterable<Uint8Array>

  constructor(chunks: Iterable<Uint8Array>) {
    this.chunks = chunks
  }
}

export type CborValue =
  | null
  | undefined
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly CborValue[]
  | ReadonlyMap<CborKey, CborValue>
  | CborTag
  | CborEncoded
  | { readonly [key: string]: CborValue }

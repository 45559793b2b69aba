/**
 * SHA-256 on WebAssembly: three times as fast as plain JavaScript on a message, whose id is one. Ready when this module
 * has loaded, synchronous from then on. A Node.js machine has a faster one for much (keys/native-sha256.ts).
 */
import { createSHA256 } from 'hash-wasm'
import { hexAt } from '../columns/hex-rows.ts'

const HASH_BYTES = 32

export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** Of what comes in pieces, and is in memory at no time as a whole. */
export interface Sha256Stream {
  update(piece: Uint8Array): void
  /** 32 bytes, once. */
  digest(): Uint8Array
}

const engine = await createSHA256()
let chosenHex: (bytes: Uint8Array) => string = hexOnWasm
/** One stream at a time: a hash within it is made by the engine above. */
const streaming = await createSHA256()
let chosen: Sha256 = sha256OnWasm
let begin: () => Sha256Stream = beginOnWasm

/**
 * They hash from here on, in this process. Law: the same 32 bytes as `sha256OnWasm`.
 * @param hex the same as text, where there is a quicker way to it
 * @example useSha256(sha256OnWasm) // what is used unless said
 */
export function useSha256(
  hash: Sha256,
  stream: () => Sha256Stream = beginOnWasm,
  hex: (bytes: Uint8Array) => string = bytes => hexAt(hash(bytes), 0, HASH_BYTES),
): void {
  chosen = hash
  begin = stream
  chosenHex = hex
}

/**
 * 32 bytes.
 * @example sha256(new Uint8Array()).length // → 32
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  return chosen(bytes)
}

/**
 * The same as 64 hex digits: what a message's id is.
 * @example sha256Hex(new Uint8Array()).length // → 64
 */
export function sha256Hex(bytes: Uint8Array): string {
  return chosenHex(bytes)
}

/** @example sha256OnWasm(new Uint8Array()).length // → 32 */
export function sha256OnWasm(bytes: Uint8Array): Uint8Array {
  return engine.init().update(bytes).digest('binary')
}

/**
 * SHA-256 of all the pieces that `pour` hands over, one after the other. It may hash in between, and begin no second stream.
 * @example sha256OfPieces(take => take(new Uint8Array())).length // → 32
 */
export function sha256OfPieces(pour: (take: (piece: Uint8Array) => void) => void): Uint8Array {
  const stream = begin()
  pour(piece => stream.update(piece))
  return stream.digest()
}

function hexOnWasm(bytes: Uint8Array): string {
  return engine.init().update(bytes).digest('hex')
}

function beginOnWasm(): Sha256Stream {
  streaming.init()
  return {
    update: piece => void streaming.update(piece),
    digest: () => streaming.digest('binary'),
  }
}

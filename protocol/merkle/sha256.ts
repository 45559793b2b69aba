/**
 * SHA-256 on WebAssembly: three times as fast as plain JavaScript on a message, whose id is one. Ready when this module
 * has loaded, synchronous from then on. A Node.js machine has a faster one for much (keys/native-sha256.ts).
 */
import { createSHA256 } from 'hash-wasm'

export type Sha256 = (bytes: Uint8Array) => Uint8Array

const engine = await createSHA256()
let chosen: Sha256 = sha256OnWasm

/**
 * It hashes from here on, in this process. Law: the same 32 bytes as `sha256OnWasm`.
 * @example useSha256(sha256OnWasm) // what is used unless said
 */
export function useSha256(hash: Sha256): void {
  chosen = hash
}

/**
 * 32 bytes.
 * @example sha256(new Uint8Array()).length // → 32
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  return chosen(bytes)
}

/** @example sha256OnWasm(new Uint8Array()).length // → 32 */
export function sha256OnWasm(bytes: Uint8Array): Uint8Array {
  return engine.init().update(bytes).digest('binary')
}

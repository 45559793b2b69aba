/**
 * Keccak-256, the hash of the EVM, on WebAssembly: about five times as fast as plain JavaScript on the short inputs that
 * Merkle trees are made of. Ready when this module has loaded, synchronous from then on.
 */
import { createKeccak } from 'hash-wasm'

const engine = await createKeccak(256)

/**
 * 32 bytes.
 * @example keccak256(new Uint8Array()).length // → 32
 */
export function keccak256(bytes: Uint8Array): Uint8Array {
  return engine.init().update(bytes).digest('binary')
}

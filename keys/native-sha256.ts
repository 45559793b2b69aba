/**
 * SHA-256 by OpenSSL, in a sixth of the time that WebAssembly takes for a state, a segment or a part of a bundle. What is shorter than a
 * call out of JavaScript is worth stays where it is.
 */
import { createHash, hash } from 'node:crypto'
import { type Sha256Stream, sha256OnWasm, useSha256 } from '../protocol/merkle/sha256.ts'

/** Measured: from about here on. */
const LEAST = 384

export function sha256Natively(bytes: Uint8Array): Uint8Array {
  if (bytes.length < LEAST) return sha256OnWasm(bytes)
  return plain(hash('sha256', bytes, 'buffer'))
}

function beginNatively(): Sha256Stream {
  const stream = createHash('sha256')
  return { update: piece => void stream.update(piece), digest: () => plain(stream.digest()) }
}

/** A Buffer is an array of bytes that compares unlike one. */
function plain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length)
}

/** Once a process or thread is enough. */
export function useNativeSha256(): void {
  useSha256(sha256Natively, beginNatively)
}

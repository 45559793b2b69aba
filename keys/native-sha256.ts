/**
 * SHA-256 by OpenSSL, in a sixth of the time that WebAssembly takes for a state, a segment or a part of a bundle. Of what is short
 * most of the time would go into the buffer that the hash is returned in: as text it comes in half of what WebAssembly takes.
 */
import { createHash, hash } from 'node:crypto'
import { type Sha256Stream, useSha256 } from '../protocol/merkle/sha256.ts'

const HASH_BYTES = 32

export function sha256Natively(bytes: Uint8Array): Uint8Array {
  const text = hash('sha256', bytes, 'binary')
  const digest = new Uint8Array(HASH_BYTES)
  for (let at = 0; at < HASH_BYTES; at++) digest[at] = text.charCodeAt(at)
  return digest
}

function hexNatively(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex')
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
  useSha256(sha256Natively, beginNatively, hexNatively)
}

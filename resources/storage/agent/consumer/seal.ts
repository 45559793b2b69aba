/**
 * Encryption on the consumer's machine, twice. First the file: AES-256-GCM, chunk by chunk, the last one marked, so that
 * nothing can be changed, moved or cut off unseen. Then each share for its provider alone: AES-256-CTR with a key of share
 * and provider, so that no provider's bytes are of use to another, and one disk cannot stand for two.
 */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { StorageError } from '../storage-error.ts'
import { CHUNK, SEALED_CHUNK, TAG } from './layout.ts'

const [INNER, LAST] = [Buffer.of(0), Buffer.of(1)]

/** A file's key is used for one file only, so a chunk's number is a nonce. */
function nonceOf(chunk: number): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(chunk), 4)
  return nonce
}

export function sealChunk(key: Uint8Array, chunk: number, plain: Uint8Array, isLast: boolean): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(chunk)).setAAD(isLast ? LAST : INNER)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** @throws {StorageError} file_damaged */
export function openChunk(key: Uint8Array, chunk: number, sealed: Uint8Array, isLast: boolean): Uint8Array {
  const end = sealed.length - TAG
  if (end < 0) throw new StorageError('file_damaged', { chunk })
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(chunk)).setAAD(isLast ? LAST : INNER)
  decipher.setAuthTag(sealed.subarray(end))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()])
  } catch (cause) {
    throw new StorageError('file_damaged', { chunk }, cause)
  }
}

/** Chunks as they come from a stream of any pieces; the last one is marked. */
export async function* sealAll(
  key: Uint8Array,
  plain: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let [chunk, held] = [0, Buffer.alloc(0)]
  for await (const bytes of plain) {
    held = Buffer.concat([held, bytes])
    let at = 0
    // The last chunk is only known when the stream has ended.
    for (; held.length - at > CHUNK; at += CHUNK)
      yield sealChunk(key, chunk++, held.subarray(at, at + CHUNK), false)
    held = held.subarray(at)
  }
  yield sealChunk(key, chunk, held, true)
}

export { CHUNK, SEALED_CHUNK }

/** The key under which a share goes to a provider. */
export function shareKey(salt: Uint8Array, share: number, provider: SubjectId): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', salt, '', `cairn storage share ${share} ${provider}`, 32))
}

/** What a provider lets a share be read with: hex. Another one cannot guess it from its own. */
export function readToken(salt: Uint8Array, share: number, provider: SubjectId): string {
  const bytes = hkdfSync('sha256', salt, '', `cairn storage read ${share} ${provider}`, 16)
  return Buffer.from(bytes).toString('hex')
}

/** There and back alike. @param at where in the share the bytes begin */
export function saltBytes(key: Uint8Array, at: number, bytes: Uint8Array): Uint8Array {
  const counter = Buffer.alloc(16)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 16)), 8)
  const cipher = createCipheriv('aes-256-ctr', key, counter)
  const skip = at % 16
  if (skip > 0) cipher.update(Buffer.alloc(skip))
  return cipher.update(bytes)
}

/**
 * Checking signatures with node:crypto. Parsing a key costs more than a signature does, so parsed keys are kept: the
 * most recently used ones, about 1 kB each.
 */
import { verify as cryptoVerify, type KeyObject } from 'node:crypto'
import type { PublicKey } from '../protocol/cose-key.ts'
import type { Verify } from '../protocol/signer.ts'
import { toKeyObject } from './jwk.ts'

const SIGNATURE_BYTES = 64

export interface VerifierOptions {
  /** Parsed keys kept; 100 000 unless said. */
  readonly cacheSize?: number
}

/** High s is accepted, as WebCrypto and secure elements emit it. A pure function, whatever it remembers. */
export function createVerifier(options: VerifierOptions = {}): Verify {
  const parsed = createKeyCache(options.cacheSize ?? 100_000)
  return (key, bytes, signature) => {
    if (signature.length !== SIGNATURE_BYTES) return false
    const handle = parsed(key)
    if (handle === undefined) return false
    return cryptoVerify(hashOf(key), bytes, { key: handle, dsaEncoding: 'ieee-p1363' }, signature)
  }
}

/** The same answer from the thread pool: intake checks on all cores while the event loop goes on. */
export function createAsyncVerifier(
  options: VerifierOptions = {},
): (...args: Parameters<Verify>) => Promise<boolean> {
  const parsed = createKeyCache(options.cacheSize ?? 100_000)
  return (key, bytes, signature) => {
    const handle = signature.length === SIGNATURE_BYTES ? parsed(key) : undefined
    if (handle === undefined) return Promise.resolve(false)
    return new Promise((resolve, reject) => {
      const settings = { key: handle, dsaEncoding: 'ieee-p1363' } as const
      cryptoVerify(hashOf(key), bytes, settings, signature, (error, valid) =>
        error ? reject(error) : resolve(valid),
      )
    })
  }
}

function hashOf(key: PublicKey): 'sha256' | null {
  return key.alg === 'ES256' ? 'sha256' : null
}

/** Keys by their bytes; `undefined` for coordinates that are no point. The oldest entry leaves first. */
function createKeyCache(size: number): (key: PublicKey) => KeyObject | undefined {
  const byObject = new WeakMap<PublicKey, KeyObject | undefined>()
  const byBytes = new Map<string, KeyObject | undefined>()
  return key => {
    const known = byObject.get(key)
    if (known !== undefined) return known
    const id = `${key.alg}${Buffer.from(key.x).toString('latin1')}${key.alg === 'ES256' ? Buffer.from(key.y).toString('latin1') : ''}`
    if (!byBytes.has(id)) {
      byBytes.set(id, parse(key))
      const oldest = byBytes.size > size ? byBytes.keys().next().value : undefined
      if (oldest !== undefined) byBytes.delete(oldest)
    }
    const handle = byBytes.get(id)
    byObject.set(key, handle)
    return handle
  }
}

function parse(key: PublicKey): KeyObject | undefined {
  try {
    return toKeyObject(key)
  } catch {
    return undefined
  }
}

/** The same answers as `createVerifier`, from the thread pool: intake checks on all cores while the event loop goes on. */
import { verify as cryptoVerify } from 'node:crypto'
import type { Verify } from '../protocol/cose/signer.ts'
import { createKeyCache, type VerifierOptions } from './key-cache.ts'

export type VerifyAsync = (...args: Parameters<Verify>) => Promise<boolean>

/**
 * As many run at once as UV_THREADPOOL_SIZE says (4 unless set); more wait their turn. `bytes` and `signature` must not
 * change until the promise is settled.
 */
export function createAsyncVerifier(options: VerifierOptions = {}): VerifyAsync {
  const handleFor = createKeyCache(options)
  return (key, bytes, signature) => {
    const handle = handleFor(key, signature)
    if (handle === undefined) return Promise.resolve(false)
    const hash = key.alg === 'ES256' ? 'sha256' : null
    const settings = { key: handle, dsaEncoding: 'ieee-p1363' } as const
    return new Promise((resolve, reject) => {
      cryptoVerify(hash, bytes, settings, signature, (error, valid) =>
        error ? reject(error) : resolve(valid),
      )
    })
  }
}

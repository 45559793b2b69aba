/**
 * Checking signatures with node:crypto. Parsing a key costs more than a signature does, so parsed keys are kept, about
 * 1 kB each.
 *
 * This is the check that decides in a network, so its answer may not depend on the machine: what versions of OpenSSL
 * disagree about is refused before it is asked, and `verifyWithNoble` gives the same answers.
 */
import { verify as cryptoVerify } from 'node:crypto'
import type { Verify } from '../protocol/cose/signer.ts'
import { createDerWriter } from './der-signature.ts'
import { createKeyCache, type VerifierOptions } from './key-cache.ts'

/** High s is accepted, as WebCrypto and secure elements emit it. A pure function, whatever it remembers. */
export function createVerifier(options: VerifierOptions = {}): Verify {
  const handleFor = createKeyCache(options)
  const derOf = createDerWriter()
  return (key, bytes, signature) => {
    const handle = handleFor(key, signature)
    if (handle === undefined) return false
    return key.alg === 'ES256'
      ? cryptoVerify('sha256', bytes, handle, derOf(signature))
      : cryptoVerify(null, bytes, handle, signature)
  }
}

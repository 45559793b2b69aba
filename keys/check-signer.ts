/** A signer whose public and private halves do not belong together would sign what nobody can verify. */
import type { Signer } from '../protocol/cose/signer.ts'
import { createVerifier } from './verify.ts'

const PROBE = new TextEncoder().encode('cairn: do the two halves of this key belong together?')
const verify = createVerifier({ cacheSize: 1 })

/** The same signer. @throws {TypeError} when its signature does not verify with its own public key. */
export async function checkSigner<Candidate extends Signer>(signer: Candidate): Promise<Candidate> {
  if (verify(signer.key, PROBE, await signer.sign(PROBE))) return signer
  throw new TypeError('the private key does not belong to the public key')
}

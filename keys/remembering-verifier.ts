/**
 * A verifier that remembers the newest signatures that were good: a batch of receipts has one, and each of its messages comes with it,
 * to all devices of a process. Law: the answer is the same without it, for whether a signature is good never changes.
 */
import type { PublicKey } from '../protocol/cose/cose-key.ts'
import type { Verify } from '../protocol/cose/signer.ts'

export function createRememberingVerifier(verify: Verify, size: number): Verify {
  const good = new Set<string>()
  return (key, bytes, signature) => {
    const said = textOf(key, bytes, signature)
    if (good.has(said)) return true
    if (!verify(key, bytes, signature)) return false
    good.add(said)
    if (good.size > size) good.delete(good.values().next().value!)
    return true
  }
}

/** Each part after its length: no two of them read the same. */
function textOf(key: PublicKey, bytes: Uint8Array, signature: Uint8Array): string {
  const parts = key.alg === 'ES256' ? [key.x, key.y, bytes, signature] : [key.x, bytes, signature]
  return [
    `${key.alg} ${parts.map(({ length }) => length).join(' ')} `,
    ...parts.map(part => Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1')),
  ].join('')
}

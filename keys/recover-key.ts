/** The P-256 key that a signature was made with, known by its thumbprint: of the points that it could be, the one that is it. */
import { p256 } from '@noble/curves/nist.js'
import { type PublicKey, subjectIdOf } from '../protocol/cose/cose-key.ts'
import type { SubjectId } from '../protocol/ids.ts'

/** Two points for each x that r stands for, and r may stand for two. */
const CANDIDATES = [0, 1, 2, 3]

/** Undefined where the signature is none of that key's under these bytes. @param signature r ‖ s, 64 bytes */
export function recoverKey(
  subject: SubjectId,
  bytes: Uint8Array,
  signature: Uint8Array,
): Extract<PublicKey, { readonly alg: 'ES256' }> | undefined {
  return CANDIDATES.map(bit => candidate(bit, bytes, signature)).find(
    key => key !== undefined && subjectIdOf(key) === subject,
  )
}

function candidate(bit: number, bytes: Uint8Array, signature: Uint8Array) {
  try {
    const compressed = p256.recoverPublicKey(Uint8Array.of(bit, ...signature), bytes)
    const point = p256.Point.fromBytes(compressed).toBytes(false)
    return { alg: 'ES256' as const, x: point.slice(1, 33), y: point.slice(33) }
  } catch {
    // No point has such an x.
    return undefined
  }
}

/** Who can sign, and who can check. Implementations live elsewhere: node:crypto, WebCrypto, a secure element. */

import type { MessageId, SubjectId } from '../ids.ts'
import type { PublicKey } from './cose-key.ts'

export interface Signer {
  readonly key: PublicKey
  readonly subject: SubjectId
  /** 64 bytes: r ‖ s over SHA-256 of `bytes` for ES256 (high s is allowed), or the Ed25519 signature of `bytes`. */
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

/** Never throws on what somebody else sent. */
export interface Verify {
  /** True if `signature` (64 bytes) is `key`'s over `bytes`. */
  (key: PublicKey, bytes: Uint8Array, signature: Uint8Array): boolean
  /** Of one that remembers: whether it has found this signature of the message to be the key's. False where it has not, or not yet. */
  readonly isKnown?: (message: MessageId, key: PublicKey, signature: Uint8Array) => boolean
}

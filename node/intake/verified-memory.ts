/**
 * Signatures that this node has checked at intake need not be checked again when their epoch is settled. The memory is
 * bounded, and what it has forgotten is checked again: the answer is the same either way.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { sha256 } from '../../protocol/merkle/sha256.ts'

export interface VerifiedMemory {
  /** The signature over the message's Sig_structure is the key's. */
  remember(id: MessageId, key: PublicKey, signature: Uint8Array): void
  /** Whether this signature of the message was found good, under whatever key. */
  knows(id: MessageId, signature: Uint8Array): boolean
  forgetAll(): void
  /** `verify`, answering from memory where it can. */
  readonly verify: Verify
}

interface Checked {
  readonly key: PublicKey
  readonly signature: Uint8Array
}

/** @param size messages remembered, about 300 bytes each. */
export function createVerifiedMemory(verify: Verify, size: number): VerifiedMemory {
  const checked = new Map<string, Checked>()

  function find(id: string, signature: Uint8Array): Checked | undefined {
    const known = checked.get(id)
    return known !== undefined && sameBytes(known.signature, signature) ? known : undefined
  }

  function isGood(id: string, key: PublicKey, signature: Uint8Array): boolean {
    const known = find(id, signature)
    return known !== undefined && sameKey(known.key, key)
  }

  return {
    remember(id, key, signature) {
      checked.set(id, { key, signature })
      const oldest = checked.size > size ? checked.keys().next().value : undefined
      if (oldest !== undefined) checked.delete(oldest)
    },
    forgetAll: () => checked.clear(),
    knows: (id, signature) => find(id, signature) !== undefined,
    // A message's id is the SHA-256 of the very bytes that are signed (protocol/message.ts).
    verify: (key, bytes, signature) =>
      isGood(bytesToHex(sha256(bytes)), key, signature) || verify(key, bytes, signature),
  }
}

function sameKey(a: PublicKey, b: PublicKey): boolean {
  if (a === b) return true
  if (a.alg !== b.alg || !sameBytes(a.x, b.x)) return false
  return a.alg !== 'ES256' || b.alg !== 'ES256' || sameBytes(a.y, b.y)
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

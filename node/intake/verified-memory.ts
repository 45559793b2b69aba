/**
 * Signatures that this node has checked at intake need not be checked again when their epoch is settled. The memory is
 * bounded, and what it has forgotten is checked again: the answer is the same either way.
 *
 * Columns instead of objects, 150 bytes a message: a million fit where 200 000 did.
 */
import { randomBytes } from 'node:crypto'
import { bytesToHex } from '@noble/hashes/utils.js'
import { createIdColumn } from '../../protocol/columns/id-column.ts'
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
  /** So many messages an epoch has: those of a few epochs are remembered from here on, and no more than `size`. */
  fit(perEpoch: number): void
  /** `verify`, answering from memory where it can. */
  readonly verify: Verify
}

const [SIGNATURE_BYTES, X_BYTES] = [64, 32]
/** Signature, x of the key, and which key of that x it is. */
const ROW_BYTES = SIGNATURE_BYTES + X_BYTES + 1
const FIRST_ROWS = 64

/** What an epoch's messages are remembered for is over with it: a node that is behind, or hears again of what was left out, has some more. */
const [EPOCHS, LEAST] = [8, 16_384]

/** @param size the newest that are remembered at least, and half as many at most of what is older. */
export function createVerifiedMemory(verify: Verify, size: number): VerifiedMemory {
  let most = Math.ceil(size / 2)
  // Three at most; what is in the oldest is forgotten at once.
  let shelves = [createShelf()]

  const isGood = (id: string, key: PublicKey, signature: Uint8Array) =>
    shelves.some(shelf => shelf.has(id, signature, key))

  return {
    remember(id, key, signature) {
      if (isGood(id, key, signature)) return
      if (shelves[0]!.length >= most) shelves = [createShelf(), ...shelves.slice(0, 2)]
      shelves[0]!.put(id, key, signature)
    },
    forgetAll() {
      shelves = [createShelf()]
    },
    fit(perEpoch) {
      most = Math.ceil(Math.min(size, Math.max(LEAST, EPOCHS * perEpoch)) / 2)
    },
    knows: (id, signature) => shelves.some(shelf => shelf.has(id, signature)),
    // A message's id is the SHA-256 of the very bytes that are signed (protocol/message.ts).
    verify: Object.assign(
      (key: PublicKey, bytes: Uint8Array, signature: Uint8Array) =>
        isGood(bytesToHex(sha256(bytes)), key, signature) || verify(key, bytes, signature),
      { isKnown: isGood },
    ),
  }
}

function createShelf() {
  // Whoever signs chooses what a message's id is: nobody can make many of them lie in one place.
  const ids = createIdColumn({ salt: randomBytes(4).readInt32LE(), rows: FIRST_ROWS })
  let rows = new Uint8Array(FIRST_ROWS * ROW_BYTES)
  return {
    get length() {
      return ids.length
    },
    /** What was there of the message is replaced. */
    put(id: string, key: PublicKey, signature: Uint8Array): void {
      if (signature.length !== SIGNATURE_BYTES) return
      const at = ids.add(id) * ROW_BYTES
      if (at >= rows.length) {
        const more = new Uint8Array(rows.length * 2)
        more.set(rows)
        rows = more
      }
      rows.set(signature, at)
      rows.set(key.x, at + SIGNATURE_BYTES)
      rows[at + ROW_BYTES - 1] = whichOf(key)
    },
    has(id: string, signature: Uint8Array, key?: PublicKey): boolean {
      const row = ids.rowOf(id)
      const at = row * ROW_BYTES
      if (row === -1 || !isAt(rows, at, signature, SIGNATURE_BYTES)) return false
      if (key === undefined) return true
      return isAt(rows, at + SIGNATURE_BYTES, key.x, X_BYTES) && rows[at + ROW_BYTES - 1] === whichOf(key)
    },
  }
}

/** Two points of P-256 have one x, and of their y one is even. */
function whichOf(key: PublicKey): number {
  return key.alg === 'ES256' ? key.y[X_BYTES - 1]! & 1 : 2
}

function isAt(rows: Uint8Array, at: number, bytes: Uint8Array, length: number): boolean {
  if (bytes.length !== length) return false
  for (let index = 0; index < length; index++) if (rows[at + index] !== bytes[index]) return false
  return true
}

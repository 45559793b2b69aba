/**
 * Signatures that this node has checked at intake need not be checked again when their epoch is settled. The memory is
 * bounded, and what it has forgotten is checked again: the answer is the same either way.
 *
 * Columns instead of objects, 150 bytes a message: a million fit where 200 000 did.
 */
import { randomBytes } from 'node:crypto'
import {
  createIdColumn,
  type IdColumn,
  openIdColumn,
  roomOf,
  type SharedIds,
} from '../../protocol/columns/id-column.ts'
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { sha256Hex } from '../../protocol/merkle/sha256.ts'

export interface VerifiedMemory {
  /** The signature over the message's Sig_structure is the key's. */
  remember(id: MessageId, key: PublicKey, signature: Uint8Array): void
  /** Whether this signature of the message was found good, under whatever key. */
  knows(id: MessageId, signature: Uint8Array): boolean
  forgetAll(): void
  /** So many messages an epoch has: those of a few epochs are remembered from here on, and no more than `size`. */
  fit(perEpoch: number): void
  /** What it knows now, for another thread (`openVerifiedMemory`). */
  share(): SharedMemory
  /** `verify`, answering from memory where it can. */
  readonly verify: Verify
}

/** In memory that threads share. A row that is there never changes. */
export type SharedMemory = readonly { readonly ids: SharedIds; readonly rows: Uint8Array }[]

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
    share: () => shelves.map(shelf => shelf.share()),
    knows: (id, signature) => shelves.some(shelf => shelf.has(id, signature)),
    verify: verifyBy(isGood, verify),
  }
}

/** `verify`, answering from what another thread has shared where it can. */
export function openVerifiedMemory(shared: SharedMemory, verify: Verify): Verify {
  const shelves = shared.map(({ ids, rows }) => readerOf(openIdColumn(ids), () => rows))
  return verifyBy((id, key, signature) => shelves.some(shelf => shelf.has(id, signature, key)), verify)
}

/** A message's id is the SHA-256 of the very bytes that are signed (protocol/message.ts). */
function verifyBy(
  isKnown: (id: string, key: PublicKey, signature: Uint8Array) => boolean,
  verify: Verify,
): Verify {
  return Object.assign(
    (key: PublicKey, bytes: Uint8Array, signature: Uint8Array) =>
      isKnown(sha256Hex(bytes), key, signature) || verify(key, bytes, signature),
    { isKnown },
  )
}

function createShelf() {
  // Whoever signs chooses what a message's id is: nobody can make many of them lie in one place.
  const ids = createIdColumn({ salt: randomBytes(4).readInt32LE(), rows: FIRST_ROWS })
  let rows = new Uint8Array(roomOf(FIRST_ROWS * ROW_BYTES))
  const { has } = readerOf(ids, () => rows)
  return {
    has,
    share: () => ({ ids: ids.share(), rows }),
    get length() {
      return ids.length
    },
    /** What was there of the message stays: somebody may be reading it, and what is not remembered is checked again. */
    put(id: string, key: PublicKey, signature: Uint8Array): void {
      if (signature.length !== SIGNATURE_BYTES || ids.rowOf(id) !== -1) return
      const at = ids.add(id) * ROW_BYTES
      if (at >= rows.length) {
        const more = new Uint8Array(roomOf(rows.length * 2))
        more.set(rows)
        rows = more
      }
      rows.set(signature, at)
      rows.set(key.x, at + SIGNATURE_BYTES)
      rows[at + ROW_BYTES - 1] = whichOf(key)
    },
  }
}

function readerOf(ids: Pick<IdColumn, 'rowOf'>, rowsNow: () => Uint8Array) {
  return {
    has(id: string, signature: Uint8Array, key?: PublicKey): boolean {
      const row = ids.rowOf(id)
      const [at, rows] = [row * ROW_BYTES, rowsNow()]
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

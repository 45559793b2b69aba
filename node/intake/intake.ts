/**
 * From raw bytes to a receipt: check → make durable → sign.
 *
 * What is written together is a batch, and gets one signature, over the root of its receipts: next to nothing a message.
 * What is delivered again is in the log already, in the batch of its first arrival, and does not enter it again: it gets a
 * receipt for that first arrival, under a root of its own that is no batch of the log. That receipt promises the same. So an
 * oracle's log of batches holds each message once, and nobody makes it grow by repeating himself.
 *
 * Law: a receipt is given only after the message is on disk, and every delivery is answered, with a receipt or with a
 * denial that says why and what would be right. The same code serves HTTP, MQTT and the benchmark.
 */

import type { Signer } from '../../protocol/cose/signer.ts'
import type { Hash, MessageId, SubjectId } from '../../protocol/ids.ts'
import { encodeReceipt, signBatch } from '../../protocol/receipt/receipt.ts'
import { MOST_IN_BATCH } from '../../protocol/receipt/receipt-tree.ts'
import { type Denial, type DenialCode, NodeError } from '../errors.ts'
import { groupCommit } from '../store/group-commit.ts'
import type { Arrival, Arrived, EvidenceStore } from '../store/store.ts'
import { type CheckParts, createCheck } from './check-delivery.ts'
import { createDenialBook } from './denial-book.ts'
import { createLoad } from './load.ts'

export type IntakeAnswer = Admitted | Denied

export interface Admitted {
  readonly accepted: true
  readonly receipt: Uint8Array
  readonly message: MessageId
  readonly subject: SubjectId
  readonly epoch: number
  readonly arrivedAtMs: number
  /** True when the message was in the log already. */
  readonly repeated: boolean
}

export interface Denied {
  readonly accepted: false
  readonly denial: Denial
  /** Absent when the bytes could not be read. */
  readonly message?: MessageId
  readonly subject?: SubjectId
  /** For the operator's log when the fault is the node's. */
  readonly cause?: unknown
}

export interface Intake {
  /** @param sender a network address, or whatever else a sender can be told apart by; rates are kept for each. */
  accept(bytes: Uint8Array, sender: string): Promise<IntakeAnswer>
  /** Messages being checked or written now. */
  readonly waiting: number
  /** Refuses what comes from now on, and resolves when all that came before is answered. */
  stop(): Promise<void>
}

export interface IntakeParts extends CheckParts {
  readonly store: EvidenceStore
  /** The oracle's key: signs receipts. */
  readonly signer: Signer
  /** The network's id: what receipts are given in. */
  readonly network: Hash
  /** Resolves when the next batch may be written; at once unless said. */
  readonly mayBegin?: () => Promise<void>
  /** Told of each answer; must not throw. */
  readonly observe: (answer: IntakeAnswer) => void
}

const COME_AGAIN_MS = 1_000

export function createIntake(parts: IntakeParts): Intake {
  const { limits, clock, store, observe } = parts
  const check = createCheck(parts)
  const admit = createAdmission(parts)
  const book = createDenialBook(store)
  const idle: (() => void)[] = []
  const load = createLoad({ most: limits.queue, patienceMs: limits.patienceMs }, () => performance.now())
  let stopping = false

  async function answer(bytes: Uint8Array, sender: string): Promise<IntakeAnswer> {
    if (stopping) return deny('stopping')
    const turn = load.enter()
    if (!('leave' in turn)) return { accepted: false, denial: { code: 'queue_full', facts: { ...turn } } }
    try {
      const given = await checkAndAdmit(bytes, sender)
      if (!given.accepted) book.note(given.denial, bytes, given.message, clock.nowMs())
      return given
    } finally {
      turn.leave()
      if (load.waiting === 0) for (const resolve of idle) resolve()
    }
  }

  async function checkAndAdmit(bytes: Uint8Array, sender: string): Promise<IntakeAnswer> {
    const { id, subject, denial } = await check(bytes, sender)
    if (id !== undefined && subject !== undefined && denial === undefined)
      return admit({ id, subject, bytes })
    const about = {
      ...(id === undefined ? {} : { message: id }),
      ...(subject === undefined ? {} : { subject }),
    }
    return { accepted: false, denial: denial ?? { code: 'message_malformed', facts: {} }, ...about }
  }

  return {
    async accept(bytes, sender) {
      const given = await answer(bytes, sender)
      observe(given)
      return given
    },
    get waiting() {
      return load.waiting
    },
    async stop() {
      stopping = true
      await new Promise<void>(resolve => (load.waiting === 0 ? resolve() : idle.push(resolve)))
      await book.flush()
    },
  }
}

/** Where a message stands in the log, and the signature under the root that its path leads to. */
interface Logged {
  readonly where: Arrived
  readonly signed: Promise<Uint8Array>
}

/** Arrivals are stamped when a batch goes to the store, which serves in order: none falls behind a closing epoch. */
function createAdmission({
  store,
  signer,
  network,
  clock,
  mayBegin,
}: IntakeParts): (passed: Arrival) => Promise<IntakeAnswer> {
  // Nobody waits for a signature but those whose batch it is: the next batch is written meanwhile.
  const append = groupCommit<Arrival, Logged>(writeBatch, MOST_IN_BATCH, mayBegin)
  async function writeBatch(batch: readonly Arrival[]): Promise<readonly Logged[]> {
    const { arrived, root, repeatedRoot } = await store.append(batch, clock.nowMs())
    const sign = (said: Uint8Array | undefined) =>
      said === undefined ? undefined : signBatch({ signer, network, root: said })
    const [fresh, again] = [sign(root), sign(repeatedRoot)]
    return arrived.map(where => ({ where, signed: (where.repeated ? again : fresh)! }))
  }

  return async passed => {
    const { id: message, subject } = passed
    try {
      const { where, signed } = await append(passed)
      const { epoch, arrivedAtMs, repeated, path } = where
      const receipt = encodeReceipt({ message, epoch, arrivedAtMs }, path, await signed)
      return { accepted: true, receipt, message, subject, epoch, arrivedAtMs, repeated }
    } catch (error) {
      const full = error instanceof NodeError && error.code === 'store_full'
      return { ...deny(full ? 'store_full' : 'store_failed'), message, subject, cause: error }
    }
  }
}

function deny(code: DenialCode, facts: Denial['facts'] = {}): Denied {
  return { accepted: false, denial: { code, facts: { ...facts, retryAfterMs: COME_AGAIN_MS } } }
}

/**
 * From raw bytes to a receipt: check → make durable → sign a receipt.
 *
 * Law: a receipt is given only after the message is on disk, and every delivery is answered, with a receipt or with a
 * denial that says why and what would be right. The same code serves HTTP, MQTT and the benchmark.
 */
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { sealReceipt } from '../../protocol/receipt.ts'
import type { Signer } from '../../protocol/signer.ts'
import { type Denial, type DenialCode, NodeError } from '../errors.ts'
import { groupCommit } from '../store/group-commit.ts'
import type { Arrival, Arrived, EvidenceStore } from '../store/store.ts'
import { type CheckParts, createCheck } from './check-delivery.ts'
import { createDenialBook } from './denial-book.ts'

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
  /** Told of each answer; must not throw. */
  readonly observe: (answer: IntakeAnswer) => void
}

const MAX_COMMIT = 4_096
const COME_AGAIN_MS = 1_000

export function createIntake(parts: IntakeParts): Intake {
  const { limits, clock, store, observe } = parts
  const check = createCheck(parts)
  const admit = createAdmission(parts)
  const book = createDenialBook(store)
  const idle: (() => void)[] = []
  let stopping = false
  let waiting = 0

  async function answer(bytes: Uint8Array, sender: string): Promise<IntakeAnswer> {
    if (stopping) return deny('stopping')
    if (waiting >= limits.queue) return deny('queue_full', { waiting })
    waiting++
    try {
      const given = await checkAndAdmit(bytes, sender)
      if (!given.accepted) book.note(given.denial, bytes, given.message, clock.nowMs())
      return given
    } finally {
      waiting--
      if (waiting === 0) for (const resolve of idle) resolve()
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
      return waiting
    },
    async stop() {
      stopping = true
      await new Promise<void>(resolve => (waiting === 0 ? resolve() : idle.push(resolve)))
      await book.flush()
    },
  }
}

type Passed = Omit<Arrival, 'arrivedAtMs'>

/** Arrivals are stamped when a batch goes to the store, which serves in order: none falls behind a closing epoch. */
function createAdmission({ store, signer, clock }: IntakeParts): (passed: Passed) => Promise<IntakeAnswer> {
  const append = groupCommit<Passed, Arrived>(batch => {
    const arrivedAtMs = clock.nowMs()
    return store.append(batch.map(passed => ({ ...passed, arrivedAtMs })))
  }, MAX_COMMIT)

  return async passed => {
    const { id: message, subject } = passed
    try {
      const { epoch, arrivedAtMs, repeated } = await append(passed)
      const receipt = await sealReceipt({ signer, message, epoch, arrivedAtMs })
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

/**
 * One look at the chain, and all that follows from it: epochs closed, agreed on, computed, signed, submitted, opened for
 * claims. It keeps no time of its own: whoever calls it says when (runner.ts).
 */
import { isChainError } from '../../chain/errors.ts'
import { isPassing } from '../../links/is-passing.ts'
import type { ChainBlock } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import { type EpochRecord, isBefore } from '../store/epoch-record.ts'
import { createDurability } from './durability.ts'
import { createLastBlocks, type EpochParts, type Look, present } from './epoch-parts.ts'
import { type Fence, NO_FENCE } from './fence.ts'
import { createPriorBeacon } from './prior-beacon.ts'
import { createActivation } from './stages/activate-root.ts'
import { advanceLog } from './stages/advance.ts'
import { closeEpochs } from './stages/close-epochs.ts'
import { compareWithChain } from './stages/compare-with-chain.ts'
import { createChainSteps } from './stages/submit-epoch.ts'
import { createViews } from './views.ts'

export interface EpochsParts
  extends Omit<EpochParts, 'priorBeacon' | 'lastBlocks' | 'views' | 'durability' | 'fence'> {
  /** None where the store is no copy. */
  readonly fence?: Fence
  /** How long the first proposers have their turn at first, real time: enough to exchange the evidence, compute and vote. */
  readonly viewMs: number
  /** Told at each look: the newest block, before anything is done. */
  readonly onHead: (head: ChainBlock) => Promise<void> | void
  /** More of the chain is durable now, or could not be made so: a look is worth while. */
  readonly onDurable: () => void
}

export interface Epochs {
  /** Newest epoch whose root pays; −1 before the first. */
  readonly paying: number
  /** Does whatever is next. @returns what holds something up and waiting may put right. @throws what it may not. */
  look(stopping: AbortSignal): Promise<Error | undefined>
}

/** Epochs looked at in one go when a node was away for long. */
const MANY = 100
/** Codes that no waiting puts right. */
const FATAL: ReadonlySet<string> = new Set([
  ...['epoch_conflict', 'epoch_behind', 'epoch_rejected', 'rules_changed', 'rules_unfit', 'internal'],
  ...['store_corrupt', 'store_taken_over', 'snapshot_corrupt', 'snapshot_missing'],
])

export function createEpochs(given: EpochsParts): Epochs {
  const parts = {
    ...given,
    fence: given.fence ?? NO_FENCE,
    priorBeacon: createPriorBeacon(given),
    lastBlocks: createLastBlocks(given.chain),
    durability: createDurability(given.chain.makeDurable, given.onDurable),
    views: createViews(given),
  }
  const { chain, store, agreement, durability, views } = parts
  const activate = createActivation(parts)
  const advanceOne = createSteps(parts)
  const tendLog = createLogTending(parts)
  let paying = -1

  async function save(record: EpochRecord, before: EpochRecord): Promise<void> {
    await store.saveEpoch(record)
    if (record.stage === before.stage) return
    if (record.stage === 'submitted') views.settled(record.epoch, record.header?.viewNumber ?? 0)
    else views.progressed(record.epoch)
    parts.onStage(record)
  }

  /**
   * Oldest first. An epoch's list is agreed on when those before it are certified, whatever else they still wait for; it is
   * computed when the one before it is on the chain.
   */
  async function advance(seen: Look, stopping: AbortSignal): Promise<void> {
    let refused: Error | undefined
    const unfinished = await store.listUnfinished(MANY)
    agreement.forget(unfinished.map(({ epoch }) => epoch))
    for (const first of unfinished) {
      let record: EpochRecord = first
      while (isBefore(record, 'submitted')) {
        if (stopping.aborted) return
        const next = await advanceOne(record, seen, error => (refused ??= error))
        if (next === undefined) break
        await save(next, record)
        record = next
      }
      // A long backlog is final epoch by epoch, not only when all of it is on the chain.
      if (record.stage === 'submitted') await finish(durability.holds)
      if (isBefore(record, 'listed')) break
    }
    if (refused !== undefined) throw refused
  }

  /** What is on the chain survives a crash from here on: nobody waits for it. */
  async function finish(isDurable: (block: number) => boolean): Promise<void> {
    const sent = (await store.listUnfinished(MANY)).filter(({ stage }) => stage === 'submitted')
    const due = sent.filter(({ epoch, submission }) => isDurable(present(submission, epoch).block))
    for (const record of due) await save({ ...record, stage: 'final' }, record)
  }

  /** Each lane fails alone: an epoch that must wait keeps no root from being opened. */
  async function lookOnce(stopping: AbortSignal): Promise<Error | undefined> {
    const head = await chain.getHead()
    await parts.onHead(head)
    await compareWithChain(parts)
    const open = await closeEpochs(parts, head)
    const seen = { head, committee: await chain.getCommittee() }
    await tendLog(open, seen)
    const lanes = [
      () => advance(seen, stopping),
      () => finish(durability.reaches),
      async () => {
        paying = await activate(seen)
      },
    ]
    let failure: Error | undefined
    for (const lane of lanes) {
      if (stopping.aborted) return failure
      await lane().catch(error => {
        failure ??= passOrThrow(error)
      })
    }
    return failure
  }

  return {
    get paying() {
      return paying
    },
    look: stopping => lookOnce(stopping).catch(passOrThrow),
  }
}

/** What came in is shown to the others while the epoch is open, and theirs is acknowledged. */
function createLogTending(parts: EpochParts): (epoch: number, look: Look) => Promise<void> {
  const { agreement } = parts
  let askedMs = Number.NEGATIVE_INFINITY
  return async (epoch, { committee }) => {
    const nowMs = parts.nowMs()
    await agreement.logs.show(epoch, { nowMs, over: false })
    if (nowMs - askedMs < parts.logEveryMs / 2) return
    askedMs = nowMs
    agreement.ask({ epoch, committee, viewNumber: 0, sealed: undefined, nowMs })
  }
}

/**
 * The next stage of an epoch; undefined while it has to wait. What the chain refuses, as while its window is full, waits for
 * it, and keeps no later epoch from being agreed on.
 */
function createSteps(parts: EpochParts) {
  const advanceChain = createChainSteps(parts)
  return async (record: EpochRecord, seen: Look, onRefused: (error: Error) => void) => {
    if (isBefore(record, 'signed')) return advanceLog(record, parts, seen)
    try {
      return await advanceChain(record, seen)
    } catch (error) {
      if (!isChainError(error, 'tx_reverted')) throw error
      onRefused(error)
      return undefined
    }
  }
}

/** What waiting may put right comes back; the rest is thrown on. */
function passOrThrow(error: unknown): Error {
  const known = error instanceof NodeError || isChainError(error)
  if (known && !FATAL.has(error.code)) return error
  // A connection that broke below everything that knows of codes is no reason to stop either.
  if (!known && error instanceof Error && isPassing(error)) return error
  throw error
}

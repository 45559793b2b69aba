/**
 * One look at the chain, and all that follows from it: epochs closed, agreed on, computed, signed, submitted, opened for
 * claims. It keeps no time of its own: whoever calls it says when (runner.ts).
 */
import { isChainError } from '../../chain/errors.ts'
import { isPassing } from '../../links/is-passing.ts'
import type { ChainBlock } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import { type EpochRecord, isBefore } from '../store/epoch-record.ts'
import { compareWithChain, createActivation, createChainSteps } from './advance-chain.ts'
import { advanceLog, closeEpochs } from './advance-log.ts'
import type { EpochParts, Look } from './epoch-parts.ts'
import { createPriorBeacon } from './prior-beacon.ts'

export interface EpochsParts extends Omit<EpochParts, 'priorBeacon'> {
  /** Told at each look: the newest block, before anything is done. */
  readonly onHead: (head: ChainBlock) => Promise<void> | void
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
  ...['epoch_conflict', 'epoch_behind', 'epoch_rejected', 'internal'],
  ...['store_corrupt', 'snapshot_corrupt', 'snapshot_missing'],
])

export function createEpochs(given: EpochsParts): Epochs {
  const parts = { ...given, priorBeacon: createPriorBeacon(given) }
  const { chain, store } = parts
  const activate = createActivation(parts)
  const advanceChain = createChainSteps(parts)
  let paying = -1

  /** Oldest first; an epoch is begun when the one before it is on the chain. */
  async function advance(seen: Look, stopping: AbortSignal): Promise<void> {
    for (const first of await store.listUnfinished(MANY)) {
      for (let record: EpochRecord = first; record.stage !== 'final'; ) {
        if (stopping.aborted) return
        const next = isBefore(record, 'signed')
          ? await advanceLog(record, parts, seen)
          : await advanceChain(record, seen)
        if (next === undefined) return
        await store.saveEpoch(next)
        if (next.stage !== record.stage) parts.onStage(next)
        record = next
      }
    }
  }

  /** Each lane fails alone: an epoch that must wait keeps no root from being opened. */
  async function lookOnce(stopping: AbortSignal): Promise<Error | undefined> {
    const head = await chain.getHead()
    await parts.onHead(head)
    await compareWithChain(parts)
    await closeEpochs(parts, head)
    const seen = { head, committee: await chain.getCommittee() }
    const lanes = [
      () => advance(seen, stopping),
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

/** What waiting may put right comes back; the rest is thrown on. */
function passOrThrow(error: unknown): Error {
  const known = error instanceof NodeError || isChainError(error)
  if (known && !FATAL.has(error.code)) return error
  // A connection that broke below everything that knows of codes is no reason to stop either.
  if (!known && error instanceof Error && isPassing(error)) return error
  throw error
}

/**
 * Keeps epochs moving by the chain's time. It looks at the chain every little while and does whatever is next; when the
 * chain does not answer it waits, ever longer, and says so once; where chain and store contradict each other it stops.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { isChainError } from '../../chain/errors.ts'
import type { ChainBlock } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import { advanceChain, compareWithChain, createActivation } from './advance-chain.ts'
import { advanceLog, closeEpochs, type EpochParts } from './advance-log.ts'

export interface RunnerParts extends EpochParts {
  /** Real time between two looks at the chain. */
  readonly pollMs: number
  /** Told at each look: the newest block, before anything is done. */
  readonly onHead: (head: ChainBlock) => Promise<void> | void
  /** Told when something starts to hold epochs up, and when nothing does any more. */
  readonly onTrouble: (error: Error | undefined) => void
}

export interface EpochRunner {
  /** Newest epoch whose root pays; −1 before the first. */
  readonly paying: number
  /** Rejects when the node cannot go on: chain and store contradict each other. Resolves after `stop`. */
  readonly done: Promise<void>
  /** Lets the stage that is being made come to its end, but does not wait long: what is cut off is made again. */
  stop(): Promise<void>
}

const SLOWEST_MS = 10_000
/** The longest pause, in pauses between two looks: a fast embedded chain is not kept waiting for long. */
const SLOWEST_LOOKS = 40
const PATIENCE_MS = 5_000
/** Codes that no waiting puts right. */
const FATAL: ReadonlySet<string> = new Set([
  ...['epoch_conflict', 'epoch_behind', 'epoch_rejected', 'internal'],
  ...['store_corrupt', 'snapshot_corrupt', 'snapshot_missing'],
])

export function startRunner(options: RunnerParts): EpochRunner {
  const stopping = new AbortController()
  let [paying, stages, trouble] = [-1, 0, undefined as string | undefined]
  const parts: RunnerParts = {
    ...options,
    onStage(record) {
      stages++
      options.onStage(record)
    },
  }
  const activate = createActivation(parts)

  function report(error: Error | undefined): void {
    const code = error === undefined ? undefined : codeOf(error)
    if (code === trouble) return
    trouble = code
    parts.onTrouble(error)
  }

  /** Each lane fails alone: a submission that must wait does not keep the next epoch from being computed. */
  async function look(): Promise<Error | undefined> {
    const head = await parts.chain.getHead()
    await parts.onHead(head)
    await compareWithChain(parts)
    await closeEpochs(parts, head)
    const lanes = [
      () => advanceLog(parts, head),
      () => advanceChain(parts),
      async () => {
        paying = await activate()
      },
    ]
    let failure: Error | undefined
    for (const lane of lanes) {
      if (stopping.signal.aborted) return failure
      await lane().catch(error => {
        failure ??= passOrThrow(error)
      })
    }
    return failure
  }

  async function run(): Promise<void> {
    const { pollMs } = parts
    const slowestMs = Math.min(SLOWEST_MS, SLOWEST_LOOKS * pollMs)
    for (let pauseMs = pollMs; !stopping.signal.aborted; ) {
      const before = stages
      const failure = await look().catch(passOrThrow)
      report(failure)
      // Whatever moved, even if something else failed, is worth looking at again soon.
      pauseMs = failure === undefined || stages > before ? pollMs : Math.min(pauseMs * 2, slowestMs)
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  const done = run()
  return {
    get paying() {
      return paying
    },
    done,
    async stop() {
      stopping.abort()
      const ended = done.catch(() => undefined)
      await Promise.race([ended, sleep(PATIENCE_MS, undefined, { ref: false })])
    },
  }
}

/** What waiting may put right comes back; the rest is thrown on. */
function passOrThrow(error: unknown): Error {
  const known = error instanceof NodeError || isChainError(error)
  if (!known || FATAL.has(error.code)) throw error
  return error
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

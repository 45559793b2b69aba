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
  /** Rejects when the node can not go on: chain and store contradict each other. Never resolves otherwise until `stop`. */
  readonly done: Promise<void>
  /** Lets the stage that is being made come to its end, but does not wait long: what is cut off is made again. */
  stop(): Promise<void>
}

const SLOWEST_MS = 10_000
const PATIENCE_MS = 5_000
/** Codes that no waiting puts right. */
const FATAL: ReadonlySet<string> = new Set([
  'epoch_conflict',
  'epoch_behind',
  'epoch_rejected',
  'store_corrupt',
  'snapshot_corrupt',
  'snapshot_missing',
  'internal',
])

export function startRunner(parts: RunnerParts): EpochRunner {
  const stopping = new AbortController()
  const activate = createActivation(parts)
  let paying = -1
  let trouble: string | undefined

  function report(error: Error | undefined): void {
    const code = error === undefined ? undefined : codeOf(error)
    if (code === trouble) return
    trouble = code
    parts.onTrouble(error)
  }

  /** Each lane fails alone: a submission that must wait does not keep the next epoch from being computed. */
  async function look(): Promise<boolean> {
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
      if (stopping.signal.aborted) return true
      await lane().catch(error => {
        failure ??= passOrThrow(error)
      })
    }
    report(failure)
    return failure === undefined
  }

  async function run(): Promise<void> {
    for (let pauseMs = parts.pollMs; !stopping.signal.aborted; ) {
      const fine = await look().catch(error => {
        report(passOrThrow(error))
        return false
      })
      pauseMs = fine ? parts.pollMs : Math.min(Math.max(pauseMs, 100) * 2, SLOWEST_MS)
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
      await Promise.race([done.catch(() => undefined), sleep(PATIENCE_MS, undefined, { ref: false })])
    },
  }
}

function passOrThrow(error: unknown): Error {
  if (!(error instanceof Error)) throw error
  const known = error instanceof NodeError || isChainError(error)
  if (!known || FATAL.has(codeOf(error))) throw error
  return error
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

/**
 * Keeps epochs moving by the chain's time. It looks at the chain every little while and does whatever is next; when the
 * chain does not answer it waits, ever longer, and says so once; where chain and store contradict each other it stops.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { createEpochs, type EpochsParts } from './epochs.ts'
import type { Waker } from './waker.ts'

export interface RunnerParts extends Omit<EpochsParts, 'onDurable'> {
  /** Real time between two looks at the chain. */
  readonly pollMs: number
  /** Woken when there is news: from another oracle, or of what went on beside. */
  readonly waker: Waker
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

export function startRunner(options: RunnerParts): EpochRunner {
  const stopping = new AbortController()
  let [stages, trouble] = [0, undefined as string | undefined]
  const epochs = createEpochs({
    ...options,
    onDurable: options.waker.wake,
    onStage(record) {
      stages++
      options.onStage(record)
    },
  })

  function report(error: Error | undefined): void {
    const code = error === undefined ? undefined : codeOf(error)
    if (code === trouble) return
    trouble = code
    options.onTrouble(error)
  }

  async function run(): Promise<void> {
    const { pollMs, waker } = options
    const slowestMs = Math.min(SLOWEST_MS, SLOWEST_LOOKS * pollMs)
    for (let pauseMs = pollMs; !stopping.signal.aborted; ) {
      const before = stages
      const failure = await epochs.look(stopping.signal)
      report(failure)
      // Whatever moved, even if something else failed, is worth looking at again soon.
      pauseMs = failure === undefined || stages > before ? pollMs : Math.min(pauseMs * 2, slowestMs)
      await waker.pause(pauseMs, stopping.signal)
    }
  }

  const done = run()
  return {
    get paying() {
      return epochs.paying
    },
    done,
    async stop() {
      stopping.abort()
      const ended = done.catch(() => undefined)
      await Promise.race([ended, sleep(PATIENCE_MS, undefined, { ref: false })])
    },
  }
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

/**
 * The moments at which the embedded chain needs a block although nobody sends anything: the end of an epoch, and the end
 * of a root's challenge window. Mining then, and not every moment, keeps the chain small.
 */
import type { EmbeddedChain } from '../../../chain/embedded/embedded-chain.ts'
import { pause } from '../../../links/pause.ts'

export interface Moments {
  /** A block when `afterMs` of network time have passed. */
  blockAfter(afterMs: number): void
  stop(): Promise<void>
}

export interface MomentsOptions {
  readonly chain: EmbeddedChain
  readonly genesisMs: number
  readonly epochMs: number
  /** How long after its end an epoch is closed, network time. */
  readonly graceMs: number
}

/** Of real time. */
const LEAST_MS = 5

export function startMoments({ chain, genesisMs, epochMs, graceMs }: MomentsOptions): Moments {
  const stopping = new AbortController()
  /** Network time may stand meanwhile. */
  async function until(timeMs: number): Promise<void> {
    for (
      let left = timeMs - chain.nowMs();
      left > 0 && !stopping.signal.aborted;
      left = timeMs - chain.nowMs()
    )
      await pause(Math.max(LEAST_MS, left / chain.speed), stopping.signal)
  }
  /** A block that cannot be mined now comes with the chain's own next tick. */
  const mine = async () => {
    if (!stopping.signal.aborted) await chain.mineNow().catch(() => undefined)
  }
  const pending = new Set<Promise<void>>()

  async function everyEpoch(): Promise<void> {
    while (!stopping.signal.aborted) {
      const end = genesisMs + (Math.floor((chain.nowMs() - genesisMs) / epochMs) + 1) * epochMs
      // The block before the end carries the epoch's facts, the one after it closes the epoch.
      await until(end + graceMs + 1_000)
      await mine()
    }
  }

  const epochs = everyEpoch()
  return {
    blockAfter(afterMs) {
      const due = until(chain.nowMs() + afterMs).then(mine)
      pending.add(due)
      void due.finally(() => pending.delete(due))
    },
    async stop() {
      stopping.abort()
      await Promise.all([epochs, ...pending])
    },
  }
}

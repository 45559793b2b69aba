/**
 * Evidence of a whole epoch that is read for one question: one after the other, however many ask, and with a rest as long as the work was, so that what
 * strangers ask takes no more than half of a node's time from the messages that come in.
 */
import { setTimeout as rest } from 'node:timers/promises'
import { NodeError } from '../../errors.ts'

export interface Readings {
  /** @throws {NodeError} node_busy */
  read<Result>(work: () => Promise<Result>): Promise<Result>
}

const [MOST_WAITING, LONGEST_REST_MS, COME_AGAIN_MS] = [32, 5_000, 5_000]

export function createReadings(most = MOST_WAITING): Readings {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    async read(work) {
      if (waiting >= most) throw new NodeError('node_busy', { retryAfterMs: COME_AGAIN_MS })
      waiting++
      const before = last
      const { promise, resolve } = Promise.withResolvers<void>()
      last = promise
      await before
      const sinceMs = performance.now()
      try {
        return await work()
      } finally {
        waiting--
        void rest(Math.min(performance.now() - sinceMs, LONGEST_REST_MS), undefined, { ref: false }).then(
          resolve,
        )
      }
    },
  }
}

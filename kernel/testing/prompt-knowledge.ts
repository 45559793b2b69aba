/** A network that is never late: each epoch is known at its end, nothing comes in after the next, acknowledged in ten seconds. */
import type { Knowledge } from '../knowledge.ts'
import type { EpochWindow } from '../resource.ts'

export function promptKnowledge({
  number,
  startMs,
  endMs,
}: Pick<EpochWindow, 'number' | 'startMs' | 'endMs'>): Knowledge {
  const endOf = (epoch: number) => startMs - (number - 1 - epoch) * (endMs - startMs)
  return {
    knownAtMs: epoch => (epoch < number ? endOf(epoch) : undefined),
    completeUntilMs: startMs,
    acknowledgeMs: 10_000,
  }
}

/**
 * What parties could know, and by when everything that was in time has come in. Deadlines count from the first and are
 * judged after the second: so nobody is late who could not know, and nobody is judged on evidence that is still on its way.
 */
import type { ChainFacts } from './epoch.ts'
import type { EpochWindow } from './resource.ts'
import type { Rules } from './rules.ts'

export interface Knowledge {
  /**
   * When everybody could know what an epoch decided (its seed, its state): the time of the block that brought its header onto
   * the chain, ms of network time. Undefined while it does not stand there as of this epoch's facts: nobody can be late for
   * what follows from it. Of an epoch that is older than those that facts still list, a time that is too late rather than too early.
   */
  readonly knownAtMs: (epoch: number) => number | undefined
  /**
   * Whatever arrived before this moment and was acknowledged in time is in the evidence of this epoch or of one before it, as
   * it arrived: what was left out comes in within `inclusion.epochs`. Ms of network time.
   */
  readonly completeUntilMs: number
  /** An arrival may have been dated by so much and no more: of two, the earlier by more than this was truly there first. */
  readonly acknowledgeMs: number
}

export function knowledgeOf(
  { knownAt, genesisMs }: Pick<ChainFacts, 'knownAt' | 'genesisMs'>,
  { epochMs, inclusion }: Pick<Rules, 'epochMs' | 'inclusion'>,
  { startMs, endMs }: Pick<EpochWindow, 'startMs' | 'endMs'>,
): Knowledge {
  const times = new Map(knownAt.map(({ epoch, timeMs }) => [epoch, timeMs]))
  const oldest = knownAt[0]
  return {
    knownAtMs: epoch => (oldest !== undefined && epoch < oldest.epoch ? oldest.timeMs : times.get(epoch)),
    completeUntilMs: Math.max(genesisMs, Math.min(endMs, startMs - (inclusion.epochs - 1) * epochMs)),
    acknowledgeMs: inclusion.acknowledgeMs,
  }
}

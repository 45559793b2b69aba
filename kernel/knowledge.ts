/**
 * What parties could know, and by when everything that was in time has come in. Deadlines count from the first and are
 * judged after the second: so nobody is late who could not know, and nobody is judged on evidence that is still on its way.
 */
import type { ChainFacts } from './chain-facts.ts'

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

/** Of the rules: how long an epoch is, and for how many of them what was left out still comes in as it arrived. */
interface KnowledgeRules {
  readonly epochMs: number
  readonly inclusion: { readonly epochs: number; readonly acknowledgeMs: number }
}

/**
 * @example
 * const { knownAtMs, completeUntilMs } = knowledgeOf(chain, rules, { startMs, endMs })
 * const isDue = (knownAtMs(epoch - 1) ?? Infinity) + patienceMs < completeUntilMs
 */
export function knowledgeOf(
  { knownAt, genesisMs }: Pick<ChainFacts, 'knownAt' | 'genesisMs'>,
  { epochMs, inclusion }: KnowledgeRules,
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
): Knowledge {
  const times = new Map(knownAt.map(({ epoch, timeMs }) => [epoch, timeMs]))
  const oldest = knownAt[0]
  return {
    knownAtMs: epoch => (oldest !== undefined && epoch < oldest.epoch ? oldest.timeMs : times.get(epoch)),
    completeUntilMs: Math.max(genesisMs, Math.min(endMs, startMs - (inclusion.epochs - 1) * epochMs)),
    acknowledgeMs: inclusion.acknowledgeMs,
  }
}

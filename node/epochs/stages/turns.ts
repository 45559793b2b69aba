/** Who of several oracles does what one of them has to do. */
import type { EpochParts } from '../epoch-parts.ts'

/** What one of many has to do: the first at once, each other one a turn later, if it is not done by then. */
export function createTurns({ monotonicMs, turnMs }: EpochParts): (task: string, rank: number) => boolean {
  let current: { readonly task: string; readonly sinceMs: number } | undefined
  return (task, rank) => {
    if (current?.task !== task) current = { task, sinceMs: monotonicMs() }
    return monotonicMs() - current.sinceMs >= rank * turnMs
  }
}

/** What becomes of an honest device while its world lasts: it is sold, and it moves. */
import { type DeviceFact, PAST_DEVICES } from '../../kernel/chain-facts.ts'
import type { Address } from '../../protocol/ids.ts'

export interface DeviceChange {
  /** Time of the block that tells it, whole seconds. */
  readonly atMs: number
  readonly owner?: Address
  readonly cell?: string
}

/** As the chain knows it of all blocks before that time. */
export function factBefore(
  first: DeviceFact,
  changes: readonly DeviceChange[],
  beforeMs: number,
): DeviceFact {
  let fact = first
  for (const { atMs, owner = fact.owner, cell = fact.cell } of changes) {
    if (atMs >= beforeMs) break
    const past = [{ untilMs: atMs, owner: fact.owner, cell: fact.cell }, ...fact.past].slice(0, PAST_DEVICES)
    const movedAtMs = cell === fact.cell ? fact.movedAtMs : atMs
    fact = { ...fact, owner, cell, movedAtMs, past }
  }
  return fact
}

/**
 * All leaves that a provider stores, as one row: its deals in ascending order of their ids, each with the leaves that hold
 * data. A challenge is a place in that row.
 */
import type { Hash, SubjectId } from '../../../protocol/ids.ts'
import { challengesOf } from '../../../protocol/piece/challenge.ts'
import { leafCountOf } from '../../../protocol/piece/piece-size.ts'
import type { DealId } from './storage-messages.ts'

export interface StoredDeal {
  readonly id: DealId
  /** Bytes of data. */
  readonly size: number
}

/** Whether the seed of this epoch asks for a deal: accepted by then, and not ended. −1 is not yet. */
export function isAsked(
  { since, ended }: { readonly since: number; readonly ended: number },
  epoch: number,
): boolean {
  return since !== -1 && since <= epoch && (ended === -1 || ended > epoch)
}

export interface Asked<Deal> {
  readonly deal: Deal
  /** From the left of the deal's piece. */
  readonly leaf: number
}

/** What a seed asks of a provider, in the order of the challenges. Nothing of one that stores nothing. */
export function askedOf<Deal extends StoredDeal>(
  seed: Hash,
  provider: SubjectId,
  count: number,
  deals: readonly Deal[],
): readonly Asked<Deal>[] {
  const row = deals.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const ends: number[] = []
  for (const { size } of row) ends.push((ends.at(-1) ?? 0) + leafCountOf(size))
  return challengesOf(seed, provider, count, ends.at(-1) ?? 0).map(place => {
    const index = firstAbove(ends, place)
    return { deal: row[index]!, leaf: place - (ends[index - 1] ?? 0) }
  })
}

/** Index of the first number above `value`; they ascend. */
function firstAbove(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Sleepers at every share of lies and after any record: what they gain, over many seeds. */
import { expect, it } from 'vitest'
import { inShare, meanOf, sleepMany } from '../testing/sleeping.ts'

const SHARES = [
  [1, 120],
  [5, 60],
  [20, 30],
  [100, 12],
] as const
/** What lets it work alone at all, what a diligent year brings, and all that is counted. */
const RECORDS = [20, 1_000, 1_000_000]

it.each(RECORDS.flatMap(record => SHARES.map(([percent, worlds]) => [percent, record, worlds] as const)))(
  'that lie in %i of a hundred after %i right results lose, at 99.7 %%',
  (percent, record, worlds) => {
    const all = sleepMany({ record, lies: inShare(percent), asks: 25, worlds })
    const { mean, error } = meanOf(all.map(({ gain }) => Number(gain)))
    expect(mean + 3 * error).toBeLessThan(0)
    for (const { paidThough, accusedHonest } of all) expect([paidThough, accusedHonest]).toEqual([0, 0])
  },
  1_800_000,
)

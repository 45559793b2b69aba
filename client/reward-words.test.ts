import { expect, it } from 'vitest'
import { REWARD_WORDS, rewardSentence } from './reward-words.ts'

const style = {
  words: REWARD_WORDS,
  rate: String,
  price: (units: bigint) => `${Number(units) / 1e6} USD`,
  count: String,
  percent: (ppm: number) => `${ppm / 10_000} %`,
}
const use = { kind: 'use', availabilityPpm: 0, fullUnitsADay: '9', partPpm: 900_000, price: '100000' }

it.each([
  [{ kind: 'per-unit', rate: '5' }, 'a fixed 5 a unit'],
  [{ kind: 'proportional', fullUnitsADay: '7' }, 'shared in proportion; all of the pool from 7 units a day'],
  [
    use,
    'for use, in proportion to what was burned for each: at most 90 % of that in tokens, reckoned at 0.1 USD each',
  ],
  [
    { ...use, availabilityPpm: 200_000 },
    '20 % of the pool for being there, in full from 9 units a day; the rest for use',
  ],
  [{ ...use, partPpm: 3_000_000 }, 'whoever pays oneself gains'],
])('of %o', (policy, says) => {
  expect(rewardSentence(policy, style)).toContain(says)
})

import { describe, expect, it } from 'vitest'
import { formatAmount } from '../protocol/amounts/amount.ts'
import { formatDuration } from '../protocol/duration.ts'
import { EMISSION_WORDS, emissionSentence } from './emission-words.ts'

const style = {
  words: EMISSION_WORDS,
  tokens: (amount: bigint) => `${formatAmount(amount, 18)} SUN`,
  span: formatDuration,
  count: String,
  resource: (name: string) => name,
  price: (amount: bigint) => `${formatAmount(amount, 6)} USD`,
  percent: (ppm: number) => `${ppm / 10_000} %`,
}
const SUN = (many: number) => `${many}${'0'.repeat(18)}`
const YEAR = 31_536_000_000

describe('an emission policy in a sentence', () => {
  it.each([
    [
      {
        kind: 'net',
        schedule: { kind: 'fixed', amount: SUN(5), everyMs: YEAR },
        price: '100000',
        window: 7,
        mostADay: SUN(3),
        floorPpm: 500_000,
        capPpm: 3_000_000,
      },
      'as long as there is any left. Besides, of what was burned in the last 7 epochs as much comes back, at 0.1 USD a token: at most 3 SUN a day, or as much as makes 50 % of what is burned in an epoch; never more than 300 %',
    ],
    [{ kind: 'fixed', amount: SUN(5), everyMs: YEAR }, '5 SUN every 1y, as long as there is any left'],
    [{ kind: 'halving', first: SUN(5), everyMs: YEAR }, '5 SUN in the first 1y, then half as much, every 1y'],
    [{ kind: 'exponential', total: SUN(9), halfLifeMs: YEAR, stepMs: 1 }, '9 SUN in all: every 1y half'],
    [
      {
        kind: 'table',
        rows: [
          { atMs: 0, total: '0' },
          { atMs: YEAR, total: SUN(3) },
        ],
      },
      '3 SUN in all, 1y after',
    ],
    [{ kind: 'crv', first: SUN(4), everyMs: YEAR, divisor: '1189207115002721024' }, 'divided by 1.189207'],
    [
      {
        kind: 'baseline',
        resource: 'storage',
        simple: SUN(1),
        baseline: SUN(2),
        halfLifeMs: YEAR,
        unitsADay: '7',
        doublesMs: YEAR,
      },
      '2 SUN as storage keeps up with 7 units a day, doubled every 1y',
    ],
    [
      {
        kind: 'demandLinked',
        schedule: { kind: 'fixed', amount: SUN(5), everyMs: YEAR },
        counts: 'charges',
        rate: SUN(2),
        window: 24,
      },
      'no more than 2 SUN for each unit that was burned, over the last 24 epochs; at most 5 SUN every 1y',
    ],
    [
      {
        kind: 'controller',
        resource: 'coverage',
        targetADay: '50',
        start: SUN(3),
        step: SUN(1),
        floor: SUN(0),
        ceiling: SUN(9),
        antiWindup: false,
      },
      'It winds up',
    ],
    [{ kind: 'whatever' }, 'by “whatever”'],
    [undefined, 'by “undefined”'],
  ])('%o', (policy, says) => {
    expect(emissionSentence(policy, style)).toContain(says)
  })
})

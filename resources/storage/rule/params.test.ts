/** How many challenges a promise takes. */
import { describe, expect, it } from 'vitest'
import { challengesFor } from '../messages/audit.ts'
import { readParams } from './params.ts'

const DAY = 86_400_000

describe('the number of challenges', () => {
  it.each([
    [1_000, 4_603],
    [10_000, 459],
    [50_000, 90],
    [100_000, 44],
    [200_000, 21],
  ])('is as published: a loss of %i ppm seen in one round with 99 %% takes %i', (lossPpm, expected) => {
    expect(challengesFor({ lossPpm, withinMs: DAY, confidencePpm: 990_000 }, DAY)).toBe(expected)
  })
  it('is spread over the rounds there are', () => {
    // Five a day see a loss of 1 % within 30 days with 77.9 %.
    expect(challengesFor({ lossPpm: 10_000, withinMs: 30 * DAY, confidencePpm: 778_000 }, DAY)).toBe(5)
    expect(challengesFor({ lossPpm: 500_000, withinMs: 1000 * DAY, confidencePpm: 900_000 }, DAY)).toBe(1)
  })
  it('is refused where it cannot be', () => {
    expect(() => readParams({ every: '1s' })).toThrow('storage.every: at least a minute')
    expect(() => readParams({ fee: '100%' })).toThrow('storage.fee: a percentage')
    expect(() => readParams({ answer: 0 })).toThrow('storage.answer: 1 to 100')
    const audit = { loss: '0.01%', within: '1h', confidence: '99.99%' }
    expect(() => readParams({ audit })).toThrow('and 48 fit into a message')
    expect(() => readParams({ audit: { ...audit, within: '1m' } })).toThrow('storage.audit.within')
  })
})

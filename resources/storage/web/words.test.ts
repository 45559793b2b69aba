import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readParams } from '../rule/params.ts'
import { auditWords, costOf, filesOf, quote, storageWords } from './words.ts'

const money = { tokens: String, dollars: (amount: string | bigint) => `${amount} units` }
const price = fc.bigInt({ min: 0n, max: 10n ** 12n })

it('says the arithmetic of the proofs in a sentence', () => {
  const { audit, everyMs } = readParams({ every: '1d' })
  expect(auditWords(audit, everyMs)).toBe(
    'Every day each disk is asked for 3 leaves: who lost 5 % is found within 30 days with 99 % confidence.',
  )
})

describe('what storing costs', () => {
  it('is the price of a TiB for 30 days, by size and time', () => {
    expect(costOf(256_000_000n, { mib: 1024n, days: 30n })).toBe(250_000n)
    expect(costOf(256_000_000n, { mib: 1n, days: 1n })).toBe(9n)
  })

  it('promisesNobodyLess: twice as much never costs less than once, and nothing is rounded down', () => {
    fc.assert(
      fc.property(
        price,
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        fc.bigInt({ min: 1n, max: 400n }),
        (each, mib, days) => {
          const once = costOf(each, { mib, days })
          expect(costOf(each, { mib: 2n * mib, days })).toBeGreaterThanOrEqual(once)
          expect(once * 1024n * 1024n * 30n).toBeGreaterThanOrEqual(each * mib * days)
        },
      ),
    )
  })

  it('is a share with each of the cheapest disks, and not known where there are too few', () => {
    const prices = [100n, 200n, 300n, 400n].map(one => one * 1_000_000n)
    const wanted = { mib: 2048n, days: 30n, disks: 4, needed: 2, feePpm: 0 }
    expect(quote(prices, wanted)).toBe(
      prices.reduce((sum, each) => sum + costOf(each, { mib: 1024n, days: 30n }), 0n),
    )
    const fee = prices.reduce((sum, each) => sum + (costOf(each, { mib: 1024n, days: 30n }) + 99n) / 100n, 0n)
    expect(quote(prices, { ...wanted, feePpm: 10_000 })).toBe((quote(prices, wanted) ?? 0n) + fee)
    expect(quote(prices.slice(1), wanted)).toBeUndefined()
  })
})

describe('files', () => {
  const deal = {
    file: 'f1',
    needed: 2,
    size: 775_120,
    since: 0,
    ended: -1,
    paid: '144',
    missed: 0,
    untilMs: 9,
  }

  it('are put together from their shares', () => {
    const placed = {
      a: deal,
      b: { ...deal, missed: 2, untilMs: 7 },
      c: { ...deal, ended: 4 },
      d: { ...deal, since: -1 },
    }
    expect(filesOf(placed)).toEqual([
      { id: 'f1', bytes: 1_550_240, shares: 2, proved: 1, untilMs: 7, paid: 288n },
    ])
    expect(filesOf(undefined)).toEqual([])
  })
})

it('says what a disk did, without a name of a field', () => {
  const facts = {
    proven: 2,
    faulted: 0,
    challenges: 3,
    deals: 2,
    bytes: 1_674_302,
    missed: 0,
    answeredPpm: 9_000_000,
    silentPpm: 1_000_000,
    silentSinceMs: -1,
    copied: '0',
  }
  expect(storageWords.contribution(facts, money)).toEqual([
    'it keeps 1.7 MB in 2 shares',
    '2 rounds of proof were shown',
    'it answers 90.0 % of those who ask it for leaves',
  ])
})

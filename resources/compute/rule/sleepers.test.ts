/**
 * A machine with a record that lies in a part of what it does alone loses by it: by arithmetic, and through the real rule over many seeds.
 * Rarer lies, and other records: sleepers.long.ts.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Seen } from '../testing/machine.ts'
import { inShare, meanOf, sleep, sleepMany } from '../testing/sleeping.ts'
import { bondFor } from './params.ts'

describe('the bond', () => {
  it('is more than twice what any number of lies at once bring, whatever price, audit and copies', () => {
    const chosen = fc.record({
      price: fc.bigInt({ min: 1n, max: 10n ** 12n }),
      copies: fc.integer({ min: 2, max: 6 }),
      auditPpm: fc.integer({ min: 10_000, max: 999_999 }),
      lies: fc.integer({ min: 1, max: 64 }),
    })
    fc.assert(
      fc.property(chosen, ({ price, copies, auditPpm, lies }) => {
        // Nobody looks at any of them: exact, in (parts in a million) ^ lies.
        const none = BigInt(1_000_000 - auditPpm) ** BigInt(lies)
        const all = 1_000_000n ** BigInt(lies)
        const brings = BigInt(lies) * price * none
        const costs = bondFor(price, copies, { auditPpm }) * (all - none)
        // What is rounded down is less than a base unit.
        expect(2n * brings).toBeLessThanOrEqual(costs + all)
      }),
    )
  })
})

describe('a sleeper', () => {
  it.each([
    [20, 8],
    [100, 4],
  ])('that lies in %i of a hundred loses more than it gains, at 95 %%', (percent, worlds) => {
    const all = sleepMany({ record: 200, lies: inShare(percent), asks: 25, worlds })
    const { mean, error } = meanOf(all.map(({ gain }) => Number(gain)))
    expect(mean + 1.96 * error).toBeLessThan(0)
    for (const { paidThough, accusedHonest } of all) expect([paidThough, accusedHonest]).toEqual([0, 0])
  })

  it('is paid for none of the lies of one moment where any of them is found, though others confirm it before that', () => {
    const once = ({ copy }: Seen) => copy.askedIn === 1
    const all = sleepMany({ record: 200, lies: once, asks: 20, worlds: 12 })
    expect(all.filter(({ lookedAt }) => lookedAt === 0).every(({ paid, told }) => paid === told)).toBe(true)
    const found = all.filter(({ lookedAt }) => lookedAt > 0)
    expect(found.length).toBeGreaterThan(3)
    expect(found.map(({ paid }) => paid)).toEqual(found.map(() => 0))
  })

  it('loses its bond as well where it leaves once it sees that one of its lies is looked at', () => {
    const gone = [1, 2, 3].map(seed =>
      sleep({ record: 200, lies: inShare(100), asks: 6, seed, leaves: true }),
    )
    for (const { lookedAt, burned, paid } of gone) {
      expect(lookedAt).toBeGreaterThan(0)
      expect([burned, paid]).toEqual([4_000_000n, 0])
    }
  })
})

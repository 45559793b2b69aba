/** What a broadcaster can take from a machine, whatever it signs. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { owedFor } from '../../../messages/tabs/tab-words.ts'
import { createTrust, TRUST } from './trust.ts'

const UNITS = 10 ** 6
const TERMS = { start: 3n, perGiga: 10_000_000n }
const PRICE = owedFor(TERMS, { jobs: 1, units: UNITS })
const tab = { start: '3', perGiga: '10000000', most: `${PRICE * 40n}`, jobs: 0, units: 0 }

it('losesNoMoreThanItTrusts, and never works beyond its tab, whatever is signed when', () => {
  const signs = fc.array(
    fc.option(
      fc.record({ jobs: fc.nat(90), units: fc.constantFrom(0, UNITS, 20 * UNITS, Number.MAX_SAFE_INTEGER) }),
      { freq: 2, nil: undefined },
    ),
    { minLength: 1, maxLength: 80 },
  )
  fc.assert(
    fc.property(signs, all => {
      const trust = createTrust(tab)
      let [made, paid] = [0, 0n]
      for (const signed of all) {
        if (trust.isTrusted() && trust.covers(UNITS)) {
          made++
          trust.bring(UNITS)
        }
        if (signed === undefined) continue
        trust.sign(signed)
        const owed = owedFor(TERMS, signed)
        const capped = owed < PRICE * 40n ? owed : PRICE * 40n
        if (capped > paid) paid = capped
      }
      expect(owedFor(TERMS, { jobs: made, units: made * UNITS }) - paid).toBeLessThanOrEqual(
        PRICE * BigInt(TRUST),
      )
      expect(made).toBeLessThanOrEqual(40)
    }),
    { numRuns: 100 },
  )
})

it('hasOnePieceTaken by whoever signs for nothing, and of whoever stops to sign no more than it paid for, and one', () => {
  for (let signs = 0; signs <= 20; signs++) {
    const trust = createTrust(tab)
    let made = 0
    for (let at = 0; at < 100; at++) {
      if (!trust.isTrusted() || !trust.covers(UNITS)) break
      trust.bring(UNITS)
      made++
      if (made <= signs) trust.sign({ jobs: made, units: made * UNITS })
    }
    expect(made).toBeLessThanOrEqual(signs + Math.min(TRUST, signs + 1))
    if (signs === 0) expect(made).toBe(1)
  }
})

it('works on for whoever signs, to the end of the tab', () => {
  const trust = createTrust(tab)
  for (let jobs = 1; jobs <= 40; jobs++) {
    expect(trust.isTrusted() && trust.covers(UNITS)).toBe(true)
    trust.bring(UNITS)
    // The first few each, then seldom.
    if (jobs < TRUST || jobs % (TRUST - 1) === 0) trust.sign({ jobs, units: jobs * UNITS })
  }
  expect(trust.covers(UNITS)).toBe(false)
})

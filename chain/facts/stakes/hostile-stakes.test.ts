/** Whatever somebody who pays for the gas makes a contract of stakes say, and in whatever order, facts are made of it and stay small. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MOST_BACKERS } from '../../../kernel/chain-facts.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import {
  foldBond,
  foldLeaving,
  foldSlash,
  foldStaked,
  foldTerms,
  foldWithdrawn,
  type HeldStakes,
  listStakes,
} from './fold-stakes.ts'

const EPOCH_MS = 1_000
const HUGE = 2n ** 256n - 1n
const account = (number: number): Address => toAddress(`0x${number.toString(16).padStart(40, '0')}`)
const amount = fc.oneof(fc.constantFrom(0n, 1n, HUGE), fc.bigInt({ min: 0n, max: HUGE }))
const said = fc.record({
  what: fc.constantFrom('bond', 'slash', 'terms', 'staked', 'leaving', 'withdrawn'),
  subject: fc.integer({ min: 1, max: 3 }).map(account),
  holder: fc.integer({ min: 1, max: 200 }).map(account),
  first: amount,
  second: amount,
  stepMs: fc.integer({ min: 0, max: 700 }),
})
type Said = typeof said extends fc.Arbitrary<infer Value> ? Value : never

/** @returns when the last was said */
function fold(held: HeldStakes, logs: readonly Said[], fromMs = 0): number {
  let timeMs = fromMs
  for (const { what, subject, holder, first, second, stepMs } of logs) {
    timeMs += stepMs
    const moment = { timeMs, sinceMs: Math.floor(timeMs / EPOCH_MS) * EPOCH_MS }
    if (what === 'bond') foldBond(held, subject, first, moment)
    if (what === 'slash') foldSlash(held, { subject, taken: first, from: second })
    if (what === 'terms')
      foldTerms(held, { subject, commission: first % 10_001n, fromMs: timeMs + EPOCH_MS }, moment)
    if (what === 'staked') foldStaked(held, { subject, holder, amount: first, shares: second }, moment)
    if (what === 'leaving') foldLeaving(held, { subject, holder, shares: second }, moment)
    if (what === 'withdrawn')
      foldWithdrawn(held, { subject, holder, amount: first, left: second, stayed: 0n }, moment)
  }
  return timeMs
}

const listed = (held: HeldStakes, timeMs: number) =>
  listStakes('owner', held, { timeMs, sinceMs: Math.floor(timeMs / EPOCH_MS) * EPOCH_MS }, () => true)

it('law: no order of logs and no amount keeps facts from being made, and each is one that a bundle takes', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 300 }), logs => {
      const held: HeldStakes = new Map()
      const endMs = fold(held, logs)
      for (const { own, commission, backers } of listed(held, endMs)) {
        expect(own > 0n && commission >= 0 && commission <= 10_000).toBe(true)
        expect(backers.length).toBeLessThanOrEqual(MOST_BACKERS)
        expect(backers.every(({ amount: each }) => each > 0n)).toBe(true)
        const accounts = backers.map(({ account: each }) => each)
        expect(accounts).toEqual([...new Set(accounts)].sort())
      }
    }),
    { numRuns: 200 },
  )
})

it('whoever comes and leaves again from ever more accounts leaves nothing behind', () => {
  const held: HeldStakes = new Map()
  const [subject, moment] = [account(1), { timeMs: 0, sinceMs: 0 }]
  foldBond(held, subject, 10n, moment)
  for (let number = 1; number <= 1_000; number++) {
    const holder = account(number)
    foldStaked(held, { subject, holder, amount: 5n, shares: 5n }, { timeMs: 10, sinceMs: 0 })
    foldLeaving(held, { subject, holder, shares: 5n }, { timeMs: 20, sinceMs: 0 })
  }
  expect(listed(held, 900)).toMatchObject([{ own: 10n, backers: [] }])
  expect(listed(held, 2_500)).toMatchObject([{ own: 10n, backers: [] }])
  expect(held.get(subject)?.staying.size).toBe(0)
})

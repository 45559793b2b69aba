import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_HOLDERS } from '../../../kernel/chain-facts.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { epochStartMs, foldLock, foldTransfer, openShares, weighHolders } from './fold-shares.ts'

const NOBODY = address(0)
const SHARES = address(1)
const LOCK = address(99)
const ACCOUNTS = [2, 3, 4, 5].map(address)
const [SUPPLY, EPOCH_MS] = [1_000n, 3_600_000]

function address(number: number): Address {
  return toAddress(`0x${number.toString(16).padStart(40, '0')}`)
}

function opened(...amounts: readonly (readonly [Address, bigint])[]) {
  const held = openShares()
  held.epochMs = EPOCH_MS
  held.supply = amounts.reduce((sum, [, shares]) => sum + shares, 0n)
  for (const [to, shares] of amounts)
    foldTransfer(held, { from: NOBODY, to, shares }, { timeMs: 0, sinceMs: 0 })
  return held
}

const weightsOf = (held: ReturnType<typeof opened>, timeMs: number, sinceMs: number) =>
  Object.fromEntries(
    weighHolders(SHARES, held, { timeMs, sinceMs }).map(({ account, weight }) => [account, weight]),
  )

const step = fc.record({
  afterMs: fc.integer({ min: 0, max: EPOCH_MS / 2 }),
  from: fc.constantFrom(...ACCOUNTS, LOCK),
  to: fc.constantFrom(...ACCOUNTS, LOCK),
  part: fc.integer({ min: 0, max: 100 }),
  says: fc.option(
    fc.record({ account: fc.constantFrom(...ACCOUNTS), shares: fc.bigInt({ min: 0n, max: 600n }) }),
    {
      nil: undefined,
    },
  ),
})

describe('who held shares, and for how long', () => {
  it('noTransferMakesOrLosesTime: Σ weights = all shares × time, in every epoch, whatever a lock says', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.boolean(), (steps, forgets) => {
        const held = opened([ACCOUNTS[0]!, 600n], [ACCOUNTS[1]!, 400n])
        // The same, and nothing of it is ever forgotten.
        const whole = opened([ACCOUNTS[0]!, 600n], [ACCOUNTS[1]!, 400n])
        let [timeMs, sinceMs] = [0, 0]
        const close = (untilMs: number) => {
          const weighed = weightsOf(held, untilMs, sinceMs)
          expect(Object.values(weighed).reduce((sum, weight) => sum + weight, 0n)).toBe(
            SUPPLY * BigInt(Math.max(1, untilMs - sinceMs)),
          )
          expect(weightsOf(whole, untilMs, sinceMs)).toEqual(weighed)
        }
        for (const { afterMs, from, to, part, says } of steps) {
          timeMs += afterMs
          while (timeMs > sinceMs + EPOCH_MS) {
            if (forgets) close(sinceMs + EPOCH_MS)
            sinceMs += EPOCH_MS
          }
          const shares = ((held.balances.get(from) ?? 0n) * BigInt(part)) / 100n
          for (const [fold, since] of [
            [held, sinceMs],
            [whole, 0],
          ] as const) {
            foldTransfer(fold, { from, to, shares }, { timeMs, sinceMs: since })
            if (says !== undefined) foldLock(fold, { lock: LOCK, ...says }, { timeMs, sinceMs: since })
          }
        }
        close(Math.max(timeMs, sinceMs + 1))
      }),
      { numRuns: 200 },
    )
  })

  it('a block’s holding has a block’s part, and borrowing for a transaction has none', () => {
    const [owner, thief] = [ACCOUNTS[0]!, ACCOUNTS[1]!]
    const held = opened([owner, 1_000n])
    const at = (timeMs: number) => ({ timeMs, sinceMs: 0 })
    foldTransfer(held, { from: owner, to: thief, shares: 900n }, at(1_800_000))
    foldTransfer(held, { from: thief, to: owner, shares: 900n }, at(1_800_000))
    expect(weightsOf(held, EPOCH_MS, 0)).toEqual({ [owner]: 1_000n * 3_600_000n })
    foldTransfer(held, { from: owner, to: thief, shares: 900n }, at(EPOCH_MS - 12_000))
    expect(weightsOf(held, EPOCH_MS, 0)[thief]).toBe(900n * 12_000n)
  })

  it('looks through a lock, and no further than what it has', () => {
    const [owner, other] = [ACCOUNTS[0]!, ACCOUNTS[1]!]
    const held = opened([owner, 400n], [LOCK, 600n])
    const moment = { timeMs: 0, sinceMs: 0 }
    foldLock(held, { lock: LOCK, account: other, shares: 500n }, moment)
    expect(weightsOf(held, 10, 0)).toEqual({ [owner]: 4_000n, [other]: 5_000n, [LOCK]: 1_000n })
    // From now on it says more than it has: what it has is its own.
    foldLock(held, { lock: LOCK, account: owner, shares: 101n }, { timeMs: 10, sinceMs: 10 })
    expect(weightsOf(held, 20, 10)).toEqual({ [owner]: 4_000n, [LOCK]: 6_000n })
    foldTransfer(held, { from: owner, to: LOCK, shares: 1n }, { timeMs: 20, sinceMs: 20 })
    expect(weightsOf(held, 30, 20)).toEqual({ [owner]: 5_000n, [other]: 5_000n })
  })

  it('keeps whoever held a thousandth all the time, however many had shares for a while', () => {
    const [honest, whale] = [address(7), address(8)]
    const held = opened([honest, 1_000n], [whale, 999_000n])
    for (let number = 0; number < MOST_HOLDERS + 200; number++) {
      const moment = { timeMs: number, sinceMs: 0 }
      foldTransfer(held, { from: whale, to: address(1_000 + number), shares: 1_000n }, moment)
      foldTransfer(
        held,
        { from: address(1_000 + number), to: whale, shares: 1_000n },
        { timeMs: number + 1, sinceMs: 0 },
      )
    }
    const weighed = weighHolders(SHARES, held, { timeMs: EPOCH_MS, sinceMs: 0 })
    expect(weighed).toHaveLength(MOST_HOLDERS)
    expect(weighed.find(({ account }) => account === honest)?.weight).toBe(1_000n * 3_600_000n)
  })

  it('is of nobody where the token says another sum than its shares, and of those who have them where no time has passed', () => {
    const held = opened([ACCOUNTS[0]!, 10n])
    expect(weightsOf(held, 0, 0)).toEqual({ [ACCOUNTS[0]!]: 10n })
    held.supply = 11n
    expect(weightsOf(held, 5, 0)).toEqual({})
  })

  it('an epoch’s end belongs to it', () => {
    expect([1, EPOCH_MS, EPOCH_MS + 1].map(after => epochStartMs(5_000 + after, 5_000, EPOCH_MS))).toEqual([
      5_000,
      5_000,
      5_000 + EPOCH_MS,
    ])
    expect(epochStartMs(4_000, 5_000, EPOCH_MS)).toBe(5_000)
  })
})

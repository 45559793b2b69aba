/** Whose a device was and where, and who is paid for what was made then: with the tricks that an owner might try. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, toSubjectId } from '../protocol/ids.ts'
import { PAST_DEVICES } from './chain-facts.ts'
import { proportional } from './money/reward-policy.ts'
import { shareRewards } from './money/share-rewards.ts'
import { cellAt, madeBy, ownedAt, ownerAt, placesOf } from './past-devices.ts'
import type { PastDevice, Subject } from './subject.ts'
import { account } from './testing/fixtures.ts'

const [seller, buyer] = [account(1), account(2)]
const [here, there] = ['872a1008dffffff', '872a1072bffffff']

function device(past: readonly PastDevice[], movedAtMs = 0): Subject {
  const id = toSubjectId('ab'.repeat(32))
  const known = { id, resource: 'tally', model: 'tally/box', details: {}, accepted: true, registeredAtMs: 0 }
  return { ...known, owner: buyer, cell: here, movedAtMs, past }
}

const soldAt = (untilMs: number) => device([{ untilMs, owner: seller, cell: here }])

function paid(subject: Subject, made: readonly (readonly [number, bigint])[]): ReadonlyMap<Address, bigint> {
  const contribution = { subject: subject.id, units: 4n, qualityPpm: 1_000_000, facts: {} }
  const rewards = shareRewards({
    resource: 'tally',
    pool: 1001n,
    policy: proportional(),
    epochMs: 1,
    limitedPpm: 0,
    contributions: [{ ...contribution, ...madeBy(subject, made) }],
    subjects: new Map([[subject.id, subject]]),
    countsPpm: () => 1_000_000,
  })
  return new Map(rewards.map(({ owner, amount }) => [owner, amount]))
}

describe('a device that was sold', () => {
  it('earns for who had it: what came in late is not the buyer’s', () => {
    expect(paid(soldAt(1000), [[999, 4n]])).toEqual(new Map([[seller, 1001n]]))
    expect(paid(soldAt(1000), [[1000, 4n]])).toEqual(new Map([[buyer, 1001n]]))
    const both = paid(soldAt(1000), [
      [999, 3n],
      [1000, 1n],
    ])
    expect(both).toEqual(
      new Map([
        [seller, 751n],
        [buyer, 250n],
      ]),
    )
  })

  it('is nobody’s for a time that is forgotten: whoever sells it to itself often gains nothing by that', () => {
    const own = Array.from({ length: PAST_DEVICES - 1 }, (_, step): PastDevice => {
      return { untilMs: 1008 - step, owner: account(3 + step), cell: here }
    })
    const remembered = device([...own, { untilMs: 1000, owner: seller, cell: here }])
    expect(paid(remembered, [[999, 4n]])).toEqual(new Map())
    expect(paid(device(own), [[999, 4n]]).get(buyer)).toBeUndefined()
  })

  it('spends nothing of who had it, and pays it', () => {
    expect(ownedAt(soldAt(1000), 999)).toMatchObject({ owner: seller, accepted: false })
    expect(ownedAt(soldAt(1000), 1000)).toMatchObject({ owner: buyer, accepted: true })
  })

  it('paysWhatItWouldHavePaidAndNoMore, whoever had it when', () => {
    const part = fc.tuple(fc.nat(3000), fc.bigInt({ min: 0n, max: 10n ** 20n }))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), made => {
        const all = [...paid(soldAt(1500), made).values()].reduce((sum, amount) => sum + amount, 0n)
        expect(all).toBe(1001n)
        expect(paid(soldAt(1500), made.toReversed())).toEqual(paid(soldAt(1500), made))
      }),
    )
  })
})

describe('a device that has moved', () => {
  const moved = device(
    [
      { untilMs: 3000, owner: seller, cell: here },
      { untilMs: 2000, owner: account(3), cell: there },
      { untilMs: 1000, owner: seller, cell: there },
    ],
    2000,
  )

  it('stood at each of its places for a time, whoever had it', () => {
    expect(
      placesOf(moved).map(({ subject: { cell, movedAtMs }, untilMs }) => [cell, movedAtMs, untilMs]),
    ).toEqual([
      [there, 0, 2000],
      [here, 2000, Number.POSITIVE_INFINITY],
    ])
    expect([0, 1999, 2000, 3000].map(timeMs => cellAt(moved, timeMs))).toEqual([there, there, here, here])
    expect([0, 1000, 2000, 3000].map(timeMs => ownerAt(moved, timeMs))).toEqual([
      seller,
      account(3),
      seller,
      buyer,
    ])
  })

  it('has as many places as a full list remembers, but for the oldest of it', () => {
    const past = Array.from({ length: PAST_DEVICES }, (_, step): PastDevice => {
      return { untilMs: 9000 - step * 1000, owner: seller, cell: step % 2 === 0 ? there : here }
    })
    expect(placesOf(device(past, 9000))).toHaveLength(PAST_DEVICES)
    expect([cellAt(device(past, 9000), 1999), cellAt(device(past, 9000), 2000)]).toEqual([undefined, there])
  })
})

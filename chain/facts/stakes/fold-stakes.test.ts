import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_BACKERS } from '../../../kernel/chain-facts.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { expectFile } from '../../../protocol/testing/expect-file.ts'
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
import { openPool, putIn, sharesAsked, sharesMade, slashPool, takeOut, worthOf } from './stake-pool.ts'

const SUBJECT = address(1)
const [ANA, BEN] = [address(2), address(3)]
const EPOCH_MS = 3_600_000

function address(number: number): Address {
  return toAddress(`0x${number.toString(16).padStart(40, '0')}`)
}

/** At so many minutes; an hour is an epoch. */
const at = (minutes: number) => {
  const timeMs = minutes * 60_000
  return { timeMs, sinceMs: Math.max(0, Math.ceil(timeMs / EPOCH_MS) - 1) * EPOCH_MS }
}

function opened(bond = 100n): HeldStakes {
  const held: HeldStakes = new Map()
  foldBond(held, SUBJECT, bond, at(0))
  foldTerms(held, { subject: SUBJECT, commission: 500n, fromMs: 0 }, at(0))
  return held
}

const stake = (held: HeldStakes, holder: Address, amount: bigint, minutes: number) =>
  foldStaked(held, { subject: SUBJECT, holder, amount, shares: amount }, at(minutes))
const rowAt = (held: HeldStakes, minutes: number) => listStakes('oracle', held, at(minutes), () => true)[0]
const amounts = (held: HeldStakes, minutes: number) => rowAt(held, minutes)?.backers.map(b => b.amount)

describe('who backed whom through an epoch', () => {
  it('counts what stood there from its beginning to its end, and nothing that came or was asked back in it', () => {
    const held = opened()
    stake(held, ANA, 40n, 30)
    expect(amounts(held, 60)).toEqual([])
    stake(held, BEN, 10n, 60)
    stake(held, ANA, 100n, 119)
    expect(amounts(held, 120)).toEqual([40n, 10n])
    foldLeaving(held, { subject: SUBJECT, holder: ANA, shares: 130n }, at(121))
    stake(held, ANA, 500n, 150)
    expect(amounts(held, 180)).toEqual([10n, 10n])
    expect(amounts(held, 240)).toEqual([510n, 10n])
  })

  it('a raise counts from the first epoch that it was in force through, a lower one at once, and none that was taken back', () => {
    const held = opened()
    const says = (commission: bigint, fromMinutes: number, minutes: number) =>
      foldTerms(held, { subject: SUBJECT, commission, fromMs: fromMinutes * 60_000 }, at(minutes))
    says(900n, 90, 10)
    expect(rowAt(held, 60)!.commission).toBe(500)
    expect(rowAt(held, 120)!.commission).toBe(500)
    expect(rowAt(held, 180)!.commission).toBe(900)
    says(100n, 200, 200)
    expect(rowAt(held, 240)!.commission).toBe(100)
    says(1_000n, 300, 250)
    says(100n, 260, 260)
    expect(rowAt(held, 360)!.commission).toBe(100)
  })

  it('a bond counts as stake does, and a slash when it happens', () => {
    const held = opened(100n)
    stake(held, ANA, 90n, 30)
    foldBond(held, SUBJECT, 300n, at(70))
    expect(rowAt(held, 120)).toMatchObject({ own: 100n, backers: [{ account: ANA, amount: 90n }] })
    foldSlash(held, { subject: SUBJECT, taken: 100n, from: 300n })
    foldBond(held, SUBJECT, 200n, at(130))
    expect(rowAt(held, 180)).toMatchObject({ own: 200n, backers: [{ account: ANA, amount: 60n }] })
    foldBond(held, SUBJECT, 0n, at(190))
    expect(rowAt(held, 240)).toBeUndefined()
  })

  it('where all was slashed what was there is nobody’s, and who comes has what it put in', () => {
    const held = opened()
    stake(held, ANA, 40n, 0)
    foldSlash(held, { subject: SUBJECT, taken: 1n, from: 1n })
    stake(held, BEN, 7n, 60)
    expect(rowAt(held, 120)!.backers).toEqual([{ account: BEN, amount: 7n }])
  })

  it('of more than fit those count that have most', () => {
    const held = opened()
    for (let index = 0; index <= MOST_BACKERS; index++) stake(held, address(10 + index), BigInt(index + 1), 0)
    const row = rowAt(held, 60)!
    expect(row.backers).toHaveLength(MOST_BACKERS)
    expect(row.backers.some(({ account }) => account === address(10))).toBe(false)
  })

  it('law: what is forgotten changes nothing, and all that count have no more than is there', () => {
    const step = fc.record({
      after: fc.integer({ min: 0, max: 50 }),
      kind: fc.constantFrom('stake', 'leave', 'slash'),
      holder: fc.constantFrom(ANA, BEN),
      part: fc.integer({ min: 1, max: 100 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), steps => {
        const held = opened()
        const whole = opened()
        const pool = openPool()
        const mine = new Map<Address, bigint>()
        let minutes = 0
        for (const { after, kind, holder, part } of steps) {
          minutes += after
          const moment = at(minutes)
          if (kind === 'stake') {
            const amount = BigInt(part) * 1_000n
            const made = sharesMade(pool, amount)
            if (putIn(pool, amount, made)) mine.clear()
            mine.set(holder, (mine.get(holder) ?? 0n) + made)
            for (const [to, since] of [
              [held, moment.sinceMs],
              [whole, 0],
            ] as const)
              foldStaked(
                to,
                { subject: SUBJECT, holder, amount, shares: made },
                { ...moment, sinceMs: since },
              )
          } else if (kind === 'leave') {
            const shares = ((mine.get(holder) ?? 0n) * BigInt(part)) / 100n
            mine.set(holder, (mine.get(holder) ?? 0n) - shares)
            for (const [to, since] of [
              [held, moment.sinceMs],
              [whole, 0],
            ] as const)
              foldLeaving(to, { subject: SUBJECT, holder, shares }, { ...moment, sinceMs: since })
          } else {
            const cut = { subject: SUBJECT, taken: BigInt(part), from: 100n }
            slashPool(pool, cut.taken, cut.from)
            foldSlash(held, cut)
            foldSlash(whole, cut)
          }
          const row = rowAt(held, minutes)
          expect(row).toEqual(listStakes('oracle', whole, moment, () => true)[0])
          const all = (row?.backers ?? []).reduce((sum, { amount }) => sum + amount, 0n)
          expect(all <= pool.total).toBe(true)
          expect(pool.total <= pool.shares).toBe(true)
        }
      }),
    )
  })
})

/** Operations and what they come to, the same each time: a walk that a seed decides. */
function stakeVectors() {
  const pool = openPool()
  const held = { staying: [0n, 0n], leaving: [0n, 0n] }
  const rows = { op: [0], holder: [0], amount: [0n], taken: [0n], from: [1n], total: [0n], shares: [0n] }
  const more = { stays: [0n], leaves: [0n], paid: [0n] }
  for (const column of [...Object.values(rows), ...Object.values(more)]) column.pop()
  let seed = 7n
  const draw = (most: bigint) => {
    seed = (seed * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % (1n << 64n)
    return (seed >> 20n) % most
  }
  for (let index = 0; index < 120; index++) {
    const who = Number(draw(2n))
    let [op, amount, taken, from, paid] = [Number(draw(4n)), 0n, 0n, 1n, 0n]
    const mine = held.staying[who]!
    if (op === 1 && (mine === 0n || pool.total === 0n || worthOf(pool, mine) === 0n)) op = 0
    if (op === 2 && held.leaving[who] === 0n) op = 0
    if (op === 3 && draw(2n) === 0n) op = 0
    if (op === 0) {
      amount = 1n + draw(10n ** 12n)
      const made = sharesMade(pool, amount)
      if (putIn(pool, amount, made))
        [held.staying, held.leaving] = [
          [0n, 0n],
          [0n, 0n],
        ]
      held.staying[who]! += made
    } else if (op === 1) {
      amount = 1n + draw(worthOf(pool, mine))
      const moved = sharesAsked(pool, amount)
      held.staying[who]! -= moved
      held.leaving[who]! += moved
    } else if (op === 2) {
      const out = held.leaving[who]!
      paid = worthOf(pool, out)
      takeOut(pool, paid, out)
      held.leaving[who] = 0n
    } else {
      from = 1n + draw(10n ** 15n)
      taken = index % 40 === 39 ? from : 1n + draw(from)
      paid = slashPool(pool, taken, from)
    }
    const worth = (shares: bigint) => (pool.shares === 0n ? 0n : worthOf(pool, shares))
    const row = { op, holder: who, amount, taken, from, total: pool.total, shares: pool.shares, paid }
    const after = { ...row, stays: worth(held.staying[who]!), leaves: worth(held.leaving[who]!) }
    for (const [name, column] of Object.entries({ ...rows, ...more }))
      (column as unknown[]).push(after[name as keyof typeof after])
  }
  const columns = Object.entries({ ...rows, ...more }).map(([name, column]) => [name, column.map(String)])
  return { count: rows.op.length, ...Object.fromEntries(columns) }
}

describe('the arithmetic of stakes', () => {
  it('is what the contract’s tests read: contracts/test/vectors/stakes.json', () => {
    expectFile('stakes.json', stakeVectors())
  })

  it('a withdrawal that was forgotten leaves the pool as it is', () => {
    const held = opened()
    stake(held, ANA, 40n, 0)
    foldLeaving(held, { subject: SUBJECT, holder: ANA, shares: 10n }, at(61))
    const out = { subject: SUBJECT, holder: ANA, amount: 10n, left: 10n, stayed: 0n }
    foldWithdrawn(held, out, at(70))
    expect(amounts(held, 180)).toEqual([30n])
    foldWithdrawn(held, { ...out, amount: 30n, left: 0n, stayed: 30n }, at(190))
    expect(amounts(held, 300)).toEqual([])
  })
})

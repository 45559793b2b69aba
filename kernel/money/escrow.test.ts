/** Escrow over epochs: whatever is tried, what was put in is what was paid, burned, given back and is left. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSubjectId } from '../../protocol/ids.ts'
import { openBalances } from '../balances.ts'
import type { Charge, Transfer } from '../resource.ts'
import type { Subject } from '../subject.ts'
import { allowedOf } from '../testing/allowances.ts'
import { account } from '../testing/fixtures.ts'
import { lockChangesIn, lockedByAccount } from './check-locks.ts'
import { openEscrow } from './escrow.ts'
import { keptParts, type Locks, MOST_PARTS, withoutOldest, withPart } from './lock.ts'

const HOUR_MS = 3_600_000
const idOf = (number: number) => toSubjectId(number.toString(16).padStart(64, '0'))
const member = (number: number, owner: number, accepted = true): Subject => ({
  id: idOf(number),
  owner: account(owner),
  resource: 'tally',
  model: 'tally/x',
  cell: '',
  details: {},
  registeredAtMs: 0,
  movedAtMs: 0,
  accepted,
})
const amount = fc.oneof(fc.bigInt(1n, 60n), fc.bigInt(1n, 2n ** 100n))
const op = fc.record({
  kind: fc.constantFrom('lock', 'lock', 'pay', 'burn', 'end', 'extend'),
  id: fc.constantFrom('a', 'b', 'c'),
  by: fc.integer({ min: 0, max: 4 }),
  amount,
  hours: fc.integer({ min: 1, max: 5 }),
})
const world = fc.record({
  deposits: fc.tuple(amount, amount),
  accepted: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  /** Who owns each in each epoch: devices are sold in between. */
  epochs: fc.array(
    fc.record({
      owners: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 4, maxLength: 4 }),
      ops: fc.array(op, { maxLength: 8 }),
    }),
    { maxLength: 6 },
  ),
})

describe('escrow', () => {
  it('keepsToTheBaseUnitWhatWasPutIn, and locks never more than is deposited', () => {
    fc.assert(
      fc.property(world, ({ deposits, accepted, epochs }) => {
        const spent = [0n, 0n]
        const sums = { put: 0n, out: 0n, back: 0n }
        let locks: Locks = {}
        for (const [number, { owners, ops }] of epochs.entries()) {
          const all = owners.map((owner, index) => member(index, owner, accepted[index]))
          const subjects = new Map(all.map(one => [one.id, one]))
          const startMs = number * HOUR_MS
          const lockedNow = lockedByAccount([locks])
          const free = (owner: string) =>
            deposits[Number(BigInt(owner)) - 1]! -
            spent[Number(BigInt(owner)) - 1]! -
            (lockedNow.get(account(Number(BigInt(owner))))?.amount ?? 0n)
          const balances = openBalances({
            subjects,
            depositOf: id => free(subjects.get(id)!.owner),
            allowedOf: () => allowedOf(),
          })
          const before = locks
          const escrow = openEscrow({ subjects, epoch: { startMs } }, balances, before)
          for (const [id, { left, untilMs }] of Object.entries(before))
            if (untilMs <= startMs) {
              expect(escrow.leftOf(id)).toBe(0n)
              sums.back += BigInt(left)
            }
          const [transfers, charges]: [Transfer[], Charge[]] = [[], []]
          const endedAfterPay = new Set<string>()
          for (const { kind, id, by, amount, hours } of ops) {
            const payer = idOf(by)
            if (endedAfterPay.has(id)) continue
            if (kind === 'lock') {
              if (escrow.lock(id, { payer, amount, untilMs: startMs + hours * HOUR_MS })) {
                sums.put += amount
                expect(subjects.get(payer)!.accepted).toBe(true)
                expect(escrow.accountOf(id)).toBe(subjects.get(payer)!.owner)
              }
            } else if (kind === 'pay') {
              const paid = escrow.pay(id, { payee: idOf(3), amount, facts: {} })
              if (paid !== undefined) transfers.push(paid)
            } else if (kind === 'burn') {
              const burned = escrow.burn(id, { amount, facts: {} })
              if (burned !== undefined) charges.push(burned)
            } else if (kind === 'extend') escrow.extend(id, startMs + hours * HOUR_MS)
            else {
              sums.back += escrow.end(id)
              endedAfterPay.add(id)
            }
          }
          for (const { from, amount } of [...transfers, ...charges]) {
            sums.out += amount
            spent[Number(BigInt(from)) - 1]! += amount
          }
          locks = escrow.locks()
          // Nothing that was set aside and given back within one epoch is seen by the kernel; all else has its origin.
          const { promised } = lockChangesIn({ before, after: locks, transfers, charges, startMs })
          for (const { left, parts } of Object.values(locks)) {
            expect(parts.reduce((sum, [, part]) => sum + BigInt(part), 0n)).toBe(BigInt(left))
            expect(parts.length).toBeLessThanOrEqual(MOST_PARTS)
          }
          for (const { payer, from } of promised) {
            expect(subjects.get(payer)!.owner).toBe(from)
            expect(subjects.get(payer)!.accepted).toBe(true)
          }
          const left = lockedByAccount([locks])
          for (const owner of [1, 2])
            expect(spent[owner - 1]! + (left.get(account(owner))?.amount ?? 0n) <= deposits[owner - 1]!).toBe(
              true,
            )
          const all2 = Object.values(locks).reduce((sum, lock) => sum + BigInt(lock.left), 0n)
          expect(sums.put).toBe(sums.out + sums.back + all2)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('pays what was promised though its device was sold, and nobody adds to another account’s', () => {
    const [consumer, disk] = [member(0, 1), member(1, 2)]
    const subjects = new Map([consumer, disk].map(one => [one.id, one]))
    const balances = openBalances({ subjects, depositOf: () => 100n, allowedOf: () => allowedOf() })
    const first = openEscrow({ subjects, epoch: { startMs: 0 } }, balances, {})
    expect(first.lock('deal', { payer: consumer.id, amount: 70n, untilMs: 9 })).toBe(true)
    expect(first.lock('other', { payer: consumer.id, amount: 31n, untilMs: 9 })).toBe(false)
    const sold = new Map([Object.assign({}, consumer, { owner: account(2) }), disk].map(one => [one.id, one]))
    const later = openBalances({ subjects: sold, depositOf: () => 100n, allowedOf: () => allowedOf() })
    const next = openEscrow({ subjects: sold, epoch: { startMs: 1 } }, later, first.locks())
    expect(next.lock('deal', { payer: consumer.id, amount: 1n, untilMs: 9 })).toBe(false)
    const paid = next.pay('deal', { payee: disk.id, amount: 70n, facts: {} })
    expect(paid).toMatchObject({ from: account(1), to: account(2), lock: 'deal' })
    expect(next.pay('deal', { payee: disk.id, amount: 1n, facts: {} })).toBeUndefined()
  })
})

describe('a resource that is not believed', () => {
  const lock = (left: bigint, change: Partial<Locks[string]> = {}) => ({
    payer: idOf(0),
    account: account(1),
    put: '100',
    left: left.toString(),
    parts: [[-1, left.toString()]] as const,
    untilMs: 10,
    ...change,
  })
  const pays = (amount: bigint, change: Partial<Transfer> = {}): Transfer => ({
    payer: idOf(0),
    payee: idOf(1),
    from: account(1),
    to: account(2),
    amount,
    facts: {},
    lock: 'a',
    ...change,
  })
  const nothing = { before: {}, after: {}, transfers: [], charges: [], startMs: 0 }

  it('is told what more it sets aside, and nothing of what it gives back', () => {
    const fresh = { a: lock(100n, { parts: [[0, '100']] }) }
    expect(lockChangesIn({ ...nothing, after: fresh }).promised).toMatchObject([{ amount: 100n }])
    expect(lockChangesIn({ ...nothing, before: { a: lock(100n) } })).toEqual({
      promised: [],
      givenBack: [{ payer: idOf(0), from: account(1), parts: [[-1, '100']] }],
    })
    const before = { a: lock(60n) }
    expect(lockChangesIn({ ...nothing, before, after: { a: lock(50n) }, transfers: [pays(10n)] })).toEqual({
      promised: [],
      givenBack: [],
    })
    const ended = lockChangesIn({ ...nothing, before, transfers: [pays(10n)] })
    expect(ended.givenBack).toMatchObject([{ parts: [[-1, '50']] }])
  })

  it.each([
    ['more than is left', { before: { a: lock(60n) }, transfers: [pays(61n)] }],
    ['out of no lock', { transfers: [pays(1n)] }],
    ['out of one that has ended', { before: { a: lock(60n) }, transfers: [pays(1n)], startMs: 10 }],
  ])('spends what is free, of who owns it and agrees, where it pays %s', (_, change) => {
    expect(lockChangesIn({ ...nothing, ...change }).promised).toEqual([
      { payer: idOf(0), from: account(1), amount: 1n },
    ])
  })

  it.each([
    ['loses what nobody got', { before: { a: lock(60n) }, after: { a: lock(50n) } }],
    ['pays another’s money', { before: { a: lock(60n) }, transfers: [pays(1n, { from: account(9) })] }],
    [
      'hands a lock to another account',
      { before: { a: lock(60n) }, after: { a: lock(60n, { account: account(2) }) } },
    ],
    ['has more left than was put in', { after: { a: lock(101n, { parts: [[0, '101']] }) } }],
    [
      'locks without end',
      { after: { a: lock(1n, { untilMs: Number.POSITIVE_INFINITY, parts: [[0, '1']] }) } },
    ],
    ['says that it was set aside earlier', { after: { a: lock(1n) } }],
    [
      'says that it was set aside later',
      { before: { a: lock(1n) }, after: { a: lock(1n, { parts: [[0, '1']] }) } },
    ],
  ])('settles nothing where it %s', (_, change) => {
    expect(() => lockChangesIn({ ...nothing, ...change })).toThrow()
  })
})

describe('what is in a lock, by when it was set aside', () => {
  it('pays from the oldest; of too many the oldest become one, and nothing is lost', () => {
    const changes = fc.array(fc.tuple(fc.boolean(), fc.bigInt(1n, 9n)), { maxLength: 40 })
    fc.assert(
      fc.property(changes, all => {
        let parts: Locks[string]['parts'] = []
        let left = 0n
        for (const [atMs, [isPut, amount]] of all.entries()) {
          const moved = isPut || amount <= left ? amount : left
          const oldest = parts[0]?.[0] ?? -1
          parts = keptParts(isPut ? withPart(parts, atMs, moved) : withoutOldest(parts, moved))
          left += isPut ? moved : -moved
          expect(parts.reduce((sum, [, part]) => sum + BigInt(part), 0n)).toBe(left)
          expect(parts.map(([at]) => at)).toEqual(parts.map(([at]) => at).toSorted((a, b) => a - b))
          expect(parts.length).toBeLessThanOrEqual(MOST_PARTS)
          if (parts.length > 0) expect(parts[0]![0]).toBeGreaterThanOrEqual(oldest)
        }
        expect(() => withoutOldest(parts, left + 1n)).toThrow()
      }),
    )
  })

  it('a name that has ended is not used again in the same epoch', () => {
    const subjects = new Map([member(0, 1)].map(one => [one.id, one]))
    const balances = openBalances({ subjects, depositOf: () => 100n, allowedOf: () => allowedOf() })
    const set = { payer: idOf(0), amount: 1n, untilMs: 9 }
    const escrow = openEscrow({ subjects, epoch: { startMs: 0 } }, balances, {})
    expect([escrow.lock('a', set), escrow.end('a'), escrow.lock('a', set)]).toEqual([true, 1n, false])
  })
})

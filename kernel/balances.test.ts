import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSubjectId } from '../protocol/ids.ts'
import { type Balances, openBalances } from './balances.ts'
import type { Subject } from './subject.ts'
import { account } from './testing/fixtures.ts'

const idOf = (number: number) => toSubjectId(number.toString(16).padStart(64, '0'))

function subject(number: number, owner: number, accepted: boolean): Subject {
  return {
    id: idOf(number),
    owner: account(owner),
    resource: 'tally',
    model: 'tally/x',
    cell: '',
    details: {},
    registeredAtMs: 0,
    movedAtMs: 0,
    accepted,
  }
}

/** Eight subjects of three owners, what each owner has, and what the subjects try to spend (the ninth is nobody). */
const worlds = fc.record({
  accepted: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  deposits: fc.tuple(fc.bigInt(0n, 100n), fc.bigInt(0n, 100n), fc.bigInt(0n, 2n ** 128n)),
  tries: fc.array(
    fc.record({
      payer: fc.integer({ min: 0, max: 8 }),
      payee: fc.integer({ min: 0, max: 8 }),
      amount: fc.oneof(fc.bigInt(1n, 60n), fc.bigInt(1n, 2n ** 129n)),
      kind: fc.constantFrom('transfer', 'charge', 'take', 'copy'),
    }),
    { maxLength: 40 },
  ),
})
type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never

function open({ accepted, deposits }: World) {
  const all = accepted.map((agreed, number) => subject(number, 1 + (number % 3), agreed))
  const subjects = new Map(all.map(one => [one.id, one]))
  const depositOf = (one: Subject) => deposits[Number(BigInt(one.owner)) - 1]!
  // Careless on purpose: who may spend is told by `accepted` as well.
  const balances = openBalances({ subjects, availableOf: id => depositOf(subjects.get(id)!) })
  return { balances, all, depositOf, subjects }
}

function spend(balances: Balances, { payer, payee, amount, kind }: World['tries'][number]): bigint {
  const [by, to] = [idOf(payer), idOf(payee)]
  if (kind === 'copy') balances.copy().take(by, amount)
  if (kind === 'take') return balances.take(by, amount) ? amount : 0n
  if (kind === 'charge') return balances.charge({ subject: by, amount, facts: {} })?.amount ?? 0n
  if (kind === 'transfer') return balances.transfer({ payer: by, payee: to, amount, facts: {} })?.amount ?? 0n
  return 0n
}

describe('balances', () => {
  it('neverSpendsMoreThanIsThere, however many subjects share a deposit', () => {
    fc.assert(
      fc.property(worlds, world => {
        const { balances, all, depositOf } = open(world)
        const spent = new Map<string, bigint>()
        for (const one of world.tries) {
          const owner = account(1 + (one.payer % 3))
          spent.set(owner, (spent.get(owner) ?? 0n) + spend(balances, one))
        }
        for (const one of all) {
          const left = depositOf(one) - (spent.get(one.owner) ?? 0n)
          expect(left >= 0n).toBe(true)
          expect(balances.availableOf(one.id)).toBe(one.accepted ? left : 0n)
        }
      }),
    )
  })

  it('neverSpendsForAnOwnerWhoDidNotAgree, nor for nobody', () => {
    fc.assert(
      fc.property(worlds, world => {
        const { balances, subjects } = open(world)
        for (const one of world.tries)
          if (subjects.get(idOf(one.payer))?.accepted !== true) expect(spend(balances, one)).toBe(0n)
      }),
    )
  })

  it('what is there is spent, and a payment names the two owners', () => {
    fc.assert(
      fc.property(worlds, world => {
        const { balances, subjects } = open(world)
        for (const { payer, payee, amount } of world.tries) {
          const before = balances.availableOf(idOf(payer))
          const paid = balances.transfer({ payer: idOf(payer), payee: idOf(payee), amount, facts: {} })
          const [from, to] = [subjects.get(idOf(payer)), subjects.get(idOf(payee))]
          expect(paid !== undefined).toBe(before >= amount && to !== undefined)
          if (paid !== undefined) expect([paid.from, paid.to]).toEqual([from?.owner, to?.owner])
          expect(balances.availableOf(idOf(payer))).toBe(paid === undefined ? before : before - amount)
        }
      }),
    )
  })

  it('a copy is spent for itself', () => {
    const { balances } = open({ accepted: Array(8).fill(true), deposits: [10n, 0n, 0n], tries: [] })
    const copy = balances.copy()
    expect([copy.take(idOf(0), 10n), copy.take(idOf(3), 1n), balances.take(idOf(3), 10n)]).toEqual([
      ...[true, false, true],
    ])
  })

  it('nothing and less than nothing are no amounts', () => {
    const { balances } = open({ accepted: Array(8).fill(true), deposits: [10n, 0n, 0n], tries: [] })
    for (const amount of [0n, -1n]) expect(() => balances.take(idOf(0), amount)).toThrow('spends')
  })
})

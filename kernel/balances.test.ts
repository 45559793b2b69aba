import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SubjectId, toSubjectId } from '../protocol/ids.ts'
import { type Balances, openBalances } from './balances.ts'
import type { Subject } from './subject.ts'
import { allowedOf } from './testing/allowances.ts'
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

/** Eight subjects of three owners, what each owner has and allows, and what the subjects try to spend (the ninth is nobody). */
const worlds = fc.record({
  accepted: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  allowed: fc.array(fc.option(fc.oneof(fc.bigInt(0n, 100n), fc.constant(2n ** 120n)), { nil: undefined }), {
    minLength: 8,
    maxLength: 8,
  }),
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
const willing = { accepted: Array(8).fill(true), allowed: Array(8).fill(2n ** 120n) }
type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never

function open({ accepted, allowed, deposits }: World) {
  const all = accepted.map((agreed, number) => subject(number, 1 + (number % 3), agreed))
  const subjects = new Map(all.map(one => [one.id, one]))
  const depositOf = (one: Subject) => deposits[Number(BigInt(one.owner)) - 1]!
  const leftOf = (id: SubjectId) => allowed[Number(BigInt(`0x${id}`))]
  const balances = openBalances({
    subjects,
    depositOf: id => depositOf(subjects.get(id)!),
    allowedOf: id => (leftOf(id) === undefined ? undefined : allowedOf(leftOf(id))),
  })
  return { balances, all, depositOf, leftOf, subjects }
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
        const { balances, all, depositOf, leftOf } = open(world)
        const [spent, spentBy] = [new Map<string, bigint>(), new Map<string, bigint>()]
        for (const one of world.tries) {
          const owner = account(1 + (one.payer % 3))
          const amount = spend(balances, one)
          spent.set(owner, (spent.get(owner) ?? 0n) + amount)
          spentBy.set(idOf(one.payer), (spentBy.get(idOf(one.payer)) ?? 0n) + amount)
        }
        for (const one of all) {
          const left = depositOf(one) - (spent.get(one.owner) ?? 0n)
          expect(left >= 0n).toBe(true)
          const mine = (leftOf(one.id) ?? 0n) - (spentBy.get(one.id) ?? 0n)
          expect(mine >= 0n || leftOf(one.id) === undefined).toBe(true)
          const least = mine < left ? mine : left
          expect(balances.availableOf(one.id)).toBe(one.accepted ? least : 0n)
        }
      }),
    )
  })

  it('neverSpendsForAnOwnerWhoDidNotAgree, or allowed nothing, nor for nobody', () => {
    fc.assert(
      fc.property(worlds, world => {
        const { balances, subjects, leftOf } = open(world)
        for (const one of world.tries)
          if (subjects.get(idOf(one.payer))?.accepted !== true || leftOf(idOf(one.payer)) === undefined)
            expect(spend(balances, one)).toBe(0n)
      }),
    )
  })

  it('saysWhyNot, with the facts: exactly where so much is not available', () => {
    fc.assert(
      fc.property(worlds, world => {
        const { balances, subjects, leftOf } = open(world)
        for (const one of world.tries) {
          const id = idOf(one.payer)
          const why = balances.refusalOf(id, one.amount)
          const known = subjects.get(id)
          const isShort = balances.availableOf(id) < one.amount
          expect(why !== undefined).toBe(known !== undefined && isShort)
          if (why === undefined) balances.take(id, known === undefined ? 1n : one.amount)
          else if (!known!.accepted || leftOf(id) === undefined) expect(why.code).toBe('spending_not_allowed')
          else expect(why.facts['asked']).toBe(one.amount)
        }
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
    const { balances } = open({ ...willing, deposits: [10n, 0n, 0n], tries: [] })
    const copy = balances.copy()
    expect([copy.take(idOf(0), 10n), copy.take(idOf(3), 1n), balances.take(idOf(3), 10n)]).toEqual([
      ...[true, false, true],
    ])
  })

  it('nothing and less than nothing are no amounts', () => {
    const { balances } = open({ ...willing, deposits: [10n, 0n, 0n], tries: [] })
    for (const amount of [0n, -1n]) expect(() => balances.take(idOf(0), amount)).toThrow('spends')
  })
})

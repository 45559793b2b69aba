/** Allowances over epochs, by the real `reconcile` and a resource that spends, locks, pays and gives back whatever it is told. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSubjectId } from '../../protocol/ids.ts'
import { openBalances } from '../balances.ts'
import type { AllowanceFact } from '../chain-facts.ts'
import { openEscrow } from '../money/escrow.ts'
import type { Locks } from '../money/lock.ts'
import { reconcile } from '../reconcile.ts'
import { permitsOf } from '../regulation/permit.ts'
import { type Charge, defineResource, type StateValue, type Transfer } from '../resource.ts'
import type { Subject } from '../subject.ts'
import { account, depositOf, factsOf } from '../testing/fixtures.ts'
import { promptKnowledge } from '../testing/prompt-knowledge.ts'
import { type Allowances, openAllowances } from './allowances.ts'
import { decodeAllowances, encodeAllowances } from './allowances-codec.ts'
import { spentAt } from './allowed.ts'
import type { SpentAllowances } from './spent-allowance.ts'

const HOUR_MS = 3_600_000
const PAYMENT = account(0xa3)
const [BUYERS, PAYEE] = [3, 3]
const idOf = (number: number) => toSubjectId(number.toString(16).padStart(64, '0'))

function subject(number: number, owner: number, accepted = true): Subject {
  const id = idOf(number)
  const place = { cell: '', details: {}, registeredAtMs: 0, movedAtMs: 0 }
  return { id, owner: account(owner), resource: 'till', model: 'till/x', accepted, ...place }
}

type Do = {
  readonly kind: 'spend' | 'lock' | 'pay' | 'end'
  readonly by: number
  readonly lock: string
  readonly amount: bigint
}
interface Hour {
  /** What stands, as of the epoch's facts. */
  readonly allowances: readonly AllowanceFact[]
  readonly owners: readonly number[]
  readonly does: readonly Do[]
}

/** Runs epochs of an hour each. @param watch is told what was done, in order, and what stands as an epoch begins. */
function live(
  hours: readonly Hour[],
  watch: {
    readonly begins?: (number: number, allowances: Allowances, subjects: readonly Subject[]) => void
    readonly done?: (number: number, what: Do, account: string) => void
  } = {},
) {
  let state: StateValue = {}
  let prior: SpentAllowances = []
  for (const [number, { allowances: given, owners, does }] of hours.entries()) {
    const startMs = number * HOUR_MS
    const epoch = { number, startMs, endMs: startMs + HOUR_MS, seed: `0x${'00'.repeat(32)}` } as const
    const all = [...owners.map((owner, index) => subject(index, owner)), subject(PAYEE, 9)]
    const deposits = [1, 2].map(owner => depositOf(account(owner), 10n ** 9n))
    const facts = factsOf([], { allowances: given, deposits, blockTimeMs: epoch.endMs - 1000 })
    const allowances = openAllowances({ facts, prior, epoch })
    watch.begins?.(number, allowances, all)
    const till = defineResource<never, StateValue>({
      name: 'till',
      version: 1,
      kind: 'digital',
      unit: 'x',
      params: {},
      messages: {},
      reasons: {},
      initialState: {},
      appraise: () => ({ verdicts: [], summary: undefined }),
      locksOf: locks => locks as Locks,
      reconcile(_, context) {
        const balances = openBalances(context)
        const escrow = openEscrow(context, balances, context.state as Locks)
        const [transfers, charges]: [Transfer[], Charge[]] = [[], []]
        for (const one of does) {
          const [payer, payee, amount] = [idOf(one.by), idOf(PAYEE), one.amount]
          const before = one.kind === 'spend' ? undefined : escrow.accountOf(one.lock)
          const isDone = {
            spend: () => charges.push(...listOf(balances.charge({ subject: payer, amount, facts: {} }))) > 0,
            lock: () => escrow.lock(one.lock, { payer, amount, untilMs: startMs + 100 * HOUR_MS }),
            pay: () => transfers.push(...listOf(escrow.pay(one.lock, { payee, amount, facts: {} }))) > 0,
            end: () => escrow.end(one.lock) > 0n,
          }
          const [paid, burned] = [transfers.length, charges.length]
          const did = isDone[one.kind]() && (one.kind !== 'pay' || transfers.length > paid)
          if (did && (one.kind !== 'spend' || charges.length > burned))
            watch.done?.(number, one, before ?? context.subjects.get(payer)!.owner)
        }
        const nothing = { contributions: [], findings: [], highlights: {} }
        return { ...nothing, transfers, charges, state: escrow.locks() }
      },
    })
    const [outcome] = reconcile({
      allowances,
      resources: [till],
      states: { till: state },
      ledger: new Map(),
      appraisals: { verdicts: [], summaries: new Map() },
      subjects: new Map(all.map(one => [one.id, one])),
      epoch,
      knowledge: promptKnowledge(epoch),
      paymentDecimals: 6,
      issuers: [],
      permits: permitsOf(undefined),
      facts,
    })
    state = outcome!.state
    prior = decodeAllowances(encodeAllowances(allowances.state()) as never)
    expect(prior).toEqual(allowances.state())
  }
  return prior
}

function listOf<Item>(item: Item | undefined): readonly Item[] {
  return item === undefined ? [] : [item]
}

function given(by: number, owner: number, change: Partial<AllowanceFact> = {}): AllowanceFact {
  const terms = { amount: 5n, periodMs: 3 * HOUR_MS, total: 12n, untilMs: 1000 * HOUR_MS }
  return { account: account(owner), subject: idOf(by), asset: PAYMENT, ...terms, ...change }
}

const amount = fc.bigInt(1n, 6n)
const does = fc.array(
  fc.record({
    kind: fc.constantFrom('spend', 'lock', 'lock', 'pay', 'end') satisfies fc.Arbitrary<Do['kind']>,
    by: fc.nat({ max: BUYERS - 1 }),
    lock: fc.constantFrom('a', 'b'),
    amount,
  }),
  { maxLength: 6 },
)
/** None, or one of a few terms: so what stands is sometimes the same as before, and sometimes signed again. */
const terms = fc.option(fc.nat({ max: 2 }), { nil: undefined })
const hours = fc.array(
  fc.record({
    given: fc.array(terms, { minLength: 2 * BUYERS, maxLength: 2 * BUYERS }),
    keep: fc.boolean(),
    owners: fc.array(fc.constantFrom(1, 2), { minLength: BUYERS, maxLength: BUYERS }),
    sold: fc.boolean(),
    does,
  }),
  { minLength: 1, maxLength: 8 },
)

/** Mostly nothing changes from hour to hour. */
function courseOf(script: typeof hours extends fc.Arbitrary<infer T> ? T : never): readonly Hour[] {
  let [given_, owners] = [script[0]!.given, script[0]!.owners]
  return script.map(hour => {
    if (!hour.keep) given_ = hour.given
    if (hour.sold) owners = hour.owners
    const allowances = given_.flatMap((chosen, index) =>
      chosen === undefined
        ? []
        : [given(index % BUYERS, 1 + Math.floor(index / BUYERS), { total: 12n + BigInt(chosen) })],
    )
    return { allowances, owners, does: hour.does }
  })
}

/** One payment, or a part of what is set aside: by a model that is kept apart from the code. */
interface Entry {
  readonly grant: number
  readonly window: number
  left: bigint
}

describe('laws of allowances', () => {
  it('neverMoreThanAPeriodAllowsNorInAll, and never less: revoked, signed again, sold, in small amounts', () => {
    fc.assert(
      fc.property(hours, script => {
        const course = courseOf(script)
        const entries = new Map<string, Entry[]>()
        const locks = new Map<string, { readonly of: string; parts: Entry[] }>()
        const back: [Entry, bigint][] = []
        const grants = new Map<string, number>()
        let newest = 0
        const keyOf = (by: string, owner: string) => `${by} ${owner}`
        const standing = (number: number, key: string) =>
          course[number]?.allowances.find(one => keyOf(one.subject, one.account) === key)
        const windowOf = (number: number) => Math.floor(number / 3)
        const sums = (key: string, number: number) => {
          const all = entries.get(key) ?? []
          const sum = (some: readonly Entry[]) => some.reduce((total, { left }) => total + left, 0n)
          return {
            inPeriod: sum(all.filter(({ window }) => window === windowOf(number))),
            inAll: sum(all.filter(({ grant }) => grant === grants.get(key))),
          }
        }
        live(course, {
          begins(number, allowances, subjects) {
            for (const [entry, amount] of back.splice(0)) entry.left -= amount
            for (const id of [0, 1, 2].map(idOf))
              for (const owner of [1, 2].map(account)) {
                const key = keyOf(id, owner)
                const [now, before] = [standing(number, key), standing(number - 1, key)]
                // What is revoked is forgotten; other terms are another allowance.
                if (now === undefined) entries.delete(key)
                if (now?.total !== before?.total) grants.set(key, ++newest)
                const allowed = allowances.allowedOf({ account: owner, subject: id })
                if (now === undefined) {
                  expect(allowed).toBeUndefined()
                  continue
                }
                const { inPeriod, inAll } = sums(key, number)
                const [period, total] = [now.amount - inPeriod, now.total - inAll]
                expect(period >= 0n && total >= 0n).toBe(true)
                expect(allowed).toMatchObject({ left: period < total ? period : total })
              }
            expect(subjects.length).toBe(BUYERS + 1)
          },
          done(number, { kind, by, lock, amount }, owner) {
            if (kind === 'pay') {
              let open = amount
              for (const part of locks.get(lock)!.parts) {
                const taken = part.left < open ? part.left : open
                open -= taken
                part.left -= taken
              }
              return
            }
            if (kind === 'end') {
              const { of, parts } = locks.get(lock)!
              for (const part of parts) {
                // Set aside and given back within one epoch is not spent at all.
                const entry = (entries.get(of) ?? []).find(one => one === twin.get(part))
                if (entry !== undefined) back.push([entry, part.left])
              }
              locks.delete(lock)
              return
            }
            const key = keyOf(idOf(by), owner)
            const entry = { grant: grants.get(key)!, window: windowOf(number), left: amount }
            entries.set(key, [...(entries.get(key) ?? []), entry])
            if (kind !== 'lock') return
            const part = { ...entry }
            twin.set(part, entry)
            // One that was paid out to the end may have made room for another's of that name.
            const before = locks.get(lock)
            const known = before?.of === key ? before : { of: key, parts: [] }
            known.parts.push(part)
            locks.set(lock, known)
          },
        })
      }),
      { numRuns: 400 },
    )
  })

  it('whatStandsBoundsWhatIsKept, ascending', () => {
    fc.assert(
      fc.property(hours, script => {
        const course = courseOf(script)
        const kept = live(course)
        const there = new Set(course.at(-1)!.allowances.map(one => `${one.subject} ${one.account}`))
        const keys = kept.map(one => `${one.subject} ${one.account}`)
        expect(keys.filter(key => !there.has(key))).toEqual([])
        expect(keys).toEqual([...new Set(keys)].sort())
      }),
    )
  })

  it('revokedSpendsNothingNew, and pays what was set aside', () => {
    const done: string[] = []
    const note = { done: (number: number, { kind }: Do) => done.push(`${number} ${kind}`) }
    const does = (...kinds: readonly Do['kind'][]) =>
      kinds.map((kind): Do => ({ kind, by: 0, lock: 'a', amount: 2n }))
    const owners = [1, 1, 1]
    live(
      [
        { allowances: [given(0, 1)], owners, does: does('lock') },
        { allowances: [], owners, does: does('spend', 'lock', 'pay') },
      ],
      note,
    )
    expect(done).toEqual(['0 lock', '1 pay'])
  })
})

const twin = new Map<Entry, Entry>()

describe('periods', () => {
  const spend = (amount: bigint): Do => ({ kind: 'spend', by: 0, lock: '', amount })
  const owners = [1, 1, 1]
  const spentIn = (hours: readonly Hour[]) => {
    const done: number[] = []
    live(hours, { done: number => done.push(number) })
    return done
  }

  it('end at their border, and no later and no earlier: many small amounts around it', () => {
    const each = Array.from({ length: 8 }, () => spend(1n))
    const hour = { allowances: [given(0, 1, { total: 100n })], owners, does: each }
    // 5 an epoch’s window of three hours: all in its first hour, nothing in the two after it.
    expect(spentIn(Array.from({ length: 7 }, () => hour))).toEqual([0, 3, 6].flatMap(at => Array(5).fill(at)))
  })

  it('other terms make no period longer, and the total begins again', () => {
    const hour = (total: bigint, amount: bigint) => ({
      allowances: [given(0, 1, { total })],
      owners,
      does: [spend(amount)],
    })
    // 4 of 4 in all; signed again only 1 of the period’s 5 is left, and then all of the new 6.
    expect(spentIn([hour(4n, 4n), hour(6n, 2n), hour(6n, 1n), hour(6n, 5n)])).toEqual([0, 2, 3])
  })

  it('a longer or a shorter one counts what was spent in any that it reaches into', () => {
    const before = spentAt(given(0, 1, { periodMs: 24 * HOUR_MS }), undefined, 0)
    const spent = { ...before, spent: 3n, spentInPeriod: 3n }
    const renewed = (hours: number, atHour: number) =>
      spentAt(given(0, 1, { periodMs: hours * HOUR_MS, total: 9n }), spent, atHour * HOUR_MS)
    expect(
      [renewed(1, 5), renewed(48, 5), renewed(48, 30), renewed(1, 30)].map(one => one.spentInPeriod),
    ).toEqual([...[3n, 3n, 3n, 0n]])
    expect(renewed(1, 5)).toMatchObject({ spent: 0n, sinceMs: 5 * HOUR_MS, periodEndsMs: 6 * HOUR_MS })
  })
})

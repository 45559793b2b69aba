/**
 * What a hook in a token can do, and what is done here instead: an accumulator per share pays as its vectors say, with dust; the same
 * dividends split over who held the shares leave none. A split that is of its epoch alone carries no part of a unit into the next one: who is
 * paid is less than a unit an epoch away from the exact part.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Ledger, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import type { Address } from '../../protocol/ids.ts'
import type { ShareFact } from '../chain-facts.ts'
import { account, factsOf } from '../testing/fixtures.ts'
import { splitIncome } from './split-income.ts'

type Op = readonly [name: string, ...words: string[]]
interface Vector {
  readonly ops: readonly Op[]
  readonly claimable: Readonly<Record<string, string>>
  readonly acc: string
  readonly remainder: string
  readonly deposited: string
  readonly dust: string
}

const { vectors } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'vectors/dividend_accumulator_vectors.json'), 'utf8'),
) as { readonly vectors: readonly Vector[] }
const SCALE = 1n << 128n
const sum = (amounts: Iterable<bigint>) => [...amounts].reduce((all, one) => all + one, 0n)

/** What each op does to balances; and who held what at each dividend. */
function walk(ops: readonly Op[]) {
  const balances = new Map<string, bigint>()
  const add = (who: string, amount: bigint) => balances.set(who, (balances.get(who) ?? 0n) + amount)
  const dividends: { readonly amount: bigint; readonly held: ReadonlyMap<string, bigint> }[] = []
  for (const [name, ...words] of ops) {
    const [first = '', second = '', third = ''] = words
    if (name === 'mint') add(first, BigInt(second))
    else if (name === 'dividend') dividends.push({ amount: BigInt(first), held: new Map(balances) })
    else {
      add(first, -BigInt(third))
      add(second, BigInt(third))
    }
  }
  return dividends
}

/** By the vectors' own rule: what is owed is added up at 2^128 and floored once; the remainder of a division is carried. */
function accumulate(ops: readonly Op[]) {
  const [balances, paid, owed] = [0, 0, 0].map(() => new Map<string, bigint>()) as [
    Map<string, bigint>,
    Map<string, bigint>,
    Map<string, bigint>,
  ]
  let [acc, remainder] = [0n, 0n]
  const touch = (who: string) => {
    const more = (balances.get(who) ?? 0n) * (acc - (paid.get(who) ?? 0n))
    owed.set(who, (owed.get(who) ?? 0n) + more)
    paid.set(who, acc)
  }
  const add = (who: string, amount: bigint) => {
    touch(who)
    balances.set(who, (balances.get(who) ?? 0n) + amount)
  }
  for (const [name, ...words] of ops) {
    const [first = '', second = '', third = ''] = words
    if (name === 'mint') add(first, BigInt(second))
    else if (name === 'transfer') {
      add(first, -BigInt(third))
      add(second, BigInt(third))
    } else {
      const whole = BigInt(first) * SCALE + remainder
      const supply = sum(balances.values())
      acc += whole / supply
      remainder = whole % supply
    }
  }
  for (const who of balances.keys()) touch(who)
  return { acc, remainder, claimable: new Map([...owed].map(([who, amount]) => [who, amount / SCALE])) }
}

it.each(vectors)('an accumulator leaves dust where a split over holders leaves none: $deposited in', its => {
  const { acc, remainder, claimable } = accumulate(its.ops)
  expect([String(acc), String(remainder)]).toEqual([its.acc, its.remainder])
  const told = Object.fromEntries([...claimable].map(([who, amount]) => [who, String(amount)]))
  expect(told).toEqual(its.claimable)
  expect(String(BigInt(its.deposited) - sum(claimable.values()))).toBe(its.dust)
  const split = splitOver(its.ops)
  expect(String(sum(split.values()))).toBe(its.deposited)
  const dividends = walk(its.ops)
  for (const [who, amount] of split) {
    const exact = dividends.reduce(
      (all, { amount, held }) => all + Number(amount * (held.get(who) ?? 0n)) / Number(sum(held.values())),
      0,
    )
    expect(Math.abs(Number(amount) - exact)).toBeLessThan(dividends.length)
  }
})

it('has the three vectors', () => {
  expect(vectors).toHaveLength(3)
})

/** Each dividend is an epoch's income of the shares. */
function splitOver(ops: readonly Op[]): ReadonlyMap<string, bigint> {
  const { token, payment } = factsOf([])
  const shares = account(0x501)
  const addressOf = (who: string): Address => account(0x600 + who.charCodeAt(0))
  const key = ledgerKey(shares, payment)
  const line = { account: shares, asset: payment, earned: 0n, spent: 0n, locked: 0n, lockedUntil: 0 }
  let ledger: Ledger = new Map([[key, line]])
  for (const { amount, held } of walk(ops)) {
    const facts = [...held]
      .filter(([, weight]) => weight > 0n)
      .map(([who, weight]): ShareFact => ({ shares, account: addressOf(who), weight }))
    const before = ledger.get(key)!
    const posted = new Map(ledger).set(key, { ...before, earned: before.earned + amount })
    ledger = splitIncome(ledger, posted, { shares: facts, token, payment }).ledger
  }
  return new Map(
    ['a', 'b', 'c'].map(who => [who, ledger.get(ledgerKey(addressOf(who), payment))?.earned ?? 0n]),
  )
}

/**
 * What an attack on coverage comes to. What a party has of it is money and tokens: what it was paid, less what it paid and what was
 * burned of it, and its tokens at the most that they are reckoned to be worth; where tokens are for proved coverage, tokens, or what its map sold for.
 */
import type { Attack, Result } from '../attack.ts'
import { type Account, type Party, type Ran, runWorld } from '../world.ts'
import type { CoverageAttack } from './attacks.ts'
import { BY_PROOF, BY_USE, MAP_BY_PROOF, MAP_BY_USE } from './networks.ts'

/** Base units of the payment asset for a token of 18 decimals, at the most that it is reckoned to be worth. */
const [TOKEN_WORTH, PAYMENT_UNIT] = [100_000 / 1e18, 1e6]

const plainRuns = new Map<string, Promise<Ran>>()

export async function measureCoverage(attack: Attack): Promise<Result> {
  const { startMs, epochs } = attack
  const { network } = attack as CoverageAttack
  const run = (parties: readonly Party[]) => runWorld({ startMs, epochs, parties, network }, 'coverage')
  const who = `${NETWORKS.indexOf(network)} ${epochs} ${attack.without.map(({ name, vouched }) => `${name} ${vouched !== undefined}`).join()}`
  const plain = plainRuns.get(who) ?? run(attack.without)
  plainRuns.set(who, plain)
  const [before, ran] = [await plain, await run([...attack.honest, ...attack.attackers])]
  const worth = worthIn(network)
  const real = (parties: readonly Party[]) => parties.filter(one => one.real > 0)
  const each = sum(before, real(attack.without), worth) / Math.max(1, total(attack.without, 'real'))
  const [asks, fair] = [total(attack.attackers, 'claims') * each, total(attack.attackers, 'real') * each]
  const gets = sum(ran, attack.attackers, worth)
  const honest = real(attack.honest)
  const earned = sum(before, honest, worth)
  const found = attack.attackers
    .map(({ name }) => ran.accounts.get(name)!.foundIn)
    .filter(epoch => epoch >= 0)
  const tokens = sum(ran, attack.attackers, tokensOf)
  return {
    attack,
    share: tokens / Number(ran.pool),
    ratio: gets / (fair > 0 ? fair : each),
    denied: asks > fair ? 1 - (gets - fair) / (asks - fair) : Number.NaN,
    waits: tokens === 0 ? 0 : sum(ran, attack.attackers, ({ held }) => Number(held)) / tokens,
    foundAfter: found.length === 0 ? -1 : Math.min(...found) + 1,
    honestLost: earned === 0 ? 0 : 1 - sum(ran, honest, worth) / earned,
    accused: sum(ran, attack.honest, ({ found: codes }) =>
      [...codes.values()].reduce((all, times) => all + times, 0),
    ),
    money: (sum(ran, attack.attackers, movedOf) - sum(before, attack.attackers, movedOf)) / PAYMENT_UNIT,
    codes: [
      ...new Set(
        [...attack.attackers, ...attack.honest].flatMap(({ name }) => [
          ...ran.accounts.get(name)!.found.keys(),
        ]),
      ),
    ].sort(),
  }
}

function sum({ accounts }: Ran, parties: readonly Party[], of: (account: Account) => number): number {
  return parties.reduce((all, { name }) => all + (accounts.has(name) ? of(accounts.get(name)!) : 0), 0)
}

const NETWORKS = [BY_USE, BY_PROOF, MAP_BY_USE, MAP_BY_PROOF]

function worthIn(network: CoverageAttack['network']): (account: Account) => number {
  if (network === BY_PROOF) return tokensOf
  // Of the map what is sold; its tokens are for what the other rows are of.
  return network === MAP_BY_PROOF ? movedOf : moneyOf
}

function moneyOf(account: Account): number {
  return tokensOf(account) * TOKEN_WORTH + Number(account.moved) - Number(account.burned)
}

function tokensOf({ paid, held }: Account): number {
  return Number(paid + held)
}

function movedOf({ moved }: Account): number {
  return Number(moved)
}

function total(parties: readonly Party[], field: 'claims' | 'real'): number {
  return parties.reduce((all, one) => all + one[field], 0)
}

/**
 * What an attack on storage comes to. What a party has of it is money and tokens: what it was paid, less what it paid and what
 * was burned of it, and its tokens at the most that they are reckoned to be worth. So paying oneself is worth what it costs.
 */
import sierraCrest from '../../../examples/sierra-crest/network.ts'
import { rulesHash } from '../../../kernel/rules.ts'
import { dueOf } from '../../../resources/storage/rule/cost.ts'
import type { StorageState } from '../../../resources/storage/rule/state.ts'
import type { Attack, Result } from '../attack.ts'
import { type Account, type Party, type Ran, runWorld } from '../world.ts'

/** Base units of the payment asset for a token of 18 decimals: Sierra Crest's `mostPrice`. */
const TOKEN_WORTH = 100_000 / 1e18
const PAYMENT_UNIT = 1e6

const plainRuns = new Map<string, Promise<Ran>>()

export async function measureStorage(attack: Attack): Promise<Result> {
  const { startMs, epochs, late = 0, network = sierraCrest } = attack
  const run = (parties: readonly Party[], by: number) =>
    runWorld({ startMs, epochs, parties, late: by, network }, 'storage')
  const who = attack.without.map(({ name, vouched }) => `${name} ${vouched !== undefined}`).join()
  const key = `${who} ${late} ${rulesHash(network.rules)}`
  const plain = await (plainRuns.get(key) ?? run(attack.without, late))
  plainRuns.set(key, Promise.resolve(plain))
  const ran = await run([...attack.honest, ...attack.attackers], late)
  const disks = attack.without.filter(({ real }) => real > 0)
  const [cheats, honest] = [attack.attackers, attack.honest.filter(({ real }) => real > 0)]
  const each = disks.length === 0 ? 0 : sum(plain, disks) / total(disks, 'real')
  const [asks, fair] = [total(cheats, 'claims') * each, total(cheats, 'real') * each]
  const gets =
    sum(ran, cheats) + (attack.unpaid === true ? sum(ran, cheats, spentOf) + unpaid(ran, cheats) : 0)
  const before = sum(plain, honest)
  const found = cheats.map(({ name }) => ran.accounts.get(name)!.foundIn).filter(epoch => epoch >= 0)
  const tokens = (of: readonly Party[]) => sum(ran, of, ({ paid, held }) => Number(paid + held))
  return {
    attack,
    share: tokens(cheats) / Number(ran.pool),
    ratio: each === 0 ? 0 : gets / (fair > 0 ? fair : each),
    denied: asks > fair ? 1 - (gets - fair) / (asks - fair) : Number.NaN,
    waits: tokens(cheats) === 0 ? 0 : sum(ran, cheats, ({ held }) => Number(held)) / tokens(cheats),
    foundAfter: found.length === 0 ? -1 : Math.min(...found) + 1,
    honestLost: before === 0 ? 0 : 1 - sum(ran, honest) / before,
    accused: sum(ran, attack.honest, ({ found }) =>
      [...found.values()].reduce((all, times) => all + times, 0),
    ),
    money:
      (sum(ran, cheats, ({ moved }) => Number(moved)) + unpaid(ran, attack.unpaid === true ? cheats : [])) /
      PAYMENT_UNIT,
    codes: [
      ...new Set(
        [...cheats, ...attack.honest].flatMap(({ name }) => [...ran.accounts.get(name)!.found.keys()]),
      ),
    ].sort(),
  }
}

function sum(
  { accounts }: Ran,
  parties: readonly Party[],
  of: (account: Account) => number = worthOf,
): number {
  return parties.reduce((all, { name }) => all + (accounts.has(name) ? of(accounts.get(name)!) : 0), 0)
}

function worthOf({ paid, held, moved, burned }: Account): number {
  return Number(paid + held) * TOKEN_WORTH + Number(moved) - Number(burned)
}

function spentOf({ moved, burned }: Account): number {
  return Number(burned) - Number(moved)
}

/** What was kept and read for them, and is not paid. */
function unpaid({ results }: Ran, consumers: readonly Party[]): number {
  const ids = new Set(consumers.map(({ fact }) => fact.id))
  const { providers } = results.at(-1)!.state.resources['storage'] as StorageState
  const deals = Object.values(providers).flatMap(({ deals }) => Object.values(deals))
  return deals
    .filter(({ consumer }) => ids.has(consumer))
    .reduce((all, deal) => all + Number(dueOf(deal) - BigInt(deal.paid)), 0)
}

function total(parties: readonly Party[], field: 'claims' | 'real'): number {
  return parties.reduce((all, one) => all + one[field], 0)
}

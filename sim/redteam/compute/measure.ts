/**
 * What an attack on compute comes to. What a party has of it is money, less what computing cost it, and its tokens at the most that they
 * are reckoned to be worth. *Honest lost* is the part of what the honest computed rightly that nobody paid.
 */
import type { Attack, Result } from '../attack.ts'
import { type Account, type Party, type Ran, runWorld } from '../world.ts'
import { COST, computedBy, network, PRICE } from './machines.ts'

/** Base units of the payment asset for a token of 18 decimals: as the network's rules reckon. */
const TOKEN_WORTH = 100_000 / 1e18
const PAYMENT_UNIT = 1e6
/** What is paid for work. */
const WORKS = ['compute/worker', 'compute/trainer']

interface Measured {
  readonly ran: Ran
  /** By name. */
  readonly computed: ReadonlyMap<string, number>
}

const plainRuns = new Map<string, Promise<Measured>>()

export async function measureCompute(attack: Attack): Promise<Result> {
  const { late = 0, epochs } = attack
  const key = `${attack.without.map(({ name, deposit }) => `${name} ${deposit}`).join()} ${late} ${epochs}`
  const plain = await (plainRuns.get(key) ?? live(attack, attack.without))
  plainRuns.set(key, Promise.resolve(plain))
  const { ran, computed } = await live(attack, [...attack.honest, ...attack.attackers])
  const isMachine = ({ fact }: Party) => WORKS.includes(fact.model)
  const honest = attack.honest.filter(isMachine)
  const names = new Set(attack.attackers.map(({ name }) => name))
  // The attackers' own machines, when they were honest; where they have none, a usual one.
  const twins = attack.without.filter(one => isMachine(one) && names.has(one.name))
  const usual = twins.length > 0 ? twins : attack.without.filter(isMachine)
  const fair = sum(usual, one => worthOf(plain, one)) / (twins.length > 0 ? 1 : usual.length)
  // Whoever asks for work pays for it: it gains what it pays less than the same one that is honest.
  const pays = attack.without.filter(one => !isMachine(one) && names.has(one.name))
  const gained =
    sum(attack.attackers, one => worthOf({ ran, computed }, one)) - sum(pays, one => worthOf(plain, one))
  const asks = attack.attackers.some(({ claims }) => claims > 0) ? fair : 0
  const [paid, due] = [
    sum(honest, one => Number(accountOf(ran, one).moved)),
    sum(honest, one => (computed.get(one.name) ?? 0) * Number(PRICE)),
  ]
  // Who has work done and does not pay for it gains what it owes.
  const gets = attack.unpaid === true ? due - paid : gained
  const found = attack.attackers.map(one => accountOf(ran, one).foundIn).filter(epoch => epoch >= 0)
  const tokens = (of: readonly Party[]) => sum(of, one => tokensOf(accountOf(ran, one)))
  const isAttack = attack.attackers.length > 0
  return {
    attack,
    share: tokens(attack.attackers) / Number(ran.pool),
    ratio: isAttack ? gets / fair : 0,
    denied: asks > 0 ? 1 - gets / asks : Number.NaN,
    waits: 0,
    foundAfter: found.length === 0 ? -1 : Math.min(...found) + 1,
    honestLost: due === 0 ? 0 : 1 - paid / due,
    accused: sum(attack.honest, one => sum([...accountOf(ran, one).found.values()], times => times)),
    money: gets / PAYMENT_UNIT,
    codes: [
      ...new Set(
        [...attack.attackers, ...attack.honest].flatMap(one => [...accountOf(ran, one).found.keys()]),
      ),
    ].sort(),
  }
}

async function live({ startMs, epochs, late = 0 }: Attack, parties: readonly Party[]): Promise<Measured> {
  computedBy.clear()
  const ran = await runWorld({ startMs, epochs, parties, late, network }, 'compute')
  return { ran, computed: new Map([...computedBy].map(([name, count]) => [name, count()])) }
}

function accountOf({ accounts }: Ran, { name }: Party): Account {
  return accounts.get(name)!
}

function tokensOf({ paid, held }: Account): number {
  return Number(paid + held)
}

function worthOf({ ran, computed }: Measured, one: Party): number {
  const account = accountOf(ran, one)
  const cost = (computed.get(one.name) ?? 0) * Number(COST)
  return tokensOf(account) * TOKEN_WORTH + Number(account.moved) - Number(account.burned) - cost
}

function sum<One>(all: readonly One[], of: (one: One) => number): number {
  return all.reduce((total, one) => total + of(one), 0)
}

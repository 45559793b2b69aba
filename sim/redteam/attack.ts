/** What an attack is: who is there, and who of them cheats; and what it came to, against the same world without it. */
import type { Network } from '../../kernel/rules.ts'
import type { Account, Party, Ran, World } from './world.ts'
import { runWorld } from './world.ts'

export interface Attack {
  readonly name: string
  /** Of its strategy: no rule is made for it. */
  readonly value: string
  readonly resource: string
  readonly epochs: number
  readonly startMs: number
  /** Sierra Crest unless said. */
  readonly network?: Network
  readonly honest: readonly Party[]
  /** Nobody, where the world is honest and unusual. */
  readonly attackers: readonly Party[]
  /** The same people, none of whom cheats or is unusual. */
  readonly without: readonly Party[]
  /** Shown with it, where the bound is another one than denial. */
  readonly bound?: string
  /** What it may come to against an honest peer, where that is more than the spread of honest homes. */
  readonly mostRatio?: number
  /** What is denied of its excess at least, where that is less than 95 %. */
  readonly leastDenied?: number
  /** What an honest party may lose by it, where that is more than half a percent. */
  readonly mostLost?: number
  /** Epochs that the network settles late. */
  readonly late?: number
  /** It asks for service that it does not pay: what is owed to others in the end is its gain. */
  readonly unpaid?: true
}

export interface Result {
  readonly attack: Attack
  /** Part of the resource's pool, what waits included. */
  readonly share: number
  /** Against an honest peer that really makes as much; against a usual one where nothing is real. */
  readonly ratio: number
  /** Of what the cheat asks beyond the truth: the part that it does not get. NaN where it asks for nothing. */
  readonly denied: number
  /** Of all that the attackers get, the part that waits. */
  readonly waits: number
  /** Epochs until something was found; −1 for never. */
  readonly foundAfter: number
  /** Of what the honest earn without the attack, the part that they lose; below zero where they gain. */
  readonly honestLost: number
  /** Findings against the honest that cost something. */
  readonly accused: number
  /** Of the payment asset, in its units: what the attackers gain by it. */
  readonly money: number
  readonly codes: readonly string[]
}

const PAYMENT_UNIT = 1e6

/** @param lossOf what of their rewards the honest lose, where that is not of all of them together */
export async function measure(
  attack: Attack,
  lossOf?: (plain: Ran, ran: Ran, honest: readonly string[]) => number,
): Promise<Result> {
  const { resource } = attack
  const plain = await runPlain(attack)
  const ran = await runWorld(
    { ...worldOf(attack), parties: [...attack.honest, ...attack.attackers] },
    resource,
  )
  const [cheats, honest] = [namesOf(attack.attackers), namesOf(attack.honest)]
  const earned = sumOf(plain, namesOf(attack.without), rewardOf)
  const each = earned / Math.max(1, sumBy(attack.without, 'real'))
  const [asks, fair] = [sumBy(attack.attackers, 'claims') * each, sumBy(attack.attackers, 'real') * each]
  const gets = sumOf(ran, cheats, rewardOf)
  const usual = earned / attack.without.filter(({ real }) => real > 0).length
  const found = cheats.map(name => ran.accounts.get(name)!.foundIn).filter(epoch => epoch >= 0)
  const before = sumOf(plain, honest, rewardOf)
  return {
    attack,
    share: gets / Number(ran.pool),
    ratio: gets / (fair > 0 ? fair : usual),
    denied: asks > fair ? 1 - (gets - fair) / (asks - fair) : Number.NaN,
    waits: gets === 0 ? 0 : sumOf(ran, cheats, ({ held }) => Number(held)) / gets,
    foundAfter: found.length === 0 ? -1 : Math.min(...found) + 1,
    honestLost:
      lossOf?.(plain, ran, honest) ?? (before === 0 ? 0 : 1 - sumOf(ran, honest, rewardOf) / before),
    accused: sumOf(ran, honest, ({ found }) => [...found.values()].reduce((sum, times) => sum + times, 0)),
    money: (sumOf(ran, cheats, movedOf) - sumOf(plain, cheats, movedOf)) / PAYMENT_UNIT,
    codes: [
      ...new Set([...cheats, ...honest].flatMap(name => [...ran.accounts.get(name)!.found.keys()])),
    ].sort(),
  }
}

/** Worlds without an attack, by who is in them: many attacks have one in common. */
const plainRuns = new Map<string, Promise<Ran>>()

function runPlain(attack: Attack): Promise<Ran> {
  const who = attack.without.map(
    ({ name, claims, vouched, says }) =>
      `${name} ${claims} ${vouched !== undefined} ${says.length} ${says[0]?.committed?.atMs}`,
  )
  const key = `${attack.network?.rules.name} ${attack.resource} ${attack.startMs} ${attack.epochs} ${who.join()}`
  const known =
    plainRuns.get(key) ?? runWorld({ ...worldOf(attack), parties: attack.without }, attack.resource)
  plainRuns.set(key, known)
  return known
}

function worldOf({ startMs, epochs, network }: Attack): Omit<World, 'parties'> {
  return { startMs, epochs, ...(network && { network }) }
}

function namesOf(parties: readonly Party[]): readonly string[] {
  return parties.map(({ name }) => name)
}

function sumOf({ accounts }: Ran, names: readonly string[], of: (account: Account) => number): number {
  return names.reduce((sum, name) => sum + (accounts.has(name) ? of(accounts.get(name)!) : 0), 0)
}

function sumBy(parties: readonly Party[], field: 'claims' | 'real'): number {
  return parties.reduce((sum, one) => sum + one[field], 0)
}

function rewardOf({ paid, held }: Account): number {
  return Number(paid + held)
}

function movedOf({ moved }: Account): number {
  return Number(moved)
}

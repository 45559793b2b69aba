/**
 * What an attack on rides comes to: money, with what rides were worth to whoever rode and less what it cost to drive them, against the same
 * people when all are honest. *Against an honest peer* is a usual driver; *honest lost* is of whoever loses most.
 */
import type { Attack, Result } from '../attack.ts'
import { type Party, type Ran, runWorld } from '../world.ts'

const COIN = 1e6

export function isOfRides({ name }: Attack): boolean {
  return name.startsWith('ride: ') || name === 'honest: rides'
}

export async function measureRides(attack: Attack): Promise<Result> {
  const { honest, attackers, without } = attack
  const [plain, ran] = [
    await live({ ...attack, late: 0 }, without),
    await live(attack, [...honest, ...attackers]),
  ]
  const before = new Map(without.map(one => [one.name, worthOf(plain, one)]))
  const gets = sum(attackers, one => worthOf(ran, one))
  const gained = gets - sum(attackers, ({ name }) => before.get(name) ?? 0)
  const drivers = without.filter(({ fact, says }) => fact.model === 'mobility/car' && says.length > 0)
  const usual = sum(drivers, ({ name }) => before.get(name)!) / drivers.length
  const losses = honest.map(one => 1 - worthOf(ran, one) / before.get(one.name)!)
  const found = [...attackers, ...honest].flatMap(({ name }) => [...ran.accounts.get(name)!.found.keys()])
  return {
    attack,
    share: 0,
    ratio: attackers.length === 0 ? 0 : gets / usual,
    denied: Number.NaN,
    waits: 0,
    foundAfter: -1,
    honestLost: Math.max(...losses),
    accused: sum(honest, ({ name }) => ran.accounts.get(name)!.found.size),
    money: gained,
    codes: [...new Set(found)].sort(),
  }
}

function live({ startMs, epochs, network, late = 0 }: Attack, parties: readonly Party[]): Promise<Ran> {
  return runWorld({ startMs, epochs, parties, late, ...(network && { network }) }, 'mobility')
}

/** Coins. */
function worthOf({ accounts }: Ran, { name, real }: Party): number {
  const { moved, burned } = accounts.get(name)!
  return Number(moved - burned) / COIN + real
}

function sum<One>(all: readonly One[], of: (one: One) => number): number {
  return all.reduce((total, one) => total + of(one), 0)
}

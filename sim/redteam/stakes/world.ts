/**
 * Two months of one backed oracle, hour by hour: stakes by the arithmetic and the delays of contracts/staking/Stakes.sol, what of them counts
 * by the fold that nodes read them with, and what it is paid by the kernel's own split.
 */
import {
  foldBond,
  foldLeaving,
  foldSlash,
  foldStaked,
  foldTerms,
  foldWithdrawn,
  type HeldStakes,
  listStakes,
} from '../../../chain/facts/stakes/fold-stakes.ts'
import {
  openPool,
  putIn,
  type StakePool,
  sharesAsked,
  sharesMade,
  slashPool,
  takeOut,
  worthOf,
} from '../../../chain/facts/stakes/stake-pool.ts'
import { oracleSubject, splitBacking } from '../../../kernel/staking/pay-backing.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'

const HOUR_MS = 3_600_000
export const HOURS = 60 * 24
/** From asking stake back to getting it, and from announcing a raise to its beginning. */
export const DELAY_HOURS = 14 * 24
export const UNIT = 1_000_000n
export const BOND = 1_000n * UNIT
export const ORACLE = oracleSubject(1)
/** Half of what it earns is for what stands behind it; five times its bond is all that is asked for. */
export const RULE = { partPpm: 500_000, full: 5n * BOND, perBond: 4 }
/** Tokens an hour that an oracle earns which signs. */
const EARNED = 10n ** 12n

export function person(number: number): Address {
  return toAddress(`0x${number.toString(16).padStart(40, '0')}`)
}

export interface Step {
  /** A minute is a sixtieth. */
  readonly hour: number
  readonly does: 'stake' | 'leave' | 'bond' | 'commission' | 'slash'
  readonly who?: Address
  /** Base units; of a commission ten thousandths; of a slash millionths of the bond. */
  readonly amount: bigint
}

export interface Outcome {
  /** Tokens, by account; the oracle's by its own. */
  readonly income: ReadonlyMap<Address, bigint>
  /** What each has of its stake at the end: paid back, or there. */
  readonly money: ReadonlyMap<Address, bigint>
  /** What slashes of stakes came to. */
  readonly slashed: bigint
}

interface Own {
  staying: bigint
  leaving: bigint
  readyAt: number
}

interface World {
  readonly held: HeldStakes
  readonly pool: StakePool
  readonly own: Map<Address, Own>
  readonly money: Map<Address, bigint>
  bond: bigint
  commission: bigint
  slashed: bigint
}

/** @param away hours in which the oracle is not there, and earns nothing */
export function live(steps: readonly Step[], away: (hour: number) => boolean = () => false): Outcome {
  const world: World = {
    held: new Map(),
    pool: openPool(),
    own: new Map(),
    money: new Map(),
    bond: 0n,
    commission: 0n,
    slashed: 0n,
  }
  const income = new Map<Address, bigint>()
  const queue = steps.toSorted((a, b) => a.hour - b.hour)
  for (let hour = 1; hour <= HOURS; hour++) {
    while (queue[0] !== undefined && queue[0].hour <= hour) act(world, queue.shift()!)
    payOut(world, hour)
    const [row] = listStakes('oracle', world.held, momentOf(hour), () => true)
    const paid = splitBacking(RULE, row, away(hour) ? 0n : EARNED)
    add(income, ORACLE, paid.kept)
    for (const { account, amount } of paid.parts) add(income, account, amount)
  }
  for (const [who, { staying, leaving }] of world.own)
    if (world.pool.shares > 0n) add(world.money, who, worthOf(world.pool, staying + leaving))
  return { income, money: world.money, slashed: world.slashed }
}

function act(world: World, { hour, does, who = ORACLE, amount }: Step): void {
  const { held, pool, money } = world
  const moment = momentOf(hour)
  const its = world.own.get(who) ?? { staying: 0n, leaving: 0n, readyAt: 0 }
  world.own.set(who, its)
  const mine = { subject: ORACLE, holder: who }
  switch (does) {
    case 'bond':
      world.bond += amount
      foldBond(held, ORACLE, world.bond, moment)
      break
    case 'commission': {
      const atOnce = amount <= world.commission || pool.shares === 0n
      if (atOnce) world.commission = amount
      const fromMs = (atOnce ? hour : hour + DELAY_HOURS) * HOUR_MS
      foldTerms(held, { subject: ORACLE, commission: amount, fromMs }, moment)
      break
    }
    case 'stake': {
      if (!isTaken(world, its, amount)) break
      const made = sharesMade(pool, amount)
      putIn(pool, amount, made)
      its.staying += made
      add(money, who, -amount)
      foldStaked(held, { ...mine, amount, shares: made }, moment)
      break
    }
    case 'leave': {
      const moved = sharesAsked(pool, amount)
      its.staying -= moved
      its.leaving += moved
      its.readyAt = hour + DELAY_HOURS
      foldLeaving(held, { ...mine, shares: moved }, moment)
      break
    }
    case 'slash': {
      const taken = (world.bond * amount) / 1_000_000n
      world.slashed += slashPool(pool, taken, world.bond)
      foldSlash(held, { subject: ORACLE, taken, from: world.bond })
      world.bond -= taken
      foldBond(held, ORACLE, world.bond, moment)
      break
    }
  }
}

/** Both caps: of the oracle, and of an account. */
function isTaken({ own, pool, bond }: World, its: Own, amount: bigint): boolean {
  const worth = (shares: bigint) => (pool.shares === 0n ? 0n : worthOf(pool, shares))
  const staying = [...own.values()].reduce((sum, one) => sum + one.staying, 0n)
  const cap = bond * BigInt(RULE.perBond)
  return worth(staying) + amount <= cap && worth(its.staying) + amount <= cap / 2n
}

function payOut({ own, pool, money, held }: World, hour: number): void {
  for (const [who, its] of own) {
    if (its.leaving === 0n || its.readyAt > hour) continue
    const [left, amount] = [its.leaving, worthOf(pool, its.leaving)]
    takeOut(pool, amount, left)
    its.leaving = 0n
    add(money, who, amount)
    foldWithdrawn(held, { subject: ORACLE, holder: who, amount, left, stayed: 0n }, momentOf(hour))
  }
}

function momentOf(hour: number) {
  return { timeMs: hour * HOUR_MS, sinceMs: Math.max(0, Math.ceil(hour) - 1) * HOUR_MS }
}

function add(amounts: Map<Address, bigint>, who: Address, amount: bigint): void {
  amounts.set(who, (amounts.get(who) ?? 0n) + amount)
}

/**
 * Backers of a fleet: their stake is kept as the chain's facts keep it (fold-stakes.ts), their pay is the kernel's (payBacking), and a
 * slash takes of all of it what it takes of the bond. What is modelled is nerve alone: who asks back when others lose or leave.
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
import { sharesMade, worthOf } from '../../../chain/facts/stakes/stake-pool.ts'
import { STAKES_NAMES } from '../../../kernel/chain-facts.ts'
import { type BackingInput, type PaidBacking, payBacking } from '../../../kernel/staking/pay-backing.ts'
import { type Ledger, ledgerKey } from '../../../protocol/chain-formats/ledger.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { DAY_MS, USD } from '../kernel-day.ts'
import { streamOf } from '../random.ts'
import type { Params } from '../scenario.ts'

const BACKERS = 40
/** Days of which somebody remembers what was lost, and who left. */
const REMEMBERS = 30
const [FLEET, CONTRACT, TOKEN] = [1, 2, 3].map(number => address(0x100 + number)) as [
  Address,
  Address,
  Address,
]

interface Backer {
  readonly account: Address
  /** Of what was lost or left within a month, what it bears. */
  readonly nerve: number
  /** Shares of the pool that stay. */
  shares: bigint
}

interface Asked {
  readonly backer: Backer
  readonly shares: bigint
  readonly outDay: number
}

export interface Backing {
  readonly held: HeldStakes
  readonly backers: readonly Backer[]
  asked: readonly Asked[]
  bond: bigint
  /** Base units of the bond asset, since the start. */
  slashed: bigint
  paidOut: bigint
  /** Of the last month, by day: the part of what stood there that was slashed, and that was asked back. */
  readonly lost: Float64Array
  readonly left: Float64Array
}

/** @returns undefined where nothing stands behind the fleet */
export function openBacking(params: Params, seed: number): Backing | undefined {
  if (params.bond <= 0) return undefined
  const chance = streamOf(seed, 'backers')
  const weights = Array.from({ length: BACKERS }, () => Math.exp(chance.normal()))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const held: HeldStakes = new Map()
  const moment = { timeMs: 0, sinceMs: 0 }
  const bond = units(params.bond)
  foldBond(held, FLEET, bond, moment)
  foldTerms(
    held,
    { subject: FLEET, commission: BigInt(Math.round(params.commission * 10_000)), fromMs: 0 },
    moment,
  )
  const backers = weights.map((weight, at): Backer => {
    const account = address(0x1000 + at)
    const amount = units((params.staked * weight) / all)
    const shares = sharesMade(poolOf(held), amount)
    foldStaked(held, { subject: FLEET, holder: account, amount, shares }, moment)
    return { account, nerve: chance.uniform(), shares }
  })
  const month = () => new Float64Array(REMEMBERS)
  return { held, backers, asked: [], bond, slashed: 0n, paidOut: 0n, lost: month(), left: month() }
}

export interface BackedDay {
  /** Tokens: by the fleet, by its backers, and never minted. kept + Σ parts + unpaid = earned. */
  readonly kept: bigint
  readonly parts: bigint
  readonly unpaid: bigint
  /** USD. */
  readonly staked: number
  readonly leaving: number
}

/** What happens on the day, then what is paid for it. @param earned tokens of the fleet */
export function liveBackingDay(backing: Backing, day: number, earned: bigint, params: Params): BackedDay {
  const moment = { timeMs: (day + 1) * DAY_MS, sinceMs: day * DAY_MS }
  const before = poolOf(backing.held).total
  withdraw(backing, day, moment)
  backing.lost[day % REMEMBERS] = slash(backing, day, params, moment)
  backing.left[day % REMEMBERS] = ratio(askBack(backing, day, params, moment), before)
  const paid = pay(backing, moment, earned, params)
  const leaving = backing.asked.reduce((sum, { shares }) => sum + worthNow(backing, shares), 0n)
  return {
    kept: paid?.kept ?? earned,
    parts: paid?.parts.reduce((sum, { amount }) => sum + amount, 0n) ?? 0n,
    unpaid: paid?.unpaid ?? 0n,
    staked: dollars(poolOf(backing.held).total - leaving),
    leaving: dollars(leaving),
  }
}

type When = Parameters<typeof foldBond>[3]

/** Whoever's time is over has what it is worth now: slashes of the time in which it waited are in it. */
function withdraw(backing: Backing, day: number, moment: When): void {
  for (const { backer, shares, outDay } of backing.asked) {
    if (outDay > day) continue
    const amount = worthNow(backing, shares)
    foldWithdrawn(
      backing.held,
      { subject: FLEET, holder: backer.account, amount, left: shares, stayed: 0n },
      moment,
    )
    backing.paidOut += amount
  }
  backing.asked = backing.asked.filter(({ outDay }) => outDay > day)
}

/** @returns the part that was lost */
function slash(backing: Backing, day: number, params: Params, moment: When): number {
  const { slashDay, slashAgain, slashPart } = params
  const isDay = day === slashDay || (slashAgain > 0 && day === slashDay + slashAgain)
  const taken = isDay ? BigInt(Math.round(Number(backing.bond) * slashPart)) : 0n
  if (taken === 0n) return 0
  const before = poolOf(backing.held).total
  foldSlash(backing.held, { subject: FLEET, taken, from: backing.bond })
  backing.bond -= taken
  foldBond(backing.held, FLEET, backing.bond, moment)
  backing.slashed += before - poolOf(backing.held).total
  return slashPart
}

/** @returns what is asked back today */
function askBack(backing: Backing, day: number, { fear, unbonding }: Params, moment: When): bigint {
  if (fear === 0) return 0n
  // Of the days before: nobody sees today what others do today.
  const today = day % REMEMBERS
  const seen = (of: Float64Array) => of.reduce((sum, part, at) => (at === today ? sum : sum + part), 0)
  const frightens =
    fear *
    Math.max(
      backing.lost.reduce((sum, part) => sum + part, 0),
      seen(backing.left),
    )
  const going = backing.backers.filter(({ shares, nerve }) => shares > 0n && nerve < frightens)
  return going.reduce((sum, backer) => {
    const { shares } = backer
    foldLeaving(backing.held, { subject: FLEET, holder: backer.account, shares }, moment)
    backing.asked = [...backing.asked, { backer, shares, outDay: day + unbonding }]
    backer.shares = 0n
    return sum + worthNow(backing, shares)
  }, 0n)
}

function pay(backing: Backing, moment: When, earned: bigint, params: Params): PaidBacking | undefined {
  const rule = {
    partPpm: Math.round(params.backedPart * 1e6),
    full: units(params.fullBacking),
    perBond: params.perBond,
  }
  const posted: Ledger = new Map([
    [
      ledgerKey(FLEET, TOKEN),
      { account: FLEET, asset: TOKEN, earned, spent: 0n, locked: 0n, lockedUntil: 0 },
    ],
  ])
  const facts = {
    token: TOKEN,
    stakes: listStakes('owner', backing.held, moment, () => true),
    directory: [{ name: STAKES_NAMES.owner, address: CONTRACT }],
    // One owner of all of it: as much is asked for behind the whole fleet.
    devices: [{ owner: FLEET }] as unknown as BackingInput['facts']['devices'],
  }
  const { backing: paid } = payBacking({
    rules: { owners: rule },
    facts,
    prior: new Map(),
    posted,
    oracles: [],
    rewards: [{ owner: FLEET, amount: earned }],
    released: [],
  })
  return paid[0]
}

function poolOf(held: HeldStakes) {
  return held.get(FLEET)!.pool
}

/** Where all was slashed shares are worth nothing. */
function worthNow({ held }: Backing, shares: bigint): bigint {
  const pool = poolOf(held)
  return pool.shares === 0n ? 0n : worthOf(pool, shares)
}

function ratio(part: bigint, all: bigint): number {
  return all === 0n ? 0 : Number(part) / Number(all)
}

function units(usd: number): bigint {
  return BigInt(Math.floor(usd * Number(USD)))
}

function dollars(amount: bigint): number {
  return Number(amount) / Number(USD)
}

function address(number: number): Address {
  return toAddress(`0x${number.toString(16).padStart(40, '0')}`)
}

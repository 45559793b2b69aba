/**
 * One run: day after day, people decide, consumers pay, the kernel settles, the price follows. Pure: the same scenario, parameters and
 * seed give the same rows on every machine. Memory does not grow with the days: of a run at most so many rows are kept.
 */
import { type Contributors, decide, gather, leaveAtOnce } from './contributors.ts'
import { type DayRules, ONE, settleDay, USD, washRatio } from './kernel-day.ts'
import { type BackedDay, type Backing, liveBackingDay, openBacking } from './owned/backing.ts'
import { splitMachineDay } from './owned/machine.ts'
import { nextPrice } from './price-models.ts'
import { type Stream, streamOf } from './random.ts'
import type { Params, Scenario } from './scenario.ts'

const MOST_ROWS = 520
const [MONTH, QUARTER] = [30, 91]

/** What a row says, in this order: after so many days. Money in USD; `issued`, `burnedTokens`, `washGain`, what backers had (`backed`), tokens never minted for want of backing (`unpaid`), `slashed` and what the treasury's `machine` brought less its price since the start, `joined` and `left` since the row before. */
export const COLUMNS = [
  'day',
  'supply',
  'issued',
  'burnedTokens',
  'emission',
  'price',
  'there',
  'joined',
  'left',
  'demand',
  'spent',
  'income',
  'subsidy',
  'payback',
  'washed',
  'washRatio',
  'washGain',
  'staked',
  'leaving',
  'backed',
  'unpaid',
  'slashed',
  'machine',
] as const
export type Column = (typeof COLUMNS)[number]
export type Row = Readonly<Record<Column, number>>

interface Economy {
  readonly people: Contributors
  readonly luck: { readonly demand: Stream; readonly price: Stream }
  /** Prices of the last month, by day. */
  readonly prices: Float64Array
  price: number
  supply: number
  issued: bigint
  burnedTokens: number
  burnedLately: number
  income: number
  loyalty: number
  /** Money of speculators that is in the token. */
  position: number
  wash: { volume: number; gain: number }
  readonly backing: Backing | undefined
  /** Worth of what backers had, tokens that were not minted, and what the treasury's machine brought less its price, since the start. */
  owned: { backed: number; unpaid: number; machine: number }
  state: ReturnType<typeof settleDay>['state']
}

/**
 * @param seed of all that chance decides; each stream of it is drawn from alike whatever the rules are
 * @param every a row each so many days; so many that there are 520 rows at most unless said
 */
export function simulate(
  scenario: Scenario,
  seed: number,
  change: Partial<Params> = {},
  every?: number,
): readonly Row[] {
  const params: Params = Object.assign({}, scenario.params, change)
  const rules = rulesOf(scenario, params)
  const economy = begin(params, seed)
  const stride = every ?? Math.ceil(params.days / MOST_ROWS)
  const rows: Row[] = []
  const since = { joined: 0, left: 0 }
  for (let day = 0; day < params.days; day++) {
    const { joined, left, ...row } = liveDay(economy, { day, rules, params, scenario })
    since.joined += joined
    since.left += left
    if ((day + 1) % stride !== 0 && day !== params.days - 1) continue
    rows.push({ ...row, ...since })
    Object.assign(since, { joined: 0, left: 0 })
  }
  return rows
}

function rulesOf(scenario: Scenario, params: Params): DayRules {
  return {
    emission: scenario.emission(params),
    reward: scenario.reward(params),
    epochMs: 86_400_000,
    token: { supply: BigInt(scenario.supply.replaceAll('_', '')) * ONE },
    payment: { decimals: 6 },
    shares: { ...(scenario.shares ?? ONLY_SERVICE) },
  }
}

const ONLY_SERVICE = { service: 1, treasury: 0 }

function begin(params: Params, seed: number): Economy {
  return {
    people: gather(params, seed),
    luck: { demand: streamOf(seed, 'demand'), price: streamOf(seed, 'price') },
    prices: new Float64Array(MONTH).fill(params.priceAtStart),
    price: params.priceAtStart,
    supply: params.supplyAtStart,
    issued: BigInt(Math.floor(params.issuedAtStart)) * ONE,
    burnedTokens: 0,
    burnedLately: 0,
    income: Number.NaN,
    loyalty: 1,
    position: params.speculators / 2,
    wash: { volume: params.washBudget / 100, gain: 0 },
    backing: openBacking(params, seed),
    owned: { backed: 0, unpaid: 0, machine: 0 },
    state: undefined,
  }
}

interface Today {
  readonly day: number
  readonly rules: DayRules
  readonly params: Params
  readonly scenario: Scenario
}

function liveDay(economy: Economy, { day, rules, params, scenario }: Today): Row {
  const { people, wash } = economy
  const { demand, spent } = consume(economy, day, params)
  const burned = { honest: money(spent * params.fee), sybil: 0n, washer: money(wash.volume * params.fee) }
  const settled = settleDay(rules, {
    day: params.dayAtStart + day,
    units: unitsOf(people, params),
    burned,
    ...leftByVote(economy, day, params),
  })
  economy.state = settled.state
  const { honest, sybil, washer } = settled.paid
  const stands = economy.backing && liveBackingDay(economy.backing, day, honest, params)
  const kept = stands?.kept ?? honest
  const minted = honest - (stands?.unpaid ?? 0n) + sybil + washer + settled.treasury
  own(economy, { day, params, kept, spent, stands })
  const earned = (tokens(kept) * economy.price + spent * (1 - params.fee)) / Math.max(1, people.there)
  economy.income = Number.isNaN(economy.income) ? earned : economy.income + (earned - economy.income) / MONTH
  const room = day < params.roomUntilDay ? params.roomBefore : params.contributors
  const gone = day === params.shockDay ? leaveAtOnce(people, params.devicesTo) : 0
  const { joined, left } = decide(people, { day, income: economy.income, room }, params)
  const { price } = economy
  const allBurned = burned.honest + burned.washer
  const ratio = washRatio(settled.forUse, allBurned, price)
  const washed = wash.volume
  washOn(economy, { day, params, ratio, got: tokens(washer) * price })
  trade(economy, {
    day,
    params,
    scenario,
    minted,
    sold: tokens(honest + sybil + washer) * params.sells,
    burned: isAfter(day, params) && day <= params.shockDay + params.feedAway ? 0 : dollars(allBurned),
  })
  const worth = tokens(minted) * price
  const gains = economy.income - params.opex
  return {
    day: day + 1,
    supply: economy.supply,
    issued: tokens(economy.issued),
    burnedTokens: economy.burnedTokens,
    emission: tokens(settled.emission),
    price: economy.price,
    there: people.there,
    joined,
    left: left + gone,
    demand,
    spent,
    income: economy.income,
    subsidy: worth <= spent ? 0 : 1 - spent / worth,
    payback: gains > 0 ? params.capex / gains : 0,
    washed,
    washRatio: ratio,
    washGain: wash.gain,
    staked: stands?.staked ?? 0,
    leaving: stands?.leaving ?? 0,
    ...ownedRow(economy),
  }
}

/** Of what the policy emits, what a vote leaves from the day of the shock on. */
function leftByVote({ issued, state }: Economy, day: number, params: Params) {
  return { issued, state, issuedPpm: isAfter(day, params) ? Math.round(params.emissionTo * 1e6) : 1e6 }
}

function unitsOf({ there }: Contributors, { units, sybils, sybilsBelieved }: Params) {
  const claimed = Math.round(sybils * units * sybilsBelieved)
  return { honest: BigInt(Math.round(there * units)), sybil: BigInt(claimed), washer: 0n }
}

interface Owned extends Pick<Today, 'day' | 'params'> {
  readonly kept: bigint
  readonly spent: number
  readonly stands: BackedDay | undefined
}

/** What backers had, and the treasury of its machine, which earns as any device does. */
function own({ owned, people, price }: Economy, { day, params, kept, spent, stands }: Owned): void {
  owned.backed += tokens(stands?.parts ?? 0n) * price
  owned.unpaid += tokens(stands?.unpaid ?? 0n)
  const { machineDay, machinePrice } = params
  if (machineDay < 0 || day < machineDay) return
  if (day === machineDay) owned.machine -= machinePrice
  const all = Math.max(1, people.there)
  const machine = { paid: money((spent * (1 - params.fee)) / all), tokens: kept / BigInt(all) }
  const its = splitMachineDay(day, machine, params)
  owned.machine += dollars(its.paid) + tokens(its.tokens) * price
}

function ownedRow({ owned, backing }: Economy) {
  return { ...owned, slashed: dollars(backing?.slashed ?? 0n) }
}

/** Consumers want what they can pay for, get what devices make, and some who get nothing do not come back. */
function consume(economy: Economy, day: number, params: Params) {
  const {
    demand: base,
    growth,
    unitPrice,
    referencePrice,
    elasticity,
    demandNoise,
    disappointed,
    recovers,
  } = params
  const noise = Math.exp(demandNoise * economy.luck.demand.normal())
  const answer = (unitPrice / referencePrice) ** (1 - elasticity)
  const stays = isAfter(day, params) ? params.demandTo : 1
  const demand = base * Math.exp((Math.log1p(growth) * day) / 365) * answer * economy.loyalty * noise * stays
  const spent = Math.min(demand, economy.people.there * params.units * unitPrice)
  const missed = demand === 0 ? 0 : 1 - spent / demand
  economy.loyalty *= 1 - disappointed * missed
  if (missed === 0) economy.loyalty += (1 - economy.loyalty) * recovers
  return { demand, spent }
}

/** Who pays oneself does more of it as long as it pays, and looks again once a month where it does not. */
function washOn(
  { wash }: Economy,
  {
    day,
    params,
    ratio,
    got,
  }: { readonly day: number; readonly params: Params; readonly ratio: number; readonly got: number },
): void {
  const { washBudget, fee } = params
  if (wash.volume > 0) wash.gain += got - wash.volume * fee
  const tries = day % MONTH === 0 ? washBudget / 100 : 0
  wash.volume = ratio > 1 ? Math.min(washBudget, Math.max(tries, wash.volume * 2)) : tries
}

interface Trade extends Pick<Today, 'day' | 'params' | 'scenario'> {
  readonly minted: bigint
  readonly sold: number
  readonly burned: number
}

function trade(economy: Economy, { day, params, scenario, minted, sold, burned }: Trade): void {
  const inTokens = Math.min(economy.supply + tokens(minted), burned / economy.price)
  economy.issued += minted
  economy.burnedTokens += inTokens
  economy.supply += tokens(minted) - inTokens
  economy.burnedLately += (burned - economy.burnedLately) / QUARTER
  const { supply, burnedLately, price } = economy
  const follows = follow(economy, day, params)
  economy.prices[day % MONTH] = price
  const market = { price, supply, sold, burned, burnedLately, follows, luck: economy.luck.price.normal() }
  const next = nextPrice(scenario.price, market, params)
  economy.price = day === params.shockDay ? next * params.shockTo : next
}

/** Speculators are all in after a month in which the price rose by e, all out after one in which it fell by e; they need a month for it. */
function follow(economy: Economy, day: number, { speculators }: Params): number {
  const rose = Math.log(economy.price / economy.prices[day % MONTH]!)
  const wanted = (speculators * (1 + Math.max(-1, Math.min(1, rose)))) / 2
  const moved = (wanted - economy.position) / MONTH
  economy.position += moved
  return moved
}

function isAfter(day: number, { shockDay }: Params): boolean {
  return shockDay >= 0 && day > shockDay
}

function money(usd: number): bigint {
  return BigInt(Math.floor(usd * Number(USD)))
}

function dollars(units: bigint): number {
  return Number(units) / Number(USD)
}

function tokens(units: bigint): number {
  return Number(units) / Number(ONE)
}

/**
 * A network as it is now, as a scenario: so that a community asks "what if" of its own before it votes. What its ledger says is taken from
 * there; what no ledger says is assumed, and each assumption is told. Where too little has happened it is refused, and nothing is made up.
 */
import type { EpochView, NetworkView, SustainabilityView } from '../../client/node-api.ts'
import type { EmissionPolicy } from '../../kernel/money/emission/policy.ts'
import type { RewardPolicy } from '../../kernel/money/reward-policy.ts'
import type { Rules } from '../../kernel/rules.ts'
import type { Params } from '../../sim/economy/scenario.ts'
import type { ToldScenario } from '../../sim/economy/told-scenario.ts'
import { CliError } from '../errors.ts'

/** A day has a noon and a night, and one epoch says nothing. */
const [DAY_MS, LEAST_EPOCHS] = [86_400_000, 10]
/** What is assumed where no ledger says it. */
const [ROOM, LIFE_DAYS, DEPTH, FIVE_YEARS] = [5, 1_825, 20, 1_825]
const OTHERS = ['oracles', 'treasury']

export interface LiveNetwork {
  readonly network: NetworkView
  readonly rules: Rules
  readonly figures: SustainabilityView
  /** Those that the figures are of, newest first. */
  readonly epochs: readonly EpochView[]
  /** USD for a token, and for a device: as somebody names it. */
  readonly price?: number | undefined
  readonly capex?: number | undefined
}

export interface FromNetwork {
  readonly told: ToldScenario
  /** What was found, and what is assumed, in sentences. */
  readonly notes: readonly string[]
}

/** @throws {CliError} too_few_data, saying what is missing and what would do. */
export function scenarioFrom(live: LiveNetwork): FromNetwork {
  const { network, rules, figures } = live
  const found = measure(live)
  const params = paramsOf(live, found)
  const { burnedADay } = found
  const told: ToldScenario = {
    base: 'town',
    name: network.name,
    what: `${network.name} as it was in epochs ${figures.fromEpoch} to ${figures.toEpoch}: its supply, emission, devices and what its members paid.`,
    params,
    price: burnedADay > 0 ? 'fundamental' : 'marketCap',
    ...rulesOf(rules),
  }
  return { told, notes: notesOf(live, found, params) }
}

/** What a vote can change of it. @throws {CliError} where an emission follows what is not simulated */
export function rulesOf(rules: Rules): Pick<ToldScenario, 'emission' | 'reward' | 'shares' | 'supply'> {
  const weights = Object.entries(rules.shares)
  const sum = (of: (name: string) => boolean) =>
    weights.reduce((all, [name, weight]) => (of(name) ? all + weight : all), 0)
  return {
    emission: simulatable(rules.emission),
    reward: rewardOf(rules),
    shares: { service: sum(name => !OTHERS.includes(name)), treasury: sum(name => OTHERS.includes(name)) },
    supply: String(rules.token.supply / 10n ** BigInt(rules.token.decimals)),
  }
}

function simulatable(policy: EmissionPolicy): EmissionPolicy {
  if (policy.kind !== 'controller' && policy.kind !== 'baseline') return policy
  throw tooFew(
    `its emission follows units of ${policy.resource} (${policy.kind}), and a scenario knows only what is paid`,
    'Simulate the scenarios wind-up and anti-windup for what such a policy does.',
  )
}

/** Where payments weigh rewards they do in the scenario as well; what is by units of a resource is shared alike among its devices. */
function rewardOf({ rewards, shares }: Rules): RewardPolicy {
  const first = Object.keys(rewards).toSorted((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))[0]
  const policy = first === undefined ? undefined : rewards[first]
  return policy?.kind === 'use'
    ? { ...policy, fullUnitsADay: 0n }
    : { kind: 'proportional', fullUnitsADay: 0n }
}

interface Found {
  readonly days: number
  readonly devices: number
  readonly issued: number
  readonly issuedADay: number
  readonly supply: number
  readonly spentADay: number
  readonly burnedADay: number
  /** What a device is used for at its busiest, a day. */
  readonly most: number
  readonly price: number
}

function measure({ network, rules, figures, epochs, price }: LiveNetwork): Found {
  const days = (figures.epochs * rules.epochMs) / DAY_MS
  if (figures.epochs < LEAST_EPOCHS || days < 1)
    throw tooFew(
      `only ${figures.epochs} of its epochs are settled, ${days.toFixed(2)} days of them`,
      `Ask again when there are ${LEAST_EPOCHS}, and a day.`,
    )
  const economies = epochs.flatMap(({ report }) => report?.economy ?? [])
  const devices = economies.reduce((most, { active }) => Math.max(most, active), 0)
  if (devices === 0) throw tooFew('no device contributed in these epochs', 'Ask again when some do.')
  const header = epochs.find(each => each.header !== undefined)?.header
  if (header === undefined) throw tooFew('none of its epochs has a header', 'Ask again when one is settled.')
  const money = (units: string | bigint) => Number(units) / 10 ** rules.payment.decimals
  const tokens = (units: string | bigint) => Number(units) / 10 ** rules.token.decimals
  const issued = tokens(header.tokenEarned) + tokens(header.tokenHeld)
  if (price === undefined)
    throw tooFew(
      `nobody says what a ${network.rules.token.symbol} is worth, and nothing is guessed`,
      `Name it: --price 0.05. Up to ${money(figures.breakEven ?? '0')} use pays for all that is issued.`,
    )
  const busiest = economies.reduce((most, { paid, burned }) => Math.max(most, money(paid) + money(burned)), 0)
  return {
    days,
    devices,
    issued,
    issuedADay: tokens(figures.issued) / days,
    supply: issued - tokens(header.tokenBurned),
    spentADay: money(figures.spent) / days,
    burnedADay: money(figures.burned) / days,
    most: ((busiest / devices) * DAY_MS) / rules.epochMs,
    price,
  }
}

function paramsOf({ rules, figures, capex }: LiveNetwork, found: Found): Partial<Params> {
  const { price, devices, supply, spentADay, burnedADay, most, issued } = found
  const costs = capex ?? hardwareOf(rules)
  if (costs === undefined)
    throw tooFew(
      'its rules do not say what a device costs',
      'Name it: --vary capex=120. A network says it by `hardware` in its file.',
    )
  return {
    days: FIVE_YEARS,
    dayAtStart: Math.floor((((figures.toEpoch ?? 0) + 1) * rules.epochMs) / DAY_MS),
    issuedAtStart: issued,
    supplyAtStart: supply,
    priceAtStart: price,
    contributors: devices * ROOM,
    atStart: 1 / ROOM,
    capex: costs,
    opex: costs / LIFE_DAYS,
    // A unit is what is paid a dollar for: a device makes as many as it did when it was busiest.
    // Where nobody pays yet each makes one, so that what is shared by units is shared alike.
    units: most > 0 ? most : 1,
    unitPrice: 1,
    referencePrice: 1,
    demand: spentADay,
    growth: 0,
    fee: spentADay === 0 ? 0 : burnedADay / spentADay,
    speculators: 0,
    marketCap: price * supply,
    depth: (price * supply) / DEPTH,
    multiple: burnedADay === 0 ? 0 : (price * supply) / (burnedADay * 365),
  }
}

/** The middle of what its rules say, over all of its resources. */
function hardwareOf({ hardware, payment }: Rules): number | undefined {
  const prices = Object.values(hardware ?? {}).map(
    ({ least, most }) => Number(least + most) / 2 / 10 ** payment.decimals,
  )
  return prices.length === 0 ? undefined : prices.reduce((sum, price) => sum + price, 0) / prices.length
}

function notesOf(
  { network, figures }: LiveNetwork,
  found: Found,
  params: Partial<Params>,
): readonly string[] {
  const { days, devices, supply, issuedADay, spentADay, burnedADay, price } = found
  const { symbol } = network.rules.token
  return [
    `${network.name}, epochs ${figures.fromEpoch} to ${figures.toEpoch} (${short(days)} days): ${devices} devices, ${short(supply)} ${symbol}, ${short(issuedADay)} issued a day, ${short(spentADay)} USD paid a day, ${short(burnedADay)} of it burned, ${price} USD a ${symbol}.`,
    `Assumed, since no ledger says it: ${ROOM} times as many people could run a device; one costs ${short(params.capex ?? 0)} USD and a ${LIFE_DAYS}th of that a day; demand does not grow by itself; a market is a ${DEPTH}th of what all tokens are worth deep. --vary changes each.`,
  ]
}

function short(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString('en', { maximumFractionDigits: 8 })
}

function tooFew(why: string, hint: string): CliError {
  return new CliError('too_few_data', `No scenario can be made of the network: ${why}`, { hint })
}

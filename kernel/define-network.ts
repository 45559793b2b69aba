/**
 * A network is a file that its builder can read aloud. `defineNetwork` turns it into rules, and refuses at once, with
 * what would be right, whatever could not work later.
 */
import { formatAmount, parseAmount } from '../protocol/amounts/amount.ts'
import { formatDuration, parseDuration } from '../protocol/duration.ts'
import type { IssuerFact } from './chain-facts.ts'
import { checkHardware, type HardwarePrices } from './economy/hardware.ts'
import type { Correction } from './money/correction.ts'
import { checkCredits, type PaymentRules } from './money/credits.ts'
import { checkEmission } from './money/emission/check-emission.ts'
import type { EmissionPolicy } from './money/emission/policy.ts'
import { checkUseWeighted, proportional, type RewardPolicy, unrewarded } from './money/reward-policy.ts'
import { TOKEN_DECIMALS } from './money/token-decimals.ts'
import { checkRegions, type RegionRules } from './regions/region-rules.ts'
import { checkRegulation, type RegulationRules } from './regulation/regulation-rules.ts'
import type { Pardon } from './reputation/reputation.ts'
import { type ReputationOptions, reputationPolicy } from './reputation/reputation-policy.ts'
import type { AnyResource } from './resource.ts'
import type { InclusionPolicy, Network, Rules } from './rules.ts'
import { checkStaking, type StakingRules } from './staking/staking-rules.ts'

/** Pools that are no resource's: for those who verify, and for what the network decides together. */
export const OTHER_POOLS: readonly string[] = ['oracles', 'treasury']

/** An oracle's bond of 1 000 units has 96 bits on the chain. */
const MOST_DECIMALS = 24
/** More would not fit into a proof on the chain. */
const MOST_INCLUSION = 8
/** So many epochs wait for their windows at once: of more the chain keeps no time. */
const MOST_WINDOW_EPOCHS = 4
/** A header has 128 bits for the tokens of all epochs. */
const MOST_SUPPLY = (1n << 128n) - 1n
/** Oracles are called silent after 30 days: an epoch, and the window in which what it spent is shown, have to fit into that. */
const LONGEST_EPOCH_MS = parseDuration('2w')
const USUAL_ACKNOWLEDGE_MS = 600_000

export interface NetworkDefinition {
  readonly name: string
  readonly token: { readonly symbol: string; readonly supply: string }
  /** What members pay with: a stable asset of so many decimals, 6 unless said; or `credits(…)`, that the token is burned for. */
  readonly payment?: PaymentRules
  /** Settlement period, e.g. `'1h'`: whole seconds. */
  readonly epoch: string
  /** How long a root can be challenged before it pays; two epochs unless said. */
  readonly challenge?: string
  /** Bounds of a message's own time against its arrival; 7 days late and 5 minutes early unless said. */
  readonly limits?: { readonly late?: string; readonly early?: string }
  /**
   * For how many epochs what an oracle acknowledged in time, and an epoch left out, still counts as in time: 4 unless said, 8
   * at most. And within what time the other oracles acknowledge what came in: ten minutes, but no more than an epoch.
   */
  readonly inclusion?: { readonly epochs?: number; readonly acknowledge?: string }
  readonly resources: readonly AnyResource[]
  readonly emission: EmissionPolicy
  /**
   * After a vote has changed `emission`: the policy that the network was launched with. The contracts hold its ceiling for good,
   * and the new one emits up to it and no more.
   */
  readonly launchedWith?: EmissionPolicy
  /** Pool → weight; every resource, `oracles` and `treasury` may have one. Weights need not add up to 100. */
  readonly shares: Readonly<Record<string, number>>
  /**
   * Resource → how its pool is shared; in proportion to units × quality unless said, the whole of it from so many units up as the
   * resource says. Where units are payments nothing is minted unless said: `backed`.
   */
  readonly rewards?: Readonly<Record<string, RewardPolicy>>
  /** For how long a reward that cannot be judged waits at most; `'30d'` unless said. */
  readonly releaseAfter?: string
  /** Keys whose vouchers of these kinds count, besides those that the chain lists. */
  readonly issuers?: readonly IssuerFact[]
  /** Accounts that were paid too much, by vote: their rewards are withheld from that epoch on. */
  readonly corrections?: readonly Correction[]
  /** What findings cost; `reputation-policy.ts` says what is usual. */
  readonly reputation?: ReputationOptions
  /** Findings that were wrong, by vote: from that epoch on they count as if they had not been. */
  readonly pardons?: readonly Pardon[]
  /** Regions whose people vote on what is theirs (`regions`); only networks that were launched with some have them. */
  readonly regions?: RegionRules
  /** Who may do what where, by name (`regulation`); everybody everything unless said. */
  readonly regulation?: RegulationRules
  /** What is paid for money behind oracles and owners (`staking`); nothing unless said. */
  readonly staking?: StakingRules
  /** What a device costs, by resource (`hardware`): when it has paid for itself is told with it. */
  readonly hardware?: HardwarePrices
}

/**
 * @throws {TypeError} naming the field and what would be right.
 * @example
 * const network = defineNetwork({
 *   name: 'Meadow',
 *   token: { symbol: 'SUN', supply: '100_000_000' },
 *   epoch: '1h',
 *   resources: [energy({ market: 'uniform', retail: '0.22', feedIn: '0.05' })],
 *   emission: halving({ first: '10_000_000', every: '2y' }),
 *   shares: { energy: 90, oracles: 6, treasury: 4 },
 * })
 */
export function defineNetwork(definition: NetworkDefinition): Network {
  const { token, resources } = definition
  const names = resources.map(resource => resource.name)
  const epochMs = wholeSeconds('epoch', definition.epoch)
  checkResources(names)
  checkShares(definition.shares, names)
  for (const name of Object.keys(definition.rewards ?? {})) {
    if (!names.includes(name))
      throw new TypeError(`rewards: "${name}" is not one of the resources (${names.join(', ')})`)
  }
  checkRewards(definition)
  const rules: Rules = {
    name: definition.name,
    token: {
      symbol: token.symbol,
      decimals: TOKEN_DECIMALS,
      supply: parseAmount(token.supply, TOKEN_DECIMALS),
    },
    payment: definition.payment ?? { decimals: 6 },
    epochMs,
    challengeMs:
      definition.challenge === undefined ? 2 * epochMs : wholeSeconds('challenge', definition.challenge),
    lateMs: parseDuration(definition.limits?.late ?? '7d'),
    earlyMs: parseDuration(definition.limits?.early ?? '5m'),
    inclusion: inclusionPolicy(definition.inclusion ?? {}, epochMs),
    emission: definition.emission,
    shares: { ...definition.shares },
    rewards: Object.fromEntries(
      resources.map(resource => [
        resource.name,
        definition.rewards?.[resource.name] ?? usualReward(resource),
      ]),
    ),
    releaseAfterMs: parseDuration(definition.releaseAfter ?? '30d'),
    issuers: [...(definition.issuers ?? [])],
    corrections: [...(definition.corrections ?? [])],
    reputation: reputationPolicy(definition.reputation),
    pardons: checkPardons(definition.pardons ?? []),
    resources: resources.map(({ name, version, params }) => ({ name, version, params })),
  }
  const { launchedWith, regions, regulation, staking, hardware } = definition
  const launched = launchedWith === undefined ? rules : { ...rules, launchedWith }
  const regional = regions === undefined ? launched : { ...launched, regions }
  const regulated = regulation === undefined ? regional : { ...regional, regulation }
  const staked = staking === undefined ? regulated : { ...regulated, staking }
  const whole = hardware === undefined ? staked : { ...staked, hardware }
  checkBounds(whole)
  return { rules: whole, resources: [...resources] }
}

/**
 * Whatever of the rules a chain would refuse at the launch, or could not hold later: for rules that were made in another way too.
 * @throws {TypeError} naming the field and what would be right.
 * @example checkBounds(network.rules) // throws where a chain would refuse the launch
 */
export function checkBounds(rules: Rules): void {
  const { name, token, payment, inclusion } = rules
  checkName(name, token.symbol)
  checkDecimals(payment.decimals)
  checkTimes(rules)
  checkInclusion(inclusion.epochs)
  checkSupply(token.supply)
  checkEmission(rules)
  checkCredits(rules)
  if (rules.regions !== undefined) checkRegions(rules.regions)
  if (rules.regulation !== undefined)
    checkRegulation(
      rules.regulation,
      rules.resources.map(resource => resource.name),
    )
  if (rules.staking !== undefined) checkStaking(rules.staking)
  if (rules.hardware !== undefined)
    checkHardware(
      rules.hardware,
      rules.resources.map(resource => resource.name),
    )
}

/** Never more for one contributor than the pool is meant for, and nothing for what people pay each other. */
function usualReward({ fullUnitsADay, unitsArePayments }: AnyResource): RewardPolicy {
  return unitsArePayments ? unrewarded() : proportional(fullUnitsADay)
}

function checkRewards({ rewards = {}, resources }: NetworkDefinition): void {
  for (const { name, unitsArePayments } of resources) {
    const policy = rewards[name]
    if (policy?.kind !== 'use') continue
    checkUseWeighted(`rewards.${name}`, policy)
    if (unitsArePayments === true && policy.availabilityPpm > 0)
      throw new TypeError(
        `rewards.${name}.availability: "0%", since its units are payments: whoever paid oneself would be there`,
      )
  }
}

function checkTimes({ epochMs, challengeMs }: Rules): void {
  if (!isWholeSeconds(epochMs)) throw new TypeError(`epoch: whole seconds above 0, got ${epochMs} ms`)
  if (epochMs > LONGEST_EPOCH_MS)
    throw new TypeError(
      `epoch: at most ${formatDuration(LONGEST_EPOCH_MS)}, got "${formatDuration(epochMs)}"`,
    )
  if (!isWholeSeconds(challengeMs))
    throw new TypeError(`challenge: whole seconds above 0, got ${challengeMs} ms`)
  const mostMs = MOST_WINDOW_EPOCHS * epochMs
  if (challengeMs > mostMs) {
    throw new TypeError(
      `challenge: at most ${MOST_WINDOW_EPOCHS} epochs, which are "${formatDuration(mostMs)}" here, got "${formatDuration(challengeMs)}"; shorten it, or make epochs longer`,
    )
  }
}

function checkInclusion(epochs: number): void {
  if (!Number.isSafeInteger(epochs) || epochs < 1 || epochs > MOST_INCLUSION)
    throw new TypeError(`inclusion.epochs: a whole number from 1 to ${MOST_INCLUSION}, got ${epochs}`)
}

function checkSupply(supply: bigint): void {
  if (supply <= MOST_SUPPLY) return
  const most = formatAmount(MOST_SUPPLY, TOKEN_DECIMALS, { maxFraction: 0 })
  const given = formatAmount(supply, TOKEN_DECIMALS)
  throw new TypeError(`token.supply: at most ${most} tokens, which fill 128 bits, got ${given}`)
}

function isWholeSeconds(ms: number): boolean {
  return Number.isSafeInteger(ms) && ms > 0 && ms % 1000 === 0
}

function checkName(name: string, symbol: string): void {
  // The token's contract keeps its name in one word.
  if (!/^[\x20-\x7e]{1,31}$/.test(name) || name.trim() !== name) {
    throw new TypeError('name: 1 to 31 ASCII characters, no blanks around it')
  }
  if (!/^[A-Z][A-Z0-9]{1,10}$/.test(symbol))
    throw new TypeError(`token.symbol: 2 to 11 capitals or digits, got "${symbol}"`)
}

function checkResources(names: readonly string[]): void {
  if (names.length === 0) throw new TypeError('resources: a network has at least one')
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new TypeError(`resources: "${twice}" is listed twice`)
  const reserved = names.find(name => OTHER_POOLS.includes(name))
  if (reserved !== undefined) throw new TypeError(`resources: "${reserved}" is the name of a pool of its own`)
}

function checkShares(shares: Readonly<Record<string, number>>, names: readonly string[]): void {
  const pools = [...names, ...OTHER_POOLS]
  for (const [pool, weight] of Object.entries(shares)) {
    if (!pools.includes(pool))
      throw new TypeError(`shares: no pool is called "${pool}"; the pools are ${pools.join(', ')}`)
    if (!Number.isSafeInteger(weight) || weight < 0)
      throw new TypeError(`shares: "${pool}" is a whole number from 0, got ${weight}`)
  }
  if (Object.values(shares).every(weight => weight === 0))
    throw new TypeError('shares: at least one pool has a weight above 0')
}

function checkDecimals(decimals: number): void {
  if (Number.isSafeInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS) return
  throw new TypeError(`payment.decimals: a whole number from 0 to ${MOST_DECIMALS}, got ${decimals}`)
}

function checkPardons(pardons: readonly Pardon[]): readonly Pardon[] {
  for (const { epoch, foundIn, code } of pardons) {
    if (epoch <= foundIn)
      throw new TypeError(
        `pardons: ${code} was found in epoch ${foundIn}; a pardon counts from a later one, not ${epoch}`,
      )
  }
  return [...pardons]
}

function inclusionPolicy(
  { epochs = 4, acknowledge }: NonNullable<NetworkDefinition['inclusion']>,
  epochMs: number,
): InclusionPolicy {
  const acknowledgeMs =
    acknowledge === undefined ? Math.min(USUAL_ACKNOWLEDGE_MS, epochMs) : parseDuration(acknowledge)
  if (acknowledgeMs <= 0 || acknowledgeMs > epochMs)
    throw new TypeError(`inclusion.acknowledge: above zero and at most an epoch, got "${acknowledge}"`)
  return { epochs, acknowledgeMs }
}

function wholeSeconds(field: string, text: string): number {
  const ms = parseDuration(text)
  if (ms <= 0 || ms % 1000 !== 0) throw new TypeError(`${field}: whole seconds above 0, got "${text}"`)
  return ms
}

/**
 * The rules of a network: all that a vote can change and that every oracle must hold alike. Their hash is on chain
 * and is part of each header that oracles sign.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type CborValue, encodeCbor } from '../protocol/cbor/cbor.ts'
import type { Hash } from '../protocol/ids.ts'
import type { IssuerFact } from './chain-facts.ts'
import type { HardwarePrices } from './economy/hardware.ts'
import type { Correction } from './money/correction.ts'
import type { PaymentRules } from './money/credits.ts'
import type { EmissionPolicy } from './money/emission/policy.ts'
import { describeEmission } from './money/emission/read-emission.ts'
import type { RewardPolicy } from './money/reward-policy.ts'
import type { RegionRules } from './regions/region-rules.ts'
import type { RegulationRules } from './regulation/regulation-rules.ts'
import type { Pardon, ReputationPolicy } from './reputation/reputation.ts'
import type { AnyResource } from './resource.ts'
import type { BackingRule, StakingRules } from './staking/staking-rules.ts'

/** What a receipt promises (docs/protocol.md), the same in rule, receipt and contract. */
export interface InclusionPolicy {
  /** What was acknowledged in time counts as in time if it comes in within so many epochs: 1 to 8. */
  readonly epochs: number
  /** An arrival is believed as claimed if a quorum acknowledged it within this time. */
  readonly acknowledgeMs: number
}

export interface Rules {
  readonly name: string
  readonly token: { readonly symbol: string; readonly decimals: number; readonly supply: bigint }
  readonly payment: PaymentRules
  readonly epochMs: number
  readonly challengeMs: number
  /** A message older than this at its arrival is `late`. */
  readonly lateMs: number
  /** A message from further in the future than this is `early`. */
  readonly earlyMs: number
  readonly inclusion: InclusionPolicy
  readonly emission: EmissionPolicy
  /** The policy of the launch, whose ceiling the contracts hold, where a vote has changed `emission` since. */
  readonly launchedWith?: EmissionPolicy
  /** Pool name → weight. A pool is a resource's name, `oracles` or `treasury`. */
  readonly shares: Readonly<Record<string, number>>
  /** Resource name → how its pool is shared. */
  readonly rewards: Readonly<Record<string, RewardPolicy>>
  /** For how long a reward that cannot be judged waits at most, ms. */
  readonly releaseAfterMs: number
  /** Keys whose vouchers count, besides those that the chain lists. */
  readonly issuers: readonly IssuerFact[]
  /** What was voted to be withheld from accounts that were paid too much. */
  readonly corrections: readonly Correction[]
  /** What findings cost. */
  readonly reputation: ReputationPolicy
  /** Findings that were wrong, by vote. */
  readonly pardons: readonly Pardon[]
  /** Whose people vote on what is theirs; absent where there are none. */
  readonly regions?: RegionRules
  /** Who may do what where, by name; absent where everybody may. */
  readonly regulation?: RegulationRules
  /** What is paid for money behind oracles and owners; absent where nothing is. */
  readonly staking?: StakingRules
  /** What devices cost: payback is reckoned with it, and nothing decided; absent where nothing is said. */
  readonly hardware?: HardwarePrices
  readonly resources: readonly {
    readonly name: string
    readonly version: number
    readonly params: CborValue
  }[]
}

/** Rules and the code that they name. */
export interface Network {
  readonly rules: Rules
  readonly resources: readonly AnyResource[]
}

/** Of rules that were hashed: each header names them, and they are values. */
const hashes = new WeakMap<Rules, Hash>()

/** SHA-256 of the rules' canonical CBOR. Amounts enter as decimal strings. */
export function rulesHash(rules: Rules): Hash {
  const known = hashes.get(rules)
  if (known !== undefined) return known
  const hash: Hash = `0x${bytesToHex(sha256(encodeCbor(describeRules(rules))))}`
  hashes.set(rules, hash)
  return hash
}

/** The rules as plain data: what is hashed, and what the node's API shows. */
export function describeRules(rules: Rules): { readonly [key: string]: CborValue } {
  const described = {
    name: rules.name,
    token: { ...rules.token, supply: rules.token.supply.toString() },
    payment: describePayment(rules.payment),
    epochMs: rules.epochMs,
    challengeMs: rules.challengeMs,
    lateMs: rules.lateMs,
    earlyMs: rules.earlyMs,
    inclusion: { ...rules.inclusion },
    emission: describeEmission(rules.emission),
    shares: { ...rules.shares },
    rewards: Object.fromEntries(
      Object.entries(rules.rewards).map(([name, policy]) => [name, describePolicy(policy)]),
    ),
    releaseAfterMs: rules.releaseAfterMs,
    issuers: rules.issuers.map(({ subject, kinds }) => ({ subject, kinds: [...kinds] })),
    corrections: rules.corrections.map(correction => ({
      ...correction,
      amount: correction.amount.toString(),
    })),
    reputation: { ...rules.reputation, weighsMs: { ...rules.reputation.weighsMs } },
    pardons: rules.pardons.map(pardon => ({ ...pardon })),
    resources: rules.resources.map(({ name, version, params }) => ({ name, version, params })),
  }
  // Where it is not said there is no field: rules that never had it hash as they did.
  const { launchedWith, regions, regulation, staking, hardware } = rules
  const launched =
    launchedWith === undefined ? described : { ...described, launchedWith: describeEmission(launchedWith) }
  const whole = regions === undefined ? launched : { ...launched, regions: describeRegions(regions) }
  const regulated =
    regulation === undefined ? whole : { ...whole, regulation: describeRegulation(regulation) }
  const staked = staking === undefined ? regulated : { ...regulated, staking: describeStaking(staking) }
  return hardware === undefined ? staked : { ...staked, hardware: describeHardware(hardware) }
}

function describeHardware(hardware: HardwarePrices): CborValue {
  const said = Object.entries(hardware).map(([name, { least, most }]) => [
    name,
    { least: least.toString(), most: most.toString() },
  ])
  return Object.fromEntries(said)
}

function describeStaking({ oracles, owners }: StakingRules): CborValue {
  const said = ({ full, ...plain }: BackingRule): CborValue => ({ ...plain, full: full.toString() })
  const some = oracles === undefined ? {} : { oracles: said(oracles) }
  return owners === undefined ? some : { ...some, owners: said(owners) }
}

function describeRegulation({ required, ...plain }: RegulationRules): CborValue {
  return { ...plain, required: required.map(one => ({ ...one })) }
}

function describeRegions({ areas, sites, ...plain }: RegionRules): CborValue {
  const listed = sites === undefined ? {} : { sites: [...sites] }
  return { ...plain, ...listed, areas: areas.map(({ name, cells }) => ({ name, cells: [...cells] })) }
}

/** As ever where members pay with stable money. */
function describePayment({ decimals, credits }: PaymentRules): CborValue {
  if (credits === undefined) return { decimals }
  const amounts = Object.entries(credits).map(([name, amount]) => [name, String(amount)])
  return { decimals, credits: Object.fromEntries(amounts) }
}

function describePolicy(policy: RewardPolicy): CborValue {
  switch (policy.kind) {
    case 'per-unit':
      return { kind: policy.kind, rate: policy.rate.toString() }
    case 'proportional':
      return { kind: policy.kind, fullUnitsADay: policy.fullUnitsADay.toString() }
    case 'use': {
      const { price, fullUnitsADay, ...plain } = policy
      return { ...plain, price: price.toString(), fullUnitsADay: fullUnitsADay.toString() }
    }
  }
}

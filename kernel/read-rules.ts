/** Rules as somebody else wrote them down, for whoever has no network file: believed only where they hash to what the chain says. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type CborValue, encodeCbor } from '../protocol/cbor/cbor.ts'
import type { Hash } from '../protocol/ids.ts'
import { checkHardware, type HardwarePrices } from './economy/hardware.ts'
import { checkCredits, type PaymentRules } from './money/credits.ts'
import { checkEmission } from './money/emission/check-emission.ts'
import { readEmission } from './money/emission/read-emission.ts'
import { checkUseWeighted, type RewardPolicy } from './money/reward-policy.ts'
import { checkRegions } from './regions/region-rules.ts'
import { checkRegulation } from './regulation/regulation-rules.ts'
import { describeRules, type Rules } from './rules.ts'
import { checkStaking, type StakingRules } from './staking/staking-rules.ts'

/** What `describeRules` says, as it is after a way through JSON. Amounts are decimal strings. */
type Described<Part> = Part extends bigint
  ? string
  : Part extends string
    ? Part
    : Part extends object
      ? { readonly [Key in keyof Part]: Described<Part[Key]> }
      : Part

/**
 * @param described the answer to `describeRules`, from JSON
 * @param known hashes of the rules in force and of those announced, from the chain
 * @throws {TypeError} where it is something else, or where its emission makes no sense, naming the field
 * @example readRules((await node.getNetwork()).rules, hashes)
 */
export function readRules(described: unknown, known: readonly Hash[]): Rules {
  const hash = hashOf(described)
  if (!known.includes(hash))
    throw new TypeError(`these rules hash to ${hash}, the chain goes by ${known.join(' or ')}`)
  // What hashes to this was written by `describeRules`.
  const { token, emission, launchedWith, rewards, corrections, payment, staking, hardware, ...plain } =
    described as Described<Omit<Rules, 'resources'>> & Pick<Rules, 'resources'>
  const read: Rules = {
    ...plain,
    token: { ...token, supply: BigInt(token.supply) },
    payment: readPayment(payment),
    emission: readEmission(emission),
    rewards: Object.fromEntries(Object.entries(rewards).map(([name, policy]) => [name, readPolicy(policy)])),
    corrections: corrections.map(correction => ({ ...correction, amount: BigInt(correction.amount) })),
  }
  const launched =
    launchedWith === undefined ? read : { ...read, launchedWith: readEmission(launchedWith, 'launchedWith') }
  const staked = staking === undefined ? launched : { ...launched, staking: readStaking(staking) }
  const rules = hardware === undefined ? staked : { ...staked, hardware: readHardware(hardware) }
  checkEmission(rules)
  checkCredits(rules)
  if (rules.regions !== undefined) checkRegions(rules.regions)
  if (rules.regulation !== undefined)
    checkRegulation(
      rules.regulation,
      rules.resources.map(({ name }) => name),
    )
  if (rules.staking !== undefined) checkStaking(rules.staking)
  if (rules.hardware !== undefined)
    checkHardware(
      rules.hardware,
      rules.resources.map(({ name }) => name),
    )
  for (const [name, policy] of Object.entries(rules.rewards))
    if (policy.kind === 'use') checkUseWeighted(`rewards.${name}`, policy)
  requireWhole(rules, described, hash)
  return rules
}

/** What was read is all that was written: a field that nobody here knows would be passed over, and epochs come out otherwise. */
function requireWhole(rules: Rules, described: unknown, hash: Hash): void {
  const own = describeRules(rules)
  if (hashOf(own) === hash) return
  const fields = Object.keys(described as object).filter(name => !Object.hasOwn(own, name))
  const which = fields.length === 0 ? 'something' : fields.join(', ')
  throw new TypeError(`these rules say ${which}, which this version of cairn does not know`)
}

function readStaking({ oracles, owners }: Described<StakingRules>): StakingRules {
  const some = oracles === undefined ? {} : { oracles: { ...oracles, full: BigInt(oracles.full) } }
  return owners === undefined ? some : { ...some, owners: { ...owners, full: BigInt(owners.full) } }
}

function readHardware(hardware: Described<HardwarePrices>): HardwarePrices {
  return Object.fromEntries(
    Object.entries(hardware).map(([name, { least, most }]) => [
      name,
      { least: BigInt(least), most: BigInt(most) },
    ]),
  )
}

function readPayment({ decimals, credits }: Described<PaymentRules>): PaymentRules {
  if (credits === undefined) return { decimals }
  const { usd, leastPrice, mostPrice } = credits
  return {
    decimals,
    credits: { usd: BigInt(usd), leastPrice: BigInt(leastPrice), mostPrice: BigInt(mostPrice) },
  }
}

function readPolicy(policy: Described<RewardPolicy>): RewardPolicy {
  switch (policy.kind) {
    case 'per-unit':
      return { ...policy, rate: BigInt(policy.rate) }
    case 'proportional':
      return { ...policy, fullUnitsADay: BigInt(policy.fullUnitsADay) }
    case 'use':
      return { ...policy, fullUnitsADay: BigInt(policy.fullUnitsADay), price: BigInt(policy.price) }
    default:
      throw new TypeError(
        `rewards: a policy is proportional, per-unit or use, not ${JSON.stringify((policy as { kind?: unknown }).kind)}`,
      )
  }
}

/** As `rulesHash`. */
function hashOf(described: unknown): Hash {
  try {
    return `0x${bytesToHex(sha256(encodeCbor(described as CborValue)))}`
  } catch (cause) {
    throw new TypeError('these are no rules: they cannot be written as CBOR', { cause })
  }
}

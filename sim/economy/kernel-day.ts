/**
 * The step of the simulation is the kernel's own: what a day may emit (`emit`), how that is cut into pools and shared (`shareRewards`,
 * with proportional, per-unit and use-weighted policies, to the base unit), and what it says of paying oneself (`washBoundsOf`). Signed
 * messages, oracles and the chain are left out: of what they give, units and payments, the scenario says how much there is.
 */

import { washBoundsOf } from '../../kernel/economy/wash-bound.ts'
import { type EmissionRules, emit } from '../../kernel/money/emission/emit.ts'
import type { EmissionState } from '../../kernel/money/emission/policy.ts'
import type { RewardPolicy } from '../../kernel/money/reward-policy.ts'
import { shareRewards } from '../../kernel/money/share-rewards.ts'
import { burnedByPayee } from '../../kernel/money/use-weights.ts'
import type { Subject } from '../../kernel/subject.ts'
import { shareByLargestRemainder } from '../../protocol/amounts/share.ts'
import { type SubjectId, toAddress, toSubjectId } from '../../protocol/ids.ts'

export const [DAY_MS, ONE, USD] = [86_400_000, 10n ** 18n, 1_000_000n]
const FULL_PPM = 1_000_000

/** Who is paid: all contributors together, those that are not there, and whoever pays oneself. */
export const PARTIES = ['honest', 'sybil', 'washer'] as const
export type PartyName = (typeof PARTIES)[number]

const ID = Object.fromEntries(
  PARTIES.map((name, index) => [name, toSubjectId(String(index + 1).padStart(64, '0'))]),
) as Readonly<Record<PartyName, SubjectId>>
const SUBJECTS: ReadonlyMap<SubjectId, Subject> = new Map(
  PARTIES.map((name, index) => [
    ID[name],
    { id: ID[name], owner: toAddress(`0x${String(index + 1).padStart(40, '0')}`) } as Subject,
  ]),
)

export interface DayRules extends EmissionRules {
  readonly reward: RewardPolicy
}

/** What came in on a day: whole units, and base units of the payment asset. */
export interface DayInput {
  readonly day: number
  readonly units: Readonly<Record<PartyName, bigint>>
  readonly burned: Readonly<Record<PartyName, bigint>>
  readonly issued: bigint
  readonly state?: EmissionState | undefined
  /** Of what the policy emits, what a vote leaves; the rest is never issued. All of it unless said. */
  readonly issuedPpm?: number
}

export interface DayResult {
  readonly emission: bigint
  readonly paid: Readonly<Record<PartyName, bigint>>
  /** Of `paid`, by use. */
  readonly forUse: bigint
  readonly treasury: bigint
  readonly state?: EmissionState | undefined
}

export function settleDay(
  rules: DayRules,
  { day, units, burned, issued, state, issuedPpm = FULL_PPM }: DayInput,
): DayResult {
  const capability = (units.honest + units.sybil) * BigInt(FULL_PPM)
  const charges = burned.honest + burned.sybil + burned.washer
  const measured = { capabilityOf: () => capability, charges, transfers: 0n }
  const emitted = emit({ rules, epoch: day, measured, issued: () => issued, state })
  const emission = (emitted.emission * BigInt(issuedPpm)) / BigInt(FULL_PPM)
  const { service = 0, treasury = 0 } = rules.shares
  const [pool = 0n, toTreasury = 0n] = shareByLargestRemainder(emission, [BigInt(service), BigInt(treasury)])
  const rewards = shareRewards({
    resource: 'service',
    pool,
    policy: rules.reward,
    epochMs: DAY_MS,
    limitedPpm: 0,
    contributions: PARTIES.map(name => ({
      subject: ID[name],
      units: units[name],
      qualityPpm: FULL_PPM,
      facts: {},
    })),
    subjects: SUBJECTS,
    countsPpm: () => FULL_PPM,
    burnedFor: burnedByPayee(PARTIES.map(name => ({ payee: ID[name], amount: burned[name] }))),
  })
  const paidTo = (name: PartyName) =>
    rewards.reduce((sum, { subject, amount }) => (subject === ID[name] ? sum + amount : sum), 0n)
  return {
    emission,
    paid: { honest: paidTo('honest'), sybil: paidTo('sybil'), washer: paidTo('washer') },
    forUse: rewards.reduce((sum, { use }) => sum + (use?.amount ?? 0n), 0n),
    treasury: toTreasury,
    state: emitted.state,
  }
}

/** P / (f·V) at the market's price; 0 where nothing is issued by use. */
export function washRatio(forUse: bigint, burned: bigint, price: number): number {
  const uses = forUse === 0n ? [] : [{ resource: 'service', issued: forUse, burned }]
  const priceOf = () => BigInt(Math.round(price * Number(USD)))
  return (washBoundsOf([{ uses }], { one: ONE, priceOf })[0]?.ratioPpm ?? 0) / FULL_PPM
}

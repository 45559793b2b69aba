/**
 * What a subject's record is worth: beta reputation with forgetting (Jøsang and Ismail, "The Beta Reputation System", 2002),
 * in whole numbers.
 *
 *   recall (forget a little, pardon) → what it earns now is weighed by that → learn (this epoch's conduct)
 *
 * Conduct is measured in time, so that it does not depend on how long an epoch is: an epoch with a contribution and
 * nothing serious found adds its length to the good side, since what did not pass is not paid already; a finding adds what the rules say its severity weighs to the bad side,
 * each code once an epoch. Both sides halve once a half-life.
 *
 * Laws: the order of findings does not matter; whoever was never found anything of counts in full; a pardon leaves the
 * record as if the finding had never been, while it is remembered by itself.
 */
import type { SubjectId } from '../../protocol/ids.ts'
import { ReputationColumns, reputationColumns } from '../columns/reputation-columns.ts'
import type { Contribution, Finding, Severity } from '../resource.ts'
import { decayOver } from './decay.ts'
import { type RememberedFinding, type Reputation, type Reputations, UNKNOWN } from './record.ts'
import { type Standing, StandingMap } from './standing.ts'

/** All in ms of network time, but the floor. */
export interface ReputationPolicy {
  readonly halfLifeMs: number
  /** What a finding of this severity weighs against good conduct. */
  readonly weighsMs: Readonly<Record<Severity, number>>
  /** From this expected value up a contribution counts in full; below it in proportion. Parts in a million. */
  readonly floorPpm: number
}

/** A finding that was wrong, by vote: from `epoch` on it counts as if it had not been. */
export interface Pardon {
  readonly epoch: number
  readonly subject: SubjectId
  readonly code: string
  /** The epoch that it was found in. */
  readonly foundIn: number
  readonly reason: string
}

/** A record remembers so many findings by themselves; only those can be pardoned. */
export const REMEMBERED_FINDINGS = 16

const PPM = 1_000_000n
const DAY_MS = 86_400_000n
const EXCESS_WEIGHS = 3n
/** A year of conduct. */
const MOST_WEIGHT_MS = 365n * DAY_MS
/** What is less is forgotten, ms. */
const NOTHING_MS = 60_000

export interface RecallInput {
  readonly policy: ReputationPolicy
  readonly prior: Reputations
  readonly epoch: number
  readonly epochMs: number
  readonly pardons: readonly Pardon[]
}

/** The records as the epoch begins: an epoch's worth forgotten, and without what was pardoned. */
export function recall({ policy, prior, epoch, epochMs, pardons }: RecallInput): Reputations {
  const decay = rememberLast(decayOver(epochMs, policy.halfLifeMs))
  const pardoned = new Set(pardons.filter(pardon => pardon.epoch === epoch).map(keyOf))
  const isPardoned = ({ epoch, code }: RememberedFinding, subject: SubjectId) =>
    pardoned.has(keyOf({ subject, code, foundIn: epoch }))
  return reputationColumns(prior).changed(({ good, older, findings }, subject) => {
    const kept = findings
      .filter(finding => !isPardoned(finding, subject()))
      .map(finding => ({ ...finding, weight: decay(finding.weight) }))
      .filter(({ weight }) => weight >= NOTHING_MS)
    const record = { good: decay(good), older: decay(older), findings: kept }
    return kept.length > 0 || record.good + record.older >= NOTHING_MS ? record : undefined
  })
}

export interface LearnInput {
  readonly policy: ReputationPolicy
  readonly records: Reputations
  readonly epoch: number
  readonly epochMs: number
  readonly contributions: readonly Contribution[]
  readonly findings: readonly Finding[]
}

/** The records after the epoch, ascending by subject. */
export function learn(input: LearnInput): Reputations {
  const { policy, records, epoch, epochMs } = input
  const found = new Map<SubjectId, Map<string, number>>()
  const guilty = new Set<SubjectId>()
  for (const finding of input.findings) {
    const { subject, code, severity } = finding
    const weight = weightOf(finding, policy)
    if (weight === 0) continue
    if (severity === 'serious') guilty.add(subject)
    const codes = found.get(subject) ?? new Map<string, number>()
    found.set(subject, codes.set(code, Math.max(weight, codes.get(code) ?? 0)))
  }
  const learnt = new ReputationColumns(records)
  for (const { subject, units } of input.contributions) {
    if (units === 0n || guilty.has(subject)) continue
    const record = learnt.get(subject) ?? UNKNOWN
    learnt.set(subject, { ...record, good: record.good + epochMs })
  }
  for (const [subject, codes] of found) {
    const news = [...codes].sort(([a], [b]) => (a < b ? -1 : 1))
    const record = learnt.get(subject) ?? UNKNOWN
    learnt.set(
      subject,
      remember(
        record,
        news.map(([code, weight]) => ({ epoch, code, weight })),
      ),
    )
  }
  return learnt
}

/** Most records are alike. */
function rememberLast(decay: (amount: number) => number): (amount: number) => number {
  let [last, left] = [0, 0]
  return amount => {
    if (amount !== last) [last, left] = [amount, decay(amount)]
    return left
  }
}

/** What an excess brought, three times over, in the time that it takes to earn that honestly; or what the severity weighs. */
function weightOf({ severity, excess }: Finding, { weighsMs }: ReputationPolicy): number {
  const usual = weighsMs[severity]
  if (excess === undefined || usual === 0) return usual
  const weight = (BigInt(excess.ppm) * BigInt(excess.ofMs) * EXCESS_WEIGHS) / PPM
  return Math.max(usual, Number(weight < MOST_WEIGHT_MS ? weight : MOST_WEIGHT_MS))
}

function remember(record: Reputation, news: readonly RememberedFinding[]): Reputation {
  const all = [...record.findings, ...news]
  const oldest = all.slice(0, Math.max(0, all.length - REMEMBERED_FINDINGS))
  const older = oldest.reduce((sum, { weight }) => sum + weight, record.older)
  return { ...record, older, findings: all.slice(oldest.length) }
}

/** The standing of each subject concerned, ascending. */
export function standingsOf(
  concerned: readonly { readonly subject: SubjectId }[],
  records: Reputations,
  policy: ReputationPolicy,
): ReadonlyMap<SubjectId, Standing> {
  return new StandingMap(
    concerned.map(({ subject }) => subject),
    records,
    policy,
  )
}

function keyOf({ subject, code, foundIn }: Pick<Pardon, 'subject' | 'code' | 'foundIn'>): string {
  return `${subject} ${foundIn} ${code}`
}

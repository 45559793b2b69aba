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
import { decayOver, wholeRoot } from './decay.ts'
import { StandingMap } from './standing-map.ts'

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

/** A subject's record, each part as it is remembered now. Milliseconds of conduct. */
export interface Reputation {
  readonly good: number
  /** What findings that are no longer remembered by themselves weigh together. */
  readonly older: number
  /** Ascending by (epoch, code). */
  readonly findings: readonly RememberedFinding[]
}

export interface RememberedFinding {
  readonly epoch: number
  readonly code: string
  readonly weight: number
}

export type Reputations = ReadonlyMap<SubjectId, Reputation>

/** A record in figures. Parts in a million, and milliseconds of conduct. */
export interface Standing {
  /** (good + 1) / (good + bad + 2), in days. */
  readonly expectedPpm: number
  /** The share of good conduct is above this with 95 % confidence: Wilson's score. */
  readonly lowerPpm: number
  /** What a contribution is multiplied with. */
  readonly countsPpm: number
  readonly goodMs: number
  readonly badMs: number
}

export const UNKNOWN: Reputation = { good: 0, older: 0, findings: [] }

/** A record remembers so many findings by themselves; only those can be pardoned. */
export const REMEMBERED_FINDINGS = 16

const PPM = 1_000_000n
const DAY_MS = 86_400_000n
const EXCESS_WEIGHS = 3n
/** A year of conduct. */
const MOST_WEIGHT_MS = 365n * DAY_MS
/** What is less is forgotten, ms. */
const NOTHING_MS = 60_000
/** 1.6449², the square of the one-sided 95 % point of the normal distribution, in ms of days. */
const Z_SQUARED = (2_705_543n * DAY_MS) / PPM

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

export function standingOf(record: Reputation, { floorPpm }: ReputationPolicy): Standing {
  const { good, older, findings } = record
  const bad = findings.reduce((sum, { weight }) => sum + weight, older)
  const [r, s] = [BigInt(good), BigInt(bad)]
  const expected = expectedOf(r, s)
  return {
    expectedPpm: Number(expected),
    lowerPpm: Number(wilsonLower(r, s)),
    countsPpm: countsOf(record, { floorPpm }),
    goodMs: good,
    badMs: bad,
  }
}

/** What a contribution is multiplied with, parts in a million. */
export function countsOf(
  { good, older, findings }: Reputation,
  { floorPpm }: Pick<ReputationPolicy, 'floorPpm'>,
): number {
  const bad = findings.reduce((sum, { weight }) => sum + weight, older)
  // A record of good conduct alone counts in full, whatever floor the rules have.
  if (bad === 0) return Number(PPM)
  const expected = expectedOf(BigInt(good), BigInt(bad))
  return Number(expected >= BigInt(floorPpm) ? PPM : (expected * PPM) / BigInt(floorPpm))
}

function expectedOf(r: bigint, s: bigint): bigint {
  return ((r + DAY_MS) * PPM) / (r + s + 2n * DAY_MS)
}

/** (r + z²/2 − z √(r·s/n + z²/4)) / (n + z²), and 0 where nothing is known. */
function wilsonLower(r: bigint, s: bigint): bigint {
  const n = r + s
  if (n === 0n) return 0n
  const spread = wholeRoot(Z_SQUARED * ((r * s) / n + Z_SQUARED / 4n))
  const lower = r + Z_SQUARED / 2n - spread
  return lower <= 0n ? 0n : (lower * PPM) / (n + Z_SQUARED)
}

function keyOf({ subject, code, foundIn }: Pick<Pardon, 'subject' | 'code' | 'foundIn'>): string {
  return `${subject} ${foundIn} ${code}`
}

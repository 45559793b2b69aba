/** An epoch's result as the node keeps it: a line for each thing it says about a subject, and the epoch in figures. */
import { economyOf } from '../../kernel/economy/epoch-economy.ts'
import type { ResourceOutcome, Reward, SettledEpoch } from '../../kernel/epoch.ts'
import type { EndedHold, HeldReward } from '../../kernel/money/held-reward.ts'
import { vestsAtMs } from '../../kernel/money/hold.ts'
import type { Standing } from '../../kernel/reputation/standing.ts'
import type { Finding } from '../../kernel/resource.ts'
import type { Rules } from '../../kernel/rules.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { EpochReport } from '../store/epoch-record.ts'
import type { SubjectLine } from '../store/store.ts'

const TOP = 10
/** Findings of the kernel itself belong to no resource. */
const KERNEL = 'kernel'

/** One after the other, as they are written. */
export function* describeLines(
  result: SettledEpoch,
  { reputation: { weighsMs }, releaseAfterMs }: Rules,
): Generator<SubjectLine, void> {
  const lineOf = (finding: Finding, resource: string) =>
    lineOfFinding(finding, resource, weighsMs[finding.severity])
  for (const outcome of result.outcomes) {
    yield* linesOfOutcome(outcome)
    for (const finding of outcome.findings) yield lineOf(finding, outcome.name)
  }
  for (const reward of result.rewards) yield lineOfReward(reward)
  for (const finding of result.findings) yield lineOf(finding, KERNEL)
  for (const standing of result.standings) yield lineOfStanding(standing)
  yield* linesOfHeld(result.state.held, releaseAfterMs)
  for (const ended of result.ended) yield lineOfEnded(ended)
}

function* linesOfOutcome(outcome: ResourceOutcome): Generator<SubjectLine, void> {
  const { name: resource, unit } = outcome
  for (const { subject, units, qualityPpm, facts } of outcome.contributions)
    yield { subject, kind: 'contribution', resource, figures: { units, unit, qualityPpm }, facts }
  for (const { payer, payee, from, to, amount, facts } of outcome.transfers) {
    yield { subject: payer, kind: 'paid', resource, figures: { amount, to, payee }, facts }
    yield { subject: payee, kind: 'received', resource, figures: { amount, from, payer }, facts }
  }
  for (const { subject, from, amount, facts } of outcome.charges)
    yield { subject, kind: 'charged', resource, figures: { amount, from }, facts }
}

function lineOfReward(reward: Reward): SubjectLine {
  const { resource, subject, owner, amount, held, waits, pool, countsPpm, weight, totalWeight } = reward
  const holdCode = waits.map(({ code }) => code).join(', ')
  const waiting = held === 0n ? {} : { held, holdCode }
  const { use } = reward
  const used: SubjectLine['figures'] =
    use === undefined
      ? {}
      : { forUse: use.amount, burned: use.burned, allBurned: use.allBurned, usePool: use.pool }
  return {
    subject,
    kind: 'reward',
    resource,
    figures: { amount, owner, ...waiting, pool, countsPpm, weight, totalWeight, ...used },
    facts: {},
  }
}

function lineOfFinding(finding: Finding, resource: string, weighsMs: number): SubjectLine {
  const { subject, code, severity, messages, facts } = finding
  const figures = { code, severity, weighsMs, messages: messages.join(' ') }
  return { subject, kind: 'finding', resource, figures, facts }
}

function lineOfStanding([subject, standing]: readonly [SubjectId, Standing]): SubjectLine {
  return { subject, kind: 'reputation', resource: KERNEL, figures: { ...standing }, facts: {} }
}

/** What waits after the epoch: one line for each device, owner and reason. */
function linesOfHeld(held: readonly HeldReward[], releaseAfterMs: number): readonly SubjectLine[] {
  const alike = Map.groupBy(held, ({ subject, owner, code }) => `${subject} ${owner} ${code}`)
  return [...alike.values()].map((rows): SubjectLine => {
    const { subject, owner, code } = rows[0]!
    const [first, ...others] = rows.map(row => vestsAtMs(row, releaseAfterMs)).sort((a, b) => a - b)
    const amount = rows.reduce((sum, row) => sum + row.amount, 0n)
    const figures = { amount, owner, code, fromMs: first!, untilMs: others.at(-1) ?? first! }
    return { subject, kind: 'held', resource: KERNEL, figures, facts: {} }
  })
}

function lineOfEnded({ subject, owner, code, amount, end }: EndedHold): SubjectLine {
  return { subject, kind: 'ended', resource: KERNEL, figures: { amount, owner, code, end }, facts: {} }
}

/** @param activeBefore devices that contributed in the epoch before, where that is known */
export function describeReport(
  result: SettledEpoch,
  computeMs: number,
  activeBefore?: ReadonlySet<string>,
): EpochReport {
  const rejected: Record<string, number> = {}
  const notes: Record<string, { fail: number; unjudged: number }> = {}
  let accepted = 0
  for (const { verdict } of result.verdicts) {
    if (!verdict.accepted) {
      rejected[verdict.code] = (rejected[verdict.code] ?? 0) + 1
      continue
    }
    accepted++
    for (const { code, outcome } of verdict.notes) {
      const counts = notes[code] ?? { fail: 0, unjudged: 0 }
      counts[outcome]++
      notes[code] = counts
    }
  }
  const { emission, byName, unissued } = result.pools
  return {
    accepted,
    rejected,
    notes,
    emission,
    unissued,
    computeMs,
    seed: result.seed,
    findings: countFindings(result),
    highlights: Object.fromEntries(result.outcomes.map(({ name, highlights }) => [name, highlights])),
    pools: byName,
    withheld: result.withheld,
    topEarners: topEarners(result.rewards),
    economy: economyOf(result, activeBefore),
  }
}

function countFindings({ findings, outcomes }: SettledEpoch): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { code } of [...findings, ...outcomes.flatMap(outcome => outcome.findings)]) {
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

function topEarners(rewards: Iterable<Reward>): EpochReport['topEarners'] {
  const earning = [...rewards].filter(({ amount }) => amount > 0n)
  const highest = earning
    .sort((a, b) => (a.amount === b.amount ? 0 : a.amount < b.amount ? 1 : -1))
    .slice(0, TOP)
  return highest.map(({ subject, owner, resource, amount }) => ({ subject, owner, resource, amount }))
}

/**
 * All providers and consumers at once: new deals, what ended, the rounds that were proved and those that were not, and who
 * pays for what.
 *
 * A round is an epoch's seed asking each provider for leaves of all it stores. It is open until a proof holds (then its
 * deals are paid for it) or its time is up (then they are not). How far settling has come, and what was paid, are two
 * things: a deposit that is empty for a while holds up the one alone.
 */
import type { EpochContext, Finding, Outcome, Summaries } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { StorageSummary } from './appraise.ts'
import { Books } from './books.ts'
import { credit, releasesOf } from './credit.ts'
import { endDeals } from './end-deals.ts'
import type { StorageParams } from './params.ts'
import { payDeals } from './pay-deals.ts'
import { timeAnswers } from './retrieval/answer-time.ts'
import { heedProbes } from './retrieval/probes.ts'
import { closeRounds, countProven, noteKnown, openRound } from './rounds.ts'
import type { StorageState } from './state.ts'
import { takeDeals } from './take-deals.ts'

export function reconcileStorage(
  summaries: Summaries<StorageSummary>,
  context: EpochContext<StorageState>,
  params: StorageParams,
): Outcome<StorageState> {
  const books = new Books(context)
  const said = [...summaries].sort(([a], [b]) => (a < b ? -1 : 1))
  const findings: Finding[] = [...takeDeals(books, said, context, params)]
  findings.push(...endDeals(books, said, context, params))
  const proven = new Map<SubjectId, readonly number[]>(said.map(([id, summary]) => [id, summary.proven]))
  noteKnown(books, context)
  findings.push(...heedProbes(books, said, context, params))
  findings.push(...countProven(books, context, params))
  const settled = closeRounds(books, proven, context, params)
  const releases = [...releasesOf(books), ...timeAnswers(books, context)]
  openRound(books, context, params)
  const money = payDeals(books, context, params)
  findings.push(...settled.findings, ...money.findings)
  books.tidy(context, params)
  const contributions = credit(books, settled.rounds, money.transfers, context, params)
  const rounds = [...settled.rounds.values()]
  return {
    contributions,
    transfers: money.transfers,
    charges: money.charges,
    findings,
    releases,
    highlights: {
      ...books.figures(),
      proven: rounds.reduce((sum, { proven: count }) => sum + count, 0),
      faulted: rounds.reduce((sum, { faulted }) => sum + faulted, 0),
      paid: money.transfers.reduce((sum, { amount }) => sum + amount, 0n),
      burned: money.charges.reduce((sum, { amount }) => sum + amount, 0n),
    },
    state: books.state(),
  }
}

/** All machines and requesters at once: what is offered and asked, what was done, who was right, and who pays for it. */
import type { Outcome, Summaries } from '../../../kernel/resource.ts'
import { advance } from './advance.ts'
import type { ComputeSummary } from './appraise.ts'
import { Books, type Context } from './books.ts'
import { credit, highlightsOf } from './credit.ts'
import type { ComputeParams } from './params.ts'
import type { ComputeState } from './state.ts'
import { takeTabs } from './tabs/take-tabs.ts'
import { takeCancels, takeChallenges, takeDemands, takeOffers } from './take-words.ts'
import { judgeMissing, noteKnown, takeOpened, takeReceipts, takeWork } from './take-work.ts'
import { train } from './train/advance.ts'

export function reconcileCompute(
  summaries: Summaries<ComputeSummary>,
  context: Context,
  params: ComputeParams,
): Outcome<ComputeState> {
  const books = new Books(context, params)
  const said = [...summaries].sort(([a], [b]) => (a < b ? -1 : 1))
  noteKnown(books)
  takeOffers(books, said)
  takeDemands(books, said)
  takeCancels(books, said)
  takeWork(books, said)
  takeOpened(books, said)
  takeReceipts(books, said)
  judgeMissing(books)
  takeChallenges(books, said)
  takeTabs(books, said)
  advance(books)
  train(books, said)
  const contributions = credit(books)
  const highlights = highlightsOf(books)
  books.tidy()
  const { transfers, charges, findings } = books
  return { contributions, transfers, charges, findings, highlights, state: books.state() }
}

/** Proposals for people: what each would change, in words; what the votes say; and what can be done next. */
import type { Proposal, ProposalState } from '../../chain/governance/holders/read-proposals.ts'
import type { Voting } from '../../chain/governance/holders/read-voting.ts'
import type { WorstMajority } from '../../chain/governance/holders/worst-majority.ts'
import type { TokenOf } from '../../chain/money/read-token.ts'
import { compareRules } from '../../client/governance/compare-rules.ts'
import { createNodeApi } from '../../client/node-api.ts'
import { describeRules } from '../../kernel/rules.ts'
import { formatAmount } from '../../protocol/amounts/amount.ts'
import { formatDuration } from '../../protocol/duration.ts'
import type { Context } from '../command.ts'
import { row } from '../explain/layout.ts'
import { createNodeClient } from '../node-client.ts'
import type { Act } from '../transaction/open-act.ts'
import type { FoundProposal } from './holders.ts'

export const STATES: Readonly<Record<ProposalState, string>> = {
  pending: 'voting has not begun',
  active: 'is voted on',
  cancelled: 'was taken back',
  defeated: 'did not pass',
  succeeded: 'passed; next: cairn govern queue',
  queued: 'passed, and waits; next: cairn govern execute',
  expired: 'passed, and was not done in time',
  executed: 'passed, and is done',
}

export function tellHolders(
  { terminal, deployment, money }: Act,
  voting: Voting,
  { token, worst }: { readonly token: TokenOf; readonly worst: WorstMajority },
): void {
  const layout = { style: terminal.style, columns: terminal.columns }
  const { terms } = voting
  const amount = (base: bigint) => `${formatAmount(base, token.decimals)} ${token.symbol}`
  const bar = ({ quorumPpm, majorityPpm }: Voting['terms']['raise']) =>
    `${percent(majorityPpm)} of those for and against, and ${percent(quorumPpm)} of all votes there`
  const lines = [
    terminal.style.strong(`${deployment.name} is governed by those who lock its token`),
    ...row(
      'locked',
      `${amount(voting.locked)}, with ${formatAmount(voting.votes, token.decimals)} votes`,
      layout,
    ),
    ...row('votes', `${voting.curve}, for locks of up to ${formatDuration(voting.longestMs)}`, layout),
    ...row('to propose', `${formatAmount(voting.threshold, token.decimals)} votes`, layout),
    ...row('ordinary', bar(terms.ordinary), layout),
    ...row('what raises', bar(terms.raise), layout),
    ...row(
      'takes',
      `${formatDuration(terms.votingDelay * 1000)}, ${formatDuration(terms.votingPeriod * 1000)} of voting, and ${formatDuration(voting.delayMs)} until it is done`,
      layout,
    ),
    ...row(
      'at worst',
      `somebody with all votes can do nothing for ${formatDuration(worst.noticeMs)}; ${money(worst.leaves)} of deposits can leave in that time, ${money(worst.exposed)} of what is there cannot; then it mints ${amount(worst.mintable)} at most, what the schedule has left by then`,
      layout,
    ),
  ]
  for (const line of lines) terminal.line(line)
}

export function tellProposals({ terminal }: Act, proposals: readonly Proposal[]): void {
  const layout = { style: terminal.style, columns: terminal.columns }
  if (proposals.length === 0) terminal.line('No proposal yet.')
  for (const [at, { words, state }] of proposals.entries()) {
    const first = words.split('\n', 1)[0] ?? ''
    for (const line of row(String(proposals.length - at), `${first} (${STATES[state]})`, layout))
      terminal.line(line)
  }
}

export interface ToldProposal extends FoundProposal {
  readonly voting: Voting
  readonly token: TokenOf
}

export async function tellProposal(
  act: Act,
  { proposal, number, token }: ToldProposal,
  _context: Context,
): Promise<void> {
  const { terminal, who, when, settings } = act
  const layout = { style: terminal.style, columns: terminal.columns }
  const votes = (base: bigint) => formatAmount(base, token.decimals)
  const { tally, quorum, majorityPpm, raises, readyAtMs } = proposal
  const lines = [
    terminal.style.strong(`Proposal ${number}: ${STATES[proposal.state]}`),
    ...proposal.words.split('\n').map(line => `  ${line}`),
    ...row('by', who(proposal.proposer), layout),
    ...proposal.calls.flatMap(({ says }) => row('does', says, layout)),
    ...row('voting', `${when(proposal.startsMs)} to ${when(proposal.endsMs)}`, layout),
    ...(readyAtMs === undefined ? [] : row('can be done', `from ${when(readyAtMs)} on`, layout)),
    ...row('for', votes(tally.for), layout),
    ...row('against', votes(tally.against), layout),
    ...row('abstaining', votes(tally.abstain), layout),
    ...row(
      'needs',
      `${percent(majorityPpm)} of those for and against${quorum === undefined ? '' : `, and ${votes(quorum)} for or abstaining`}${raises ? ': it may raise what is minted or paid' : ''}`,
      layout,
    ),
    ...proposal.ballots.flatMap(({ voter, support, votes: cast, reason }) =>
      row(support, `${who(voter)}, ${votes(cast)}${reason === '' ? '' : `: ${reason}`}`, layout),
    ),
  ]
  for (const line of lines) terminal.line(line)
  if (proposal.rules === undefined) return
  const { rules: now } = await createNodeApi(createNodeClient(settings.node().url)).getNetwork()
  terminal.line(terminal.style.strong('What changes in the rules'))
  for (const { path, before, after } of compareRules(now, describeRules(proposal.rules)))
    terminal.line(`  ${path}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`)
  terminal.line(`Who would have earned more and less: cairn govern diff ${number}`)
}

function percent(ppm: number): string {
  return `${Math.round(ppm / 1_000) / 10} %`
}

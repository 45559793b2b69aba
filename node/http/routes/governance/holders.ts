/** How holders govern, what was proposed to them, and what an account has to say. */
import { HOLDER, PROPOSALS } from '../../../../api/holders.ts'
import type { Proposal } from '../../../../chain/governance/holders/read-proposals.ts'
import type { Voting } from '../../../../chain/governance/holders/read-voting.ts'
import { describeRules } from '../../../../kernel/rules.ts'
import { jsonRoute } from '../../../../links/http/route.ts'
import { textHashOf } from '../../../../protocol/chain-formats/votes.ts'
import { ACCOUNT } from '../../questions.ts'
import type { Route } from '../../route.ts'
import type { NodeServices } from '../../services.ts'

export function holderRoutes({ holders }: Pick<NodeServices, 'holders'>): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/proposals',
      summary: 'How holders govern the network, and what was proposed to them.',
      answer: {
        schema: PROPOSALS,
        description: 'As of the chain’s newest block, or one a few seconds before',
      },
      problems: ['chain_unreachable'],
      handle: async () => {
        const { nowMs, voting, proposals } = await holders.read()
        return {
          nowMs,
          ...(voting === undefined ? {} : { voting: describeVoting(voting) }),
          proposals: proposals.map((proposal, at) => describe(proposal, proposals.length - at)),
        }
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/accounts/:address/votes',
      summary: 'What an account has locked to vote, and the votes that it casts.',
      asks: ACCOUNT,
      answer: { schema: HOLDER, description: 'All zero where holders do not govern' },
      problems: ['parameter_invalid', 'chain_unreachable'],
      handle: async ({ address }) => {
        const { endMs, ...its } = await holders.readHolder(address)
        return endMs === undefined ? its : { ...its, endMs }
      },
    }),
  ]
}

function describeVoting({ terms, ...voting }: Voting) {
  return {
    ...voting,
    votingDelayMs: terms.votingDelay * 1000,
    votingPeriodMs: terms.votingPeriod * 1000,
    ordinary: { ...terms.ordinary },
    raise: { ...terms.raise },
  }
}

function describe({ text, tally, ...proposal }: Proposal, number: number) {
  const { announces, rules, quorum, readyAtMs, calls, ballots, ...plain } = proposal
  return {
    ...plain,
    ...tally,
    number,
    calls: calls.map(({ to, value, data, says }) => ({ to, value, data, says })),
    textHash: textHashOf(text),
    ballots: ballots.map(ballot => ({ ...ballot })),
    ...(announces === undefined ? {} : { announces: { ...announces } }),
    ...(rules === undefined ? {} : { rules: describeRules(rules) }),
    ...(quorum === undefined ? {} : { quorum }),
    ...(readyAtMs === undefined ? {} : { readyAtMs }),
  }
}

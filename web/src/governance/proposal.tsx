/** One proposal: what it would change, in words; who would have earned more and less; how the votes stand; and one's own vote. */
import type { NetworkView, ProposalsView, ProposalView, VotingView } from '../../../client/node-api.ts'
import { useNetwork } from '../api/queries.ts'
import { moment, percent } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts } from '../parts/facts.tsx'
import { Heading } from '../parts/heading.tsx'
import { Id } from '../parts/ids.tsx'
import { Changes } from './changes.tsx'
import { Diff } from './diff.tsx'
import { TallyBars } from './parts.tsx'
import { firstLine, State, votesIn } from './proposals.tsx'
import { useProposals } from './queries.ts'
import { TEXT } from './text.ts'
import { Vote } from './vote.tsx'

export default function ProposalPage({ number }: { readonly number: number }) {
  const network = useNetwork()
  const proposals = useProposals()
  return (
    <Answer of={network} lines={8}>
      {known => (
        <Answer of={proposals} lines={8}>
          {told => <Found network={known} told={told} number={number} />}
        </Answer>
      )}
    </Answer>
  )
}

interface FoundProps {
  readonly network: NetworkView
  readonly told: ProposalsView
  readonly number: number
}

function Found({ network, told: { voting, proposals, nowMs }, number }: FoundProps) {
  const proposal = proposals.find(one => one.number === number)
  if (proposal === undefined || voting === undefined) return <Heading title={TEXT.none} />
  const shown = { network, voting, proposal }
  return (
    <>
      <Heading title={firstLine(proposal.words)} />
      <p className="lead">
        {TEXT.number(number)} <State state={proposal.state} />
      </p>
      <Words proposal={proposal} />
      <div className="packed">
        <Tally {...shown} />
        <Vote {...shown} nowMs={nowMs} />
      </div>
      {proposal.announces === undefined ? null : <Changes network={network} proposal={proposal} />}
      {proposal.rules === undefined || proposal.announces?.rules === network.rulesHash ? null : (
        <Diff network={network} proposal={proposal} />
      )}
      <About {...shown} />
    </>
  )
}

interface Shown {
  readonly network: NetworkView
  readonly voting: VotingView
  readonly proposal: ProposalView
}

function Words({ proposal: { words } }: Pick<Shown, 'proposal'>) {
  const rest = words.slice(firstLine(words).length).trim()
  return rest === '' ? null : <p className="words">{rest}</p>
}

function Tally({ network, proposal }: Shown) {
  const { quorum, majorityPpm, raises } = proposal
  const [inFavour, against, abstain] = [proposal.for, proposal.against, proposal.abstain].map(BigInt) as [
    bigint,
    bigint,
    bigint,
  ]
  const decided = inFavour + against
  const share = decided === 0n ? 0 : Number((inFavour * 1_000_000n) / decided)
  const rows = [
    { how: 'for', name: TEXT.for, votes: inFavour },
    { how: 'against', name: TEXT.against, votes: against },
    { how: 'abstain', name: TEXT.abstain, votes: abstain },
  ] as const
  return (
    <section className="card">
      <h2>{TEXT.tally}</h2>
      <TallyBars rows={rows} shown={votes => votesIn(votes, network)} />
      <p>{TEXT.majority(percent(share), percent(majorityPpm))}</p>
      <p>
        {quorum === undefined
          ? TEXT.quorumLater
          : TEXT.quorum(votesIn(inFavour + abstain, network), votesIn(quorum, network))}
      </p>
      {raises ? <p className="quiet">{TEXT.raises}</p> : null}
    </section>
  )
}

function About({ network, proposal }: Shown) {
  const { proposer, startsMs, endsMs, readyAtMs, calls, ballots } = proposal
  return (
    <section className="card">
      <Facts
        rows={[
          [TEXT.by, <Id key="by" kind="account" id={proposer} />],
          [TEXT.from, `${moment(startsMs)} ${TEXT.until} ${moment(endsMs)}`],
          readyAtMs === undefined ? undefined : [TEXT.ready, moment(readyAtMs)],
          ...calls.map(
            ({ says }, at) => [at === 0 ? TEXT.does : ' ', <code key={says}>{says}</code>] as const,
          ),
        ]}
      />
      {ballots.length === 0 ? null : (
        <details>
          <summary>
            {TEXT.ballots} ({ballots.length})
          </summary>
          <ul>
            {ballots.map(({ voter, support, votes, reason }) => (
              <li key={voter}>
                <Id kind="account" id={voter} /> {TEXT[support]}, {votesIn(votes, network)}
                {reason === '' ? null : `: ${reason}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** One proposal: what it would change, in words; who would have earned more and less; how the votes stand; and one's own vote. */
import { useState } from 'react'
import type { Support } from '../../../client/governance/vote-call.ts'
import type { NetworkView, ProposalsView, ProposalView, VotingView } from '../../../client/node-api.ts'
import { queries, useNetwork } from '../api/queries.ts'
import { moment, percent } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts } from '../parts/facts.tsx'
import { Heading } from '../parts/heading.tsx'
import { Id } from '../parts/ids.tsx'
import { castBallot, useHand } from './cast.ts'
import { Changes } from './changes.tsx'
import { Diff } from './diff.tsx'
import { firstLine, State, Terminal, votesIn } from './proposals.tsx'
import { useProposals } from './queries.ts'
import { TEXT } from './text.ts'

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

function Found({ network, told: { voting, proposals }, number }: FoundProps) {
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
        <Vote {...shown} />
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
  const all = decided + abstain
  const share = decided === 0n ? 0 : Number((inFavour * 1_000_000n) / decided)
  const rows = [
    ['for', inFavour],
    ['against', against],
    ['abstain', abstain],
  ] as const
  return (
    <section className="card">
      <h2>{TEXT.tally}</h2>
      <ul className="sum-lines tally">
        {rows.map(([how, votes]) => (
          <li key={how} className={how}>
            <span>{TEXT[how]}</span>
            <i style={{ width: `${all === 0n ? 0 : Number((votes * 100n) / all)}%` }} />
            <span>{votesIn(votes, network)}</span>
          </li>
        ))}
      </ul>
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

const BUTTONS = [
  ['for', 'voteFor'],
  ['against', 'voteAgainst'],
  ['abstain', 'voteAbstain'],
] as const

function Vote({ network, voting, proposal }: Shown) {
  const hand = useHand(network)
  const [said, setSaid] = useState('')
  const { number, state } = proposal
  const next = { succeeded: 'queue', queued: 'execute' }[state as 'succeeded' | 'queued']
  if (next !== undefined) {
    return (
      <section className="card">
        <h2>{TEXT.states[state]}</h2>
        {proposal.readyAtMs === undefined ? null : (
          <p>
            {TEXT.ready} {moment(proposal.readyAtMs)}
          </p>
        )}
        <Terminal title={TEXT.next} command={`cairn govern ${next} ${number} --key KEY`} />
      </section>
    )
  }
  if (state !== 'active') return null
  const cast = async (support: Support) => {
    if (hand === undefined) return
    setSaid(hand.wallet === undefined ? TEXT.signing : TEXT.voting)
    try {
      setSaid(TEXT.voted(await castBallot(hand, network, { proposal, voting, support })))
      await queries.invalidateQueries({ queryKey: ['proposals'] })
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <section className="card">
      <h2>{TEXT.mine}</h2>
      {hand === undefined ? null : (
        <p className="choices">
          {BUTTONS.map(([support, text]) => (
            <button
              key={support}
              type="button"
              className={support === 'for' ? 'main' : ''}
              onClick={() => void cast(support)}
            >
              {TEXT[text]}
            </button>
          ))}
        </p>
      )}
      <p role="status">{said}</p>
      <Terminal title={TEXT.voteHow} command={`cairn govern vote ${number} for --key KEY`} />
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

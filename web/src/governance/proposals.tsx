/** How holders decide, what one's own vote weighs, and all that was ever proposed. */
import { Link } from 'wouter'
import type {
  HolderView,
  NetworkView,
  ProposalsView,
  ProposalView,
  VotingView,
} from '../../../client/node-api.ts'
import { useMyAccount, useNetwork } from '../api/queries.ts'
import { moment, percent, span, tokens } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts } from '../parts/facts.tsx'
import { Heading } from '../parts/heading.tsx'
import { Id } from '../parts/ids.tsx'
import { useHand } from './cast.ts'
import { Nobody, Terminal } from './parts.tsx'
import { Propose } from './propose.tsx'
import { useProposals, useVotes } from './queries.ts'
import { TakePart } from './take-part.tsx'
import { TEXT } from './text.ts'

export default function ProposalsPage() {
  const network = useNetwork()
  const proposals = useProposals()
  return (
    <>
      <Heading title={TEXT.title} />
      <p className="lead">{TEXT.lead}</p>
      <Answer of={network} lines={6}>
        {known => (
          <Answer of={proposals} lines={6}>
            {told => <Told network={known} told={told} />}
          </Answer>
        )}
      </Answer>
    </>
  )
}

function Told({ network, told }: { readonly network: NetworkView; readonly told: ProposalsView }) {
  const { voting, proposals } = told
  if (voting === undefined) {
    return (
      <section className="card">
        <p>{TEXT.nobody}</p>
        <p className="quiet">
          <Link href="/rules">{TEXT.nobodyHint}</Link>
        </p>
      </section>
    )
  }
  return (
    <>
      {proposals.length === 0 ? (
        <section className="card">
          <p>{TEXT.none}</p>
        </section>
      ) : (
        <ul className="proposals">
          {proposals.map(proposal => (
            <li key={proposal.id}>
              <Entry proposal={proposal} />
            </li>
          ))}
        </ul>
      )}
      <section className="card">
        <h2>{TEXT.proposeTitle}</h2>
        <Propose network={network} voting={voting} needed={votesIn(voting.threshold, network)} />
      </section>
      <Mine network={network} voting={voting} nowMs={told.nowMs} />
      <How voting={voting} network={network} />
    </>
  )
}

function Entry({ proposal }: { readonly proposal: ProposalView }) {
  const { number, words, endsMs, state } = proposal
  return (
    <Link href={`/proposals/${number}`} className="card proposal">
      <span className="quiet small">{TEXT.number(number)}</span>
      <strong>{firstLine(words)}</strong>
      <span>
        <State state={state} />
        {state === 'active' ? (
          <span className="quiet small">
            {' '}
            {TEXT.until} {moment(endsMs)}
          </span>
        ) : null}
      </span>
    </Link>
  )
}

const TONES: Readonly<Record<ProposalView['state'], string>> = {
  pending: '',
  active: 'good',
  cancelled: '',
  defeated: 'bad',
  succeeded: 'good',
  queued: 'good',
  expired: 'bad',
  executed: 'good',
}

export function State({ state }: Pick<ProposalView, 'state'>) {
  return <span className={`badge ${TONES[state]}`}>{TEXT.states[state]}</span>
}

function How({ voting, network }: { readonly voting: VotingView; readonly network: NetworkView }) {
  const bar = ({ majorityPpm, quorumPpm }: VotingView['raise']) =>
    TEXT.bar(percent(majorityPpm), percent(quorumPpm))
  return (
    <section className="card">
      <h2>{TEXT.how}</h2>
      <Facts
        rows={[
          [TEXT.locked, TEXT.lockedOf(tokens(voting.locked, network), votesIn(voting.votes, network))],
          [TEXT.curve, TEXT.curves[voting.curve](span(voting.longestMs))],
          [
            TEXT.takes,
            TEXT.takesWords(span(voting.votingDelayMs), span(voting.votingPeriodMs), span(voting.delayMs)),
          ],
          [TEXT.ordinary, bar(voting.ordinary)],
          [TEXT.raise, bar(voting.raise)],
          [TEXT.threshold, TEXT.votes(votesIn(voting.threshold, network))],
        ]}
      />
    </section>
  )
}

interface MineProps {
  readonly network: NetworkView
  readonly voting: VotingView
  readonly nowMs: number
}

function Mine({ network, voting, nowMs }: MineProps) {
  const hand = useHand(network)
  const { data: mine } = useMyAccount()
  const votes = useVotes(mine?.address)
  return (
    <section className="card">
      <h2>{TEXT.mine}</h2>
      {mine === null || mine === undefined ? (
        <Nobody network={network} />
      ) : (
        <Answer of={votes} lines={2}>
          {found => (
            <>
              <Weight found={found} network={network} account={mine.address} />
              {hand?.sign === undefined ? (
                <p className="quiet">{network.relay === undefined ? TEXT.noRelay : TEXT.notYours}</p>
              ) : (
                <TakePart
                  network={network}
                  voting={voting}
                  nowMs={nowMs}
                  mine={found}
                  hand={{ account: hand.account, sign: hand.sign }}
                />
              )}
            </>
          )}
        </Answer>
      )}
      <Terminal title={TEXT.lockHow} command="cairn govern lock 1000 2y --key KEY" />
    </section>
  )
}

interface WeightProps {
  readonly found: HolderView
  readonly network: NetworkView
  readonly account: string
}

function Weight({ found: { amount, endMs, own, votes, delegate }, network, account }: WeightProps) {
  return (
    <>
      <p>
        {amount === '0' ? TEXT.mineNone : TEXT.mineLock(tokens(amount, network))}
        {endMs === undefined ? null : ` ${TEXT.mineUntil(moment(endMs))}`}
      </p>
      {delegate === account ? (
        <p>{TEXT.mineVotes(votesIn(votes, network))}</p>
      ) : (
        <p>
          {TEXT.mineGiven(votesIn(own, network))} <Id kind="account" id={delegate} />
        </p>
      )}
    </>
  )
}

/** Votes are counted in what the token is counted in, and are no tokens. */
export function votesIn(amount: string | bigint, network: NetworkView): string {
  return tokens(amount, network, 0).replace(` ${network.rules.token.symbol}`, '')
}

export function firstLine(words: string): string {
  return words.split('\n', 1)[0] ?? ''
}

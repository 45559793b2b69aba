/** One question that a region was asked: what it would pay, how the votes stand, and one's own. */
import type {
  NetworkView,
  RegionalProposalView,
  RegionalVoterView,
  RegionsView,
} from '../../../../client/node-api.ts'
import { useMyAccount } from '../../api/queries.ts'
import { dollars, moment } from '../../parts/amounts.ts'
import { Id } from '../../parts/ids.tsx'
import { Outcome, useAttempt } from '../attempt.tsx'
import { castInRegion, useHand } from '../cast.ts'
import { TallyBars, Terminal } from '../parts.tsx'
import { TEXT as VOTING } from '../text.ts'
import { TEXT } from './text.ts'
import { votesOf } from './votes-of.ts'

export interface QuestionProps {
  readonly network: NetworkView
  readonly proposal: RegionalProposalView
  readonly terms: NonNullable<RegionsView['terms']>
  readonly voter: RegionalVoterView | undefined
}

const TONES: Readonly<Record<RegionalProposalView['state'], string>> = {
  voting: 'good',
  failed: 'bad',
  waits: 'good',
  payable: 'good',
  passed: 'good',
  expired: 'bad',
  over: '',
}

export function Question(props: QuestionProps) {
  const { network, proposal, terms } = props
  const { number, region, text, by, state, endsMs, payFromMs, payUntilMs } = proposal
  const [inFavour, against, all] = [BigInt(proposal.for), BigInt(proposal.against), BigInt(proposal.all)]
  const needed = (all * BigInt(terms.quorumPpm) + 999_999n) / 1_000_000n
  return (
    <section className="card question">
      <p className="quiet small">
        {TEXT.number(number)} · {region} <span className={`badge ${TONES[state]}`}>{TEXT.states[state]}</span>
      </p>
      <h3>{text}</h3>
      <Pays network={network} proposal={proposal} />
      <TallyBars
        rows={[
          { how: 'for', name: TEXT.for, votes: inFavour },
          { how: 'against', name: TEXT.against, votes: against },
        ]}
        shown={votesOf}
      />
      <p className="quiet small">
        {TEXT.quorum(votesOf(inFavour + against), votesOf(all), votesOf(needed))}
        <br />
        {state === 'waits' || state === 'payable'
          ? TEXT.payFrom(moment(payFromMs), moment(payUntilMs))
          : TEXT.until(moment(endsMs))}
        <br />
        {TEXT.by} <Id kind="account" id={by} />
      </p>
      {state === 'voting' ? <Ballot {...props} /> : null}
      {state === 'payable' ? (
        <Terminal title={TEXT.pay} command={`cairn govern region-pay ${number} --key KEY`} />
      ) : null}
    </section>
  )
}

function Pays({ network, proposal: { amount, asset, payee } }: Pick<QuestionProps, 'network' | 'proposal'>) {
  if (amount === '0') return <p>{TEXT.opinion}</p>
  const shown = asset === network.deployment['payment'] ? dollars(amount, network) : TEXT.other(amount)
  return (
    <p>
      {TEXT.pays(shown)} <Id kind="account" id={payee} />
    </p>
  )
}

function Ballot({ network, proposal: { number }, voter }: QuestionProps) {
  const { data: mine } = useMyAccount()
  const hand = useHand(network)
  const attempt = useAttempt(['regions', 'regional-votes'])
  // An account is asked for once, above.
  if (mine === null || mine === undefined || voter === undefined) return null
  const own = voter.proposals.find(one => one.number === number)
  if (own === undefined) return <p className="quiet">{TEXT.noVote}</p>
  if (own.voted) return <p>{TEXT.voted}</p>
  const sign = hand?.sign
  if (hand === undefined || sign === undefined) {
    return (
      <>
        <p className="quiet">{network.relay === undefined ? VOTING.noRelay : VOTING.notYours}</p>
        <Terminal title={VOTING.voteHow} command={`cairn govern region-vote ${number} for --key KEY`} />
      </>
    )
  }
  const vote = (inFavour: boolean) =>
    attempt.run(VOTING.signing, async () =>
      VOTING.voted(await castInRegion({ account: hand.account, sign }, network, { number, inFavour })),
    )
  return (
    <>
      <p>{TEXT.votesWith(votesOf(own.votes))}</p>
      <p className="choices">
        <button type="button" className="main" disabled={attempt.busy} onClick={() => void vote(true)}>
          {TEXT.voteFor}
        </button>
        <button type="button" disabled={attempt.busy} onClick={() => void vote(false)}>
          {TEXT.voteAgainst}
        </button>
      </p>
      <p className="quiet small">{VOTING.bySignature}</p>
      <Outcome of={attempt} />
    </>
  )
}

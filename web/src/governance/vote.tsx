/** One's own vote on a proposal: for nothing by a signature where the node pays, by a wallet elsewhere, and in a terminal. */
import { useState } from 'react'
import type { NetworkView, ProposalView, VotingView } from '../../../client/node-api.ts'
import { MOST_REASON_BYTES } from '../../../protocol/chain-formats/signed-votes.ts'
import type { Support } from '../../../protocol/chain-formats/votes.ts'
import { useMyAccount } from '../api/queries.ts'
import { Outcome, useAttempt } from './attempt.tsx'
import { BringOn } from './by-wallet.tsx'
import { castBallot, useHand } from './cast.ts'
import { Nobody, Terminal } from './parts.tsx'
import { TEXT } from './text.ts'

interface VoteProps {
  readonly network: NetworkView
  readonly voting: VotingView
  readonly proposal: ProposalView
  /** Of the chain’s last block. */
  readonly nowMs: number
}

const BUTTONS = [
  ['for', 'voteFor'],
  ['against', 'voteAgainst'],
  ['abstain', 'voteAbstain'],
] as const

export function Vote(props: VoteProps) {
  const { state } = props.proposal
  if (state === 'succeeded' || state === 'queued') return <BringOn {...props} />
  if (state !== 'active') return null
  return (
    <section className="card">
      <h2>{TEXT.mine}</h2>
      <Ballot {...props} />
    </section>
  )
}

function Ballot({ network, voting, proposal }: VoteProps) {
  const { data: mine } = useMyAccount()
  const hand = useHand(network)
  const attempt = useAttempt(['proposals'])
  const [reason, setReason] = useState('')
  const cast = proposal.ballots.find(({ voter }) => voter === mine?.address)
  const how = <Terminal title={TEXT.voteHow} command={`cairn govern vote ${proposal.number} for --key KEY`} />
  if (cast !== undefined) return <p>{TEXT.votedAlready(TEXT[cast.support])}</p>
  if (mine === null || mine === undefined) {
    return (
      <>
        <Nobody network={network} />
        {how}
      </>
    )
  }
  if (hand === undefined)
    return <p className="quiet">{network.relay === undefined ? TEXT.noRelay : TEXT.notYours}</p>
  const tooLong = new TextEncoder().encode(reason).length > MOST_REASON_BYTES
  const vote = (support: Support) =>
    attempt.run(hand.wallet === undefined ? TEXT.signing : TEXT.voting, async () =>
      TEXT.voted(await castBallot(hand, network, { proposal, voting, support, reason: reason.trim() })),
    )
  return (
    <>
      {hand.sign === undefined ? null : (
        <p className="line">
          <label className="wide">
            {TEXT.reason}
            <input value={reason} autoComplete="off" onChange={({ target }) => setReason(target.value)} />
          </label>
        </p>
      )}
      {tooLong ? <p role="alert">{TEXT.reasonLong}</p> : null}
      <p className="choices">
        {BUTTONS.map(([support, text]) => (
          <button
            key={support}
            type="button"
            className={support === 'for' ? 'main' : ''}
            disabled={attempt.busy || tooLong}
            onClick={() => void vote(support)}
          >
            {TEXT[text]}
          </button>
        ))}
      </p>
      <p className="quiet small">{hand.sign === undefined ? TEXT.byWallet : TEXT.bySignature}</p>
      <Outcome of={attempt} />
    </>
  )
}

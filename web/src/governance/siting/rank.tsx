/** How one ranks the sites of a siting: the best first, one press a site, and then a signature. */
import { useState } from 'react'
import type { NetworkView, RegionalVoterView, SitingView } from '../../../../client/node-api.ts'
import { useMyAccount } from '../../api/queries.ts'
import { Place } from '../../parts/place.tsx'
import { Outcome, useAttempt } from '../attempt.tsx'
import { castRanking, useHand } from '../cast.ts'
import { Nobody } from '../parts.tsx'
import { TEXT } from '../regions/text.ts'
import { votesOf } from '../regions/votes-of.ts'
import { TEXT as VOTING } from '../text.ts'
import { letterOf } from './letters.ts'

export interface RankProps {
  readonly network: NetworkView
  readonly siting: SitingView
  readonly voter: RegionalVoterView | undefined
}

export function Rank({ network, siting, voter }: RankProps) {
  const { data: mine } = useMyAccount()
  if (mine === null || mine === undefined) return <Nobody network={network} />
  if (voter === undefined) return null
  const own = voter.sitings.find(({ number }) => number === siting.number)
  if (own === undefined) return <p className="quiet">{TEXT.sitingNoVote}</p>
  if (own.ranked) return <p>{TEXT.sitingRanked}</p>
  return <Ballot network={network} siting={siting} votes={own.votes} />
}

function Ballot({ network, siting, votes }: Omit<RankProps, 'voter'> & { readonly votes: string }) {
  const hand = useHand(network)
  const attempt = useAttempt(['sitings', 'regional-votes'])
  const [order, setOrder] = useState<readonly number[]>([])
  const sign = hand?.sign
  if (hand === undefined || sign === undefined)
    return <p className="quiet">{network.relay === undefined ? VOTING.noRelay : VOTING.notYours}</p>
  const rank = () =>
    attempt.run(VOTING.signing, async () =>
      VOTING.voted(
        await castRanking({ account: hand.account, sign }, network, { number: siting.number, order }),
      ),
    )
  return (
    <>
      <p>{TEXT.sitingVotes(votesOf(votes))}</p>
      <Chosen siting={siting} order={order} />
      <p className="choices">
        {siting.sites.map(({ cell }, index) =>
          order.includes(index) ? null : (
            <button key={cell} type="button" onClick={() => setOrder([...order, index])}>
              {TEXT.sitingNext(letterOf(index))}
            </button>
          ),
        )}
        {order.length === 0 ? null : (
          <button type="button" className="linklike" onClick={() => setOrder([])}>
            {TEXT.sitingAgain}
          </button>
        )}
      </p>
      <p>
        <button
          type="button"
          className="main"
          disabled={attempt.busy || order.length === 0}
          onClick={() => void rank()}
        >
          {TEXT.sitingRank}
        </button>
      </p>
      <p className="quiet small">
        {TEXT.sitingOnce} {VOTING.bySignature}
      </p>
      <Outcome of={attempt} />
    </>
  )
}

function Chosen({ siting, order }: { readonly siting: SitingView; readonly order: readonly number[] }) {
  return (
    <ol className="ranking" aria-live="polite" aria-label={TEXT.sitingYours}>
      {order.map(index => (
        <li key={index}>
          {letterOf(index)}, <Place cell={siting.sites[index]?.cell ?? ''} />
        </li>
      ))}
    </ol>
  )
}

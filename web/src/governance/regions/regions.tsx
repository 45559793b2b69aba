/** Regions: who votes there, what is in their purses, what was asked, and one's own vote on it. */
import type { NetworkView, RegionalVoterView, RegionsView } from '../../../../client/node-api.ts'
import { useMyAccount, useNetwork } from '../../api/queries.ts'
import { dollars, percent, span } from '../../parts/amounts.ts'
import { Answer } from '../../parts/answer.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Heading } from '../../parts/heading.tsx'
import { Nobody, Terminal } from '../parts.tsx'
import { useRegionalVotes, useRegions } from '../queries.ts'
import { Sitings } from '../siting/sitings.tsx'
import { Ask } from './ask.tsx'
import { Question } from './question.tsx'
import { TEXT } from './text.ts'
import { votesOf } from './votes-of.ts'

export default function RegionsPage() {
  const network = useNetwork()
  const regions = useRegions()
  return (
    <>
      <Heading title={TEXT.title} />
      <p className="lead">{TEXT.lead}</p>
      <Answer of={network} lines={6}>
        {known => (
          <Answer of={regions} lines={6}>
            {told => <Told network={known} told={told} />}
          </Answer>
        )}
      </Answer>
    </>
  )
}

interface ToldProps {
  readonly network: NetworkView
  readonly told: RegionsView
}

function Told({ network, told }: ToldProps) {
  const { data: mine } = useMyAccount()
  const { data: voter } = useRegionalVotes(mine?.address)
  const { contract, terms, regions, proposals } = told
  const sitings = <Sitings network={network} voter={mine ? voter : undefined} />
  if (contract === undefined || terms === undefined) {
    return (
      <>
        <section className="card">
          <p>{TEXT.noContract}</p>
          <Terminal title={TEXT.noContractHow} command="cairn govern make-regions --key KEY" />
        </section>
        {sitings}
      </>
    )
  }
  const example = regions[0]?.region ?? 'REGION'
  return (
    <>
      {regions.length === 0 ? (
        <section className="card">
          <p>{TEXT.tooFew}</p>
        </section>
      ) : (
        <div className="packed">
          {regions.map(region => (
            <Region key={region.region} network={network} region={region} voter={mine ? voter : undefined} />
          ))}
        </div>
      )}
      <h2>{TEXT.asked}</h2>
      {mine === null && proposals.some(({ state }) => state === 'voting') ? (
        <section className="card">
          <Nobody network={network} />
        </section>
      ) : null}
      {proposals.length === 0 ? <p className="quiet">{TEXT.none}</p> : null}
      {proposals.map(proposal => (
        <Question key={proposal.number} network={network} proposal={proposal} terms={terms} voter={voter} />
      ))}
      <section className="card">
        <Ask network={network} contract={contract} regions={regions} voter={mine ? voter : undefined} />
        <Terminal title={TEXT.fill} command={`cairn govern region-fill ${example} 100 --key KEY`} />
      </section>
      {sitings}
      <How terms={terms} />
    </>
  )
}

interface RegionProps {
  readonly network: NetworkView
  readonly region: RegionsView['regions'][number]
  /** Undefined where nobody has an account here. */
  readonly voter: RegionalVoterView | undefined
}

function Region({ network, region: { region, people, votes, purse, payable }, voter }: RegionProps) {
  const own = voter?.regions.find(one => one.region === region)
  return (
    <section className="card region">
      <h2>{region}</h2>
      <Facts
        rows={[
          [TEXT.people, TEXT.peopleOf(people, votesOf(votes))],
          [
            TEXT.purse,
            <>
              {dollars(purse, network)}
              <br />
              <span className="quiet small">{TEXT.payable(dollars(payable, network))}</span>
            </>,
          ],
          voter === undefined
            ? undefined
            : [TEXT.yours, own === undefined ? TEXT.yoursNone : TEXT.yoursOf(votesOf(own.votes))],
        ]}
      />
    </section>
  )
}

function How({ terms }: { readonly terms: NonNullable<RegionsView['terms']> }) {
  const { votingPeriodMs, noticeMs, graceMs, quorumPpm, mostPpm } = terms
  return (
    <section className="card">
      <h2>{TEXT.how}</h2>
      <Facts
        rows={[
          [TEXT.weighs, TEXT.weighsWords],
          [TEXT.takes, TEXT.takesWords(span(votingPeriodMs), span(noticeMs), span(graceMs))],
          [TEXT.passes, TEXT.passesWords(percent(quorumPpm, 0))],
          [TEXT.most, TEXT.mostWords(percent(mostPpm, 0))],
        ]}
      />
    </section>
  )
}

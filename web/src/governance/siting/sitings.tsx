/** Where regions want something built: sites as they are ranked, what is pledged for each, and what comes next. */
import { lazy, Suspense } from 'react'
import type { NetworkView, RegionalVoterView, SitingView } from '../../../../client/node-api.ts'
import { dollars, moment } from '../../parts/amounts.ts'
import { Facts } from '../../parts/facts.tsx'
import { Id } from '../../parts/ids.tsx'
import { Place } from '../../parts/place.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { Terminal } from '../parts.tsx'
import { useSitings } from '../queries.ts'
import { TEXT } from '../regions/text.ts'
import { votesOf } from '../regions/votes-of.ts'
import { letterOf } from './letters.ts'
import { Pledge } from './pledge.tsx'
import { Rank } from './rank.tsx'

/** The library of cells is large. */
const SiteMap = lazy(() => import('./site-map.tsx'))

interface SitingsProps {
  readonly network: NetworkView
  /** Undefined where nobody has an account here. */
  readonly voter: RegionalVoterView | undefined
}

export function Sitings({ network, voter }: SitingsProps) {
  const { data } = useSitings()
  if (data === undefined) return null
  if (data.contract === undefined) {
    return (
      <section className="card">
        <h2>{TEXT.sitings}</h2>
        <p>{TEXT.sitingsNowhere}</p>
        <Terminal title={TEXT.noContractHow} command="cairn govern make-siting --key KEY" />
      </section>
    )
  }
  return (
    <>
      <h2>{TEXT.sitings}</h2>
      <p className="quiet">{TEXT.sitingsLead}</p>
      {data.sitings.length === 0 ? (
        <section className="card">
          <p>{TEXT.sitingsNone}</p>
          <Terminal
            title={TEXT.sitingsAsk}
            command="cairn govern site-ask REGION 720 CELL,CELL --because TEXT --key KEY"
          />
        </section>
      ) : null}
      {data.sitings.map(siting => (
        <Siting
          key={siting.number}
          network={network}
          contract={data.contract ?? ''}
          siting={siting}
          voter={voter}
        />
      ))}
    </>
  )
}

interface SitingProps extends SitingsProps {
  readonly contract: string
  readonly siting: SitingView
}

const TONES: Readonly<Record<SitingView['stage'], string>> = {
  voting: 'good',
  counting: '',
  nobody: 'bad',
  building: 'good',
  shown: 'good',
  payable: 'good',
  paid: 'good',
  unbuilt: 'bad',
  stopped: 'bad',
}

function Siting({ network, contract, siting, voter }: SitingProps) {
  const { number, region, text, stage, by, epochs, endsMs, buildUntilMs, builder, payFromMs } = siting
  return (
    <section className="card question">
      <p className="quiet small">
        {TEXT.siting(number)} · {region}{' '}
        <span className={`badge ${TONES[stage]}`}>{TEXT.sitingStages[stage]}</span>
      </p>
      <h3>{text}</h3>
      <Suspense fallback={<div className="site-map" />}>
        <SiteMap
          sites={siting.sites.map(({ cell, pledged }, index) => {
            return { cell, pledged: BigInt(pledged), leads: siting.leads === index }
          })}
        />
      </Suspense>
      <Ranking network={network} siting={siting} />
      <Facts
        rows={[
          [TEXT.sitingCast, TEXT.sitingCastOf(votesOf(siting.cast), votesOf(siting.all))],
          [TEXT.sitingAsks, TEXT.sitingAsksWords(epochs, moment(buildUntilMs))],
          stage === 'voting' ? [TEXT.sitingEnds, moment(endsMs)] : undefined,
          builder === undefined
            ? undefined
            : [TEXT.sitingBuilder, <Id key="builder" kind="account" id={builder} />],
          payFromMs === undefined || stage !== 'shown' ? undefined : [TEXT.sitingPaid, moment(payFromMs)],
          [TEXT.by, <Id key="by" kind="account" id={by} />],
        ]}
      />
      {stage === 'voting' ? <Rank network={network} siting={siting} voter={voter} /> : null}
      <Pledge network={network} contract={contract} siting={siting} />
      <Next siting={siting} />
    </section>
  )
}

function Ranking({
  network,
  siting: { sites, leads, preferred, asset },
}: Pick<SitingProps, 'network' | 'siting'>) {
  const money = (amount: string) =>
    asset === network.deployment['payment'] ? dollars(amount, network) : TEXT.other(amount)
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            <th>{TEXT.sitingCell}</th>
            <th className="number">{TEXT.sitingPledged}</th>
            <th>{TEXT.sitingOver}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map(({ cell, pledged }, index) => (
            <tr key={cell}>
              <td>
                <strong>{letterOf(index)}</strong> <Place cell={cell} />
                <br />
                <code className="quiet small">{cell}</code>{' '}
                {leads === index ? <span className="badge good">{TEXT.sitingLeads}</span> : null}
              </td>
              <td className="number">{money(pledged)}</td>
              <td>
                {[...sites.keys()]
                  .filter(second => second !== index)
                  .map(
                    second =>
                      `${votesOf(preferred[index]?.[second] ?? '0')} : ${votesOf(preferred[second]?.[index] ?? '0')} (${letterOf(second)})`,
                  )
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** What anybody can do now, in a terminal. */
function Next({ siting: { number, stage, sites, leads } }: Pick<SitingProps, 'siting'>) {
  const cell = sites[leads ?? 0]?.cell ?? 'CELL'
  const command: Readonly<Partial<Record<SitingView['stage'], readonly string[]>>> = {
    voting: [
      `site-rank ${number} ${sites.map(site => site.cell).join(',')}`,
      `site-pledge ${number} ${cell} 100`,
    ],
    counting: [`site-close ${number}`],
    building: [`site-pledge ${number} ${cell} 100`, `site-show ${number}`],
    payable: [`site-pay ${number}`],
    nobody: [`site-back ${number} ${cell}`],
    unbuilt: [`site-back ${number} ${cell}`],
    stopped: [`site-back ${number} ${cell}`],
  }
  return (command[stage] ?? []).map((words, at) => (
    <Terminal
      key={words}
      title={at === 0 ? TEXT.sitingHow[stage] : ''}
      command={`cairn govern ${words} --key KEY`}
    />
  ))
}

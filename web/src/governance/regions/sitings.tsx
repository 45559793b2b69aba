/** Where regions want something built: sites as they are ranked, what is pledged for each, and what comes next. */
import type { NetworkView, SitingView } from '../../../../client/node-api.ts'
import { dollars, moment } from '../../parts/amounts.ts'
import { Facts } from '../../parts/facts.tsx'
import { Id } from '../../parts/ids.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { Terminal } from '../parts.tsx'
import { useSitings } from '../queries.ts'
import { TEXT } from './text.ts'
import { votesOf } from './votes-of.ts'

/** Nothing where governance has named no contract for it. */
export function Sitings({ network }: { readonly network: NetworkView }) {
  const { data } = useSitings()
  if (data?.contract === undefined) return null
  return (
    <>
      <h2>{TEXT.sitings}</h2>
      <p className="quiet">{TEXT.sitingsLead}</p>
      {data.sitings.length === 0 ? <p className="quiet">{TEXT.sitingsNone}</p> : null}
      {data.sitings.map(siting => (
        <Siting key={siting.number} network={network} siting={siting} />
      ))}
    </>
  )
}

interface SitingProps {
  readonly network: NetworkView
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

function Siting({ network, siting }: SitingProps) {
  const { number, region, text, stage, by, epochs, endsMs, buildUntilMs, builder, payFromMs } = siting
  return (
    <section className="card question">
      <p className="quiet small">
        {TEXT.siting(number)} · {region}{' '}
        <span className={`badge ${TONES[stage]}`}>{TEXT.sitingStages[stage]}</span>
      </p>
      <h3>{text}</h3>
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
      <Next siting={siting} />
    </section>
  )
}

function Ranking({ network, siting: { sites, leads, preferred, asset } }: SitingProps) {
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
                <code>{cell}</code>{' '}
                {leads === index ? <span className="badge good">{TEXT.sitingLeads}</span> : null}
              </td>
              <td className="number">{money(pledged)}</td>
              <td>
                {sites
                  .flatMap((other, second) =>
                    second === index
                      ? []
                      : [
                          `${votesOf(preferred[index]?.[second] ?? '0')} : ${votesOf(preferred[second]?.[index] ?? '0')} (${other.cell.slice(0, 10)}…)`,
                        ],
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

/** For whoever runs the oracle that serves this page: is it well, what comes in, who signs, what needs doing. */

import type { HealthView } from '../../../client/health-view.ts'
import { networkStateOf } from '../../../client/network-state.ts'
import type { EpochView } from '../../../client/node-api.ts'
import { countsBy, type Sample, sampleOf } from '../api/metrics.ts'
import { useClock, useHealth, useMetrics, useSettledEpochs } from '../api/queries.ts'
import { fixed, formatCount } from '../languages/numbers.ts'
import { Alerts } from '../me/alerts.tsx'
import { moment } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts } from '../parts/facts.tsx'
import { Heading } from '../parts/heading.tsx'
import { Id } from '../parts/ids.tsx'
import { OracleFaults } from '../parts/oracle-faults.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { STATE_TEXT } from '../state/state.ts'
import { TEXT } from '../text.ts'
import { Reason } from '../words/reason.tsx'

const LOOK_BACK = 50
export function OperatePage() {
  const health = useHealth()
  const metrics = useMetrics()
  const epochs = useSettledEpochs(LOOK_BACK, health.data?.settled)
  return (
    <>
      <Heading title={TEXT.operate.title} />
      <Answer of={health}>
        {known => (
          <Answer of={metrics}>
            {samples => (
              <>
                <Alarms health={known} />
                <div className="two">
                  <Standing samples={samples} />
                  <Intake samples={samples} />
                </div>
              </>
            )}
          </Answer>
        )}
      </Answer>
      <Answer of={health}>
        {({ settled }) =>
          settled < 0 ? (
            <p className="empty">{TEXT.operate.noSignatures}</p>
          ) : (
            <Answer of={epochs}>{list => <Signatures epochs={list} />}</Answer>
          )
        }
      </Answer>
      <OracleFaults />
      <Alerts />
    </>
  )
}

/** The one state as one sentence, and what happens next; well is said as well. */
export function alarmOf(
  health: HealthView,
): { readonly tone: 'busy' | 'bad'; readonly words: string } | undefined {
  const { kind, said, next } = networkStateOf(health, moment, STATE_TEXT)
  if (kind === 'well') return undefined
  return { tone: kind === 'stopped' ? 'bad' : 'busy', words: `${said} ${next}` }
}

function Alarms({ health }: { readonly health: HealthView }) {
  const alarm = alarmOf(health)
  return (
    <section aria-label={TEXT.operate.alarms}>
      {alarm === undefined ? (
        <p>
          <span className="badge good">{TEXT.operate.well}</span> {TEXT.operate.none}
        </p>
      ) : (
        <p role="alert" className={`alarm ${alarm.tone}`}>
          {alarm.words}
        </p>
      )}
    </section>
  )
}

function Standing({ samples }: { readonly samples: readonly Sample[] }) {
  const figure = (name: string) => sampleOf(samples, name)
  const { data: clock } = useClock()
  const drift = figure('cairn_clock_drift_seconds')
  const lag = figure('cairn_event_loop_lag_p99_seconds')
  const count = (name: string) => {
    const known = figure(name)
    return known === undefined ? '–' : formatCount(known)
  }
  const { data: health } = useHealth()
  return (
    <section className="card">
      <h2>{TEXT.operate.lag}</h2>
      <Facts
        rows={[
          [
            TEXT.operate.newest,
            health === undefined || health.settled < 0 ? '–' : formatCount(health.settled),
          ],
          [TEXT.operate.backlog, health === undefined ? '–' : formatCount(health.waiting)],
          [TEXT.operate.loop, lag === undefined ? '–' : `${fixed(lag * 1000, 0)} ms`],
          [
            TEXT.operate.drift,
            drift === undefined || clock === undefined ? '–' : `${fixed(drift / clock.speed, 1)} s`,
          ],
          [TEXT.operate.waiting, count('cairn_intake_waiting')],
          [TEXT.operate.listeners, count('cairn_event_listeners')],
        ]}
      />
    </section>
  )
}

function Intake({ samples }: { readonly samples: readonly Sample[] }) {
  const counts = countsBy(samples, 'cairn_intake_answers_total', 'outcome')
  const outcomes: Readonly<Record<string, string>> = TEXT.operate.outcomes
  return (
    <section className="card">
      <h2>{TEXT.operate.intake}</h2>
      {counts.length === 0 ? (
        <p className="empty">{TEXT.operate.noIntake}</p>
      ) : (
        <Scroll>
          <table>
            <thead>
              <tr>
                <th>{TEXT.operate.outcome}</th>
                <th className="number">{TEXT.operate.deliveries}</th>
              </tr>
            </thead>
            <tbody>
              {counts.map(([outcome, count]) => (
                <tr key={outcome}>
                  <td>{outcomes[outcome] ?? <Reason code={outcome} />}</td>
                  <td className="number">{formatCount(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}

function Signatures({ epochs }: { readonly epochs: readonly EpochView[] }) {
  const settled = epochs.filter(({ submission }) => submission !== undefined)
  const signed = tally(settled.flatMap(({ submission }) => submission?.signers ?? []))
  const withheld = tally(settled.flatMap(({ report }) => report?.seed.withheld ?? []))
  const oracles = [...new Set([...signed.keys(), ...withheld.keys()])].sort()
  return (
    <section className="card">
      <h2>{TEXT.operate.signatures(settled.length)}</h2>
      {oracles.length === 0 ? (
        <p className="empty">{TEXT.operate.noSignatures}</p>
      ) : (
        <>
          <Scroll>
            <table className="narrow">
              <thead>
                <tr>
                  <th>{TEXT.operate.oracle}</th>
                  <th className="number">{TEXT.operate.signed}</th>
                  <th className="number">{TEXT.operate.withheld}</th>
                </tr>
              </thead>
              <tbody>
                {oracles.map(oracle => (
                  <tr key={oracle}>
                    <td>
                      <Id kind="account" id={oracle} />
                    </td>
                    <td className="number">{formatCount(signed.get(oracle) ?? 0)}</td>
                    <td className="number">{formatCount(withheld.get(oracle) ?? 0)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <p className="quiet">{TEXT.operate.others}</p>
        </>
      )}
    </section>
  )
}

function tally(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

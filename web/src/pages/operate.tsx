/** For whoever runs the oracle that serves this page: is it well, what comes in, who signs, what needs doing. */
import { formatCount } from '../../../client/format.ts'
import type { HealthView } from '../../../client/health-view.ts'
import type { EpochView } from '../../../client/node-api.ts'
import { countsBy, type Sample, sampleOf } from '../api/metrics.ts'
import { useClock, useEpochs, useHealth, useMetrics } from '../api/queries.ts'
import { Answer } from '../parts/answer.tsx'
import { Facts } from '../parts/facts.tsx'
import { Id } from '../parts/ids.tsx'
import { OracleFaults } from '../parts/oracle-faults.tsx'
import { TEXT } from '../text.ts'

const LOOK_BACK = 50
/** Epochs that may be over and unsettled before it is an alarm: one is being agreed on, one waits for its turn. */
const PATIENCE = 2

export function OperatePage() {
  const health = useHealth()
  const metrics = useMetrics()
  const epochs = useEpochs(LOOK_BACK)
  return (
    <>
      <h1>{TEXT.operate.title}</h1>
      <Answer of={health}>
        {known => (
          <Answer of={metrics}>
            {samples => (
              <>
                <Alarms alarms={alarmsOf(known, samples)} />
                <div className="columns">
                  <Standing samples={samples} />
                  <Intake samples={samples} />
                </div>
              </>
            )}
          </Answer>
        )}
      </Answer>
      <Answer of={epochs}>{list => <Signatures epochs={list} />}</Answer>
      <OracleFaults />
    </>
  )
}

/** What is wrong, each as a sentence with what to do. */
export function alarmsOf(health: HealthView, samples: readonly Sample[]): readonly string[] {
  const { trouble, halted, clockTrusted } = health
  const backlog = sampleOf(samples, 'cairn_epoch_backlog') ?? 0
  return [
    ...(halted ? [TEXT.operate.halted(trouble ?? '–')] : []),
    ...(!halted && trouble !== undefined ? [TEXT.operate.trouble(trouble)] : []),
    ...(clockTrusted ? [] : [TEXT.operate.clock]),
    ...(sampleOf(samples, 'cairn_chain_reachable') === 0 ? [TEXT.operate.chain] : []),
    ...(backlog > PATIENCE ? [TEXT.operate.behind(backlog)] : []),
  ]
}

function Alarms({ alarms }: { readonly alarms: readonly string[] }) {
  return (
    <section aria-label={TEXT.operate.alarms}>
      {alarms.length === 0 ? (
        <p>
          <span className="badge good">{TEXT.operate.well}</span> {TEXT.operate.none}
        </p>
      ) : (
        alarms.map(alarm => (
          <p key={alarm} role="alert" className="alarm">
            {alarm}
          </p>
        ))
      )}
    </section>
  )
}

function Standing({ samples }: { readonly samples: readonly Sample[] }) {
  const figure = (name: string) => sampleOf(samples, name)
  const { data: clock } = useClock()
  const drift = figure('cairn_clock_drift_seconds')
  const last = figure('cairn_epoch_last_final')
  return (
    <section>
      <h2>{TEXT.operate.lag}</h2>
      <Facts
        rows={[
          [TEXT.operate.newest, last === undefined ? '–' : formatCount(last)],
          [TEXT.operate.backlog, formatCount(figure('cairn_epoch_backlog') ?? 0)],
          [
            TEXT.operate.drift,
            drift === undefined || clock === undefined ? '–' : `${(drift / clock.speed).toFixed(1)} s`,
          ],
          [TEXT.operate.waiting, formatCount(figure('cairn_intake_waiting') ?? 0)],
          [TEXT.operate.listeners, formatCount(figure('cairn_event_listeners') ?? 0)],
        ]}
      />
    </section>
  )
}

function Intake({ samples }: { readonly samples: readonly Sample[] }) {
  const counts = countsBy(samples, 'cairn_intake_answers_total', 'outcome')
  return (
    <section>
      <h2>{TEXT.operate.intake}</h2>
      {counts.length === 0 ? (
        <p className="empty">{TEXT.operate.noIntake}</p>
      ) : (
        <div className="scroll">
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
                  <td>
                    <code>{outcome}</code>
                  </td>
                  <td className="number">{formatCount(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
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
    <section>
      <h2>{TEXT.operate.signatures(settled.length)}</h2>
      {oracles.length === 0 ? (
        <p className="empty">{TEXT.operate.noSignatures}</p>
      ) : (
        <>
          <div className="scroll">
            <table>
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
          </div>
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

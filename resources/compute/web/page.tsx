/** Machines that are for rent, at what price and with what record, and jobs: each with its machines, and why it was checked or given up. */
import { useQueries } from '@tanstack/react-query'
import { Link } from 'wouter'
import type {
  ContributionView,
  DeviceView,
  EpochView,
  JsonFacts,
  NetworkView,
} from '../../../client/node-api.ts'
import {
  api,
  useDevices,
  useNetwork,
  useNewestContributions,
  useNewestEpoch,
} from '../../../web/src/api/queries.ts'
import { fixed, formatCount } from '../../../web/src/languages/numbers.ts'
import { placeWords } from '../../../web/src/map/place-words.ts'
import { dollars, percent } from '../../../web/src/parts/amounts.ts'
import { Answer, Skeleton } from '../../../web/src/parts/answer.tsx'
import { Figure } from '../../../web/src/parts/facts.tsx'
import { Heading } from '../../../web/src/parts/heading.tsx'
import { Copy, Id } from '../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../web/src/parts/scroll.tsx'
import { Settled } from '../../../web/src/state/settled.tsx'
import { type JobView, readComputeView } from '../messages/view.ts'
import { COMPUTE_TEXT } from './text.ts'
import { whyOf } from './words.ts'

const [AGAIN_MS, MOST_REQUESTERS, MOST_JOBS] = [10_000, 8, 30]
const ASK = 'cairn run job.wasm --input photos/ --verify 99%'

export default function ComputePage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={COMPUTE_TEXT.title} />
      <Answer of={network}>
        {known => {
          const params = known.rules.resources.find(({ name }) => name === 'compute')?.params
          if (params === undefined) return <p className="empty">{COMPUTE_TEXT.none}</p>
          return (
            <>
              <p className="lead">{COMPUTE_TEXT.lead}</p>
              <Settled none={COMPUTE_TEXT.waiting} lines={6}>
                {settled => <Rental settled={settled} network={known} />}
              </Settled>
              <details className="card">
                <summary>{COMPUTE_TEXT.how}</summary>
                <p>{COMPUTE_TEXT.about(percent(Number(params['auditPpm']), 0))}</p>
              </details>
            </>
          )
        }}
      </Answer>
    </>
  )
}

function Rental({ settled, network }: { readonly settled: number; readonly network: NetworkView }) {
  const epoch = useNewestEpoch(settled)
  const devices = useDevices()
  const contributions = useNewestContributions(settled)
  const of = (model: string) => (devices.data ?? []).filter(device => device.model === model)
  const machines = of('compute/worker')
  return (
    <>
      <Answer of={epoch}>{record => <Sums epoch={record} network={network} />}</Answer>
      <section className="card">
        <h2>{COMPUTE_TEXT.machines}</h2>
        <Answer of={devices}>
          {() =>
            machines.length === 0 ? (
              <p className="empty">{COMPUTE_TEXT.nobody}</p>
            ) : (
              <Answer of={contributions} lines={6}>
                {lines => <Machines machines={machines} lines={lines} network={network} />}
              </Answer>
            )
          }
        </Answer>
      </section>
      <Jobs requesters={of('compute/requester')} settled={settled} />
    </>
  )
}

function Sums({ epoch, network }: { readonly epoch: EpochView; readonly network: NetworkView }) {
  const facts = epoch.report?.highlights['compute'] ?? {}
  const count = (...names: readonly string[]) =>
    formatCount(names.reduce((sum, name) => sum + Number(facts[name] ?? 0), 0))
  const money = (name: string) => dollars(String(facts[name] ?? 0), network, 6)
  return (
    <dl className="figures">
      {[
        [COMPUTE_TEXT.machines, count('machines')],
        [COMPUTE_TEXT.running, count('waiting', 'running', 'held')],
        [COMPUTE_TEXT.done, count('done')],
        [COMPUTE_TEXT.wrong, count('wrong')],
        [COMPUTE_TEXT.paid, money('paid')],
        [COMPUTE_TEXT.burned, money('burned')],
      ].map(([name, value]) => (
        <Figure key={name} name={name ?? ''} value={value ?? '–'} />
      ))}
    </dl>
  )
}

interface MachinesProps {
  readonly machines: readonly DeviceView[]
  readonly lines: readonly ContributionView[]
  readonly network: NetworkView
}

function Machines({ machines, lines, network }: MachinesProps) {
  const { columns } = COMPUTE_TEXT
  const factsOf = new Map(
    lines.filter(({ resource }) => resource === 'compute').map(({ device, facts }) => [device, facts]),
  )
  return (
    <>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{columns.machine}</th>
              <th>{columns.last}</th>
              <th>{columns.record}</th>
              <th>{columns.place}</th>
              <th className="number">{columns.uptime}</th>
              <th className="number">{columns.price}</th>
              <th className="number">{columns.speed}</th>
              <th className="number">{columns.bond}</th>
            </tr>
          </thead>
          <tbody>
            {machines.map(({ id }) => (
              <Machine key={id} id={id} facts={factsOf.get(id) ?? {}} network={network} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="quiet">{COMPUTE_TEXT.unit}</p>
    </>
  )
}

interface MachineProps {
  readonly id: string
  readonly facts: JsonFacts
  readonly network: NetworkView
}

function Machine({ id, facts, network }: MachineProps) {
  const number = (name: string) => Number(facts[name] ?? 0)
  const isOffered = facts['perGiga'] !== undefined
  const [jobs, asked] = [number('jobs'), number('asked')]
  return (
    <tr>
      <td>
        <Id kind="device" id={id} />
      </td>
      <td>
        {jobs > 0 ? <span className="badge good">{COMPUTE_TEXT.wasPaid(jobs)}</span> : null}
        {asked > 0 ? (
          COMPUTE_TEXT.works(asked)
        ) : jobs > 0 ? null : (
          <span className="quiet">{COMPUTE_TEXT.idle}</span>
        )}
      </td>
      <td className="words">
        {number('wrong') > 0 ? (
          <>
            <span className="badge bad">
              {COMPUTE_TEXT.recordOf(number('right'), number('wrong'), number('missed'))}
            </span>
            <br />
            <Link href={`/devices/${id}`} className="quiet">
              {COMPUTE_TEXT.whyWrong}
            </Link>
          </>
        ) : (
          COMPUTE_TEXT.recordOf(number('right'), number('wrong'), number('missed'))
        )}
      </td>
      <td>{facts['cell'] === undefined ? '–' : placeWords(String(facts['cell']))}</td>
      <td className="number">
        {facts['uptimePpm'] === undefined
          ? COMPUTE_TEXT.isNew
          : COMPUTE_TEXT.uptimeOf(fixed(number('uptimePpm') / 10_000, 1), number('seenEpochs'))}
      </td>
      <td className="number">
        {isOffered ? dollars(String(facts['perGiga']), network, 6) : COMPUTE_TEXT.notOffered}
      </td>
      <td className="number">{isOffered ? COMPUTE_TEXT.speedOf(fixed(number('speed') / 1e6, 2)) : '–'}</td>
      <td className="number">{dollars(String(facts['bond'] ?? 0), network, 2)}</td>
    </tr>
  )
}

interface JobsProps {
  readonly requesters: readonly DeviceView[]
  readonly settled: number
}

function Jobs({ requesters, settled }: JobsProps) {
  const states = useQueries({
    queries: requesters.slice(0, MOST_REQUESTERS).map(({ id }) => ({
      queryKey: ['compute jobs', id, settled],
      queryFn: async () => Object.entries(readComputeView((await api.getDeviceState(id)).state).jobs),
      refetchInterval: AGAIN_MS,
      placeholderData: (before: readonly [string, JobView][] | undefined) => before,
    })),
  })
  const isPending = states.some(state => state.isPending)
  const all = states.flatMap(({ data }) => data ?? [])
  const shown = all.slice(0, MOST_JOBS)
  return (
    <section className="card">
      <h2>{COMPUTE_TEXT.jobs}</h2>
      {all.length === 0 && isPending ? (
        <Skeleton lines={4} />
      ) : all.length === 0 ? (
        <p className="empty">{COMPUTE_TEXT.jobsNone}</p>
      ) : (
        <Scroll>
          <table>
            <thead>
              <tr>
                <th>{COMPUTE_TEXT.job}</th>
                <th>{COMPUTE_TEXT.stage}</th>
                <th>{COMPUTE_TEXT.who}</th>
                <th>{COMPUTE_TEXT.why}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(([id, job]) => (
                <Job key={id} id={id} job={job} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {shown.length < all.length ? (
        <p className="quiet">{COMPUTE_TEXT.jobsMost(shown.length, all.length)}</p>
      ) : null}
      <p className="quiet">{COMPUTE_TEXT.ask}</p>
      <p>
        <code>{ASK}</code> <Copy value={ASK} />
      </p>
      <p>
        <Link href="/live">{COMPUTE_TEXT.live}</Link>
      </p>
    </section>
  )
}

const TONES: Readonly<Record<JobView['stage'], string>> = {
  waiting: 'badge',
  running: 'badge',
  opening: 'badge',
  held: 'badge good',
  done: 'badge good',
  over: 'badge bad',
}

function Job({ id, job }: { readonly id: string; readonly job: JobView }) {
  const [demand = '', index = ''] = id.split(':')
  return (
    <tr>
      <td>
        <code>
          {demand.slice(0, 8)} {index}
        </code>
      </td>
      <td>
        <span className={TONES[job.stage]}>{COMPUTE_TEXT.stages[job.stage]}</span>
      </td>
      <td className="words">
        <ul className="in-row">
          {job.machines.map(({ worker, stage, round, received }) => (
            <li key={`${worker} ${round}`}>
              <Id kind="device" id={worker} /> {COMPUTE_TEXT.at[stage] ?? stage}
              {received ? `, ${COMPUTE_TEXT.signed}` : ''}
            </li>
          ))}
        </ul>
      </td>
      <td className="words">{whyOf(job).join(' ')}</td>
    </tr>
  )
}

/** A network's disks: what they keep, how they prove it, what for. And a way to see which content id a file has. */

import type {
  ContributionView,
  DeviceView,
  EpochView,
  JsonFacts,
  NetworkView,
} from '../../../client/node-api.ts'
import { readPrice } from '../../../protocol/amounts/base-units.ts'
import { useContributions, useDevices, useEpoch, useNetwork } from '../../../web/src/api/queries.ts'
import { formatBytes, formatCount } from '../../../web/src/languages/numbers.ts'
import { dollars, percent } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Figure } from '../../../web/src/parts/facts.tsx'
import { Heading } from '../../../web/src/parts/heading.tsx'
import { Id } from '../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../web/src/parts/scroll.tsx'
import { Settled } from '../../../web/src/state/settled.tsx'
import type { Audit } from '../messages/audit.ts'
import { scoreOfFacts } from '../messages/score.ts'
import { CheckFile } from './check-file.tsx'
import { MyFiles } from './my-files.tsx'
import { Price } from './price.tsx'
import { STORAGE_TEXT } from './text.ts'
import { auditWords } from './words.ts'

const ALL_PPM = 1_000_000
/** Prices are for a TiB. */
const GIB_OF_TIB = 1024n

export default function StoragePage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={STORAGE_TEXT.title} />
      <Answer of={network}>
        {known => {
          const params = known.rules.resources.find(({ name }) => name === 'storage')?.params
          if (params === undefined) return <p className="empty">{STORAGE_TEXT.none}</p>
          return (
            <>
              <p className="lead">{STORAGE_TEXT.lead}</p>
              <Settled none={STORAGE_TEXT.waiting} lines={6}>
                {settled => <Disks settled={settled} network={known} />}
              </Settled>
              <details className="card">
                <summary>{STORAGE_TEXT.how}</summary>
                <p>{STORAGE_TEXT.about}</p>
                <p className="quiet">
                  {auditWords(params['audit'] as unknown as Audit, Number(params['everyMs']))}
                </p>
              </details>
            </>
          )
        }}
      </Answer>
      <CheckFile />
    </>
  )
}

function Disks({ settled, network }: { readonly settled: number; readonly network: NetworkView }) {
  const epoch = useEpoch(settled)
  const devices = useDevices()
  const contributions = useContributions(settled)
  const disks = (devices.data ?? []).filter(({ model }) => model === 'storage/provider')
  return (
    <>
      <Answer of={epoch}>{record => <Sums epoch={record} network={network} />}</Answer>
      <div className="two">
        <Price disks={disks} network={network} />
        <MyFiles settled={settled} network={network} />
      </div>
      <section className="card">
        <h2>{STORAGE_TEXT.providers}</h2>
        <Answer of={devices}>
          {() =>
            disks.length === 0 ? (
              <p className="empty">{STORAGE_TEXT.nobody}</p>
            ) : (
              <Answer of={contributions} lines={6}>
                {lines => <DiskTable disks={disks} lines={lines} network={network} />}
              </Answer>
            )
          }
        </Answer>
      </section>
    </>
  )
}

function Sums({ epoch, network }: { readonly epoch: EpochView; readonly network: NetworkView }) {
  const facts = epoch.report?.highlights['storage'] ?? {}
  // What the epoch does not tell is not nothing.
  const told = (name: string, write: (value: string) => string) =>
    facts[name] === undefined ? '–' : write(String(facts[name]))
  const money = (value: string) => dollars(value, network, 6)
  const count = (value: string) => formatCount(BigInt(value))
  return (
    <dl className="figures">
      {[
        [STORAGE_TEXT.stored, told('bytes', value => formatBytes(Number(value)))],
        [STORAGE_TEXT.disks, told('providers', count)],
        [STORAGE_TEXT.proved, told('proven', count)],
        [STORAGE_TEXT.missed, told('faulted', count)],
        [STORAGE_TEXT.paid, told('paid', money)],
        [STORAGE_TEXT.burned, told('burned', money)],
      ].map(([name, value]) => (
        <Figure key={name} name={name ?? ''} value={value ?? '–'} />
      ))}
    </dl>
  )
}

interface DiskTableProps {
  readonly disks: readonly DeviceView[]
  readonly lines: readonly ContributionView[]
  readonly network: NetworkView
}

function DiskTable({ disks, lines, network }: DiskTableProps) {
  const { columns } = STORAGE_TEXT
  const factsOf = new Map(
    lines.filter(({ resource }) => resource === 'storage').map(({ device, facts }) => [device, facts]),
  )
  return (
    <>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{columns.disk}</th>
              <th>{columns.keeps}</th>
              <th>{columns.last}</th>
              <th className="number">{columns.record}</th>
              <th className="number">{columns.answers}</th>
              <th className="number">{columns.price}</th>
            </tr>
          </thead>
          <tbody>
            {disks.map(disk => (
              <Disk key={disk.id} disk={disk} facts={factsOf.get(disk.id)} network={network} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="quiet">{STORAGE_TEXT.recordWhy}</p>
    </>
  )
}

interface DiskProps {
  readonly disk: DeviceView
  readonly facts: JsonFacts | undefined
  readonly network: NetworkView
}

function Disk({ disk, facts, network }: DiskProps) {
  const number = (name: string) => Number(facts?.[name] ?? 0)
  const price = (readPrice(disk.details['price']) ?? 0n) / GIB_OF_TIB
  const [answered, silent] = [number('answeredPpm'), number('silentPpm')]
  return (
    <tr>
      <td>
        <Id kind="device" id={disk.id} />
      </td>
      <td>{facts === undefined ? '–' : STORAGE_TEXT.keeps(formatBytes(number('bytes')), number('deals'))}</td>
      <td>
        {facts === undefined ? (
          <span className="quiet">{STORAGE_TEXT.notYet}</span>
        ) : (
          <Last proven={number('proven')} faulted={number('faulted')} missed={number('missed')} />
        )}
      </td>
      <td className="number">{facts === undefined ? '–' : percent(scoreOfFacts(facts) * ALL_PPM)}</td>
      <td className="number">
        {answered + silent === 0 ? STORAGE_TEXT.never : percent((answered / (answered + silent)) * ALL_PPM)}
      </td>
      <td className="number">{dollars(price, network, 4)}</td>
    </tr>
  )
}

function Last({
  proven,
  faulted,
  missed,
}: {
  readonly proven: number
  readonly faulted: number
  readonly missed: number
}) {
  if (faulted > 0) return <span className="badge bad">{STORAGE_TEXT.wasMissed(missed)}</span>
  if (proven > 0) return <span className="badge good">{STORAGE_TEXT.wasProved}</span>
  return <span className="quiet">{STORAGE_TEXT.wasNothing}</span>
}

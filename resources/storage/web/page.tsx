/** A network's disks: what they keep, how they prove it, what for. And a way to see which content id a file has. */
import { formatBytes } from '../../../client/format.ts'
import type {
  ContributionView,
  DeviceView,
  EpochView,
  JsonFacts,
  NetworkView,
} from '../../../client/node-api.ts'
import { readPrice } from '../../../protocol/amounts/base-units.ts'
import { useContributions, useDevices, useEpochs, useNetwork } from '../../../web/src/api/queries.ts'
import { dollars, percent } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Id } from '../../../web/src/parts/ids.tsx'
import { type Audit, describeAudit } from '../messages/audit.ts'
import { scoreOfFacts } from '../messages/score.ts'
import { CheckFile } from './check-file.tsx'
import { STORAGE_TEXT } from './text.ts'

const [LOOK_BACK, ALL_PPM] = [20, 1_000_000]
/** Prices are for a TiB. */
const GIB_OF_TIB = 1024n

export default function StoragePage() {
  const network = useNetwork()
  return (
    <>
      <h1>{STORAGE_TEXT.title}</h1>
      <Answer of={network}>
        {known => {
          const params = known.rules.resources.find(({ name }) => name === 'storage')?.params
          if (params === undefined) return <p className="empty">{STORAGE_TEXT.none}</p>
          const audit = describeAudit(params['audit'] as unknown as Audit, Number(params['everyMs']))
          return (
            <>
              <p>{STORAGE_TEXT.about}</p>
              <p className="quiet">
                {STORAGE_TEXT.asks} {audit}.
              </p>
              <Disks network={known} />
            </>
          )
        }}
      </Answer>
      <CheckFile />
    </>
  )
}

function Disks({ network }: { readonly network: NetworkView }) {
  const epochs = useEpochs(LOOK_BACK)
  const devices = useDevices()
  const newest = epochs.data?.find(({ report }) => report?.highlights['storage'] !== undefined)
  const contributions = useContributions(newest?.epoch ?? -1)
  const disks = (devices.data ?? []).filter(({ model }) => model === 'storage/provider')
  if (newest === undefined) return <p className="empty">{STORAGE_TEXT.waiting}</p>
  return (
    <>
      <Figures epoch={newest} network={network} />
      <h2>{STORAGE_TEXT.providers}</h2>
      {disks.length === 0 ? (
        <p className="empty">{STORAGE_TEXT.nobody}</p>
      ) : (
        <DiskTable disks={disks} lines={contributions.data ?? []} network={network} />
      )}
    </>
  )
}

function Figures({ epoch, network }: { readonly epoch: EpochView; readonly network: NetworkView }) {
  const facts = epoch.report?.highlights['storage'] ?? {}
  const number = (name: string) => Number(facts[name] ?? 0)
  const money = (name: string) => dollars(String(facts[name] ?? 0), network, 6)
  return (
    <dl className="figures">
      {[
        [STORAGE_TEXT.stored, formatBytes(number('bytes'))],
        [STORAGE_TEXT.disks, String(number('providers'))],
        [STORAGE_TEXT.proved, String(number('proven'))],
        [STORAGE_TEXT.missed, String(number('faulted'))],
        [STORAGE_TEXT.paid, money('paid')],
        [STORAGE_TEXT.burned, money('burned')],
      ].map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
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
      <div className="scroll">
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
      </div>
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
      <td>{STORAGE_TEXT.keeps(formatBytes(number('bytes')), number('deals'))}</td>
      <td>
        <Last proven={number('proven')} faulted={number('faulted')} missed={number('missed')} />
      </td>
      <td className="number">{percent(scoreOfFacts(facts ?? {}) * ALL_PPM)}</td>
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

/** Epochs, one a line, newest first. */
import { Link } from 'wouter'
import type { EpochView, NetworkView } from '../../../client/node-api.ts'
import { formatCount } from '../languages/numbers.ts'
import { TEXT } from '../text.ts'
import { day, moment, tokensInColumn } from './amounts.ts'
import { Scroll } from './scroll.tsx'
import { Stage } from './stage.tsx'

const DAY_MS = 86_400_000

export function EpochTable({
  epochs,
  network,
}: {
  readonly epochs: readonly EpochView[]
  readonly network: NetworkView
}) {
  const { columns } = TEXT.epochs
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            <th>{columns.epoch}</th>
            <th>{columns.day}</th>
            <th>{columns.stage}</th>
            <th className="number">{columns.minted}</th>
            <th className="number">{columns.messages}</th>
            <th className="number">{columns.rejected}</th>
            <th className="number">{columns.signers}</th>
          </tr>
        </thead>
        <tbody>
          {epochs.map(epoch => (
            <Row key={epoch.epoch} epoch={epoch} network={network} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Row({ epoch, network }: { readonly epoch: EpochView; readonly network: NetworkView }) {
  const { report, submission } = epoch
  const rejected = Object.values(report?.rejected ?? {}).reduce((sum, count) => sum + count, 0)
  // What is not counted yet is not nothing.
  return (
    <tr>
      <td>
        <Link href={`/epochs/${epoch.epoch}`}>{epoch.epoch}</Link>
      </td>
      <td title={moment(epoch.startMs)}>
        {network.rules.epochMs < DAY_MS ? moment(epoch.startMs) : day(epoch.startMs)}
      </td>
      <td>
        <Stage epoch={epoch} />
      </td>
      <td className="number">
        {report === undefined
          ? '–'
          : tokensInColumn(BigInt(report.emission) - BigInt(report.unissued), network)}
      </td>
      <td className="number">{report === undefined ? '–' : formatCount(report.accepted)}</td>
      <td className="number">{report === undefined ? '–' : formatCount(rejected)}</td>
      <td className="number">{submission === undefined ? '–' : submission.signers.length}</td>
    </tr>
  )
}

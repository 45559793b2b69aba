/** A fleet at a glance: each device's state, what it earned, and why that is not what it was the epoch before. */
import { Link } from 'wouter'
import type { DeviceEpochView, DeviceView, EarningView, NetworkView } from '../../../client/node-api.ts'
import { useDeviceEpoch } from '../api/queries.ts'
import { mainReason } from '../compare/main-reason.ts'
import { TEXT } from '../text.ts'
import { tokens } from './amounts.ts'
import { Id } from './ids.tsx'

/** Rows that are explained at once, those that changed most first; the others stand on the devices' own pages. */
const MOST = 50

interface Shown {
  readonly devices: readonly DeviceView[]
  readonly epoch: number
  readonly now: readonly EarningView[]
  readonly before: readonly EarningView[]
  readonly network: NetworkView
}

export function Fleet({ devices, epoch, now, before, network }: Shown) {
  const rewardOf = (lines: readonly EarningView[], id: string) =>
    lines
      .filter(({ kind, subject }) => kind === 'reward' && subject === id)
      .reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  const rows = devices
    .map(device => ({ device, is: rewardOf(now, device.id), was: rewardOf(before, device.id) }))
    .sort((a, b) => Number(a.is - a.was - (b.is - b.was)))
  const { columns } = TEXT.devices
  return (
    <>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th>{columns.device}</th>
              <th>{columns.model}</th>
              <th>{TEXT.fleet.state}</th>
              <th className="number">{TEXT.fleet.last}</th>
              <th className="number">{TEXT.fleet.before}</th>
              <th>{TEXT.fleet.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST).map(row => (
              <Row key={row.device.id} {...row} epoch={epoch} network={network} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST ? <p className="quiet">{TEXT.devices.more(MOST, rows.length)}</p> : null}
    </>
  )
}

interface RowProps {
  readonly device: DeviceView
  readonly is: bigint
  readonly was: bigint
  readonly epoch: number
  readonly network: NetworkView
}

function Row({ device: { id, model }, is, was, epoch, network }: RowProps) {
  const now = useDeviceEpoch(id, epoch)
  const before = useDeviceEpoch(id, epoch - 1)
  const reason = now.data === undefined ? '' : mainReason(before.data, now.data)
  return (
    <tr>
      <td>
        <Id kind="device" id={id} />
      </td>
      <td>{model}</td>
      <td>{now.data === undefined ? '' : <State view={now.data} />}</td>
      <td className="number">{tokens(is, network)}</td>
      <td className="number">{tokens(was, network)}</td>
      <td>
        {reason} <Link href={`/devices/${id}?epoch=${epoch}`}>{TEXT.fleet.whole}</Link>
      </td>
    </tr>
  )
}

const TONES = { earning: 'good', partly: 'busy', silent: 'bad', rejected: 'bad' } as const

function State({ view }: { readonly view: DeviceEpochView }) {
  const state = stateOf(view)
  return <span className={`badge ${TONES[state]}`}>{TEXT.fleet.states[state]}</span>
}

/** Red: it says nothing, or nothing it says counts. Amber: not all of it counts. */
export function stateOf({ messages, notes, contributions, findings }: DeviceEpochView): keyof typeof TONES {
  const rejected = Object.keys(messages.rejected).length
  if (messages.accepted === 0) return rejected === 0 ? 'silent' : 'rejected'
  if (contributions.length === 0) return 'rejected'
  const failed = Object.values(notes).some(({ fail }) => fail > 0)
  return rejected > 0 || failed || findings.length > 0 ? 'partly' : 'earning'
}

/** A fleet at a glance: each device's state, what it earned, and why that is not what it was the epoch before. */
import { Link } from 'wouter'
import type { DeviceEpochView, DeviceView, EarningView, NetworkView } from '../../../client/node-api.ts'
import { useDeviceEpoch } from '../api/queries.ts'
import { mainReason } from '../compare/main-reason.ts'
import { commandsFor } from '../me/commands-for.ts'
import { useNameOf } from '../names/names.ts'
import { useWordsOf } from '../resource-page.ts'
import { TEXT } from '../text.ts'
import { useChangeWords } from '../words/meaning.ts'
import { tokensInColumn } from './amounts.ts'
import { Copy, Id } from './ids.tsx'
import { Scroll } from './scroll.tsx'

/** Rows that are explained at once, those that changed most first; the others stand on the devices' own pages. */
const MOST = 50

interface Shown {
  readonly devices: readonly DeviceView[]
  /** The newest that is settled; −1 before the first. */
  readonly epoch: number
  /** Undefined while they are not known. */
  readonly now: readonly EarningView[] | undefined
  readonly before: readonly EarningView[] | undefined
  readonly network: NetworkView
}

export function Fleet({ devices, epoch, now, before, network }: Shown) {
  const rows = devices
    .map(device => ({ device, is: rewardIn(now, device.id), was: rewardIn(before, device.id) }))
    .sort((a, b) => changeOf(a) - changeOf(b))
  const { columns } = TEXT.devices
  return (
    <>
      <Scroll>
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
      </Scroll>
      {rows.length > MOST ? <p className="quiet">{TEXT.devices.more(MOST, rows.length)}</p> : null}
    </>
  )
}

function rewardIn(lines: readonly EarningView[] | undefined, id: string): bigint | undefined {
  return lines
    ?.filter(({ kind, subject }) => kind === 'reward' && subject === id)
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n)
}

interface Reward {
  readonly is: bigint | undefined
  readonly was: bigint | undefined
}

function changeOf({ is = 0n, was = 0n }: Reward): number {
  return Number(is - was)
}

interface RowProps extends Reward {
  readonly device: DeviceView
  readonly epoch: number
  readonly network: NetworkView
}

function Row({ device, is, was, epoch, network }: RowProps) {
  const { id, model } = device
  const now = useDeviceEpoch(id, epoch)
  const before = useDeviceEpoch(id, epoch - 1)
  const wordsOf = useWordsOf()
  const kind = wordsOf(device.resource)?.models[model] ?? model
  const nameOf = useNameOf()
  const words = useChangeWords()
  const isNew = device.registeredAtMs >= endOf(epoch, network)
  const reason = now.data === undefined || isNew ? '' : mainReason(before.data, now.data, words)
  return (
    <tr>
      <td>
        <Id kind="device" id={id} />
      </td>
      <td title={model}>{kind}</td>
      <td>
        <State device={device} epoch={epoch} view={now.data} reward={is} network={network} />
      </td>
      <td className="number">{is === undefined || isNew ? '–' : tokensInColumn(is, network)}</td>
      <td className="number">{was === undefined || isNew ? '–' : tokensInColumn(was, network)}</td>
      <td>
        {isNew ? (
          <>
            {TEXT.fleet.next} <Copy value={commandsFor(nameOf(id).text)[0]} />
          </>
        ) : (
          <>
            {reason}{' '}
            <Link href={`/devices/${id}${epoch < 0 ? '' : `?epoch=${epoch}`}`}>{TEXT.fleet.whole}</Link>
          </>
        )}
      </td>
    </tr>
  )
}

function endOf(epoch: number, { deployment, rules }: NetworkView): number {
  return Number(deployment['genesisMs']) + (epoch + 1) * rules.epochMs
}

const TONES = {
  earning: 'good',
  partly: 'busy',
  nothing: 'idle',
  using: 'good',
  serving: 'good',
  idle: 'idle',
  silent: 'bad',
  rejected: 'bad',
  waiting: 'busy',
  heard: 'busy',
  unknown: 'idle',
} as const

export type FleetState = keyof typeof TONES

interface StateShown {
  readonly device: DeviceView
  readonly epoch: number
  /** Undefined while it is not known. */
  readonly view: DeviceEpochView | undefined
  readonly reward: bigint | undefined
  readonly network: NetworkView
}

export function State({ device, epoch, view, reward, network }: StateShown) {
  // Nobody can have heard it in an epoch that was over when it came.
  const isNew = device.registeredAtMs >= endOf(epoch, network)
  const isQuiet = useWordsOf()(device.resource)?.quiet?.includes(device.model) ?? false
  const state: FleetState = isNew
    ? 'waiting'
    : view === undefined
      ? 'unknown'
      : stateOf(view, reward, isQuiet)
  return <span className={`badge ${TONES[state]}`}>{TEXT.fleet.states[state]}</span>
}

/** Red: it says nothing, or nothing it says counts. Amber: not all of it counts. Green is only who earned something. */
export function stateOf(
  view: DeviceEpochView,
  reward: bigint | undefined,
  /** It is not there to earn, and says something only now and then. */
  isQuiet = false,
): FleetState {
  const { messages, notes, contributions, findings, rewards, paid, received, charged } = view
  const rejected = Object.keys(messages.rejected).length
  const earned =
    reward ?? rewards.reduce((sum, { figures }) => sum + BigInt(String(figures['amount'] ?? 0)), 0n)
  // A disk that keeps something is paid for it, whether or not it had to say anything.
  const isNothing = earned === 0n && contributions.length === 0
  if (isQuiet && isNothing && rejected === 0)
    return paid.length + charged.length > 0 ? 'using' : messages.accepted > 0 ? 'serving' : 'idle'
  if (messages.accepted === 0 && isNothing) return rejected === 0 ? 'silent' : 'rejected'
  if (contributions.length === 0 && rejected > 0) return 'rejected'
  // What others paid it is earned too, though it is no reward.
  if (earned === 0n && received.length === 0) return 'nothing'
  const failed = Object.values(notes).some(({ fail }) => fail > 0)
  return rejected > 0 || failed || findings.length > 0 ? 'partly' : 'earning'
}

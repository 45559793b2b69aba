/** Where the network is: every cell with devices, on a map that needs nobody else's server, and as a list. */
import { useMemo } from 'react'
import { Link, useSearchParams } from 'wouter'
import { formatCount } from '../../../client/format.ts'
import type { DeviceView, NetworkView, RewardView } from '../../../client/node-api.ts'
import { useDevices, useEpochs, useNetwork, useRewards } from '../api/queries.ts'
import { type Cell, cellsOf } from '../map/cells.ts'
import { MapCanvas } from '../map/map-canvas.tsx'
import { tokens } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { TEXT } from '../text.ts'
import { DeviceTable } from './devices.tsx'

/** Cells named beside the map. */
const MOST = 12
const LOOK_BACK = 20

export default function MapPage() {
  const devices = useDevices()
  return (
    <>
      <h1>{TEXT.map.title}</h1>
      <Answer of={devices}>
        {all => (all.length === 0 ? <p className="empty">{TEXT.devices.none}</p> : <Places devices={all} />)}
      </Answer>
    </>
  )
}

function Places({ devices }: { readonly devices: readonly DeviceView[] }) {
  const network = useNetwork()
  const epochs = useEpochs(LOOK_BACK)
  const newest = epochs.data?.find(({ report }) => report !== undefined)?.epoch ?? -1
  const rewards = useRewards(newest)
  const cells = useMemo(
    () => cellsOf(devices, rewards.data && byDevice(rewards.data)),
    [devices, rewards.data],
  )
  const [search, setSearch] = useSearchParams()
  const chosen = cells.find(({ id }) => id === search.get('cell'))
  const choose = (cell: Cell | undefined) =>
    setSearch(cell === undefined ? {} : { cell: cell.id }, { replace: true })
  const placed = cells.reduce((sum, cell) => sum + cell.devices.length, 0)
  return (
    <>
      <p>
        {TEXT.map.summary(
          formatCount(placed),
          formatCount(cells.length),
          formatCount(devices.length - placed),
        )}{' '}
        {TEXT.map.hollow}
      </p>
      <MapCanvas cells={cells} chosen={chosen?.id} onChoose={choose} />
      {chosen === undefined ? (
        <CellList cells={cells} network={network.data} />
      ) : (
        <section>
          <h2>
            {TEXT.map.cell} <code>{chosen.id}</code>
          </h2>
          <p>{rewardOf(chosen, network.data)}</p>
          <DeviceTable devices={chosen.devices} />
          <p>
            <Link href="/map">{TEXT.map.allCells}</Link>
          </p>
        </section>
      )}
    </>
  )
}

function byDevice(rewards: readonly RewardView[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>()
  for (const { device, amount } of rewards) sums.set(device, (sums.get(device) ?? 0n) + BigInt(amount))
  return sums
}

function rewardOf({ reward }: Cell, network: NetworkView | undefined): string {
  return reward === undefined || network === undefined ? '' : TEXT.map.reward(tokens(reward, network))
}

function CellList({
  cells,
  network,
}: {
  readonly cells: readonly Cell[]
  readonly network: NetworkView | undefined
}) {
  return (
    <section>
      <h2>{TEXT.map.cells}</h2>
      <ul className="counts">
        {cells.slice(0, MOST).map(cell => (
          <li key={cell.id}>
            <b>{formatCount(cell.devices.length)}</b>{' '}
            <Link href={`/map?cell=${cell.id}`}>
              <code>{cell.id}</code>
            </Link>{' '}
            {[...new Set(cell.devices.map(({ resource }) => resource))].join(', ')} {rewardOf(cell, network)}
          </li>
        ))}
      </ul>
    </section>
  )
}

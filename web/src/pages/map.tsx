/** Where the network is: every cell with devices, on a map that needs nobody else's server, and as a list. */
import { useMemo } from 'react'
import { Link, useSearchParams } from 'wouter'
import { formatCount } from '../../../client/format.ts'
import type { DeviceView } from '../../../client/node-api.ts'
import { useDevices } from '../api/queries.ts'
import { type Cell, cellsOf } from '../map/cells.ts'
import { MapCanvas } from '../map/map-canvas.tsx'
import { Answer } from '../parts/answer.tsx'
import { TEXT } from '../text.ts'
import { DeviceTable } from './devices.tsx'

/** Cells named beside the map. */
const MOST = 12

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
  const cells = useMemo(() => cellsOf(devices), [devices])
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
        )}
      </p>
      <MapCanvas cells={cells} chosen={chosen?.id} onChoose={choose} />
      {chosen === undefined ? (
        <CellList cells={cells} />
      ) : (
        <section>
          <h2>
            {TEXT.map.cell} <code>{chosen.id}</code>
          </h2>
          <DeviceTable devices={chosen.devices} />
          <p>
            <Link href="/map">{TEXT.map.allCells}</Link>
          </p>
        </section>
      )}
    </>
  )
}

function CellList({ cells }: { readonly cells: readonly Cell[] }) {
  return (
    <section>
      <h2>{TEXT.map.cells}</h2>
      <ul className="counts">
        {cells.slice(0, MOST).map(({ id, devices }) => (
          <li key={id}>
            <b>{formatCount(devices.length)}</b>{' '}
            <Link href={`/map?cell=${id}`}>
              <code>{id}</code>
            </Link>{' '}
            {[...new Set(devices.map(({ resource }) => resource))].join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Roads with their traffic by the hour, how old it is, and where a drive would earn most: from what is published alone. */
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { DeviceView, NetworkView } from '../../../../client/node-api.ts'
import { askNode } from '../../../../web/src/api/ask-node.ts'
import { useDevices, useMyAccount, useNetwork } from '../../../../web/src/api/queries.ts'
import { formatCount, formatDay } from '../../../../web/src/languages/numbers.ts'
import { placeWords } from '../../../../web/src/map/place-words.ts'
import { Answer } from '../../../../web/src/parts/answer.tsx'
import { Facts } from '../../../../web/src/parts/facts.tsx'
import { Heading } from '../../../../web/src/parts/heading.tsx'
import { Scroll } from '../../../../web/src/parts/scroll.tsx'
import { type MapView, readMapView } from '../../messages/map/map-view.ts'
import { inRowOrder, type RoadRow } from '../../messages/map/road-row.ts'
import type { WayTime } from '../../messages/map/way-time.ts'
import { whereToDrive } from '../../messages/map/where-to-drive.ts'
import { inObjectOrder, type ObjectRow } from '../../messages/sightings/object-row.ts'
import { objectKey } from '../../messages/sightings/objects.ts'
import { ObjectMarks, ObjectsTable } from '../sightings/objects-layer.tsx'
import { CLASSES, classOf, drawRoads } from './draw-roads.ts'
import { COLOURS, WIDTHS } from './line-styles.ts'
import { ROADS_TEXT } from './text.ts'
import { type Ends, useWay, WayCard } from './way-card.tsx'

/** The node shows a device the regions that it has a part in: so many are asked, one’s own first. */
const MOST_ASKED = 12
const [WIDTH, HOURS, MOST_PLACES, DAY_MS] = [720, 24, 8, 86_400_000]

export default function RoadsPage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={ROADS_TEXT.title} />
      <Answer of={network}>{known => <Roads network={known} />}</Answer>
    </>
  )
}

function Roads({ network }: { readonly network: NetworkView }) {
  const devices = useDevices()
  if (!network.rules.resources.some(({ name }) => name === 'mobility'))
    return <p className="empty">{ROADS_TEXT.notHere}</p>
  return (
    <>
      <p className="lead">{ROADS_TEXT.lead}</p>
      <Answer of={devices}>{all => <OfDevices devices={all} />}</Answer>
      <p className="quiet">{ROADS_TEXT.buy}</p>
    </>
  )
}

function OfDevices({ devices }: { readonly devices: readonly DeviceView[] }) {
  const { data: me } = useMyAccount()
  const ids = devices
    .filter(({ resource }) => resource === 'mobility')
    .toSorted((a, b) => Number(b.owner === me?.address) - Number(a.owner === me?.address))
    .slice(0, MOST_ASKED)
    .map(({ id }) => id)
  const views = useQuery({ queryKey: ['roads', ids], queryFn: () => Promise.all(ids.map(readView)) })
  return <Answer of={views}>{all => <Known views={all.filter(view => view !== undefined)} />}</Answer>
}

/** Undefined where the network has computed nothing yet. */
async function readView(id: string): Promise<MapView | undefined> {
  const { state } = (await askNode(`/v1/devices/${id}/state`)) as { readonly state: object }
  return Object.keys(state).length === 0 ? undefined : readMapView(state)
}

function Known({ views }: { readonly views: readonly MapView[] }) {
  const rows = useMemo(() => {
    const byName = new Map(
      views.flatMap(view => view.rows.map(row => [`${row.cell} ${row.hour}`, row] as const)),
    )
    return [...byName.values()].sort(inRowOrder)
  }, [views])
  const objects = useMemo(() => {
    const byKey = new Map(views.flatMap(view => view.objects.map(row => [objectKey(row), row] as const)))
    return [...byKey.values()].sort(inObjectOrder)
  }, [views])
  const [first] = views
  if (first === undefined || rows.length === 0) {
    const { owners, days } = first?.least ?? { owners: 5, days: 2 }
    return (
      <>
        <p className="empty">{ROADS_TEXT.none(owners, days)}</p>
        <ObjectsTable objects={objects} />
      </>
    )
  }
  return (
    <>
      <Traffic rows={rows} objects={objects} edition={first.edition} />
      <ObjectsTable objects={objects} />
      <Earn rows={rows} refresh={first.refresh} />
    </>
  )
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`

interface TrafficProps {
  readonly rows: readonly RoadRow[]
  readonly objects: readonly ObjectRow[]
  readonly edition: number
}

function Traffic({ rows, objects, edition }: TrafficProps) {
  const [chosen, setHour] = useState<number>()
  const hour = chosen ?? busiestHour(rows)
  const now = rows.filter(row => row.hour === hour)
  const speeds = now.map(({ kmh }) => kmh).sort((a, b) => a - b)
  const oldest = now.reduce((low, row) => Math.min(low, row.edition), edition)
  const middle = speeds[(speeds.length - 1) >> 1]
  const [ends, setEnds] = useState<Ends>({ from: undefined, to: undefined })
  const way = useWay(rows, hour, ends)
  return (
    <>
      <section className="card">
        <label style={{ display: 'block' }}>
          {ROADS_TEXT.hour}: <b>{ROADS_TEXT.at(clock(hour))}</b>
          <input
            type="range"
            min={0}
            max={HOURS - 1}
            value={hour}
            aria-valuetext={clock(hour)}
            style={{ width: '100%' }}
            onChange={event => setHour(Number(event.target.value))}
          />
        </label>
        {now.length === 0 ? (
          <p className="empty">{ROADS_TEXT.nothingThen}</p>
        ) : (
          <Picture rows={rows} objects={objects} hour={hour} way={way} />
        )}
        <Legend />
        <Facts
          rows={[
            [ROADS_TEXT.middle, middle === undefined ? '–' : `${formatCount(middle)} km/h`],
            [ROADS_TEXT.cells, formatCount(now.length)],
            [ROADS_TEXT.edition, formatDay(edition * DAY_MS, 'UTC')],
            [ROADS_TEXT.oldest, oldest === edition ? ROADS_TEXT.today : ROADS_TEXT.days(edition - oldest)],
          ]}
        />
      </section>
      <WayCard rows={rows} hour={hour} clock={clock} ends={ends} way={way} onEnds={setEnds} />
    </>
  )
}

function busiestHour(rows: readonly RoadRow[]): number {
  const counts = Array.from({ length: HOURS }, (_, hour) => rows.filter(row => row.hour === hour).length)
  return counts.indexOf(Math.max(...counts))
}

interface PictureProps extends Omit<TrafficProps, 'edition'> {
  readonly hour: number
  readonly way: WayTime | undefined
}

function Picture({ rows, objects, hour, way }: PictureProps) {
  const drawing = useMemo(() => drawRoads(rows, hour, WIDTH, objects), [rows, hour, objects])
  const { width, height, lines, dots, marks } = drawing
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={ROADS_TEXT.map(dots.length, clock(hour))}
      style={{
        width: '100%',
        maxHeight: '70vh',
        background: 'var(--map-land)',
        borderRadius: 'var(--round)',
      }}
    >
      {lines.map(({ name, from, to, kmh }) => (
        <line
          key={name}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke={COLOURS[classOf(kmh)]}
          strokeWidth={WIDTHS[classOf(kmh)]}
          strokeLinecap="round"
        >
          <title>{`${kmh} km/h`}</title>
        </line>
      ))}
      {dots.map(({ name, x, y, kmh }) => (
        <circle key={name} cx={x} cy={y} r={5} fill={COLOURS[classOf(kmh)]}>
          <title>{`${kmh} km/h`}</title>
        </circle>
      ))}
      <polyline
        points={(way?.cells ?? [])
          .flatMap(cell => dots.find(({ name }) => name === String(cell)) ?? [])
          .map(({ x, y }) => `${x},${y}`)
          .join(' ')}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={2}
        strokeDasharray="2 6"
        strokeLinecap="round"
      />
      <ObjectMarks objects={marks} />
    </svg>
  )
}

function Legend() {
  const words = [...CLASSES.map(most => ROADS_TEXT.slower(most)), ROADS_TEXT.faster(CLASSES.at(-1)!)]
  return (
    <p className="quiet" style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 18px' }}>
      {words.map((word, at) => (
        <span key={word} style={{ display: 'inline-flex', alignItems: 'center', gap: '6px' }}>
          <svg width="28" height="12" aria-hidden="true">
            <line
              x1="4"
              y1="6"
              x2="24"
              y2="6"
              stroke={COLOURS[at]}
              strokeWidth={WIDTHS[at]}
              strokeLinecap="round"
            />
          </svg>
          {word}
        </span>
      ))}
    </p>
  )
}

function Earn({ rows, refresh }: { readonly rows: readonly RoadRow[]; readonly refresh: number }) {
  const places = useMemo(() => whereToDrive(rows, refresh).slice(0, MOST_PLACES), [rows, refresh])
  return (
    <>
      <h2>{ROADS_TEXT.earn}</h2>
      <p>{ROADS_TEXT.earnLead}</p>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th scope="col">{ROADS_TEXT.columns.place}</th>
              <th scope="col">{ROADS_TEXT.columns.worth}</th>
              <th scope="col">{ROADS_TEXT.columns.cells}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ place, percent, cells }) => (
              <tr key={place}>
                <td>
                  {placeWords(place)}
                  <code className="quiet" style={{ display: 'block' }}>
                    {place}
                  </code>
                </td>
                <td>{`${formatCount(percent)} %`}</td>
                <td>{formatCount(cells)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

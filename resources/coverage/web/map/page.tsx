/** The map of where LoRa is heard: how strongly gateways hear devices from which cells, and how one buys it. */
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { DeviceView, NetworkView } from '../../../../client/node-api.ts'
import type { NetworkMap } from '../../../../protocol/cells/networks/network-map.ts'
import { useDevices, useNetwork } from '../../../../web/src/api/queries.ts'
import { formatCount, formatDay } from '../../../../web/src/languages/numbers.ts'
import { newestOf, rowsOf, useNetworkMaps } from '../../../../web/src/map/networks/ask-networks.ts'
import { figureOf, type Layer, written } from '../../../../web/src/map/networks/layers.ts'
import { Legend, Picture, type PictureWords } from '../../../../web/src/map/networks/picture.tsx'
import { Answer } from '../../../../web/src/parts/answer.tsx'
import { Facts } from '../../../../web/src/parts/facts.tsx'
import { Heading } from '../../../../web/src/parts/heading.tsx'
import { MAP_BUYER } from '../../messages/map/map-order.ts'
import { MAP_TEXT as TEXT } from '../text.ts'

/** Buyers first: they see all that they bought. */
const MOST_ASKED = 12
const [DAY_MS, DESK] = [86_400_000, 'http://127.0.0.1:9470/v1/map/cells?format=']
const FORMATS = [
  ['geojson', 'GeoJSON'],
  ['parquet', 'Parquet'],
  ['pmtiles', 'PMTiles'],
  ['csv', 'CSV'],
] as const
const SHOWN = ['rssi', 'sinr', 'age'] as const satisfies readonly Layer[]
const WORDS: PictureWords = {
  map: (cells, figure) => TEXT.map(cells, figure),
  // The others are nothing that a gateway hears.
  get figures() {
    const { rssi, sinr, age } = TEXT.figures
    return { rssi, sinr, age, rsrp: '', downKbps: '', upKbps: '', rtt: '' }
  },
  below: figure => TEXT.below(figure),
  from: figure => TEXT.from(figure),
  network: () => 'LoRa',
}

export default function LoraMapPage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={TEXT.title} />
      <Answer of={network}>{known => <Lora network={known} />}</Answer>
    </>
  )
}

function Lora({ network }: { readonly network: NetworkView }) {
  const devices = useDevices()
  const rules = network.rules.resources.find(({ name }) => name === 'coverage')
  if ((rules?.params['map'] ?? null) === null) return <p className="empty">{TEXT.notHere}</p>
  const hasSignal = network.rules.resources.some(({ name }) => name === 'signal')
  return (
    <>
      <p className="lead">{TEXT.lead}</p>
      <Answer of={devices} lines={8}>
        {all => <OfDevices devices={all.filter(({ resource }) => resource === 'coverage')} />}
      </Answer>
      {hasSignal ? (
        <p>
          <Link href="/signal">{TEXT.joined}</Link>
        </p>
      ) : null}
      <Buy />
    </>
  )
}

function OfDevices({ devices }: { readonly devices: readonly DeviceView[] }) {
  const ids = devices
    .filter(({ model }) => model === MAP_BUYER || model === 'coverage/gateway')
    .toSorted((a, b) => Number(b.model === MAP_BUYER) - Number(a.model === MAP_BUYER))
    .slice(0, MOST_ASKED)
    .map(({ id }) => id)
  const shown = useNetworkMaps(ids)
  return <Answer of={shown}>{maps => <Known maps={maps} />}</Answer>
}

function Known({ maps }: { readonly maps: readonly NetworkMap[] }) {
  const rows = useMemo(() => rowsOf(maps), [maps])
  const [layer, setLayer] = useState<(typeof SHOWN)[number]>('rssi')
  const [first] = maps
  const { owners, days } = first?.least ?? { owners: 5, days: 2 }
  if (rows.length === 0) return <p className="empty">{TEXT.none(owners, days)}</p>
  const edition = newestOf(maps)
  const values = rows.flatMap(row => figureOf(row, layer, edition) ?? []).sort((a, b) => a - b)
  const middle = values[(values.length - 1) >> 1]
  return (
    <section className="card">
      <div className="line" style={{ marginBottom: 'var(--gap)' }}>
        <label>
          {TEXT.figure}
          <select value={layer} onChange={event => setLayer(event.target.value as (typeof SHOWN)[number])}>
            {SHOWN.map(one => (
              <option key={one} value={one}>
                {TEXT.figures[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Picture words={WORDS} rows={rows} shown={rows} layer={layer} edition={edition} />
      <Legend words={WORDS} layer={layer} />
      <Facts
        rows={[
          [TEXT.middle, middle === undefined ? '–' : written(middle, layer)],
          [TEXT.cells, `${formatCount(rows.length)}, ${TEXT.owners(owners)}`],
          [TEXT.edition, formatDay(edition * DAY_MS, 'UTC')],
        ]}
      />
    </section>
  )
}

/** What is bought lies on the buyer’s own machine: the links lead there, and nowhere else. */
function Buy() {
  return (
    <section className="card">
      <h2>{TEXT.buy}</h2>
      <p>{TEXT.buyHow}</p>
      <ul className="counts">
        {FORMATS.map(([format, name]) => (
          <li key={format}>
            <a href={`${DESK}${format}`} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

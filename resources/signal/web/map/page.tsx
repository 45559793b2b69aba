/** The map of signal: by operator and technology, what is heard where and how fast it is; who measures; and how one buys it. */
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { DeviceView, NetworkView } from '../../../../client/node-api.ts'
import { parentNumber } from '../../../../protocol/cells/cell-number.ts'
import { KINDS, type Kind, kindOf, operatorOf } from '../../../../protocol/cells/networks/network.ts'
import type { NetworkMap } from '../../../../protocol/cells/networks/network-map.ts'
import type { NetworkRow } from '../../../../protocol/cells/networks/network-row.ts'
import { MAP_RESOLUTION } from '../../../../protocol/cells/region.ts'
import { useDevices, useMyAccount, useNetwork } from '../../../../web/src/api/queries.ts'
import { formatCount, formatDay } from '../../../../web/src/languages/numbers.ts'
import { newestOf, rowsOf, useNetworkMaps } from '../../../../web/src/map/networks/ask-networks.ts'
import { figureOf, LAYERS, type Layer, written } from '../../../../web/src/map/networks/layers.ts'
import { Legend, Picture, type PictureWords } from '../../../../web/src/map/networks/picture.tsx'
import { Answer } from '../../../../web/src/parts/answer.tsx'
import { Facts } from '../../../../web/src/parts/facts.tsx'
import { Heading } from '../../../../web/src/parts/heading.tsx'
import { MAP_CONSUMER } from '../../messages/map-order.ts'
import { kindWords, networkWords } from '../network-words.ts'
import { SIGNAL_TEXT as TEXT } from '../text.ts'
import { Networks } from './networks.tsx'
import { Who } from './who.tsx'

/** The node shows a device the regions that it has a part in: so many are asked, one’s own first. */
const MOST_ASKED = 12
/** Cells of some 60 km: neighbours at most. */
const [NEAR_RESOLUTION, MOST_NEAR] = [3, 3]
const [DAY_MS, DESK] = [86_400_000, 'http://127.0.0.1:9460/v1/map/cells?format=']
const FORMATS = [
  ['geojson', 'GeoJSON'],
  ['parquet', 'Parquet'],
  ['pmtiles', 'PMTiles'],
  ['csv', 'CSV'],
] as const

/** What the picture says. */
const WORDS: PictureWords = {
  map: (cells, figure) => TEXT.map(cells, figure),
  get figures() {
    return TEXT.figures
  },
  below: figure => TEXT.below(figure),
  from: figure => TEXT.from(figure),
  network: networkWords,
}

export default function SignalPage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={TEXT.title} />
      <Answer of={network}>{known => <Signal network={known} />}</Answer>
    </>
  )
}

function Signal({ network }: { readonly network: NetworkView }) {
  const devices = useDevices()
  if (!network.rules.resources.some(({ name }) => name === 'signal'))
    return <p className="empty">{TEXT.notHere}</p>
  return (
    <>
      <p className="lead">{TEXT.lead}</p>
      <p>
        <Link href="/measure" className="button main">
          {TEXT.measure}
        </Link>
      </p>
      <Answer of={devices} lines={8}>
        {all => (
          <>
            <OfDevices devices={all} network={network} />
            <Who devices={all} network={network} />
          </>
        )}
      </Answer>
      <Buy />
    </>
  )
}

interface OfDevicesShown {
  readonly devices: readonly DeviceView[]
  readonly network: NetworkView
}

/** What its own devices are shown, and beside it what gateways or whoever else makes a map of networks here. */
function OfDevices({ devices, network }: OfDevicesShown) {
  const { data: me } = useMyAccount()
  // Who bought it sees all that it bought.
  const rank = ({ owner, model }: DeviceView) =>
    Number(owner === me?.address) * 2 + Number(model === MAP_CONSUMER)
  const idsOf = (own: readonly DeviceView[]) =>
    own
      .toSorted((a, b) => rank(b) - rank(a))
      .slice(0, MOST_ASKED)
      .map(({ id }) => id)
  const maps = network.rules.resources.filter(({ params }) => (params['map'] ?? null) !== null)
  const makers = maps.map(({ name }) => name).filter(name => name !== 'signal')
  const ids = [
    ...idsOf(devices.filter(({ resource, model }) => resource === 'signal' && model !== 'signal/reflector')),
    ...makers.flatMap(name => idsOf(devices.filter(({ resource }) => resource === name))),
  ]
  const shown = useNetworkMaps(ids)
  return <Answer of={shown}>{all => <Known maps={all} />}</Answer>
}

function Known({ maps }: { readonly maps: readonly NetworkMap[] }) {
  const rows = useMemo(() => rowsOf(maps), [maps])
  const [first] = maps
  if (first === undefined || rows.length === 0) {
    const { owners, days } = first?.least ?? { owners: 5, days: 2 }
    return <p className="empty">{TEXT.none(owners, days)}</p>
  }
  return (
    <>
      <Chosen rows={rows} edition={newestOf(maps)} owners={first.least.owners} />
      <Networks rows={rows} />
    </>
  )
}

interface ChosenShown {
  readonly rows: readonly NetworkRow[]
  readonly edition: number
  readonly owners: number
}

function Chosen({ rows, edition, owners }: ChosenShown) {
  const [kind, setKind] = useState<Kind | ''>(() => firstKind(rows))
  const [layer, setLayer] = useState<Layer>(() =>
    firstLayer(
      rows.filter(({ network }) => kind === '' || kindOf(network) === kind),
      edition,
    ),
  )
  const [operator, setOperator] = useState('')
  const operators = [...new Set(rows.map(({ network }) => operatorOf(network)))].sort()
  const kinds = KINDS.filter(one => rows.some(({ network }) => kindOf(network) === one))
  const ofKind = rows.filter(({ network }) => kind === '' || kindOf(network) === kind)
  const shown = ofKind.filter(({ network }) => operator === '' || operatorOf(network) === operator)
  const known = shown.filter(row => figureOf(row, layer, edition) !== null)
  return (
    <section className="card">
      <div className="line" style={{ marginBottom: 'var(--gap)' }}>
        <Select label={TEXT.figure} value={layer} onChange={value => setLayer(value as Layer)}>
          {LAYERS.map(one => [one, TEXT.figures[one]] as const)}
        </Select>
        <Select label={TEXT.technology} value={kind} onChange={value => setKind(value as Kind | '')}>
          {[['', TEXT.all] as const, ...kinds.map(one => [one, kindWords(one)] as const)]}
        </Select>
        <Select label={TEXT.operator} value={operator} onChange={setOperator}>
          {[['', TEXT.all] as const, ...operators.filter(one => one !== '').map(one => [one, one] as const)]}
        </Select>
      </div>
      {known.length === 0 ? (
        <p className="empty">{TEXT.nothingThere}</p>
      ) : (
        <Picture words={WORDS} rows={ofKind} shown={shown} layer={layer} edition={edition} />
      )}
      <Legend words={WORDS} layer={layer} />
      <Sums known={known} layer={layer} edition={edition} owners={owners} />
    </section>
  )
}

/** All where they lie near each other; where they do not, that of which most is known: one picture of two towns shows neither. */
function firstKind(rows: readonly NetworkRow[]): Kind | '' {
  const near = new Set(rows.map(({ cell }) => parentNumber(cell, MAP_RESOLUTION, NEAR_RESOLUTION)))
  if (near.size <= MOST_NEAR) return ''
  const counts = KINDS.map(kind => rows.filter(({ network }) => kindOf(network) === kind).length)
  return KINDS[counts.indexOf(counts.reduce((most, one) => Math.max(most, one), 0))]!
}

/** What something is known of. */
function firstLayer(rows: readonly NetworkRow[], edition: number): Layer {
  return LAYERS.find(layer => rows.some(row => figureOf(row, layer, edition) !== null)) ?? 'rsrp'
}

interface SelectShown {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: readonly (readonly [value: string, words: string])[]
}

function Select({ label, value, onChange, children }: SelectShown) {
  return (
    <label>
      {label}
      <select value={value} onChange={event => onChange(event.target.value)}>
        {children.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

interface SumsShown {
  readonly known: readonly NetworkRow[]
  readonly layer: Layer
  readonly edition: number
  readonly owners: number
}

function Sums({ known, layer, edition, owners }: SumsShown) {
  const values = known.flatMap(row => figureOf(row, layer, edition) ?? []).sort((a, b) => a - b)
  const middle = values[(values.length - 1) >> 1]
  const oldest = known.reduce((low, row) => Math.min(low, row.edition), edition)
  const cells = new Set(known.map(({ cell }) => cell)).size
  return (
    <Facts
      rows={[
        [TEXT.middle, middle === undefined ? '–' : written(middle, layer)],
        [TEXT.cells, `${formatCount(cells)}, ${TEXT.owners(owners)}`],
        [TEXT.edition, formatDay(edition * DAY_MS, 'UTC')],
        [TEXT.oldest, oldest === edition ? TEXT.today : TEXT.days(edition - oldest)],
      ]}
    />
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

/** Where the network is: every cell with devices, on a map that needs nobody else's server, and as a list. */
import { useMemo, useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import type { DeviceView, JsonFacts, NetworkView, RewardView } from '../../../client/node-api.ts'
import { useDevices, useNetwork, useRewards } from '../api/queries.ts'
import { formatCount } from '../languages/numbers.ts'
import { type Cell, cellsOf, type Layer, type Room, roomIn } from '../map/cells.ts'
import { MapCanvas } from '../map/map-canvas.tsx'
import { placeWords } from '../map/place-words.ts'
import { tokens } from '../parts/amounts.ts'
import { Answer } from '../parts/answer.tsx'
import { Boundary } from '../parts/boundary.tsx'
import { Heading } from '../parts/heading.tsx'
import { type ResourceWords, useWordsOf } from '../resource-page.ts'
import { useSettled } from '../state/state.ts'
import { TEXT } from '../text.ts'
import { DeviceTable } from './devices.tsx'

/** Cells named beside the map. */
const MOST = 12
const LAYERS: readonly Layer[] = ['reward', 'devices', 'fresh', 'free']
const T = TEXT.layers

export default function MapPage() {
  const devices = useDevices()
  return (
    <>
      <Heading title={TEXT.map.title} />
      <Answer of={devices} lines={8}>
        {all => (all.length === 0 ? <p className="empty">{TEXT.devices.none}</p> : <Places devices={all} />)}
      </Answer>
    </>
  )
}

function Places({ devices }: { readonly devices: readonly DeviceView[] }) {
  const network = useNetwork()
  const settled = useSettled() ?? -1
  const rewards = useRewards(settled)
  const wordsOf = useWordsOf()
  const [layer, setLayer] = useState<Layer>('reward')
  const [kind, setKind] = useState('')
  const shown = useMemo(
    () => devices.filter(({ resource }) => kind === '' || resource === kind),
    [devices, kind],
  )
  const earned = useMemo(() => rewards.data && byDevice(rewards.data), [rewards.data])
  const rules = network.data?.rules.resources
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of resources do not change
  const free = useMemo(() => rules && roomOf(devices, rules, wordsOf), [devices, rules])
  const cells = useMemo(
    () => cellsOf(shown, { ...(earned && { rewards: earned }), ...(free && { free }) }),
    [shown, earned, free],
  )
  const [search, setSearch] = useSearchParams()
  const chosen = cells.find(({ id }) => id === search.get('cell'))
  const choose = (cell: Cell | undefined) =>
    setSearch(cell === undefined ? {} : { cell: cell.id }, { replace: true })
  const placed = cells.reduce((sum, cell) => sum + cell.devices.length, 0)
  return (
    <>
      <Choices
        devices={devices}
        layer={layer}
        kind={kind}
        hasFree={(free?.size ?? 0) > 0}
        onLayer={setLayer}
        onKind={setKind}
      />
      <Boundary of={`${layer} ${kind}`}>
        <MapCanvas
          cells={cells}
          layer={layer}
          chosen={chosen?.id}
          onChoose={choose}
          tell={cell => <Told cell={cell} network={network.data} />}
        />
      </Boundary>
      <p className="ramp">
        {T.ramps[layer][0]} <i /> {T.ramps[layer][1]}
      </p>
      <p className="quiet">
        {TEXT.map.summary(formatCount(placed), formatCount(cells.length), formatCount(shown.length - placed))}{' '}
        {TEXT.map.hollow}
      </p>
      {chosen === undefined ? (
        <CellList cells={cells} network={network.data} />
      ) : (
        <Chosen cell={chosen} all={devices} earned={earned} network={network.data} />
      )}
    </>
  )
}

interface ChoicesShown {
  readonly devices: readonly DeviceView[]
  readonly layer: Layer
  readonly kind: string
  readonly hasFree: boolean
  readonly onLayer: (layer: Layer) => void
  readonly onKind: (kind: string) => void
}

function Choices({ devices, layer, kind, hasFree, onLayer, onKind }: ChoicesShown) {
  const wordsOf = useWordsOf()
  const kinds = [...new Set(devices.filter(({ cell }) => cell !== '').map(({ resource }) => resource))]
  return (
    <fieldset className="chips" aria-label={T.label}>
      {LAYERS.filter(each => each !== 'free' || hasFree).map(each => (
        <button
          key={each}
          type="button"
          className="chip"
          aria-pressed={layer === each}
          onClick={() => onLayer(each)}
        >
          {T[each]}
        </button>
      ))}
      <span className="apart" />
      {['', ...kinds].map(each => (
        <button
          key={each}
          type="button"
          className="chip"
          aria-pressed={kind === each}
          onClick={() => onKind(each)}
        >
          {each === '' ? T.all : (wordsOf(each)?.title ?? each)}
        </button>
      ))}
    </fieldset>
  )
}

function byDevice(rewards: readonly RewardView[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>()
  for (const { device, amount } of rewards) sums.set(device, (sums.get(device) ?? 0n) + BigInt(amount))
  return sums
}

/** By place, of the first resource that says how many of its devices are paid in one. */
function roomOf(
  devices: readonly DeviceView[],
  resources: NetworkView['rules']['resources'],
  wordsOf: (resource: string) => ResourceWords | undefined,
): ReadonlyMap<string, Room> {
  const told = resources.flatMap(({ name, params }) => {
    const room = wordsOf(name)?.room
    return room === undefined ? [] : [roomIn(devices, name, there => room(params as JsonFacts, there))]
  })
  return told[0] ?? new Map()
}

function Told({ cell, network }: { readonly cell: Cell; readonly network: NetworkView | undefined }) {
  const { id, devices, reward, earning, free, members } = cell
  return (
    <>
      <b>{members === 1 ? placeWords(id) : T.devicesHere(devices.length)}</b>
      {members === 1 ? <div>{T.devicesHere(devices.length)}</div> : null}
      {reward === undefined || network === undefined ? null : <div>{T.earned(tokens(reward, network))}</div>}
      {earning === undefined ? null : <div className="quiet">{T.heard(earning, devices.length)}</div>}
      {free === undefined ? null : <div className="quiet">{free.words}</div>}
    </>
  )
}

interface ChosenShown {
  readonly cell: Cell
  readonly all: readonly DeviceView[]
  readonly earned: ReadonlyMap<string, bigint> | undefined
  readonly network: NetworkView | undefined
}

function Chosen({ cell, all, earned, network }: ChosenShown) {
  return (
    <>
      <section className="card">
        <h2>{placeWords(cell.id)}</h2>
        <p className="sub">
          {TEXT.map.cell} <code>{cell.id}</code> {rewardOf(cell, network)}
          {cell.free === undefined ? '' : `, ${cell.free.words}`}
        </p>
        <DeviceTable devices={cell.devices} earned={earned} />
        <p>
          <Link href="/map">{TEXT.map.allCells}</Link>
        </p>
      </section>
      <section className="card">
        <h2>{T.planner}</h2>
        <Planner cell={cell} all={all} earned={earned} network={network} />
        <p className="quiet small">{T.plannerWhy}</p>
        <p>
          <Link href="/join" className="button main">
            {TEXT.nav.join}
          </Link>
        </p>
      </section>
    </>
  )
}

/** By kind: of those here where there are any, of all where there are none. */
function Planner({ cell, all, earned, network }: ChosenShown) {
  const wordsOf = useWordsOf()
  if (earned === undefined || network === undefined) return <p className="quiet">–</p>
  const models = [...new Set(all.filter(({ id }) => (earned.get(id) ?? 0n) > 0n).map(({ model }) => model))]
  if (models.length === 0) return <p className="quiet">{T.noEstimate}</p>
  return (
    <ul className="counts">
      {models.map(model => {
        const here = cell.devices.filter(device => device.model === model)
        const like = here.length > 0 ? here : all.filter(device => device.model === model)
        const amount = estimate(like.map(({ id }) => earned.get(id) ?? 0n))
        const kind = (wordsOf(model.split('/')[0] ?? '')?.models[model] ?? model).toLowerCase()
        return (
          <li key={model}>
            {here.length > 0 ? T.inPlace : T.everywhere}:{' '}
            {T.estimate(kind, tokens(amount, network), like.length)}
          </li>
        )
      })}
    </ul>
  )
}

/** The middle one's reward, with the pool shared by one more. */
export function estimate(rewards: readonly bigint[]): bigint {
  const sorted = rewards.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const middle = sorted[sorted.length >> 1] ?? 0n
  const count = BigInt(rewards.length)
  return count === 0n ? 0n : (middle * count) / (count + 1n)
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
  const wordsOf = useWordsOf()
  return (
    <section className="card">
      <h2>{TEXT.map.cells}</h2>
      <ul className="counts">
        {cells.slice(0, MOST).map(cell => (
          <li key={cell.id}>
            <b>{formatCount(cell.devices.length)}</b>{' '}
            <Link href={`/map?cell=${cell.id}`} title={cell.id}>
              {placeWords(cell.id)}
            </Link>{' '}
            <span className="quiet">
              {[...new Set(cell.devices.map(({ resource }) => wordsOf(resource)?.title ?? resource))].join(
                ', ',
              )}
            </span>{' '}
            {rewardOf(cell, network)}
          </li>
        ))}
      </ul>
    </section>
  )
}

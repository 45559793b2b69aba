/** Who carries packets here, where they stand, what they were paid, and what one more would earn. */
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type {
  ContributionView,
  DeviceView,
  EpochView,
  NetworkView,
  RewardView,
} from '../../../client/node-api.ts'
import {
  useContributions,
  useDevices,
  useEpoch,
  useNetwork,
  useRewards,
  useSettledEpochs,
} from '../../../web/src/api/queries.ts'
import { formatCount } from '../../../web/src/languages/numbers.ts'
import { type Cell, cellsOf } from '../../../web/src/map/cells.ts'
import { MapCanvas } from '../../../web/src/map/map-canvas.tsx'
import { placeWords } from '../../../web/src/map/place-words.ts'
import { dollars, tokens } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Boundary } from '../../../web/src/parts/boundary.tsx'
import { Figure, moneyOf } from '../../../web/src/parts/facts.tsx'
import { Heading } from '../../../web/src/parts/heading.tsx'
import { Id } from '../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../web/src/parts/scroll.tsx'
import { Settled } from '../../../web/src/state/settled.tsx'
import { LOOK_BACK, newestWithSome } from './newest.ts'
import type { Had } from './plan.ts'
import { Planner } from './planner.tsx'
import { Relays } from './relays.tsx'
import { COVERAGE_TEXT } from './text.ts'
import { coverageWords } from './words.ts'

export default function CoveragePage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={COVERAGE_TEXT.title} />
      <Answer of={network}>
        {known =>
          known.rules.resources.some(({ name }) => name === 'coverage') ? (
            <>
              <p className="lead">{COVERAGE_TEXT.lead}</p>
              <MapLink network={known} />
              <Settled none={COVERAGE_TEXT.waiting} lines={6}>
                {settled => <Newest settled={settled} network={known} />}
              </Settled>
            </>
          ) : (
            <p className="empty">{COVERAGE_TEXT.none}</p>
          )
        }
      </Answer>
    </>
  )
}

function MapLink({ network }: { readonly network: NetworkView }) {
  const own = network.rules.resources.find(({ name }) => name === 'coverage')
  if ((own?.params['map'] ?? null) === null) return null
  return (
    <p>
      <Link href="/lora">{COVERAGE_TEXT.link}</Link>
    </p>
  )
}

function Newest({ settled, network }: CoverageShown) {
  const epochs = useSettledEpochs(LOOK_BACK, settled)
  return (
    <Answer of={epochs} lines={6}>
      {all => {
        const shown = newestWithSome(all) ?? settled
        return (
          <>
            {shown < settled && <p className="quiet">{COVERAGE_TEXT.newest(shown)}</p>}
            <Coverage settled={shown} network={network} />
          </>
        )
      }}
    </Answer>
  )
}

interface CoverageShown {
  readonly settled: number
  readonly network: NetworkView
}

function Coverage({ settled, network }: CoverageShown) {
  const epoch = useEpoch(settled)
  const devices = useDevices()
  const contributions = useContributions(settled)
  const rewards = useRewards(settled)
  const gateways = useMemo(
    () => (devices.data ?? []).filter(({ model }) => model === 'coverage/gateway'),
    [devices.data],
  )
  const relay = devices.data?.find(({ model }) => model === 'coverage/relay')
  const lines = contributions.data ?? NO_LINES
  const had = useMemo(() => hadBy(lines, rewards.data ?? []), [lines, rewards.data])
  return (
    <>
      <Answer of={epoch}>{record => <Sums epoch={record} network={network} />}</Answer>
      <Answer of={devices} lines={8}>
        {() =>
          gateways.length === 0 ? (
            <p className="empty">{COVERAGE_TEXT.nobody}</p>
          ) : (
            <>
              <Places gateways={gateways} had={had} network={network} />
              <Gateways gateways={gateways} lines={lines} had={had} network={network} />
            </>
          )
        }
      </Answer>
      {relay !== undefined && <Relays id={relay.id} epoch={settled} network={network} />}
    </>
  )
}

const NO_LINES: readonly ContributionView[] = []

/** Of each gateway in the epoch: what consumers paid it, and its tokens. */
function hadBy(lines: readonly ContributionView[], rewards: readonly RewardView[]): ReadonlyMap<string, Had> {
  const had = new Map<string, Had>()
  const add = (id: string, more: Partial<Had>) => {
    const { paid, tokens: own } = had.get(id) ?? { paid: 0n, tokens: 0n }
    had.set(id, { paid: paid + (more.paid ?? 0n), tokens: own + (more.tokens ?? 0n) })
  }
  for (const { device, resource, facts } of lines)
    if (resource === 'coverage') add(device, { paid: BigInt(String(facts['paid'] ?? 0)) })
  for (const { device, amount } of rewards) add(device, { tokens: BigInt(amount) })
  return had
}

function Sums({ epoch, network }: { readonly epoch: EpochView; readonly network: NetworkView }) {
  const facts = epoch.report?.highlights['coverage'] ?? {}
  // What the epoch does not tell is not nothing.
  const told = (name: string, write: (value: string) => string) =>
    facts[name] === undefined ? '–' : write(String(facts[name]))
  const count = (value: string) => formatCount(BigInt(value))
  const proves = Number(facts['beacons'] ?? 0) > 0
  const rows: readonly (readonly [string, string])[] = [
    [COVERAGE_TEXT.routes, told('routes', count)],
    [COVERAGE_TEXT.packets, told('packets', count)],
    [COVERAGE_TEXT.copies, told('copies', count)],
    [COVERAGE_TEXT.paid, told('paid', value => dollars(value, network, 6))],
    ...(proves
      ? [
          [COVERAGE_TEXT.beacons, told('beacons', count)] as const,
          [COVERAGE_TEXT.witnesses, told('witnesses', count)] as const,
        ]
      : []),
  ]
  return (
    <dl className="figures">
      {rows.map(([name, value]) => (
        <Figure key={name} name={name} value={value} />
      ))}
    </dl>
  )
}

interface GatewaysShown {
  readonly gateways: readonly DeviceView[]
  readonly had: ReadonlyMap<string, Had>
  readonly network: NetworkView
}

/** The map, and what is reckoned for the cell that is chosen on it, or said beside it. */
function Places({ gateways, had, network }: GatewaysShown) {
  const [cell, setCell] = useState('')
  const rewards = useMemo(
    () => new Map([...had].map(([id, { paid, tokens: own }]) => [id, own > 0n ? own : paid])),
    [had],
  )
  const cells = useMemo(() => cellsOf(gateways, { rewards }), [gateways, rewards])
  return (
    <>
      <section className="card">
        <h2>{COVERAGE_TEXT.where}</h2>
        <p className="sub">{COVERAGE_TEXT.whereWhy}</p>
        <Boundary of="coverage">
          <MapCanvas
            cells={cells}
            layer="reward"
            chosen={cells.some(({ id }) => id === cell) ? cell : undefined}
            onChoose={chosen => setCell(chosen?.id ?? '')}
            tell={one => <Told cell={one} />}
          />
        </Boundary>
      </section>
      <Planner cell={cell} onCell={setCell} gateways={gateways} had={had} network={network} />
    </>
  )
}

function Told({ cell }: { readonly cell: Cell }) {
  return (
    <>
      <b>{placeWords(cell.id)}</b> {coverageWords.counts['coverage/gateway']?.(cell.devices.length)}
    </>
  )
}

function Gateways({
  gateways,
  lines,
  had,
  network,
}: GatewaysShown & { readonly lines: readonly ContributionView[] }) {
  const { columns } = COVERAGE_TEXT
  const money = moneyOf(network)
  const factsOf = new Map(
    lines.filter(({ resource }) => resource === 'coverage').map(({ device, facts }) => [device, facts]),
  )
  return (
    <section className="card">
      <h2>{COVERAGE_TEXT.gateways}</h2>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{columns.gateway}</th>
              <th className="number">{columns.paid}</th>
              <th className="number">{columns.tokens}</th>
              <th>{columns.did}</th>
            </tr>
          </thead>
          <tbody>
            {gateways.map(({ id }) => {
              const facts = factsOf.get(id)
              const own = had.get(id)
              return (
                <tr key={id}>
                  <td>
                    <Id kind="device" id={id} />
                  </td>
                  <td className="number">{own === undefined ? '–' : dollars(own.paid, network, 6)}</td>
                  <td className="number">{own === undefined ? '–' : tokens(own.tokens, network)}</td>
                  <td>
                    {facts === undefined ? (
                      <span className="quiet">{COVERAGE_TEXT.nothing}</span>
                    ) : (
                      coverageWords.contribution(facts, money).join('; ')
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

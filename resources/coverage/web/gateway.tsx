/** A gateway on its page: what it carried and heard in an epoch, how long that was on the air, and for whom it carries. */
import { useQuery } from '@tanstack/react-query'
import type { NetworkView } from '../../../client/node-api.ts'
import { api, useDeviceSaid } from '../../../web/src/api/queries.ts'
import { fixed, formatCount } from '../../../web/src/languages/numbers.ts'
import { clockTime, dollars } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Figure } from '../../../web/src/parts/facts.tsx'
import { Hash, Id } from '../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../web/src/parts/scroll.tsx'
import type { DevicePartProps } from '../../../web/src/resource-page.ts'
import { type CoverageView, readCoverageView } from '../messages/view.ts'
import { Relays } from './relays.tsx'
import { type Shown, shownOf } from './said.ts'
import { GATEWAY_TEXT } from './text.ts'

const [LISTED, TENTHS, SECOND_MS] = [40, 10, 1_000]

export default function Gateway({ device, epoch, network }: DevicePartProps) {
  const said = useDeviceSaid(device.id, epoch)
  if (device.model === 'coverage/relay' || device.model === 'coverage/relay-client')
    return <Relays id={device.id} epoch={epoch} network={network} />
  if (device.model !== 'coverage/gateway') return <p className="quiet">{GATEWAY_TEXT.consumer}</p>
  return (
    <>
      <Answer of={said}>
        {messages => {
          const shown = shownOf(messages)
          return shown.length === 0 ? <p className="empty">{GATEWAY_TEXT.none}</p> : <Heard shown={shown} />
        }}
      </Answer>
      <Routes id={device.id} epoch={epoch} network={network} />
    </>
  )
}

const level = (tenths: number) => fixed(tenths / TENTHS, 1).replace('-', '−')

function Heard({ shown }: { readonly shown: readonly Shown[] }) {
  const packets = shown.filter(({ kind }) => kind !== 'beacon')
  const levels = shown.map(({ rssi }) => rssi)
  const air = packets.reduce((sum, { airMs }) => sum + airMs, 0) / SECOND_MS
  const dbm = (tenths: number) => `${level(tenths)} dBm`
  const rows: readonly (readonly [string, string])[] = [
    [GATEWAY_TEXT.packets, formatCount(packets.length)],
    [GATEWAY_TEXT.airtime, `${fixed(air, 1)} s`],
    [GATEWAY_TEXT.heard, formatCount(shown.length - packets.length)],
    [GATEWAY_TEXT.strongest, dbm(levels.reduce((best, one) => Math.max(best, one)))],
    [GATEWAY_TEXT.weakest, dbm(levels.reduce((best, one) => Math.min(best, one)))],
  ]
  return (
    <>
      <dl className="figures">
        {rows.map(([name, value]) => (
          <Figure key={name} name={name} value={value} />
        ))}
      </dl>
      <section className="card">
        <h2>{GATEWAY_TEXT.list}</h2>
        <p className="sub">{GATEWAY_TEXT.listWhy}</p>
        <List shown={shown} />
      </section>
    </>
  )
}

function List({ shown }: { readonly shown: readonly Shown[] }) {
  const { columns, kinds } = GATEWAY_TEXT
  return (
    <>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{columns.time}</th>
              <th>{columns.packet}</th>
              <th>{columns.kind}</th>
              <th className="number">{columns.bytes}</th>
              <th className="number">{columns.spread}</th>
              <th className="number">{columns.level}</th>
              <th className="number">{columns.noise}</th>
              <th className="number">{columns.air}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, LISTED).map(({ kind, hash, atMs, bytes, sf, rssi, snr, airMs }) => (
              <tr key={`${hash} ${atMs} ${kind}`}>
                <td>{clockTime(atMs)}</td>
                <td>
                  <Hash value={hash} />
                </td>
                <td>{kinds[kind]}</td>
                <td className="number">{bytes}</td>
                <td className="number">{sf === 0 ? '–' : `SF${sf}`}</td>
                <td className="number">{level(rssi)} dBm</td>
                <td className="number">{level(snr)} dB</td>
                <td className="number">{airMs === 0 ? '–' : `${fixed(airMs, 0)} ms`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {shown.length > LISTED ? <p className="quiet">{GATEWAY_TEXT.more(shown.length - LISTED)}</p> : null}
    </>
  )
}

interface RoutesShown {
  readonly id: string
  readonly epoch: number
  readonly network: NetworkView
}

/** As the network has them now. */
function Routes({ id, epoch, network }: RoutesShown) {
  const state = useQuery({ queryKey: ['state', id, epoch], queryFn: () => api.getDeviceState(id) })
  return (
    <Answer of={state}>
      {({ state: said }) => {
        const view = readCoverageView(said)
        return Object.keys(view.routes).length === 0 ? null : (
          <section className="card">
            <h2>{GATEWAY_TEXT.routes}</h2>
            <p className="sub">{GATEWAY_TEXT.routesWhy}</p>
            <RouteTable view={view} gateway={id} network={network} />
          </section>
        )
      }}
    </Answer>
  )
}

const MICRO = 1_000_000

/** Whole credits. */
function owedIn(carried: CoverageView['carried'][number] | undefined): number {
  return Math.floor((carried?.owed ?? []).reduce((sum, [, micro]) => sum + micro, 0) / MICRO)
}

interface RouteTableShown {
  readonly view: CoverageView
  readonly gateway: string
  readonly network: NetworkView
}

function RouteTable({ view, gateway, network }: RouteTableShown) {
  const { routeColumns } = GATEWAY_TEXT
  const own = new Map(
    view.carried.filter(one => one.gateway === gateway).map(one => [one.route, one] as const),
  )
  const money = (amount: string) => dollars(amount, network, 6)
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            <th>{routeColumns.route}</th>
            <th className="number">{routeColumns.price}</th>
            <th className="number">{routeColumns.signed}</th>
            <th className="number">{routeColumns.waits}</th>
            <th className="number">{routeColumns.paid}</th>
            <th className="number">{routeColumns.left}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(view.routes).map(([route, { consumer, price, left }]) => (
            <tr key={route}>
              <td>
                <Id kind="device" id={consumer} />
              </td>
              <td className="number">{money(price)}</td>
              <td className="number">{GATEWAY_TEXT.credits(own.get(route)?.signed ?? 0)}</td>
              <td className="number">{GATEWAY_TEXT.credits(owedIn(own.get(route)))}</td>
              <td className="number">{money(own.get(route)?.paid ?? '0')}</td>
              <td className="number">{money(left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

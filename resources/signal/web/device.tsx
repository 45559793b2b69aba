/** A device of signal on its page: what it said it heard, whom it tests its way to, what a reflector saw, and what a consumer ordered. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { NetworkView } from '../../../client/node-api.ts'
import { cellOfNumber } from '../../../protocol/cells/cell-number.ts'
import { MAP_RESOLUTION } from '../../../protocol/cells/region.ts'
import { QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { api, useDeviceSaid } from '../../../web/src/api/queries.ts'
import { fixed, formatDay } from '../../../web/src/languages/numbers.ts'
import { clockTime, dollars } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Id } from '../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../web/src/parts/scroll.tsx'
import type { DevicePartProps } from '../../../web/src/resource-page.ts'
import { Reason } from '../../../web/src/words/reason.tsx'
import { MAP_CONSUMER } from '../messages/map-order.ts'
import { kbpsOf, type Reflected } from '../messages/reflected.ts'
import type { Sheet } from '../messages/sheet.ts'
import { readSignalView, type SignalView } from '../messages/signal-view.ts'
import { networkWords } from './network-words.ts'
import { shownOf } from './said.ts'
import { DEVICE_TEXT as TEXT } from './text.ts'

const [LISTED, DAY_MS] = [40, 86_400_000]

export default function SignalDevice({ device: { id, model }, epoch, network }: DevicePartProps) {
  if (model === MAP_CONSUMER)
    return (
      <OfState id={id} epoch={epoch}>
        {view => <Orders view={view} network={network} />}
      </OfState>
    )
  if (model === 'signal/reflector') return <Saw id={id} epoch={epoch} />
  return (
    <>
      <Said id={id} epoch={epoch} />
      <OfState id={id} epoch={epoch}>
        {view => <Drawn view={view} />}
      </OfState>
    </>
  )
}

interface Asked {
  readonly id: string
  readonly epoch: number
}

/** As the network has it now; nothing before it has computed anything. */
function OfState({ id, epoch, children }: Asked & { readonly children: (view: SignalView) => ReactNode }) {
  const state = useQuery({ queryKey: ['state', id, epoch], queryFn: () => api.getDeviceState(id) })
  return (
    <Answer of={state}>
      {({ state: said }) =>
        Object.keys(said as object).length === 0 ? null : children(readSignalView(said))
      }
    </Answer>
  )
}

const tenth = (value: number | null, unit: string) =>
  value === null ? '–' : `${fixed(value / 10, 1).replace('-', '−')} ${unit}`
const speed = (kbps: number) => `${fixed(kbps / 1_000, 1)} Mbit/s`
const cellName = (cell: number) => <code>{cellOfNumber(cell, MAP_RESOLUTION)}</code>
const when = (quarter: number) => clockTime(quarter * QUARTER_MS)

function Said({ id, epoch }: Asked) {
  const said = useDeviceSaid(id, epoch)
  return (
    <section className="card">
      <h2>{TEXT.said}</h2>
      <p className="sub">{TEXT.saidWhy}</p>
      <Answer of={said}>
        {messages => {
          const { sheets } = shownOf(messages)
          return sheets.length === 0 ? <p className="empty">{TEXT.none}</p> : <Sheets sheets={sheets} />
        }}
      </Answer>
    </section>
  )
}

function Sheets({ sheets }: { readonly sheets: readonly Sheet[] }) {
  const { columns, testColumns } = TEXT
  const sights = sheets.flatMap(({ quarter, sights: all }) => all.map(sight => ({ ...sight, quarter })))
  const tests = sheets.flatMap(({ quarter, tests: all }) => all.map(test => ({ ...test, quarter })))
  return (
    <>
      <Table
        title={TEXT.sights}
        columns={Object.values(columns)}
        rows={sights.map(({ quarter, cell, network, rsrp, rsrq, sinr, rssi }) => [
          when(quarter),
          cellName(cell),
          networkWords(network),
          tenth(rsrp, 'dBm'),
          tenth(rsrq, 'dB'),
          tenth(sinr, 'dB'),
          tenth(rssi, 'dBm'),
        ])}
      />
      <Table
        title={TEXT.tests}
        columns={Object.values(testColumns)}
        rows={tests.map(({ quarter, cell, network, reflector, downKbps, upKbps, rtt }) => [
          when(quarter),
          cellName(cell),
          networkWords(network),
          <Id key="reflector" kind="device" id={reflector} />,
          speed(downKbps),
          speed(upKbps),
          tenth(rtt, 'ms'),
        ])}
      />
    </>
  )
}

interface TableShown {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly ReactNode[])[]
}

function Table({ title, columns, rows }: TableShown) {
  if (rows.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <Scroll>
        <table>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, LISTED).map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={columns[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {rows.length > LISTED ? <p className="quiet">{TEXT.more(rows.length - LISTED)}</p> : null}
    </>
  )
}

function Drawn({ view: { reflectors } }: { readonly view: SignalView }) {
  return (
    <section className="card">
      <h2>{TEXT.drawn}</h2>
      {reflectors.length === 0 ? (
        <p className="empty">{TEXT.drawnNone}</p>
      ) : (
        <ul className="counts">
          {reflectors.map(reflector => (
            <li key={reflector}>
              <Id kind="device" id={reflector} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Saw({ id, epoch }: Asked) {
  const said = useDeviceSaid(id, epoch)
  const rowOf = ({ at, of, downBytes, downMs, upBytes, upMs, rtt }: Reflected) => [
    clockTime(at),
    <Id key="device" kind="device" id={of} />,
    speed(kbpsOf(downBytes, downMs)),
    speed(kbpsOf(upBytes, upMs)),
    tenth(rtt, 'ms'),
  ]
  return (
    <section className="card">
      <h2>{TEXT.saw}</h2>
      <p className="sub">{TEXT.sawWhy}</p>
      <Answer of={said}>
        {messages => {
          const { reflected } = shownOf(messages)
          return reflected.length === 0 ? (
            <p className="empty">{TEXT.sawNone}</p>
          ) : (
            <Table title={TEXT.tests} columns={Object.values(TEXT.sawColumns)} rows={reflected.map(rowOf)} />
          )
        }}
      </Answer>
    </section>
  )
}

function Orders({ view, network }: { readonly view: SignalView; readonly network: NetworkView }) {
  const orders = Object.entries(view.orders)
  const rowOf = ({ regions, until, paid, left, ended }: SignalView['orders'][string]) => [
    regions.join(', '),
    formatDay(until * DAY_MS, 'UTC'),
    dollars(paid, network, 6),
    dollars(left, network, 6),
    ended === '' ? TEXT.stands : <Reason key="ended" code={ended} />,
  ]
  return (
    <section className="card">
      <h2>{TEXT.orders}</h2>
      {orders.length === 0 ? (
        <p className="empty">{TEXT.ordersNone}</p>
      ) : (
        <Table
          title={TEXT.orders}
          columns={Object.values(TEXT.orderColumns)}
          rows={orders.map(([, order]) => rowOf(order))}
        />
      )}
    </section>
  )
}

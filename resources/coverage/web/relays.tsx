/** Relays that are offered, in the order in which clients try them, and what those who were drawn to look at them found. */
import { useQuery } from '@tanstack/react-query'
import type { NetworkView } from '../../../client/node-api.ts'
import { api } from '../../../web/src/api/queries.ts'
import { fixed, formatCount } from '../../../web/src/languages/numbers.ts'
import { dollars } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Id } from '../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../web/src/parts/scroll.tsx'
import { type RelayView, readRelayView } from '../messages/relay/relay-view.ts'
import { COVERAGE_TEXT } from './text.ts'

const KILO = 1_000

interface RelaysShown {
  /** Of a relay, or a client of relays: each is told of all. */
  readonly id: string
  readonly epoch: number
  readonly network: NetworkView
}

export function Relays({ id, epoch, network }: RelaysShown) {
  const view = useQuery({
    queryKey: ['coverage', 'relays', id, epoch],
    queryFn: async () => readRelayView((await api.getDeviceState(id)).state).offers,
  })
  const text = COVERAGE_TEXT.relays
  return (
    <section className="card">
      <h2>{text.title}</h2>
      <p className="sub">{text.why}</p>
      <Answer of={view}>
        {offers =>
          offers.length === 0 ? (
            <p className="empty">{text.none}</p>
          ) : (
            <List offers={offers} network={network} />
          )
        }
      </Answer>
    </section>
  )
}

function List({ offers, network }: { readonly offers: RelayView['offers']; readonly network: NetworkView }) {
  const { columns, standings, draws } = COVERAGE_TEXT.relays
  return (
    <Scroll>
      <table>
        <thead>
          <tr>
            <th>{columns.relay}</th>
            <th className="number">{columns.price}</th>
            <th>{columns.found}</th>
            <th className="number">{columns.speed}</th>
            <th className="number">{columns.first}</th>
          </tr>
        </thead>
        <tbody>
          {offers.map(({ relay, price, probed: { standing, carried, of, kbps, firstMs } }) => (
            <tr key={relay}>
              <td>
                <Id kind="device" id={relay} />
              </td>
              <td className="number">{dollars(price, network, 6)}</td>
              <td>
                {standings[standing]}
                {of > 0 && <span className="quiet"> {draws(carried, of)}</span>}
              </td>
              <td className="number">{carried === 0 ? '–' : `${fixed(kbps / KILO, 1)} Mbit/s`}</td>
              <td className="number">{carried === 0 ? '–' : `${formatCount(firstMs)} ms`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

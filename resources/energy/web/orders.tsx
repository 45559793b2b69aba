/** What every home bids and asks, and what it bought and sold: its last orders of the epoch that were settled. */
import type { ContributionView, NetworkView } from '../../../client/node-api.ts'
import { useContributions } from '../../../web/src/api/queries.ts'
import { dollars, kwh } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Id } from '../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../web/src/parts/scroll.tsx'
import { ENERGY_TEXT } from './text.ts'

interface OrdersProps {
  readonly epoch: number
  readonly home: string
  readonly network: NetworkView
}

export function Orders({ epoch, home, network }: OrdersProps) {
  const contributions = useContributions(epoch)
  return (
    <section className="card">
      <h2>{ENERGY_TEXT.orders}</h2>
      <p className="quiet">{ENERGY_TEXT.ordersWhy}</p>
      <Answer of={contributions}>
        {all => {
          const lines = all.filter(({ resource }) => resource === 'energy')
          return lines.length === 0 ? (
            <p className="empty">{ENERGY_TEXT.noTrade}</p>
          ) : (
            <Scroll>
              <table>
                <thead>
                  <tr>
                    {ENERGY_TEXT.orderColumns.map((name, index) => (
                      <th key={name} className={index === 0 ? '' : 'number'}>
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {lines.map(line => (
                    <Row key={line.device} line={line} isOwn={line.device === home} network={network} />
                  ))}
                </tbody>
              </table>
            </Scroll>
          )
        }}
      </Answer>
    </section>
  )
}

interface RowProps {
  readonly line: ContributionView
  readonly isOwn: boolean
  readonly network: NetworkView
}

function Row({ line: { device, facts }, isOwn, network }: RowProps) {
  const price = (name: string, otherwise: string) =>
    facts[name] === undefined ? otherwise : dollars(String(facts[name]), network, 4)
  return (
    <tr className={isOwn ? 'own' : ''}>
      <td>
        <Id kind="device" id={device} />
      </td>
      <td className="number">{price('bidPrice', ENERGY_TEXT.asGrid)}</td>
      <td className="number">{kwh(Number(facts['boughtWh'] ?? 0))}</td>
      <td className="number">{price('askPrice', ENERGY_TEXT.asGrid)}</td>
      <td className="number">{kwh(Number(facts['soldWh'] ?? 0))}</td>
    </tr>
  )
}

/** What a station's readings were used for, what that earned, and who paid last. */

import { useQuery } from '@tanstack/react-query'
import type { NetworkView } from '../../../../client/node-api.ts'
import { formatCount, formatDay } from '../../../../web/src/languages/numbers.ts'
import { Answer } from '../../../../web/src/parts/answer.tsx'
import { Id } from '../../../../web/src/parts/ids.tsx'
import { Scroll } from '../../../../web/src/parts/scroll.tsx'
import type { UseView } from '../../messages/market/data-view.ts'
import { priceWords } from './price-words.ts'
import { DATA_TEXT as TEXT } from './text.ts'
import { readView } from './use-market.ts'

const DAY_MS = 86_400_000

interface UsedShown {
  readonly device: string
  readonly epoch: number
  readonly network: NetworkView
}

export function Used({ device, epoch, network }: UsedShown) {
  const view = useQuery({
    queryKey: ['market', device, epoch],
    queryFn: async () => (await readView(device)) ?? null,
  })
  return (
    <section className="card">
      <h2>{TEXT.used}</h2>
      <Answer of={view}>
        {known =>
          known === null || known.uses.length === 0 ? (
            <p className="empty">{TEXT.notUsed}</p>
          ) : (
            <Uses uses={known.uses} network={network} />
          )
        }
      </Answer>
    </section>
  )
}

function Uses({ uses, network }: { readonly uses: readonly UseView[]; readonly network: NetworkView }) {
  const { usedColumns: columns } = TEXT
  const sorted = uses.toSorted((a, b) => (BigInt(b.amount) > BigInt(a.amount) ? 1 : -1))
  const total = uses.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  const money = priceWords([...uses.map(({ amount }) => amount), total], network)
  const hours = uses.reduce((sum, one) => sum + one.hours, 0)
  return (
    <>
      <p className="sub">{TEXT.usedWhy}</p>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{columns.purpose}</th>
              <th className="number">{columns.hours}</th>
              <th className="number">{columns.amount}</th>
              <th>{columns.by}</th>
              <th>{columns.day}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ purpose, hours: used, amount, by, day }) => (
              <tr key={purpose}>
                <td>{TEXT.purposes[purpose]}</td>
                <td className="number">{formatCount(used)}</td>
                <td className="number">{money(amount)}</td>
                <td>
                  <Id kind="account" id={by} />
                </td>
                <td>{formatDay(day * DAY_MS, 'UTC')}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>{TEXT.usedTotal}</td>
              <td className="number">{formatCount(hours)}</td>
              <td className="number">{money(total)}</td>
              <td colSpan={2} />
            </tr>
          </tfoot>
        </table>
      </Scroll>
    </>
  )
}

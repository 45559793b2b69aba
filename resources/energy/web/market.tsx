/** The market’s last slots: price, energy, and who sold to whom. */
import type { NetworkView } from '../../../client/node-api.ts'
import { useTransfers } from '../../../web/src/api/queries.ts'
import { formatCount } from '../../../web/src/languages/numbers.ts'
import { dollars, kwh, moment } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Id } from '../../../web/src/parts/ids.tsx'
import { type Slot, slotsOf } from './slots.ts'
import { ENERGY_TEXT } from './text.ts'

const SHOWN = 24

export function Market({
  epoch,
  home,
  network,
}: {
  readonly epoch: number
  readonly home: string
  readonly network: NetworkView
}) {
  const transfers = useTransfers(epoch)
  return (
    <section className="card">
      <h2>{ENERGY_TEXT.market}</h2>
      <Answer of={transfers}>
        {list =>
          list.length === 0 ? (
            <p className="empty">{ENERGY_TEXT.noTrade}</p>
          ) : (
            <ul className="slots">
              {slotsOf(list)
                .slice(0, SHOWN)
                .map(slot => (
                  <SlotLine key={slot.atMs} slot={slot} home={home} network={network} />
                ))}
            </ul>
          )
        }
      </Answer>
    </section>
  )
}

function SlotLine({
  slot,
  home,
  network,
}: {
  readonly slot: Slot
  readonly home: string
  readonly network: NetworkView
}) {
  const { atMs, price, wh, deals } = slot
  return (
    <li>
      <details>
        <summary>
          <span>{moment(atMs)}</span> <b>{dollars(price, network, 4)}</b> / kWh · {kwh(wh)} ·{' '}
          {ENERGY_TEXT.deals(deals.length)}
        </summary>
        <ul>
          {deals.map(({ seller, buyer, wh: amount, amount: paid }) => (
            <li key={`${seller} ${buyer}`} className={seller === home || buyer === home ? 'own' : ''}>
              <Id kind="device" id={seller} /> → <Id kind="device" id={buyer} /> {formatCount(amount)} Wh ·{' '}
              {dollars(paid, network, 6)}
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

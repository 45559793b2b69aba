/** What an order would bring and cost: how much, how new, how whole, a coarse sample, and the price. */
import type { NetworkView } from '../../../../client/node-api.ts'
import { formatCount, formatDay } from '../../../../web/src/languages/numbers.ts'
import { placeWords } from '../../../../web/src/map/place-words.ts'
import { percent, span } from '../../../../web/src/parts/amounts.ts'
import { Facts } from '../../../../web/src/parts/facts.tsx'
import { Scroll } from '../../../../web/src/parts/scroll.tsx'
import type { MarketView } from '../../messages/market/data-view.ts'
import type { Quote, Sample } from '../../messages/market/quote.ts'
import { nameOfQuantity, writeQuantity } from '../words.ts'
import { priceWords } from './price-words.ts'
import { DATA_TEXT as TEXT } from './text.ts'

const [DAY_MS, MOST_SHOWN] = [86_400_000, 8]

interface PreviewShown {
  readonly quote: Quote
  readonly view: MarketView
  readonly network: NetworkView
}

export function Preview({ quote, view, network }: PreviewShown) {
  const { days, least } = { days: quote.days, least: view.least }
  return (
    <section className="card">
      <h2>{TEXT.preview}</h2>
      {quote.hours === 0 && days.out > 0 ? <p className="empty">{TEXT.empty(least.owners)}</p> : null}
      <div className="two">
        <div>
          <Amount quote={quote} />
          {days.ahead === 0 ? null : <p className="quiet">{TEXT.later(span(least.delayMs))}</p>}
        </div>
        <Price quote={quote} network={network} />
      </div>
      {quote.owned === 0 ? null : <p className="warn">{TEXT.owned(quote.owned)}</p>}
      <SampleTable sample={quote.sample} view={view} />
    </section>
  )
}

function Amount({ quote: { cells, hours, coveragePpm, days, newest } }: Pick<PreviewShown, 'quote'>) {
  const daysTold = [
    ...(days.out === 0 ? [] : [TEXT.daysWords(days.out, days.with)]),
    ...(days.ahead === 0 ? [] : [TEXT.daysAhead(days.ahead)]),
    ...(days.gone === 0 ? [] : [TEXT.daysGone(days.gone)]),
  ]
  return (
    <Facts
      rows={[
        [TEXT.cells, formatCount(cells)],
        [TEXT.hours, hours === 0 ? '0' : `${formatCount(hours)}, ${TEXT.covered(percent(coveragePpm, 0))}`],
        [TEXT.daysOut, daysTold.join(', ')],
        [TEXT.newest, newest < 0 ? TEXT.none : formatDay(newest * DAY_MS, 'UTC')],
      ]}
    />
  )
}

function Price({ quote, network }: Pick<PreviewShown, 'quote' | 'network'>) {
  const shown = [...quote.lines.map(({ price }) => price), quote.fee, quote.total, quote.ahead]
  const money = priceWords(shown, network)
  return (
    <Facts
      amounts
      rows={[
        ...quote.lines.map(({ quantity, price }) => [nameOfQuantity(quantity), money(price)] as const),
        [TEXT.fee, money(quote.fee)],
        [TEXT.total, <b key="total">{money(quote.total)}</b>],
        quote.days.ahead === 0 ? undefined : [TEXT.ahead, money(quote.ahead)],
      ]}
    />
  )
}

/** The newest of each place and quantity: steps wider than those that are sold. */
function SampleTable({ sample, view }: { readonly sample: readonly Sample[]; readonly view: MarketView }) {
  if (sample.length === 0) return null
  const { sampleColumns: columns } = TEXT
  const unitOf = (name: string) => view.quantities.find(one => one.name === name)?.unit ?? ''
  return (
    <>
      <h3>{TEXT.sample}</h3>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{columns.day}</th>
              <th>{columns.place}</th>
              <th>{columns.what}</th>
              <th className="number">{columns.about}</th>
              <th className="number">{columns.cells}</th>
            </tr>
          </thead>
          <tbody>
            {sample.slice(0, MOST_SHOWN).map(({ day, region, quantity, about, cells }) => (
              <tr key={`${day} ${region} ${quantity}`}>
                <td>{formatDay(day * DAY_MS, 'UTC')}</td>
                <td>{placeWords(region)}</td>
                <td>{nameOfQuantity(quantity)}</td>
                <td className="number">{writeQuantity(about, unitOf(quantity))}</td>
                <td className="number">{formatCount(cells)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

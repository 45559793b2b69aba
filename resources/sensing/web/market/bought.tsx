/** What this account bought, and its files: made here of the rows that the node shows, as CSV, GeoJSON or Parquet. */
import { useState } from 'react'
import type { NetworkView } from '../../../../client/node-api.ts'
import { asCsv } from '../../../../protocol/tables/table.ts'
import { formatCount, formatDay } from '../../../../web/src/languages/numbers.ts'
import { Scroll } from '../../../../web/src/parts/scroll.tsx'
import { useMeaning } from '../../../../web/src/words/meaning.ts'
import { titleOf } from '../../../../web/src/words/reason-title.ts'
import type { DataRow } from '../../messages/market/data-row.ts'
import type { MarketView, OrderView } from '../../messages/market/data-view.ts'
import { FORMATS, type Format } from '../../messages/market/desk-answers.ts'
import { asGeoJson, columnsOf, dateOf, valuesOf } from '../../messages/market/values.ts'
import { nameOfQuantity } from '../words.ts'
import { priceWords } from './price-words.ts'
import { DATA_TEXT as TEXT } from './text.ts'
import type { Bought as One } from './use-market.ts'

const DAY_MS = 86_400_000
const NAMES = { csv: 'CSV', geojson: 'GeoJSON', parquet: 'Parquet' } as const

interface BoughtShown {
  readonly bought: readonly One[]
  readonly view: MarketView
  readonly network: NetworkView
}

export function Bought({ bought, view, network }: BoughtShown) {
  const { boughtColumns: columns } = TEXT
  const [trouble, setTrouble] = useState('')
  const endedWords = useEnded(network)
  const paid = bought.map(({ order }) => order.paid)
  const money = priceWords(paid, network)
  const get = (one: One, format: Format) =>
    void save(one, format, view).catch((error: unknown) => setTrouble(String(error)))
  return (
    <section className="card">
      <h2>{TEXT.bought}</h2>
      {bought.length === 0 ? (
        <p className="empty">{TEXT.nothingBought}</p>
      ) : (
        <Scroll>
          <table className="things">
            <thead>
              <tr>
                <th>{columns.what}</th>
                <th>{columns.days}</th>
                <th className="number">{columns.hours}</th>
                <th className="number">{columns.paid}</th>
                <th>{columns.state}</th>
                <th>{columns.get}</th>
              </tr>
            </thead>
            <tbody>
              {bought.map(one => (
                <Row key={one.id} one={one} money={money} endedWords={endedWords} onGet={get} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <p role="alert">{trouble}</p>
    </section>
  )
}

interface RowShown {
  readonly one: One
  readonly money: (amount: string) => string
  readonly endedWords: (code: string) => string
  readonly onGet: (one: One, format: Format) => void
}

function Row({ one, money, endedWords, onGet }: RowShown) {
  const { boughtColumns: columns } = TEXT
  return (
    <tr>
      <td>{one.order.quantities.map(nameOfQuantity).join(', ')}</td>
      <td data-name={columns.days}>{daysWords(one.order)}</td>
      <td data-name={columns.hours} className="number">
        {formatCount(one.order.hours)}
      </td>
      <td data-name={columns.paid} className="number">
        {money(one.order.paid)}
      </td>
      <td data-name={columns.state}>{stateWords(one.order, endedWords)}</td>
      <td>
        <div className="chips">
          {FORMATS.map(format => (
            <button
              key={format}
              type="button"
              className="chip"
              disabled={one.rows.length === 0}
              aria-label={TEXT.download(NAMES[format])}
              onClick={() => onGet(one, format)}
            >
              {NAMES[format]}
            </button>
          ))}
        </div>
      </td>
    </tr>
  )
}

function daysWords({ from, until }: OrderView): string {
  const day = (of: number) => formatDay(of * DAY_MS, 'UTC')
  return from === until ? day(from) : `${day(from)} – ${day(until)}`
}

/** Why an order ended before its time, as the network says it, in the language that is spoken. */
function useEnded({ resources }: NetworkView): (code: string) => string {
  const meaningOf = useMeaning()
  const reasons = resources.find(({ name }) => name === 'sensing')?.reasons ?? {}
  return code => titleOf(meaningOf(code, reasons[code] ?? code))
}

function stateWords({ ended, upTo, until, from }: OrderView, endedWords: (code: string) => string): string {
  if (ended !== '') return endedWords(ended)
  if (upTo >= until) return TEXT.over
  return upTo < from ? TEXT.waits : TEXT.standing(formatDay(upTo * DAY_MS, 'UTC'))
}

const TYPES = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
} as const

async function save({ id, order, rows }: One, format: Format, view: MarketView): Promise<void> {
  const content = await contentOf(rows, format, view)
  const url = URL.createObjectURL(new Blob([content], { type: TYPES[format] }))
  const link = document.createElement('a')
  link.href = url
  link.download = `data-${dateOf(order.from)}-${id.slice(0, 8)}.${format}`
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

async function contentOf(rows: readonly DataRow[], format: Format, view: MarketView): Promise<BlobPart> {
  if (format === 'geojson') return JSON.stringify(asGeoJson(rows, view))
  const columns = columnsOf(valuesOf(rows, view))
  if (format === 'csv') return asCsv(columns)
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  return parquetWriteBuffer({
    columnData: columns.map(([name, type, values]) => ({ name, type, data: [...values] })),
  })
}

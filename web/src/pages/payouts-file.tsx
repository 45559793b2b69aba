/** What an account was paid in a year, as a table for its books: columns as a country's offices read them, made in the browser. */
import { useState } from 'react'
import {
  COUNTRIES,
  type Country,
  type Payout,
  type Sum,
  sourceOfTemplate,
  sumsOf,
  toTaxTable,
  UNPRICED,
} from '../../../client/payouts/tax-table.ts'
import { api } from '../api/queries.ts'
import { TEXT } from '../text.ts'

/** @param nowMs of the network: the year that is offered first */
export function PayoutsFile({ address, nowMs }: { readonly address: string; readonly nowMs: number }) {
  const [country, setCountry] = useState<Country>('any')
  const [typed, setTyped] = useState<string>()
  const year = typed ?? String(new Date(nowMs).getUTCFullYear())
  const [made, setMade] = useState<MadeProps>()
  const [said, setSaid] = useState('')
  const source = sourceOfTemplate(country)

  async function make(): Promise<void> {
    setSaid(TEXT.payouts.busy)
    setMade(undefined)
    try {
      const payouts = (await api.listPayouts(address, year)).map(toPayout)
      save(toTaxTable(payouts, country), `payouts-${address.slice(0, 10)}-${year}-${country}.csv`)
      setMade({ count: payouts.length, sums: sumsOf(payouts) })
      setSaid('')
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <details>
      <summary>{TEXT.payouts.title}</summary>
      <p className="line">
        <label>
          {TEXT.payouts.year}{' '}
          <input
            inputMode="numeric"
            size={5}
            maxLength={4}
            value={year}
            onChange={({ target }) => setTyped(target.value.replace(/\D/g, ''))}
          />
        </label>{' '}
        <label>
          {TEXT.payouts.country}{' '}
          <select value={country} onChange={({ target }) => setCountry(target.value as Country)}>
            {COUNTRIES.map(one => (
              <option key={one} value={one}>
                {TEXT.payouts.countries[one]}
              </option>
            ))}
          </select>
        </label>{' '}
        <button type="button" onClick={() => void make()} disabled={!/^20\d\d$/.test(year)}>
          {TEXT.payouts.make}
        </button>
      </p>
      <p className="quiet small">
        {source === undefined ? '' : `${TEXT.payouts.source(source)} `}
        {TEXT.payouts.noAdvice}
      </p>
      <div role="status">
        {said === '' ? null : <p>{said}</p>}
        {made === undefined ? null : <Made {...made} />}
      </div>
    </details>
  )
}

interface MadeProps {
  readonly count: number
  readonly sums: readonly Sum[]
}

function Made({ count, sums }: MadeProps) {
  return (
    <>
      <p>{TEXT.payouts.done(count)}</p>
      <ul>
        {sums.map(({ symbol, quantity, worth, unpriced }) => (
          <li key={symbol}>{TEXT.payouts.sum(quantity, symbol, worth, unpriced)}</li>
        ))}
      </ul>
    </>
  )
}

type Shown = Awaited<ReturnType<typeof api.listPayouts>>[number]

function toPayout({ amount, price, unpriced, ...plain }: Shown): Payout {
  const payout = { ...plain, amount: BigInt(amount) }
  if (price !== undefined) return { ...payout, price: { each: BigInt(price.usd), source: price.source } }
  return unpriced === undefined ? payout : { ...payout, unpriced: UNPRICED[unpriced] }
}

function save(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

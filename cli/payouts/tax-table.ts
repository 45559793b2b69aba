/**
 * Payouts as a table for a tax office: when something came in, how much, and what it was worth then. Columns, dates and decimals are
 * those that the country's offices and their software read; what is owed, nobody says here. A worth that is not known stays empty.
 */
import { formatAmount } from '../../protocol/amounts/amount.ts'

export interface Payout {
  readonly atMs: number
  /** Base units. */
  readonly amount: bigint
  readonly symbol: string
  readonly decimals: number
  /** 10⁻¹⁸ USD of a whole one, and who says so; absent where nobody does, and why. */
  readonly price?: { readonly usd: bigint; readonly source: string }
  readonly unpriced?: string
  readonly transaction: string
}

export const COUNTRIES = ['any', 'de', 'us'] as const
export type Country = (typeof COUNTRIES)[number]

interface Template {
  readonly columns: readonly string[]
  readonly separator: string
  /** Of a decimal number with a point. */
  readonly decimal: (text: string) => string
  readonly row: (payout: Payout, decimal: (text: string) => string) => readonly string[]
}

const USD_DECIMALS = 18
const CENT = 10n ** 16n

const iso = (ms: number) => new Date(ms).toISOString()
const dayOf = (ms: number) => iso(ms).slice(0, 10).split('-') as [year: string, month: string, day: string]
const sourceOf = ({ price, unpriced = '' }: Payout) => price?.source ?? unpriced

const TEMPLATES: Readonly<Record<Country, Template>> = {
  any: {
    columns: ['time (UTC)', 'quantity', 'asset', 'USD each', 'USD', 'price by', 'transaction'],
    separator: ',',
    decimal: text => text,
    row: (payout, decimal) => [
      iso(payout.atMs),
      ...[quantityOf(payout, decimal), payout.symbol, eachOf(payout, decimal), worthOf(payout, decimal)],
      ...[sourceOf(payout), payout.transaction],
    ],
  },
  de: {
    columns: [
      ...['Datum', 'Uhrzeit (UTC)', 'Vorgang', 'Menge', 'Währung', 'Kurs (USD)', 'Wert bei Zufluss (USD)'],
      ...['Quelle des Kurses', 'Transaktion'],
    ],
    separator: ';',
    decimal: text => text.replace('.', ','),
    row(payout, decimal) {
      const [year, month, day] = dayOf(payout.atMs)
      return [
        ...[`${day}.${month}.${year}`, iso(payout.atMs).slice(11, 19), 'Zufluss'],
        ...[quantityOf(payout, decimal), payout.symbol, eachOf(payout, decimal), worthOf(payout, decimal)],
        ...[sourceOf(payout), payout.transaction],
      ]
    },
  },
  us: {
    columns: [
      ...['Date received', 'Description', 'Quantity', 'Fair market value each (USD)', 'Income (USD)'],
      ...['Value by', 'Transaction'],
    ],
    separator: ',',
    decimal: text => text,
    row(payout, decimal) {
      const [year, month, day] = dayOf(payout.atMs)
      return [
        `${month}/${day}/${year}`,
        ...[payout.symbol, quantityOf(payout, decimal), eachOf(payout, decimal), worthOf(payout, decimal)],
        ...[sourceOf(payout), payout.transaction],
      ]
    },
  },
}

/** RFC 4180, oldest first. @example toTaxTable([], 'us').split(',')[0] // → 'Date received' */
export function toTaxTable(payouts: readonly Payout[], country: Country): string {
  const { columns, separator, decimal, row } = TEMPLATES[country]
  const lines = [columns, ...payouts.toSorted((a, b) => a.atMs - b.atMs).map(each => row(each, decimal))]
  return lines.map(fields => `${fields.map(field => quote(field, separator)).join(separator)}\r\n`).join('')
}

function quantityOf({ amount, decimals }: Payout, decimal: (text: string) => string): string {
  return decimal(formatAmount(amount, decimals))
}

function eachOf({ price }: Payout, decimal: (text: string) => string): string {
  return price === undefined ? '' : decimal(formatAmount(price.usd, USD_DECIMALS))
}

/** To the cent, half of one up. */
function worthOf({ price, amount, decimals }: Payout, decimal: (text: string) => string): string {
  if (price === undefined) return ''
  const cents = ((2n * amount * price.usd) / (10n ** BigInt(decimals) * CENT) + 1n) / 2n
  const text = String(cents).padStart(3, '0')
  return decimal(`${text.slice(0, -2)}.${text.slice(-2)}`)
}

/** What a table's program would take for a formula is none. */
function quote(field: string, separator: string): string {
  const safe = /^[=+@-]/.test(field) ? `'${field}` : field
  return new RegExp(`["\\r\\n${separator}]`).test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

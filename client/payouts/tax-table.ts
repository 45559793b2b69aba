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
  /** 10⁻¹⁸ of the table's currency for a whole one, and who says so; absent where nobody does, and why. */
  readonly price?: { readonly each: bigint; readonly source: string }
  readonly unpriced?: string
  readonly transaction: string
}

export const COUNTRIES = ['any', 'de', 'es', 'us'] as const
export type Country = (typeof COUNTRIES)[number]

interface Template {
  /** Who says that a worth at receipt is asked for; absent where it is nobody's in particular. */
  readonly source?: string
  readonly columns: (currency: string) => readonly string[]
  readonly separator: string
  /** Of a decimal number with a point. */
  readonly decimal: (text: string) => string
  readonly row: (payout: Payout, decimal: (text: string) => string) => readonly string[]
}

/** Why a worth stays empty. */
export const UNPRICED = {
  no_feed: 'no price feed was set',
  no_price: 'the feed had no price that was new enough',
  no_state: 'this RPC service has no state of that block; an archive node has',
} as const

const DECIMALS = 18
const CENT = 10n ** 16n

const iso = (ms: number) => new Date(ms).toISOString()
const dayOf = (ms: number) => iso(ms).slice(0, 10).split('-') as [year: string, month: string, day: string]
const sourceOf = ({ price, unpriced = '' }: Payout) => price?.source ?? unpriced

const TEMPLATES: Readonly<Record<Country, Template>> = {
  any: {
    columns: its => ['time (UTC)', 'quantity', 'asset', `${its} each`, its, 'price by', 'transaction'],
    separator: ',',
    decimal: text => text,
    row: (payout, decimal) => [
      iso(payout.atMs),
      ...[quantityOf(payout, decimal), payout.symbol, eachOf(payout, decimal), worthOf(payout, decimal)],
      ...[sourceOf(payout), payout.transaction],
    ],
  },
  de: {
    source: 'BMF, Einzelfragen der ertragsteuerrechtlichen Behandlung bestimmter Kryptowerte, 6 March 2025',
    columns: its => [
      ...[
        'Datum',
        'Uhrzeit (UTC)',
        'Vorgang',
        'Menge',
        'Währung',
        `Kurs (${its})`,
        `Wert bei Zufluss (${its})`,
      ],
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
  es: {
    source: 'Dirección General de Tributos, consulta vinculante V1766-22, 26 July 2022',
    columns: its => [
      ...['Fecha', 'Hora (UTC)', 'Concepto', 'Cantidad', 'Moneda', `Valor unitario (${its})`],
      ...[`Valor en la recepción (${its})`, 'Fuente del valor', 'Transacción'],
    ],
    separator: ';',
    decimal: text => text.replace('.', ','),
    row(payout, decimal) {
      const [year, month, day] = dayOf(payout.atMs)
      return [
        ...[`${day}/${month}/${year}`, iso(payout.atMs).slice(11, 19), 'Recepción'],
        ...[quantityOf(payout, decimal), payout.symbol, eachOf(payout, decimal), worthOf(payout, decimal)],
        ...[sourceOf(payout), payout.transaction],
      ]
    },
  },
  us: {
    source: 'IRS Notice 2014-21; Rev. Rul. 2023-14',
    columns: its => [
      ...['Date received', 'Description', 'Quantity', `Fair market value each (${its})`, `Income (${its})`],
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
export function toTaxTable(payouts: readonly Payout[], country: Country, currency = 'USD'): string {
  const { columns, separator, decimal, row } = TEMPLATES[country]
  const lines = [
    columns(currency),
    ...payouts.toSorted((a, b) => a.atMs - b.atMs).map(each => row(each, decimal)),
  ]
  return lines.map(fields => `${fields.map(field => quote(field, separator)).join(separator)}\r\n`).join('')
}

/** Who says that a country's offices ask for a worth at receipt. No advice: whether it is owed, they say. @example sourceOfTemplate('us') // → 'IRS Notice 2014-21; Rev. Rul. 2023-14' */
export function sourceOfTemplate(country: Country): string | undefined {
  return TEMPLATES[country].source
}

export interface Sum {
  readonly symbol: string
  readonly quantity: string
  /** To the cent of the table's currency, of what somebody says a price for. */
  readonly worth: string
  /** Payouts that nobody says a price for. */
  readonly unpriced: number
}

/** By asset, in the order in which they came first: not in the table, which a program adds up by itself. @example sumsOf([]) // → [] */
export function sumsOf(payouts: readonly Payout[]): readonly Sum[] {
  return [...Map.groupBy(payouts, ({ symbol }) => symbol)].map(([symbol, its]) => {
    const quantity = its.reduce((sum, { amount }) => sum + amount, 0n)
    const cents = its.reduce((sum, payout) => sum + (centsOf(payout) ?? 0n), 0n)
    const unpriced = its.filter(({ price }) => price === undefined).length
    return { symbol, quantity: formatAmount(quantity, its[0]!.decimals), worth: moneyOf(cents), unpriced }
  })
}

function quantityOf({ amount, decimals }: Payout, decimal: (text: string) => string): string {
  return decimal(formatAmount(amount, decimals))
}

function eachOf({ price }: Payout, decimal: (text: string) => string): string {
  return price === undefined ? '' : decimal(formatAmount(price.each, DECIMALS))
}

/** To the cent, half of one up. */
function centsOf({ price, amount, decimals }: Payout): bigint | undefined {
  if (price === undefined) return undefined
  return ((2n * amount * price.each) / (10n ** BigInt(decimals) * CENT) + 1n) / 2n
}

function worthOf(payout: Payout, decimal: (text: string) => string): string {
  const cents = centsOf(payout)
  return cents === undefined ? '' : decimal(moneyOf(cents))
}

function moneyOf(cents: bigint): string {
  const text = String(cents).padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`
}

/** What a table's program would take for a formula is none. */
function quote(field: string, separator: string): string {
  const safe = /^[=+@-]/.test(field) ? `'${field}` : field
  return new RegExp(`["\\r\\n${separator}]`).test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A quote in words: what there is of it, how new and whole it is, and what it costs. */
import { assetOf, formatAsset } from '../../../../client/format.ts'
import type { QuoteAnswer } from '../../messages/market/desk-answers.ts'

export function quoteRows(quote: QuoteAnswer): readonly (readonly [label: string, text: string])[] {
  const { lines, cells, hours, days, newest, regions, coveragePpm, owned } = quote
  const money = moneyIn(quote)
  const missing = [
    ...(days.ahead === 0 ? [] : [`${days.ahead} to come`]),
    ...(days.gone === 0 ? [] : [`${days.gone} not kept any more`]),
  ]
  return [
    ['area', `${regions.length} ${regions.length === 1 ? 'region' : 'regions'} of about 250 km²`],
    [
      'measured',
      `${cells} ${cells === 1 ? 'cell' : 'cells'}, ${hours} hours, ${coveragePpm / 10_000} % of them`,
    ],
    ['days', [`${days.with} of ${days.out} that are out have something`, ...missing].join(', ')],
    ['newest', newest === '' ? 'nothing yet' : newest],
    ...lines.map(
      line => [line.quantity, `${line.hours} hours (${line.unit}): ${money(line.price)}`] as const,
    ),
    ['costs now', `${money(quote.total)}, of it ${money(quote.fee)} burned`],
    ...(days.ahead === 0 ? [] : [['days ahead', `about ${money(quote.ahead)}`] as const]),
    ...(owned === 0 ? [] : [['yours already', `${owned} hours: an order pays for them again`] as const]),
  ]
}

export function moneyIn({ decimals }: { readonly decimals: number }): (amount: string | bigint) => string {
  return amount => formatAsset(BigInt(amount), assetOf({ decimals }), decimals)
}

/** What a file will cost and what it costs, in words. */
import { row } from '../../../cli/explain/layout.ts'
import type { Settings } from '../../../cli/settings.ts'
import type { Terminal } from '../../../cli/terminal.ts'
import { paymentDecimals } from '../../../cli/transaction/payment-decimals.ts'
import { assetOf, formatAsset } from '../../../client/format.ts'
import type { Price } from '../messages/gateway-answers.ts'

/** An amount in words. */
export type Money = (amount: string) => Promise<string>

export function createMoney(settings: Settings): Money {
  let decimals: Promise<number | undefined> | undefined
  return async amount => {
    decimals ??= paymentDecimals(settings).catch(() => undefined)
    const known = await decimals
    // Without chain and node the figure is still good.
    if (known === undefined) return `${amount} base units`
    return formatAsset(BigInt(amount), assetOf({ decimals: known }), known)
  }
}

/** Before it is put. */
export async function tellBefore(
  { keep, read, days, available }: Price,
  money: Money,
  terminal: Terminal,
): Promise<readonly string[]> {
  const layout = { style: terminal.style, columns: terminal.columns }
  const free = available === undefined ? '' : `; ${await money(available)} of the deposit are free`
  const short =
    available !== undefined && BigInt(available) < BigInt(keep) + BigInt(read)
      ? row('deposit', terminal.style.warn('does not cover it: cairn deposit ACCOUNT AMOUNT'), layout)
      : []
  return [
    ...row(
      'will cost',
      `${await money(keep)} for ${spanOf(days)}, ${await money(read)} a reading, the network’s fee included${free}`,
      layout,
    ),
    ...short,
  ]
}

/** After it was put. */
export async function tellAfter(
  { keep, read, days, available }: Price,
  money: Money,
  terminal: Terminal,
): Promise<readonly string[]> {
  const layout = { style: terminal.style, columns: terminal.columns }
  const left =
    available === undefined
      ? ''
      : `; ${await money(available)} of the deposit were free by the newest settled epoch`
  return row(
    'costs',
    `${await money(keep)} for ${spanOf(days)}, paid as it is proved, ${await money(read)} a reading, the network’s fee included${left}`,
    layout,
  )
}

function spanOf(days: number): string {
  return days === 1 ? '1 day' : `${Number(days.toFixed(2))} days`
}

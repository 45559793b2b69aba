/** Shares and what they bring, as pages write them. */
import { assetOf } from '../../../client/format.ts'
import type { SharesView } from '../../../client/node-api.ts'
import { formatAsset } from '../languages/numbers.ts'
import { percent } from '../parts/amounts.ts'

/** Digits after the point: what a household's battery earns in a day is a few cents. */
export const DIGITS = 4

export function sharesIn(
  amount: string | bigint,
  { symbol, decimals }: Pick<ChainView, 'symbol' | 'decimals'>,
) {
  return formatAsset(BigInt(amount), { symbol, decimals })
}

export type ChainView = NonNullable<SharesView['chain']>
type Income = Pick<SharesView['income'][number], 'amount' | 'symbol' | 'decimals'>

export function incomeIn({ amount, ...asset }: Income, digits = DIGITS): string {
  return formatAsset(BigInt(amount), assetOf(asset), digits)
}

/** `0.2968 USD`, or both assets where there is something of both. */
export function incomesIn(income: readonly Income[], nothing: string): string {
  const some = income.filter(({ amount }) => BigInt(amount) > 0n)
  return some.length === 0 ? nothing : some.map(one => incomeIn(one)).join(' + ')
}

export function partIn(weight: string, whole: bigint): string {
  return whole === 0n ? '–' : percent(Number((BigInt(weight) * 1_000_000n) / whole))
}

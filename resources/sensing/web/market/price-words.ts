/** Prices one below the other: as many digits as the finest of them needs, so that what is shown adds up to what is paid. */
import { assetOf } from '../../../../client/format.ts'
import type { NetworkView } from '../../../../client/node-api.ts'
import { formatAmount } from '../../../../protocol/amounts/amount.ts'
import { formatAsset } from '../../../../web/src/languages/numbers.ts'

const [LEAST, MOST] = [2, 6]

/** @param all that are shown together, base units */
export function priceWords(
  all: readonly (bigint | string)[],
  { rules }: NetworkView,
): (amount: bigint | string) => string {
  const asset = assetOf(rules.payment)
  const finest = all.map(amount => formatAmount(BigInt(amount), asset.decimals).split('.')[1]?.length ?? 0)
  const digits = Math.min(MOST, Math.max(LEAST, ...finest))
  return amount => formatAsset(BigInt(amount), asset, digits, digits)
}

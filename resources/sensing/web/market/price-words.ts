/** Prices one below the other: of what comes to less than a dollar ten-thousandths are shown, else cents. */
import { assetOf } from '../../../../client/format.ts'
import type { NetworkView } from '../../../../client/node-api.ts'
import { formatAsset } from '../../../../web/src/languages/numbers.ts'

const [FINE, USUAL] = [4, 2]

/** @param most the largest of them, base units */
export function priceWords(most: bigint, { rules }: NetworkView): (amount: bigint | string) => string {
  const asset = assetOf(rules.payment)
  const digits = most < 10n ** BigInt(asset.decimals) ? FINE : USUAL
  return amount => formatAsset(BigInt(amount), asset, digits, digits)
}

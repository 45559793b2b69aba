/** What hours of cells cost: the rule and whoever asks beforehand compute it alike. */

const [PRICE_DECIMALS, PPM] = [6, 1_000_000n]

/** Base units for so many hours of a quantity, rounded up. @param microPrice of a thousand, six decimals */
export function priceOfHours(hours: number, microPrice: bigint, paymentDecimals: number): bigint {
  const whole = microPrice * BigInt(hours) * 10n ** BigInt(paymentDecimals)
  const of = 1_000n * 10n ** BigInt(PRICE_DECIMALS)
  return (whole + of - 1n) / of
}

/** What is burned on top, rounded up. @example feeOn(100n, 50_000) // → 5n */
export function feeOn(price: bigint, feePpm: number): bigint {
  return (price * BigInt(feePpm) + PPM - 1n) / PPM
}

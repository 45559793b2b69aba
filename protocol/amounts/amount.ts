/** Money for people: decimal text to base units and back, without a float in between. */

/**
 * `parseAmount('1_000.5', 6)` is `1000500000n`. @throws {TypeError} on anything else, or on more digits than `decimals`.
 * @example parseAmount('1_000.5', 6) // → 1000500000n
 */
export function parseAmount(text: string, decimals: number): bigint {
  const match = /^(\d+(?:_\d+)*)(?:\.(\d+))?$/.exec(text)
  if (match === null)
    throw new TypeError(
      `an amount is digits, perhaps with _ between and one point, got "${text.slice(0, 40)}"`,
    )
  const [, whole = '', fraction = ''] = match
  if (fraction.length > decimals)
    throw new TypeError(`"${text}" has ${fraction.length} decimals, and the asset has ${decimals}`)
  return BigInt(whole.replaceAll('_', '') + fraction.padEnd(decimals, '0'))
}

export interface AmountFormat {
  /** Decimals shown at most; further ones are cut off, never rounded up. All of them unless said. */
  readonly maxFraction?: number
  /** Thousands set apart by commas. */
  readonly group?: boolean
}

/**
 * `formatAmount(1000500000n, 6)` is `'1000.5'`. Without `maxFraction` the inverse of `parseAmount`.
 * @example formatAmount(1_234_567n, 6, { maxFraction: 2 }) // → '1.23'
 */
export function formatAmount(amount: bigint, decimals: number, format: AmountFormat = {}): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = digits
    .slice(digits.length - decimals)
    .slice(0, format.maxFraction ?? decimals)
    .replace(/0+$/, '')
  const grouped = format.group ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  const shown = fraction === '' ? grouped : `${grouped}.${fraction}`
  return amount < 0n && /[1-9]/.test(shown) ? `-${shown}` : shown
}

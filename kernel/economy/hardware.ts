/** What a device costs, as a network's file says it: what payback is reckoned with. It is shown to people, and decides nothing. */
import { parseAmount } from '../../protocol/amounts/amount.ts'

/** Base units of the payment asset for a device of a resource. */
export interface HardwarePrice {
  readonly least: bigint
  readonly most: bigint
}

export type HardwarePrices = Readonly<Record<string, HardwarePrice>>

const MOST_PRICE = 1n << 128n

/**
 * @param prices by resource, in units of the payment asset; one price, or the least and the most
 * @throws {TypeError} naming the field and what would be right.
 * @example hardware({ energy: ['120', '300'], sensing: '45' })
 */
export function hardware(
  prices: Readonly<Record<string, string | readonly [string, string]>>,
  decimals = 6,
): HardwarePrices {
  return Object.fromEntries(
    Object.entries(prices).map(([resource, price]) => {
      const [least, most] = typeof price === 'string' ? [price, price] : price
      return [resource, { least: parseAmount(least, decimals), most: parseAmount(most, decimals) }]
    }),
  )
}

/** @throws {TypeError} naming the field and what would be right. */
export function checkHardware(prices: HardwarePrices, resources: readonly string[]): void {
  for (const [name, { least, most }] of Object.entries(prices)) {
    if (!resources.includes(name))
      throw new TypeError(`hardware: "${name}" is not one of the resources (${resources.join(', ')})`)
    if (least <= 0n || most < least || most >= MOST_PRICE)
      throw new TypeError(`hardware.${name}: above 0, the lower price first, got ${least} to ${most}`)
  }
}

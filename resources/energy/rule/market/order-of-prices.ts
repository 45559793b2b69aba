/**
 * Offers of one side in order of their price. Prices that a double holds are put in order by their digits, which nobody can make slow by
 * what he asks for; others by comparing each with each.
 */
import { byId, type Offer } from './clearing.ts'

const DIGIT = 256
const SAFE = BigInt(Number.MAX_SAFE_INTEGER)

/** Sellers from the lowest price up, buyers from the highest down; of one price by ascending id. Without those that offer nothing. */
export function orderOfPrices(offers: readonly Offer[], side: Offer['side']): readonly Offer[] {
  const its = offers.filter(offer => offer.side === side && offer.quantity > 0n)
  const ordered = isSafe(its) ? byDigits(its) : its.toSorted((a, b) => compare(a.price, b.price))
  if (side === 'buy') ordered.reverse()
  sortAlike(ordered)
  return ordered
}

/** Where the offers of this price end. */
export function endOfPrice(offers: readonly Offer[], from: number): number {
  const { price } = offers[from]!
  let to = from + 1
  while (to < offers.length && offers[to]!.price === price) to++
  return to
}

function isSafe(offers: readonly Offer[]): boolean {
  return offers.every(({ price }) => price <= SAFE && price >= -SAFE)
}

function byDigits(offers: readonly Offer[]): Offer[] {
  const above = new Float64Array(offers.length)
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [row, { price }] of offers.entries()) {
    const value = Number(price)
    above[row] = value
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  // From the middle on a difference may be no whole number any more: then they are compared.
  if (highest - lowest > Number.MAX_SAFE_INTEGER) return offers.toSorted((a, b) => compare(a.price, b.price))
  for (let row = 0; row < above.length; row++) above[row]! -= lowest
  let [order, other] = [new Uint32Array(offers.length), new Uint32Array(offers.length)]
  for (let row = 0; row < order.length; row++) order[row] = row
  const digits = new Uint8Array(offers.length)
  for (let unit = 1; unit <= highest - lowest; unit *= DIGIT) {
    const starts = new Uint32Array(DIGIT + 1)
    for (let row = 0; row < digits.length; row++) {
      const digit = Math.floor(above[row]! / unit) % DIGIT
      digits[row] = digit
      starts[digit + 1]!++
    }
    for (let digit = 1; digit < DIGIT; digit++) starts[digit]! += starts[digit - 1]!
    for (const row of order) other[starts[digits[row]!]!++] = row
    ;[order, other] = [other, order]
  }
  return Array.from(order, row => offers[row]!)
}

function sortAlike(offers: Offer[]): void {
  for (let from = 0, to = 0; from < offers.length; from = to) {
    to = endOfPrice(offers, from)
    if (to - from > 1)
      for (const [at, offer] of offers.slice(from, to).sort(byId).entries()) offers[from + at] = offer
  }
}

function compare(a: bigint, b: bigint): number {
  return a === b ? 0 : a < b ? -1 : 1
}

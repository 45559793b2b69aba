/**
 * Double auctions of single units, to compare the default market with. None of them is all of truthful, efficient and
 * balanced (Myerson and Satterthwaite): McAfee gives up a trade, SBBA a trade and a lot, VCG the balance.
 * Prices are given as bigint in any unit; those that need halves come back doubled, see each.
 */

interface Sorted {
  /** Descending. */
  readonly buyers: readonly bigint[]
  /** Ascending. */
  readonly sellers: readonly bigint[]
  /** Number of efficient trades. */
  readonly k: number
}

function sorted(buyers: readonly bigint[], sellers: readonly bigint[]): Sorted {
  const down = buyers.toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0))
  const up = sellers.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  let k = 0
  while (k < down.length && k < up.length && down[k]! >= up[k]!) k++
  return { buyers: down, sellers: up, k }
}

/** McAfee 1992. Prices are doubled: the candidate price is the mean of the first excluded pair. */
export function mcAfee(buyers: readonly bigint[], sellers: readonly bigint[]) {
  const { buyers: b, sellers: s, k } = sorted(buyers, sellers)
  if (k === 0) return { trades: 0, buyersPayDoubled: 0n, sellersGetDoubled: 0n }
  const [nextBuyer, nextSeller] = [b[k], s[k]]
  if (nextBuyer !== undefined && nextSeller !== undefined) {
    const doubled = nextBuyer + nextSeller
    if (2n * s[k - 1]! <= doubled && doubled <= 2n * b[k - 1]!)
      return { trades: k, buyersPayDoubled: doubled, sellersGetDoubled: doubled }
  }
  return { trades: k - 1, buyersPayDoubled: 2n * b[k - 1]!, sellersGetDoubled: 2n * s[k - 1]! }
}

/** SBBA (Segal-Halevi, Hassidim, Aumann 2016): one price, exactly balanced; a seller may be left out by lot. */
export function sbba(buyers: readonly bigint[], sellers: readonly bigint[]) {
  const { buyers: b, sellers: s, k } = sorted(buyers, sellers)
  if (k === 0) return { trades: 0, price: 0n }
  const next = s[k]
  return next !== undefined && next <= b[k - 1]!
    ? { trades: k, price: next }
    : { trades: k - 1, price: b[k - 1]! }
}

/** Vickrey, Clarke and Groves: efficient and truthful, and the mechanism pays what is missing. */
export function vcg(buyers: readonly bigint[], sellers: readonly bigint[]) {
  const { buyers: b, sellers: s, k } = sorted(buyers, sellers)
  if (k === 0) return { trades: 0, buyersPay: 0n, sellersGet: 0n }
  const [nextBuyer, nextSeller] = [b[k], s[k]]
  const buyersPay = nextBuyer !== undefined && nextBuyer > s[k - 1]! ? nextBuyer : s[k - 1]!
  const sellersGet = nextSeller !== undefined && nextSeller < b[k - 1]! ? nextSeller : b[k - 1]!
  return { trades: k, buyersPay, sellersGet }
}

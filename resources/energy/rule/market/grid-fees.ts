/**
 * Fees of the wires between a buyer and a seller: each market on the path adds its own. An offer grows as it goes up the
 * tree, a bid shrinks; the buyer pays all of them.
 */

export interface FeePath {
  readonly bid: bigint
  /** From the seller's market to the buyer's, in order, the one that clears included. */
  readonly fees: readonly bigint[]
  /** Which of `fees` is the clearing market's. */
  readonly clearsAt: number
}

/** Fees in price units: pay-as-bid means the buyer pays its bid and the seller gets what the fees leave. */
export function settleConstantFees({ bid, fees, clearsAt }: FeePath) {
  const total = fees.reduce((sum, fee) => sum + fee, 0n)
  const sellerGets = bid - total
  const supplyFees = fees.slice(0, clearsAt + 1).reduce((sum, fee) => sum + fee, 0n)
  return { buyerPays: bid, sellerGets, feeTotal: total, clearingRate: sellerGets + supplyFees }
}

/**
 * Fees as parts of the seller's revenue, in ppm: revenue = bid / (1 + Σ fees), rounded down; each fee is its part of the
 * revenue, rounded down, and what rounding leaves goes to the clearing market.
 */
export function settlePercentageFees({ bid, fees, clearsAt }: FeePath) {
  const PPM = 1_000_000n
  const total = fees.reduce((sum, fee) => sum + fee, 0n)
  const sellerGets = (bid * PPM) / (PPM + total)
  const paid = fees.map(fee => (sellerGets * fee) / PPM)
  const rest = bid - sellerGets - paid.reduce((sum, fee) => sum + fee, 0n)
  paid[clearsAt]! += rest
  return { buyerPays: bid, sellerGets, fees: paid }
}

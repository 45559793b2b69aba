/**
 * The arithmetic of contracts/staking/Stakes.sol, to the unit: shares of what is staked on one subject. contracts/test/vectors/stakes.json
 * holds both to the same rows.
 *
 * Laws: total ≤ shares always, so a share is never worth more than a unit; Σ (worth of all shares) ≤ total; whoever acts loses the
 * rounding.
 */

/** Changed by the functions below and by nothing else. */
export interface StakePool {
  total: bigint
  shares: bigint
}

export function openPool(): StakePool {
  return { total: 0n, shares: 0n }
}

/** What shares are worth now, rounded down. */
export function worthOf({ total, shares }: Readonly<StakePool>, part: bigint): bigint {
  return part === 0n || shares <= 0n ? 0n : (part * total) / shares
}

/** How many shares an amount makes, rounded down. Where all was slashed it begins anew: shares of before are worth nothing. */
export function sharesMade({ total, shares }: Readonly<StakePool>, amount: bigint): bigint {
  return shares === 0n || total === 0n ? amount : (amount * shares) / total
}

/** How many shares an amount is, rounded up: what is moved for whoever asks that much back. */
export function sharesAsked({ total, shares }: Readonly<StakePool>, amount: bigint): bigint {
  return (amount * shares + total - 1n) / total
}

/** @returns whether what was there before is worth nothing, and its shares are no more */
export function putIn(pool: StakePool, amount: bigint, made: bigint): boolean {
  const begins = pool.total === 0n && pool.shares > 0n
  if (begins) pool.shares = 0n
  pool.total += amount
  pool.shares += made
  return begins
}

export function takeOut(pool: StakePool, amount: bigint, shares: bigint): void {
  pool.total -= amount
  pool.shares -= shares
}

/** A fault took `taken` of `from` of the subject's own. @returns what it takes here, rounded up */
export function slashPool(pool: StakePool, taken: bigint, from: bigint): bigint {
  // No contract of ours takes a part of nothing; one that did would stop whoever reads what it says.
  const cut = from === 0n ? 0n : (pool.total * taken + from - 1n) / from
  pool.total -= cut
  return cut
}

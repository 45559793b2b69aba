/**
 * How a pool is shared between who was heard, who heard and who carried, as Helium's verifier does: 6 parts, 24 parts and 50 parts of a
 * hundred; of what carrying does not use, a fifth goes to who was heard and four fifths to who heard.
 *
 * Law: no part is overspent; what rounding leaves is nobody's (`left`). Amounts are whole base units, rounded down; prices and rates
 * have fifteen places, as there: of a credit in base units rounded up, of a unit half to even.
 */
import { halfToEven } from './density.ts'

export interface Worked {
  /** Parts of ten thousand, each: reward units × density. */
  readonly beacon: number
  readonly witness: number
  /** Credits carried. */
  readonly credits: bigint
}

export interface Shares {
  readonly beacon: bigint
  readonly witness: bigint
  readonly data: bigint
}

export interface Pool {
  /** Base units of the token, for the whole day. */
  readonly pool: bigint
  /** What a base unit is worth in the currency, as a fraction; carrying earns nothing where it is not known. */
  readonly price?: readonly [above: bigint, under: bigint]
}

const [BEACON, WITNESS, DATA, PERCENT] = [6n, 24n, 50n, 100n]
const [UNUSED_BEACON, UNUSED_WITNESS, UNUSED] = [1n, 4n, 5n]
/** A credit is a hundred-thousandth of the currency's unit. */
const CREDITS_A_UNIT = 100_000n
const PLACES = 10n ** 15n

/** In the order of what is given, and what nobody gets of what these three parts have. */
export function sharePool(
  worked: readonly Worked[],
  { pool, price }: Pool,
): { readonly shares: readonly Shares[]; readonly left: bigint } {
  const carried = worked.reduce((sum, { credits }) => sum + credits, 0n)
  const [beacons, witnesses] = [sumOf(worked, 'beacon'), sumOf(worked, 'witness')]
  // Everything in parts of PLACES of a base unit, times a hundred.
  const all = pool * PLACES
  const most = (all * DATA) / PERCENT
  const asked = price === undefined ? 0n : creditsToParts(carried, price)
  const used = asked < most ? asked : most
  const unused = most - used
  const beaconPool = (all * BEACON) / PERCENT + (unused * UNUSED_BEACON) / UNUSED
  const witnessPool = (all * WITNESS) / PERCENT + (unused * UNUSED_WITNESS) / UNUSED
  const rateOf = (part: bigint, units: bigint) => (units === 0n ? 0n : halfToEven(part, units))
  const [beaconRate, witnessRate, dataRate] = [
    rateOf(beaconPool, beacons),
    rateOf(witnessPool, witnesses),
    rateOf(used, carried),
  ]
  const shares = worked.map(({ beacon, witness, credits }) => ({
    beacon: (beaconRate * BigInt(beacon)) / PLACES,
    witness: (witnessRate * BigInt(witness)) / PLACES,
    data: (dataRate * credits) / PLACES,
  }))
  const given = shares.reduce((sum, { beacon, witness, data }) => sum + beacon + witness + data, 0n)
  return { shares, left: (all * (BEACON + WITNESS + DATA)) / PERCENT / PLACES - given }
}

/** What credits are worth, in base units to fifteen places, rounded up. */
export function creditsToParts(credits: bigint, [above, under]: readonly [bigint, bigint]): bigint {
  const [worth, by] = [credits * under * PLACES, CREDITS_A_UNIT * above]
  return (worth + by - 1n) / by
}

function sumOf(worked: readonly Worked[], field: 'beacon' | 'witness'): bigint {
  return worked.reduce((sum, one) => sum + BigInt(one[field]), 0n)
}

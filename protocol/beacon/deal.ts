/**
 * A deal: a secret that nobody knows but its dealer, shared among recipients so that any `threshold` of them can open it,
 * and anyone can see that they can, whatever the dealer does next. Publicly verifiable secret sharing after Schoenmakers
 * (CRYPTO 1999), with the degree test of SCRAPE (Cascudo and David, ACNS 2017).
 *
 *   polynomial p of degree threshold − 1; for recipient i = 1 … n with key yᵢ:
 *   commitment Xᵢ = p(i)·C, share Yᵢ = p(i)·yᵢ, and a proof that both hide the same p(i); the secret is p(0)·B
 *   the proof: Aᵢ = wᵢ·C, Bᵢ = wᵢ·yᵢ, e = hash of all points, rᵢ = wᵢ − e·p(i); so Aᵢ = rᵢ·C + e·Xᵢ and Bᵢ = rᵢ·yᵢ + e·Yᵢ
 *
 * Deals add up: the sum of the shares of several deals opens to the sum of their secrets.
 *
 * Encoded as X₁ … Xₙ ‖ Y₁ … Yₙ ‖ A₁ … Aₙ ‖ B₁ … Bₙ ‖ r₁ … rₙ, 160n bytes.
 */
import { concatBytes, numberToBytesLE } from '@noble/curves/utils.js'
import {
  base,
  commitBase,
  hashToScalar,
  invert,
  mod,
  ORDER,
  POINT_BYTES,
  SCALAR_BYTES,
  scalarBytes,
  sumOf,
  timesSecret,
  toPoint,
  toScalar,
} from './group.ts'
import type { Point } from './group-type.ts'

export interface BeaconKey {
  readonly secret: bigint
  readonly publicKey: Uint8Array
}

/**
 * From 32 bytes or more that nobody else knows.
 * @example beaconKeyOf(new Uint8Array(32)).publicKey.length // → 32
 */
export function beaconKeyOf(seed: Uint8Array): BeaconKey {
  const secret = (hashToScalar('key', seed) % (ORDER - 1n)) + 1n
  return { secret, publicKey: timesSecret(base(), secret).toBytes() }
}

/**
 * True for a point that shares can be made for.
 * @example isBeaconKey(beaconKeyOf(new Uint8Array(32)).publicKey) // → true
 * @example isBeaconKey(new Uint8Array(32)) // → false
 */
export function isBeaconKey(bytes: Uint8Array): boolean {
  const point = toPoint(bytes)
  return point !== undefined && !point.is0()
}

export interface DealTerms {
  /** Of the recipients, in order. */
  readonly keys: readonly Uint8Array[]
  /** 1 to the number of recipients. */
  readonly threshold: number
  /** Which network, epoch and dealer: a deal proves nothing elsewhere. */
  readonly context: Uint8Array
}

/**
 * @param secret of the dealer; the same secret and terms give the same deal.
 * @example makeDeal(new Uint8Array(32), { keys: [beaconKeyOf(new Uint8Array(32)).publicKey], threshold: 1, context: new Uint8Array() }).length // → 160
 */
export function makeDeal(secret: Uint8Array, { keys, threshold, context }: DealTerms): Uint8Array {
  const all = concatBytes(...keys)
  const draw = (label: string, index: number) =>
    (hashToScalar(label, secret, context, all, numberToBytesLE(index, 4), numberToBytesLE(threshold, 4)) %
      (ORDER - 1n)) +
    1n
  const coefficients = Array.from({ length: threshold }, (_, power) => draw('coefficient', power))
  const values = keys.map((_, index) => evaluate(coefficients, BigInt(index + 1)))
  const nonces = keys.map((_, index) => draw('nonce', index))
  const points = keys.map(pointOf)
  const both = (scalars: readonly bigint[]) => [
    scalars.map(scalar => timesSecret(commitBase(), scalar).toBytes()),
    scalars.map((scalar, index) => timesSecret(points[index]!, scalar).toBytes()),
  ]
  const hidden = concatBytes(...both(values).flat(), ...both(nonces).flat())
  const challenge = hashToScalar('deal', context, all, hidden)
  const responses = nonces.map((nonce, index) => scalarBytes(mod(nonce - challenge * values[index]!)))
  return concatBytes(hidden, ...responses)
}

/**
 * @returns its shares, in the recipients' order; undefined for a deal that is not good on these terms.
 * @example openDeal(new Uint8Array(160), { keys: [beaconKeyOf(new Uint8Array(32)).publicKey], threshold: 1, context: new Uint8Array() }) // → undefined
 */
export function openDeal(deal: Uint8Array, terms: DealTerms): readonly Uint8Array[] | undefined {
  return openDeals([{ deal, context: terms.context }], terms)[0]
}

/** A deal, and what it was made for. */
export interface GivenDeal extends Pick<DealTerms, 'context'> {
  readonly deal: Uint8Array
}

/**
 * Several deals to the same recipients, each as `openDeal` has it: where all are good, one sum says so, and otherwise each is looked at
 * alone.
 * @returns the shares of each, in the recipients' order; undefined for one that is not good
 * @example openDeals([{ deal: new Uint8Array(160), context: new Uint8Array() }], { keys: [beaconKeyOf(new Uint8Array(32)).publicKey], threshold: 1 }) // → [undefined]
 */
export function openDeals(
  given: readonly GivenDeal[],
  to: Omit<DealTerms, 'context'>,
): readonly (readonly Uint8Array[] | undefined)[] {
  const read = given.map(one => readDeal(one, to.keys.length))
  const whole = read.filter(one => one !== undefined)
  const good = whole.length > 0 && areGood(whole, to) ? whole : whole.filter(one => areGood([one], to))
  return read.map(one => (one !== undefined && good.includes(one) ? one.shares : undefined))
}

interface ReadDeal extends GivenDeal {
  readonly shares: readonly Uint8Array[]
  /** X, Y, A and B, one after the other. */
  readonly points: readonly Point[]
  readonly responses: readonly bigint[]
}

function readDeal({ deal, context }: GivenDeal, count: number): ReadDeal | undefined {
  if (deal.length !== count * (4 * POINT_BYTES + SCALAR_BYTES)) return undefined
  const words = Array.from({ length: 5 * count }, (_, at) => deal.subarray(32 * at, 32 * at + 32))
  const points = words.slice(0, 4 * count).map(toPoint)
  const responses = words.slice(4 * count).map(toScalar)
  if (![...points, ...responses].every(part => part !== undefined)) return undefined
  if ((points.slice(count, 2 * count) as Point[]).some(share => share.is0())) return undefined
  const shares = words.slice(count, 2 * count)
  return { deal, context, shares, points: points as Point[], responses: responses as bigint[] }
}

/**
 * All equations of all deals at once: a sum of them, each times a weight that none of the dealers could foresee, since it hangs on
 * every deal, is zero only if every one of them holds.
 */
function areGood(deals: readonly ReadDeal[], { keys, threshold }: Omit<DealTerms, 'context'>): boolean {
  const all = concatBytes(...keys)
  const said = deals.map(({ deal, context }) => scalarBytes(hashToScalar('given', context, all, deal)))
  const seed = scalarBytes(hashToScalar('together', numberToBytesLE(threshold, 4), ...said))
  const inverses = dualFactors(keys.length)
  const byCommitBase: bigint[] = []
  const byKey = keys.map(() => 0n)
  const factors = deals.flatMap(({ deal, context, responses }, index) => {
    const hidden = deal.subarray(0, 4 * keys.length * POINT_BYTES)
    const challenge = hashToScalar('deal', context, all, hidden)
    const draw = (label: string, count: number) =>
      Array.from({ length: count }, (_, at) =>
        hashToScalar(label, seed, numberToBytesLE(index, 4), numberToBytesLE(at, 4)),
      )
    const [first, second] = [draw('commitment', keys.length), draw('share', keys.length)]
    const degree = dualWord(inverses, draw('degree', Math.max(0, keys.length - threshold)))
    byCommitBase.push(first.reduce((sum, weight, at) => sum + weight * responses[at]!, 0n))
    for (const [at, weight] of second.entries()) byKey[at]! += weight * responses[at]!
    return [
      ...first.map((weight, at) => weight * challenge + degree[at]!),
      ...second.map(weight => weight * challenge),
      ...first.map(weight => -weight),
      ...second.map(weight => -weight),
    ]
  })
  const points = [...deals.flatMap(one => one.points), commitBase(), ...keys.map(pointOf)]
  const committed = byCommitBase.reduce((sum, part) => sum + part, 0n)
  return sumOf(points, [...factors, committed, ...byKey]).is0()
}

/**
 * Share by share.
 * @example addShares([[beaconKeyOf(new Uint8Array(32)).publicKey], [new Uint8Array(32)]]) // → [beaconKeyOf(new Uint8Array(32)).publicKey]
 */
export function addShares(all: readonly (readonly Uint8Array[])[]): readonly Uint8Array[] {
  const [first = []] = all
  const once = all.map(() => 1n)
  return first.map((_, at) =>
    sumOf(
      all.map(shares => pointOf(shares[at]!)),
      once,
    ).toBytes(),
  )
}

/** Horner's rule. */
function evaluate(coefficients: readonly bigint[], at: bigint): bigint {
  return coefficients.reduceRight((sum, coefficient) => mod(sum * at + coefficient), 0n)
}

/**
 * The commitments hide a polynomial of degree below the threshold if they are orthogonal to every word of the dual code; one
 * word that the dealer could not foresee is enough to tell. @param word coefficients of a polynomial, drawn @param inverses `dualFactors`
 */
function dualWord(inverses: readonly bigint[], word: readonly bigint[]): readonly bigint[] {
  return inverses.map((inverse, index) => mod(evaluate(word, BigInt(index + 1)) * inverse))
}

/** Of each place, one over the product of its distances from the others. */
function dualFactors(count: number): readonly bigint[] {
  const places = Array.from({ length: count }, (_, index) => BigInt(index + 1))
  return places.map(at =>
    invert(places.reduce((product, other) => (other === at ? product : mod(product * (at - other))), 1n)),
  )
}

function pointOf(bytes: Uint8Array): Point {
  const point = toPoint(bytes)
  if (point === undefined) throw new TypeError('a point of ristretto255 is needed')
  return point
}

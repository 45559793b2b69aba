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
  add,
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
  const count = terms.keys.length
  if (deal.length !== count * (4 * POINT_BYTES + SCALAR_BYTES)) return undefined
  const words = Array.from({ length: 5 * count }, (_, at) => deal.subarray(32 * at, 32 * at + 32))
  const points = words.slice(0, 4 * count).map(toPoint)
  const responses = words.slice(4 * count).map(toScalar)
  if (![...points, ...responses].every(part => part !== undefined)) return undefined
  const shares = points.slice(count, 2 * count) as Point[]
  if (shares.some(share => share.is0())) return undefined
  const good = isGood(deal, terms, { points: points as Point[], responses: responses as bigint[] })
  return good ? words.slice(count, 2 * count) : undefined
}

interface Parts {
  /** X, Y, A and B, one after the other. */
  readonly points: readonly Point[]
  readonly responses: readonly bigint[]
}

/**
 * All equations at once: a sum of them, each times a weight that the dealer could not foresee, is zero only if every one
 * of them holds.
 */
function isGood(deal: Uint8Array, terms: DealTerms, { points, responses }: Parts): boolean {
  const { keys, context } = terms
  const count = keys.length
  const all = concatBytes(...keys)
  const challenge = hashToScalar('deal', context, all, deal.subarray(0, 4 * count * POINT_BYTES))
  const weigh = (label: string) => (_: unknown, index: number) =>
    hashToScalar(label, context, all, deal, numberToBytesLE(index, 4))
  const [first, second] = ['commitment', 'share'].map(label => keys.map(weigh(label))) as [bigint[], bigint[]]
  const degree = dualWord(terms, deal)
  const factors = [
    ...first.map((weight, index) => weight * challenge + degree[index]!),
    ...second.map(weight => weight * challenge),
    ...first.map(weight => -weight),
    ...second.map(weight => -weight),
    first.reduce((sum, weight, index) => sum + weight * responses[index]!, 0n),
    ...second.map((weight, index) => weight * responses[index]!),
  ]
  return sumOf([...points, commitBase(), ...keys.map(pointOf)], factors).is0()
}

/**
 * Share by share.
 * @example addShares([[beaconKeyOf(new Uint8Array(32)).publicKey], [new Uint8Array(32)]]) // → [beaconKeyOf(new Uint8Array(32)).publicKey]
 */
export function addShares(all: readonly (readonly Uint8Array[])[]): readonly Uint8Array[] {
  const [first = [], ...rest] = all
  return first.map((share, at) =>
    rest.reduce((sum, shares) => add(sum, pointOf(shares[at]!)), pointOf(share)).toBytes(),
  )
}

/** Horner's rule. */
function evaluate(coefficients: readonly bigint[], at: bigint): bigint {
  return coefficients.reduceRight((sum, coefficient) => mod(sum * at + coefficient), 0n)
}

/**
 * The commitments hide a polynomial of degree below the threshold if they are orthogonal to every word of the dual code; one
 * word that the dealer could not foresee is enough to tell.
 */
function dualWord({ keys, threshold, context }: DealTerms, deal: Uint8Array): readonly bigint[] {
  const count = keys.length
  const word = Array.from({ length: Math.max(0, count - threshold) }, (_, power) =>
    hashToScalar('degree', context, deal, numberToBytesLE(power, 4)),
  )
  return keys.map((_, index) => {
    const at = BigInt(index + 1)
    const others = keys.reduce(
      (product, _key, j) => (j === index ? product : mod(product * (at - BigInt(j + 1)))),
      1n,
    )
    return mod(evaluate(word, at) * invert(others))
  })
}

function pointOf(bytes: Uint8Array): Point {
  const point = toPoint(bytes)
  if (point === undefined) throw new TypeError('a point of ristretto255 is needed')
  return point
}

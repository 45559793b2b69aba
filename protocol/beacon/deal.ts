/**
 * A deal: a secret that nobody knows but its dealer, shared among recipients so that any `threshold` of them can open it,
 * and anyone can see that they can, whatever the dealer does next. Publicly verifiable secret sharing after Schoenmakers
 * (CRYPTO 1999), with the degree test of SCRAPE (Cascudo and David, ACNS 2017).
 *
 *   polynomial p of degree threshold − 1; for recipient i = 1 … n with key yᵢ:
 *   commitment Xᵢ = p(i)·C, share Yᵢ = p(i)·yᵢ, and a proof that both hide the same p(i); the secret is p(0)·B
 *
 * Deals add up: the sum of the shares of several deals opens to the sum of their secrets.
 *
 * Encoded as X₁ … Xₙ ‖ Y₁ … Yₙ ‖ challenge ‖ r₁ … rₙ, 96n + 32 bytes.
 */
import { concatBytes, numberToBytesLE } from '@noble/curves/utils.js'
import {
  BASE,
  COMMIT_BASE,
  hashToScalar,
  invert,
  mod,
  ORDER,
  POINT_BYTES,
  type Point,
  SCALAR_BYTES,
  scalarBytes,
  times,
  timesSecret,
  toPoint,
  toScalar,
  ZERO,
} from './group.ts'

export interface BeaconKey {
  readonly secret: bigint
  readonly publicKey: Uint8Array
}

/** From 32 bytes or more that nobody else knows. */
export function beaconKeyOf(seed: Uint8Array): BeaconKey {
  const secret = (hashToScalar('key', seed) % (ORDER - 1n)) + 1n
  return { secret, publicKey: timesSecret(BASE, secret).toBytes() }
}

/** True for a point that shares can be made for. */
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

/** @param secret of the dealer; the same secret and terms give the same deal. */
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
    scalars.map(scalar => timesSecret(COMMIT_BASE, scalar).toBytes()),
    scalars.map((scalar, index) => timesSecret(points[index]!, scalar).toBytes()),
  ]
  const [commitments, shares] = both(values) as [Uint8Array[], Uint8Array[]]
  const challenge = challengeOf(context, all, [...commitments, ...shares], both(nonces).flat())
  const responses = nonces.map((nonce, index) => scalarBytes(mod(nonce - challenge * values[index]!)))
  return concatBytes(...commitments, ...shares, scalarBytes(challenge), ...responses)
}

/** @returns its shares, in the recipients' order; undefined for a deal that is not good on these terms. */
export function openDeal(
  deal: Uint8Array,
  { keys, threshold, context }: DealTerms,
): readonly Uint8Array[] | undefined {
  const count = keys.length
  if (deal.length !== count * (2 * POINT_BYTES + SCALAR_BYTES) + SCALAR_BYTES) return undefined
  const words = Array.from({ length: deal.length / 32 }, (_, at) => deal.subarray(32 * at, 32 * at + 32))
  const hidden = words.slice(0, 2 * count)
  const points = hidden.map(toPoint)
  const scalars = words.slice(2 * count).map(toScalar)
  if (![...points, ...scalars].every(part => part !== undefined)) return undefined
  const [commitments, shares] = [points.slice(0, count), points.slice(count)] as [Point[], Point[]]
  if (shares.some(share => share.is0())) return undefined
  const [challenge, ...responses] = scalars as bigint[]
  const said = [
    ...commitments.map((point, i) => times(COMMIT_BASE, responses[i]!).add(times(point, challenge!))),
    ...shares.map((point, i) => times(pointOf(keys[i]!), responses[i]!).add(times(point, challenge!))),
  ].map(point => point.toBytes())
  if (challengeOf(context, concatBytes(...keys), hidden, said) !== challenge) return undefined
  return hasDegreeBelow(threshold, commitments, deal) ? hidden.slice(count) : undefined
}

/** Share by share. */
export function addShares(all: readonly (readonly Uint8Array[])[]): readonly Uint8Array[] {
  const [first = [], ...rest] = all
  return first.map((share, at) =>
    rest.reduce((sum, shares) => sum.add(pointOf(shares[at]!)), pointOf(share)).toBytes(),
  )
}

function challengeOf(
  context: Uint8Array,
  keys: Uint8Array,
  hidden: readonly Uint8Array[],
  said: readonly Uint8Array[],
): bigint {
  return hashToScalar('deal', context, keys, concatBytes(...hidden), concatBytes(...said))
}

/** Horner's rule. */
function evaluate(coefficients: readonly bigint[], at: bigint): bigint {
  return coefficients.reduceRight((sum, coefficient) => mod(sum * at + coefficient), 0n)
}

/**
 * Whether the commitments hide a polynomial of degree below the threshold: its values then are orthogonal to every word of
 * the dual code, and one word that the dealer could not foresee is enough to tell.
 */
function hasDegreeBelow(threshold: number, commitments: readonly Point[], deal: Uint8Array): boolean {
  const count = commitments.length
  if (threshold >= count) return true
  const word = Array.from({ length: count - threshold }, (_, power) =>
    hashToScalar('degree', deal, numberToBytesLE(power, 4)),
  )
  const sum = commitments.reduce((total, commitment, index) => {
    const at = BigInt(index + 1)
    const others = commitments.reduce(
      (product, _, j) => (j === index ? product : mod(product * (at - BigInt(j + 1)))),
      1n,
    )
    return total.add(times(commitment, evaluate(word, at) * invert(others)))
  }, ZERO)
  return sum.is0()
}

function pointOf(bytes: Uint8Array): Point {
  const point = toPoint(bytes)
  if (point === undefined) throw new TypeError('a point of ristretto255 is needed')
  return point
}

/**
 * What a recipient discloses of its share, with a proof that it is just that; and what enough of them come to. Whoever
 * opens, and in whatever order: the secret is the same.
 *
 *   Sᵢ = xᵢ⁻¹·Yᵢ = p(i)·B, and a proof that log_B yᵢ = log_Sᵢ Yᵢ; the secret is Σ λᵢ·Sᵢ = p(0)·B
 *
 * Encoded as S ‖ challenge ‖ response, 96 bytes.
 */
import { concatBytes } from '@noble/curves/utils.js'
import type { BeaconKey } from './deal.ts'
import {
  base,
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

export const OPENING_BYTES = POINT_BYTES + 2 * SCALAR_BYTES

/**
 * @throws {TypeError} when the share is no point.
 * @example const opening = openShare(key, shares[place]!)
 */
export function openShare({ secret, publicKey }: BeaconKey, share: Uint8Array): Uint8Array {
  const hidden = toPoint(share)
  if (hidden === undefined || hidden.is0()) throw new TypeError('a share is a point')
  const opened = timesSecret(hidden, invert(secret))
  const nonce = (hashToScalar('opening nonce', scalarBytes(secret), share) % (ORDER - 1n)) + 1n
  const said = [timesSecret(base(), nonce).toBytes(), timesSecret(opened, nonce).toBytes()]
  const challenge = challengeOf(publicKey, share, opened.toBytes(), said)
  return concatBytes(opened.toBytes(), scalarBytes(challenge), scalarBytes(mod(nonce - challenge * secret)))
}

/**
 * True if it is the key's opening of this share.
 * @example isGoodOpening(new Uint8Array(96), new Uint8Array(32), new Uint8Array(32)) // → false
 */
export function isGoodOpening(opening: Uint8Array, publicKey: Uint8Array, share: Uint8Array): boolean {
  if (opening.length !== OPENING_BYTES) return false
  const [key, hidden, opened] = [publicKey, share, opening.subarray(0, 32)].map(toPoint)
  const [challenge, response] = [opening.subarray(32, 64), opening.subarray(64)].map(toScalar)
  if (key === undefined || hidden === undefined || opened === undefined) return false
  if (challenge === undefined || response === undefined || opened.is0()) return false
  const said = [
    sumOf([base(), key], [response, challenge]).toBytes(),
    sumOf([opened, hidden], [response, challenge]).toBytes(),
  ]
  return challengeOf(publicKey, share, opening.subarray(0, 32), said) === challenge
}

/**
 * The secret, 32 bytes, from good openings of different recipients, as many as the threshold or more.
 * @param openings by the recipient's place, from 0.
 * @example const secret = recoverSecret(new Map([[0, first], [2, third]]), 2)
 */
export function recoverSecret(openings: ReadonlyMap<number, Uint8Array>, threshold: number): Uint8Array {
  const chosen = [...openings].sort(([a], [b]) => a - b).slice(0, threshold)
  if (chosen.length < threshold)
    throw new RangeError(`${threshold} openings are needed, there are ${chosen.length}`)
  const places = chosen.map(([place]) => place)
  const points = chosen.map(([, opening]) => {
    const point = toPoint(opening.subarray(0, POINT_BYTES))
    if (point === undefined) throw new TypeError('an opening begins with a point')
    return point
  })
  return sumOf(
    points,
    places.map(place => weightOf(place, places)),
  ).toBytes()
}

/** Lagrange's coefficient at zero of the recipient at this place, among those at these places. */
function weightOf(place: number, places: readonly number[]): bigint {
  const at = BigInt(place + 1)
  const others = places.filter(other => other !== place).map(other => BigInt(other + 1))
  const product = (factors: readonly bigint[]) => factors.reduce((all, factor) => mod(all * factor), 1n)
  return mod(product(others) * invert(product(others.map(there => there - at))))
}

function challengeOf(
  publicKey: Uint8Array,
  share: Uint8Array,
  opened: Uint8Array,
  said: readonly Uint8Array[],
): bigint {
  return hashToScalar('opening', publicKey, share, opened, concatBytes(...said))
}

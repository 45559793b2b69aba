/**
 * The group that beacon secrets live in: ristretto255 (RFC 9496), of prime order. Points are 32 bytes and encode one way
 * only; scalars are 32 bytes, little-endian, below the order.
 */
import {
  type CurvePoint,
  type CurvePointCons,
  mulAddUnsafe,
  pippenger,
} from '@noble/curves/abstract/curve.js'
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js'
import { bytesToNumberLE, concatBytes, numberToBytesLE } from '@noble/curves/utils.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** By its operations: the library's own class has no name to declare it by. */
export interface Point extends CurvePoint<bigint, Point> {}
const Point = ristretto255.Point as unknown as CurvePointCons<Point>

export const ORDER = Point.Fn.ORDER
export const POINT_BYTES = 32
export const SCALAR_BYTES = 32

/** Keys and the secret itself are multiples of it. */
export const BASE: Point = Point.BASE
/** Commitments are multiples of it; nobody knows how the two are related. */
export const COMMIT_BASE: Point = ristretto255_hasher.hashToCurve(utf8ToBytes('commitments'), {
  DST: 'cairn/beacon/v1',
})

/** Up to so many points one way of adding multiples is the faster, above them the other. */
const FEW = 64

/** A scalar that nobody can choose: SHA-512 of the parts, each after its length, reduced. */
export function hashToScalar(label: string, ...parts: readonly Uint8Array[]): bigint {
  const framed = [utf8ToBytes(`cairn/beacon/v1/${label}`), ...parts].flatMap(part => [
    numberToBytesLE(part.length, 4),
    part,
  ])
  return mod(bytesToNumberLE(sha512(concatBytes(...framed))))
}

export function mod(scalar: bigint): bigint {
  const rest = scalar % ORDER
  return rest < 0n ? rest + ORDER : rest
}

/** @throws {RangeError} for zero. */
export function invert(scalar: bigint): bigint {
  if (mod(scalar) === 0n) throw new RangeError('zero has no inverse')
  return Point.Fn.inv(mod(scalar))
}

/** Σ factor·point, variable time: for what is public. */
export function sumOf(points: readonly Point[], factors: readonly bigint[]): Point {
  const sum = points.length <= FEW ? mulAddUnsafe : pippenger
  return sum(Point, [...points], factors.map(mod))
}

/** Constant time, for secrets. @param scalar from 1. */
export function timesSecret(point: Point, scalar: bigint): Point {
  return point.multiply(scalar)
}

/** Undefined for what is no point. */
export function toPoint(bytes: Uint8Array): Point | undefined {
  if (bytes.length !== POINT_BYTES) return undefined
  try {
    return Point.fromBytes(bytes)
  } catch {
    return undefined
  }
}

/** Undefined for what is no scalar below the order. */
export function toScalar(bytes: Uint8Array): bigint | undefined {
  const scalar = bytes.length === SCALAR_BYTES ? bytesToNumberLE(bytes) : ORDER
  return scalar < ORDER ? scalar : undefined
}

export function scalarBytes(scalar: bigint): Uint8Array {
  return numberToBytesLE(scalar, SCALAR_BYTES)
}

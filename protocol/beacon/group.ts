/**
 * The group that beacon secrets live in: ristretto255 (RFC 9496), of prime order. Points are 32 bytes and encode one way
 * only; scalars are 32 bytes, little-endian, below the order.
 *
 * What computes in it is chosen once a process: audited JavaScript that runs everywhere (noble-group.ts), unless something
 * faster was put in its place (keys/sodium-group.ts). Law: the same bytes and the same refusals, whatever computes.
 */
import { bytesToNumberLE, concatBytes, numberToBytesLE } from '@noble/curves/utils.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Group, Point } from './group-type.ts'
import { BASE_BYTES, COMMIT_BASE_BYTES, FIELD, nobleGroup } from './noble-group.ts'

export const { ORDER } = FIELD
export const POINT_BYTES = 32
export const SCALAR_BYTES = 32

let chosen = choose(nobleGroup)

function choose(group: Group) {
  const [base, commitBase] = [BASE_BYTES, COMMIT_BASE_BYTES].map(bytes => group.decode(bytes)!)
  return { group, base: base!, commitBase: commitBase! }
}

/**
 * It computes from here on, in this process.
 * @example useGroup(await loadSodiumGroup()) // of keys/sodium-group.ts, before anything is computed
 */
export function useGroup(group: Group): void {
  chosen = choose(group)
}

/**
 * Keys and the secret itself are multiples of it.
 * @example base().toBytes().length // → 32
 */
export const base = (): Point => chosen.base

/**
 * Commitments are multiples of it; nobody knows how the two are related.
 * @example commitBase().toBytes().length // → 32
 */
export const commitBase = (): Point => chosen.commitBase

/**
 * A scalar that nobody can choose: SHA-512 of the parts, each after its length, reduced.
 * @example hashToScalar('key', Uint8Array.of(1)) < ORDER // → true
 */
export function hashToScalar(label: string, ...parts: readonly Uint8Array[]): bigint {
  const framed = [utf8ToBytes(`cairn/beacon/v1/${label}`), ...parts].flatMap(part => [
    numberToBytesLE(part.length, 4),
    part,
  ])
  return mod(bytesToNumberLE(sha512(concatBytes(...framed))))
}

/** @example mod(-1n) // → ORDER - 1n */
export function mod(scalar: bigint): bigint {
  const rest = scalar % ORDER
  return rest < 0n ? rest + ORDER : rest
}

/**
 * @throws {RangeError} for zero.
 * @example mod(2n * invert(2n)) // → 1n
 */
export function invert(scalar: bigint): bigint {
  if (mod(scalar) === 0n) throw new RangeError('zero has no inverse')
  return FIELD.inv(mod(scalar))
}

/** @example add(base(), toPoint(new Uint8Array(32))).toBytes() // → base().toBytes() */
export function add(a: Point, b: Point): Point {
  return chosen.group.add(a, b)
}

/**
 * Σ factor·point, variable time: for what is public.
 * @example sumOf([base(), base()], [2n, -1n]).toBytes() // → base().toBytes()
 */
export function sumOf(points: readonly Point[], factors: readonly bigint[]): Point {
  return chosen.group.sumOf(points, factors.map(mod))
}

/**
 * Constant time, for secrets. @param scalar from 1.
 * @example timesSecret(base(), 1n).toBytes() // → base().toBytes()
 */
export function timesSecret(point: Point, scalar: bigint): Point {
  return chosen.group.timesSecret(point, scalar)
}

/**
 * Undefined for what is no point.
 * @example toPoint(new Uint8Array(31)) // → undefined
 */
export function toPoint(bytes: Uint8Array): Point | undefined {
  return bytes.length === POINT_BYTES ? chosen.group.decode(bytes) : undefined
}

/**
 * Undefined for what is no scalar below the order.
 * @example toScalar(scalarBytes(7n)) // → 7n
 * @example toScalar(new Uint8Array(32).fill(255)) // → undefined
 */
export function toScalar(bytes: Uint8Array): bigint | undefined {
  const scalar = bytes.length === SCALAR_BYTES ? bytesToNumberLE(bytes) : ORDER
  return scalar < ORDER ? scalar : undefined
}

/** @example scalarBytes(7n)[0] // → 7 */
export function scalarBytes(scalar: bigint): Uint8Array {
  return numberToBytesLE(scalar, SCALAR_BYTES)
}

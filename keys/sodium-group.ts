/**
 * ristretto255 by libsodium on WebAssembly: a product takes a tenth of the time that it takes in JavaScript, and has the same
 * bytes; what is refused is the same. Where it is put in place, it computes for the whole process, one thread of it.
 */
import sodium from 'libsodium-wrappers-sumo'
import { ORDER, scalarBytes, useGroup } from '../protocol/beacon/group.ts'
import type { Group, Point } from '../protocol/beacon/group-type.ts'
import { BASE_BYTES } from '../protocol/beacon/noble-group.ts'

const ZERO_BYTES = new Uint8Array(32)

/** A point is its encoding: it encodes one way only. */
class SodiumPoint implements Point {
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  toBytes(): Uint8Array {
    return this.bytes.slice()
  }

  is0(): boolean {
    return this.equals(ZERO_BYTES)
  }

  equals(bytes: Uint8Array): boolean {
    return this.bytes.every((byte, at) => byte === bytes[at])
  }
}

const ZERO = new SodiumPoint(ZERO_BYTES)

/** The library refuses to come to zero, and has a faster way for the base. */
function times(point: Point, scalar: bigint): Point {
  const own = point as SodiumPoint
  if (scalar === 0n || own.is0()) return ZERO
  const factor = scalarBytes(scalar)
  return new SodiumPoint(
    own.equals(BASE_BYTES)
      ? sodium.crypto_scalarmult_ristretto255_base(factor)
      : sodium.crypto_scalarmult_ristretto255(factor, own.toBytes()),
  )
}

const add = (a: Point, b: Point): Point =>
  new SodiumPoint(sodium.crypto_core_ristretto255_add(a.toBytes(), b.toBytes()))

const group: Group = {
  decode: bytes =>
    sodium.crypto_core_ristretto255_is_valid_point(bytes) ? new SodiumPoint(bytes.slice()) : undefined,
  add,
  timesSecret(point, scalar) {
    if (scalar <= 0n || scalar >= ORDER) throw new RangeError('a secret is from 1 and below the order')
    return times(point, scalar)
  },
  sumOf: (points, factors) =>
    points.reduce<Point>((sum, point, at) => {
      const part = times(point, factors[at]!)
      return sum.is0() ? part : part.is0() ? sum : add(sum, part)
    }, ZERO),
}

export async function loadSodiumGroup(): Promise<Group> {
  await sodium.ready
  return group
}

/** Once a process is enough. */
export async function useSodium(): Promise<void> {
  useGroup(await loadSodiumGroup())
}

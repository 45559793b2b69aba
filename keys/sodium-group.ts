/**
 * ristretto255 by WebAssembly: products with secrets by libsodium, in constant time; what is public, points that are read and
 * sums of many multiples, by sums of our own (protocol/beacon/ristretto-sums.ts). A tenth of the time that it takes in JavaScript
 * and less, the same bytes, and what is refused is the same. Where it is put in place, it computes for the whole process, one thread of it.
 */
import sodium from 'libsodium-wrappers-sumo'
import { ORDER, scalarBytes, useGroup } from '../protocol/beacon/group.ts'
import type { Group, Point } from '../protocol/beacon/group-type.ts'
import { BASE_BYTES } from '../protocol/beacon/noble-group.ts'
import { openRistrettoSums, type RistrettoSums, type SumPoint } from '../protocol/beacon/ristretto-sums.ts'

/** Points of this group are those of the sums. */
const own = (point: Point) => point as SumPoint

function groupWith({ decode, trust, sumOf }: RistrettoSums): Group {
  return {
    decode,
    add: (a, b) => sumOf([own(a), own(b)], [1n, 1n]),
    timesSecret(point, scalar) {
      if (scalar <= 0n || scalar >= ORDER) throw new RangeError('a secret is from 1 and below the order')
      // The library refuses to come to zero, and has a faster way for the base.
      if (point.is0()) return point
      const [factor, { bytes }] = [scalarBytes(scalar), own(point)]
      return trust(
        own(point).equals(BASE_BYTES)
          ? sodium.crypto_scalarmult_ristretto255_base(factor)
          : sodium.crypto_scalarmult_ristretto255(factor, bytes),
      )
    },
    sumOf: (points, factors) => sumOf(points.map(own), factors),
  }
}

export async function loadSodiumGroup(): Promise<Group> {
  await sodium.ready
  const sums = openRistrettoSums()
  if (sums === undefined) throw new Error('this machine compiles no WebAssembly')
  return groupWith(sums)
}

/** Once a process is enough. */
export async function useSodium(): Promise<void> {
  useGroup(await loadSodiumGroup())
}

/**
 * Which reflectors a device tests its way to: an epoch's seed draws them from those that are registered, so nobody chooses an accomplice. What
 * is drawn holds from when everybody could know the seed; the draw before it holds as well, for whoever was on the way.
 */
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import type { Hash, SubjectId } from '../../../protocol/ids.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'

/** Of a draw, each device has so many: one may be down. */
export const DRAWN = 2

/** The same whoever asks, and in whatever order they are listed. */
export function drawReflectors(
  seed: Hash,
  device: SubjectId,
  reflectors: readonly SubjectId[],
): readonly SubjectId[] {
  const ticket = (reflector: SubjectId) =>
    bytesToHex(sha256(concatBytes(hexToBytes(seed.slice(2)), hexToBytes(device), hexToBytes(reflector))))
  return reflectors
    .map(reflector => [ticket(reflector), reflector] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, DRAWN)
    .map(([, reflector]) => reflector)
}

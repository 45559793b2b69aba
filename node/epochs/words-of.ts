/** What the signers of segments say of the beacon. */
import type { BeaconWord } from '../../kernel/beacon/beacon.ts'
import type { SignedSegment } from '../../kernel/bundle/merge-segments.ts'

export function wordsOf(segments: readonly SignedSegment[]): readonly BeaconWord[] {
  return segments.flatMap(({ signer, segment }) =>
    segment.word === undefined ? [] : { signer, ...segment.word },
  )
}

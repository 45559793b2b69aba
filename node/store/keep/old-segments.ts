/**
 * Segments of epochs that are long over are removed, with their parts: all that counts of them is in the bundles, and what they brought too
 * late counts nowhere any more. Without it each message would lie on the disk once more for good, and a network that says for how long it keeps
 * what was said (`regulation.dataAge`) would keep it in the segments.
 *
 * Stateless: it looks from the newest old epoch down until it finds one of which nothing is left, and then removes the oldest first. Of a segment
 * the parts go first, so that whoever was killed in between still knows what to remove.
 */
import { partsOfSegment } from '../../../kernel/bundle/segment.ts'
import type { Place } from '../../../protocol/chain-formats/network-id.ts'
import { openStatement } from '../../../protocol/chain-formats/oracle-statement.ts'
import type { Hash } from '../../../protocol/ids.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { isNodeError } from '../../errors.ts'
import { hasFile, type SizedSnapshots } from '../../snapshots.ts'
import type { SegmentLog } from '../store.ts'
import type { OldEpochs } from './retention.ts'

/** Epochs in which nobody said a word are passed over; no more in one go. */
const MOST_EPOCHS = 10_000

export interface OldSegments {
  readonly store: Pick<SegmentLog, 'listSegments'>
  readonly snapshots: Pick<SizedSnapshots, 'get' | 'sizeOf' | 'remove'>
  readonly place: Place
  /** A node that is stopped does not wait for all of them. */
  readonly stopping?: AbortSignal
}

/**
 * @param old epochs from `from` on and below `below`: no rule asks for their segments, and below `from` they are gone already
 * @returns how many files were removed
 */
export async function dropOldSegments(
  { store, snapshots, place, stopping }: OldSegments,
  { from, below }: OldEpochs,
): Promise<number> {
  const due: Hash[] = []
  for (let epoch = below - 1; epoch >= Math.max(from, below - MOST_EPOCHS); epoch--) {
    const named = await store.listSegments(epoch)
    const there: Hash[] = []
    for (const { address } of named) if (await hasFile(snapshots, address)) there.push(address)
    if (named.length > 0 && there.length === 0) break
    due.push(...there)
  }
  let removed = 0
  for (const segment of due.reverse()) {
    if (stopping?.aborted === true) break
    const files = [...(await partsNamedBy(segment, snapshots, place)), segment]
    for (const file of files) await snapshots.remove(file)
    removed += files.length
  }
  return removed
}

/** Of what is damaged, none: the file itself goes. */
async function partsNamedBy(
  segment: Hash,
  snapshots: Pick<SizedSnapshots, 'get'>,
  place: Place,
): Promise<readonly Hash[]> {
  try {
    return partsOfSegment(openStatement(await snapshots.get(segment), place).body).map(({ hash }) => hash)
  } catch (error) {
    const damaged = error instanceof TypeError || error instanceof ProtocolError
    if (damaged || isNodeError(error, 'snapshot_missing') || isNodeError(error, 'snapshot_corrupt')) return []
    throw error
  }
}

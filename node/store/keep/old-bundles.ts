/**
 * What was said goes out of old bundles where the network's rules say for how long it is kept (`regulation.dataAge`): the parts of the evidence.
 * Manifests and the facts of the chain stay, and so does everything that was signed: what a bundle's parts hashed to can still be seen.
 *
 * Stateless: it looks from the newest old epoch down until it finds one of which nothing is left, and then removes the oldest first. Killed at any
 * moment it goes on where it was.
 */
import { decodeManifest } from '../../../kernel/bundle/bundle.ts'
import type { Hash } from '../../../protocol/ids.ts'
import { isNodeError } from '../../errors.ts'
import { hasFile, type SizedSnapshots } from '../../snapshots.ts'
import type { EpochLog, ErasureLog } from '../store.ts'
import type { OldEpochs } from './retention.ts'

/** Epochs without a word are passed over; no more in one go. */
const MOST_EPOCHS = 10_000

export interface OldBundles {
  readonly store: Pick<EpochLog, 'getEpoch'> & Pick<ErasureLog, 'listRemainders' | 'dropRemainder'>
  readonly snapshots: Pick<SizedSnapshots, 'get' | 'sizeOf' | 'remove'>
}

/** @param old epochs from `from` on and below `below`; below `from` it is gone already @returns how many files were removed */
export async function dropOldEvidence(
  { store, snapshots }: OldBundles,
  { from, below }: OldEpochs,
): Promise<number> {
  const due: (readonly Hash[])[] = []
  for (let epoch = below - 1; epoch >= Math.max(from, below - MOST_EPOCHS); epoch--) {
    const bundle = (await store.getEpoch(epoch))?.bundle
    const named = bundle === undefined ? [] : await evidenceOf(snapshots, bundle)
    const there = await Promise.all(named.map(hash => isLeft(hash, { store, snapshots })))
    // Of a part that two epochs share there is none: each message is in one epoch.
    if (named.length > 0 && !there.includes(true)) break
    due.push(named.filter((_, index) => there[index]))
  }
  const files = due.reverse().flat()
  for (const part of files) {
    await snapshots.remove(part)
    for (const remainder of await store.listRemainders(part)) {
      await snapshots.remove(remainder)
      await store.dropRemainder(part, remainder)
    }
  }
  return files.length
}

async function evidenceOf(snapshots: Pick<SizedSnapshots, 'get'>, bundle: Hash): Promise<readonly Hash[]> {
  try {
    return decodeManifest(await snapshots.get(bundle)).parts.evidence.map(({ hash }) => hash)
  } catch (error) {
    if (isNodeError(error, 'snapshot_missing') || isNodeError(error, 'snapshot_corrupt')) return []
    throw error
  }
}

/** The part, or what is left of it. */
async function isLeft(part: Hash, { store, snapshots }: OldBundles): Promise<boolean> {
  return (await hasFile(snapshots, part)) || (await store.listRemainders(part)).length > 0
}

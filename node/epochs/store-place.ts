/**
 * Whether the store is the very one that this oracle signed with last, or a copy of it: put back from a backup, moved to another disk,
 * or begun anew. A copy does not know what was signed after it was made, so what may have been
 * signed since is fenced off (fence.ts).
 *
 * It is known by what no copy shares (`NodeStore.identify`): a file by its number on the disk and by when it was made there. What is
 * written down of it lies in the data folder, and is copied with it. A whole disk that is set back (a snapshot of a virtual machine) has both again: there the other oracles'
 * word of this account's signatures is all there is to go by.
 */
import { join } from 'node:path'
import * as v from 'valibot'
import { DiskError } from '../../disk/disk-error.ts'
import { readJsonFile } from '../../disk/json-file.ts'
import { writeAtomically } from '../../disk/write-file.ts'

const PLACE = v.object({
  /** What no copy of the store shares. */
  file: v.string(),
  /** Network time up to which something may have been signed that the store does not know. */
  fencedMs: v.number(),
})

export interface StorePlace {
  /** Network time: of epochs that had ended by then, more may have been signed than the store knows. −Infinity where nothing was. */
  readonly fencedMs: number
  /** Whether it became a copy since the last start. */
  readonly isCopy: boolean
}

/**
 * What it says lasts: it is written down before it is returned.
 * @param file what `NodeStore.identify` says
 * @param nowMs network time
 * @example await readStorePlace('/var/lib/cairn/node', await store.identify(), 1_790_000_000_000) // → { fencedMs: 1_790_000_000_000, isCopy: true }
 */
export async function readStorePlace(dataDir: string, file: string, nowMs: number): Promise<StorePlace> {
  const path = join(dataDir, 'store-place.json')
  const known = await readJsonFile(path, PLACE).catch(ignoreDamage)
  if (known?.file === file) return { fencedMs: known.fencedMs, isCopy: false }
  await writeAtomically(path, JSON.stringify({ file, fencedMs: nowMs }))
  return { fencedMs: nowMs, isCopy: true }
}

/** It says as little as none then. */
function ignoreDamage(error: unknown): undefined {
  if (!(error instanceof DiskError)) throw error
}

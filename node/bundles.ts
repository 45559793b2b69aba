/**
 * Bundles in the snapshot store: the manifest is one file, each of its parts another, all named by their SHA-256. Parts go
 * in before the manifest that names them, so a manifest that is here has its parts here. No more than one part is held.
 */
import { decodeManifest, openBundle, partsOf, readBundle, writeBundle } from '../kernel/bundle/bundle.ts'
import type { Part } from '../kernel/bundle/parts.ts'
import { fetchWith } from '../kernel/bundle/read-parts.ts'
import { type GroupedEvidence, streamEvidence } from '../kernel/bundle/stream-evidence.ts'
import type { Bundle } from '../kernel/epoch.ts'
import type { BundleHead } from '../kernel/settle-epoch.ts'
import type { Hash } from '../protocol/ids.ts'
import { isNodeError } from './errors.ts'
import type { PartBytes } from './settle/parts/part-pool.ts'
import type { SnapshotStore } from './snapshots.ts'

/** Durable when it resolves. What the epoch before had as well, devices that nobody moved, is not written again. */
export async function putBundle(
  snapshots: Pick<SnapshotStore, 'put' | 'get'>,
  bundle: Bundle,
): Promise<Hash> {
  const writer = writeBundle(bundle)
  let step = writer.next()
  for (; step.done !== true; step = writer.next()) await putPart(snapshots, step.value)
  return snapshots.put(step.value.manifest)
}

/** @throws {NodeError} snapshot_missing, snapshot_corrupt; {TypeError | ProtocolError} for what is no bundle. */
export async function getBundle(snapshots: Pick<SnapshotStore, 'get'>, address: Hash): Promise<Bundle> {
  return fetchWith(readBundle(await snapshots.get(address)), hash => snapshots.get(hash))
}

/** A bundle whose evidence is read a part at a time, and of a part a row at a time. */
export interface BundleInParts {
  readonly bundle: BundleHead
  readonly parts: number
  partOf(part: number): Promise<GroupedEvidence>
  /** The same as it lies in the store, for a thread that reads it. */
  bytesOf(part: number): Promise<PartBytes>
}

/** @throws {NodeError} snapshot_missing, snapshot_corrupt; {TypeError | ProtocolError} for what is no bundle. */
export async function getBundleInParts(
  snapshots: Pick<SnapshotStore, 'get'>,
  address: Hash,
): Promise<BundleInParts> {
  const fetch = (hash: Hash) => snapshots.get(hash)
  const { evidence, ...bundle } = await fetchWith(openBundle(await fetch(address)), fetch)
  return {
    bundle,
    parts: evidence.length,
    partOf: part => fetchWith(streamEvidence(evidence[part]!), fetch),
    async bytesOf(part) {
      const bytes: Uint8Array<ArrayBuffer>[] = []
      // Copied: what the store gave may be a part of something that it holds.
      for (const { hash } of evidence[part]!) bytes.push(new Uint8Array(await fetch(hash)))
      return { entries: evidence[part]!, bytes }
    },
  }
}

/**
 * From wherever files come from that are not here yet: all that is missing is asked for at once.
 * @param fetch a file by its address; undefined while it is not here.
 * @returns the manifest; undefined while anything is missing.
 * @throws {TypeError | ProtocolError} for what is no manifest.
 */
export async function fetchFiles(
  fetch: (address: Hash) => Promise<Uint8Array | undefined>,
  address: Hash,
): Promise<Uint8Array | undefined> {
  const manifest = await fetch(address)
  if (manifest === undefined) return undefined
  let missing = false
  for (const { hash } of partsOf(decodeManifest(manifest)))
    missing = (await fetch(hash)) === undefined || missing
  return missing ? undefined : manifest
}

/** A file that was damaged meanwhile is written again. */
async function putPart(snapshots: Pick<SnapshotStore, 'put' | 'get'>, { entry, bytes }: Part): Promise<void> {
  const there = await snapshots.get(entry.hash).catch(passUnlessGone)
  if (there === undefined) await snapshots.put(bytes)
}

function passUnlessGone(error: unknown): undefined {
  if (isNodeError(error, 'snapshot_missing') || isNodeError(error, 'snapshot_corrupt')) return undefined
  throw error
}

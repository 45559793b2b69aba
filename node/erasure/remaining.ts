/** What there is of a bundle's evidence: its parts, or what is left of those of which owners had something erased. */
import { decodeManifest } from '../../kernel/bundle/bundle.ts'
import type { PartEntry } from '../../kernel/bundle/parts.ts'
import { fetchWith } from '../../kernel/bundle/read-parts.ts'
import { type RemainingRow, readRemainder } from '../../kernel/bundle/remainder.ts'
import { streamEvidence } from '../../kernel/bundle/stream-evidence.ts'
import type { Hash } from '../../protocol/ids.ts'
import { isNodeError } from '../errors.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { ErasureLog } from '../store/store.ts'

export interface RemainingParts {
  readonly store: Pick<ErasureLog, 'listRemainders'>
  readonly snapshots: Pick<SnapshotStore, 'get'>
}

/** Rows that are read before others get their turn on the event loop. */
const ROWS = 512

/** Of all parts, in their order. @throws {NodeError} snapshot_missing, snapshot_corrupt */
export async function readRemaining(bundle: Hash, parts: RemainingParts): Promise<readonly RemainingRow[]> {
  const rows: RemainingRow[] = []
  for (const entry of decodeManifest(await parts.snapshots.get(bundle)).parts.evidence)
    for (const row of await readRemainingPart(entry, parts)) rows.push(row)
  return rows
}

/** @throws {NodeError} snapshot_missing, snapshot_corrupt */
export async function readRemainingPart(
  entry: PartEntry,
  { store, snapshots }: RemainingParts,
): Promise<readonly RemainingRow[]> {
  const remainder = (await store.listRemainders(entry.hash)).at(-1)
  if (remainder !== undefined) return readRemainder(await snapshots.get(remainder), entry.hash)
  const { grouped } = await fetchWith(streamEvidence([entry]), hash => snapshots.get(hash))
  const rows: RemainingRow[] = []
  for (const row of grouped) if (rows.push(row) % ROWS === 0) await new Promise<void>(setImmediate)
  return rows
}

/** Undefined where it is not here any more: it was too old. */
export async function readUnlessGone<Found>(read: Promise<Found>): Promise<Found | undefined> {
  return read.catch(error => {
    if (isNodeError(error, 'snapshot_missing')) return undefined
    throw error
  })
}

/** Of whom a part may hold messages. */
export function mayHold({ prefix }: PartEntry, bits: string): boolean {
  return bits.startsWith(prefix)
}

/**
 * Whose a device was when an epoch ended. Where the registry of now does not have it, because it was removed since or changed hands or place
 * more often than is remembered, the epoch's own bundle holds it as the chain's facts of then: what owners have erased is never among these.
 */
import { decodeManifest } from '../../kernel/bundle/bundle.ts'
import { DEVICES } from '../../kernel/bundle/fact-rows.ts'
import { bitsOf } from '../../kernel/bundle/parts.ts'
import { readPart } from '../../kernel/bundle/read-parts.ts'
import type { DeviceFact } from '../../kernel/chain-facts.ts'
import { isForgotten, ownerAt } from '../../kernel/past-devices.ts'
import type { Address, SubjectId } from '../../protocol/ids.ts'
import type { ErasingParts } from './erase-epoch.ts'
import { mayHold, readUnlessGone } from './remaining.ts'
import { whoseAt } from './whose-at.ts'

export interface WhoseThen {
  readonly epoch: number
  readonly device: SubjectId
  readonly endMs: number
}

/** A device that was removed during the epoch is not in its facts, and is in those of the one before. Undefined where neither has it. */
export async function ownerThen(
  { epoch, device, endMs }: WhoseThen,
  { registered, parts }: { readonly registered: DeviceFact | undefined; readonly parts: ErasingParts },
): Promise<Address | undefined> {
  if (registered !== undefined && !isForgotten(registered, endMs - 1)) return whoseAt(registered, endMs - 1)
  const then = (await inFacts(epoch, device, parts)) ?? (await inFacts(epoch - 1, device, parts))
  return then && ownerAt(then, endMs - 1)
}

async function inFacts(
  epoch: number,
  device: SubjectId,
  { store, snapshots }: ErasingParts,
): Promise<DeviceFact | undefined> {
  const bundle = epoch < 0 ? undefined : (await store.getEpoch(epoch))?.bundle
  const manifest = bundle && (await readUnlessGone(snapshots.get(bundle)))
  if (manifest === undefined) return undefined
  const bits = bitsOf(device)
  for (const entry of decodeManifest(manifest).parts.devices) {
    if (!mayHold(entry, bits)) continue
    const bytes = await readUnlessGone(snapshots.get(entry.hash))
    const found = bytes && readPart(DEVICES, entry, bytes, 'devices').find(({ id }) => id === device)
    if (found !== undefined) return found
  }
  return undefined
}

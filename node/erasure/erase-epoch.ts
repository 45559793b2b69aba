/**
 * What a device said in an epoch, erased: from the store, and from the parts of the epoch's bundle, of which what is left takes the place.
 *
 * Law: killed at any moment, it is done again and leaves nothing behind. What is left is on the disk before the part goes; every remainder that was
 * ever there is known until its file is gone.
 */
import { decodeManifest } from '../../kernel/bundle/bundle.ts'
import { bitsOf, type PartEntry } from '../../kernel/bundle/parts.ts'
import { encodeRemainder, eraseFrom } from '../../kernel/bundle/remainder.ts'
import type { Hash, SubjectId } from '../../protocol/ids.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { EpochLog, ErasureLog } from '../store/store.ts'
import { mayHold, readRemainingPart, readUnlessGone } from './remaining.ts'

export interface ErasingParts {
  readonly store: ErasureLog & Pick<EpochLog, 'getEpoch'>
  readonly snapshots: Pick<SnapshotStore, 'get' | 'put' | 'remove'>
}

/** @returns how many messages were erased from the bundle. */
export async function eraseEpoch(epoch: number, device: SubjectId, parts: ErasingParts): Promise<number> {
  const { store, snapshots } = parts
  await store.eraseSubject(epoch, device)
  const bundle = (await store.getEpoch(epoch))?.bundle
  const manifest = bundle && (await readUnlessGone(snapshots.get(bundle)))
  if (manifest === undefined) return 0
  const bits = bitsOf(device)
  let erased = 0
  for (const entry of decodeManifest(manifest).parts.evidence)
    if (mayHold(entry, bits)) erased += await erasePart(entry, device, parts)
  return erased
}

async function erasePart(entry: PartEntry, device: SubjectId, parts: ErasingParts): Promise<number> {
  const { store, snapshots } = parts
  // Of most devices most parts hold nothing: a wish about years asks for no part to be taken apart in vain.
  const bytes = await readUnlessGone(readLatest(entry.hash, parts))
  if (bytes === undefined) return 0
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(device, 'hex'))) {
    await dropReplaced(entry.hash, parts)
    return 0
  }
  const rows = await readUnlessGone(readRemainingPart(entry, parts))
  if (rows === undefined) return 0
  const { rows: left, erased } = eraseFrom(rows, device)
  if (erased > 0) await store.addRemainder(entry.hash, await snapshots.put(encodeRemainder(entry.hash, left)))
  await dropReplaced(entry.hash, parts)
  return erased
}

async function readLatest(part: Hash, { store, snapshots }: ErasingParts): Promise<Uint8Array> {
  return snapshots.get((await store.listRemainders(part)).at(-1) ?? part)
}

/** The part, and remainders of before the last; also what somebody who was killed had left. */
async function dropReplaced(part: Hash, { store, snapshots }: ErasingParts): Promise<void> {
  const remainders = await store.listRemainders(part)
  if (remainders.length === 0) return
  for (const replaced of remainders.slice(0, -1)) {
    await snapshots.remove(replaced)
    await store.dropRemainder(part, replaced)
  }
  await snapshots.remove(part)
}

/**
 * What an oracle puts into its segment: its own log of the epoch with what the others acknowledged of it, and whatever it knows
 * of that the epochs before left out. So a message that was acknowledged is in the epoch that its receipt names or, if its
 * oracle's segment came too late for the list, in the next one, because all who have seen it meanwhile bring it along.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { batchesOf } from '../../kernel/bundle/merge-segments.ts'
import {
  compareGroups,
  type LateEvidence,
  type LateGroup,
  type Segment,
} from '../../kernel/bundle/segment.ts'
import type { Rules } from '../../kernel/rules.ts'
import { networkIdOf, type Place } from '../../protocol/chain-formats/network-id.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import type { Message } from '../../protocol/message.ts'
import { getBundle } from '../bundles.ts'
import type { SegmentMemory } from '../settle/segment-memory.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { EpochLog, EvidenceLog, SegmentLog } from '../store/store.ts'
import { collectLog } from './collect-evidence.ts'
import { present } from './epoch-parts.ts'

export interface OwnSegmentParts {
  readonly place: Place
  /** Whose it is. */
  readonly signer: Address
  readonly store: EvidenceLog & Pick<SegmentLog, 'listSegments'> & Pick<EpochLog, 'getEpoch'>
  readonly snapshots: Pick<SnapshotStore, 'get'>
  readonly segments: SegmentMemory
  readonly rules: WhatCounts
}

/** Of the rules: for how long a message can still count. */
export type WhatCounts = Pick<Rules, 'epochMs' | 'lateMs' | 'inclusion'>

/** What is not in the store. */
export interface SaidBesides {
  /** What others acknowledged of this oracle's log, by epoch. */
  readonly acks: ReadonlyMap<number, readonly Uint8Array[]>
  readonly word: Segment['word']
}

export async function ownSegment(
  epoch: number,
  { acks, word }: SaidBesides,
  parts: OwnSegmentParts,
): Promise<Segment> {
  const log = await collectLog(parts.store, epoch)
  const late = await leftOut(epoch, acks, parts)
  const segment = { ...log, acks: acks.get(epoch) ?? [], late }
  return word === undefined ? segment : { ...segment, word }
}

async function leftOut(
  epoch: number,
  acks: SaidBesides['acks'],
  parts: OwnSegmentParts,
): Promise<readonly LateGroup[]> {
  const missed = await missedLogs(epoch, acks, parts)
  if (missed.length === 0) return []
  const settled = await settledSince(Math.min(...missed.map(log => log.epoch)), epoch, parts)
  return missed
    .map(group => ({
      ...group,
      entries: group.entries.filter(({ message }) => !settled.has(keyOf(message))),
    }))
    .filter(({ entries }) => entries.length > 0)
}

/**
 * Own logs back to the last segment that was taken up, which brought along all before it; and of the epoch before, segments of
 * others that were not, with what those had brought along.
 */
async function missedLogs(
  epoch: number,
  acks: SaidBesides['acks'],
  { store, segments, signer: own, place, rules }: OwnSegmentParts,
): Promise<readonly LateGroup[]> {
  const network = networkIdOf(place)
  const found: LateGroup[] = []
  const add = (group: LateGroup) => {
    const known = found.some(other => compareGroups(other, group) === 0)
    if (!known && group.entries.length > 0) found.push(group)
  }
  for (let earlier = epoch - 1; earlier >= firstThatCounts(epoch, rules); earlier--) {
    const known = await store.getEpoch(earlier)
    // Before it was there it took nothing in.
    if (known === undefined) break
    const { segment, list } = known
    const listed = new Set(list?.segments.map(({ address }) => address) ?? [])
    const included = segment !== undefined && listed.has(segment.address)
    if (!included) {
      const log = await collectLog(store, earlier)
      const said = { ...log, acks: acks.get(earlier) ?? [] }
      add(toGroup(said, { oracle: own, epoch: earlier, network }))
    }
    if (earlier === epoch - 1) {
      const late = (await store.listSegments(earlier)).filter(({ address }) => !listed.has(address))
      for (const { signer, segment: missed } of (await segments.findAll(earlier, late)) ?? []) {
        add(toGroup(missed, { oracle: signer, epoch: earlier, network }))
        for (const group of missed.late) add(group)
      }
    }
    if (included) break
  }
  return found
}

/** What an earlier one left out is too late for the kernel now, or its number is closed (kernel/messages/sequence-window.ts). */
export function firstThatCounts(epoch: number, { epochMs, lateMs, inclusion }: WhatCounts): number {
  return Math.max(0, epoch - inclusion.epochs - 1 - Math.ceil(lateMs / epochMs))
}

/** A whole log, with the path of each of its messages. */
function toGroup(
  log: Pick<Segment, 'batches' | 'acks' | 'entries'>,
  { oracle, epoch, network }: { readonly oracle: Address; readonly epoch: number; readonly network: Hash },
): LateGroup {
  const batches = batchesOf(log, epoch, network)
  const entries = batches.flatMap(({ entries: logged, tree }) =>
    logged.map((entry, place): LateEvidence => ({ ...entry, path: tree.pathOf(place) })),
  )
  return { oracle, epoch, acks: log.acks, entries, roots: batches.map(({ tree }) => tree.root) }
}

/**
 * What another segment brought in need not come again. A copy under another signature does not count as that: it may be
 * forged, and then only the good one makes the message heard.
 */
async function settledSince(
  first: number,
  epoch: number,
  { store, snapshots, segments }: OwnSegmentParts,
): Promise<ReadonlySet<string>> {
  const settled = new Set<string>()
  for (let earlier = first; earlier < epoch; earlier++) {
    const { bundle, list } = present(await store.getEpoch(earlier), earlier)
    if (bundle !== undefined) {
      const { evidence } = await getBundle(snapshots, bundle)
      for (const { message } of evidence) settled.add(keyOf(message))
      continue
    }
    // It is listed and not bundled yet: what its segments hold is going to be in it.
    const { segments: refs } = present(list, earlier)
    for (const { segment } of (await segments.findAll(earlier, refs)) ?? [])
      for (const { message } of [...segment.entries, ...segment.late.flatMap(group => group.entries)])
        settled.add(keyOf(message))
  }
  return settled
}

function keyOf({ id, signature }: Message): string {
  return `${id}${bytesToHex(signature)}`
}

/**
 * What an oracle puts into its segment: its own log of the epoch, and whatever it knows of that the epochs before left
 * out. So a message that was acknowledged is in the epoch that its receipt names or in the next one: if an oracle's segment
 * came too late for a proposal, all who have seen it meanwhile bring its messages along.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Evidence } from '../../kernel/epoch.ts'
import { getBundle } from '../bundles.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import { collectEvidence } from './collect-evidence.ts'
import type { EpochParts } from './epoch-parts.ts'
import { present } from './epoch-parts.ts'

/** Epochs looked back for messages that were left out; older ones could not be accepted any more. */
const FAR_BACK = 24

export async function ownEvidence(epoch: number, parts: EpochParts): Promise<readonly Evidence[]> {
  const own = await collectEvidence(parts.store, epoch)
  const left = await leftOut(epoch, parts)
  return left.length === 0 ? own : [...own, ...left]
}

async function leftOut(epoch: number, parts: EpochParts): Promise<readonly Evidence[]> {
  const { store, agreement } = parts
  const found: Evidence[] = []
  let included = false
  for (let earlier = epoch - 1; earlier >= 0 && earlier >= epoch - FAR_BACK && !included; earlier--) {
    const record = present(await store.getEpoch(earlier), earlier)
    const known = await agreement.shelf.list(earlier)
    const listed = new Set(record.proposal?.segments.map(({ address }) => address) ?? [])
    included = record.segment !== undefined && listed.has(record.segment.address)
    const late = known.filter(({ address }) => !listed.has(address))
    if (!included) found.push(...(await collectEvidence(store, earlier)))
    // Older segments were brought along by the epoch after them.
    if (earlier === epoch - 1 && late.length > 0) {
      const opened = await agreement.openSegments(earlier, { segments: late })
      found.push(...(opened ?? []).flatMap(({ entries }) => entries))
    }
    if (found.length > 0 && earlier === epoch - 1) await dropSettled(found, record, parts)
  }
  return found
}

/**
 * What another segment brought into that epoch need not come again. A copy under another signature does not count as
 * that: it may be forged, and then only the good one makes the message heard.
 */
async function dropSettled(found: Evidence[], record: EpochRecord, { snapshots }: EpochParts): Promise<void> {
  const bundle = await getBundle(snapshots, present(record.bundle, record.epoch))
  const keyOf = ({ message }: Evidence) => `${message.id}${bytesToHex(message.signature)}`
  const settled = new Set(bundle.evidence.map(keyOf))
  const left = found.filter(entry => !settled.has(keyOf(entry)))
  found.splice(0, found.length, ...left)
}

/** computed → signed: this oracle's vote for the header that it came to. */
import type { EpochRecord } from '../../store/epoch-record.ts'
import { type EpochParts, type Look, present, viewOf } from '../epoch-parts.ts'
import { reopened } from './reopen.ts'

/**
 * A chain that has reorganised the facts block away sends the epoch back to where its facts are read.
 * The others are waited for to the end of the view: their votes may come later, and count then all the same.
 *
 * Law: nothing is signed in a view in which this account has signed something else, wherever that was: a node that was put back
 * from a copy, or runs twice, does not know what it has signed, and two headers in one view cost the whole bond. What the
 * others show of it is written down as its own, and views in which it may have signed what nobody shows are passed over (fence.ts).
 */
export async function signEpoch(record: EpochRecord, parts: EpochParts, look: Look): Promise<EpochRecord> {
  const { chain, durability } = parts
  const { epoch, facts, voted } = record
  const header = present(record.header, epoch)
  const headerHash = present(record.headerHash, epoch)
  const { block, blockHash } = present(facts, epoch)
  const before = voted?.[header.viewNumber] ?? parts.agreement.signedIn(epoch, header.viewNumber)
  // It was begun when the epoch was bundled. Later epochs wait as well: this one is settled before anything else.
  await durability.reached(block)
  const moved = (await chain.getBlockHash(block)) !== blockHash
  if (moved) parts.lastBlocks.forget(epoch)
  if (before !== undefined && before !== headerHash)
    return reopened({ ...record, voted: { ...voted, [header.viewNumber]: before } })
  if (moved) return reopened(record)
  const isFree = before !== undefined || header.viewNumber >= parts.fence.firstFreeView(record.endMs)
  if (!isFree) return reopened(record)
  const signatures = [await chain.signHeader(header)]
  const votes = { ...voted, [header.viewNumber]: headerHash }
  const waitsUntilView = viewOf(record, look, parts)
  return { ...record, stage: 'signed', signatures, voted: votes, waitsUntilView }
}

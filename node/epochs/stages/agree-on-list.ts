/** closed → listed: this oracle's segment is made, segments are exchanged, and a list of them is certified. */
import type { Standing } from '../../agreement/agreement.ts'
import type { EpochRecord } from '../../store/epoch-record.ts'
import { type EpochParts, type Look, viewOf, wishForView } from '../epoch-parts.ts'
import { firstThatCounts } from '../own-segment.ts'
import { openSeed } from './open-seed.ts'

/** Segments exchanged, a list certified, its seed opened, as far as each may be. */
export async function agree(
  record: EpochRecord,
  parts: EpochParts,
  look: Look,
): Promise<EpochRecord | undefined> {
  const { agreement, chain } = parts
  const { epoch } = record
  const block = await parts.lastBlocks.of(record)
  if (look.head.number < block.number + parts.confirmations) {
    parts.lastBlocks.forget(epoch)
    return undefined
  }
  const beacon = await parts.priorBeacon(epoch)
  if (beacon === undefined) return undefined
  const wished = await wishForView(record, look, parts)
  if (wished !== undefined) return wished
  const standing: Standing = {
    epoch,
    committee: look.committee,
    viewNumber: viewOf(record, look, parts),
    nowMs: parts.nowMs(),
    sealed: beacon.sealed,
    patientUntil: (record.segment?.viewNumber ?? 0) + look.committee.signers.length,
  }
  agreement.ask(standing)
  if (record.stage === 'listed') return openSeed(record, parts, standing, block)
  if (record.segment === undefined && look.committee.signers.includes(chain.signer)) {
    if (!(await isHeard(record, parts, look))) return undefined
    const word = await agreement.wordOf(epoch, beacon, await chain.readFacts(block.number))
    const body = await parts.settler.makeSegment(epoch, { acks: acksUntil(epoch, parts), word })
    const address = await agreement.makeSegment(epoch, body)
    return { ...record, segment: { address, viewNumber: standing.viewNumber } }
  }
  return agreeOnList(record, parts, look, standing)
}

/** What others acknowledged of this oracle's logs, as far back as messages may have been left out. */
function acksUntil(
  epoch: number,
  { agreement, network }: EpochParts,
): ReadonlyMap<number, readonly Uint8Array[]> {
  const acks = new Map<number, readonly Uint8Array[]>()
  for (let each = firstThatCounts(epoch, network.rules); each <= epoch; each++) {
    const known = agreement.logs.acksOf(each)
    if (known.length > 0) acks.set(each, known)
  }
  return acks
}

/** A quorum has acknowledged all that came in here, or it is too late for that. */
async function isHeard({ epoch, endMs }: EpochRecord, { agreement, network, nowMs }: EpochParts, look: Look) {
  await agreement.logs.show(epoch, { nowMs: nowMs(), over: true })
  const tooLate = nowMs() > endMs + network.rules.inclusion.acknowledgeMs
  return tooLate || agreement.logs.isAcknowledged(epoch, look.committee)
}

async function agreeOnList(record: EpochRecord, parts: EpochParts, look: Look, standing: Standing) {
  const { agreement } = parts
  const { epoch, ballot = {} } = record
  const { committee, viewNumber } = standing
  await agreement.cast(epoch, committee, ballot)
  const certified = await agreement.certified(epoch, committee)
  if (certified !== undefined) {
    const { list: hash, segments } = certified
    const commits = certified.commits.map(bytes => Buffer.from(bytes).toString('base64'))
    return { ...record, stage: 'listed' as const, list: { hash, viewNumber, segments, commits } }
  }
  await agreement.propose(standing, ballot, parts.views.isLate(epoch))
  const vote = await agreement.nextVote(standing, ballot, ownNeeded(record, look, viewNumber))
  return vote === undefined ? undefined : { ...record, ballot: vote }
}

/** Whoever leaves it out in every view of a whole round is not alone in that: it comes with the next epoch instead. */
function ownNeeded({ segment }: EpochRecord, { committee }: Look, view: number) {
  return segment !== undefined && view < segment.viewNumber + committee.signers.length
    ? segment.address
    : undefined
}

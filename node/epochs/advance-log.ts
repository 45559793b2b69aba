/**
 * The way of an epoch inside the node: closed → listed → bundled → computed → signed. It goes by the chain's facts and by the
 * segments that the certified list names; an epoch that the chain has already is computed from the evidence it was settled
 * on, wherever that is to be had.
 *
 * Law: each stage is written down before the next begins, and does the same again if it was not. What was signed in a view
 * is never signed otherwise in it: a facts block is durable before a header that names it is signed, a vote before it is given.
 */
import type { Opened, Standing } from '../agreement/agreement.ts'
import type { ChainBlock } from '../chain-port.ts'
import { type EpochRecord, isBefore } from '../store/epoch-record.ts'
import { adoptSettled } from './adopt-settled.ts'
import { type EpochParts, type Look, present, viewOf } from './epoch-parts.ts'
import { firstThatCounts } from './own-segment.ts'

/** Closes the epochs that are over. @returns the one that is open. */
export async function closeEpochs(parts: EpochParts, head: ChainBlock): Promise<number> {
  const { store, network, genesisMs, graceMs } = parts
  const [newest] = await store.listEpochs(Number.MAX_SAFE_INTEGER, 1)
  for (let epoch = (newest?.epoch ?? -1) + 1; ; epoch++) {
    if (head.timeMs < genesisMs + (epoch + 1) * network.rules.epochMs + graceMs) return epoch
    parts.onStage(await store.closeEpoch(epoch))
  }
}

/** The next stage of an epoch that is not signed yet; undefined while it has to wait. */
export async function advanceLog(
  record: EpochRecord,
  parts: EpochParts,
  look: Look,
): Promise<EpochRecord | undefined> {
  const { epoch, stage } = record
  if (stage === 'computed') return signEpoch(record, parts, look)
  if (stage === 'bundled')
    return (await isFollowing(epoch, parts)) ? parts.settler.compute(record) : undefined
  const adopted = (await isFollowing(epoch, parts)) ? await adoptSettled(record, parts) : undefined
  return adopted ?? agree(record, parts, look)
}

/** Whether the epoch before has come to a header that this one can name. */
async function isFollowing(epoch: number, { store }: EpochParts): Promise<boolean> {
  const before = epoch === 0 ? undefined : await store.getEpoch(epoch - 1)
  return epoch === 0 || (before !== undefined && !isBefore(before, 'submitted'))
}

/** Segments exchanged, a list certified, its seed opened, as far as each may be. */
async function agree(record: EpochRecord, parts: EpochParts, look: Look): Promise<EpochRecord | undefined> {
  const { agreement, chain } = parts
  const { epoch } = record
  const block = await parts.lastBlocks.of(record)
  if (look.head.number < block.number + parts.confirmations) {
    parts.lastBlocks.forget(epoch)
    return undefined
  }
  const beacon = await parts.priorBeacon(epoch)
  if (beacon === undefined) return undefined
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
    return { ...record, stage: 'listed' as const, list: { hash, viewNumber, segments } }
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

/** The list is fixed, and so are those of all epochs before it: now its seed may be known. */
async function openSeed(
  record: EpochRecord,
  parts: EpochParts,
  standing: Standing,
  block: ChainBlock,
): Promise<EpochRecord | undefined> {
  const { agreement } = parts
  const { hash } = present(record.list, record.epoch)
  // Whoever has not heard of it yet finds the certificate here.
  await agreement.cast(record.epoch, standing.committee, record.ballot ?? {})
  await agreement.open(standing)
  await agreement.proposeOpenings(standing, hash, parts.views.isLate(record.epoch))
  for (const view of [standing.viewNumber, standing.viewNumber - 1]) {
    if (record.voted?.[view] !== undefined) continue
    const opened = agreement.openingsOf(standing, view, hash)
    const next = opened && (await bundleEpoch(record, parts, opened, block))
    if (next !== undefined) return next
  }
  return undefined
}

async function bundleEpoch(
  record: EpochRecord,
  parts: EpochParts,
  opened: Opened,
  block: ChainBlock,
): Promise<EpochRecord | undefined> {
  const { agreement, chain, settler, durability } = parts
  const { segments } = present(record.list, record.epoch)
  if (!(await agreement.holds(record.epoch, segments))) return undefined
  // Needed when it is signed: until then it goes on beside.
  durability.reaches(block.number)
  const facts = await chain.readFacts(block.number)
  const bundle = await settler.makeBundle(record, opened, facts)
  if (bundle === undefined) return undefined
  const from = { block: facts.block, blockHash: facts.blockHash }
  return { ...record, stage: 'bundled', openedIn: opened.viewNumber, bundle, facts: from }
}

/**
 * A chain that has reorganised the facts block away sends the epoch back to where its facts are read.
 * The others are waited for to the end of the view: their votes may come later, and count then all the same.
 */
async function signEpoch(record: EpochRecord, parts: EpochParts, look: Look): Promise<EpochRecord> {
  const { chain, durability } = parts
  const { epoch, facts, voted } = record
  const header = present(record.header, epoch)
  const headerHash = present(record.headerHash, epoch)
  const { block, blockHash } = present(facts, epoch)
  const before = voted?.[header.viewNumber]
  // It was begun when the epoch was bundled. Later epochs wait as well: this one is settled before anything else.
  await durability.reached(block)
  const moved = (await chain.getBlockHash(block)) !== blockHash
  if (moved) parts.lastBlocks.forget(epoch)
  if (moved || (before !== undefined && before !== headerHash)) return reopened(record)
  const signatures = [await chain.signHeader(header)]
  const votes = { ...voted, [header.viewNumber]: headerHash }
  const waitsUntilView = viewOf(record, look, parts)
  return { ...record, stage: 'signed', signatures, voted: votes, waitsUntilView }
}

/** Back to where its seed is opened, or its list is agreed on. What was certified, and what was voted for, stays. */
export function reopened(record: EpochRecord): EpochRecord {
  const { epoch, startMs, endMs, messages, list } = record
  const kept = {
    ...(record.segment === undefined ? {} : { segment: record.segment }),
    ...(record.ballot === undefined ? {} : { ballot: record.ballot }),
    ...(list === undefined ? {} : { list }),
    ...(record.voted === undefined ? {} : { voted: record.voted }),
    ...(record.rejected === undefined ? {} : { rejected: record.rejected }),
  }
  const stage = list === undefined ? 'closed' : 'listed'
  return { epoch, stage, startMs, endMs, messages, ...kept }
}

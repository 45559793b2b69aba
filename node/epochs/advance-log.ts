/**
 * The way of an epoch inside the node: closed → listed → bundled → computed → signed. It goes by the chain's facts and by the
 * segments that the certified list names; an epoch that the chain has already is computed from the evidence it was settled
 * on, wherever that is to be had.
 *
 * Law: each stage is written down before the next begins, and does the same again if it was not. What was signed in a view
 * is never signed otherwise in it: a facts block is made durable before anything is built on it, a vote before it is given.
 */
import { buildBundle } from '../../kernel/bundle.ts'
import { mergeSegments } from '../../kernel/merge-segments.ts'
import { encodeState } from '../../kernel/state-codec.ts'
import { headerStructHash } from '../../protocol/header.ts'
import { encodeLedger } from '../../protocol/ledger.ts'
import type { Opened, Standing } from '../agreement/agreement.ts'
import { getBundle, putBundle } from '../bundles.ts'
import type { ChainBlock } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import { type EpochRecord, isBefore } from '../store/epoch-record.ts'
import { adoptSettled, contentHash } from './adopt-settled.ts'
import { describeEarnings } from './describe-earnings.ts'
import { describeLines, describeReport } from './describe-results.ts'
import { type EpochParts, type Look, present, viewOf } from './epoch-parts.ts'
import { loadState } from './load-state.ts'
import { ownSegment } from './own-segment.ts'
import { wordsOf } from './words-of.ts'

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
  if (stage === 'bundled') return (await isFollowing(epoch, parts)) ? computeEpoch(record, parts) : undefined
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
    ...{ epoch, committee: look.committee, viewNumber: viewOf(record, look, parts), nowMs: parts.nowMs() },
    sealed: beacon.sealed,
    patientUntil: (record.segment?.viewNumber ?? 0) + look.committee.signers.length,
  }
  agreement.ask(standing)
  if (record.stage === 'listed') return openSeed(record, parts, standing, block)
  if (record.segment === undefined && look.committee.signers.includes(chain.signer)) {
    if (!(await isHeard(record, parts, look))) return undefined
    const word = await agreement.wordOf(epoch, beacon, await chain.readFacts(block.number))
    const address = await agreement.makeSegment(epoch, await ownSegment(epoch, parts, word))
    return { ...record, segment: { address, viewNumber: standing.viewNumber } }
  }
  return agreeOnList(record, parts, look, standing)
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
  { viewNumber, openings }: Opened,
  block: ChainBlock,
): Promise<EpochRecord | undefined> {
  const { agreement, chain, snapshots, verify, place, network } = parts
  const { epoch, startMs, endMs } = record
  const { segments } = present(record.list, epoch)
  const opened = await agreement.openSegments(epoch, segments)
  if (opened === undefined) return undefined
  await chain.makeDurable()
  const facts = await chain.readFacts(block.number)
  const evidence = mergeSegments(opened, {
    ...{ place, epoch, startMs, endMs, inclusion: network.rules.inclusion, verify },
    ...{ devices: facts.devices, members: facts.oracles.map(({ signer }) => signer) },
  })
  const whole = buildBundle({ epoch, facts, evidence, segments, words: wordsOf(opened), openings })
  const bundle = await putBundle(snapshots, whole)
  const from = { block: facts.block, blockHash: facts.blockHash }
  return { ...record, stage: 'bundled', openedIn: viewNumber, bundle, facts: from }
}

/** Computed from the bundle's bytes, as any auditor will. */
async function computeEpoch(record: EpochRecord, parts: EpochParts): Promise<EpochRecord> {
  const { network, store, snapshots } = parts
  const { epoch, settled } = record
  const bundle = await getBundle(snapshots, present(record.bundle, epoch))
  const prior = await loadState(parts, epoch - 1)
  const since = parts.monotonicMs()
  const viewNumber = present(record.openedIn, epoch)
  const result = await parts.settle({ network, prior, bundle, viewNumber })
  const { header } = result
  const headerHash = headerStructHash(header)
  if (settled !== undefined && headerStructHash(settled.header) !== headerHash) {
    throw new NodeError('epoch_conflict', {
      epoch,
      chain: headerStructHash(settled.header),
      store: headerHash,
    })
  }
  if (record.rejected?.includes(contentHash(header)))
    throw new NodeError('epoch_rejected', { epoch, headerHash })
  const report = describeReport(result, Math.round(parts.monotonicMs() - since))
  await store.saveResults(epoch, {
    verdicts: result.verdicts,
    lines: describeLines(result, parts.network.rules),
    earnings: describeEarnings(result),
  })
  const computed = {
    ...record,
    header,
    headerHash,
    state: await snapshots.put(encodeState(result.state)),
    ledger: await snapshots.put(encodeLedger(result.state.ledger)),
    report,
  }
  return settled === undefined
    ? { ...computed, stage: 'computed' }
    : { ...computed, stage: 'submitted', submission: settled.submission }
}

/**
 * A chain that has reorganised the facts block away sends the epoch back to where its facts are read.
 * The others are waited for to the end of the view: their votes may come later, and count then all the same.
 */
async function signEpoch(record: EpochRecord, parts: EpochParts, look: Look): Promise<EpochRecord> {
  const { chain } = parts
  const { epoch, facts, voted } = record
  const header = present(record.header, epoch)
  const headerHash = present(record.headerHash, epoch)
  const { block, blockHash } = present(facts, epoch)
  const before = voted?.[header.viewNumber]
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

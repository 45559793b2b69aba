/**
 * The way of an epoch inside the node: closed → bundled → computed → signed. It goes by the chain's facts and by the
 * segments that the view's proposal lists; an epoch that the chain has already is computed from the evidence it was
 * settled on, wherever that is to be had.
 *
 * Law: each stage is written down before the next begins, and does the same again if it was not. What was signed in a view
 * is never signed otherwise in it: a facts block is made durable before anything is built on it, a vote before it is given.
 */
import { buildBundle } from '../../kernel/bundle.ts'
import { mergeSegments } from '../../kernel/segment.ts'
import { encodeState } from '../../kernel/state-codec.ts'
import { headerStructHash } from '../../protocol/header.ts'
import { encodeLedger } from '../../protocol/ledger.ts'
import type { Proposal } from '../agreement/proposal.ts'
import { getBundle, putBundle } from '../bundles.ts'
import type { ChainBlock } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import { type EpochRecord, isBefore } from '../store/epoch-record.ts'
import { adoptSettled, contentHash } from './adopt-settled.ts'
import { describeEarnings } from './describe-earnings.ts'
import { describeLines, describeReport } from './describe-results.ts'
import { type EpochParts, isLate, type Look, present, viewOf } from './epoch-parts.ts'
import { loadState } from './load-state.ts'
import { ownEvidence } from './own-evidence.ts'

/** Closes the epochs that are over. */
export async function closeEpochs(parts: EpochParts, head: ChainBlock): Promise<void> {
  const { store, network, genesisMs, graceMs } = parts
  const [newest] = await store.listEpochs(Number.MAX_SAFE_INTEGER, 1)
  for (let epoch = (newest?.epoch ?? -1) + 1; ; epoch++) {
    if (head.timeMs < genesisMs + (epoch + 1) * network.rules.epochMs + graceMs) return
    parts.onStage(await store.closeEpoch(epoch))
  }
}

/** The next stage of an epoch that is not signed yet; undefined while it has to wait. */
export async function advanceLog(
  record: EpochRecord,
  parts: EpochParts,
  look: Look,
): Promise<EpochRecord | undefined> {
  if (record.stage === 'computed') return signEpoch(record, parts, look)
  if (record.stage === 'bundled') return computeEpoch(record, parts)
  return (await adoptSettled(record, parts)) ?? agree(record, parts, look)
}

/** Segment made, others asked, the seed opened, proposed where it is this oracle's turn, and a proposal taken up. */
async function agree(record: EpochRecord, parts: EpochParts, look: Look): Promise<EpochRecord | undefined> {
  const { agreement, chain } = parts
  const { epoch } = record
  const block = await chain.getBlockAt(record.endMs)
  if (look.head.number < block.number + parts.confirmations) return undefined
  const viewNumber = viewOf(record, look, parts)
  const { keys, sealed } = await parts.priorBeacon(epoch)
  if (record.segment === undefined && look.committee.signers.includes(chain.signer)) {
    const word = await agreement.wordOf(epoch, { keys }, await chain.readFacts(block.number))
    const address = await agreement.makeSegment(epoch, await ownEvidence(epoch, parts), word)
    return { ...record, segment: { address, viewNumber } }
  }
  const { opened } = record
  const patientUntil = (record.segment?.viewNumber ?? 0) + look.committee.signers.length
  const standing = { epoch, committee: look.committee, viewNumber, sealed, opened, patientUntil }
  const late = isLate(record, look, parts)
  agreement.ask(standing)
  const held = opened ?? (await agreement.heldToOpen(standing, late))
  if (opened === undefined && held !== undefined) return { ...record, opened: held }
  await agreement.open(standing)
  await agreement.propose(standing, late)
  for (const view of [viewNumber, viewNumber - 1]) {
    if (record.voted?.[view] !== undefined) continue
    const proposal = agreement.proposalOf(standing, view, ownNeeded(record, look, view))
    const next = proposal && (await bundleEpoch(record, parts, proposal, block))
    if (next !== undefined) return next
  }
  return undefined
}

/** Whoever leaves it out in every view of a whole round is not alone in that: it comes with the next epoch instead. */
function ownNeeded({ segment }: EpochRecord, { committee }: Look, view: number) {
  return segment !== undefined && view < segment.viewNumber + committee.signers.length
    ? segment.address
    : undefined
}

async function bundleEpoch(
  record: EpochRecord,
  parts: EpochParts,
  proposal: Proposal,
  block: ChainBlock,
): Promise<EpochRecord | undefined> {
  const { agreement, chain, snapshots, verify } = parts
  const { epoch, startMs } = record
  const opened = await agreement.openSegments(epoch, proposal)
  if (opened === undefined) return undefined
  await chain.makeDurable()
  const facts = await chain.readFacts(block.number)
  const evidence = mergeSegments(opened, { startMs, devices: facts.devices, verify })
  const { viewNumber, segments, openings } = proposal
  const words = segments.flatMap(({ signer }, at) => {
    const { word } = opened[at]!
    return word === undefined ? [] : { signer, ...word }
  })
  const whole = buildBundle({ epoch, facts, evidence, segments, words, openings })
  const bundle = await putBundle(snapshots, whole)
  const from = { block: facts.block, blockHash: facts.blockHash }
  return { ...record, stage: 'bundled', proposal: { viewNumber, segments }, bundle, facts: from }
}

/** Computed from the bundle's bytes, as any auditor will. */
async function computeEpoch(record: EpochRecord, parts: EpochParts): Promise<EpochRecord> {
  const { network, store, snapshots } = parts
  const { epoch, settled } = record
  const bundle = await getBundle(snapshots, present(record.bundle, epoch))
  const prior = await loadState(parts, epoch - 1)
  const since = parts.monotonicMs()
  const { viewNumber } = present(record.proposal, epoch)
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
  if (moved || (before !== undefined && before !== headerHash)) return reopened(record)
  const signatures = [await chain.signHeader(header)]
  const votes = { ...voted, [header.viewNumber]: headerHash }
  const waitsUntilView = viewOf(record, look, parts)
  return { ...record, stage: 'signed', signatures, voted: votes, waitsUntilView }
}

/** Back to where its segments are exchanged. Its own segment stays, and so does what was voted for. */
export function reopened(record: EpochRecord): EpochRecord {
  const { epoch, startMs, endMs, messages } = record
  const kept = {
    ...(record.segment === undefined ? {} : { segment: record.segment }),
    ...(record.opened === undefined ? {} : { opened: record.opened }),
    ...(record.voted === undefined ? {} : { voted: record.voted }),
    ...(record.rejected === undefined ? {} : { rejected: record.rejected }),
  }
  return { epoch, stage: 'closed', startMs, endMs, messages, ...kept }
}

export function isOpen(record: EpochRecord): boolean {
  return isBefore(record, 'signed')
}

/**
 * The way of an epoch inside the node: closed → bundled → computed → signed. It needs the chain's facts, and nothing of
 * what the chain says about earlier epochs, so it goes on while a submission has to wait.
 *
 * Law: each stage is written down before the next begins, and does the same again if it was not. What was signed once is
 * never signed otherwise: a facts block is made durable before anything is built on it.
 */
import { buildBundle, decodeBundle, encodeBundle } from '../../kernel/bundle.ts'
import type { EpochResult } from '../../kernel/epoch.ts'
import type { EpochInput } from '../../kernel/settle-epoch.ts'
import { encodeState } from '../../kernel/state-codec.ts'
import { headerStructHash } from '../../protocol/header.ts'
import { encodeLedger } from '../../protocol/ledger.ts'
import type { ChainBlock, ChainPort } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import { type EpochRecord, isBefore } from '../store/epoch-record.ts'
import type { EvidenceStore } from '../store/store.ts'
import { collectEvidence } from './collect-evidence.ts'
import { describeLines, describeReport } from './describe-results.ts'
import { loadState, type StateSources } from './load-state.ts'

export interface EpochParts extends StateSources {
  readonly store: EvidenceStore
  readonly chain: ChainPort
  readonly genesisMs: number
  /** How long after its end an epoch is closed, network time, above zero: no block can then join it. */
  readonly graceMs: number
  /** Blocks that must lie on a facts block: more than the chain ever reorganises. */
  readonly confirmations: number
  readonly settle: (input: EpochInput) => Promise<EpochResult>
  /** Told of each stage once it is written down. */
  readonly onStage: (record: EpochRecord) => void
}

/** Epochs looked at in one go when a node was away for long. */
const MANY = 100

/** Closes the epochs that are over. */
export async function closeEpochs(parts: EpochParts, head: ChainBlock): Promise<void> {
  const { store, network, genesisMs, graceMs } = parts
  const [newest] = await store.listEpochs(Number.MAX_SAFE_INTEGER, 1)
  for (let epoch = (newest?.epoch ?? -1) + 1; ; epoch++) {
    if (head.timeMs < genesisMs + (epoch + 1) * network.rules.epochMs + graceMs) return
    parts.onStage(await store.closeEpoch(epoch))
  }
}

/** Brings closed epochs to `signed`, oldest first, as far as the chain's facts allow. */
export async function advanceLog(parts: EpochParts, head: ChainBlock): Promise<void> {
  const waiting = (await parts.store.listUnfinished(MANY)).filter(record => isBefore(record, 'signed'))
  for (const first of waiting) {
    for (let record = first; isBefore(record, 'signed'); ) {
      const next = await advanceRecord(record, parts, head)
      if (next === undefined) return
      await parts.store.saveEpoch(next)
      parts.onStage(next)
      record = next
    }
  }
}

function advanceRecord(
  record: EpochRecord,
  parts: EpochParts,
  head: ChainBlock,
): Promise<EpochRecord | undefined> {
  if (record.stage === 'closed') return bundleEpoch(record, parts, head)
  if (record.stage === 'bundled') return computeEpoch(record, parts)
  return signEpoch(record, parts)
}

/** Undefined while the facts block is not deep enough in the chain. */
async function bundleEpoch(
  record: EpochRecord,
  parts: EpochParts,
  head: ChainBlock,
): Promise<EpochRecord | undefined> {
  const { chain, store, snapshots } = parts
  const block = await chain.getBlockAt(record.endMs)
  if (head.number < block.number + parts.confirmations) return undefined
  await chain.makeDurable()
  const facts = await chain.readFacts(block.number)
  const evidence = await collectEvidence(store, record.epoch)
  const bytes = encodeBundle(buildBundle({ epoch: record.epoch, facts, evidence }))
  const bundle = await snapshots.put(bytes)
  return { ...record, stage: 'bundled', bundle, facts: { block: facts.block, blockHash: facts.blockHash } }
}

/** Computed from the bundle's bytes, as any auditor will. */
async function computeEpoch(record: EpochRecord, parts: EpochParts): Promise<EpochRecord> {
  const { network, store, snapshots } = parts
  const { epoch } = record
  const bundle = decodeBundle(await snapshots.get(present(record.bundle, epoch)))
  const prior = await loadState(parts, epoch - 1)
  const since = performance.now()
  const result = await parts.settle({ network, prior, bundle })
  const { header } = result
  const headerHash = headerStructHash(header)
  if (record.rejected?.includes(headerHash)) throw new NodeError('epoch_rejected', { epoch, headerHash })
  const report = describeReport(result, Math.round(performance.now() - since))
  await store.saveResults(epoch, { verdicts: result.verdicts, lines: describeLines(result) })
  return {
    ...record,
    stage: 'computed',
    header,
    headerHash,
    state: await snapshots.put(encodeState(result.state)),
    ledger: await snapshots.put(encodeLedger(result.state.ledger)),
    report,
  }
}

/** A chain that has reorganised the facts block away sends the epoch back to where its facts are read. */
async function signEpoch(record: EpochRecord, { chain }: EpochParts): Promise<EpochRecord> {
  const { epoch, facts } = record
  const header = present(record.header, epoch)
  const { block, blockHash } = present(facts, epoch)
  if ((await chain.getBlockHash(block)) !== blockHash) return { ...record, stage: 'closed' }
  return { ...record, stage: 'signed', signatures: [await chain.signHeader(header)] }
}

function present<T>(value: T | undefined, epoch: number): T {
  if (value === undefined)
    throw new NodeError('internal', { epoch, why: 'the record lacks what its stage promises' })
  return value
}

/**
 * The way of an epoch onto the chain: signed → submitted → final. The chain is the truth: what it has is taken over,
 * what it lost is sent again from the store, and where the two contradict each other the node stops.
 */
import type { ChainPort } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import { type EpochRecord, isBefore } from '../store/epoch-record.ts'
import type { EpochParts } from './advance-log.ts'

const MANY = 100

/**
 * Before anything is built on the store: does the chain still say the same?
 * @throws {NodeError} epoch_conflict, epoch_behind
 */
export async function compareWithChain(parts: EpochParts): Promise<void> {
  const latest = await parts.chain.getLatestEpoch()
  await compareNewest(parts, latest)
  await takeBackLost(parts, latest)
}

/** Submits what is signed, oldest first. */
export async function advanceChain(parts: EpochParts): Promise<void> {
  for (const record of await parts.store.listUnfinished(MANY)) {
    if (isBefore(record, 'signed')) return
    await settleOne(record, parts)
  }
}

/** Sent again for the same epoch only this much later: the mint that the breaker holds back comes slowly. */
const AGAIN_MS = 60_000

/**
 * Opens the newest root whose challenge window has passed, and mints what it needs.
 * @returns a function to call now and then; it answers with the newest epoch whose root pays, −1 before the first.
 */
export function createActivation({ chain, store }: EpochParts): () => Promise<number> {
  let last = { epoch: -1, sentMs: Number.NEGATIVE_INFINITY }
  return async () => {
    const active = await chain.getActiveEpoch()
    const header = active < 0 ? undefined : (await store.getEpoch(active))?.header
    const due = last.epoch !== active || performance.now() - last.sentMs >= AGAIN_MS
    if (header !== undefined && due && (await chain.activate(header)) !== undefined) {
      last = { epoch: active, sentMs: performance.now() }
    }
    return chain.getPayingEpoch()
  }
}

/** Headers name their parents, so one comparison holds for all before it. */
async function compareNewest({ chain, store }: EpochParts, latest: number): Promise<void> {
  if (latest < 0) return
  const record = await store.getEpoch(latest)
  if (record === undefined) {
    const [newest] = await store.listEpochs(Number.MAX_SAFE_INTEGER, 1)
    throw new NodeError('epoch_behind', { chain: latest, store: newest?.epoch ?? -1 })
  }
  const settled = await chain.getHeaderHash(latest)
  if (record.headerHash === undefined || settled === record.headerHash) return
  throw new NodeError('epoch_conflict', { epoch: latest, chain: settled, store: record.headerHash })
}

/** Epochs that were on the chain and no longer are: an embedded chain back at a checkpoint, or governance's veto. */
async function takeBackLost(parts: EpochParts, latest: number): Promise<void> {
  const { store, chain, onStage } = parts
  const newest = await store.listEpochs(Number.MAX_SAFE_INTEGER, MANY)
  const ahead = newest.filter(record => record.epoch > latest && !isBefore(record, 'signed'))
  const sent = ahead.filter(record => !isBefore(record, 'submitted')).reverse()
  const vetoed = await firstRejected(sent, chain)
  // Newest first: killed in between, the node finds the veto again and goes on with what is left.
  for (const record of ahead) {
    const again = vetoed !== undefined && record.epoch >= vetoed
    if (!again && isBefore(record, 'submitted')) continue
    const { submission: _gone, ...kept } = record
    const back: EpochRecord = again ? computedAnew(kept) : { ...kept, stage: 'signed' }
    await store.saveEpoch(back)
    onStage(back)
  }
}

async function firstRejected(sent: readonly EpochRecord[], chain: ChainPort): Promise<number | undefined> {
  for (const { epoch, headerHash } of sent) {
    if (headerHash !== undefined && (await chain.wasRejected(epoch, headerHash))) return epoch
  }
  return undefined
}

/** Back to its bundle. Other code or rules give another header; the same header is not sent twice. */
function computedAnew(record: EpochRecord): EpochRecord {
  const { epoch, startMs, endMs, messages, headerHash, rejected = [] } = record
  const input =
    record.bundle === undefined || record.facts === undefined
      ? {}
      : { bundle: record.bundle, facts: record.facts }
  const taken = headerHash === undefined ? rejected : [...rejected, headerHash]
  return { epoch, stage: 'bundled', startMs, endMs, messages, ...input, rejected: taken }
}

/** A node that was killed after it had sent the header finds it on the chain. */
async function settleOne(record: EpochRecord, parts: EpochParts): Promise<void> {
  const { chain, store, onStage } = parts
  let settled = record
  if (isBefore(record, 'submitted')) {
    const { epoch, header, signatures } = record
    if (header === undefined || signatures === undefined) {
      throw new NodeError('internal', { epoch, why: 'signed without header or signatures' })
    }
    settled = { ...record, stage: 'submitted', submission: await chain.submit(header, signatures) }
    await store.saveEpoch(settled)
    onStage(settled)
  }
  await chain.makeDurable()
  const final: EpochRecord = { ...settled, stage: 'final' }
  await store.saveEpoch(final)
  onStage(final)
}

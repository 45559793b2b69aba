/**
 * The way of an epoch onto the chain: signed → submitted → final. The chain is the truth: what it has is taken over, what
 * it lost is sent again from the store, and where the two contradict each other the epoch is opened again, or, where
 * nobody else could know better, the node stops.
 */
import { isChainError } from '../../chain/errors.ts'
import { rankOf } from '../agreement/committee.ts'
import type { ChainPort } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import { type EpochRecord, type HeaderSignature, isBefore } from '../store/epoch-record.ts'
import { reopened } from './advance-log.ts'
import { contentHash } from './content-hash.ts'
import { type EpochParts, type Look, present, viewOf } from './epoch-parts.ts'

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

export type ChainSteps = (record: EpochRecord, look: Look) => Promise<EpochRecord | undefined>

/** The next stage of an epoch that is signed; undefined while it has to wait. */
export function createChainSteps(parts: EpochParts): ChainSteps {
  const { chain, agreement } = parts
  const isMyTurn = createTurns(parts)

  return async (record, look) => {
    const { epoch } = record
    const header = present(record.header, epoch)
    const headerHash = present(record.headerHash, epoch)
    const { committee } = look
    if (await lostItsParent(record, parts)) return reopened(record)
    for (const signature of record.signatures ?? []) agreement.vote(epoch, committee, headerHash, signature)
    // What is opened matters before a vote only.
    const viewNumber = viewOf(record, look, parts)
    agreement.ask({ epoch, committee, viewNumber, sealed: undefined, nowMs: parts.nowMs() })
    if ((await chain.getLatestEpoch()) >= epoch) return takeOver(record, parts)
    const signatures = agreement.votesFor(epoch, committee, headerHash)
    if (signatures.length >= committee.quorum) {
      if (!isMyTurn(`submit ${epoch}`, rankOf(committee, epoch, header.viewNumber, chain.signer)))
        return undefined
      return submit(record, parts, signatures)
    }
    const { waitsUntilView = header.viewNumber } = record
    return viewNumber > waitsUntilView ? reopened(record) : undefined
  }
}

/** Sent again for the same epoch only this much later: the mint that the breaker holds back comes slowly. */
const AGAIN_MS = 60_000

/**
 * Opens the newest root whose challenge window has passed, and mints what it needs.
 * @returns a function to call now and then; it answers with the newest epoch whose root pays, −1 before the first.
 */
export function createActivation(parts: EpochParts): (look: Look) => Promise<number> {
  const { chain, store, monotonicMs } = parts
  const isMyTurn = createTurns(parts)
  let last = { epoch: -1, sentMs: Number.NEGATIVE_INFINITY }
  return async ({ committee }) => {
    const active = await chain.getActiveEpoch()
    const paying = await chain.getPayingEpoch()
    const header = active < 0 ? undefined : (await store.getEpoch(active))?.header
    const due = last.epoch !== active || monotonicMs() - last.sentMs >= AGAIN_MS
    if (header === undefined || !due) return paying
    if (paying < active && !isMyTurn(`activate ${active}`, rankOf(committee, active, 0, chain.signer)))
      return paying
    if ((await chain.activate(header)) !== undefined) last = { epoch: active, sentMs: monotonicMs() }
    return chain.getPayingEpoch()
  }
}

/** What one of many has to do: the first at once, each other one a turn later, if it is not done by then. */
function createTurns({ monotonicMs, turnMs }: EpochParts): (task: string, rank: number) => boolean {
  let current: { readonly task: string; readonly sinceMs: number } | undefined
  return (task, rank) => {
    if (current?.task !== task) current = { task, sinceMs: monotonicMs() }
    return monotonicMs() - current.sinceMs >= rank * turnMs
  }
}

/** The epoch before was agreed on anew, and came to another header. */
async function lostItsParent({ epoch, header }: EpochRecord, { store }: EpochParts): Promise<boolean> {
  if (epoch === 0) return false
  return (await store.getEpoch(epoch - 1))?.headerHash !== header?.parent
}

async function submit(
  record: EpochRecord,
  { chain }: EpochParts,
  signatures: readonly HeaderSignature[],
): Promise<EpochRecord | undefined> {
  try {
    const submission = await chain.submit(present(record.header, record.epoch), signatures)
    return { ...record, stage: 'submitted', signatures, submission }
  } catch (error) {
    // Others were quicker, with the header of another view: it is looked at next.
    if (isChainError(error, 'epoch_conflict')) return undefined
    throw error
  }
}

/** The chain has the epoch: by this header, or by another, whose evidence is then fetched. */
async function takeOver(record: EpochRecord, { chain }: EpochParts): Promise<EpochRecord> {
  const { epoch, headerHash } = record
  if ((await chain.getHeaderHash(epoch)) !== headerHash) return reopened(record)
  const { submission } = await chain.getSettled(epoch)
  return { ...record, stage: 'submitted', submission }
}

/** Headers name their parents, so one comparison holds for all before it. */
async function compareNewest(parts: EpochParts, latest: number): Promise<void> {
  const { chain, store, agreement, onStage } = parts
  if (latest < 0) return
  const record = await store.getEpoch(latest)
  if (record === undefined) {
    if (agreement.hasPeers) return
    const [newest] = await store.listEpochs(Number.MAX_SAFE_INTEGER, 1)
    throw new NodeError('epoch_behind', { chain: latest, store: newest?.epoch ?? -1 })
  }
  const settled = await chain.getHeaderHash(latest)
  if (record.headerHash === undefined || settled === record.headerHash) return
  if (!agreement.hasPeers) {
    throw new NodeError('epoch_conflict', { epoch: latest, chain: settled, store: record.headerHash })
  }
  for (const known of await store.listEpochs(Number.MAX_SAFE_INTEGER, MANY)) {
    const same = known.epoch <= latest && known.headerHash === (await chain.getHeaderHash(known.epoch))
    if (same) return
    if (isBefore(known, 'bundled')) continue
    const back = reopened(known)
    await store.saveEpoch(back)
    onStage(back)
  }
}

/** Epochs that were on the chain and no longer are: an embedded chain back at a checkpoint, or governance's veto. */
async function takeBackLost(parts: EpochParts, latest: number): Promise<void> {
  const { store, chain, onStage } = parts
  const [newest] = await store.listEpochs(Number.MAX_SAFE_INTEGER, 1)
  if (newest === undefined || newest.epoch <= latest) return
  const known = await store.listEpochs(Number.MAX_SAFE_INTEGER, Math.min(MANY, newest.epoch - latest))
  const ahead = known.filter(record => record.epoch > latest && !isBefore(record, 'signed'))
  const sent = ahead.filter(record => !isBefore(record, 'submitted')).reverse()
  const vetoed = await firstRejected(sent, chain)
  // Newest first: killed in between, the node finds the veto again and goes on with what is left.
  for (const record of ahead) {
    const again = vetoed !== undefined && record.epoch >= vetoed
    if (!again && isBefore(record, 'submitted')) continue
    const back = again ? takenBack(record) : sentAgain(record)
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

/** Other code or rules give another header; the same is not sent twice, in whatever view. */
function takenBack(record: EpochRecord): EpochRecord {
  const { header, rejected = [] } = record
  const taken = header === undefined ? rejected : [...rejected, contentHash(header)]
  return { ...reopened(record), rejected: taken }
}

/** What was taken over from others was not signed here: they send it again, or it is agreed on anew. */
function sentAgain(record: EpochRecord): EpochRecord {
  const { submission: _gone, ...kept } = record
  return record.signatures === undefined ? reopened(record) : { ...kept, stage: 'signed' }
}

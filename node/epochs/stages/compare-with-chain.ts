/**
 * The chain is the truth: what it has is taken over, what it lost is sent again from the store, and where the two contradict
 * each other the epoch is opened again, or, where nobody else could know better, the node stops.
 */
import type { ChainPort } from '../../chain-port.ts'
import { NodeError } from '../../errors.ts'
import { type EpochRecord, isBefore } from '../../store/epoch-record.ts'
import { contentHash } from '../content-hash.ts'
import type { EpochParts } from '../epoch-parts.ts'
import { reopened } from './reopen.ts'

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

/** What was taken over from others was not signed here: they send it again, or it is agreed on again. */
function sentAgain(record: EpochRecord): EpochRecord {
  const { submission: _gone, ...kept } = record
  return record.signatures === undefined ? reopened(record) : { ...kept, stage: 'signed' }
}

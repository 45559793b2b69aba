/**
 * Epochs of before a node was there, or while it was away, whose evidence may be gone by the network's own rules (`regulation.dataAge`, `erasure`): nobody can
 * compute them again, so their headers are the chain's, and the state that the first of the others goes on from is what the last of
 * them names. Only so far back as honest nodes have dropped the evidence, and never past a root that is open to a challenge.
 *
 * *Stops*: a network that forgets what was said, and so can take in no new oracle, nor one back that was away for long.
 * *Thief*: whoever hands out another state, which the header's root does not name; a header that is not on the chain, or can still be taken back.
 */
import { headerStructHash } from '../../../protocol/chain-formats/header.ts'
import { NodeError } from '../../errors.ts'
import type { EpochRecord } from '../../store/epoch-record.ts'
import { keepsFrom } from '../../store/keep/retention.ts'
import { type EpochParts, present } from '../epoch-parts.ts'

const FOR_GOOD = Number.POSITIVE_INFINITY

/** Undefined where the evidence can be had, or the chain does not have the epoch. */
export async function adoptHeader(record: EpochRecord, parts: EpochParts): Promise<EpochRecord | undefined> {
  const { epoch } = record
  if (epoch >= (await goneBelow(parts))) return undefined
  const settled = await parts.chain.getSettled(epoch)
  const { header, submission } = settled
  const headerHash = headerStructHash(header)
  return { ...record, stage: 'submitted', settled, header, headerHash, submission, adopted: true }
}

/** Epochs below it have no evidence any more. */
async function goneBelow({ network, chain, genesisMs, nowMs, agreement }: EpochParts): Promise<number> {
  const { rules } = network
  const { dataAgeMs: dropped = FOR_GOOD, erasureMs: erased = FOR_GOOD } = rules.regulation ?? {}
  const keepMs = Math.min(dropped, erased)
  // Whoever is alone has nobody to have a state from.
  if (keepMs === FOR_GOOD || !agreement.hasPeers) return 0
  return keepsFrom(rules, { genesisMs, keepMs, nowMs: nowMs(), paying: await chain.getPayingEpoch() })
}

/**
 * What the next epoch goes on from is here before it is computed.
 * @throws {NodeError} state_missing, which passes when an oracle that has it is in reach
 */
export async function holdPriorState(epoch: number, parts: EpochParts): Promise<void> {
  const before = epoch === 0 ? undefined : await parts.store.getEpoch(epoch - 1)
  if (before?.adopted !== true || before.state !== undefined) return
  const header = present(before.header, before.epoch)
  const found = await parts.agreement.shelf.fetchResults(header)
  if (found === undefined)
    throw new NodeError('state_missing', { epoch: header.epoch, state: header.stateRoot })
  await parts.store.saveEpoch({ ...before, ...found })
}

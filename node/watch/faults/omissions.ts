/**
 * Promises of other oracles that were broken: whoever holds a receipt brings it to any node, and the node looks for its message in
 * the evidence of the epochs that it promises. Where it is in none of them, that is a fault, which the node proves as any other.
 *
 * Laws: a receipt is judged only when each of its epochs is active, so that nothing of it can change any more, and is forgotten
 * when it was kept or has to wait: its holder has it, and brings it again. No more than one is held against the evidence at a time.
 */

import { absenceFrom } from '../../../chain/epochs/absence.ts'
import { omissionProof } from '../../../chain/epochs/prove-fault.ts'
import { recoverKey } from '../../../keys/recover-key.ts'
import { sigStructure } from '../../../protocol/cose/cose-sign1.ts'
import type { Verify } from '../../../protocol/cose/signer.ts'
import type { Hash } from '../../../protocol/ids.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { openReceipt, type Receipt, verifyReceipt } from '../../../protocol/receipt/receipt.ts'
import { getBundle } from '../../bundles.ts'
import type { ChainPort } from '../../chain-port.ts'
import { NodeError } from '../../errors.ts'
import type { SnapshotStore } from '../../snapshots.ts'
import type { ResultLog } from '../../store/store.ts'
import type { Finding } from './fault.ts'
import type { FaultPort } from './fault-port.ts'

export interface OmissionParts {
  readonly network: Hash
  readonly verify: Verify
  readonly chain: Pick<ChainPort, 'getActiveEpoch' | 'getSettled'>
  readonly store: Pick<ResultLog, 'getVerdict'>
  readonly snapshots: Pick<SnapshotStore, 'get'>
  readonly port: Pick<FaultPort, 'oracleOfKey'>
  /** K: a message is in the evidence of its receipt's epoch, or of one of so many that follow. */
  readonly inclusionEpochs: number
  readonly newSalt: () => Hash
}

/** What became of a promise. */
export type Standing =
  /** The message is in the evidence of `epoch`. */
  | { readonly is: 'kept'; readonly epoch: number }
  /** Until epoch `until` is active. */
  | { readonly is: 'waits'; readonly until: number }
  | { readonly is: 'broken'; readonly oracle: number; readonly finding: Finding; readonly salt: Hash }

export interface Judged {
  readonly receipt: Receipt
  readonly standing: Standing
}

/** Receipts that wait for the one before them. */
const MOST_WAITING = 64

/** What judges one receipt after the other. */
export function createOmissions(parts: OmissionParts) {
  let [waiting, last] = [0, Promise.resolve<unknown>(undefined)]

  /** One after the other: each may hold the evidence of some epochs. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (waiting >= MOST_WAITING) throw new NodeError('receipts_busy', { waiting })
    waiting++
    const result = last.then(work).finally(() => waiting--)
    last = result.catch(() => undefined)
    return result
  }

  /**
   * What is kept is told by the message alone: signatures are looked at only where there is something to prove.
   * @throws {NodeError} receipt_refused, receipts_busy, snapshot_missing; {ChainError}
   */
  return async function judge(bytes: Uint8Array): Promise<Judged> {
    const receipt = open(bytes, parts.network)
    const until = receipt.epoch + parts.inclusionEpochs
    if ((await parts.chain.getActiveEpoch()) < until) return { receipt, standing: { is: 'waits', until } }
    const found = (await parts.store.getVerdict(receipt.message))?.epoch
    if (found !== undefined && found >= receipt.epoch && found <= until)
      return { receipt, standing: { is: 'kept', epoch: found } }
    const key = keyOf(receipt, parts)
    const oracle = await parts.port.oracleOfKey(receipt.oracle)
    if (oracle === undefined)
      throw refused('no oracle of this network answers for its key', { key: receipt.oracle })
    const standing = await inTurn(() => search({ receipt, key, oracle, until }, parts))
    return { receipt, standing }
  }
}

interface Promised {
  readonly receipt: Receipt
  readonly key: NonNullable<ReturnType<typeof recoverKey>>
  readonly oracle: NonNullable<Awaited<ReturnType<FaultPort['oracleOfKey']>>>
  readonly until: number
}

/** In what is settled, whatever this node has seen of it. */
async function search(
  { receipt, key, oracle, until }: Promised,
  { chain, snapshots, newSalt }: OmissionParts,
): Promise<Standing> {
  const { message, epoch: from } = receipt
  const epochs = []
  for (let epoch = from; epoch <= until; epoch++) {
    const { header } = await chain.getSettled(epoch)
    const absence = absenceFrom(await getBundle(snapshots, header.bundle), header, message)
    if (absence === 'present') return { is: 'kept', epoch }
    if (absence === 'other') throw new NodeError('snapshot_corrupt', { epoch, address: header.bundle })
    epochs.push({ header, absence })
  }
  const salt = newSalt()
  const omitted = { message, proof: omissionProof({ receipt, key, epochs, salt }) }
  const finding = {
    kind: 'omission',
    accused: oracle.account,
    epoch: from,
    viewNumber: 0,
    signed: [],
    omitted,
  } as const
  return { is: 'broken', oracle: oracle.id, finding, salt }
}

function keyOf(receipt: Receipt, { network, verify }: OmissionParts): Promised['key'] {
  const { protectedBytes, payload, signature } = receipt.sign1
  const key = recoverKey(receipt.oracle, sigStructure(protectedBytes, payload), signature)
  if (key === undefined || !verifyReceipt(receipt, { key, network }, verify))
    throw refused('it is not signed by the key that it names', { key: receipt.oracle })
  return key
}

function open(bytes: Uint8Array, network: Hash): Receipt {
  try {
    const receipt = openReceipt(bytes)
    if (receipt.network === network) return receipt
    throw refused('it was given in another network', { network: receipt.network })
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    throw refused(error.message, {})
  }
}

function refused(why: string, facts: Readonly<Record<string, string>>): NodeError {
  return new NodeError('receipt_refused', { why, ...facts })
}

/** A batch of messages acknowledged: one signature, and for each message its receipt. */
import { decodeSign1, sigStructure } from '../cose/cose-sign1.ts'
import type { Signer } from '../cose/signer.ts'
import type { Hash } from '../ids.ts'
import { encodeReceipt, signBatch } from './receipt.ts'
import { type BatchTree, buildBatchTree, type ReceiptEntry } from './receipt-tree.ts'

export interface SealedBatch {
  /** 32 bytes. */
  readonly root: Uint8Array
  /** What the signature is over. */
  readonly said: Uint8Array
  /** One an entry, in their order. */
  readonly receipts: readonly Uint8Array[]
}

/** @example const { receipts } = await sealBatch({ signer, network, entries: [{ message: id, epoch: 3, arrivedAtMs }] }) */
export async function sealBatch(draft: {
  readonly signer: Signer
  readonly network: Hash
  /** 1 to 4 096, ascending by message id, each once. */
  readonly entries: readonly ReceiptEntry[]
}): Promise<SealedBatch> {
  const { network, entries } = draft
  const tree = buildBatchTree(network, entries)
  const signed = await signBatch({ signer: draft.signer, network, root: tree.root })
  const { protectedBytes, payload } = decodeSign1(signed)
  return {
    root: tree.root,
    said: sigStructure(protectedBytes, payload),
    receipts: receiptsOf(tree, entries, signed),
  }
}

/**
 * For a batch whose root was made, and signed, before.
 * @example const receipts = receiptsOf(tree, entries, signed)
 */
export function receiptsOf(
  tree: BatchTree,
  entries: readonly ReceiptEntry[],
  signed: Uint8Array,
): Uint8Array[] {
  return entries.map((entry, place) => encodeReceipt(entry, tree.pathOf(place), signed))
}

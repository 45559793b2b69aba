/**
 * What receipts need of the messages of one append: the root to be signed and each message's path to it. Two trees: one of
 * what is new, which is the log's next batch, and one of what was there already, which is no batch of any log.
 */
import type { Hash, MessageId } from '../../protocol/ids.ts'
import { buildBatchTree, type ReceiptEntry } from '../../protocol/receipt/receipt-tree.ts'

export interface ReceiptPaths {
  /** 32 bytes. */
  readonly root: Uint8Array
  /** Messages under it. */
  readonly messages: number
  pathOf(message: MessageId): Uint8Array
}

/** Undefined where there are none. @param entries In any order; one that comes twice is one. */
export function receiptPaths(network: Hash, entries: readonly ReceiptEntry[]): ReceiptPaths | undefined {
  if (entries.length === 0) return undefined
  const byId = new Map(entries.map(entry => [entry.message, entry]))
  const sorted = [...byId.values()].sort((a, b) => (a.message < b.message ? -1 : 1))
  const tree = buildBatchTree(network, sorted)
  const places = new Map(sorted.map(({ message }, place) => [message, place]))
  return {
    root: tree.root,
    messages: tree.size,
    pathOf(message) {
      const place = places.get(message)
      if (place === undefined) throw new RangeError('the message is not in this tree')
      return tree.pathOf(place)
    },
  }
}

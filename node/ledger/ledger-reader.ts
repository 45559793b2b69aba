/** Ledgers with their trees in memory, the few that are asked for: each is decoded and hashed once. */

import {
  buildLedgerTree,
  decodeLedger,
  type Ledger,
  type LedgerEntry,
  ledgerKey,
  proveEntry,
} from '../../protocol/chain-formats/ledger.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import type { MerkleTree } from '../../protocol/merkle/merkle.ts'

/** What a ledger says of one account and asset, with the proof of it. */
export interface LedgerLine extends Omit<LedgerEntry, 'account' | 'asset'> {
  readonly proof: readonly Hash[]
}

export interface LedgerReader {
  /** @throws {ProtocolError} when the bytes are no ledger. */
  put(address: Hash, bytes: Uint8Array): void
  has(address: Hash): boolean
  /** Undefined where there is no such line. @throws {RangeError} for a ledger that is not here. */
  find(address: Hash, account: Address, asset: Address): LedgerLine | undefined
}

/** The newest, the one that pays, the one that was newest before, and one that is still being asked while another comes. */
const KEPT = 4

export function createLedgerReader(): LedgerReader {
  const known = new Map<Hash, { readonly ledger: Ledger; readonly tree: MerkleTree }>()
  return {
    put(address, bytes) {
      const ledger = decodeLedger(bytes)
      known.delete(address)
      known.set(address, { ledger, tree: buildLedgerTree(ledger) })
      const oldest = known.size > KEPT ? known.keys().next().value : undefined
      if (oldest !== undefined) known.delete(oldest)
    },
    has: address => known.has(address),
    find(address, account, asset) {
      const found = known.get(address)
      if (found === undefined) throw new RangeError(`the ledger ${address} is not here`)
      // Asked for again, it stays.
      known.delete(address)
      known.set(address, found)
      const entry = found.ledger.get(ledgerKey(account, asset))
      if (entry === undefined) return undefined
      const { account: _, asset: __, ...figures } = entry
      return { ...figures, proof: proveEntry(found.ledger, found.tree, account, asset) }
    },
  }
}

/** Ledgers of any size, and whether what was answered leads to their root. */
import { hexToBytes } from '@noble/hashes/utils.js'
import {
  buildLedgerTree,
  type Ledger,
  type LedgerEntry,
  ledgerKey,
  ledgerLeafHash,
} from '../../../protocol/chain-formats/ledger.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { verifyMerkleProof } from '../../../protocol/merkle/merkle.ts'
import type { LedgerLine } from '../ledger-reader.ts'

export const asset = toAddress(`0x${'22'.repeat(20)}`)

/** Every other address, so that there are some between them. */
export function ownerOf(index: number): Address {
  return toAddress(`0x${(2 * index).toString(16).padStart(40, '0')}`)
}

/** Owners 1 to `count`. */
export function ledgerOf(count: number, earned: bigint): Ledger {
  const entry = (account: Address): LedgerEntry => {
    return { account, asset, earned, spent: 7n, locked: 3n, lockedUntil: 9 }
  }
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const account = ownerOf(index + 1)
      return [ledgerKey(account, asset), entry(account)] as const
    }),
  )
}

export function leadsTo(ledger: Ledger, account: Address, line: LedgerLine): boolean {
  const { earned, spent, locked, lockedUntil, proof } = line
  const path = proof.map(hash => hexToBytes(hash.slice(2)))
  const leaf = ledgerLeafHash({ account, asset, earned, spent, locked, lockedUntil })
  return verifyMerkleProof(buildLedgerTree(ledger).root, leaf, path)
}

/** The line of the ledger that an account claims by, and the proof of it, as the node shows them. */

import type { LedgerEntry } from '../protocol/chain-formats/ledger.ts'
import { type Address, type Hash, toAddress, toHash } from '../protocol/ids.ts'
import type { AssetView } from './node-api.ts'

export interface ClaimLine {
  readonly epoch: number
  readonly entry: LedgerEntry
  readonly proof: readonly Hash[]
}

/**
 * Undefined where the epoch that pays has no such line. @throws {TypeError | SyntaxError} on what is no line and no proof.
 * @example
 * const { assets } = await api.getAccount(account)
 * const line = claimLineOf(account, assets[0])
 */
export function claimLineOf(account: Address, { address, claim }: AssetView): ClaimLine | undefined {
  if (claim === undefined) return undefined
  const { epoch, earned, spent, locked, lockedUntil, proof } = claim
  const entry = {
    account,
    asset: toAddress(address),
    lockedUntil,
    earned: BigInt(earned),
    spent: BigInt(spent),
    locked: BigInt(locked),
  }
  return { epoch, entry, proof: proof.map(toHash) }
}

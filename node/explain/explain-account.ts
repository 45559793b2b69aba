/** What an account has earned and spent, what of it can be taken out now, and the proof that takes it out. Pure. */
import type { Address, Hash } from '../../protocol/ids.ts'
import { type Ledger, ledgerKey, proveEntry } from '../../protocol/ledger.ts'
import type { MerkleTree } from '../../protocol/merkle.ts'

export interface Asset {
  readonly name: 'token' | 'payment'
  readonly address: Address
  /** Of the payment asset the token itself tells. */
  readonly symbol?: string
  readonly decimals: number
}

/** A ledger with the epoch that it is of. */
export interface EpochLedger {
  readonly epoch: number
  readonly ledger: Ledger
  readonly tree: MerkleTree
}

export interface AssetView extends Asset {
  /** By the newest computed epoch, whether or not it pays yet. */
  readonly earned: bigint
  readonly spent: bigint
  /** Already taken out. */
  readonly claimed: bigint
  /** What `claim` pays now: earned by the newest epoch whose root pays, less claimed. */
  readonly claimable: bigint
  /** For `Settlement.claim` or `claimPayment`; absent when the paying epoch’s ledger has no such line. */
  readonly claim?: {
    readonly epoch: number
    readonly earned: bigint
    readonly spent: bigint
    readonly proof: readonly Hash[]
  }
}

export interface AccountSources {
  readonly account: Address
  readonly asset: Asset
  readonly newest: EpochLedger | undefined
  readonly paying: EpochLedger | undefined
  readonly claimed: bigint
}

export function explainAsset({ account, asset, newest, paying, claimed }: AccountSources): AssetView {
  const { earned = 0n, spent = 0n } = newest?.ledger.get(ledgerKey(account, asset.address)) ?? {}
  const payable = paying?.ledger.get(ledgerKey(account, asset.address))
  const view = { ...asset, earned, spent, claimed }
  if (paying === undefined || payable === undefined) return { ...view, claimable: 0n }
  const claimable = payable.earned > claimed ? payable.earned - claimed : 0n
  const proof = proveEntry(paying.ledger, paying.tree, account, asset.address)
  return {
    ...view,
    claimable,
    claim: { epoch: paying.epoch, earned: payable.earned, spent: payable.spent, proof },
  }
}

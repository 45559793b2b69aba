/** What an account has earned and spent, what of it can be taken out now, and the proof that takes it out. Pure. */
import type { Address, Hash } from '../../protocol/ids.ts'
import type { EpochLine } from '../ledger/ledger-shelf.ts'

export interface Asset {
  readonly name: 'token' | 'payment'
  readonly address: Address
  /** Of the payment asset the token itself tells. */
  readonly symbol?: string
  readonly decimals: number
}

export interface AssetView extends Asset {
  /** By the newest computed epoch, whether or not it pays yet. */
  readonly earned: bigint
  readonly spent: bigint
  /** Already taken out. */
  readonly claimed: bigint
  /** What `claim` pays now: earned by the newest epoch whose root pays, less claimed. */
  readonly claimable: bigint
  /** For `Settlement.claim`; absent when the paying epoch’s ledger has no such line. */
  readonly claim?: {
    readonly epoch: number
    readonly earned: bigint
    readonly spent: bigint
    readonly locked: bigint
    /** Seconds since 1970; zero where nothing is locked. */
    readonly lockedUntil: number
    readonly proof: readonly Hash[]
  }
}

export interface AccountSources {
  readonly asset: Asset
  /** What the newest computed epoch says. */
  readonly newest: EpochLine | undefined
  /** What the newest epoch says whose root pays. */
  readonly paying: EpochLine | undefined
  readonly claimed: bigint
}

export function explainAsset({ asset, newest, paying, claimed }: AccountSources): AssetView {
  const { earned = 0n, spent = 0n } = newest ?? {}
  const view = { ...asset, earned, spent, claimed }
  if (paying === undefined) return { ...view, claimable: 0n }
  const claimable = paying.earned > claimed ? paying.earned - claimed : 0n
  const { epoch, locked, lockedUntil, proof } = paying
  const claim = { epoch, earned: paying.earned, spent: paying.spent, locked, lockedUntil, proof }
  return { ...view, claimable, claim }
}

/** An epoch's header as viem wants it for the contracts' `EpochHeader`, and back: counters are bigint there, numbers here. */
import type { AssetTotals, EpochHeader } from '../../protocol/chain-formats/header.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'

export interface AbiHeader {
  readonly epoch: bigint
  readonly viewNumber: number
  readonly parent: Hash
  readonly rules: Hash
  readonly evidenceRoot: Hash
  readonly bundle: Hash
  readonly stateRoot: Hash
  readonly ledgerRoot: Hash
  readonly factsBlock: bigint
  readonly factsTime: bigint
  readonly tokenEarned: bigint
  readonly tokenBurned: bigint
  readonly tokenHeld: bigint
  readonly assets: readonly AbiAssetTotals[]
  readonly extensions: Hash
}

/** Addresses of the chain's own are in mixed case: read back they are lowercase, as everywhere here. */
interface AbiAssetTotals extends Omit<AssetTotals, 'asset'> {
  readonly asset: Hash
}

export function toAbiHeader(header: EpochHeader): AbiHeader {
  const { epoch, factsBlock, factsTime } = header
  return {
    ...header,
    epoch: BigInt(epoch),
    factsBlock: BigInt(factsBlock),
    factsTime: BigInt(factsTime),
  }
}

export function fromAbiHeader(header: AbiHeader): EpochHeader {
  const { epoch, factsBlock, factsTime, assets } = header
  return {
    ...header,
    epoch: Number(epoch),
    factsBlock: Number(factsBlock),
    factsTime: Number(factsTime),
    assets: assets.map(row => ({ ...row, asset: toAddress(row.asset) })),
  }
}

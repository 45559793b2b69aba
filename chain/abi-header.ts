/** An epoch's header as viem wants it for the contracts' `EpochHeader`, and back: counters are bigint there, numbers here. */
import type { EpochHeader } from '../protocol/header.ts'
import type { Hash } from '../protocol/ids.ts'

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
  readonly tokenEarned: bigint
  readonly tokenSpent: bigint
  readonly paymentEarned: bigint
  readonly paymentSpent: bigint
}

export function toAbiHeader(header: EpochHeader): AbiHeader {
  return { ...header, epoch: BigInt(header.epoch), factsBlock: BigInt(header.factsBlock) }
}

export function fromAbiHeader(header: AbiHeader): EpochHeader {
  return { ...header, epoch: Number(header.epoch), factsBlock: Number(header.factsBlock) }
}

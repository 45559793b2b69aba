/**
 * A fault of another oracle that this node has the proof of, and how far the proof has come:
 *
 *   found → committed → revealed → settled
 *
 * Found: it is written down with the salt that it will be committed to with. Committed: the chain has the commitment, and a
 * minute has to pass. Revealed: the proof is in a block. Settled: that block stays, or there is nothing to do any more.
 */
import type { EpochHeader } from '../../../protocol/chain-formats/header.ts'
import type { Address, Hash, MessageId } from '../../../protocol/ids.ts'

export const FAULT_STATES = ['found', 'committed', 'revealed', 'settled'] as const
export type FaultState = (typeof FAULT_STATES)[number]

/**
 * Two headers for one epoch and view, and a header that earns more than the schedule allows, take the whole bond. A receipt whose
 * message is in none of the epochs that it promises takes a part, once an epoch.
 */
export type FaultKind = HeaderFault | 'omission'
export type HeaderFault = 'equivocation' | 'over_budget'

export interface SignedContent {
  readonly header: EpochHeader
  /** 64 bytes of EIP-2098. */
  readonly signature: `0x${string}`
}

export interface Omitted {
  readonly message: MessageId
  readonly proof: `0x${string}`
}

export interface FaultRecord {
  /** One an oracle, kind, epoch and view. */
  readonly id: string
  readonly kind: FaultKind
  /** The account that signed; of a receipt, the one that its oracle has. */
  readonly accused: Address
  /** The oracle that answers for it, by its permanent id. */
  readonly oracle: number
  readonly epoch: number
  readonly viewNumber: number
  /** Two for an equivocation, one for a header above the schedule. */
  readonly signed: readonly SignedContent[]
  /** Of an omission: the message, and the call that proves it. It was made when its epochs were active, and stays what it is. */
  readonly omitted?: Omitted
  readonly salt: Hash
  readonly state: FaultState
  /** Network time, as are all times here. */
  readonly foundAtMs: number
  /** The newest block then. */
  readonly foundAtBlock: number
  /** From when on the proof can be brought. */
  readonly readyAtMs?: number
  readonly outcome?: FaultOutcome
  /** What it has cost. */
  readonly gas: readonly { readonly atMs: number; readonly used: bigint }[]
}

export type FaultOutcome =
  | {
      readonly is: 'punished'
      /** Whoever brought the proof. */
      readonly by: Address
      /** From the bond, base units of the bond asset. */
      readonly taken: bigint
      readonly transaction: Hash
      readonly block: number
    }
  /** Its bond was gone before. */
  | { readonly is: 'nothing_left' }
  /** The chain does not take the proof, and says why. */
  | { readonly is: 'refused'; readonly reason: string }

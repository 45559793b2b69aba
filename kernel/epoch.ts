/**
 * What goes into an epoch and what comes out. Prior state, bundle, chain facts, rules: nothing else exists.
 */
import type { EpochHeader } from '../protocol/chain-formats/header.ts'
import type { Ledger } from '../protocol/chain-formats/ledger.ts'
import type { Address, Hash, SubjectId } from '../protocol/ids.ts'
import type { SpentAllowances } from './allowances/spent-allowance.ts'
import type { BeaconState, BeaconWord, SeedOpening, SeedReport } from './beacon/beacon.ts'
import type { SegmentRef } from './bundle/segment.ts'
import type { ChainFacts, PurchaseFacts } from './chain-facts.ts'
import type { Evidence } from './evidence.ts'
import type { Mirrored } from './mirrors/route-to-mirrors.ts'
import type { Withheld } from './money/correction.ts'
import type { EmissionState } from './money/emission/policy.ts'
import type { EndedHold, HeldReward } from './money/held-reward.ts'
import type { RegionState } from './regions/region-state.ts'
import type { Reputations, Standing } from './reputation/reputation.ts'
import type { Charge, Contribution, Finding, Highlights, StateValue, Transfer, Verdict } from './resource.ts'
import type { SplitIncome } from './shares/split-income.ts'
import type { PaidBacking } from './staking/pay-backing.ts'
import type { Commitments } from './trust/standing-commitment.ts'
import type { Vouchers } from './trust/standing-voucher.ts'

/** An epoch's whole input but for the prior state and the rules: content-addressed, the same for everybody. */
export interface Bundle {
  readonly epoch: number
  readonly facts: ChainFacts
  /** Ascending by message id, no id twice. */
  readonly evidence: readonly Evidence[]
  /** Whose segments it was made of, ascending by signer. */
  readonly segments: readonly SegmentRef[]
  /** What their signers say of the beacon, ascending by signer. */
  readonly words: readonly BeaconWord[]
  /** Openings of the secret that the epoch before sealed, ascending by signer; none where it stays shut. */
  readonly openings: readonly SeedOpening[]
}

/** Which sequence numbers of a subject were used: all up to the floor, and runs above it, ascending, none touching another. */
export interface SequenceWindow {
  /** −1 where there is none. */
  readonly floor: number
  readonly runs: readonly SequenceRun[]
}

/** Both ends included. */
export interface SequenceRun {
  readonly from: number
  readonly to: number
  /** When the last of them arrived, ms. */
  readonly newestMs: number
}

/** Everything that one epoch hands to the next. */
export interface KernelState {
  /** The epoch that produced it; −1 before the first. */
  readonly epoch: number
  readonly headerHash: Hash
  readonly sequences: ReadonlyMap<SubjectId, SequenceWindow>
  readonly resources: Readonly<Record<string, StateValue>>
  /** Tokens that accounts were paid too much, and that are still to be withheld. */
  readonly debts: ReadonlyMap<Address, bigint>
  /** What listed keys vouch for. */
  readonly vouchers: Vouchers
  /** What was committed to and not opened yet. */
  readonly commitments: Commitments
  /** What was spent of allowances that stand. */
  readonly allowances: SpentAllowances
  /** Rewards that wait, ascending. */
  readonly held: readonly HeldReward[]
  /** What was good and bad of each subject's conduct, as far as it is remembered. */
  readonly reputations: Reputations
  readonly beacon: BeaconState
  /** Of an emission policy that remembers; absent where the policy is one of time alone. */
  readonly emission?: EmissionState
  /** What of credits was bought until then; absent where members pay with something else. */
  readonly purchases?: PurchaseFacts
  /** Who votes in which region; absent where the rules have no regions. */
  readonly regions?: RegionState
  readonly ledger: Ledger
}

/** A part of a reward that waits. */
export interface WaitingPart {
  /** Every law that holds it, ascending, a space between. */
  readonly code: string
  /** Above zero. */
  readonly amount: bigint
}

/** Reward of one subject to who had it when it earned that: how much, from which pool, and the whole computation behind it. */
export interface Reward {
  readonly resource: string
  readonly subject: SubjectId
  readonly owner: Address
  /** What is paid now. */
  readonly amount: bigint
  /** What waits in all, and what of it by which laws; 0 and empty where nothing does. */
  readonly held: bigint
  readonly waits: readonly WaitingPart[]
  readonly contribution: Contribution
  readonly pool: bigint
  /** The part of the contribution that counts, after the subject's reputation. */
  readonly countsPpm: number
  /** units × qualityPpm × countsPpm / 10⁶, rounded down: of this subject, and of everybody in the pool. */
  readonly weight: bigint
  readonly totalWeight: bigint
  /** Of it, what is for use; absent where nothing is. */
  readonly use?: UseReward
}

export interface UseReward {
  /** Tokens, what waits of them included. Floored where the device had several owners. */
  readonly amount: bigint
  /** Base units of the payment asset, what counts of it: for this subject, and for everybody in the pool. */
  readonly burned: bigint
  readonly allBurned: bigint
  /** Of the resource's pool, the part for use. */
  readonly pool: bigint
}

/** A payment from a pool that goes to an account as such: oracles and the treasury. */
export interface Grant {
  readonly pool: 'oracles' | 'treasury'
  readonly account: Address
  readonly amount: bigint
}

/** The epoch's emission, pool by pool. Σ pools + unissued = emission, exactly. */
export interface Pools {
  readonly emission: bigint
  readonly byName: Readonly<Record<string, bigint>>
  /** What nobody earned, and what was withheld or forfeited: never minted. What is held is none of it. */
  readonly unissued: bigint
}

export interface ResourceOutcome {
  readonly name: string
  readonly unit: string
  /** As of the resource. */
  readonly unitsArePayments?: true
  readonly contributions: readonly Contribution[]
  readonly transfers: readonly Transfer[]
  readonly charges: readonly Charge[]
  readonly findings: readonly Finding[]
  readonly highlights: Highlights
}

export interface KernelVerdict {
  readonly subject: SubjectId
  readonly verdict: Verdict
}

/** All that follows from one epoch's input. */
export interface EpochResult {
  readonly header: EpochHeader
  readonly verdicts: readonly KernelVerdict[]
  readonly outcomes: readonly ResourceOutcome[]
  /** What the kernel itself found of subjects (one key in two hands). */
  readonly findings: readonly Finding[]
  readonly pools: Pools
  readonly rewards: readonly Reward[]
  readonly grants: readonly Grant[]
  /** Of the rewards and grants above, what was kept back for a debt. */
  readonly withheld: readonly Withheld[]
  /** Rewards of earlier epochs, and of this one, that wait no longer. */
  readonly ended: readonly EndedHold[]
  readonly seed: SeedReport
  /** Of each subject that contributed or was found something of: its record as the epoch began, by which its rewards were weighed. */
  readonly standings: ReadonlyMap<SubjectId, Standing>
  /** What of credits was bought since the epoch before; absent where members pay with something else. */
  readonly purchases?: PurchaseFacts
  /** Of machines that many own: what was passed on to holders, and kept for what the machines had spent. */
  readonly incomes: readonly SplitIncome[]
  /** What was paid for money behind oracles and owners; empty where nothing is. */
  readonly backing: readonly PaidBacking[]
  /** Of accounts that are paid on another chain: what of the above they are paid there. */
  readonly mirrored: readonly Mirrored[]
  readonly state: KernelState
}

/** The same where there may be a million verdicts, each given in its turn. */
export type SettledEpoch = Omit<EpochResult, 'verdicts'> & { readonly verdicts: Iterable<KernelVerdict> }

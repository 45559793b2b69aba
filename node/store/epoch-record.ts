/**
 * What the node knows of one epoch, and how far it has come:
 *
 *   closed → listed → bundled → computed → signed → submitted → final
 *
 * Closed: no message enters it any more, and the oracles exchange their segments. Listed: a quorum has certified which of
 * them make its evidence, for good; what opens its seed is exchanged. Bundled: it is known what opens it. A view in which no
 * quorum came together sends it back to listed.
 *
 * Each stage is written down before the next begins, so a node that is killed goes on where it was.
 */
import type { SeedReport } from '../../kernel/beacon/beacon.ts'
import type { SegmentRef } from '../../kernel/bundle/segment.ts'
import type { EpochEconomy } from '../../kernel/economy/epoch-economy.ts'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import type { OwnVotes } from '../agreement/ballots.ts'
import { parsePlain, stringifyPlain } from './plain-json.ts'

export const EPOCH_STAGES = [
  'closed',
  'listed',
  'bundled',
  'computed',
  'signed',
  'submitted',
  'final',
] as const
export type EpochStage = (typeof EPOCH_STAGES)[number]

export interface HeaderSignature {
  readonly signer: Address
  readonly signature: `0x${string}`
}

export interface Sent {
  readonly transaction: Hash
  readonly block: number
  readonly gasUsed: bigint
}

export interface Submission extends Sent {
  /** Whose signatures it was submitted with. */
  readonly signers: readonly Address[]
}

export interface EpochRecord {
  readonly epoch: number
  readonly stage: EpochStage
  readonly startMs: number
  readonly endMs: number
  /** Messages in the log, before any verdict. */
  readonly messages: number
  readonly facts?: { readonly block: number; readonly blockHash: Hash }
  /** This oracle's own segment: its address, and the view in which it was made. */
  readonly segment?: { readonly address: Hash; readonly viewNumber: number }
  /** The view in which this oracle wishes to be. */
  readonly wish?: number
  /** How this oracle has voted on the list. */
  readonly ballot?: OwnVotes
  /** The list that is certified, and the view in which that was seen here. */
  readonly list?: {
    readonly hash: Hash
    readonly viewNumber: number
    readonly segments: readonly SegmentRef[]
    /** Its certificate, in base64: statements of a quorum. Nobody votes for a certified list again, so who has them tells them. */
    readonly commits?: readonly string[]
  }
  /** The view whose proposer's openings are being settled with. */
  readonly openedIn?: number
  /** View → the one header that this oracle signed in it. */
  readonly voted?: Readonly<Record<string, Hash>>
  /** The last view in which it waits for the others' signatures under that header. */
  readonly waitsUntilView?: number
  /** The header that the chain has, where it was settled before this node had computed it. */
  readonly settled?: { readonly header: EpochHeader; readonly submission: Submission }
  /** Its evidence was gone by the network's own rules when this node began: the header is the chain's, and nothing of it was computed here. */
  readonly adopted?: true
  /** Addresses in the snapshot store: SHA-256 of the canonical bytes. */
  readonly bundle?: Hash
  readonly state?: Hash
  readonly ledger?: Hash
  readonly header?: EpochHeader
  readonly headerHash?: Hash
  readonly signatures?: readonly HeaderSignature[]
  readonly submission?: Submission
  readonly report?: EpochReport
  /** Headers of this epoch that governance took back: never sent again. */
  readonly rejected?: readonly Hash[]
}

/** The epoch in figures, as shown live and by the API. */
export interface EpochReport {
  readonly accepted: number
  /** Reason code → messages. */
  readonly rejected: Readonly<Record<string, number>>
  /** Note code → readings that did not count, and readings that could not be judged. */
  readonly notes: Readonly<Record<string, { readonly fail: number; readonly unjudged: number }>>
  readonly findings: Readonly<Record<string, number>>
  /** Resource → its highlights. */
  readonly highlights: Readonly<Record<string, Readonly<Record<string, string | number | bigint | boolean>>>>
  readonly pools: Readonly<Record<string, bigint>>
  /** How the epoch's seed came about. */
  readonly seed: SeedReport
  readonly emission: bigint
  readonly unissued: bigint
  /** Rewards kept back for what an account was once paid too much. */
  readonly withheld: readonly { readonly account: Address; readonly amount: bigint; readonly left: bigint }[]
  /** Subjects with the highest rewards, highest first. */
  readonly topEarners: readonly {
    readonly subject: string
    readonly owner: Address
    readonly resource: string
    readonly amount: bigint
  }[]
  /** Absent in records of before it was kept. */
  readonly economy?: EpochEconomy
  readonly computeMs: number
}

export function isBefore(record: EpochRecord, stage: EpochStage): boolean {
  return EPOCH_STAGES.indexOf(record.stage) < EPOCH_STAGES.indexOf(stage)
}

export function encodeEpochRecord(record: EpochRecord): string {
  return stringifyPlain(record)
}

/** The text is this module's own, from the node's own store. */
export function decodeEpochRecord(text: string): EpochRecord {
  return parsePlain(text) as EpochRecord
}

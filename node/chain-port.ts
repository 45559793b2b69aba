/**
 * What the node asks of the chain, and nothing else: chain-adapter.ts answers with the real one. Every method may fail
 * with a ChainError, and what is retryable has then changed nothing that trying again would do twice.
 */
import type { ProvenEntry } from '../chain/money/claim.ts'
import type { DepositChange, Shown } from '../chain/money/show-line.ts'
import type { ChainFacts } from '../kernel/chain-facts.ts'
import type { EpochHeader } from '../protocol/chain-formats/header.ts'
import type { StatementDraft } from '../protocol/chain-formats/oracle-statement.ts'
import type { Signer } from '../protocol/cose/signer.ts'
import type { Address, Hash } from '../protocol/ids.ts'
import type { Committee } from './agreement/committee.ts'
import type { HeaderSignature, Sent, Submission } from './store/epoch-record.ts'

export interface ChainBlock {
  readonly number: number
  readonly hash: Hash
  readonly timeMs: number
}

export interface ClaimEvent {
  readonly account: Address
  readonly asset: Address
  readonly amount: bigint
  /** After this claim. */
  readonly cumulative: bigint
  readonly transaction: Hash
  readonly block: number
}

export interface SettledHeader {
  readonly header: EpochHeader
  readonly submission: Submission
}

export interface ChainPort {
  getHead(): Promise<ChainBlock>
  /** The last block with a timestamp of at most `timeMs`, but not before the network’s launch. */
  getBlockAt(timeMs: number): Promise<ChainBlock>
  /** Asked of the chain in any case: what is known of it may be of blocks that it has left. */
  getBlockHash(block: number): Promise<Hash | undefined>
  /** Devices, deposits and oracles as of the end of `block`. */
  readFacts(block: number): Promise<ChainFacts>
  /** The same as of the newest block, for the door. */
  readNewestFacts(): Promise<ChainFacts>
  /** Hashes of the rules in force and of those announced for a later epoch. */
  getRules(): Promise<readonly Hash[]>
  /** Of the rules that an epoch’s header has to name. */
  getRulesOf(epoch: number): Promise<Hash>
  /** The newest settled epoch; −1 before the first. */
  getLatestEpoch(): Promise<number>
  /** Struct hash of the header of one of the newest settled epochs. */
  getHeaderHash(epoch: number): Promise<Hash>
  /** True if this very header was settled on this chain, and governance took it back. */
  wasRejected(epoch: number, headerHash: Hash): Promise<boolean>
  /** The newest epoch whose challenge window has passed; −1 when there is none. */
  getActiveEpoch(): Promise<number>
  /** The newest epoch whose root was opened for claims; −1 when there is none. */
  getPayingEpoch(): Promise<number>
  /** Opens an active epoch's root for claims and mints what it needs; undefined when that was done before. */
  activate(header: EpochHeader): Promise<Sent | undefined>
  getClaimed(account: Address, asset: Address): Promise<bigint>
  /** Both blocks included, in the order of the chain. */
  listClaims(fromBlock: number, toBlock: number): Promise<readonly ClaimEvent[]>
  /** What deposits came to, both blocks included, in the order of the chain. */
  listDepositChanges(fromBlock: number, toBlock: number): Promise<readonly DepositChange[]>
  /** What was proved to be spent or locked of a deposit, and since when it is asked for. */
  getShown(account: Address, asset: Address): Promise<Shown>
  /** Proves it with a line under a root that pays. */
  showLine(line: ProvenEntry): Promise<void>
  /** The oracles whose signatures count now. */
  getCommittee(): Promise<Committee>
  /** The header of a settled epoch, and how it got there. */
  getSettled(epoch: number): Promise<SettledHeader>
  /** Of the node's own account. */
  readonly signer: Address
  /** 64 bytes of EIP-2098. */
  signStatement(draft: StatementDraft): Promise<Uint8Array>
  signHeader(header: EpochHeader): Promise<HeaderSignature>
  /** Once: a header that is there already is found, another one is `epoch_conflict`. */
  submit(header: EpochHeader, signatures: readonly HeaderSignature[]): Promise<Submission>
  /**
   * Says on the chain which key this oracle signs receipts with, where it does not say so yet: only then can a promise that
   * was broken be proved. Nothing happens for an account that is no oracle's.
   */
  declareReceiptKey(key: Signer): Promise<void>
  /** After this, neither a kill nor a power cut takes away what is on the chain now. @returns its newest block that is so kept */
  makeDurable(): Promise<number>
}

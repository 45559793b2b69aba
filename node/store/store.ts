/**
 * What the node must not forget, behind one small interface: SQLite in a worker, or PostgreSQL for several processes.
 * The evidence log alone cannot be recomputed; all else follows from it, and is kept so that questions are answered at
 * once.
 *
 * Laws: an appended message is in exactly one epoch and one batch, those of its first arrival, whoever delivers it and
 * however often. An epoch's batches are numbered from 1 without gaps, and each is under the root that was signed for it.
 */

import type { MessagePort } from 'node:worker_threads'
import type { SegmentRef } from '../../kernel/bundle/segment.ts'
import type { KernelVerdict } from '../../kernel/epoch.ts'
import type { Facts } from '../../kernel/resource.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import type { ErasureWish } from '../../protocol/chain-formats/wishes/erasure-wish.ts'
import type { Address, Hash, MessageId, SubjectId } from '../../protocol/ids.ts'
import type { Denial } from '../errors.ts'
import type { FaultRecord } from '../watch/faults/fault-record.ts'
import type { EpochRecord } from './epoch-record.ts'

/** A checked message on its way into the log. */
export interface Arrival {
  readonly id: MessageId
  readonly subject: SubjectId
  /** As delivered. */
  readonly bytes: Uint8Array
}

/** Where a message stands in the log: its first arrival, also when it was delivered again. */
export interface Arrived {
  readonly epoch: number
  readonly arrivedAtMs: number
  /** The batch of that epoch that it is in. */
  readonly batch: number
  readonly repeated: boolean
  /** From its leaf to `Appended.root`, or, when it is repeated, to `Appended.repeatedRoot`. */
  readonly path: Uint8Array
}

/** What receipts are made of. */
export interface Appended {
  /** In the order of the arrivals. */
  readonly arrived: readonly Arrived[]
  /** Of the batch that is new in the log; absent when every arrival was there already. */
  readonly root?: Uint8Array
  /** Over what was there already. It is signed for receipts, and is no batch of the log. */
  readonly repeatedRoot?: Uint8Array
}

/** Messages that came into the log together: under one root, in one epoch. */
export interface Batch {
  /** Within its epoch, from 1. */
  readonly number: number
  /** Merkle root of the batch’s receipts (protocol/receipt/receipt-tree.ts), 32 bytes. */
  readonly root: Uint8Array
  readonly messages: number
}

export interface StoredMessage extends Arrival {
  /** Position in the log; ascends, with gaps. */
  readonly ordinal: number
  readonly epoch: number
  readonly batch: number
  readonly arrivedAtMs: number
}

/** A row of the log that is not the message that was taken in. */
export interface Unreadable {
  readonly id: MessageId
  readonly epoch: number
  readonly ordinal: number
  readonly why: string
}

export interface StoredDenial extends Denial {
  /** SHA-256 of the bytes that were delivered, 64 hex digits. */
  readonly delivered: string
  readonly message?: MessageId
  readonly atMs: number
}

/** What an epoch says about one subject, as shown by `explain`. */
export interface SubjectLine {
  readonly subject: SubjectId
  readonly kind:
    | 'contribution'
    | 'reward'
    | 'paid'
    | 'received'
    | 'charged'
    | 'finding'
    | 'reputation'
    | 'held'
    | 'ended'
  readonly resource: string
  /** The kernel's own figures, e.g. units, amount, weight. */
  readonly figures: Facts
  /** How the resource came to it. */
  readonly facts: Facts
}

/** What one epoch gave to an account or took from it, on account of one device where there is one. */
export interface Earning {
  readonly account: Address
  /**
   * In the token: `reward` for a device's contribution, `released` for what waited of it, `grant` for the work of an oracle or the treasury, `withheld` for a
   * debt (of the two before, and not paid). In the payment asset: `received`, `paid` to another member, `charged`. Of machines that many
   * own, in the token and in the payment asset: `income`, `income-payment` for a holder; `passed-on`, `passed-on-payment` by the shares.
   * Of money behind an oracle or an owner, in the token: `backing` for a backer; of what the backed one earned `to-backers`, and `unbacked`,
   * which too little stood behind to be paid.
   */
  readonly kind:
    | 'reward'
    | 'released'
    | 'grant'
    | 'withheld'
    | 'received'
    | 'paid'
    | 'charged'
    | 'income'
    | 'income-payment'
    | 'passed-on'
    | 'passed-on-payment'
    | 'backing'
    | 'to-backers'
    | 'unbacked'
  /** The resource, the pool of a grant, the shares that an income is of, or whom the money stands behind: `oracle 3`, or an account. */
  readonly resource: string
  readonly subject?: SubjectId
  /** Base units, above zero. */
  readonly amount: bigint
}

export interface StoredEarning extends Earning {
  readonly epoch: number
}

/** Of an epoch, or of a device over all epochs asked for. */
export type EarningSum = Omit<Earning, 'account'> & { readonly epoch?: number }

/** Both included. */
export interface EpochRange {
  readonly from: number
  readonly to: number
}

export interface StoredVerdict extends KernelVerdict {
  readonly epoch: number
}

export interface EvidenceLog {
  /**
   * All or nothing, messages and batch, and durable when it resolves. What is new is one batch of one epoch, because it
   * arrives at one time: an arrival before the first open epoch counts as that epoch's start, so a closed epoch stays as it
   * was closed. @param arrivals 1 to 4 096. @throws {NodeError} store_full, store_failed
   */
  append(arrivals: readonly Arrival[], arrivedAtMs: number): Promise<Appended>
  getMessage(id: MessageId): Promise<StoredMessage | undefined>
  /** In the order of the log, at most `limit`, those after `afterOrdinal`. */
  listEvidence(epoch: number, afterOrdinal: number, limit: number): Promise<readonly StoredMessage[]>
  /** The epoch's batches after number `after` (0: all of them), ascending. Their roots are what the oracle's log is made of. */
  listBatches(epoch: number, after?: number): Promise<readonly Batch[]>
  /**
   * A row is damaged: all others go on without it, and whoever delivers that message again is heard as if for the first time.
   * @throws {NodeError} store_corrupt where one damaged row means that the whole file is not to be trusted
   */
  setAside(damaged: Unreadable): Promise<void>
}

/** What is old need not be kept: it can be fetched as the epoch's bundle, and computed from it. */
export interface KeepLog {
  /** The oldest epoch of which everything is here; 0 unless something was dropped. */
  keptFrom(): Promise<number>
  /**
   * Gives back the room of messages, verdicts and lines of closed epochs below `epoch`: some thousand rows a call, oldest epoch first,
   * and in PostgreSQL partitions of many epochs, only when they are whole. That a message came, its epoch and batch, batches, epochs
   * and earnings stay. @returns whether there is more to drop
   */
  dropBelow(epoch: number): Promise<boolean>
  /** The epoch of a message that came, and whose bytes were dropped. */
  getDropped(id: MessageId): Promise<number | undefined>
}

export interface DenialLog {
  /** The oldest go when there are more than the limit. Not durable at once: nothing was promised. */
  recordDenials(denials: readonly StoredDenial[]): Promise<void>
  /** By message id or by the SHA-256 of the delivered bytes; the latest. */
  getDenial(key: string): Promise<StoredDenial | undefined>
}

export interface EpochLog {
  /** Closes the next epoch: no message enters it any more. @returns its record, with the number of its messages. */
  closeEpoch(epoch: number): Promise<EpochRecord>
  saveEpoch(record: EpochRecord): Promise<void>
  getEpoch(epoch: number): Promise<EpochRecord | undefined>
  /** Newest first, those below `before`. */
  listEpochs(before: number, limit: number): Promise<readonly EpochRecord[]>
  /** Those that are not `final`, oldest first. */
  listUnfinished(limit: number): Promise<readonly EpochRecord[]>
  /** Replaces whatever is kept of the epoch's verdicts, lines and earnings. */
  saveResults(epoch: number, results: EpochResults): Promise<void>
}

/** Which segments of which oracles lie in the snapshots: one of each oracle and epoch, the first that came. */
export interface SegmentLog {
  saveSegment(epoch: number, segment: SegmentRef): Promise<void>
  /** Ascending by signer. */
  listSegments(epoch: number): Promise<readonly SegmentRef[]>
}

/** Of a million devices none is held: they are made as they are written. */
export interface EpochResults {
  readonly verdicts: Iterable<KernelVerdict>
  readonly lines: Iterable<SubjectLine>
  readonly earnings: readonly Earning[]
}

export interface ResultLog {
  getVerdict(id: MessageId): Promise<StoredVerdict | undefined>
  listVerdicts(epoch: number, subject: SubjectId): Promise<readonly StoredVerdict[]>
  listLines(epoch: number, subject: SubjectId): Promise<readonly SubjectLine[]>
  /** All of an epoch’s lines of one kind, at most `limit`, in the order of the results. */
  listLinesOfKind(epoch: number, kind: SubjectLine['kind'], limit: number): Promise<readonly SubjectLine[]>
}

export interface EarningLog {
  /** By epoch, kind, resource and device. */
  listEarnings(account: Address, range: EpochRange): Promise<readonly StoredEarning[]>
  /** Over all of the account's devices for each epoch, or over all the epochs for each device. */
  sumEarnings(account: Address, range: EpochRange, by: 'epoch' | 'device'): Promise<readonly EarningSum[]>
  /** What devices were rewarded with in an epoch, at most `limit`, ascending by device. */
  listRewards(epoch: number, limit: number): Promise<readonly StoredEarning[]>
  /** Whoever owned it then. */
  listDeviceEarnings(device: SubjectId, range: EpochRange): Promise<readonly StoredEarning[]>
}

/** What other oracles signed and must not have, as far as this node has the proof. */
export interface FaultLog {
  /** Durable when it resolves; what was there under the same id is replaced. */
  saveFault(record: FaultRecord): Promise<void>
  /** The newest first. */
  listFaults(limit: number): Promise<readonly FaultRecord[]>
}

/** What an account signed to have erased (node/erasure/). One of each device and account: a later one goes further. */
export interface ErasureRecord extends ErasureWish {
  readonly signature: string
  /** Epochs below it are done. */
  readonly done: number
}

export interface ErasureLog {
  /** Durable when it resolves. Of the same device and account the greater of either stays: a wish that comes while an older one is carried out is not lost. */
  saveErasure(record: ErasureRecord): Promise<void>
  /** Ascending by device and account, at most `limit`, those behind `after` (device and account, joined). */
  listErasures(after: string, limit: number): Promise<readonly ErasureRecord[]>
  listErasuresOf(device: SubjectId): Promise<readonly ErasureRecord[]>
  /** The bytes of a device's messages of an epoch, their verdicts, and its lines. That they came, and what was earned, stays. */
  eraseSubject(epoch: number, subject: SubjectId): Promise<void>
  /** Where in the snapshots lies what is left of a part: the last that was added, behind those that are to be removed. */
  listRemainders(part: Hash): Promise<readonly Hash[]>
  /** Durable when it resolves. */
  addRemainder(part: Hash, remainder: Hash): Promise<void>
  /** Its file is gone. */
  dropRemainder(part: Hash, remainder: Hash): Promise<void>
}

export interface EvidenceStore
  extends EvidenceLog,
    KeepLog,
    DenialLog,
    EpochLog,
    SegmentLog,
    ResultLog,
    EarningLog,
    FaultLog,
    ErasureLog {
  close(): Promise<void>
}

/** A node's own, of whichever database. */
export interface NodeStore extends EvidenceStore {
  /** For another thread, which asks through it as `storeThrough` does (sqlite-store.ts). */
  openPort(): MessagePort
  /** What no copy of it shares, put back from a backup or begun anew (epochs/store-place.ts). */
  identify(): Promise<string>
}

/** What ties a store to one network; opening it for another is refused. */
export interface StoreBinding extends Place {
  readonly genesisMs: number
  readonly epochMs: number
}

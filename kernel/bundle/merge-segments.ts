/**
 * The evidence of an epoch, from the segments that its list names.
 *
 * How an arrival is fixed: each oracle's arrivals are established by what others acknowledged (arrivals.ts), and of several
 * for one message the earliest counts, whatever the others say, so nobody can make an honest device late. What nobody
 * acknowledged counts at the epoch's last millisecond; what an earlier epoch left out counts as it arrived, if that is
 * established and no more than `epochs` ago, else from this epoch's start. Whoever computes takes the arrivals from
 * the segments, never from a clock, so oracles whose clocks differ get the same root.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { networkIdOf, type Place } from '../../protocol/chain-formats/network-id.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import type { Address, Hash, MessageId } from '../../protocol/ids.ts'
import { isSignedBy } from '../../protocol/message.ts'
import {
  type BatchTree,
  buildBatchTree,
  receiptLeaf,
  rootOfPath,
} from '../../protocol/receipt/receipt-tree.ts'
import type { Devices } from '../chain-facts.ts'
import { columnsOf } from '../columns/device-columns.ts'
import type { Evidence } from '../evidence.ts'
import { type AckedLog, type ArrivalContext, acknowledgedAt, establishArrival } from '../messages/arrivals.ts'
import type { LateGroup, LoggedEvidence, Segment } from './segment.ts'

export interface MergeContext {
  readonly place: Place
  readonly epoch: number
  readonly startMs: number
  readonly endMs: number
  /** What the rules say of inclusion: for how many epochs what was left out is in time, and how soon it is acknowledged. */
  readonly inclusion: { readonly epochs: number; readonly acknowledgeMs: number }
  readonly devices: Devices
  /** The oracles of the epoch. */
  readonly members: readonly Address[]
  readonly verify: Verify
}

export interface SignedSegment {
  readonly signer: Address
  readonly segment: Segment
}

/**
 * Ascending by message id. Of copies that differ in their signature one that is the device's own stands before one that is
 * not: an oracle cannot spoil what came in through another.
 */
export function mergeSegments(
  segments: readonly SignedSegment[],
  context: MergeContext,
): readonly Evidence[] {
  const devices = columnsOf(context.devices)
  const authentic = ({ message }: Evidence) => {
    const device = devices.get(message.subject)
    return device !== undefined && isSignedBy(message, device.key, context.verify)
  }
  const network = networkIdOf(context.place)
  const byId = new Map<MessageId, Evidence>()
  for (const signed of segments) {
    for (const entry of arrivalsOf(signed, network, context)) {
      const known = byId.get(entry.message.id)
      byId.set(entry.message.id, known === undefined ? entry : better(known, entry, authentic))
    }
  }
  return [...byId.values()].sort((a, b) => (a.message.id < b.message.id ? -1 : 1))
}

export interface LoggedBatch {
  /** Ascending by message id, as the leaves of its tree are. */
  readonly entries: readonly LoggedEvidence[]
  readonly tree: BatchTree
}

/** The batches of an oracle's log, made again from what is in them. */
export function batchesOf(
  { entries, batches }: Pick<Segment, 'entries' | 'batches'>,
  epoch: number,
  network: Hash,
): readonly LoggedBatch[] {
  const byBatch = batches.map((): LoggedEvidence[] => [])
  for (const entry of entries) byBatch[entry.batch]!.push(entry)
  return byBatch.map(logged => {
    const sorted = logged.sort((a, b) => (a.message.id < b.message.id ? -1 : 1))
    const leaves = sorted.map(({ message, arrivedAtMs }) => ({ message: message.id, epoch, arrivedAtMs }))
    return { entries: sorted, tree: buildBatchTree(network, leaves) }
  })
}

function* arrivalsOf(signed: SignedSegment, network: Hash, context: MergeContext): Generator<Evidence> {
  const { signer, segment } = signed
  const { epoch, endMs } = context
  const log = {
    oracle: signer,
    epoch,
    roots: batchesOf(segment, epoch, network).map(({ tree }) => tree.root),
    acks: segment.acks,
    claimedMs: earliestIn(segment.entries, segment.batches.length),
  }
  const times = timesOf(log, context)
  for (const { message, arrivedAtMs, batch } of segment.entries) {
    const established = establishArrival(arrivedAtMs, times.acknowledged[batch], times)
    yield { message, arrivedAtMs: established ?? endMs - 1 }
  }
  for (const group of segment.late) yield* lateArrivals(group, network, context)
}

function* lateArrivals(group: LateGroup, network: Hash, context: MergeContext): Generator<Evidence> {
  const { epoch, startMs, inclusion } = context
  const inTime = epoch - group.epoch <= inclusion.epochs
  const claimedMs = earliestIn(group.entries, group.roots.length)
  const times = timesOf({ ...group, claimedMs }, context)
  for (const { message, arrivedAtMs, batch, path } of group.entries) {
    const leaf = receiptLeaf(network, { message: message.id, epoch: group.epoch, arrivedAtMs })
    const logged = isSame(rootOfPath(leaf, path), group.roots[batch]!)
    const established =
      inTime && logged ? establishArrival(arrivedAtMs, times.acknowledged[batch], times) : undefined
    yield { message, arrivedAtMs: established ?? startMs }
  }
}

/** Of what is claimed in each batch. */
function earliestIn(entries: readonly LoggedEvidence[], batches: number): readonly number[] {
  const earliest = new Float64Array(batches).fill(Number.POSITIVE_INFINITY)
  for (const { batch, arrivedAtMs } of entries) earliest[batch] = Math.min(earliest[batch]!, arrivedAtMs)
  return [...earliest]
}

function timesOf(log: AckedLog, { place, epoch, startMs, endMs, inclusion, members }: MergeContext) {
  const { acknowledgeMs } = inclusion
  const epochMs = endMs - startMs
  const context: ArrivalContext = {
    place,
    members,
    acknowledgeMs,
    endMs: endMs - (epoch - log.epoch) * epochMs,
  }
  return { ...context, acknowledged: acknowledgedAt(log, context) }
}

function better(a: Evidence, b: Evidence, authentic: (entry: Evidence) => boolean): Evidence {
  const [left, right] = [a, b].map(({ message }) => bytesToHex(message.signature)) as [string, string]
  if (left !== right) {
    const [first, second] = [authentic(a), authentic(b)]
    if (first !== second) return first ? a : b
  }
  if (a.arrivedAtMs !== b.arrivedAtMs) return a.arrivedAtMs < b.arrivedAtMs ? a : b
  return left <= right ? a : b
}

function isSame(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at])
}

/**
 * When a message arrived. One oracle's clock is one oracle's word: it could date an arrival for a friend. So the others
 * acknowledge its log while the epoch is open, with the time at which they saw it, and an arrival is believed as claimed
 * where a quorum (the oracle itself among them) had acknowledged its batch within `acknowledgeMs` of it. Where they had
 * later, but within that time of the epoch's end, it arrived when they had; where they had not, nothing is established.
 *
 * Laws: no f oracles make anything arrive earlier than it was there, but by `acknowledgeMs`; none make it arrive later than
 * an honest quorum saw it.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { decodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import { openStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import { EMPTY_LOG, nextLogHead } from '../../protocol/receipt/receipt-tree.ts'
import { asArray, asBytes, asUint } from '../decode.ts'

/** The `kind` of the oracle statement that acknowledges another's log: `[oracle, count, head, seen]`. */
export const ACK = 'ack'

export interface Ack {
  /** Whose log. */
  readonly oracle: Address
  /** Its first `count` batches. */
  readonly count: number
  /** 32 bytes. */
  readonly head: Uint8Array
  /** When it was seen, ms of network time. */
  readonly seenMs: number
}

/** An oracle's log of one epoch, and what others acknowledged of it. */
export interface AckedLog {
  readonly oracle: Address
  readonly epoch: number
  readonly roots: readonly Uint8Array[]
  readonly acks: readonly Uint8Array[]
}

export interface ArrivalContext {
  readonly place: Place
  /** Signers whose acknowledgements count. */
  readonly members: readonly Address[]
  readonly acknowledgeMs: number
  /** End of the log's epoch. */
  readonly endMs: number
}

/** @throws {TypeError | ProtocolError} on anything that is no acknowledgement. */
export function readAck(body: Uint8Array): Ack {
  const [oracle, count, head, seen, ...more] = asArray(decodeCbor(body, { floats: false }), 'ack')
  const digest = asBytes(head, 'ack.head')
  if (more.length > 0 || digest.length !== 32)
    throw new TypeError('ack: oracle, count, head and seen are needed')
  return {
    oracle: toAddress(`0x${bytesToHex(asBytes(oracle, 'ack.oracle'))}`),
    count: asUint(count, 'ack.count'),
    head: digest,
    seenMs: asUint(seen, 'ack.seen'),
  }
}

/**
 * For each batch of a log, when a quorum had it; undefined where none had in time.
 * Acknowledgements that are none, of others, or of another log count for nothing.
 */
export function acknowledgedAt(log: AckedLog, context: ArrivalContext): readonly (number | undefined)[] {
  const { members, endMs, acknowledgeMs } = context
  const needed = Math.floor((2 * members.length) / 3)
  const seen = seenByMember(log, context)
  return log.roots.map((_, batch) => {
    // A lone oracle's own word is all there is.
    if (needed === 0) return Number.NEGATIVE_INFINITY
    const times = [...seen.values()].map(rows => firstOf(rows, batch)).sort((a, b) => a - b)
    const time = times[needed - 1] ?? Number.POSITIVE_INFINITY
    return time <= endMs + acknowledgeMs ? time : undefined
  })
}

/** @param acknowledgedMs when a quorum had its batch. @returns undefined where nothing is established. */
export function establishArrival(
  claimedMs: number,
  acknowledgedMs: number | undefined,
  { endMs, acknowledgeMs }: ArrivalContext,
): number | undefined {
  if (acknowledgedMs === undefined) return undefined
  if (acknowledgedMs - claimedMs <= acknowledgeMs) return claimedMs
  return Math.min(acknowledgedMs, endMs - 1)
}

function firstOf(rows: readonly Ack[], batch: number): number {
  const times = rows.filter(({ count }) => count > batch).map(({ seenMs }) => seenMs)
  return times.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...times)
}

function seenByMember(
  log: AckedLog,
  { place, members }: ArrivalContext,
): ReadonlyMap<Address, readonly Ack[]> {
  const heads = headsOf(log.roots)
  const known = new Map<Address, Ack[]>()
  for (const bytes of log.acks) {
    const said = openAck(bytes, log, place)
    if (said === undefined || said.signer === log.oracle || !members.includes(said.signer)) continue
    const head = heads[said.ack.count]
    if (head === undefined || !said.ack.head.every((byte, at) => byte === head[at])) continue
    known.set(said.signer, [...(known.get(said.signer) ?? []), said.ack])
  }
  return known
}

/** heads[k]: of the first k batches. */
function headsOf(roots: readonly Uint8Array[]): readonly Uint8Array[] {
  const heads = [EMPTY_LOG]
  for (const root of roots) heads.push(nextLogHead(heads.at(-1)!, root))
  return heads
}

/** Whoever made the segment put it there: what is none stops nothing. */
function openAck(bytes: Uint8Array, { oracle, epoch }: AckedLog, place: Place) {
  try {
    const { kind, epoch: named, signer, body } = openStatement(bytes, place)
    if (kind !== ACK || named !== epoch) return undefined
    const ack = readAck(body)
    return ack.oracle === oracle ? { signer, ack } : undefined
  } catch (error) {
    if (error instanceof TypeError || error instanceof ProtocolError) return undefined
    throw error
  }
}

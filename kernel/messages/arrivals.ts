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
import {
  readStatement,
  recoverSigner,
  statementDigest,
} from '../../protocol/chain-formats/oracle-statement.ts'
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
  /** The earliest arrival that is claimed in each batch, infinite for an empty one: what is acknowledged soon enough for it needs not be known more exactly. */
  readonly claimedMs?: readonly number[]
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
 * For each batch of a log, when a quorum had it; undefined where none had in time. Where a quorum had it soon enough for what is
 * claimed in it, some moment by which it had: `establishArrival` says the same of both, and far fewer signatures tell it.
 * Acknowledgements that are none, of others, or of another log count for nothing.
 */
export function acknowledgedAt(log: AckedLog, context: ArrivalContext): readonly (number | undefined)[] {
  const { members, endMs, acknowledgeMs } = context
  const needed = Math.floor((2 * members.length) / 3)
  // A lone oracle's own word is all there is.
  if (needed === 0) return log.roots.map(() => Number.NEGATIVE_INFINITY)
  const said = saidOf(log, context)
  const lastMs = endMs + acknowledgeMs
  return log.roots.map((_, batch) => {
    const claimedMs = log.claimedMs?.[batch]
    // Nothing is in it.
    if (claimedMs === Number.POSITIVE_INFINITY) return undefined
    const soon =
      claimedMs === undefined
        ? undefined
        : soonEnough(said, { batch, needed, untilMs: Math.min(lastMs, claimedMs + acknowledgeMs) })
    return soon ?? firstQuorum(said, { batch, needed, untilMs: lastMs })
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

/** An acknowledgement of the log, and who gave it: undefined for whose does not count. Each costs a signature to find out. */
interface Said {
  readonly ack: Ack
  readonly signer: () => Address | undefined
  isKnown: boolean
}

interface Wanted {
  readonly batch: number
  readonly needed: number
  readonly untilMs: number
}

/** The earliest moment by which so many had the batch. @param said ascending by when */
function firstQuorum(said: readonly Said[], { batch, needed, untilMs }: Wanted): number | undefined {
  const signers = new Set<Address>()
  for (const { ack, signer } of said) {
    if (ack.seenMs > untilMs) return undefined
    if (ack.count <= batch) continue
    const one = signer()
    if (one !== undefined && signers.add(one).size === needed) return ack.seenMs
  }
  return undefined
}

/** Some moment by which so many had it: from those that are known to have, and then from the latest, which tell of most batches. */
function soonEnough(said: readonly Said[], { batch, needed, untilMs }: Wanted): number | undefined {
  const fit = said.filter(({ ack }) => ack.count > batch && ack.seenMs <= untilMs)
  const latest = fit.at(-1)
  if (latest === undefined) return undefined
  const signers = new Set<Address>()
  const enough = ({ signer }: Said) => {
    const one = signer()
    return one !== undefined && signers.add(one).size === needed
  }
  const isThere = fit.some(one => one.isKnown && enough(one)) || fit.toReversed().some(enough)
  return isThere ? latest.ack.seenMs : undefined
}

/** Ascending by when it was seen. */
function saidOf(log: AckedLog, { place, members }: ArrivalContext): readonly Said[] {
  const heads = headsOf(log.roots)
  return log.acks
    .map(bytes => readSaid(bytes, log, place))
    .filter(found => found !== undefined)
    .filter(({ ack }) => {
      const head = heads[ack.count]
      return head !== undefined && ack.head.every((byte, at) => byte === head[at])
    })
    .sort((a, b) => a.ack.seenMs - b.ack.seenMs)
    .map(({ ack, recover }) => {
      let found: Address | undefined
      const said: Said = {
        ack,
        isKnown: false,
        signer() {
          if (said.isKnown) return found
          said.isKnown = true
          const signer = recover()
          const counts = signer !== undefined && signer !== log.oracle && members.includes(signer)
          found = counts ? signer : undefined
          return found
        },
      }
      return said
    })
}

/** heads[k]: of the first k batches. */
function headsOf(roots: readonly Uint8Array[]): readonly Uint8Array[] {
  const heads = [EMPTY_LOG]
  for (const root of roots) heads.push(nextLogHead(heads.at(-1)!, root))
  return heads
}

/** Whoever made the segment put it there: what is none stops nothing. */
function readSaid(bytes: Uint8Array, { oracle, epoch }: AckedLog, place: Place) {
  try {
    const { signature, ...draft } = readStatement(bytes)
    if (draft.kind !== ACK || draft.epoch !== epoch) return undefined
    const ack = readAck(draft.body)
    const recover = () => recoverSigner(statementDigest(draft, place), signature)
    return ack.oracle === oracle ? { ack, recover } : undefined
  } catch (error) {
    if (error instanceof TypeError || error instanceof ProtocolError) return undefined
    throw error
  }
}

/**
 * A segment: what one oracle took in for an epoch, with the time at which each message first arrived at it, and what it
 * says of the beacon. Segments are what oracles exchange; the segments that a proposal lists make the epoch's evidence.
 *
 * How an arrival is fixed: of a message that is in several segments the earliest arrival counts, whatever the others say,
 * so nobody can make an honest device late. One that arrived before the epoch began, and was left out of the epoch before,
 * counts as arriving at its start. Whoever computes takes the arrivals from the segments, never from a clock, so oracles
 * whose clocks differ get the same root.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { type CborValue, decodeCbor, encodeCbor } from '../protocol/cbor.ts'
import type { Address, Hash, MessageId, SubjectId } from '../protocol/ids.ts'
import { encodeMessage, openMessage, verifyMessage } from '../protocol/message.ts'
import type { Verify } from '../protocol/signer.ts'
import type { BeaconWord } from './beacon.ts'
import { decodeWord, encodeWord } from './beacon-codec.ts'
import { asArray, asBytes, asUint } from './decode.ts'
import type { DeviceFact, Evidence } from './epoch.ts'

/** The `kind` of the oracle statement (protocol/oracle-statement.ts) whose body a segment is. */
export const SEGMENT = 'segment'

/** Which segment of which oracle: the address is the SHA-256 of the whole signed statement. */
export interface SegmentRef {
  readonly signer: Address
  readonly address: Hash
}

export interface Segment {
  /** Ascending by message id, no id twice. */
  readonly entries: readonly Evidence[]
  /** Its signer's word of the beacon. */
  readonly word?: Pick<BeaconWord, 'key' | 'deal'>
}

export function encodeSegment({ entries, word }: Segment): Uint8Array {
  const said = entries.map(({ message, arrivedAtMs }): CborValue => [encodeMessage(message), arrivedAtMs])
  return encodeCbor(word === undefined ? [said] : [said, encodeWord(word)])
}

/**
 * @param endMs of the epoch: nothing in it arrived then or later.
 * @throws {TypeError | ProtocolError} on anything that an honest oracle would not have written.
 */
export function decodeSegment(body: Uint8Array, endMs: number): Segment {
  const [said, word, ...more] = asArray(decodeCbor(body), 'segment')
  if (more.length > 0) throw new TypeError('segment: entries and a word of the beacon are all')
  const entries = asArray(said, 'segment').map((item, index): Evidence => {
    const path = `segment[${index}]`
    const [message, arrived, ...rest] = asArray(item, path)
    if (rest.length > 0) throw new TypeError(`${path}: a message and its arrival are needed`)
    return { message: openMessage(asBytes(message, path)), arrivedAtMs: asUint(arrived, path) }
  })
  for (const [index, { message, arrivedAtMs }] of entries.entries()) {
    if (arrivedAtMs >= endMs) throw new TypeError(`segment[${index}]: it arrived after the epoch’s end`)
    if (index > 0 && entries[index - 1]!.message.id >= message.id)
      throw new TypeError(`segment[${index}]: message ids must ascend, and each stands once`)
  }
  return word === undefined ? { entries } : { entries, word: decodeWord(word, 'segment.word') }
}

/** From whatever an oracle holds, in any order and any number of times. */
export function makeEntries(entries: Iterable<Evidence>): readonly Evidence[] {
  const byId = new Map<MessageId, Evidence>()
  for (const entry of entries) {
    const known = byId.get(entry.message.id)
    if (known === undefined || entry.arrivedAtMs < known.arrivedAtMs) byId.set(entry.message.id, entry)
  }
  return ascending(byId)
}

export interface MergeContext {
  readonly startMs: number
  readonly devices: readonly DeviceFact[]
  readonly verify: Verify
}

/**
 * The evidence of several segments. Of copies that differ in their signature one that is the device's own stands before
 * one that is not: an oracle cannot spoil what came in through another.
 */
export function mergeSegments(
  segments: readonly Pick<Segment, 'entries'>[],
  context: MergeContext,
): readonly Evidence[] {
  const devices = new Map<SubjectId, DeviceFact>(context.devices.map(device => [device.id, device]))
  const authentic = ({ message }: Evidence) => {
    const device = devices.get(message.subject)
    return device !== undefined && verifyMessage(message, device.key, context.verify)
  }
  const byId = new Map<MessageId, Evidence>()
  for (const { message, arrivedAtMs } of segments.flatMap(({ entries }) => entries)) {
    const entry = { message, arrivedAtMs: Math.max(arrivedAtMs, context.startMs) }
    const known = byId.get(message.id)
    byId.set(message.id, known === undefined ? entry : better(known, entry, authentic))
  }
  return ascending(byId)
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

function ascending(byId: ReadonlyMap<MessageId, Evidence>): readonly Evidence[] {
  return [...byId.values()].sort((a, b) => (a.message.id < b.message.id ? -1 : 1))
}

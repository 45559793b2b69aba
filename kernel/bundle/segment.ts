/**
 * A segment: what one oracle took in for an epoch, batch by batch as it signed receipts for it, what it brings along of
 * earlier epochs that left it out, and what it says of the beacon. Segments are what oracles exchange; the list that a
 * quorum certifies says which of them make the epoch's evidence (merge-segments.ts).
 *
 * On the wire it is a manifest, the body of a signed statement, that names parts (parts.ts):
 *
 *   [batches, acks, late, parts, key, deal or null]
 *
 * Laws: the same segment is the same bytes; whatever an honest oracle would not have written is refused.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { encodeMessage, openMessage } from '../../protocol/message.ts'
import { LONGEST_PATH, MOST_IN_BATCH } from '../../protocol/receipt/receipt-tree.ts'
import type { BeaconWord } from '../beacon/beacon.ts'
import { decodeWord, encodeWord } from '../beacon/beacon-codec.ts'
import { asArray, asBytes, asUint } from '../decode.ts'
import type { Evidence } from '../evidence.ts'
import { type Part, type PartEntry, type PartKind, partition } from './parts.ts'
import { decodeEntries, encodeEntries, type PartReader, readParts } from './read-parts.ts'

/** The `kind` of the oracle statement (protocol/chain-formats/oracle-statement.ts) whose body a segment is. */
export const SEGMENT = 'segment'

/** Which segment of which oracle: the address is the SHA-256 of the whole signed statement. */
export interface SegmentRef {
  readonly signer: Address
  readonly address: Hash
}

/** A message in an oracle's log of the epoch: in which of its batches, from 0. */
export interface LoggedEvidence extends Evidence {
  readonly batch: number
}

/** A message that an earlier epoch left out, with the path from its receipt's leaf to its batch's root, joined. */
export interface LateEvidence extends LoggedEvidence {
  readonly path: Uint8Array
}

/** What an oracle's log of an earlier epoch holds and no epoch has had yet. */
export interface LateGroup {
  readonly oracle: Address
  readonly epoch: number
  /** Roots of all batches of that log, 32 bytes each. */
  readonly roots: readonly Uint8Array[]
  /** What others acknowledged of that log: oracle statements. */
  readonly acks: readonly Uint8Array[]
  readonly entries: readonly LateEvidence[]
}

export interface Segment {
  /** Of the oracle's log, in its order: how many messages each has. */
  readonly batches: readonly number[]
  /** What others acknowledged of it: oracle statements. */
  readonly acks: readonly Uint8Array[]
  readonly entries: readonly LoggedEvidence[]
  /** Ascending by `compareGroups`. */
  readonly late: readonly LateGroup[]
  /** Its signer's word of the beacon. */
  readonly word?: Pick<BeaconWord, 'key' | 'deal'>
}

export interface EncodedSegment {
  readonly body: Uint8Array
  readonly parts: readonly Part[]
}

/** When the segment's epoch is, and how long one takes: what was said of another time is no segment's. */
export interface SegmentTimes {
  readonly epoch: number
  readonly endMs: number
  readonly epochMs: number
}

/** Most acknowledgements of a log, and logs that a segment brings along. */
const MOST_ACKS = 4_096
const MOST_LATE = 1_024
const HASH_BYTES = 32

export function encodeSegment({ batches, acks, entries, late, word }: Segment): EncodedSegment {
  const own = [...partition(LOGGED, entries)]
  const groups = late
    .toSorted(compareGroups)
    .map(group => ({ group, parts: [...partition(LATE, group.entries)] }))
  const [key, deal = null] = word === undefined ? [null] : (encodeWord(word) as readonly CborValue[])
  const body = encodeCbor([
    [...batches],
    [...acks],
    groups.map(({ group, parts }) => encodeGroup(group, parts)),
    encodeEntries(own.map(({ entry }) => entry)),
    key ?? null,
    deal ?? null,
  ])
  return { body, parts: [...own, ...groups.flatMap(({ parts }) => parts)] }
}

/**
 * The parts that a segment names, without reading them: its own, and those of what it brings along.
 * @throws {TypeError | ProtocolError} for what is no segment
 * @example
 * partsOfSegment(openStatement(bytes, place).body) // → [{ prefix: '', hash: '0x5e…', rows: 12, bytes: 3_400 }]
 */
export function partsOfSegment(body: Uint8Array): readonly PartEntry[] {
  const [, , groups, own] = asArray(decodeCbor(body), 'segment')
  const late = asArray(groups, 'segment.late').flatMap((group, index) =>
    decodeEntries(asArray(group, `segment.late[${index}]`)[4], `segment.late[${index}].parts`),
  )
  return [...decodeEntries(own, 'segment.parts'), ...late]
}

/** Asks for the parts that the manifest names. @throws {TypeError | ProtocolError} */
export function* readSegment(body: Uint8Array, times: SegmentTimes): PartReader<Segment> {
  const [counts, acks, groups, parts, key, deal, ...more] = asArray(decodeCbor(body), 'segment')
  if (more.length > 0) throw new TypeError('segment: batches, acks, late, parts, key and deal are all')
  const batches = asArray(counts, 'segment.batches').map((count, at) =>
    readCount(count, `segment.batches[${at}]`),
  )
  const entries = yield* readParts(LOGGED, decodeEntries(parts, 'segment.parts'), 'segment.parts')
  checkBatches(entries, batches)
  for (const entry of entries) checkArrival(entry, times.epoch, times)
  const late = yield* readGroups(asArray(groups, 'segment.late'), times)
  const read = { batches, acks: readStatements(acks, 'segment.acks'), entries, late }
  return key === null && deal === null
    ? read
    : { ...read, word: decodeWord(deal === null ? [key] : [key, deal], 'segment.word') }
}

function* readGroups(values: readonly CborValue[], times: SegmentTimes): PartReader<readonly LateGroup[]> {
  if (values.length > MOST_LATE) throw new TypeError(`segment.late: at most ${MOST_LATE}`)
  const groups: LateGroup[] = []
  for (const [index, value] of values.entries()) {
    const path = `segment.late[${index}]`
    const [oracle, number, joined, acks, parts, ...more] = asArray(value, path)
    if (more.length > 0) throw new TypeError(`${path}: oracle, epoch, roots, acks and parts are all`)
    const epoch = asUint(number, `${path}.epoch`)
    if (epoch >= times.epoch) throw new TypeError(`${path}: epoch ${epoch} is not before ${times.epoch}`)
    const roots = splitHashes(asBytes(joined, `${path}.roots`), `${path}.roots`)
    const entries = yield* readParts(LATE, decodeEntries(parts, `${path}.parts`), `${path}.parts`)
    for (const entry of entries) checkArrival(entry, epoch, times)
    const lost = entries.find(({ batch }) => batch >= roots.length)
    if (entries.length === 0 || lost !== undefined) throw new TypeError(`${path}: each message is in a batch`)
    const signer = readOracle(oracle, path)
    groups.push({ oracle: signer, epoch, roots, acks: readStatements(acks, `${path}.acks`), entries })
    if (index > 0 && compareGroups(groups[index - 1]!, groups[index]!) >= 0)
      throw new TypeError(`${path}: logs ascend by oracle, epoch and roots, each once`)
  }
  return groups
}

function encodeGroup({ oracle, epoch, roots, acks }: LateGroup, parts: readonly Part[]): CborValue {
  const entries = encodeEntries(parts.map(({ entry }) => entry))
  return [hexToBytes(oracle.slice(2)), epoch, joinHashes(roots), [...acks], entries]
}

/** By oracle, epoch and roots: one that carries a log that never was shuts out nobody who carries the true one. */
export function compareGroups(a: LateGroup, b: LateGroup): number {
  if (a.oracle !== b.oracle) return a.oracle < b.oracle ? -1 : 1
  if (a.epoch !== b.epoch) return a.epoch - b.epoch
  const [left, right] = [a, b].map(({ roots }) => bytesToHex(joinHashes(roots)))
  return left === right ? 0 : left! < right! ? -1 : 1
}

function readCount(value: CborValue, path: string): number {
  const count = asUint(value, path)
  if (count < 1 || count > MOST_IN_BATCH) throw new TypeError(`${path}: 1 to ${MOST_IN_BATCH} messages`)
  return count
}

function checkBatches(entries: readonly LoggedEvidence[], batches: readonly number[]): void {
  const found = batches.map(() => 0)
  for (const { batch } of entries) {
    if (batch >= batches.length) throw new TypeError(`segment: there is no batch ${batch}`)
    found[batch]!++
  }
  const wrong = batches.findIndex((count, batch) => found[batch] !== count)
  if (wrong >= 0)
    throw new TypeError(`segment: batch ${wrong} has ${found[wrong]} messages, not ${batches[wrong]}`)
}

function checkArrival({ arrivedAtMs }: Evidence, epoch: number, times: SegmentTimes): void {
  const endMs = times.endMs - (times.epoch - epoch) * times.epochMs
  if (arrivedAtMs < endMs - times.epochMs || arrivedAtMs >= endMs)
    throw new TypeError(`segment: ${arrivedAtMs} is not in epoch ${epoch}`)
}

function readStatements(value: CborValue, path: string): readonly Uint8Array[] {
  const statements = asArray(value, path).map(item => asBytes(item, path))
  if (statements.length > MOST_ACKS) throw new TypeError(`${path}: at most ${MOST_ACKS}`)
  return statements
}

function readOracle(value: CborValue, path: string): Address {
  return toAddress(`0x${bytesToHex(asBytes(value, path))}`)
}

function joinHashes(hashes: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(hashes.length * HASH_BYTES)
  for (const [index, hash] of hashes.entries()) joined.set(hash, index * HASH_BYTES)
  return joined
}

function splitHashes(joined: Uint8Array, path: string): readonly Uint8Array[] {
  if (joined.length % HASH_BYTES !== 0) throw new TypeError(`${path}: ${HASH_BYTES} bytes each`)
  return Array.from({ length: joined.length / HASH_BYTES }, (_, index) =>
    joined.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  )
}

const LOGGED: PartKind<LoggedEvidence> = {
  name: 'logged',
  keyDigits: 64,
  keyOf: ({ message }) => message.subject,
  orderOf: ({ message }) => message.id,
  encode: ({ message, arrivedAtMs, batch }) => [encodeMessage(message), arrivedAtMs, batch],
  decode(value, path) {
    const [message, arrived, batch, ...more] = asArray(value, path)
    if (more.length > 0) throw new TypeError(`${path}: a message, its arrival and its batch are all`)
    return readLogged(message, arrived, batch, path)
  },
}

const LATE: PartKind<LateEvidence> = {
  name: 'late',
  keyDigits: 64,
  keyOf: LOGGED.keyOf,
  orderOf: LOGGED.orderOf,
  encode: ({ message, arrivedAtMs, batch, path }) => [encodeMessage(message), arrivedAtMs, batch, path],
  decode(value, path) {
    const [message, arrived, batch, joined, ...more] = asArray(value, path)
    if (more.length > 0) throw new TypeError(`${path}: a message, arrival, batch and path are all`)
    const siblings = asBytes(joined, path)
    if (siblings.length > LONGEST_PATH || siblings.length % HASH_BYTES !== 0)
      throw new TypeError(`${path}: no batch has such a path`)
    return { ...readLogged(message, arrived, batch, path), path: siblings }
  },
}

function readLogged(message: CborValue, arrived: CborValue, batch: CborValue, path: string): LoggedEvidence {
  return {
    message: openMessage(asBytes(message, path)),
    arrivedAtMs: asUint(arrived, path),
    batch: asUint(batch, path),
  }
}

/**
 * A bundle is an epoch's whole evidence with the chain facts it is judged by, in one canonical form: a manifest with the
 * small facts, which names the parts (parts.ts) of the evidence, the devices, the allowances and the deposits; and of what
 * holders of machines held, where a machine is in shares, and who backs whom, where somebody can be. The same set gives the same bytes, and the SHA-256 of the manifest is its address in every bundle store.
 *
 * A message that was delivered several times, or under several signatures of its subject, is one message: the earliest
 * arrival counts, and among equals the signature whose bytes sort first.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import { FORMAT_VERSION, requireVersion } from '../../protocol/format-version.ts'
import { type Hash, type MessageId, toAddress } from '../../protocol/ids.ts'
import { sha256 } from '../../protocol/merkle/sha256.ts'
import { encodeMessage, openMessage } from '../../protocol/message.ts'
import type { BeaconWord, SeedOpening } from '../beacon/beacon.ts'
import { decodeOpenings, decodeWords, encodeOpenings, encodeWords } from '../beacon/beacon-codec.ts'
import type { ChainFacts, EpochFacts } from '../chain-facts.ts'
import { createDeviceColumns } from '../columns/device-columns.ts'
import {
  asArray,
  asAscending,
  asBytes,
  asHash,
  asHex,
  asMap,
  asRecord,
  asTime,
  asTuple,
  asUint,
} from '../decode.ts'
import type { Bundle } from '../epoch.ts'
import type { Evidence } from '../evidence.ts'
import { ALLOWANCES, DEPOSITS, DEVICES, PAYOUTS, SHARES, STAKES } from './fact-rows.ts'
import { decodeFacts, describeFacts, type SmallFacts } from './facts-codec.ts'
import { PART_BYTES, type Part, type PartEntry, type PartKind, partition } from './parts.ts'
import {
  checkPartition,
  decodeEntries,
  encodeEntries,
  type PartReader,
  readParts,
  readPartsOfPrefix,
  readWith,
  takeParts,
} from './read-parts.ts'
import type { SegmentRef } from './segment.ts'

/** The first byte of a COSE_Sign1 with its tag, 18: the form in which `encodeMessage` writes one. */
const TAGGED = 0xd2

export const EVIDENCE: PartKind<Evidence> = {
  name: 'evidence',
  keyDigits: 64,
  keyOf: ({ message }) => message.subject,
  orderOf: ({ message }) => message.id,
  encode: ({ message, arrivedAtMs }) => [encodeMessage(message), arrivedAtMs],
  decode(value, path) {
    const [said, arrived] = asTuple(value, 2, path)
    const message = asBytes(said, path)
    if (message[0] !== TAGGED) throw new TypeError(`${path}: a message is in the tagged form`)
    return { message: openMessage(message), arrivedAtMs: asTime(arrived, path) }
  },
  exact: true,
}

const KINDS = ['evidence', 'devices', 'allowances', 'deposits'] as const
type Kind = (typeof KINDS)[number]
/** Where nothing is held there is no field: bundles of networks without shares, stakes or mirrors are the bytes they were. */
const OPTIONAL = ['shares', 'stakes', 'payouts'] as const
const FIELDS = ['v', 'network', 'epoch', 'facts', 'parts', 'segments', 'words', 'openings'] as const

/** What stands in the manifest itself. */
export interface BundleManifest extends Pick<Bundle, 'epoch' | 'segments' | 'words' | 'openings'> {
  readonly facts: SmallFacts
  readonly parts: Readonly<Record<Kind, readonly PartEntry[]>> &
    Partial<Readonly<Record<(typeof OPTIONAL)[number], readonly PartEntry[]>>>
}

export interface EncodedBundle {
  readonly manifest: Uint8Array
  readonly address: Hash
}

/** Of the bundles that were written or read here. A copy with anything changed is another object, and has none. */
const addresses = new WeakMap<Bundle, Hash>()

/** Sorts by id and keeps one of each. The input may be in any order and hold anything twice. */
export function buildBundle(input: {
  epoch: number
  facts: ChainFacts
  evidence: Iterable<Evidence>
  segments?: readonly SegmentRef[]
  words?: readonly BeaconWord[]
  openings?: readonly SeedOpening[]
}): Bundle {
  const byId = new Map<MessageId, Evidence>()
  for (const evidence of input.evidence) {
    const known = byId.get(evidence.message.id)
    if (known === undefined || comesBefore(evidence, known)) byId.set(evidence.message.id, evidence)
  }
  const segments = (input.segments ?? []).toSorted((a, b) => (a.signer < b.signer ? -1 : 1))
  const words = (input.words ?? []).toSorted((a, b) => (a.signer < b.signer ? -1 : 1))
  const openings = (input.openings ?? []).toSorted((a, b) => (a.signer < b.signer ? -1 : 1))
  const evidence = byMessageId([...byId.values()])
  return { epoch: input.epoch, facts: input.facts, evidence, segments, words, openings }
}

/**
 * Yields the parts one after the other, so that none but the one in hand is in memory, and returns the manifest.
 * @param limit bytes of a part; another one than PART_BYTES is for tests alone.
 */
export function* writeBundle(
  bundle: Bundle,
  limit: number = PART_BYTES,
): Generator<Part, EncodedBundle, void> {
  const { epoch, facts, evidence, segments, words, openings } = bundle
  const always = {
    evidence: yield* writeParts(EVIDENCE, evidence, limit),
    devices: yield* writeParts(DEVICES, facts.devices, limit),
    allowances: yield* writeParts(ALLOWANCES, facts.allowances, limit),
    deposits: yield* writeParts(DEPOSITS, facts.deposits, limit),
  }
  const held = yield* writeParts(SHARES, facts.shares ?? [], limit)
  const withShares = held.length === 0 ? always : { ...always, shares: held }
  const backed = yield* writeParts(STAKES, facts.stakes ?? [], limit)
  const withStakes = backed.length === 0 ? withShares : { ...withShares, stakes: backed }
  const away = yield* writeParts(PAYOUTS, facts.payouts ?? [], limit)
  const parts = away.length === 0 ? withStakes : { ...withStakes, payouts: away }
  const manifest = encodeManifest({ epoch, facts, parts, segments, words, openings })
  const address = bundleAddress(manifest)
  addresses.set(bundle, address)
  return { manifest, address }
}

/** The whole of it at once, where it is small or the memory is there. */
export function encodeBundle(
  bundle: Bundle,
  limit: number = PART_BYTES,
): EncodedBundle & { readonly parts: readonly Part[] } {
  const parts: Part[] = []
  const writer = writeBundle(bundle, limit)
  let step = writer.next()
  for (; step.done !== true; step = writer.next()) parts.push(step.value)
  return { ...step.value, parts }
}

/** SHA-256 of the manifest. */
export function bundleAddress(manifest: Uint8Array): Hash {
  return `0x${bytesToHex(sha256(manifest))}`
}

/** Known of what was written or read here; else it is encoded for this alone. */
export function addressOf(bundle: Bundle): Hash {
  return addresses.get(bundle) ?? readAddress(bundle)
}

/** @throws {TypeError | ProtocolError} on anything that `writeBundle` would not have written. */
export function decodeBundle(
  manifest: Uint8Array,
  partOf: (hash: Hash, entry: PartEntry) => Uint8Array,
): Bundle {
  return readWith(readBundle(manifest), partOf)
}

/** All of a bundle but its evidence, and where that is: by subjects, each of which is in one of these alone. */
export interface OpenBundle extends Omit<Bundle, 'evidence' | 'facts'> {
  readonly facts: EpochFacts
  readonly address: Hash
  /** What `readEvidence` reads at once: one part, or those of one subject that fills several. */
  readonly evidence: readonly (readonly PartEntry[])[]
}

/**
 * Yields the entry of each part it needs, and is given its bytes. Of the evidence none is read.
 * @throws {TypeError | ProtocolError} on anything that `writeBundle` would not have written.
 */
export function* openBundle(bytes: Uint8Array, limit: number = PART_BYTES): PartReader<OpenBundle> {
  const { epoch, facts, parts, segments, words, openings } = decodeManifest(bytes)
  checkPartition(EVIDENCE, parts.evidence, 'bundle.evidence', limit)
  const devices = createDeviceColumns()
  yield* takeParts(DEVICES, parts.devices, { path: 'bundle.devices', limit, take: devices.add })
  const allowances = yield* readParts(ALLOWANCES, parts.allowances, 'bundle.allowances', limit)
  const deposits = yield* readParts(DEPOSITS, parts.deposits, 'bundle.deposits', limit)
  for (const { account, asset } of deposits) {
    if (!facts.assets.includes(asset))
      throw new TypeError(`bundle.deposits: ${asset} of ${account} cannot be deposited`)
  }
  const rows = { devices, allowances, deposits }
  const shares = parts.shares && (yield* readParts(SHARES, parts.shares, 'bundle.shares', limit))
  const stakes = parts.stakes && (yield* readParts(STAKES, parts.stakes, 'bundle.stakes', limit))
  const payouts = parts.payouts && (yield* readParts(PAYOUTS, parts.payouts, 'bundle.payouts', limit))
  const held = shares === undefined ? { ...facts, ...rows } : { ...facts, ...rows, shares }
  const backed = stakes === undefined ? held : { ...held, stakes }
  return {
    epoch,
    facts: payouts === undefined ? backed : { ...backed, payouts },
    segments,
    words,
    openings,
    address: bundleAddress(bytes),
    evidence: [...Map.groupBy(parts.evidence, ({ prefix }) => prefix).values()],
  }
}

/** What is in some parts of one prefix. @throws {TypeError | ProtocolError} */
export function readEvidence(
  entries: readonly PartEntry[],
  limit: number = PART_BYTES,
): PartReader<readonly Evidence[]> {
  return readPartsOfPrefix(EVIDENCE, entries, 'bundle.evidence', limit)
}

/**
 * Yields the entry of each part it needs, and is given its bytes.
 * @throws {TypeError | ProtocolError} on anything that `writeBundle` would not have written.
 */
export function* readBundle(bytes: Uint8Array, limit: number = PART_BYTES): PartReader<Bundle> {
  const { address, evidence: parts, ...head } = yield* openBundle(bytes, limit)
  const evidence: Evidence[] = []
  for (const entries of parts) for (const one of yield* readEvidence(entries, limit)) evidence.push(one)
  const bundle: Bundle = {
    ...head,
    facts: { ...head.facts, devices: [...head.facts.devices] },
    evidence: asAscending(byMessageId(evidence), ({ message }) => message.id, 'bundle.evidence'),
  }
  addresses.set(bundle, address)
  return bundle
}

/** Whatever else a file is: a part is an array, a manifest a map. @throws {TypeError | ProtocolError} */
export function decodeManifest(bytes: Uint8Array): BundleManifest {
  const said = asRecord(decodeCbor(bytes), FIELDS, 'bundle')
  requireVersion(said.v)
  const facts = decodeFacts(said.facts)
  const there = OPTIONAL.filter(kind => asMap(said.parts, 'bundle.parts').has(kind))
  const parts = asRecord(said.parts, [...KINDS, ...there], 'bundle.parts')
  const optional = Object.fromEntries(
    there.map(kind => [kind, decodeEntries(parts[kind], `bundle.parts.${kind}`)]),
  )
  for (const [kind, entries] of Object.entries(optional))
    if (entries.length === 0)
      throw new TypeError(`bundle.parts.${kind}: there is no field where nothing is held`)
  const always = {
    evidence: decodeEntries(parts.evidence, 'bundle.parts.evidence'),
    devices: decodeEntries(parts.devices, 'bundle.parts.devices'),
    allowances: decodeEntries(parts.allowances, 'bundle.parts.allowances'),
    deposits: decodeEntries(parts.deposits, 'bundle.parts.deposits'),
  }
  const manifest: BundleManifest = {
    epoch: asUint(said.epoch, 'bundle.epoch'),
    facts,
    parts: { ...always, ...optional },
    segments: decodeSegments(said.segments),
    words: decodeWords(said.words, 'bundle.words'),
    openings: decodeOpenings(said.openings, 'bundle.openings'),
  }
  if (asHash(said.network, 'bundle.network') !== networkIdOf(facts))
    throw new TypeError('bundle.network: it is not that of its facts')
  if (bundleAddress(encodeManifest(manifest)) !== bundleAddress(bytes))
    throw new TypeError('bundle: it is not in its canonical form')
  return manifest
}

/** All parts, in the order in which they are read. */
export function partsOf({ parts }: BundleManifest): readonly PartEntry[] {
  return [...KINDS.flatMap(kind => parts[kind]), ...OPTIONAL.flatMap(kind => parts[kind] ?? [])]
}

function encodeManifest({ epoch, facts, parts, segments, words, openings }: BundleManifest): Uint8Array {
  return encodeCbor({
    v: FORMAT_VERSION,
    network: hexBytes(networkIdOf(facts)),
    epoch,
    facts: describeFacts(facts),
    parts: Object.fromEntries(
      [...KINDS, ...OPTIONAL].flatMap(kind => {
        const entries = parts[kind]
        return entries === undefined ? [] : [[kind, encodeEntries(entries)]]
      }),
    ),
    segments: segments.map(({ signer, address }): CborValue => [hexBytes(signer), hexBytes(address)]),
    words: encodeWords(words),
    openings: encodeOpenings(openings),
  })
}

function* writeParts<Row>(
  kind: PartKind<Row>,
  rows: readonly Row[],
  limit: number,
): Generator<Part, readonly PartEntry[], void> {
  const entries: PartEntry[] = []
  for (const part of partition(kind, rows, limit)) {
    entries.push(part.entry)
    yield part
  }
  return entries
}

function readAddress(bundle: Bundle): Hash {
  const writer = writeBundle(bundle)
  let step = writer.next()
  while (step.done !== true) step = writer.next()
  return step.value.address
}

function decodeSegments(value: CborValue): readonly SegmentRef[] {
  const segments = asArray(value, 'bundle.segments').map((item, index): SegmentRef => {
    const path = `bundle.segments[${index}]`
    const [signer, address] = asTuple(item, 2, path)
    return { signer: toAddress(`0x${asHex(signer, 20, path)}`), address: asHash(address, path) }
  })
  return asAscending(segments, ({ signer }) => signer, 'bundle.segments')
}

function byMessageId(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.toSorted((a, b) => (a.message.id < b.message.id ? -1 : 1))
}

function hexBytes(text: string): Uint8Array {
  return hexToBytes(text.slice(2))
}

function comesBefore(a: Evidence, b: Evidence): boolean {
  if (a.arrivedAtMs !== b.arrivedAtMs) return a.arrivedAtMs < b.arrivedAtMs
  return bytesToHex(a.message.signature) < bytesToHex(b.message.signature)
}

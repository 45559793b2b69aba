/**
 * A bundle is an epoch's whole evidence with the chain facts it is judged by, in one canonical form: the same set gives
 * the same bytes, and their SHA-256 is its address in every bundle store.
 *
 * A message that was delivered several times, or under several signatures of its subject, is one message: the earliest
 * arrival counts, and among equals the signature whose bytes sort first.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { type CborValue, decodeCbor, encodeCbor } from '../protocol/cbor.ts'
import { type Hash, type MessageId, toAddress } from '../protocol/ids.ts'
import { encodeMessage, openMessage } from '../protocol/message.ts'
import type { BeaconWord, SeedOpening } from './beacon.ts'
import { decodeOpenings, decodeWords, encodeOpenings, encodeWords } from './beacon-codec.ts'
import { asArray, asBytes, asMap, asUint, field } from './decode.ts'
import type { Bundle, ChainFacts, Evidence } from './epoch.ts'
import { decodeFacts, describeFacts } from './facts-codec.ts'
import type { SegmentRef } from './segment.ts'

const FORMAT = 3

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
  const evidence = [...byId.values()].sort((a, b) => (a.message.id < b.message.id ? -1 : 1))
  const segments = (input.segments ?? []).toSorted((a, b) => (a.signer < b.signer ? -1 : 1))
  const words = (input.words ?? []).toSorted((a, b) => (a.signer < b.signer ? -1 : 1))
  const openings = (input.openings ?? []).toSorted((a, b) => (a.signer < b.signer ? -1 : 1))
  return { epoch: input.epoch, facts: input.facts, evidence, segments, words, openings }
}

export function encodeBundle(bundle: Bundle): Uint8Array {
  return encodeCbor({
    format: FORMAT,
    epoch: bundle.epoch,
    facts: describeFacts(bundle.facts),
    evidence: bundle.evidence.map(
      ({ message, arrivedAtMs }): CborValue => [encodeMessage(message), arrivedAtMs],
    ),
    segments: bundle.segments.map(({ signer, address }): CborValue => [hexBytes(signer), hexBytes(address)]),
    words: encodeWords(bundle.words),
    openings: encodeOpenings(bundle.openings),
  })
}

/** SHA-256 of the encoded bundle. */
export function bundleAddress(encoded: Uint8Array): Hash {
  return `0x${bytesToHex(sha256(encoded))}`
}

/** @throws {DecodeError | ProtocolError} on anything that `encodeBundle` would not have written. */
export function decodeBundle(bytes: Uint8Array): Bundle {
  const map = asMap(decodeCbor(bytes), 'bundle')
  const format = asUint(field(map, 'format', 'bundle'), 'bundle.format')
  if (format !== FORMAT) throw new TypeError(`bundle.format: this version reads ${FORMAT}, got ${format}`)
  const evidence = asArray(field(map, 'evidence', 'bundle'), 'bundle.evidence').map(
    (item, index): Evidence => {
      const path = `bundle.evidence[${index}]`
      const [message, arrived] = asArray(item, path)
      return { message: openMessage(asBytes(message, path)), arrivedAtMs: asUint(arrived, path) }
    },
  )
  for (let index = 1; index < evidence.length; index++) {
    const ascending = evidence[index - 1]!.message.id < evidence[index]!.message.id
    if (!ascending)
      throw new TypeError(`bundle.evidence[${index}]: message ids must ascend, and each stands once`)
  }
  const facts = decodeFacts(field(map, 'facts', 'bundle'))
  const segments = decodeSegments(field(map, 'segments', 'bundle'))
  const words = decodeWords(field(map, 'words', 'bundle'), 'bundle.words')
  const openings = decodeOpenings(field(map, 'openings', 'bundle'), 'bundle.openings')
  const epoch = asUint(field(map, 'epoch', 'bundle'), 'bundle.epoch')
  return { epoch, facts, evidence, segments, words, openings }
}

function decodeSegments(value: CborValue): readonly SegmentRef[] {
  const segments = asArray(value, 'bundle.segments').map((item, index): SegmentRef => {
    const path = `bundle.segments[${index}]`
    const [signer, address] = asArray(item, path).map(part => `0x${bytesToHex(asBytes(part, path))}`)
    if (address?.length !== 66) throw new TypeError(`${path}: a signer and a SHA-256 are needed`)
    return { signer: toAddress(signer!), address: address as Hash }
  })
  for (let index = 1; index < segments.length; index++) {
    if (segments[index - 1]!.signer >= segments[index]!.signer)
      throw new TypeError(`bundle.segments[${index}]: signers must ascend, and each stands once`)
  }
  return segments
}

function hexBytes(text: string): Uint8Array {
  return hexToBytes(text.slice(2))
}

function comesBefore(a: Evidence, b: Evidence): boolean {
  if (a.arrivedAtMs !== b.arrivedAtMs) return a.arrivedAtMs < b.arrivedAtMs
  return bytesToHex(a.message.signature) < bytesToHex(b.message.signature)
}

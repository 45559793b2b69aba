/**
 * The list of an epoch: which segments make its evidence. It is a small file of its own, named by the SHA-256 of its bytes,
 * which is what oracles vote for.
 *
 * Law: one list a network, epoch and set of segments has one form, so it has one name.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { SegmentRef } from '../../kernel/bundle/segment.ts'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { bodyHash } from '../../protocol/chain-formats/oracle-statement.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import type { SnapshotStore } from '../snapshots.ts'

const VERSION = 2

export interface EvidenceList {
  readonly epoch: number
  /** Ascending by signer, one of each. */
  readonly segments: readonly SegmentRef[]
}

export function encodeList({ epoch, segments }: EvidenceList): Uint8Array {
  return encodeCbor([VERSION, epoch, encodeRefs(segments)])
}

/** @throws {TypeError | ProtocolError} */
export function decodeList(bytes: Uint8Array): EvidenceList {
  const value = decodeCbor(bytes, { floats: false })
  const [version, epoch, refs] = Array.isArray(value) && value.length === 3 ? value : []
  if (version !== VERSION) throw new TypeError(`a list has the version ${VERSION}, an epoch and segments`)
  if (typeof epoch !== 'number' || !Number.isSafeInteger(epoch) || epoch < 0)
    throw new TypeError('a list names its epoch')
  return { epoch, segments: decodeRefs(refs) }
}

/** The address of the list as a file. */
export function listHash(list: EvidenceList): Hash {
  return bodyHash(encodeList(list))
}

/** Lists of the epochs that are worked on, by their names: each is looked at many times while it is voted on. */
export interface ListMemory {
  /** By its name: votes say no more of it. Undefined while it is not here, and is asked for. */
  find(name: Hash): Promise<EvidenceList | undefined>
  /** It is a file here from now on. */
  keep(list: EvidenceList): Promise<void>
}

/** Far more than the views of the epochs that are worked on propose. */
const MOST_KNOWN = 256

export function createListMemory(
  snapshots: Pick<SnapshotStore, 'keep'>,
  fetch: (name: Hash) => Promise<Uint8Array | undefined>,
): ListMemory {
  const [known, kept] = [new Map<Hash, EvidenceList>(), new Set<Hash>()]
  return {
    async find(name) {
      const found = known.get(name)
      if (found !== undefined) return found
      const bytes = await fetch(name)
      if (bytes === undefined) return undefined
      const list = decodeList(bytes)
      known.set(name, list)
      if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!)
      return list
    },
    async keep(list) {
      const bytes = encodeList(list)
      const name = bodyHash(bytes)
      if (kept.has(name)) return
      await snapshots.keep(bytes)
      kept.add(name)
      if (kept.size > MOST_KNOWN) kept.delete(kept.values().next().value!)
    },
  }
}

export function encodeRefs(segments: readonly SegmentRef[]): CborValue {
  return segments.map(({ signer, address }) => [hexToBytes(signer.slice(2)), hexToBytes(address.slice(2))])
}

/** @throws {TypeError} unless the signers ascend, each once. */
export function decodeRefs(value: CborValue): readonly SegmentRef[] {
  if (!Array.isArray(value)) throw new TypeError('segments are listed in an array')
  const segments = value.map(readRef)
  for (let at = 1; at < segments.length; at++) {
    if (segments[at - 1]!.signer >= segments[at]!.signer)
      throw new TypeError('the signers of listed segments ascend, each once')
  }
  return segments
}

function readRef(value: CborValue): SegmentRef {
  const [signer, address, ...rest] = Array.isArray(value) ? value : []
  const fit =
    signer instanceof Uint8Array &&
    signer.length === 20 &&
    address instanceof Uint8Array &&
    address.length === 32 &&
    rest.length === 0
  if (!fit) throw new TypeError('a segment is named by its signer and its address')
  return { signer: toAddress(`0x${bytesToHex(signer)}`), address: `0x${bytesToHex(address)}` }
}

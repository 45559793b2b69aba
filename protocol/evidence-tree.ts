/**
 * The evidence root commits to which messages an epoch holds, and when each arrived. Leaves carry their index in the
 * ascending order of ids, and a sentinel stands at either end, so two neighbours prove the absence of everything between
 * them, also before the first message and after the last.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { WORD_BYTES, writeBytes32, writeUint } from './abi-words.ts'
import type { Hash, MessageId } from './ids.ts'
import { keccak256 } from './keccak.ts'
import { buildMerkleTree, type MerkleTree } from './merkle.ts'
import { ProtocolError } from './protocol-error.ts'

export interface EvidenceEntry {
  readonly id: MessageId
  readonly arrivedAtMs: number
}

export interface EvidenceProof extends EvidenceEntry {
  readonly index: number
  readonly proof: readonly Hash[]
}

/** Neighbours in the tree, one id below the absent message's and one above. */
export interface AbsenceProof {
  readonly below: EvidenceProof
  readonly above: EvidenceProof
}

const FIRST: EvidenceEntry = { id: '00'.repeat(32) as MessageId, arrivedAtMs: 0 }
const LAST: EvidenceEntry = { id: 'ff'.repeat(32) as MessageId, arrivedAtMs: 0 }

/** Between the sentinels: what the leaves are made of, in their order. */
export function evidenceRows(entries: readonly EvidenceEntry[]): readonly EvidenceEntry[] {
  return [FIRST, ...entries, LAST]
}

/** @param entries ascending by id, no id twice. */
export function evidenceRoot(entries: readonly EvidenceEntry[]): Hash {
  return toHash(buildMerkleTree(leafHashes(evidenceRows(entries))).root)
}

/** @throws {ProtocolError} message_unknown */
export function proveEvidence(entries: readonly EvidenceEntry[], id: MessageId): EvidenceProof {
  const rows = evidenceRows(entries)
  const index = rows.findIndex((row, at) => row.id === id && at > 0 && at < rows.length - 1)
  if (index < 0) throw new ProtocolError('message_unknown', 'the epoch holds no such message', { id })
  return proveRow(rows, treeOf(rows), index)
}

/** @throws {ProtocolError} message_present */
export function proveAbsence(entries: readonly EvidenceEntry[], id: MessageId): AbsenceProof {
  const rows = evidenceRows(entries)
  const above = rows.findIndex(row => row.id >= id)
  if (rows[above]?.id === id)
    throw new ProtocolError('message_present', 'the epoch holds the message', { id })
  const tree = treeOf(rows)
  return { below: proveRow(rows, tree, above - 1), above: proveRow(rows, tree, above) }
}

/** keccak(keccak(abi.encode(uint256 index, bytes32 id, uint256 arrivedAtMs))). The first message has index 1. */
export function evidenceLeafHash(index: number, entry: EvidenceEntry): Uint8Array {
  const words = new Uint8Array(3 * WORD_BYTES)
  writeUint(words, 0, index)
  writeBytes32(words, 1, hexToBytes(entry.id))
  writeUint(words, 2, entry.arrivedAtMs)
  return keccak256(keccak256(words))
}

function treeOf(rows: readonly EvidenceEntry[]): MerkleTree {
  return buildMerkleTree(leafHashes(rows))
}

function proveRow(rows: readonly EvidenceEntry[], tree: MerkleTree, index: number): EvidenceProof {
  const { id, arrivedAtMs } = rows[index]!
  const proof = tree.proofOf(evidenceLeafHash(index, { id, arrivedAtMs })).map(toHash)
  return { id, arrivedAtMs, index, proof }
}

function leafHashes(rows: readonly EvidenceEntry[]): Uint8Array {
  const hashes = new Uint8Array(rows.length * WORD_BYTES)
  for (const [index, row] of rows.entries()) {
    const previous = rows[index - 1]
    if (previous !== undefined && previous.id >= row.id)
      throw new RangeError('evidence ascends by id, each once')
    hashes.set(evidenceLeafHash(index, row), index * WORD_BYTES)
  }
  return hashes
}

function toHash(bytes: Uint8Array): Hash {
  return `0x${bytesToHex(bytes)}`
}

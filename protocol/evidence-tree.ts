/**
 * The evidence root commits to which messages an epoch holds, and when each arrived. Leaves carry their index in the
 * ascending order of ids, so that two neighbours prove the absence of everything between them.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { WORD_BYTES, writeBytes32, writeUint } from './abi-words.ts'
import type { Hash, MessageId } from './ids.ts'
import { keccak256 } from './keccak.ts'
import { buildMerkleTree } from './merkle.ts'
import { ProtocolError } from './protocol-error.ts'

export interface EvidenceEntry {
  readonly id: MessageId
  readonly arrivedAtMs: number
}

export interface EvidenceProof extends EvidenceEntry {
  readonly index: number
  readonly proof: readonly Hash[]
}

/** The root when nobody said anything. */
export const NO_EVIDENCE: Hash = `0x${'0'.repeat(64)}`

/** @param entries ascending by id, no id twice. */
export function evidenceRoot(entries: readonly EvidenceEntry[]): Hash {
  if (entries.length === 0) return NO_EVIDENCE
  return `0x${bytesToHex(buildMerkleTree(leafHashes(entries)).root)}`
}

/** @throws {ProtocolError} message_unknown */
export function proveEvidence(entries: readonly EvidenceEntry[], id: MessageId): EvidenceProof {
  const index = entries.findIndex(entry => entry.id === id)
  const entry = entries[index]
  if (entry === undefined)
    throw new ProtocolError('message_unknown', 'the epoch holds no such message', { id })
  const tree = buildMerkleTree(leafHashes(entries))
  const proof = tree.proofOf(evidenceLeafHash(index, entry)).map((hash): Hash => `0x${bytesToHex(hash)}`)
  return { ...entry, index, proof }
}

/** keccak(keccak(abi.encode(uint256 index, bytes32 id, uint256 arrivedAtMs))). */
export function evidenceLeafHash(index: number, entry: EvidenceEntry): Uint8Array {
  const words = new Uint8Array(3 * WORD_BYTES)
  writeUint(words, 0, index)
  writeBytes32(words, 1, hexToBytes(entry.id))
  writeUint(words, 2, entry.arrivedAtMs)
  return keccak256(keccak256(words))
}

function leafHashes(entries: readonly EvidenceEntry[]): Uint8Array {
  const hashes = new Uint8Array(entries.length * WORD_BYTES)
  for (const [index, entry] of entries.entries()) {
    const previous = entries[index - 1]
    if (previous !== undefined && previous.id >= entry.id)
      throw new RangeError('evidence ascends by id, each once')
    hashes.set(evidenceLeafHash(index, entry), index * WORD_BYTES)
  }
  return hashes
}

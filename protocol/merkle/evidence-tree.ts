/**
 * The evidence root commits to which messages an epoch holds, and when each arrived. Leaves carry their index in the
 * ascending order of ids, and a sentinel stands at either end, so two neighbours prove the absence of everything between
 * them, also before the first message and after the last.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { putUint, WORD_BYTES } from '../chain-formats/abi-words.ts'
import type { Hash, MessageId } from '../ids.ts'
import { ProtocolError } from '../protocol-error.ts'
import { keccak256 } from './keccak.ts'
import { buildTreeOf, type MerkleTree } from './merkle.ts'

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

const LEAF_WORDS = 3
const FIRST: EvidenceEntry = { id: '00'.repeat(32) as MessageId, arrivedAtMs: 0 }
const LAST: EvidenceEntry = { id: 'ff'.repeat(32) as MessageId, arrivedAtMs: 0 }

/**
 * Between the sentinels: what the leaves are made of, in their order.
 * @example evidenceRows([]).length // → 2
 */
export function evidenceRows(entries: readonly EvidenceEntry[]): readonly EvidenceEntry[] {
  return [FIRST, ...entries, LAST]
}

/** One tree that many proofs come out of. */
export interface EvidenceTree {
  readonly root: Hash
  /** Undefined where the epoch holds no such message. */
  find(id: MessageId): EvidenceProof | undefined
  /** @throws {ProtocolError} message_present */
  proveAbsence(id: MessageId): AbsenceProof
}

/**
 * @param entries ascending by id, no id twice.
 * @example buildEvidenceTree([{ id: 'ab'.repeat(32), arrivedAtMs: 5 }]).find('ab'.repeat(32)).index // → 1
 */
export function buildEvidenceTree(entries: readonly EvidenceEntry[]): EvidenceTree {
  const rows = evidenceRows(entries)
  const tree = treeOf(rows)
  return {
    root: toHash(tree.root),
    find(id) {
      const index = firstFrom(rows, id)
      const isMessage = index > 0 && index < rows.length - 1 && rows[index]!.id === id
      return isMessage ? proveRow(rows, tree, index) : undefined
    },
    proveAbsence(id) {
      const above = firstFrom(rows, id)
      if (rows[above]?.id === id)
        throw new ProtocolError('message_present', 'the epoch holds the message', { id })
      return { below: proveRow(rows, tree, above - 1), above: proveRow(rows, tree, above) }
    },
  }
}

/** The first of ascending rows that is not below the id. */
function firstFrom(rows: readonly EvidenceEntry[], id: MessageId): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]!.id < id) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * @param entries ascending by id, no id twice.
 * @example evidenceRoot([{ id: 'ab'.repeat(32), arrivedAtMs: 5 }]).length // → 66
 */
export function evidenceRoot(entries: readonly EvidenceEntry[]): Hash {
  return toHash(treeOf(evidenceRows(entries)).root)
}

/**
 * @throws {ProtocolError} message_unknown
 * @example proveEvidence([{ id: 'ab'.repeat(32), arrivedAtMs: 5 }], 'ab'.repeat(32)).index // → 1
 */
export function proveEvidence(entries: readonly EvidenceEntry[], id: MessageId): EvidenceProof {
  const found = buildEvidenceTree(entries).find(id)
  if (found === undefined)
    throw new ProtocolError('message_unknown', 'the epoch holds no such message', { id })
  return found
}

/**
 * @throws {ProtocolError} message_present
 * @example proveAbsence([{ id: 'ab'.repeat(32), arrivedAtMs: 5 }], 'cd'.repeat(32)).below.id // → 'ab'.repeat(32)
 */
export function proveAbsence(entries: readonly EvidenceEntry[], id: MessageId): AbsenceProof {
  return buildEvidenceTree(entries).proveAbsence(id)
}

/**
 * keccak(keccak(abi.encode(uint256 index, bytes32 id, uint256 arrivedAtMs))). The first message has index 1.
 * @example evidenceLeafHash(1, { id: 'ab'.repeat(32), arrivedAtMs: 5 }).length // → 32
 */
export function evidenceLeafHash(index: number, entry: EvidenceEntry): Uint8Array {
  const words = new Uint8Array(LEAF_WORDS * WORD_BYTES)
  writeLeaf(words, new DataView(words.buffer), 0, index, entry)
  return keccak256(keccak256(words))
}

function writeLeaf(
  target: Uint8Array,
  view: DataView,
  at: number,
  index: number,
  entry: EvidenceEntry,
): void {
  putUint(view, at, index)
  target.set(hexToBytes(entry.id), at + WORD_BYTES)
  putUint(view, at + 2 * WORD_BYTES, entry.arrivedAtMs)
}

function proveRow(rows: readonly EvidenceEntry[], tree: MerkleTree, index: number): EvidenceProof {
  const { id, arrivedAtMs } = rows[index]!
  const proof = tree.proofOf(evidenceLeafHash(index, { id, arrivedAtMs })).map(toHash)
  return { id, arrivedAtMs, index, proof }
}

function treeOf(rows: readonly EvidenceEntry[]): MerkleTree {
  for (let index = 1; index < rows.length; index++)
    if (rows[index - 1]!.id >= rows[index]!.id) throw new RangeError('evidence ascends by id, each once')
  let next = 0
  return buildTreeOf({
    count: rows.length,
    words: LEAF_WORDS,
    writeNext: (target, view, at) => writeLeaf(target, view, at, next, rows[next++]!),
  })
}

function toHash(bytes: Uint8Array): Hash {
  return `0x${bytesToHex(bytes)}`
}

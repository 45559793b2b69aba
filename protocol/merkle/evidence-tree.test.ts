import { hexToBytes } from '@noble/hashes/utils.js'
import { StandardMerkleTree } from '@openzeppelin/merkle-tree'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMessageId } from '../ids.ts'
import { codeOf, toHex } from '../testing/hex.ts'
import {
  type EvidenceProof,
  evidenceLeafHash,
  evidenceRoot,
  evidenceRows,
  proveAbsence,
  proveEvidence,
} from './evidence-tree.ts'
import { verifyMerkleProof } from './merkle.ts'

const id = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(bytes => toMessageId(toHex(bytes)))
const evidence = fc
  .uniqueArray(fc.record({ id, arrivedAtMs: fc.maxSafeNat() }), { selector: ({ id }) => id, maxLength: 40 })
  .map(entries => entries.sort((a, b) => (a.id < b.id ? -1 : 1)))

const [low, high] = ['11', '22'].map(digits => ({ id: toMessageId(digits.repeat(32)), arrivedAtMs: 1 }))

function leadsTo(root: string, { index, proof, ...entry }: EvidenceProof): boolean {
  const path = proof.map(hash => hexToBytes(hash.slice(2)))
  return verifyMerkleProof(hexToBytes(root.slice(2)), evidenceLeafHash(index, entry), path)
}

describe('the evidence root', () => {
  it('is that of @openzeppelin/merkle-tree over (index, id, arrival), and every message is proved', () => {
    fc.assert(
      fc.property(evidence, entries => {
        const rows = evidenceRows(entries).map(({ id, arrivedAtMs }, index) => [
          String(index),
          `0x${id}`,
          String(arrivedAtMs),
        ])
        const theirs = StandardMerkleTree.of(rows, ['uint256', 'bytes32', 'uint256'])
        const root = evidenceRoot(entries)
        expect(root).toBe(theirs.root)
        for (const [place, entry] of entries.entries()) {
          const proved = proveEvidence(entries, entry.id)
          expect(proved).toEqual({ ...entry, index: place + 1, proof: theirs.getProof(place + 1) })
          expect(leadsTo(root, proved)).toBe(true)
          expect(leadsTo(root, { ...proved, index: place })).toBe(false)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('proves of every message that it is there or that it is not, and never both', () => {
    fc.assert(
      fc.property(evidence, id, (entries, asked) => {
        const root = evidenceRoot(entries)
        const { below, above } = proveAbsence(entries, asked)
        expect(codeOf(() => proveEvidence(entries, asked))).toBe('message_unknown')
        expect(above.index).toBe(below.index + 1)
        expect(below.id < asked && asked < above.id).toBe(true)
        expect(leadsTo(root, below) && leadsTo(root, above)).toBe(true)
        for (const entry of entries)
          expect(codeOf(() => proveAbsence(entries, entry.id))).toBe('message_present')
      }),
      { numRuns: 50 },
    )
  })

  it('of an epoch in which nobody said anything proves the absence of everything', () => {
    const { below, above } = proveAbsence([], low!.id)
    expect([below.index, above.index]).toEqual([0, 1])
    expect(leadsTo(evidenceRoot([]), below) && leadsTo(evidenceRoot([]), above)).toBe(true)
  })

  it('refuses entries that do not ascend, a message that is not there, and a sentinel as a message', () => {
    expect(() => evidenceRoot([high!, low!])).toThrow(RangeError)
    expect(() => evidenceRoot([low!, low!])).toThrow(RangeError)
    expect(codeOf(() => proveEvidence([low!], high!.id))).toBe('message_unknown')
    expect(codeOf(() => proveEvidence([low!], toMessageId('00'.repeat(32))))).toBe('message_unknown')
  })
})

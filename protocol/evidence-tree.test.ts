import { hexToBytes } from '@noble/hashes/utils.js'
import { StandardMerkleTree } from '@openzeppelin/merkle-tree'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceLeafHash, evidenceRoot, NO_EVIDENCE, proveEvidence } from './evidence-tree.ts'
import { toMessageId } from './ids.ts'
import { verifyMerkleProof } from './merkle.ts'
import { codeOf, toHex } from './testing/hex.ts'

const evidence = fc
  .uniqueArray(
    fc.record({
      id: fc.uint8Array({ minLength: 32, maxLength: 32 }).map(bytes => toMessageId(toHex(bytes))),
      arrivedAtMs: fc.maxSafeNat(),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 40 },
  )
  .map(entries => entries.sort((a, b) => (a.id < b.id ? -1 : 1)))

describe('the evidence root', () => {
  it('is that of @openzeppelin/merkle-tree over (index, id, arrival), and every message is proved', () => {
    fc.assert(
      fc.property(evidence, entries => {
        const rows = entries.map(({ id, arrivedAtMs }, index) => [
          String(index),
          `0x${id}`,
          String(arrivedAtMs),
        ])
        const theirs = StandardMerkleTree.of(rows, ['uint256', 'bytes32', 'uint256'])
        const root = evidenceRoot(entries)
        expect(root).toBe(theirs.root)
        for (const [index, entry] of entries.entries()) {
          const proved = proveEvidence(entries, entry.id)
          expect(proved).toEqual({ ...entry, index, proof: theirs.getProof(index) })
          const proof = proved.proof.map(hash => hexToBytes(hash.slice(2)))
          const bytes = hexToBytes(root.slice(2))
          expect(verifyMerkleProof(bytes, evidenceLeafHash(index, entry), proof)).toBe(true)
          expect(verifyMerkleProof(bytes, evidenceLeafHash(index + 1, entry), proof)).toBe(false)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('is zero when nobody said anything', () => {
    expect(evidenceRoot([])).toBe(NO_EVIDENCE)
    expect(NO_EVIDENCE).toBe(`0x${'00'.repeat(32)}`)
  })

  it('refuses entries that do not ascend, and a message that is not there', () => {
    const [low, high] = ['11', '22'].map(digits => ({ id: toMessageId(digits.repeat(32)), arrivedAtMs: 1 }))
    expect(() => evidenceRoot([high!, low!])).toThrow(RangeError)
    expect(() => evidenceRoot([low!, low!])).toThrow(RangeError)
    expect(codeOf(() => proveEvidence([low!], high!.id))).toBe('message_unknown')
  })
})

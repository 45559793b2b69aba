import { hexToBytes } from '@noble/hashes/utils.js'
import { SimpleMerkleTree } from '@openzeppelin/merkle-tree'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf, toHash, toHex } from '../testing/hex.ts'
import { keccak256 } from './keccak.ts'
import { buildMerkleTree, verifyMerkleProof } from './merkle.ts'

/** `count` different hashes; the same for the same seed. */
function leaves(count: number, seed = 0): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => keccak256(Uint8Array.of(seed, index, index >> 8)))
}

const flat = (hashes: readonly Uint8Array[]) => Uint8Array.from(hashes.flatMap(hash => [...hash]))
const hexNodes = (nodes: Uint8Array) =>
  Array.from({ length: nodes.length / 32 }, (_, index) => toHash(nodes.subarray(index * 32, index * 32 + 32)))

describe('buildMerkleTree', () => {
  it('is the array that @openzeppelin/merkle-tree dumps, node for node', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(255), (count, seed) => {
        const hashes = leaves(count, seed)
        const theirs = SimpleMerkleTree.of(hashes.map(toHash), { sortLeaves: true }).dump().tree
        expect(hexNodes(buildMerkleTree(flat(hashes)).nodes)).toEqual(theirs)
      }),
      { numRuns: 40 },
    )
  })

  it('does not depend on the order of the leaves', () => {
    const hashes = leaves(57)
    const root = toHex(buildMerkleTree(flat(hashes)).root)
    fc.assert(
      fc.property(fc.shuffledSubarray(hashes, { minLength: 57 }), shuffled => {
        expect(toHex(buildMerkleTree(flat(shuffled)).root)).toBe(root)
      }),
      { numRuns: 20 },
    )
  })

  it('sorts leaves that begin alike', () => {
    const hashes = Array.from({ length: 64 }, (_, index) => {
      const hash = new Uint8Array(32).fill(9)
      hash[index % 8 === 0 ? 3 : 31] = (index * 37) & 255
      hash[30] = index
      return hash
    })
    const theirs = SimpleMerkleTree.of(hashes.map(toHash), { sortLeaves: true }).dump().tree
    expect(hexNodes(buildMerkleTree(flat(hashes)).nodes)).toEqual(theirs)
  })

  it('of one leaf is that leaf, with an empty proof', () => {
    const [leaf] = leaves(1)
    const tree = buildMerkleTree(leaf!)
    expect(tree.root).toEqual(leaf)
    expect(tree.proofOf(leaf!)).toEqual([])
    expect(verifyMerkleProof(tree.root, leaf!, [])).toBe(true)
  })

  it('refuses an empty tree, a leaf twice, and what is not 32 bytes', () => {
    const [first, second] = leaves(2)
    expect(codeOf(() => buildMerkleTree(new Uint8Array(0)))).toBe('tree_empty')
    expect(codeOf(() => buildMerkleTree(flat([first!, second!, first!])))).toBe('leaf_duplicate')
    expect(codeOf(() => buildMerkleTree(flat([first!, first!])))).toBe('leaf_duplicate')
    expect(() => buildMerkleTree(new Uint8Array(33))).toThrow(TypeError)
  })

  it('leaves its input as it was, and does not depend on it afterwards', () => {
    const input = flat(leaves(9))
    const copy = input.slice()
    const tree = buildMerkleTree(input)
    expect(input).toEqual(copy)
    input.fill(0)
    expect(verifyMerkleProof(tree.root, leaves(9)[4]!, tree.proofOf(leaves(9)[4]!))).toBe(true)
  })
})

describe('proofs', () => {
  it('are those of the library, and verify; no other leaf does with them', () => {
    const hashes = leaves(137)
    const tree = buildMerkleTree(flat(hashes))
    const theirs = SimpleMerkleTree.of(hashes.map(toHash), { sortLeaves: true })
    for (const [index, leaf] of hashes.entries()) {
      const proof = tree.proofOf(leaf)
      expect(proof.map(toHash)).toEqual(theirs.getProof(index))
      expect(verifyMerkleProof(tree.root, leaf, proof)).toBe(true)
      expect(verifyMerkleProof(tree.root, hashes[(index + 1) % 137]!, proof)).toBe(false)
      expect(verifyMerkleProof(tree.root, leaf, proof.slice(1))).toBe(false)
      expect(verifyMerkleProof(tree.root, leaf, [...proof, leaf])).toBe(false)
    }
  })

  it('of a leaf that is not there: an error; malformed proofs: no', () => {
    const hashes = leaves(5)
    const tree = buildMerkleTree(flat(hashes))
    const [stranger] = leaves(1, 9)
    expect(codeOf(() => tree.proofOf(stranger!))).toBe('leaf_unknown')
    expect(codeOf(() => tree.proofOf(new Uint8Array(3)))).toBe('leaf_unknown')
    expect(verifyMerkleProof(tree.root, hashes[0]!, [new Uint8Array(31)])).toBe(false)
    expect(verifyMerkleProof(hexToBytes('00'), hashes[0]!, tree.proofOf(hashes[0]!))).toBe(false)
  })
})

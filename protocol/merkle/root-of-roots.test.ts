import { hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { WORD_BYTES, writeAddress, writeUint } from '../chain-formats/abi-words.ts'
import type { Address, Hash } from '../ids.ts'
import { keccak256 } from './keccak.ts'
import { verifyMerkleProof } from './merkle.ts'
import { proveMember, rootOfRoots, type SealedMember } from './root-of-roots.ts'

const hex = (bytes: number) =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map(all => `0x${Buffer.from(all).toString('hex')}`)
const member = fc.record({ settlement: hex(20), root: hex(32) }) as fc.Arbitrary<SealedMember>
const bytesOf = (hash: Hash) => hexToBytes(hash.slice(2))

function leafOf(at: number, settlement: Address, root: Hash): Uint8Array {
  const words = new Uint8Array(3 * WORD_BYTES)
  writeUint(words, 0, at)
  writeAddress(words, 1, settlement)
  words.set(bytesOf(root), 2 * WORD_BYTES)
  return keccak256(keccak256(words))
}

it('each member has a proof under the root of roots, for its own place alone', () => {
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 20 }), fc.nat(), (members, which) => {
      const root = bytesOf(rootOfRoots(members))
      for (const [at, { settlement, root: its }] of members.entries()) {
        const proof = proveMember(members, at).map(bytesOf)
        expect(verifyMerkleProof(root, leafOf(at, settlement, its), proof)).toBe(true)
        expect(verifyMerkleProof(root, leafOf(at + 1 + (which % 30), settlement, its), proof)).toBe(false)
      }
    }),
    { numRuns: 30 },
  )
})

it('of nobody there is none', () => {
  expect(() => rootOfRoots([])).toThrow('a member at least')
  expect(() => proveMember([], 0)).toThrow('no member 0')
})

/**
 * The root of roots: of networks that are paid in one token, which ledger's root of each stood when somebody sealed them
 * (contracts/federation/Federation.sol). An account proves its line in a region's ledger, and that ledger's root under this one.
 *
 * Members stand in their own order; layer by layer in pairs that are hashed in ascending order, an odd one is taken along.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { WORD_BYTES, writeAddress, writeUint } from '../chain-formats/abi-words.ts'
import type { Address, Hash } from '../ids.ts'
import { keccak256 } from './keccak.ts'

/** A member as it was sealed. */
export interface SealedMember {
  readonly settlement: Address
  /** Of its ledger; zero where it had none. */
  readonly root: Hash
}

/**
 * @throws {RangeError} where there is none.
 * @example rootOfRoots([{ settlement: `0x${'11'.repeat(20)}`, root: `0x${'22'.repeat(32)}` }]).length // → 66
 */
export function rootOfRoots(members: readonly SealedMember[]): Hash {
  if (members.length === 0) throw new RangeError('a root of roots has a member at least')
  let layer = leavesOf(members)
  while (layer.length > 1) layer = above(layer)
  return toHash(layer[0]!)
}

/**
 * From one member's leaf to the root of roots.
 * @throws {RangeError} where there is no such member.
 * @example proveMember([{ settlement: `0x${'11'.repeat(20)}`, root: `0x${'22'.repeat(32)}` }], 0) // → []
 */
export function proveMember(members: readonly SealedMember[], member: number): readonly Hash[] {
  if (members[member] === undefined) throw new RangeError(`there is no member ${member}`)
  const proof: Hash[] = []
  let [layer, at] = [leavesOf(members), member]
  while (layer.length > 1) {
    const sibling = layer[at ^ 1]
    if (sibling !== undefined) proof.push(toHash(sibling))
    layer = above(layer)
    at >>= 1
  }
  return proof
}

function leavesOf(members: readonly SealedMember[]): readonly Uint8Array[] {
  return members.map(({ settlement, root }, member) => {
    const words = new Uint8Array(3 * WORD_BYTES)
    writeUint(words, 0, member)
    writeAddress(words, 1, settlement)
    words.set(hexToBytes(root.slice(2)), 2 * WORD_BYTES)
    return keccak256(keccak256(words))
  })
}

function above(layer: readonly Uint8Array[]): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(layer.length / 2) }, (_, at) => {
    const [left, right] = [layer[2 * at]!, layer[2 * at + 1]]
    if (right === undefined) return left
    const pair = new Uint8Array(2 * WORD_BYTES)
    const [low, high] = bytesToHex(left) < bytesToHex(right) ? [left, right] : [right, left]
    pair.set(low)
    pair.set(high, WORD_BYTES)
    return keccak256(pair)
  })
}

function toHash(bytes: Uint8Array): Hash {
  return `0x${bytesToHex(bytes)}`
}

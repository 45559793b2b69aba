/**
 * A seed of the chain alone: keccak of the facts block's hash and the epoch's number. The facts block is the last one of the
 * epoch, so nobody knows it while evidence is still being made; but whoever makes that block can choose among several.
 */
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import type { Hash } from '../../protocol/ids.ts'
import { keccak256 } from '../../protocol/merkle/keccak.ts'

export function epochSeed(blockHash: Hash, epoch: number): Hash {
  const number = new Uint8Array(8)
  new DataView(number.buffer).setBigUint64(0, BigInt(epoch))
  return `0x${bytesToHex(keccak256(concatBytes(hexToBytes(blockHash.slice(2)), number)))}`
}

/**
 * Under what a ledger counts what a mirror pays: a contract on another chain that holds tokens and pays them by the same roots. It
 * is an address that no asset has, so Settlement pays nothing for such a line, and it names one mirror on one chain, so no other
 * pays it either: what stands in one line is paid in one place.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Address, toAddress } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { WORD_BYTES, writeAddress, writeUint } from './abi-words.ts'

const TAG = 'cairn mirror v1'
/** `mirr`: what the lines of mirrors that are none any more are known by. */
const PREFIX = '0x6d697272'

/**
 * The prefix and the last 16 bytes of keccak256(abi.encode(tag, chainId, mirror)); contracts/mirror/Mirror.sol computes the same.
 * @example mirrorAssetOf({ chainId: 10, mirror: `0x${'11'.repeat(20)}` }).slice(0, 10) // → '0x6d697272'
 */
export function mirrorAssetOf({
  chainId,
  mirror,
}: {
  readonly chainId: number
  readonly mirror: Address
}): Address {
  // A text is said by where it begins, its length, and its bytes, padded.
  const words = new Uint8Array(5 * WORD_BYTES)
  writeUint(words, 0, 3 * WORD_BYTES)
  writeUint(words, 1, chainId)
  writeAddress(words, 2, mirror)
  writeUint(words, 3, TAG.length)
  words.set(utf8ToBytes(TAG), 4 * WORD_BYTES)
  return toAddress(`${PREFIX}${bytesToHex(keccak256(words).slice(16))}`)
}

/** @example isMirrorAsset(`0x${'11'.repeat(20)}`) // → false */
export function isMirrorAsset(asset: Address): boolean {
  return asset.startsWith(PREFIX)
}

/** The call of `Settlement.claim` for a wallet to send: it has no idea of proofs, only of bytes. */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { WORD_BYTES, writeAddress, writeBytes32, writeUint } from '../protocol/abi-words.ts'
import type { Hash } from '../protocol/ids.ts'
import { keccak256 } from '../protocol/keccak.ts'
import type { ClaimLine } from './claim-line.ts'

/** Account, asset, earned, spent, locked, lockedUntil; and the proof. */
const SIGNATURE = 'claim((address,address,uint256,uint256,uint256,uint256),bytes32[])'
const LINE_WORDS = 6

/** ABI-encoded, 0x and hex digits. */
export function encodeClaim({ entry, proof }: Pick<ClaimLine, 'entry' | 'proof'>): Hash {
  const selector = keccak256(utf8ToBytes(SIGNATURE)).slice(0, 4)
  const words = new Uint8Array((LINE_WORDS + 2 + proof.length) * WORD_BYTES)
  writeAddress(words, 0, entry.account)
  writeAddress(words, 1, entry.asset)
  writeUint(words, 2, entry.earned)
  writeUint(words, 3, entry.spent)
  writeUint(words, 4, entry.locked)
  writeUint(words, 5, entry.lockedUntil)
  writeUint(words, LINE_WORDS, (LINE_WORDS + 1) * WORD_BYTES)
  writeUint(words, LINE_WORDS + 1, proof.length)
  for (const [index, hash] of proof.entries()) writeBytes32(words, LINE_WORDS + 2 + index, hash)
  return `0x${bytesToHex(selector)}${bytesToHex(words)}`
}

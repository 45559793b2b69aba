/** The call of `Settlement.claim` for a wallet to send: it has no idea of proofs, only of bytes. */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { WORD_BYTES, writeAddress, writeBytes32, writeUint } from '../protocol/chain-formats/abi-words.ts'
import type { Hash } from '../protocol/ids.ts'
import { keccak256 } from '../protocol/merkle/keccak.ts'
import type { ClaimLine } from './claim-line.ts'

/** One claim: account, asset, earned, spent, locked, lockedUntil; and the proof. */
const SIGNATURE = 'claim(((address,address,uint256,uint256,uint256,uint256),bytes32[]))'
/** Where the claim begins, then the line. */
const [HEAD, LINE_WORDS] = [1, 6]

/**
 * ABI-encoded, 0x and hex digits.
 * @example
 * const line = claimLineOf(account, asset) // of NodeApi.getAccount
 * if (line !== undefined) await wallet.sendTransaction({ to: settlement, data: encodeClaim(line) })
 */
export function encodeClaim({ entry, proof }: Pick<ClaimLine, 'entry' | 'proof'>): Hash {
  const selector = keccak256(utf8ToBytes(SIGNATURE)).slice(0, 4)
  const words = new Uint8Array((HEAD + LINE_WORDS + 2 + proof.length) * WORD_BYTES)
  const line = words.subarray(HEAD * WORD_BYTES)
  writeUint(words, 0, HEAD * WORD_BYTES)
  writeAddress(line, 0, entry.account)
  writeAddress(line, 1, entry.asset)
  writeUint(line, 2, entry.earned)
  writeUint(line, 3, entry.spent)
  writeUint(line, 4, entry.locked)
  writeUint(line, 5, entry.lockedUntil)
  writeUint(line, LINE_WORDS, (LINE_WORDS + 1) * WORD_BYTES)
  writeUint(line, LINE_WORDS + 1, proof.length)
  for (const [index, hash] of proof.entries()) writeBytes32(line, LINE_WORDS + 2 + index, hash)
  return `0x${bytesToHex(selector)}${bytesToHex(words)}`
}

/** The call of `Settlement.claim` or `claimPayment` for a wallet to send: it has no idea of proofs, only of bytes. */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { WORD_BYTES, writeAddress, writeBytes32, writeUint } from '../protocol/abi-words.ts'
import type { Address, Hash } from '../protocol/ids.ts'
import { keccak256 } from '../protocol/keccak.ts'

export interface ClaimCall {
  readonly asset: 'token' | 'payment'
  readonly account: Address
  readonly earned: bigint
  readonly spent: bigint
  readonly proof: readonly Hash[]
}

/** ABI-encoded, 0x and hex digits. */
export function encodeClaim({ asset, account, earned, spent, proof }: ClaimCall): Hash {
  const name = asset === 'token' ? 'claim' : 'claimPayment'
  const selector = keccak256(utf8ToBytes(`${name}(address,uint256,uint256,bytes32[])`)).slice(0, 4)
  const words = new Uint8Array((5 + proof.length) * WORD_BYTES)
  writeAddress(words, 0, account)
  writeUint(words, 1, earned)
  writeUint(words, 2, spent)
  writeUint(words, 3, 4 * WORD_BYTES)
  writeUint(words, 4, proof.length)
  for (const [index, hash] of proof.entries()) writeBytes32(words, 5 + index, hash)
  return `0x${bytesToHex(selector)}${bytesToHex(words)}`
}

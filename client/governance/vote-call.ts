/** The call of a vote, for a wallet to send: it has no idea of proposals, only of bytes. */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { WORD_BYTES, writeUint } from '../../protocol/chain-formats/abi-words.ts'
import type { Hash } from '../../protocol/ids.ts'
import { keccak256 } from '../../protocol/merkle/keccak.ts'

export type Support = 'against' | 'for' | 'abstain'

/** As OpenZeppelin's Governor counts them. */
const SUPPORT = { against: 0, for: 1, abstain: 2 } as const

/** ABI-encoded, 0x and hex digits. @example encodeVote(proposal.id, 'for') */
export function encodeVote(proposal: string, support: Support): Hash {
  const selector = keccak256(utf8ToBytes('castVote(uint256,uint8)')).slice(0, 4)
  const words = new Uint8Array(2 * WORD_BYTES)
  writeUint(words, 0, BigInt(proposal))
  writeUint(words, 1, SUPPORT[support])
  return `0x${bytesToHex(selector)}${bytesToHex(words)}`
}

/** Calls of a holder of shares, for a wallet to send: it has no idea of machines, only of bytes. */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { WORD_BYTES, writeAddress, writeUint } from '../../protocol/chain-formats/abi-words.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { keccak256 } from '../../protocol/merkle/keccak.ts'

/** ABI-encoded, 0x and hex digits. @param shares base units @example encodeSend(account, 50n * 10n ** 18n) */
export function encodeSend(to: Address, shares: bigint): Hash {
  return call('transfer(address,uint256)', 2, words => {
    writeAddress(words, 0, to)
    writeUint(words, 1, shares)
  })
}

/** With all that the sender holds. @example encodeBack(decision.id) */
export function encodeBack(decision: number): Hash {
  return call('back(uint256)', 1, words => writeUint(words, 0, BigInt(decision)))
}

/** @example encodeUnback() // → '0x71f36743' */
export function encodeUnback(): Hash {
  return call('unback()', 0, () => undefined)
}

function call(signature: string, count: number, write: (words: Uint8Array) => void): Hash {
  const words = new Uint8Array(count * WORD_BYTES)
  write(words)
  return `0x${bytesToHex(keccak256(utf8ToBytes(signature)).slice(0, 4))}${bytesToHex(words)}`
}

/**
 * Who signed with a secp256k1 key, by Bitcoin's own libsecp256k1 on WebAssembly: the same answers as `recoverWithNoble`, which
 * browsers and audits use, in a tenth of the time. Oracles recover a signer for all that they say to each other.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { recover } from 'tiny-secp256k1'
import { useRecovery } from '../protocol/chain-formats/oracle-statement.ts'
import { type Address, toAddress } from '../protocol/ids.ts'
import { keccak256 } from '../protocol/merkle/keccak.ts'

/** Of EIP-2098: the highest bit of the second half is the parity. */
const PARITY_AT = 32
const ADDRESS_AT = 12

export function recoverWithLibsecp256k1(digest: Uint8Array, compact: Uint8Array): Address | undefined {
  const signature = compact.slice()
  const parity = signature[PARITY_AT]! >> 7
  signature[PARITY_AT]! &= 0x7f
  const key = recovered(digest, signature, parity === 0 ? 0 : 1)
  return key && toAddress(`0x${bytesToHex(keccak256(key.subarray(1)).subarray(ADDRESS_AT))}`)
}

/** It throws for what no key can have signed. @returns a public key as 0x04 ‖ x ‖ y. */
function recovered(digest: Uint8Array, signature: Uint8Array, parity: 0 | 1): Uint8Array | undefined {
  try {
    return recover(digest, signature, parity, false) ?? undefined
  } catch {
    return undefined
  }
}

/** Once a process or thread is enough. */
export function useLibsecp256k1(): void {
  useRecovery(recoverWithLibsecp256k1)
}

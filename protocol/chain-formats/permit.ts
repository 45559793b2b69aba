/** An ERC-2612 permit: what an account signs so that a contract may take so much of a token, of which it is no contract of ours. */
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Address, Hash } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { WORD_BYTES, writeAddress, writeBytes32, writeUint } from './abi-words.ts'
import { hashStruct } from './eip712.ts'

/** The token's own, as its `eip712Domain` tells it. */
export interface PermitDomain {
  readonly name: string
  readonly version: string
  readonly chainId: number
  readonly verifyingContract: Address
}

export interface PermitTerms {
  readonly owner: Address
  readonly spender: Address
  readonly value: bigint
  readonly nonce: bigint
  /** Seconds since 1970. */
  readonly deadline: number
}

export const PERMIT_TYPE =
  'Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)'
const DOMAIN_TYPE = 'EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)'

/** @example permitDigest({ owner, spender: credits, value: 5n, nonce: 0n, deadline: 1_800_000_000 }, { name: 'Sun', version: '1', chainId: 1, verifyingContract: token }) */
export function permitDigest(terms: PermitTerms, domain: PermitDomain): Hash {
  const struct = hashStruct(PERMIT_TYPE, [
    { type: 'address', value: terms.owner },
    { type: 'address', value: terms.spender },
    { type: 'uint256', value: terms.value },
    { type: 'uint256', value: terms.nonce },
    { type: 'uint256', value: terms.deadline },
  ])
  return plainDigest(domain, struct)
}

/** What is signed under a domain without a salt, as OpenZeppelin's contracts have it. @example plainDigest(domain, hashStruct('Note(uint256 n)', [{ type: 'uint256', value: 1 }])) */
export function plainDigest(domain: PermitDomain, struct: Uint8Array): Hash {
  return `0x${bytesToHex(keccak256(concatBytes(Uint8Array.of(0x19, 0x01), separatorOf(domain), struct)))}`
}

function separatorOf({ name, version, chainId, verifyingContract }: PermitDomain): Uint8Array {
  const words = new Uint8Array(5 * WORD_BYTES)
  const texts = [DOMAIN_TYPE, name, version]
  for (const [index, text] of texts.entries()) writeBytes32(words, index, keccak256(utf8ToBytes(text)))
  writeUint(words, 3, chainId)
  writeAddress(words, 4, verifyingContract)
  return keccak256(words)
}

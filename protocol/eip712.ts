/** EIP-712 hashing for structs of static fields, which is all that oracles and devices sign for the chain. */
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { WORD_BYTES, writeAddress, writeBytes32, writeUint } from './abi-words.ts'
import type { Address, Hash } from './ids.ts'
import { keccak256 } from './keccak.ts'

export type StaticField =
  | { readonly type: 'uint32' | 'uint64' | 'uint128' | 'uint256'; readonly value: bigint | number }
  | { readonly type: 'bytes32'; readonly value: Hash | Uint8Array }
  | { readonly type: 'address'; readonly value: Address }

export interface Eip712Domain {
  readonly name: string
  readonly version: string
  readonly chainId: number
  readonly verifyingContract: Address
}

const BITS = { uint32: 32, uint64: 64, uint128: 128, uint256: 256 } as const
const DOMAIN_TYPE = 'EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)'

/** keccak(typeHash ‖ fields), 32 bytes. @throws {RangeError} on a number that its type cannot hold. */
export function hashStruct(type: string, fields: readonly StaticField[]): Uint8Array {
  const words = new Uint8Array((fields.length + 1) * WORD_BYTES)
  writeBytes32(words, 0, keccak256(utf8ToBytes(type)))
  for (const [index, field] of fields.entries()) {
    if (field.type === 'bytes32') writeBytes32(words, index + 1, field.value)
    else if (field.type === 'address') writeAddress(words, index + 1, field.value)
    else writeUint(words, index + 1, field.value, BITS[field.type])
  }
  return keccak256(words)
}

/** The 66 bytes that EIP-712 hashes: 0x19 0x01 ‖ domain separator ‖ struct hash. */
export function typedDataBytes(domain: Eip712Domain, structHash: Uint8Array): Uint8Array {
  const separator = hashStruct(DOMAIN_TYPE, [
    { type: 'bytes32', value: keccak256(utf8ToBytes(domain.name)) },
    { type: 'bytes32', value: keccak256(utf8ToBytes(domain.version)) },
    { type: 'uint256', value: domain.chainId },
    { type: 'address', value: domain.verifyingContract },
  ])
  return concatBytes(Uint8Array.of(0x19, 0x01), separator, structHash)
}

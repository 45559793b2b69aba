/**
 * EIP-712 hashing, as far as oracles, owners and devices need it: structs of static fields and of arrays of structs. A
 * domain has the network's id as its salt, so a signature given for one network is worth nothing in another.
 */
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Address, Hash } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { WORD_BYTES, writeAddress, writeBytes32, writeUint } from './abi-words.ts'
import { remembered } from './remembered.ts'

export type StructField =
  | { readonly type: 'uint32' | 'uint64' | 'uint128' | 'uint256'; readonly value: bigint | number }
  | { readonly type: 'bytes32'; readonly value: Hash | Uint8Array }
  | { readonly type: 'address'; readonly value: Address }
  /** An array of structs, of any length: their struct hashes in order. */
  | { readonly type: 'structs'; readonly value: readonly Uint8Array[] }

export interface Eip712Domain {
  readonly name: string
  readonly chainId: number
  readonly verifyingContract: Address
  /** The network's id. */
  readonly salt: Hash
}

/** Of every domain of ours. */
export const EIP712_VERSION = '2'

const BITS = { uint32: 32, uint64: 64, uint128: 128, uint256: 256 } as const
const DOMAIN_TYPE =
  'EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)'

/**
 * keccak of a text that is one of few, as of a type or a name; not to be written to.
 * @example hashOfText('Cairn').length // → 32
 */
export const hashOfText: (text: string) => Uint8Array = remembered(
  text => text,
  text => keccak256(utf8ToBytes(text)),
)

/**
 * keccak(typeHash ‖ fields), 32 bytes.
 * @param type With the types that it refers to behind it, by name, as EIP-712 encodes a type.
 * @throws {RangeError} on a number that its type cannot hold.
 * @example hashStruct('Move(uint64 cell)', [{ type: 'uint64', value: 7 }]).length // → 32
 */
export function hashStruct(type: string, fields: readonly StructField[]): Uint8Array {
  const words = new Uint8Array((fields.length + 1) * WORD_BYTES)
  writeBytes32(words, 0, hashOfText(type))
  for (const [index, field] of fields.entries()) {
    if (field.type === 'bytes32') writeBytes32(words, index + 1, field.value)
    else if (field.type === 'address') writeAddress(words, index + 1, field.value)
    else if (field.type === 'structs') writeBytes32(words, index + 1, keccak256(concatBytes(...field.value)))
    else writeUint(words, index + 1, field.value, BITS[field.type])
  }
  return keccak256(words)
}

/** @example domainSeparator({ name: 'Cairn', chainId: 1, verifyingContract: `0x${'01'.repeat(20)}`, salt: `0x${'02'.repeat(32)}` }).length // → 32 */
export const domainSeparator: (domain: Eip712Domain) => Uint8Array = remembered(
  ({ name, chainId, verifyingContract, salt }) => `${chainId} ${verifyingContract} ${salt} ${name}`,
  ({ name, chainId, verifyingContract, salt }) =>
    hashStruct(DOMAIN_TYPE, [
      { type: 'bytes32', value: hashOfText(name) },
      { type: 'bytes32', value: hashOfText(EIP712_VERSION) },
      { type: 'uint256', value: chainId },
      { type: 'address', value: verifyingContract },
      { type: 'bytes32', value: salt },
    ]),
)

/**
 * The 66 bytes that EIP-712 hashes: 0x19 0x01 ‖ domain separator ‖ struct hash.
 * @example typedDataBytes({ name: 'Cairn', chainId: 1, verifyingContract: `0x${'01'.repeat(20)}`, salt: `0x${'02'.repeat(32)}` }, new Uint8Array(32)).length // → 66
 */
export function typedDataBytes(domain: Eip712Domain, structHash: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(0x19, 0x01), domainSeparator(domain), structHash)
}

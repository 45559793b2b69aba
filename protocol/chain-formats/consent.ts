/**
 * A device's own consent to be registered: under this owner, at this place, as this model, in this network, until then.
 * Nobody can register, move or re-register a device with a signature that was given for something else.
 *
 * The device signs the 66 bytes of EIP-712 as it signs any message: for ES256 over their SHA-256, because secure
 * elements and WebCrypto hash for themselves. The contract checks P-256 over that same SHA-256.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { PublicKey } from '../cose/cose-key.ts'
import type { Address, Hash, SubjectId } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { WORD_BYTES } from './abi-words.ts'
import { type Eip712Domain, hashStruct, typedDataBytes } from './eip712.ts'
import { networkIdOf, type Place } from './network-id.ts'

export interface Consent {
  readonly key: PublicKey
  readonly owner: Address
  /** H3 cell index in hex; empty for none. */
  readonly cell: string
  /** `resource/model`, at most 31 ASCII characters. */
  readonly model: string
  /** Canonical CBOR of a flat map of text to number or text. */
  readonly details: Uint8Array
  readonly nonce: number
  /** Seconds since 1970 after which the registry refuses it. */
  readonly deadline: number
}

export interface RegistryPlace {
  readonly chainId: number
  readonly registry: Address
  /** The network's id. */
  readonly network: Hash
}

/**
 * Of a network's registry.
 * @example const place = registryPlaceOf(deployment)
 */
export function registryPlaceOf(network: Place & { readonly registry: Address }): RegistryPlace {
  return { chainId: network.chainId, registry: network.registry, network: networkIdOf(network) }
}

const CONSENT_TYPE =
  'DeviceConsent(bytes32 keyX,bytes32 keyY,address owner,uint64 cell,bytes32 model,bytes32 details,uint256 nonce,uint256 deadline)'
const MOVE_TYPE = 'DeviceMove(bytes32 device,uint64 cell,uint256 nonce,uint256 deadline)'
const NO_Y = new Uint8Array(WORD_BYTES)

/**
 * The bytes a device signs to be registered.
 * @example const signature = await signer.sign(consentBytes(consent, registryPlaceOf(deployment)))
 */
export function consentBytes(consent: Consent, place: RegistryPlace): Uint8Array {
  const { key } = consent
  const struct = hashStruct(CONSENT_TYPE, [
    { type: 'bytes32', value: key.x },
    { type: 'bytes32', value: key.alg === 'ES256' ? key.y : NO_Y },
    { type: 'address', value: consent.owner },
    { type: 'uint64', value: cellToUint(consent.cell) },
    { type: 'bytes32', value: modelToBytes32(consent.model) },
    { type: 'bytes32', value: keccak256(consent.details) },
    { type: 'uint256', value: consent.nonce },
    { type: 'uint256', value: consent.deadline },
  ])
  return typedDataBytes(registryDomain(place), struct)
}

/**
 * The bytes a device signs to have its registered place changed.
 * @example moveBytes({ device: 'ab'.repeat(32), cell: '', nonce: 1, deadline: 9 }, { chainId: 1, registry: `0x${'01'.repeat(20)}`, network: `0x${'02'.repeat(32)}` }).length // → 66
 */
export function moveBytes(
  move: {
    readonly device: SubjectId
    readonly cell: string
    readonly nonce: number
    readonly deadline: number
  },
  place: RegistryPlace,
): Uint8Array {
  const struct = hashStruct(MOVE_TYPE, [
    { type: 'bytes32', value: `0x${move.device}` },
    { type: 'uint64', value: cellToUint(move.cell) },
    { type: 'uint256', value: move.nonce },
    { type: 'uint256', value: move.deadline },
  ])
  return typedDataBytes(registryDomain(place), struct)
}

/**
 * An H3 index as the registry's uint64; zero for no place. @throws {TypeError} on anything but up to 16 hex digits.
 * @example cellToUint('871faa78cffffff') // → 0x871faa78cffffffn
 */
export function cellToUint(cell: string): bigint {
  if (cell === '') return 0n
  if (!/^[0-9a-f]{1,16}$/.test(cell))
    throw new TypeError(`an H3 cell is up to 16 lowercase hex digits, got "${cell.slice(0, 40)}"`)
  return BigInt(`0x${cell}`)
}

/**
 * The inverse of `cellToUint`.
 * @example uintToCell(0x871faa78cffffffn) // → '871faa78cffffff'
 */
export function uintToCell(cell: bigint): string {
  return cell === 0n ? '' : cell.toString(16)
}

/**
 * ASCII, right-padded with zeros. @throws {TypeError} unless 1 to 31 printable ASCII characters.
 * @example new TextDecoder().decode(modelToBytes32('energy/meter').slice(0, 12)) // → 'energy/meter'
 */
export function modelToBytes32(model: string): Uint8Array {
  if (!/^[\x21-\x7e]{1,31}$/.test(model))
    throw new TypeError(`a model is 1 to 31 printable ASCII characters, got "${model.slice(0, 40)}"`)
  const bytes = new Uint8Array(WORD_BYTES)
  bytes.set(utf8ToBytes(model))
  return bytes
}

/** @example registryDomain({ chainId: 1, registry: `0x${'01'.repeat(20)}`, network: `0x${'02'.repeat(32)}` }).name // → 'Cairn DeviceRegistry' */
export function registryDomain({ chainId, registry, network }: RegistryPlace): Eip712Domain {
  return { name: 'Cairn DeviceRegistry', chainId, verifyingContract: registry, salt: network }
}

/** What all golden vectors are made of: values that look random and are the same for ever, and one network. */
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { RegistryPlace } from '../chain-formats/consent.ts'
import { networkIdOf, type Place } from '../chain-formats/network-id.ts'
import { type Address, type Hash, toAddress } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { toHash, toHex } from './hex.ts'

export const UINT64_MAX = (1n << 64n) - 1n
export const UINT128_MAX = (1n << 128n) - 1n

/** Looks random, and is the same for ever. */
export const bytesOf = (label: string) => keccak256(utf8ToBytes(label))
export const hashOf = (label: string): Hash => toHash(bytesOf(label))
export const addressOf = (label: string): Address => toAddress(`0x${toHex(bytesOf(label)).slice(0, 40)}`)
export const amountOf = (label: string, bits: bigint) => BigInt(hashOf(label)) >> (256n - bits)
export const hex = (bytes: Uint8Array) => `0x${toHex(bytes)}`

/** The network that all other vectors are of. */
export const PLACE: Place = {
  chainId: 31337,
  settlement: addressOf('settlement'),
  genesisHash: hashOf('genesis'),
}
export const NETWORK = networkIdOf(PLACE)
export const REGISTRY: RegistryPlace = {
  chainId: PLACE.chainId,
  registry: addressOf('registry'),
  network: NETWORK,
}
/** Stands in every file whose signatures name a network. */
export const PLACE_FIELDS = {
  chainId: String(PLACE.chainId),
  settlement: PLACE.settlement,
  genesisHash: PLACE.genesisHash,
  network: NETWORK,
}

/** For tests that want the bytes behind a 0x text. */
export const fromHex = (text: string) => hexToBytes(text.slice(2))

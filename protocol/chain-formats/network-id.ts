/**
 * The network id: 32 bytes that everything signed names, so that what was said in one network means nothing in another:
 * not on another chain, not under another Settlement, not in a network launched again at the same addresses.
 *
 *   keccak256(abi.encode(type hash, chainId, settlement, genesisHash))
 *
 * What device and receipt keys sign carries it as 33 bytes, with the version of the formats before it.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { CborValue } from '../cbor/cbor.ts'
import { FORMAT_VERSION, requireVersion } from '../format-version.ts'
import type { Address, Hash } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { ProtocolError } from '../protocol-error.ts'
import { WORD_BYTES, writeBytes32, writeUint } from './abi-words.ts'
import { hashStruct } from './eip712.ts'
import { remembered } from './remembered.ts'

/** The network that something is said in. */
export interface Place {
  readonly chainId: number
  readonly settlement: Address
  /** As Settlement tells it: `genesisHash()`. */
  readonly genesisHash: Hash
}

const NETWORK_TYPE = 'CairnNetwork(uint256 chainId,address settlement,bytes32 genesisHash)'
const NET_BYTES = 33

/** @example networkIdOf({ chainId: 1, settlement: `0x${'11'.repeat(20)}`, genesisHash: `0x${'22'.repeat(32)}` }).length // → 66 */
export const networkIdOf: (place: Place) => Hash = remembered(
  ({ chainId, settlement, genesisHash }) => `${chainId} ${settlement} ${genesisHash}`,
  ({ chainId, settlement, genesisHash }): Hash => {
    const id = hashStruct(NETWORK_TYPE, [
      { type: 'uint256', value: chainId },
      { type: 'address', value: settlement },
      { type: 'bytes32', value: genesisHash },
    ])
    return `0x${bytesToHex(id)}`
  },
)

/**
 * What Settlement computes when it is launched. Times are seconds.
 * @example genesisHashOf({ blockHash: `0x${'11'.repeat(32)}`, blockTime: 1, start: 2, rules: `0x${'22'.repeat(32)}` }).length // → 66
 */
export function genesisHashOf(launch: {
  /** Of the block before the launch. */
  readonly blockHash: Hash
  readonly blockTime: number
  /** Start of epoch 0. */
  readonly start: number
  readonly rules: Hash
}): Hash {
  const words = new Uint8Array(4 * WORD_BYTES)
  writeBytes32(words, 0, launch.blockHash)
  writeUint(words, 1, launch.blockTime)
  writeUint(words, 2, launch.start)
  writeBytes32(words, 3, launch.rules)
  return `0x${bytesToHex(keccak256(words))}`
}

/** The label under which a protected header names its network. */
export const NET = 'net'

/**
 * 0x02 ‖ network id. @throws {RangeError} unless `network` has 32 bytes.
 * @example encodeNet(`0x${'22'.repeat(32)}`)[0] // → 2
 */
export function encodeNet(network: Hash): Uint8Array {
  const bytes = new Uint8Array(NET_BYTES)
  bytes[0] = FORMAT_VERSION
  const id = hexToBytes(network.slice(2))
  if (id.length !== NET_BYTES - 1) throw new RangeError(`a network id has 32 bytes, got ${id.length}`)
  bytes.set(id, 1)
  return bytes
}

/**
 * @throws {ProtocolError} version_unknown, header_malformed
 * @example decodeNet(encodeNet(`0x${'22'.repeat(32)}`)) // → `0x${'22'.repeat(32)}`
 */
export function decodeNet(value: CborValue): Hash {
  if (value instanceof Uint8Array && value.length > 0) {
    requireVersion(value[0])
    if (value.length === NET_BYTES) return `0x${bytesToHex(value.subarray(1))}`
  }
  throw new ProtocolError('header_malformed', `${NET} is 33 bytes: the version, 2, and the network’s id`, {
    label: NET,
  })
}

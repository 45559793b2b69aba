/**
 * The header of an epoch: what oracles sign and Settlement stores. It binds everything that went in (parent, rules,
 * bundle with its chain facts) and everything that came out (state, ledger, totals).
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Address, Hash } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { type Eip712Domain, hashStruct, typedDataBytes } from './eip712.ts'
import { networkIdOf, type Place } from './network-id.ts'

/** What all accounts together earned and spent of an asset, cumulative, and what of their deposits is locked now. */
export interface AssetTotals {
  readonly asset: Address
  readonly earned: bigint
  readonly spent: bigint
  readonly locked: bigint
}

/** Cumulative totals over all accounts, base units: what the contract holds against its limits. */
export interface Totals {
  /** Emitted. */
  readonly tokenEarned: bigint
  /** Of what was burned, what the schedule counts as mintable again. */
  readonly tokenBurned: bigint
  /** Held back, and in no line of the ledger yet. */
  readonly tokenHeld: bigint
  /** A row for each asset that can be deposited, ascending by asset. */
  readonly assets: readonly AssetTotals[]
}

/** Field for field the `EpochHeader` of contracts/interfaces/ISettlement.sol. */
export interface EpochHeader extends Totals {
  readonly epoch: number
  /** Which attempt at the epoch this is, from 0: each has a proposer of its own. */
  readonly viewNumber: number
  /** Struct hash of the previous header; zero for epoch 0. */
  readonly parent: Hash
  readonly rules: Hash
  /** Merkle root over (index, message id, arrivedAtMs), ascending by id, between two sentinels. */
  readonly evidenceRoot: Hash
  /** SHA-256 of the bundle's manifest: its address in every bundle store. */
  readonly bundle: Hash
  readonly stateRoot: Hash
  readonly ledgerRoot: Hash
  /** The block at which the chain's facts were read. */
  readonly factsBlock: number
  /** Its time, seconds since 1970. */
  readonly factsTime: number
  /** Root of who may vote in which region (electorate.ts); `NO_EXTENSIONS` in networks without. */
  readonly extensions: Hash
}

export const NO_EXTENSIONS: Hash = `0x${'00'.repeat(32)}`

const ASSET_TYPE = 'AssetTotals(address asset,uint128 earned,uint128 spent,uint128 locked)'
const HEADER_TYPE =
  'EpochHeader(uint64 epoch,uint32 viewNumber,bytes32 parent,bytes32 rules,bytes32 evidenceRoot,bytes32 bundle,' +
  'bytes32 stateRoot,bytes32 ledgerRoot,uint64 factsBlock,uint64 factsTime,uint128 tokenEarned,uint128 tokenBurned,' +
  `uint128 tokenHeld,AssetTotals[] assets,bytes32 extensions)${ASSET_TYPE}`

/**
 * EIP-712 struct hash: what the next header names as its parent. @throws {RangeError} on what its types cannot hold.
 * @example const parent = headerStructHash(header) // what the next header names
 */
export function headerStructHash(header: EpochHeader): Hash {
  return `0x${bytesToHex(structHash(header))}`
}

/**
 * What an oracle signs with its account, for one network.
 * @example const digest = headerDigest(header, { chainId, settlement, genesisHash }) // what an oracle signs
 */
export function headerDigest(header: EpochHeader, place: Place): Hash {
  return headerHashDigest(headerStructHash(header), place)
}

/**
 * The same for whoever knows the header by its struct hash alone.
 * @example headerHashDigest(`0x${'02'.repeat(32)}`, { chainId: 1, settlement: `0x${'01'.repeat(20)}`, genesisHash: `0x${'02'.repeat(32)}` }).length // → 66
 */
export function headerHashDigest(headerHash: Hash, place: Place): Hash {
  return `0x${bytesToHex(keccak256(typedDataBytes(settlementDomain(place), hexToBytes(headerHash.slice(2)))))}`
}

/**
 * Headers and allowances are signed under it.
 * @example settlementDomain({ chainId: 1, settlement: `0x${'01'.repeat(20)}`, genesisHash: `0x${'02'.repeat(32)}` }).name // → 'Cairn Settlement'
 */
export function settlementDomain(place: Place): Eip712Domain {
  const { chainId, settlement } = place
  return { name: 'Cairn Settlement', chainId, verifyingContract: settlement, salt: networkIdOf(place) }
}

function structHash(header: EpochHeader): Uint8Array {
  return hashStruct(HEADER_TYPE, [
    { type: 'uint64', value: header.epoch },
    { type: 'uint32', value: header.viewNumber },
    { type: 'bytes32', value: header.parent },
    { type: 'bytes32', value: header.rules },
    { type: 'bytes32', value: header.evidenceRoot },
    { type: 'bytes32', value: header.bundle },
    { type: 'bytes32', value: header.stateRoot },
    { type: 'bytes32', value: header.ledgerRoot },
    { type: 'uint64', value: header.factsBlock },
    { type: 'uint64', value: header.factsTime },
    { type: 'uint128', value: header.tokenEarned },
    { type: 'uint128', value: header.tokenBurned },
    { type: 'uint128', value: header.tokenHeld },
    { type: 'structs', value: assetHashes(header.assets) },
    { type: 'bytes32', value: header.extensions },
  ])
}

function assetHashes(assets: readonly AssetTotals[]): Uint8Array[] {
  return assets.map(({ asset, earned, spent, locked }, index) => {
    const previous = assets[index - 1]
    if (previous !== undefined && previous.asset >= asset)
      throw new RangeError('totals ascend by asset, each once')
    return hashStruct(ASSET_TYPE, [
      { type: 'address', value: asset },
      { type: 'uint128', value: earned },
      { type: 'uint128', value: spent },
      { type: 'uint128', value: locked },
    ])
  })
}

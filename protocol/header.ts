/**
 * The header of an epoch: what oracles sign and Settlement stores. It binds everything that went in (parent, rules,
 * bundle with its chain facts) and everything that came out (state, ledger, totals).
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { hashStruct, typedDataBytes } from './eip712.ts'
import type { Address, Hash } from './ids.ts'
import { keccak256 } from './keccak.ts'

/** Cumulative totals over all accounts, base units: what the contract holds against its limits. */
export interface Totals {
  readonly tokenEarned: bigint
  readonly tokenSpent: bigint
  readonly paymentEarned: bigint
  readonly paymentSpent: bigint
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
  /** SHA-256 of the bundle's canonical bytes: its address in every bundle store. */
  readonly bundle: Hash
  readonly stateRoot: Hash
  readonly ledgerRoot: Hash
  readonly factsBlock: number
}

const HEADER_TYPE =
  'EpochHeader(uint64 epoch,uint32 viewNumber,bytes32 parent,bytes32 rules,bytes32 evidenceRoot,bytes32 bundle,' +
  'bytes32 stateRoot,bytes32 ledgerRoot,uint64 factsBlock,uint128 tokenEarned,uint128 tokenSpent,uint128 paymentEarned,uint128 paymentSpent)'

/** EIP-712 struct hash: what the next header names as its parent. */
export function headerStructHash(header: EpochHeader): Hash {
  return `0x${bytesToHex(structHash(header))}`
}

/** What an oracle signs with its account, for one chain and one Settlement. */
export function headerDigest(
  header: EpochHeader,
  place: { readonly chainId: number; readonly settlement: Address },
): Hash {
  return headerHashDigest(headerStructHash(header), place)
}

/** The same for whoever knows the header by its struct hash alone. */
export function headerHashDigest(
  headerHash: Hash,
  place: { readonly chainId: number; readonly settlement: Address },
): Hash {
  const domain = {
    name: 'Cairn Settlement',
    version: '1',
    chainId: place.chainId,
    verifyingContract: place.settlement,
  }
  return `0x${bytesToHex(keccak256(typedDataBytes(domain, hexToBytes(headerHash.slice(2)))))}`
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
    { type: 'uint128', value: header.tokenEarned },
    { type: 'uint128', value: header.tokenSpent },
    { type: 'uint128', value: header.paymentEarned },
    { type: 'uint128', value: header.paymentSpent },
  ])
}

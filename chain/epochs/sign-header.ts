/**
 * An oracle's signature under an epoch's header, by EIP-712: what its wallet shows is what Settlement checks. 64 bytes of
 * EIP-2098 (r, and s with the parity bit); s is always low.
 */
import {
  type Hex,
  type LocalAccount,
  parseSignature,
  serializeCompactSignature,
  signatureToCompactSignature,
} from 'viem'
import { EIP712_VERSION } from '../../protocol/chain-formats/eip712.ts'
import { type EpochHeader, settlementDomain } from '../../protocol/chain-formats/header.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { toAbiHeader } from './abi-header.ts'

export interface HeaderSignature {
  readonly signer: Address
  /** 64 bytes. */
  readonly signature: Hex
}

const HEADER_FIELDS = [
  { name: 'epoch', type: 'uint64' },
  { name: 'viewNumber', type: 'uint32' },
  { name: 'parent', type: 'bytes32' },
  { name: 'rules', type: 'bytes32' },
  { name: 'evidenceRoot', type: 'bytes32' },
  { name: 'bundle', type: 'bytes32' },
  { name: 'stateRoot', type: 'bytes32' },
  { name: 'ledgerRoot', type: 'bytes32' },
  { name: 'factsBlock', type: 'uint64' },
  { name: 'factsTime', type: 'uint64' },
  { name: 'tokenEarned', type: 'uint128' },
  { name: 'tokenBurned', type: 'uint128' },
  { name: 'tokenHeld', type: 'uint128' },
  { name: 'assets', type: 'AssetTotals[]' },
  { name: 'extensions', type: 'bytes32' },
] as const
const ASSET_FIELDS = [
  { name: 'asset', type: 'address' },
  { name: 'earned', type: 'uint128' },
  { name: 'spent', type: 'uint128' },
  { name: 'locked', type: 'uint128' },
] as const

export async function signHeader(
  account: LocalAccount,
  header: EpochHeader,
  place: Place,
): Promise<HeaderSignature> {
  const signature = await account.signTypedData({
    domain: { ...settlementDomain(place), version: EIP712_VERSION },
    types: { EpochHeader: HEADER_FIELDS, AssetTotals: ASSET_FIELDS },
    primaryType: 'EpochHeader',
    message: toAbiHeader(header),
  })
  const compact = serializeCompactSignature(signatureToCompactSignature(parseSignature(signature)))
  return { signer: toAddress(account.address), signature: compact }
}

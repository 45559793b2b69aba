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
import type { EpochHeader } from '../protocol/header.ts'
import { type Address, toAddress } from '../protocol/ids.ts'
import { toAbiHeader } from './abi-header.ts'
import type { Deployment } from './deployment-file.ts'

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
  { name: 'tokenEarned', type: 'uint128' },
  { name: 'tokenSpent', type: 'uint128' },
  { name: 'paymentEarned', type: 'uint128' },
  { name: 'paymentSpent', type: 'uint128' },
] as const

export async function signHeader(
  account: LocalAccount,
  header: EpochHeader,
  place: Pick<Deployment, 'chainId' | 'settlement'>,
): Promise<HeaderSignature> {
  const signature = await account.signTypedData({
    domain: {
      name: 'Cairn Settlement',
      version: '1',
      chainId: place.chainId,
      verifyingContract: place.settlement,
    },
    types: { EpochHeader: HEADER_FIELDS },
    primaryType: 'EpochHeader',
    message: toAbiHeader(header),
  })
  const compact = serializeCompactSignature(signatureToCompactSignature(parseSignature(signature)))
  return { signer: toAddress(account.address), signature: compact }
}

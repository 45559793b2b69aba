/**
 * What a holder signs to stake, or to ask a stake back, without coins (contracts/staking/Stakes.sol), and how it travels: canonical CBOR of
 * [2, kind (0 oracle, 1 owner), holder, subject, amount, most commission, nonce, expiry, signature, permit's deadline, permit's signature], and of
 * [2, kind, holder, subject, amount, nonce, expiry, signature]. Whoever brings one changes none of it; the domain names the contract.
 */
import { encodeCbor } from '../../cbor/cbor.ts'
import { FORMAT_VERSION } from '../../format-version.ts'
import type { Address, Hash } from '../../ids.ts'
import { hashStruct } from '../eip712.ts'
import { type PermitDomain, plainDigest } from '../permit.ts'
import type { SignedPermit } from '../signed-purchase.ts'
import {
  addressOf,
  bytes,
  digitsOf,
  itemsOf,
  MOST_SIGNATURE,
  malformed,
  SIGNATURE,
  type Signature,
  signatureOf,
  wholeOf,
} from './items.ts'

export const STAKE_ORDER_TYPE =
  'StakeOrder(address holder,uint256 subject,uint256 amount,uint16 mostCommission,uint256 nonce,uint256 expiry)'
export const LEAVE_ORDER_TYPE =
  'LeaveOrder(address holder,uint256 subject,uint256 amount,uint256 nonce,uint256 expiry)'

/** Who is backed: by which of a network's two contracts an order is taken. */
export const STAKE_KINDS = ['oracle', 'owner'] as const
export type StakeKind = (typeof STAKE_KINDS)[number]

export interface LeaveTerms {
  readonly holder: Address
  /** An oracle's id, or an owner's account as a number. */
  readonly subject: bigint
  /** Base units; of what is asked back 2^256 − 1 for all. */
  readonly amount: bigint
  readonly nonce: bigint
  /** Seconds since 1970. */
  readonly expiry: number
}

export interface StakeTermsSigned extends LeaveTerms {
  /** In ten thousandths: nothing is staked where it is more, or where more is announced. */
  readonly mostCommission: number
}

export interface SignedLeave extends LeaveTerms {
  readonly kind: StakeKind
  readonly signature: Signature
}

export interface SignedStake extends StakeTermsSigned {
  readonly kind: StakeKind
  readonly signature: Signature
  /** Absent where the contract may take the amount already. */
  readonly permit?: SignedPermit
}

const ALL = 10_000

/** @example stakesDomain(1, stakes).name // 'Cairn stakes' */
export function stakesDomain(chainId: number, stakes: Address): PermitDomain {
  return { name: 'Cairn stakes', version: '1', chainId, verifyingContract: stakes }
}

/** @example stakeDigest({ holder, subject: 1n, amount: 5n, mostCommission: 1_000, nonce: 0n, expiry: 1_800_000_000 }, stakesDomain(1, stakes)) */
export function stakeDigest(
  { holder, subject, amount, mostCommission, nonce, expiry }: StakeTermsSigned,
  domain: PermitDomain,
): Hash {
  return plainDigest(
    domain,
    hashStruct(STAKE_ORDER_TYPE, [
      { type: 'address', value: holder },
      { type: 'uint256', value: subject },
      { type: 'uint256', value: amount },
      { type: 'uint256', value: mostCommission },
      { type: 'uint256', value: nonce },
      { type: 'uint256', value: expiry },
    ]),
  )
}

/** @example leaveDigest({ holder, subject: 1n, amount: 5n, nonce: 1n, expiry: 1_800_000_000 }, stakesDomain(1, stakes)) */
export function leaveDigest(
  { holder, subject, amount, nonce, expiry }: LeaveTerms,
  domain: PermitDomain,
): Hash {
  return plainDigest(
    domain,
    hashStruct(LEAVE_ORDER_TYPE, [
      { type: 'address', value: holder },
      { type: 'uint256', value: subject },
      { type: 'uint256', value: amount },
      { type: 'uint256', value: nonce },
      { type: 'uint256', value: expiry },
    ]),
  )
}

/** @example await client.post('/v1/relay/stakes', encodeSignedStake(order)) */
export function encodeSignedStake(order: SignedStake): Uint8Array {
  const { kind, holder, subject, amount, mostCommission, nonce, expiry, signature, permit } = order
  return encodeCbor([
    FORMAT_VERSION,
    STAKE_KINDS.indexOf(kind),
    bytes(holder),
    ...[String(subject), String(amount), mostCommission, String(nonce), expiry],
    bytes(signature),
    permit?.deadline ?? 0,
    permit === undefined ? new Uint8Array(0) : bytes(permit.signature),
  ])
}

/** @throws {ProtocolError} vote_malformed, version_unknown, cbor_* @example const { holder, amount } = decodeSignedStake(body) */
export function decodeSignedStake(body: Uint8Array): SignedStake {
  const [kind, holder, subject, amount, most, nonce, expiry, signature, deadline, permit] = itemsOf(body, 10)
  const mostCommission = wholeOf(most, 'most commission')
  if (mostCommission > ALL) throw malformed('has a most commission of ten thousandths, 10 000 at most')
  const order: SignedStake = {
    kind: kindOf(kind),
    holder: addressOf(holder, 'holder'),
    subject: digitsOf(subject, 'subject'),
    amount: digitsOf(amount, 'amount'),
    mostCommission,
    nonce: digitsOf(nonce, 'nonce'),
    expiry: wholeOf(expiry, 'expiry'),
    signature: signatureOf(signature, 1, MOST_SIGNATURE),
  }
  const until = wholeOf(deadline, 'permit’s deadline')
  if (permit instanceof Uint8Array && permit.length === 0 && until === 0) return order
  return { ...order, permit: { deadline: until, signature: signatureOf(permit, SIGNATURE, SIGNATURE) } }
}

/** @example await client.post('/v1/relay/leaving-stakes', encodeSignedLeave(order)) */
export function encodeSignedLeave(order: SignedLeave): Uint8Array {
  const { kind, holder, subject, amount, nonce, expiry, signature } = order
  return encodeCbor([
    FORMAT_VERSION,
    STAKE_KINDS.indexOf(kind),
    bytes(holder),
    ...[String(subject), String(amount), String(nonce), expiry],
    bytes(signature),
  ])
}

/** @throws {ProtocolError} vote_malformed, version_unknown, cbor_* @example const { holder, amount } = decodeSignedLeave(body) */
export function decodeSignedLeave(body: Uint8Array): SignedLeave {
  const [kind, holder, subject, amount, nonce, expiry, signature] = itemsOf(body, 7)
  return {
    kind: kindOf(kind),
    holder: addressOf(holder, 'holder'),
    subject: digitsOf(subject, 'subject'),
    amount: digitsOf(amount, 'amount'),
    nonce: digitsOf(nonce, 'nonce'),
    expiry: wholeOf(expiry, 'expiry'),
    signature: signatureOf(signature, 1, MOST_SIGNATURE),
  }
}

function kindOf(value: unknown): StakeKind {
  const kind = STAKE_KINDS[wholeOf(value, 'kind')]
  if (kind === undefined) throw malformed('is behind an oracle (0) or an owner (1)')
  return kind
}

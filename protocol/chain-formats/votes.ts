/**
 * What an account signs to take part in a vote without coins: a ballot, who votes for it, and a lock. Each by the contract that takes it
 * (contracts/governance/), whose domain is OpenZeppelin's. Whoever brings one changes none of it.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Address, Hash } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { hashStruct, type StructField } from './eip712.ts'
import { type PermitDomain, plainDigest } from './permit.ts'

export const BALLOT_TYPE = 'Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)'
/** With a reason, which is signed as well; `params` are none. */
export const REASONED_BALLOT_TYPE =
  'ExtendedBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason,bytes params)'
export const DELEGATION_TYPE = 'Delegation(address delegatee,uint256 nonce,uint256 expiry)'
export const LOCK_TYPE = 'Lock(address account,uint256 amount,uint256 until,uint256 nonce,uint256 expiry)'

export const REGIONAL_BALLOT_TYPE = 'RegionalBallot(uint256 proposal,bool inFavour,address voter)'

/** What a proposal's text ends with, and its proposer: by OpenZeppelin's Governor nobody else can propose the same text before, and cancel it. */
export const PROPOSER = '\n#proposer='

/** Where in a proposal's text the rules begin that it brings, as JSON of what is hashed. */
export const RULES_FOLLOW = '\n\nRules, as describeRules has them:\n'

/** By which a proposal's text is named where it is queued and done: OpenZeppelin's `descriptionHash`. @example textHashOf('Pay.\n#proposer=0x…') */
export function textHashOf(text: string): Hash {
  return `0x${bytesToHex(keccak256(utf8ToBytes(text)))}`
}

/** As OpenZeppelin's Governor counts them. */
export const SUPPORTS = ['against', 'for', 'abstain'] as const
export type Support = (typeof SUPPORTS)[number]

export interface BallotTerms {
  readonly proposal: bigint
  readonly support: Support
  readonly voter: Address
  readonly nonce: bigint
  /** Stands on chain with it; none where it is absent. */
  readonly reason?: string
}

export interface DelegationTerms {
  readonly delegatee: Address
  readonly nonce: bigint
  /** Seconds since 1970. */
  readonly expiry: number
}

export interface LockTerms {
  readonly account: Address
  /** Base units; may be none where a lock is lengthened. */
  readonly amount: bigint
  /** Seconds since 1970; 0 leaves the end as it is. */
  readonly until: number
  readonly nonce: bigint
  readonly expiry: number
}

/** @example governorDomain(1, governor).name // 'Cairn holders' */
export function governorDomain(chainId: number, governor: Address): PermitDomain {
  return { name: 'Cairn holders', version: '1', chainId, verifyingContract: governor }
}

/** @example lockDomain(1, voteLock).name // 'Cairn vote lock' */
export function lockDomain(chainId: number, voteLock: Address): PermitDomain {
  return { name: 'Cairn vote lock', version: '1', chainId, verifyingContract: voteLock }
}

/** @example ballotDigest({ proposal: 7n, support: 'for', voter, nonce: 0n }, governorDomain(1, governor)) */
export function ballotDigest(
  { proposal, support, voter, nonce, reason }: BallotTerms,
  domain: PermitDomain,
): Hash {
  const fields: readonly StructField[] = [
    { type: 'uint256', value: proposal },
    { type: 'uint256', value: SUPPORTS.indexOf(support) },
    { type: 'address', value: voter },
    { type: 'uint256', value: nonce },
  ]
  if (reason === undefined) return plainDigest(domain, hashStruct(BALLOT_TYPE, fields))
  const dynamic = [utf8ToBytes(reason), new Uint8Array(0)].map(
    (bytes): StructField => ({ type: 'bytes32', value: keccak256(bytes) }),
  )
  return plainDigest(domain, hashStruct(REASONED_BALLOT_TYPE, [...fields, ...dynamic]))
}

/** @example delegationDigest({ delegatee, nonce: 0n, expiry: 1_800_000_000 }, lockDomain(1, voteLock)) */
export function delegationDigest({ delegatee, nonce, expiry }: DelegationTerms, domain: PermitDomain): Hash {
  return plainDigest(
    domain,
    hashStruct(DELEGATION_TYPE, [
      { type: 'address', value: delegatee },
      { type: 'uint256', value: nonce },
      { type: 'uint256', value: expiry },
    ]),
  )
}

/** @example lockDigest({ account, amount: 5n, until: 0, nonce: 0n, expiry: 1_800_000_000 }, lockDomain(1, voteLock)) */
export function lockDigest({ account, amount, until, nonce, expiry }: LockTerms, domain: PermitDomain): Hash {
  return plainDigest(
    domain,
    hashStruct(LOCK_TYPE, [
      { type: 'address', value: account },
      { type: 'uint256', value: amount },
      { type: 'uint256', value: until },
      { type: 'uint256', value: nonce },
      { type: 'uint256', value: expiry },
    ]),
  )
}

export interface RegionalBallotTerms {
  /** As the contract counts them: the first is 0. */
  readonly proposal: number
  readonly inFavour: boolean
  readonly voter: Address
}

/** @example regionsDomain(1, regional).name // 'Cairn regions' */
export function regionsDomain(chainId: number, regional: Address): PermitDomain {
  return { name: 'Cairn regions', version: '1', chainId, verifyingContract: regional }
}

/** It needs no nonce: an account votes once on a proposal. @example regionalBallotDigest({ proposal: 0, inFavour: true, voter }, regionsDomain(1, regional)) */
export function regionalBallotDigest(
  { proposal, inFavour, voter }: RegionalBallotTerms,
  domain: PermitDomain,
): Hash {
  return plainDigest(
    domain,
    hashStruct(REGIONAL_BALLOT_TYPE, [
      { type: 'uint256', value: proposal },
      { type: 'uint256', value: inFavour ? 1 : 0 },
      { type: 'address', value: voter },
    ]),
  )
}

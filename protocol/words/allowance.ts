/**
 * What an account lets one subject spend of its deposit: so much a period, so much in all, until a time. The word carries
 * the account's signature to the chain; what counts is the chain's fact.
 *
 * *Stops*: a device that was pushed onto an account and spends its deposit.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { hashStruct, typedDataBytes } from '../chain-formats/eip712.ts'
import { settlementDomain } from '../chain-formats/header.ts'
import type { Place } from '../chain-formats/network-id.ts'
import type { Address, Hash, SubjectId } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { defineWord } from './define-word.ts'
import { address, amount, type HexBytes, prefixed, subject, timeSeconds, whole } from './fields.ts'

/** Field for field what the account signs. */
export interface AllowanceTerms {
  /** Whose deposit. */
  readonly account: Address
  readonly subject: SubjectId
  readonly asset: Address
  /** Base units a period, and in all. */
  readonly amount: bigint
  /** Seconds. */
  readonly period: number
  readonly total: bigint
  /** Seconds since 1970. */
  readonly until: number
  readonly nonce: number
}

export interface Allowance extends AllowanceTerms {
  /** 65 bytes, or what the account's contract wallet takes for a signature. */
  readonly signature: HexBytes
}

const [LEAST_PERIOD, MOST_PERIOD, MOST_SIGNATURE] = [60, 2 ** 32 - 1, 1024]

export const ALLOWANCE = defineWord<Allowance>('allowance', {
  meaning: 'carries to the chain what an account lets a subject spend',
  fields: {
    account: address,
    subject,
    asset: address,
    amount,
    period: whole(LEAST_PERIOD, MOST_PERIOD),
    total: amount,
    until: timeSeconds,
    nonce: whole(0, Number.MAX_SAFE_INTEGER),
    signature: prefixed(1, MOST_SIGNATURE),
  },
})

/** As EIP-712 encodes it. */
export const ALLOWANCE_TYPE =
  'Allowance(address account,bytes32 subject,address asset,uint128 amount,uint32 period,uint128 total,uint64 until,uint64 nonce)'

/**
 * What the account signs, under the domain `Cairn Settlement` of one network.
 * @example const signature = await account.sign({ hash: allowanceDigest(terms, deployment) })
 */
export function allowanceDigest(terms: AllowanceTerms, place: Place): Hash {
  return `0x${bytesToHex(keccak256(typedDataBytes(settlementDomain(place), structHash(terms))))}`
}

/** @example const key = allowanceStructHash({ account, subject, asset, amount: 5n, period: 86_400, total: 50n, until, nonce: 1 }) */
export function allowanceStructHash(terms: AllowanceTerms): Hash {
  return `0x${bytesToHex(structHash(terms))}`
}

function structHash(terms: AllowanceTerms): Uint8Array {
  return hashStruct(ALLOWANCE_TYPE, [
    { type: 'address', value: terms.account },
    { type: 'bytes32', value: `0x${terms.subject}` },
    { type: 'address', value: terms.asset },
    { type: 'uint128', value: terms.amount },
    { type: 'uint32', value: terms.period },
    { type: 'uint128', value: terms.total },
    { type: 'uint64', value: terms.until },
    { type: 'uint64', value: terms.nonce },
  ])
}

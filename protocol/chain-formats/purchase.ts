/**
 * What an account signs that buys credits: of what, how much, for whom, and for how many credits at least. Whoever brings it to the
 * contract changes none of it (contracts/Credits.sol).
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Address, Hash } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { type Eip712Domain, hashStruct, typedDataBytes } from './eip712.ts'
import { networkIdOf, type Place } from './network-id.ts'

/** Field for field what the account signs. */
export interface PurchaseTerms {
  readonly buyer: Address
  /** Whose credits they become. */
  readonly account: Address
  /** The network's token, which is burned, or its money. */
  readonly asset: Address
  /** Base units of it. */
  readonly amount: bigint
  /** Base units of credits: with fewer nothing is bought. */
  readonly least: bigint
  /** Seconds since 1970. */
  readonly until: number
  readonly nonce: number
}

/** As EIP-712 encodes it. */
export const PURCHASE_TYPE =
  'Purchase(address buyer,address account,address asset,uint128 amount,uint128 least,uint64 until,uint64 nonce)'

/** @example creditsDomain({ chainId: 1, settlement: `0x${'11'.repeat(20)}`, genesisHash: `0x${'22'.repeat(32)}` }, `0x${'33'.repeat(20)}`).name // → 'Cairn Credits' */
export function creditsDomain(place: Place, credits: Address): Eip712Domain {
  const { chainId } = place
  return { name: 'Cairn Credits', chainId, verifyingContract: credits, salt: networkIdOf(place) }
}

/** @example const signature = await account.sign({ hash: purchaseDigest(terms, deployment, deployment.payment) }) */
export function purchaseDigest(terms: PurchaseTerms, place: Place, credits: Address): Hash {
  return `0x${bytesToHex(keccak256(typedDataBytes(creditsDomain(place, credits), structHash(terms))))}`
}

/** @example purchaseStructHash({ buyer: account, account, asset: token, amount: 5n, least: 0n, until: 1_800_000_000, nonce: 0 }) */
export function purchaseStructHash(terms: PurchaseTerms): Hash {
  return `0x${bytesToHex(structHash(terms))}`
}

function structHash(terms: PurchaseTerms): Uint8Array {
  return hashStruct(PURCHASE_TYPE, [
    { type: 'address', value: terms.buyer },
    { type: 'address', value: terms.account },
    { type: 'address', value: terms.asset },
    { type: 'uint128', value: terms.amount },
    { type: 'uint128', value: terms.least },
    { type: 'uint64', value: terms.until },
    { type: 'uint64', value: terms.nonce },
  ])
}

/**
 * What an account signs to have erased what a device of its own said before an epoch, while it was the account's.
 *
 * *Stops*: a stranger who has somebody's evidence erased. Signed for one network and one device, it says the same whenever it is shown again: there
 * is nothing to replay.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Address, Hash, SubjectId } from '../../ids.ts'
import { keccak256 } from '../../merkle/keccak.ts'
import { hashStruct, typedDataBytes } from '../eip712.ts'
import { settlementDomain } from '../header.ts'
import type { Place } from '../network-id.ts'

export interface ErasureWish {
  readonly account: Address
  readonly device: SubjectId
  /** The first epoch that stays. */
  readonly before: number
}

export const ERASE_TYPE = 'Erase(address account,bytes32 device,uint64 before)'

/**
 * What the account signs, under the domain `Cairn Settlement` of one network.
 * @example const signature = await account.sign({ hash: erasureDigest({ account, device, before: 120 }, deployment) })
 */
export function erasureDigest({ account, device, before }: ErasureWish, place: Place): Hash {
  const struct = hashStruct(ERASE_TYPE, [
    { type: 'address', value: account },
    { type: 'bytes32', value: `0x${device}` },
    { type: 'uint64', value: before },
  ])
  return `0x${bytesToHex(keccak256(typedDataBytes(settlementDomain(place), struct)))}`
}

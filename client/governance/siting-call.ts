/** Money that goes with a call, for a wallet to send: allowed first, then pledged for a site, or put into a mirror's pool. */
import { encodeCall } from '../../protocol/chain-formats/calls/abi-parts.ts'
import type { Hash } from '../../protocol/ids.ts'

/** What a contract may take of the sender. @example encodeApprove(siting, 100_000_000n) */
export function encodeApprove(spender: string, amount: bigint): Hash {
  return encodeCall('approve(address,uint256)', [BigInt(spender), amount])
}

/** @param number of the siting: the first ever is 1 @param site index of it @example encodePledge(1, 0, 100_000_000n) */
export function encodePledge(number: number, site: number, amount: bigint): Hash {
  return encodeCall('pledge(uint256,uint256,uint256)', [BigInt(number - 1), BigInt(site), amount])
}

/** What is put into a mirror's pool leaves it by claims alone. @example encodeFund(10n ** 18n) */
export function encodeFund(amount: bigint): Hash {
  return encodeCall('fund(uint256)', [amount])
}

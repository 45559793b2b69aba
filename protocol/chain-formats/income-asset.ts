/**
 * Under what a ledger counts the income that shares of a machine have passed on to their holders. It is an address that no
 * asset has, so Settlement pays nothing for such a line, and a line with its proof still says how much it was.
 */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Address, toAddress } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'

const TAG = 'cairn income v2'

/**
 * The last 20 bytes of keccak256(tag ‖ asset); contracts/shares/IncomeView.sol computes the same.
 * @example ledger.get(ledgerKey(shares, incomeAssetOf(payment)))?.earned // all that holders were credited
 */
export function incomeAssetOf(asset: Address): Address {
  const hash = keccak256(new Uint8Array([...utf8ToBytes(TAG), ...hexToBytes(asset.slice(2))]))
  return toAddress(`0x${bytesToHex(hash.slice(12))}`)
}

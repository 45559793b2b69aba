/** An account on the chain from a secret, wherever that comes from: chance, or a passkey that says it again each time. */
import { secp256k1 } from '@noble/curves/secp256k1.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Address, toAddress } from '../protocol/ids.ts'

export interface AccountKey {
  readonly address: Address
  /** 0x and 64 hex digits: whoever has it has the account. */
  readonly privateKey: `0x${string}`
}

const INFO = utf8ToBytes('cairn/account/v1')
/** HKDF's output, reduced: 16 bytes more than the order make the remainder uniform (FIPS 186-5, A.2.1). */
const SEED_BYTES = 48

/**
 * @param secret 32 bytes or more that nobody else knows; the same secret gives the same account.
 * @example accountFrom(new Uint8Array(32)).address.length // → 42
 */
export function accountFrom(secret: Uint8Array): AccountKey {
  if (secret.length < 32) throw new TypeError('a secret has 32 bytes or more')
  const seed = hkdf(sha256, secret, undefined, INFO, SEED_BYTES)
  const scalar = (BigInt(`0x${bytesToHex(seed)}`) % (secp256k1.Point.Fn.ORDER - 1n)) + 1n
  const privateKey = `0x${scalar.toString(16).padStart(64, '0')}` as const
  return { address: accountOfKey(privateKey), privateKey }
}

/**
 * The account that a private key is of.
 * @example accountOfKey(`0x${'01'.padStart(64, '0')}`) // → '0x7e5f4552091a69125d5dfcb7b8c2659029395bdf'
 */
export function accountOfKey(privateKey: AccountKey['privateKey']): Address {
  const point = secp256k1.Point.BASE.multiply(BigInt(privateKey)).toBytes(false)
  return toAddress(`0x${bytesToHex(keccak_256(point.slice(1)).slice(12))}`)
}

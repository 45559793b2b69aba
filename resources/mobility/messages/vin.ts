/**
 * A vehicle's number, and what stands for it in a registration: a hash that is dear to compute, so that whoever reads it cannot try all
 * numbers of a make in an afternoon. The same vehicle is the same hash in a network, and another one in each other network.
 */
import { scrypt } from '@noble/hashes/scrypt.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Hash } from '../../../protocol/ids.ts'

/** 16 MiB and a twentieth of a second. */
const COST = { N: 2 ** 14, r: 8, p: 1, dkLen: 16 }
const DOMAIN = 'cairn mobility vehicle number'

/**
 * ISO 3779: 17 characters without I, O and Q; or a Japanese chassis number.
 * @example isVehicleNumber('WVWZZZ1JZXW000001') // → true
 */
export function isVehicleNumber(text: string): boolean {
  return /^[A-HJ-NPR-Z0-9]{17}$/.test(text) || /^[A-Z0-9]{2,7}-\d{5,8}$/.test(text)
}

/**
 * What goes into a registration as its detail `vin`: 32 hex digits.
 * @throws {TypeError} where it is none
 */
export function commitToVehicle(number: string, network: Hash): string {
  const plain = number.trim().toUpperCase()
  if (!isVehicleNumber(plain))
    throw new TypeError('a vehicle’s number has 17 digits and letters, without I, O and Q')
  return bytesToHex(scrypt(utf8ToBytes(plain), utf8ToBytes(`${DOMAIN} ${network}`), COST))
}

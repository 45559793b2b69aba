/** What signed words on their way are read with: canonical CBOR lists, each item by its form, and one word for what is malformed. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { decodeCbor } from '../../cbor/cbor.ts'
import { versionedItems } from '../../format-version.ts'
import { type Address, toAddress } from '../../ids.ts'
import { ProtocolError } from '../../protocol-error.ts'

export type Signature = `0x${string}`

export const [MOST_SIGNATURE, SIGNATURE] = [1024, 65]
/** Of a tree that is as deep, everybody on earth votes. */
export const [MOST_PROOF, HASH] = [40, 32]

/** What stands after the version. @example const [proposal, support] = itemsOf(body, 2) */
export function itemsOf(body: Uint8Array, least: number, most = least): readonly unknown[] {
  const value = decodeCbor(body, { floats: false })
  const count = Array.isArray(value) && value.length === most + 1 ? most : least
  return versionedItems(value, count, malformed)
}

/** Of 0x and hex. @example bytes('0x0102') */
export function bytes(hex: string): Uint8Array {
  return hexToBytes(hex.slice(2))
}

/** 20 bytes. @example const holder = addressOf(item, 'holder') */
export function addressOf(value: unknown, name: string): Address {
  return toAddress(`0x${hexOf(value, name, 20, 20)}`)
}

/** A byte string of so many bytes. @example const signature = signatureOf(item, 1, MOST_SIGNATURE) */
export function signatureOf(value: unknown, least: number, most: number): Signature {
  return `0x${hexOf(value, 'signature', least, most)}`
}

/** A uint256 in decimal digits. @example const amount = digitsOf('12', 'amount') // 12n */
export function digitsOf(value: unknown, name: string): bigint {
  if (typeof value === 'string' && /^(0|[1-9][0-9]{0,77})$/.test(value) && BigInt(value) < 1n << 256n)
    return BigInt(value)
  throw malformed(`has its ${name} in decimal digits, below 2^256`)
}

/** A whole number from 0. @example const expiry = wholeOf(item, 'expiry') */
export function wholeOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw malformed(`has a whole number from 0 as its ${name}`)
}

/** Without 0x. @example const hash = hexOf(item, 'proof', 32, 32) */
export function hexOf(value: unknown, name: string, least: number, most: number): string {
  if (value instanceof Uint8Array && value.length >= least && value.length <= most) return bytesToHex(value)
  throw malformed(`has its ${name} in a byte string of ${least === most ? least : `${least} to ${most}`}`)
}

/** What every one of them throws. @example throw malformed('is against (0) or for (1)') */
export function malformed(why: string): ProtocolError {
  return new ProtocolError('vote_malformed', `a signed vote ${why}`)
}

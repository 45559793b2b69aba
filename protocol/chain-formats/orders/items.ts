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

export function itemsOf(body: Uint8Array, least: number, most = least): readonly unknown[] {
  const value = decodeCbor(body, { floats: false })
  const count = Array.isArray(value) && value.length === most + 1 ? most : least
  return versionedItems(value, count, malformed)
}

export function bytes(hex: string): Uint8Array {
  return hexToBytes(hex.slice(2))
}

export function addressOf(value: unknown, name: string): Address {
  return toAddress(`0x${hexOf(value, name, 20, 20)}`)
}

export function signatureOf(value: unknown, least: number, most: number): Signature {
  return `0x${hexOf(value, 'signature', least, most)}`
}

export function digitsOf(value: unknown, name: string): bigint {
  if (typeof value === 'string' && /^(0|[1-9][0-9]{0,77})$/.test(value) && BigInt(value) < 1n << 256n)
    return BigInt(value)
  throw malformed(`has its ${name} in decimal digits, below 2^256`)
}

export function wholeOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw malformed(`has a whole number from 0 as its ${name}`)
}

export function hexOf(value: unknown, name: string, least: number, most: number): string {
  if (value instanceof Uint8Array && value.length >= least && value.length <= most) return bytesToHex(value)
  throw malformed(`has its ${name} in a byte string of ${least === most ? least : `${least} to ${most}`}`)
}

export function malformed(why: string): ProtocolError {
  return new ProtocolError('vote_malformed', `a signed vote ${why}`)
}

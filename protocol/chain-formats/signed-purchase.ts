/**
 * A purchase of credits on its way, by whoever brings it: what the buyer signed, and the permit (ERC-2612) that lets the contract take
 * what is paid. Canonical CBOR of
 * [2, buyer, account, asset, amount, least, until, nonce, signature, permit's deadline, permit's signature].
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import { FORMAT_VERSION, versionedItems } from '../format-version.ts'
import { type Address, toAddress } from '../ids.ts'
import { ProtocolError } from '../protocol-error.ts'
import type { PurchaseTerms } from './purchase.ts'

export interface SignedPermit {
  /** Seconds since 1970. */
  readonly deadline: number
  /** r ‖ s ‖ v. */
  readonly signature: `0x${string}`
}

export interface SignedPurchase extends PurchaseTerms {
  /** 65 bytes, or what the account's contract wallet takes for a signature. */
  readonly signature: `0x${string}`
  /** Absent where the contract may take the amount already. */
  readonly permit?: SignedPermit
}

const [ITEMS, MOST_SIGNATURE, PERMIT_BYTES, MOST_AMOUNT] = [10, 1024, 65, (1n << 128n) - 1n]

/** @example await client.post('/v1/relay/purchases', encodeSignedPurchase(purchase)) */
export function encodeSignedPurchase(purchase: SignedPurchase): Uint8Array {
  const { buyer, account, asset, amount, least, until, nonce, signature, permit } = purchase
  const bytes = (hex: string) => hexToBytes(hex.slice(2))
  return encodeCbor([
    FORMAT_VERSION,
    ...[buyer, account, asset].map(bytes),
    ...[String(amount), String(least), until, nonce],
    bytes(signature),
    permit?.deadline ?? 0,
    permit === undefined ? new Uint8Array(0) : bytes(permit.signature),
  ])
}

/**
 * Its form alone: what it is worth, the contract says. @throws {ProtocolError} purchase_malformed, version_unknown, cbor_*
 * @example const { buyer, amount } = decodeSignedPurchase(body)
 */
export function decodeSignedPurchase(bytes: Uint8Array): SignedPurchase {
  const items = versionedItems(decodeCbor(bytes, { floats: false }), ITEMS, malformed)
  const [buyer, account, asset, amount, least, until, nonce, signature, deadline, permit] = items
  const purchase: SignedPurchase = {
    buyer: addressOf(buyer, 'buyer'),
    account: addressOf(account, 'account'),
    asset: addressOf(asset, 'asset'),
    amount: amountOf(amount, 'amount'),
    least: amountOf(least, 'least'),
    until: wholeOf(until, 'until'),
    nonce: wholeOf(nonce, 'nonce'),
    signature: `0x${hexOf(signature, 'signature', 1, MOST_SIGNATURE)}`,
  }
  const until2612 = wholeOf(deadline, 'permit’s deadline')
  if (permit instanceof Uint8Array && permit.length === 0 && until2612 === 0) return purchase
  const signed = `0x${hexOf(permit, 'permit', PERMIT_BYTES, PERMIT_BYTES)}` as const
  return { ...purchase, permit: { deadline: until2612, signature: signed } }
}

function addressOf(value: unknown, name: string): Address {
  return toAddress(`0x${hexOf(value, name, 20, 20)}`)
}

function amountOf(value: unknown, name: string): bigint {
  if (typeof value === 'string' && /^(0|[1-9][0-9]{0,38})$/.test(value)) {
    const amount = BigInt(value)
    if (amount <= MOST_AMOUNT) return amount
  }
  throw malformed(`has its ${name} in decimal digits, below 2^128`)
}

function wholeOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw malformed(`has a whole number from 0 as its ${name}`)
}

function hexOf(value: unknown, name: string, least: number, most: number): string {
  if (value instanceof Uint8Array && value.length >= least && value.length <= most) return bytesToHex(value)
  throw malformed(`has its ${name} in a byte string of ${least === most ? least : `${least} to ${most}`}`)
}

function malformed(why: string): ProtocolError {
  return new ProtocolError('purchase_malformed', `a signed purchase ${why}`)
}

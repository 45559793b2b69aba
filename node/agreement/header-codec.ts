/**
 * A header as oracles tell it to each other, so that whoever holds a signature under it can say what was signed:
 *
 *   [2, epoch, view, parent, rules, evidence root, bundle, state root, ledger root, facts block, facts time,
 *    earned, burned, held, [[asset, earned, spent, locked], …], extensions]
 *
 * in deterministic CBOR; hashes are 32 bytes, accounts 20, amounts 16, big endian.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { AssetTotals, EpochHeader } from '../../protocol/chain-formats/header.ts'
import { FORMAT_VERSION, versionedItems } from '../../protocol/format-version.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'

const [HASH_BYTES, ACCOUNT_BYTES, AMOUNT_BYTES] = [32, 20, 16]
/** More than a settlement has assets (contracts/Assets.sol). */
const MOST_ASSETS = 64
const ITEMS = 15
const MOST_VIEW = 2 ** 32 - 1

export function encodeHeader(header: EpochHeader): Uint8Array {
  return encodeCbor([
    FORMAT_VERSION,
    header.epoch,
    header.viewNumber,
    ...[header.parent, header.rules, header.evidenceRoot, header.bundle].map(toBytes),
    ...[header.stateRoot, header.ledgerRoot].map(toBytes),
    header.factsBlock,
    header.factsTime,
    ...[header.tokenEarned, header.tokenBurned, header.tokenHeld].map(toAmount),
    header.assets.map(({ asset, earned, spent, locked }) => [
      toBytes(asset),
      ...[earned, spent, locked].map(toAmount),
    ]),
    toBytes(header.extensions),
  ])
}

/** @throws {TypeError | ProtocolError} for what is no header: whatever comes out has a struct hash. */
export function decodeHeader(bytes: Uint8Array): EpochHeader {
  const items = versionedItems(decodeCbor(bytes, { floats: false }), ITEMS, why => malformed(why))
  const [epoch, viewNumber, ...rest] = items
  const hashes = rest.slice(0, 6).map(item => hashOf(item))
  const [factsBlock, factsTime] = rest.slice(6, 8).map(item => countOf(item))
  const [tokenEarned, tokenBurned, tokenHeld] = rest.slice(8, 11).map(item => amountOf(item))
  return {
    epoch: countOf(epoch),
    viewNumber: countOf(viewNumber, MOST_VIEW),
    parent: hashes[0]!,
    rules: hashes[1]!,
    evidenceRoot: hashes[2]!,
    bundle: hashes[3]!,
    stateRoot: hashes[4]!,
    ledgerRoot: hashes[5]!,
    factsBlock: factsBlock!,
    factsTime: factsTime!,
    tokenEarned: tokenEarned!,
    tokenBurned: tokenBurned!,
    tokenHeld: tokenHeld!,
    assets: assetsOf(rest[11]),
    extensions: hashOf(rest[12]),
  }
}

function assetsOf(value: CborValue): readonly AssetTotals[] {
  if (!Array.isArray(value) || value.length > MOST_ASSETS)
    throw malformed(`has at most ${MOST_ASSETS} assets`)
  const rows = value.map((row: CborValue) => {
    if (!Array.isArray(row) || row.length !== 4) throw malformed('has four figures an asset')
    const [asset, earned, spent, locked] = row as readonly CborValue[]
    return {
      asset: toAddress(`0x${bytesToHex(bytesOf(asset, ACCOUNT_BYTES))}`),
      earned: amountOf(earned),
      spent: amountOf(spent),
      locked: amountOf(locked),
    }
  })
  const ascending = rows.every(({ asset }, at) => at === 0 || rows[at - 1]!.asset < asset)
  if (!ascending) throw malformed('has its assets ascending, each once')
  return rows
}

function toBytes(hex: string): Uint8Array {
  return hexToBytes(hex.slice(2))
}

function toAmount(value: bigint): Uint8Array {
  return hexToBytes(value.toString(16).padStart(2 * AMOUNT_BYTES, '0'))
}

function bytesOf(value: CborValue, length: number): Uint8Array {
  if (value instanceof Uint8Array && value.length === length) return value
  throw malformed(`has a byte string of ${length} bytes there`)
}

function hashOf(value: CborValue): Hash {
  return `0x${bytesToHex(bytesOf(value, HASH_BYTES))}`
}

function amountOf(value: CborValue): bigint {
  return BigInt(`0x${bytesToHex(bytesOf(value, AMOUNT_BYTES))}`)
}

function countOf(value: CborValue, most = Number.MAX_SAFE_INTEGER): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most) return value
  throw malformed('has whole numbers from 0 there')
}

function malformed(why: string): ProtocolError {
  return new ProtocolError('statement_malformed', `a header ${why}`)
}

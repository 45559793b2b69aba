/**
 * A header with an oracle's signature, as a file: JSON of `header` with the fields of EpochHeader, amounts in digits of base
 * units, and `signature`, 64 bytes of EIP-2098 in hex.
 */
import type { SignedHeader } from '../../chain/epochs/prove-fault.ts'
import { type EpochHeader, headerStructHash } from '../../protocol/chain-formats/header.ts'
import { type Hash, toAddress, toHash } from '../../protocol/ids.ts'
import { toRecord } from '../node-client.ts'

const COUNTS = ['epoch', 'viewNumber', 'factsBlock', 'factsTime'] as const
const AMOUNTS = ['tokenEarned', 'tokenBurned', 'tokenHeld'] as const
const HASHES = [
  ...(['parent', 'rules', 'evidenceRoot', 'bundle', 'stateRoot', 'ledgerRoot', 'extensions'] as const),
]

/** @throws {TypeError | SyntaxError} naming the field */
export function readSignedHeader(text: string): SignedHeader {
  const file = toRecord(JSON.parse(text))
  const given = toRecord(file['header'])
  const { signature } = file
  if (typeof signature !== 'string' || !/^0x[0-9a-f]{128}$/.test(signature))
    throw new TypeError('signature: 0x and 128 hex digits')
  const header = {
    ...fields(COUNTS, name => countOf(name, given[name])),
    ...fields(AMOUNTS, name => amountOf(name, given[name])),
    ...fields(HASHES, name => hashOf(name, given[name])),
    assets: rowsOf(given['assets']),
  } as EpochHeader
  // Every figure fits into its type.
  headerStructHash(header)
  return { header, signature: signature as Hash }
}

export function writeSignedHeader({ header, signature }: SignedHeader): string {
  return JSON.stringify(
    { header, signature },
    (_name, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
    2,
  )
}

function fields<Name extends string, Value>(names: readonly Name[], read: (name: Name) => Value) {
  return Object.fromEntries(names.map(name => [name, read(name)]))
}

function rowsOf(value: unknown): EpochHeader['assets'] {
  if (!Array.isArray(value)) throw new TypeError('assets: a list')
  return value.map((row: unknown, index) => {
    const given = toRecord(row)
    const amount = (name: string) => amountOf(`assets.${index}.${name}`, given[name])
    return {
      asset: toAddress(String(given['asset'])),
      earned: amount('earned'),
      spent: amount('spent'),
      locked: amount('locked'),
    }
  })
}

function countOf(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new TypeError(`${name}: a whole number from 0`)
}

function amountOf(name: string, value: unknown): bigint {
  if (typeof value === 'string' && /^\d{1,39}$/.test(value)) return BigInt(value)
  throw new TypeError(`${name}: an amount in digits`)
}

function hashOf(name: string, value: unknown): Hash {
  if (typeof value !== 'string') throw new TypeError(`${name}: a hash`)
  return toHash(value)
}

/**
 * The ledger: for each account and asset, what was ever earned and what was ever spent. Its Merkle root is what is
 * settled, and a leaf with its proof is what is claimed.
 *
 * Law: figures only grow from epoch to epoch, so a later root contains every claim of an earlier one.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { MAX_WORD, WORD_BYTES, writeAddress, writeUint } from './abi-words.ts'
import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts'
import { type Address, type Hash, isAddress } from './ids.ts'
import { keccak256 } from './keccak.ts'
import { buildMerkleTree, type MerkleTree } from './merkle.ts'
import { ProtocolError } from './protocol-error.ts'

/** `account:asset`, both lowercase. */
export type LedgerKey = string

export interface LedgerEntry {
  readonly account: Address
  readonly asset: Address
  /** Cumulative, base units. */
  readonly earned: bigint
  /** Cumulative, base units. */
  readonly spent: bigint
}

export type Ledger = ReadonlyMap<LedgerKey, LedgerEntry>

const AMOUNT = /^(0|[1-9][0-9]{0,77})$/

/** Where an entry stands in the ledger. */
export function ledgerKey(account: Address, asset: Address): LedgerKey {
  return `${account}:${asset}`
}

/** keccak(keccak(abi.encode(account, asset, earned, spent))): hashed twice, so no inner node can pass for a leaf. */
export function ledgerLeafHash(entry: LedgerEntry): Uint8Array {
  const words = new Uint8Array(4 * WORD_BYTES)
  writeAddress(words, 0, entry.account)
  writeAddress(words, 1, entry.asset)
  writeUint(words, 2, entry.earned)
  writeUint(words, 3, entry.spent)
  return keccak256(keccak256(words))
}

/** @throws {ProtocolError} tree_empty: a network's ledger always has its treasury. */
export function buildLedgerTree(ledger: Ledger): MerkleTree {
  const hashes = new Uint8Array(ledger.size * WORD_BYTES)
  let at = 0
  for (const entry of ledger.values()) {
    hashes.set(ledgerLeafHash(entry), at)
    at += WORD_BYTES
  }
  return buildMerkleTree(hashes)
}

/** The proof that `Settlement.claim` wants. @throws {ProtocolError} entry_unknown */
export function proveEntry(ledger: Ledger, tree: MerkleTree, account: Address, asset: Address): Hash[] {
  const entry = ledger.get(ledgerKey(account, asset))
  if (entry === undefined)
    throw new ProtocolError('entry_unknown', 'the ledger has no such account and asset', { account, asset })
  return tree.proofOf(ledgerLeafHash(entry)).map((hash): Hash => `0x${bytesToHex(hash)}`)
}

/** Canonical CBOR, ascending by key, amounts as decimal digits. */
export function encodeLedger(ledger: Ledger): Uint8Array {
  const entries = [...ledger].sort(([a], [b]) => (a < b ? -1 : 1))
  return encodeCbor(
    entries.map(
      ([, { account, asset, earned, spent }]): CborValue => [
        account,
        asset,
        earned.toString(),
        spent.toString(),
      ],
    ),
  )
}

/** @throws {ProtocolError} ledger_malformed, cbor_* */
export function decodeLedger(bytes: Uint8Array): Ledger {
  const rows = decodeCbor(bytes)
  if (!Array.isArray(rows)) throw malformed('is an array of rows')
  const ledger = new Map<LedgerKey, LedgerEntry>()
  let previous = ''
  for (const row of rows as readonly CborValue[]) {
    const entry = readRow(row)
    const key = ledgerKey(entry.account, entry.asset)
    if (key <= previous) throw malformed('has its rows in ascending order, each once')
    ledger.set(key, entry)
    previous = key
  }
  return ledger
}

function readRow(row: CborValue): LedgerEntry {
  const texts = Array.isArray(row) && row.length === 4 ? row.filter(item => typeof item === 'string') : []
  const [account, asset, earned, spent] = texts
  if (account === undefined || asset === undefined || earned === undefined || spent === undefined)
    throw malformed('has rows of four texts')
  if (!isAddress(account) || !isAddress(asset))
    throw malformed('has addresses of 0x and 40 lowercase hex digits')
  return { account, asset, earned: readAmount(earned), spent: readAmount(spent) }
}

function readAmount(digits: string): bigint {
  const amount = AMOUNT.test(digits) ? BigInt(digits) : undefined
  if (amount === undefined || amount > MAX_WORD) throw malformed('has amounts of 256 bits in decimal digits')
  return amount
}

function malformed(why: string): ProtocolError {
  return new ProtocolError('ledger_malformed', `a ledger ${why}`)
}

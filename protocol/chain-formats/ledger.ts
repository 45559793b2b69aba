/**
 * The ledger: for each account and asset, what was ever earned and what was ever spent, and what of its deposit is locked.
 * Its Merkle root is what is settled, and a leaf with its proof is what is claimed.
 *
 * Laws: earned and spent only grow from epoch to epoch, so a later root contains every claim of an earlier one. A line has
 * an expiry exactly where something is locked in it, so nothing can be locked for ever.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { type CborValue, decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import { FORMAT_VERSION, versionedItems } from '../format-version.ts'
import { type Address, type Hash, isAddress } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { buildTreeOf, type MerkleTree } from '../merkle/merkle.ts'
import { ProtocolError } from '../protocol-error.ts'
import { MAX_WORD, putAddress, putUint, WORD_BYTES } from './abi-words.ts'

/** `account:asset`, both lowercase. */
export type LedgerKey = string

export interface LedgerEntry {
  readonly account: Address
  readonly asset: Address
  /** Cumulative, base units. */
  readonly earned: bigint
  /** Cumulative, base units. */
  readonly spent: bigint
  /** Of the deposit, waiting in escrow now: it cannot be withdrawn. Base units. */
  readonly locked: bigint
  /** When the last of its locks expires, seconds since 1970; zero where nothing is locked. */
  readonly lockedUntil: number
}

export type Ledger = ReadonlyMap<LedgerKey, LedgerEntry>

const LEAF_WORDS = 6
const AMOUNT = /^(0|[1-9][0-9]{0,77})$/

/**
 * Where an entry stands in the ledger.
 * @example ledgerKey('0x01', '0x02') // → '0x01:0x02'
 */
export function ledgerKey(account: Address, asset: Address): LedgerKey {
  return `${account}:${asset}`
}

/**
 * keccak(keccak(abi.encode(all six))): hashed twice, so no inner node can pass for a leaf.
 * @example const leaf = ledgerLeafHash({ account, asset, earned: 5n, spent: 0n, locked: 0n, lockedUntil: 0 })
 */
export function ledgerLeafHash(entry: LedgerEntry): Uint8Array {
  const words = new Uint8Array(LEAF_WORDS * WORD_BYTES)
  writeLeaf(words, new DataView(words.buffer), 0, entry)
  return keccak256(keccak256(words))
}

/**
 * @throws {ProtocolError} tree_empty: a network's ledger always has its treasury.
 * @example const root = buildLedgerTree(decodeLedger(bytes)).root // the header’s ledgerRoot
 */
export function buildLedgerTree(ledger: Ledger): MerkleTree {
  const entries = ledger.values()
  return buildTreeOf({
    count: ledger.size,
    words: LEAF_WORDS,
    writeNext: (target, view, at) => writeLeaf(target, view, at, entries.next().value!),
  })
}

/** Into zeroes. A million times an epoch. */
function writeLeaf(target: Uint8Array, view: DataView, at: number, entry: LedgerEntry): void {
  putAddress(target, at, entry.account)
  putAddress(target, at + WORD_BYTES, entry.asset)
  putUint(view, at + 2 * WORD_BYTES, entry.earned)
  putUint(view, at + 3 * WORD_BYTES, entry.spent)
  putUint(view, at + 4 * WORD_BYTES, entry.locked)
  putUint(view, at + 5 * WORD_BYTES, entry.lockedUntil, 64)
}

/**
 * The proof that `Settlement.claim` wants. @throws {ProtocolError} entry_unknown
 * @example const proof = proveEntry(ledger, buildLedgerTree(ledger), account, asset)
 */
export function proveEntry(ledger: Ledger, tree: MerkleTree, account: Address, asset: Address): Hash[] {
  const entry = ledger.get(ledgerKey(account, asset))
  if (entry === undefined)
    throw new ProtocolError('entry_unknown', 'the ledger has no such account and asset', { account, asset })
  return tree.proofOf(ledgerLeafHash(entry)).map((hash): Hash => `0x${bytesToHex(hash)}`)
}

/**
 * Canonical CBOR of [2, rows], ascending by key, amounts as decimal digits.
 * @example decodeLedger(encodeLedger(new Map())).size // → 0
 */
export function encodeLedger(ledger: Ledger): Uint8Array {
  const entries = [...ledger].sort(([a], [b]) => (a < b ? -1 : 1))
  const rows = entries.map(([, { account, asset, earned, spent, locked, lockedUntil }]): CborValue => {
    return [account, asset, earned.toString(), spent.toString(), locked.toString(), lockedUntil]
  })
  return encodeCbor([FORMAT_VERSION, rows])
}

/**
 * @throws {ProtocolError} ledger_malformed, version_unknown, cbor_*
 * @example const { earned, spent } = decodeLedger(bytes).get(ledgerKey(account, asset))
 */
export function decodeLedger(bytes: Uint8Array): Ledger {
  const [rows] = versionedItems(decodeCbor(bytes, { floats: false }), 1, malformed)
  if (!Array.isArray(rows)) throw malformed('has an array of rows')
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
  if (!Array.isArray(row) || row.length !== 6) throw malformed('has rows of six')
  const [account, asset, earned, spent, locked, lockedUntil] = row as readonly CborValue[]
  if (typeof account !== 'string' || typeof asset !== 'string' || !isAddress(account) || !isAddress(asset))
    throw malformed('has addresses of 0x and 40 lowercase hex digits')
  if (typeof lockedUntil !== 'number' || !Number.isSafeInteger(lockedUntil) || lockedUntil < 0)
    throw malformed('has expiries in whole seconds')
  const entry = {
    account,
    asset,
    lockedUntil,
    earned: readAmount(earned),
    spent: readAmount(spent),
    locked: readAmount(locked),
  }
  if ((entry.locked === 0n) !== (lockedUntil === 0))
    throw malformed('has an expiry exactly where something is locked')
  return entry
}

function readAmount(digits: CborValue): bigint {
  const amount = typeof digits === 'string' && AMOUNT.test(digits) ? BigInt(digits) : undefined
  if (amount === undefined || amount > MAX_WORD) throw malformed('has amounts of 256 bits in decimal digits')
  return amount
}

function malformed(why: string): ProtocolError {
  return new ProtocolError('ledger_malformed', `a ledger ${why}`)
}

/**
 * A ledger as columns: 70 bytes a line where an entry of a map takes 350. Lines ascend by account, then asset; one is made from its row
 * when somebody looks at it, and found by halving.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { putUint, WORD_BYTES } from '../../protocol/chain-formats/abi-words.ts'
import {
  buildLedgerTree,
  type Ledger,
  type LedgerEntry,
  type LedgerKey,
  ledgerKey,
} from '../../protocol/chain-formats/ledger.ts'
import { accountAt, putHex } from '../../protocol/columns/hex-rows.ts'
import { type Address, type Hash, isAddress } from '../../protocol/ids.ts'
import { rootOfTree } from '../../protocol/merkle/merkle.ts'
import { compareRowBytes } from './order-rows.ts'

export const ACCOUNT_BYTES = 20
/** An account, and the place of an asset among all, which ascend: so rows ascend as their keys do. */
export const KEY_BYTES = ACCOUNT_BYTES + 4
const LEAF_WORDS = 6

/** What of a deposit is locked. */
export type LockedLine = Pick<LedgerEntry, 'locked' | 'lockedUntil'>

export interface AccountLock extends LockedLine {
  readonly account: Address
  readonly asset: Address
}

const FREE: LockedLine = { locked: 0n, lockedUntil: 0 }

export interface LedgerRows {
  readonly size: number
  /** KEY_BYTES a row, ascending, none twice. */
  readonly keys: Uint8Array
  /** Ascending. */
  readonly assets: readonly Address[]
  readonly earned: readonly bigint[]
  readonly spent: readonly bigint[]
  /** By row, of the few that have any. */
  readonly locks: ReadonlyMap<number, LockedLine>
}

/** What all lines of an asset come to. */
export type AssetSum = Omit<LedgerEntry, 'account' | 'lockedUntil'>

export class LedgerColumns implements ReadonlyMap<LedgerKey, LedgerEntry> {
  readonly rows: LedgerRows
  private places: ReadonlyMap<string, number> | undefined

  constructor(rows: LedgerRows) {
    this.rows = rows
  }

  get size(): number {
    return this.rows.size
  }

  has(key: LedgerKey): boolean {
    return this.rowOf(key) !== -1
  }

  get(key: LedgerKey): LedgerEntry | undefined {
    const row = this.rowOf(key)
    return row === -1 ? undefined : this.entryAt(row)
  }

  *keys(): Generator<LedgerKey, undefined, unknown> {
    for (const [key] of this) yield key
    return undefined
  }

  *values(): Generator<LedgerEntry, undefined, unknown> {
    for (let row = 0; row < this.size; row++) yield this.entryAt(row)
    return undefined
  }

  *entries(): Generator<[LedgerKey, LedgerEntry], undefined, unknown> {
    for (const entry of this.values()) yield [ledgerKey(entry.account, entry.asset), entry]
    return undefined
  }

  [Symbol.iterator](): Generator<[LedgerKey, LedgerEntry], undefined, unknown> {
    return this.entries()
  }

  forEach(tell: (entry: LedgerEntry, key: LedgerKey, all: Ledger) => void): void {
    for (const [key, entry] of this) tell(entry, key, this)
  }

  /** As `buildLedgerTree` makes it, without an entry a line. */
  root(): Uint8Array {
    const { size, keys, earned, spent, locks } = this.rows
    const assets = this.rows.assets.map(asset => {
      const bytes = new Uint8Array(ACCOUNT_BYTES)
      putHex(bytes, 0, asset, ACCOUNT_BYTES)
      return bytes
    })
    let next = 0
    const writeNext = (target: Uint8Array, view: DataView, at: number) => {
      const row = next++
      const key = row * KEY_BYTES
      const { locked, lockedUntil } = locks.get(row) ?? FREE
      target.set(keys.subarray(key, key + ACCOUNT_BYTES), at + WORD_BYTES - ACCOUNT_BYTES)
      target.set(assets[assetAt(keys, row)]!, at + 2 * WORD_BYTES - ACCOUNT_BYTES)
      putUint(view, at + 2 * WORD_BYTES, earned[row]!)
      putUint(view, at + 3 * WORD_BYTES, spent[row]!)
      putUint(view, at + 4 * WORD_BYTES, locked)
      putUint(view, at + 5 * WORD_BYTES, lockedUntil, 64)
    }
    return rootOfTree({ count: size, words: LEAF_WORDS, writeNext })
  }

  sums(): readonly AssetSum[] {
    const { size, keys, assets, earned, spent, locks } = this.rows
    const sums = assets.map(asset => ({ asset, earned: 0n, spent: 0n, locked: 0n }))
    const seen = new Set<AssetSum>()
    for (let row = 0; row < size; row++) {
      const sum = sums[assetAt(keys, row)]!
      seen.add(sum)
      sum.earned += earned[row]!
      sum.spent += spent[row]!
    }
    for (const [row, { locked }] of locks) sums[assetAt(keys, row)]!.locked += locked
    return sums.filter(sum => seen.has(sum))
  }

  /** Of all lines, those that have something locked. */
  locks(): readonly AccountLock[] {
    return Array.from(this.rows.locks.keys(), row => this.entryAt(row))
  }

  private entryAt(row: number): LedgerEntry {
    const { keys, assets, earned, spent, locks } = this.rows
    const { locked, lockedUntil } = locks.get(row) ?? FREE
    return {
      account: accountAt(keys, row * KEY_BYTES) as Address,
      asset: assets[assetAt(keys, row)]!,
      earned: earned[row]!,
      spent: spent[row]!,
      locked,
      lockedUntil,
    }
  }

  /** −1 where there is none. */
  rowOf(key: LedgerKey): number {
    const [account = '', asset = ''] = key.split(':')
    this.places ??= new Map(this.rows.assets.map((one, place) => [one, place]))
    const place = this.places.get(asset)
    if (place === undefined || !isAddress(account)) return -1
    const asked = keyOf(account, place)
    const row = firstFrom(this.rows, asked)
    const isThere =
      row < this.size && compareRowBytes(this.rows.keys, row * KEY_BYTES, asked, 0, KEY_BYTES) === 0
    return isThere ? row : -1
  }
}

/** By asset, ascending. */
export function sumsOf(ledger: Ledger): readonly AssetSum[] {
  if (ledger instanceof LedgerColumns) return ledger.sums()
  const sums = new Map<Address, AssetSum>()
  for (const { asset, earned, spent, locked } of ledger.values()) {
    const sum = sums.get(asset) ?? { asset, earned: 0n, spent: 0n, locked: 0n }
    sums.set(asset, {
      asset,
      earned: sum.earned + earned,
      spent: sum.spent + spent,
      locked: sum.locked + locked,
    })
  }
  return [...sums.values()].sort((a, b) => (a.asset < b.asset ? -1 : 1))
}

export function ledgerRoot(ledger: Ledger): Hash {
  const root = ledger instanceof LedgerColumns ? ledger.root() : buildLedgerTree(ledger).root
  return `0x${bytesToHex(root)}`
}

export function keyOf(account: Address, asset: number): Uint8Array {
  const key = new Uint8Array(KEY_BYTES)
  putKey(key, 0, account, asset)
  return key
}

export function putKey(target: Uint8Array, row: number, account: Address, asset: number): void {
  putHex(target, row * KEY_BYTES, account, ACCOUNT_BYTES)
  putAsset(target, row, asset)
}

export function putAsset(target: Uint8Array, row: number, asset: number): void {
  const at = row * KEY_BYTES + ACCOUNT_BYTES
  for (let byte = 0; byte < 4; byte++) target[at + byte] = (asset >>> (24 - 8 * byte)) & 255
}

export function assetAt(keys: Uint8Array, row: number): number {
  const at = row * KEY_BYTES + ACCOUNT_BYTES
  return ((keys[at]! << 24) | (keys[at + 1]! << 16) | (keys[at + 2]! << 8) | keys[at + 3]!) >>> 0
}

/** The first row that is not below a key. */
function firstFrom({ size, keys }: LedgerRows, key: Uint8Array): number {
  let [low, high] = [0, size]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareRowBytes(keys, middle * KEY_BYTES, key, 0, KEY_BYTES) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Postings as they come, put in order once and merged with the ledger's lines, which stand in that order. Law: the ledger is the one that
 * comes of posting each to a map of lines; what came in which order does not matter.
 */
import { type Ledger, type LedgerKey, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import type { Address } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import {
  type AccountLock,
  assetAt,
  KEY_BYTES,
  LedgerColumns,
  type LedgerRows,
  putAsset,
  putKey,
} from './ledger-columns.ts'
import { compareRowBytes, orderOfRows } from './order-rows.ts'

const FIRST_ROWS = 64
const NO_LOCKS: LedgerRows['locks'] = new Map()
const NOTHING = new LedgerColumns({
  size: 0,
  keys: new Uint8Array(0),
  assets: [],
  earned: [],
  spent: [],
  locks: NO_LOCKS,
})

export class LedgerPostings {
  private readonly prior: LedgerColumns
  private readonly assets: Address[] = []
  private readonly places = new Map<Address, number>()
  private keys = new Uint8Array(FIRST_ROWS * KEY_BYTES)
  private readonly earned: bigint[] = []
  private readonly spent: bigint[] = []

  constructor(prior: Ledger = NOTHING) {
    this.prior = prior instanceof LedgerColumns ? prior : columnsOf(prior)
  }

  /** Either may be below zero; a line is there from the first on, whatever it comes to. */
  add(account: Address, asset: Address, earned: bigint, spent: bigint): void {
    const row = this.earned.length
    if ((row + 1) * KEY_BYTES > this.keys.length) {
      const keys = new Uint8Array(this.keys.length * 2)
      keys.set(this.keys)
      this.keys = keys
    }
    putKey(this.keys, row, account, this.placeOf(asset))
    this.earned.push(earned)
    this.spent.push(spent)
  }

  /** @param locks in place of all that the lines had */
  post(locks: readonly AccountLock[] = []): LedgerColumns {
    for (const { account, asset } of locks) this.add(account, asset, 0n, 0n)
    const assets = [...new Set([...this.prior.rows.assets, ...this.assets])].sort()
    const before = placed(this.prior.rows, assets)
    const rows = merge(before, this.summed(assets), assets)
    if (locks.length === 0) return new LedgerColumns(rows)
    return new LedgerColumns({ ...rows, locks: locksIn(rows, locks) })
  }

  /** One row for each line, ascending. */
  private summed(assets: readonly Address[]): LedgerRows {
    const length = this.earned.length
    const all = placed({ ...NOTHING.rows, size: length, keys: this.keys, assets: this.assets }, assets).keys
    const keys = new Uint8Array(length * KEY_BYTES)
    const [earned, spent]: [bigint[], bigint[]] = [[], []]
    for (const row of orderOfRows(all, KEY_BYTES, length)) {
      const last = earned.length - 1
      if (last >= 0 && compareRowBytes(all, row * KEY_BYTES, keys, last * KEY_BYTES, KEY_BYTES) === 0) {
        earned[last]! += this.earned[row]!
        spent[last]! += this.spent[row]!
        continue
      }
      copyKey(all, row, keys, last + 1)
      earned.push(this.earned[row]!)
      spent.push(this.spent[row]!)
    }
    return { size: earned.length, keys, assets, earned, spent, locks: NO_LOCKS }
  }

  private placeOf(asset: Address): number {
    const known = this.places.get(asset)
    if (known !== undefined) return known
    this.places.set(asset, this.assets.length)
    return this.assets.push(asset) - 1
  }
}

/** What an account's line of an asset changes by; below zero where it has less. */
export interface LedgerChange {
  readonly account: Address
  readonly asset: Address
  readonly earned: bigint
}

/** The ledger with a few changes to what was earned, in columns, with what is locked as it was. No line ends below zero. */
export function changed(ledger: Ledger, changes: Iterable<LedgerChange>): LedgerColumns {
  const before = ledger instanceof LedgerColumns ? ledger : columnsOf(ledger)
  const postings = new LedgerPostings(before)
  const keys = new Set<LedgerKey>()
  for (const { account, asset, earned } of changes) {
    postings.add(account, asset, earned, 0n)
    keys.add(ledgerKey(account, asset))
  }
  const after = postings.post(before.locks())
  for (const key of keys) {
    const { earned = 0n } = after.get(key) ?? {}
    assert(earned >= 0n, () => `${key} would have earned ${earned}`)
  }
  return after
}

function columnsOf(ledger: Ledger): LedgerColumns {
  const postings = new LedgerPostings()
  const locks: AccountLock[] = []
  for (const { account, asset, earned, spent, locked, lockedUntil } of ledger.values()) {
    postings.add(account, asset, earned, spent)
    if (locked > 0n) locks.push({ account, asset, locked, lockedUntil })
  }
  return postings.post(locks)
}

/** With the places that its assets have among others. */
function placed(rows: LedgerRows, assets: readonly Address[]): LedgerRows {
  if (rows.assets.every((asset, place) => assets[place] === asset)) return { ...rows, assets }
  const among = new Map(assets.map((asset, place) => [asset, place]))
  const places = rows.assets.map(asset => among.get(asset)!)
  const keys = rows.keys.slice()
  for (let row = 0; row < rows.size; row++) {
    const place = places[assetAt(keys, row)]!
    putAsset(keys, row, place)
  }
  return { ...rows, keys, assets }
}

function merge(a: LedgerRows, b: LedgerRows, assets: readonly Address[]): LedgerRows {
  const keys = new Uint8Array((a.size + b.size) * KEY_BYTES)
  const [earned, spent]: [bigint[], bigint[]] = [[], []]
  let [ofA, ofB] = [0, 0]
  while (ofA < a.size || ofB < b.size) {
    const order =
      ofA === a.size
        ? 1
        : ofB === b.size
          ? -1
          : compareRowBytes(a.keys, ofA * KEY_BYTES, b.keys, ofB * KEY_BYTES, KEY_BYTES)
    copyKey(order <= 0 ? a.keys : b.keys, order <= 0 ? ofA : ofB, keys, earned.length)
    earned.push((order <= 0 ? a.earned[ofA]! : 0n) + (order >= 0 ? b.earned[ofB]! : 0n))
    spent.push((order <= 0 ? a.spent[ofA]! : 0n) + (order >= 0 ? b.spent[ofB]! : 0n))
    if (order <= 0) ofA++
    if (order >= 0) ofB++
  }
  const size = earned.length
  return { size, keys: keys.slice(0, size * KEY_BYTES), assets, earned, spent, locks: NO_LOCKS }
}

function copyKey(from: Uint8Array, row: number, to: Uint8Array, place: number): void {
  for (let at = 0; at < KEY_BYTES; at++) to[place * KEY_BYTES + at] = from[row * KEY_BYTES + at]!
}

function locksIn(rows: LedgerRows, locks: readonly AccountLock[]): LedgerRows['locks'] {
  const columns = new LedgerColumns(rows)
  return new Map(
    locks.map(({ account, asset, locked, lockedUntil }) => [
      columns.rowOf(ledgerKey(account, asset)),
      { locked, lockedUntil },
    ]),
  )
}

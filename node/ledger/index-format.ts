/**
 * A ledger as a file that is searched without being read: its lines in order, each as long as the others, and its whole Merkle
 * tree. Only a cache, beside the ledger that it was made of.
 *
 *   head | lines, ascending by key | table: of each block of lines the first key and the SHA-256 | tree, root first
 *
 * Law: nothing in it is believed. The head has a SHA-256 of its own and names the table's, the table names the blocks'; so
 * that a line is missing is as well founded as that it is there. The tree needs none: a proof leads to the root or not.
 */
import { createHash } from 'node:crypto'
import { buildLedgerTree, type Ledger, type LedgerEntry } from '../../protocol/chain-formats/ledger.ts'
import type { Address, Hash } from '../../protocol/ids.ts'

export const HASH_BYTES = 32
const ADDRESS_BYTES = 20
export const KEY_BYTES = 2 * ADDRESS_BYTES
const MAGIC = 'cairn-ledger-1\n\n'
const AT = { ledger: 16, root: 48, count: 80, amountBytes: 84, table: 88, own: 120 } as const
export const HEAD_BYTES = AT.own + HASH_BYTES
export const ROW_BYTES = KEY_BYTES + HASH_BYTES
/** Lines that are read and hashed together: about 40 kB. */
export const BLOCK = 512

export interface IndexHead {
  readonly root: Hash
  readonly count: number
  /** Of the largest amount: what each amount takes. */
  readonly amountBytes: number
  /** SHA-256, lowercase hexadecimal. */
  readonly table: string
}

export interface Layout {
  readonly blocks: number
  readonly lineBytes: number
  readonly tableAt: number
  readonly treeAt: number
  readonly bytes: number
}

export function layoutOf({ count, amountBytes }: Pick<IndexHead, 'count' | 'amountBytes'>): Layout {
  const blocks = Math.ceil(count / BLOCK)
  const lineBytes = KEY_BYTES + 8 + 3 * amountBytes
  const tableAt = HEAD_BYTES + count * lineBytes
  const treeAt = tableAt + blocks * ROW_BYTES
  return { blocks, lineBytes, tableAt, treeAt, bytes: treeAt + (2 * count - 1) * HASH_BYTES }
}

/** @param ledger ascending by key, as it is decoded. */
export function encodeIndex(address: Hash, ledger: Ledger): Buffer {
  const amountBytes = widestOf(ledger)
  const count = ledger.size
  const layout = layoutOf({ count, amountBytes })
  const file = Buffer.alloc(layout.bytes)
  let at = HEAD_BYTES
  for (const entry of ledger.values()) {
    writeLine(file, at, entry, amountBytes)
    at += layout.lineBytes
  }
  for (let block = 0; block < layout.blocks; block++) {
    const { from, to } = blockAt(block, count, layout)
    const row = layout.tableAt + block * ROW_BYTES
    file.copy(file, row, from, from + KEY_BYTES)
    file.write(sha256(file.subarray(from, to)), row + KEY_BYTES, 'hex')
  }
  const tree = buildLedgerTree(ledger)
  file.set(tree.nodes, layout.treeAt)
  file.write(MAGIC, 'latin1')
  file.write(address.slice(2), AT.ledger, 'hex')
  file.set(tree.root, AT.root)
  file.writeUInt32BE(count, AT.count)
  file.writeUInt32BE(amountBytes, AT.amountBytes)
  file.write(sha256(file.subarray(layout.tableAt, layout.treeAt)), AT.table, 'hex')
  file.write(sha256(file.subarray(0, AT.own)), AT.own, 'hex')
  return file
}

/** Undefined for what is not the head of this ledger's index. */
export function decodeHead(head: Buffer, address: Hash): IndexHead | undefined {
  const hex = (at: number) => head.toString('hex', at, at + HASH_BYTES)
  if (head.length !== HEAD_BYTES || hex(AT.own) !== sha256(head.subarray(0, AT.own))) return undefined
  if (head.toString('latin1', 0, MAGIC.length) !== MAGIC || hex(AT.ledger) !== address.slice(2))
    return undefined
  return {
    root: `0x${hex(AT.root)}`,
    count: head.readUInt32BE(AT.count),
    amountBytes: head.readUInt32BE(AT.amountBytes),
    table: hex(AT.table),
  }
}

export function blockAt(block: number, count: number, { lineBytes }: Layout) {
  const end = Math.min(count, (block + 1) * BLOCK)
  return { from: HEAD_BYTES + block * BLOCK * lineBytes, to: HEAD_BYTES + end * lineBytes }
}

export function keyBytesOf(account: Address, asset: Address): Buffer {
  return Buffer.from(account.slice(2) + asset.slice(2), 'hex')
}

/** The last of `count` places, `size` bytes apart, whose key is at most the one that is looked for; −1 where none is. */
export function lastUpTo(bytes: Buffer, size: number, count: number, key: Buffer): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    const at = middle * size
    if (bytes.compare(key, 0, KEY_BYTES, at, at + KEY_BYTES) <= 0) low = middle + 1
    else high = middle
  }
  return low - 1
}

export function readLine(line: Buffer, amountBytes: number): LedgerEntry {
  const addressAt = (at: number): Address => `0x${line.toString('hex', at, at + ADDRESS_BYTES)}` as Address
  const amountAt = (index: number) => {
    const at = KEY_BYTES + 8 + index * amountBytes
    return BigInt(`0x${line.toString('hex', at, at + amountBytes)}`)
  }
  return {
    account: addressAt(0),
    asset: addressAt(ADDRESS_BYTES),
    lockedUntil: Number(line.readBigUInt64BE(KEY_BYTES)),
    earned: amountAt(0),
    spent: amountAt(1),
    locked: amountAt(2),
  }
}

export function indexFileOf(address: Hash): string {
  return address.slice(2)
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function writeLine(file: Buffer, at: number, entry: LedgerEntry, amountBytes: number): void {
  file.write(entry.account.slice(2), at, 'hex')
  file.write(entry.asset.slice(2), at + ADDRESS_BYTES, 'hex')
  file.writeBigUInt64BE(BigInt(entry.lockedUntil), at + KEY_BYTES)
  let place = at + KEY_BYTES + 8
  for (const amount of [entry.earned, entry.spent, entry.locked]) {
    file.write(amount.toString(16).padStart(2 * amountBytes, '0'), place, 'hex')
    place += amountBytes
  }
}

function widestOf(ledger: Ledger): number {
  let most = 1n
  for (const { earned, spent, locked } of ledger.values())
    for (const amount of [earned, spent, locked]) if (amount > most) most = amount
  return Math.ceil(most.toString(16).length / 2)
}

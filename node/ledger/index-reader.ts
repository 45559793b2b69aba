/**
 * Looks a line up in a written index, in a few reads beside the event loop: the table of blocks with the upper levels of the tree
 * (kept from then on), one block of lines, one window of the tree's leaves, and what is left of the proof. A damaged file is
 * found out and never answers.
 */
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hexToBytes } from '@noble/hashes/utils.js'
import { type LedgerEntry, ledgerLeafHash } from '../../protocol/chain-formats/ledger.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { verifyMerkleProof } from '../../protocol/merkle/merkle.ts'
import {
  BLOCK,
  blockAt,
  decodeHead,
  HASH_BYTES,
  HEAD_BYTES,
  type IndexHead,
  indexFileOf,
  KEY_BYTES,
  keyBytesOf,
  type Layout,
  lastUpTo,
  layoutOf,
  ROW_BYTES,
  readLine,
  sha256,
} from './index-format.ts'
import type { LedgerLine } from './ledger-reader.ts'

/** The file is not there, or is not what it should be: it has to be written again. */
export class IndexUnusable extends Error {}

export interface IndexReader {
  /** Addresses of the ledgers that have a file. */
  list(): Promise<ReadonlySet<string>>
  /** Whether there is a file that can be asked. */
  has(place: IndexPlace): Promise<boolean>
  /**
   * Undefined where the ledger has no such line.
   * @param root what the proof has to lead to.
   * @throws {IndexUnusable}
   */
  find(place: IndexPlace, account: Address, asset: Address): Promise<LedgerLine | undefined>
}

export interface IndexPlace {
  readonly address: Hash
  readonly root: Hash
}

interface Known {
  readonly head: IndexHead
  readonly layout: Layout
  readonly table: Buffer
  /** The first nodes of the tree. */
  readonly top: Buffer
}

/** Tables of as many files stay, with the tops of their trees: 210 kB for a million lines. */
const KEPT = 4
/** Nodes of a tree that are read with the table: of twenty levels the upper eleven. */
const TOP = 2 ** 11 - 1
/** Leaves that are read at once: at a million, where a hash should stand and where it stands are seldom further apart. */
const WINDOW = 2_048
/** Bytes of a hash that are taken as a number. */
const PREFIX_BYTES = 6
const PREFIXES = 2 ** (8 * PREFIX_BYTES)

export function createIndexReader(folder: string): IndexReader {
  const known = new Map<Hash, Promise<Known>>()

  async function within<T>(place: IndexPlace, act: (file: FileHandle) => Promise<T>): Promise<T> {
    const file = await open(join(folder, indexFileOf(place.address)), 'r').catch(unusableIfMissing)
    try {
      return await act(file)
    } catch (error) {
      // It may have been written again since.
      known.delete(place.address)
      throw error
    } finally {
      await file.close()
    }
  }

  async function tableOf(file: FileHandle, { address, root }: IndexPlace): Promise<Known> {
    const table = known.get(address) ?? readTable(file, address)
    known.delete(address)
    known.set(address, table)
    const oldest = known.size > KEPT ? known.keys().next().value : undefined
    if (oldest !== undefined) known.delete(oldest)
    if ((await table).head.root !== root) throw new IndexUnusable('it is of another root')
    return table
  }

  return {
    async list() {
      const names = await readdir(folder).catch(() => [])
      return new Set(names.map(name => `0x${name}`))
    },
    has: place =>
      within(place, async file => (await tableOf(file, place)) !== undefined).catch((error: unknown) => {
        if (error instanceof IndexUnusable) return false
        throw error
      }),
    find: (place, account, asset) =>
      within(place, async file => {
        const table = await tableOf(file, place)
        const entry = await findEntry(file, table, keyBytesOf(account, asset))
        if (entry === undefined) return undefined
        const { account: _, asset: __, ...figures } = entry
        return { ...figures, proof: await proofOf(file, table, entry) }
      }),
  }
}

async function readTable(file: FileHandle, address: Hash): Promise<Known> {
  const head = decodeHead(await read(file, 0, HEAD_BYTES), address)
  if (head === undefined) throw new IndexUnusable('its head is damaged')
  const layout = layoutOf(head)
  const { tableAt, treeAt, bytes } = layout
  const both = await read(file, tableAt, Math.min(bytes, treeAt + TOP * HASH_BYTES))
  const table = both.subarray(0, treeAt - tableAt)
  if (sha256(table) !== head.table) throw new IndexUnusable('its table is damaged')
  return { head, layout, table, top: both.subarray(treeAt - tableAt) }
}

async function findEntry(
  file: FileHandle,
  { head, layout, table }: Known,
  key: Buffer,
): Promise<LedgerEntry | undefined> {
  const { count, amountBytes } = head
  const block = lastUpTo(table, ROW_BYTES, layout.blocks, key)
  if (block < 0) return undefined
  const { from, to } = blockAt(block, count, layout)
  const lines = await read(file, from, to)
  const expected = table.toString('hex', block * ROW_BYTES + KEY_BYTES, (block + 1) * ROW_BYTES)
  if (sha256(lines) !== expected) throw new IndexUnusable('a block of its lines is damaged')
  const { lineBytes } = layout
  const at = lastUpTo(lines, lineBytes, Math.min(BLOCK, lines.length / lineBytes), key) * lineBytes
  if (key.compare(lines, at, at + KEY_BYTES) !== 0) return undefined
  return readLine(lines.subarray(at, at + lineBytes), amountBytes)
}

async function proofOf(
  file: FileHandle,
  { head, layout, top }: Known,
  entry: LedgerEntry,
): Promise<readonly Hash[]> {
  const leaf = ledgerLeafHash(entry)
  const nodes = async (first: number, end: number) => {
    const [from, to] = [first * HASH_BYTES, end * HASH_BYTES]
    return to <= top.length ? top.subarray(from, to) : read(file, layout.treeAt + from, layout.treeAt + to)
  }
  const found = await findLeaf(nodes, head.count, leaf)
  if (found === undefined) throw new IndexUnusable('its tree lacks a line')
  const siblings: number[] = []
  for (let index = found; index > 0; index = (index - 1) >> 1)
    siblings.push(index % 2 === 1 ? index + 1 : index - 1)
  const proof = await Promise.all(siblings.map(index => nodes(index, index + 1)))
  if (!verifyMerkleProof(hexToBytes(head.root.slice(2)), leaf, proof))
    throw new IndexUnusable('its tree is damaged')
  return proof.map((hash): Hash => `0x${hash.toString('hex')}`)
}

/**
 * Leaves stand at the end of the tree, the largest first. Hashes are spread evenly, so a leaf is looked for where it should stand;
 * every other time in the middle, so that no choice of hashes makes it long.
 */
async function findLeaf(
  nodes: (from: number, to: number) => Promise<Buffer>,
  count: number,
  leaf: Uint8Array,
): Promise<number | undefined> {
  const wanted = Buffer.from(leaf)
  /** Ranks from the largest on; the leaf is among them. */
  let [low, high] = [0, count]
  for (let turn = 0; low < high; turn++) {
    const expected = Math.round((1 - prefixOf(wanted) / PREFIXES) * count)
    const middle = turn % 2 === 0 ? Math.min(Math.max(expected, low), high) : (low + high) >> 1
    const from = Math.max(low, Math.min(middle - WINDOW / 2, high - WINDOW))
    const to = Math.min(high, from + WINDOW)
    const window = await nodes(count - 1 + from, count - 1 + to)
    if (compareAt(window, 0, wanted) < 0) high = from
    else if (compareAt(window, to - from - 1, wanted) > 0) low = to
    else return findWithin(window, to - from, wanted, count - 1 + from)
  }
  return undefined
}

function findWithin(window: Buffer, count: number, wanted: Buffer, first: number): number | undefined {
  let [low, high] = [0, count - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const difference = compareAt(window, middle, wanted)
    if (difference === 0) return first + middle
    if (difference > 0) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

function compareAt(window: Buffer, index: number, wanted: Buffer): number {
  return window.compare(wanted, 0, HASH_BYTES, index * HASH_BYTES, (index + 1) * HASH_BYTES)
}

function prefixOf(hash: Buffer): number {
  return hash.readUIntBE(0, PREFIX_BYTES)
}

async function read(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(to - from)
  const { bytesRead } = await file.read(bytes, 0, bytes.length, from).catch((cause: unknown) => {
    throw new IndexUnusable('it cannot be read', { cause })
  })
  if (bytesRead !== bytes.length) throw new IndexUnusable('it is cut short')
  return bytes
}

function unusableIfMissing(error: NodeJS.ErrnoException): never {
  throw error.code === 'ENOENT' ? new IndexUnusable('it is not there', { cause: error }) : error
}

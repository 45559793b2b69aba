/**
 * A whole tree in the memory of a WebAssembly module that hashes two inputs at once (wasm/merkle.as): leaves are hashed,
 * sorted by buckets and paired there, and only the finished array comes out. Synchronous, and the same bytes as
 * merkle-plain.ts, which takes over where there are no vectors.
 *
 * Work is handed over in blocks: an engine puts its better code in place between two calls, never within one.
 */
import { hexToBytes } from '@noble/hashes/utils.js'
import { MERKLE_WASM } from './merkle-wasm.ts'

const HASH_BYTES = 32
const PAGE_BYTES = 65_536
/** Rows, leaves, nodes or buckets a call. */
const BLOCK = 1_000
/** Leaves of a tree whose memory (14 MB at most) is kept for the next one; a larger tree has a memory of its own, which ends with it. */
const SMALL = 131_072
/** Their memory stays under the 4 GiB of a module. */
const MOST = 2 ** 25

/** What stands in the leaves: `count` hashes, or as many rows to be hashed twice. */
export interface LeafSource {
  readonly count: number
  /** 32-byte words a row; 0 where what is written is the leaf's hash itself. */
  readonly words: number
  /** Writes the next row into zeroes. Called once for each leaf, in order. */
  writeNext(target: Uint8Array, view: DataView, at: number): void
}

interface Exports {
  readonly memory: Memory
  heap(): number
  hashRows(rows: number, words: number, count: number, hashes: number): void
  countLeaves(leaves: number, from: number, to: number, bits: number, counts: number): void
  placeLeaves(leaves: number, from: number, to: number, bits: number, starts: number, last: number): void
  sortBuckets(ends: number, from: number, to: number, last: number): number
  hashNodes(nodes: number, from: number, to: number): void
}

interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/** As far as it is used here: present wherever JavaScript is, and absent from its own type library. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

let compiled: object | 'impossible' | undefined
let kept: Exports | undefined

/**
 * The tree's array, root first, or so many nodes of it as are asked for. `'duplicate'` where two leaves are equal; undefined where this
 * machine cannot, in which case nothing was read from `source`.
 * @example buildNodes({ count: 1, words: 0, writeNext: (target, _view, at) => target.fill(7, at, at + 32) }) // → new Uint8Array(32).fill(7)
 */
export function buildNodes(
  source: LeafSource,
  nodes: number = 2 * source.count - 1,
): Uint8Array | 'duplicate' | undefined {
  const engine = source.count > MOST ? undefined : engineFor(source.count)
  if (engine === undefined) return undefined
  const { count } = source
  const bits = bucketBits(count)
  const place = layOut(engine, count, bits, source.words)
  if (place === undefined) return undefined
  writeLeaves(engine, source, place)
  const last = place.nodes + (2 * count - 2) * HASH_BYTES
  const buckets = 2 ** bits
  inBlocks(count, (from, to) => engine.countLeaves(place.leaves, from, to, bits, place.counts))
  toStarts(new Uint32Array(engine.memory.buffer, place.counts, buckets))
  inBlocks(count, (from, to) => engine.placeLeaves(place.leaves, from, to, bits, place.counts, last))
  let isUnique = true
  inBlocks(buckets, (from, to) => {
    if (engine.sortBuckets(place.counts, from, to, last) !== 0) isUnique = false
  })
  if (!isUnique) return 'duplicate'
  for (let from = count - 2; from >= 0; from -= BLOCK)
    engine.hashNodes(place.nodes, from, Math.max(0, from - BLOCK + 1))
  return new Uint8Array(engine.memory.buffer, place.nodes, nodes * HASH_BYTES).slice()
}

function engineFor(count: number): Exports | undefined {
  compiled ??= compile()
  if (compiled === 'impossible') return undefined
  if (count > SMALL) return start(compiled)
  kept ??= start(compiled)
  return kept
}

function start(module: object): Exports {
  return new WebAssembly.Instance(module).exports as Exports
}

/** A browser without vectors, or one that forbids compiling here, hashes plainly. */
function compile(): object | 'impossible' {
  try {
    return new WebAssembly.Module(hexToBytes(MERKLE_WASM))
  } catch {
    return 'impossible'
  }
}

/** About four leaves a bucket. */
function bucketBits(count: number): number {
  return Math.max(0, Math.floor(Math.log2(count)) - 2)
}

interface Places {
  readonly nodes: number
  readonly leaves: number
  readonly counts: number
  readonly rows: number
}

/** Undefined where there is no memory left. */
function layOut(engine: Exports, count: number, bits: number, words: number): Places | undefined {
  const nodes = Math.ceil(engine.heap() / 64) * 64
  const leaves = nodes + 2 * count * HASH_BYTES
  const counts = leaves + (count + 1) * HASH_BYTES
  const rows = counts + 2 ** bits * 4 + HASH_BYTES - ((2 ** bits * 4) % HASH_BYTES)
  const end = rows + (Math.min(count, BLOCK) + 1) * words * HASH_BYTES
  const missing = Math.ceil((end - engine.memory.buffer.byteLength) / PAGE_BYTES)
  try {
    if (missing > 0) engine.memory.grow(missing)
  } catch {
    return undefined
  }
  new Uint8Array(engine.memory.buffer, counts, 2 ** bits * 4).fill(0)
  return { nodes, leaves, counts, rows }
}

function writeLeaves(engine: Exports, source: LeafSource, { leaves, rows }: Places): void {
  const bytes = new Uint8Array(engine.memory.buffer)
  const view = new DataView(engine.memory.buffer)
  const { count, words } = source
  if (words === 0) {
    for (let leaf = 0; leaf < count; leaf++) source.writeNext(bytes, view, leaves + leaf * HASH_BYTES)
    return
  }
  const rowBytes = words * HASH_BYTES
  inBlocks(count, (from, to) => {
    // An even number is hashed; the one too many is zeroes, and its hash is written over or never read.
    bytes.fill(0, rows, rows + (to - from + 1) * rowBytes)
    for (let row = 0; row < to - from; row++) source.writeNext(bytes, view, rows + row * rowBytes)
    engine.hashRows(rows, words, to - from, leaves + from * HASH_BYTES)
  })
}

/** Counts become the rank at which each bucket begins. */
function toStarts(counts: Uint32Array): void {
  let start = 0
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const count = counts[bucket]!
    counts[bucket] = start
    start += count
  }
}

function inBlocks(count: number, work: (from: number, to: number) => void): void {
  for (let from = 0; from < count; from += BLOCK) work(from, Math.min(count, from + BLOCK))
}

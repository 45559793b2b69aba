/**
 * Keccak-256 of two inputs at once, one in each lane of a vector, and the tree over leaves that lie in this memory.
 * AssemblyScript; `npm run wasm` compiles it into ../merkle-wasm.ts. Nothing here allocates: the caller lays out memory.
 *
 * Addresses below `heap()` are ours: the round constants, then the state of 25 vectors.
 */

const HASH: usize = 32
/** Bytes that one permutation takes in. */
const RATE_LANES: i32 = 17
const LAST_BIT: u64 = 0x8000000000000000

const constants: usize = memory.data<u64>([
  0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000, 0x000000000000808b,
  0x0000000080000001, 0x8000000080008081, 0x8000000000008009, 0x000000000000008a, 0x0000000000000088,
  0x0000000080008009, 0x000000008000000a, 0x000000008000808b, 0x800000000000008b, 0x8000000000008089,
  0x8000000000008003, 0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
  0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
])
const state: usize = memory.data(400, 16)
const scratch: usize = memory.data(32, 16)

/** The first address that is the caller's. */
export function heap(): usize {
  return __heap_base
}

/**
 * keccak(keccak(row)) of `count` rows of `words` × 32 bytes from `rows` on, written from `hashes` on.
 * `count` is even: the caller leaves room for one more.
 */
export function hashRows(rows: usize, words: i32, count: i32, hashes: usize): void {
  const size = <usize>words << 5
  for (let row = 0; row < count; row += 2) {
    absorb(rows, rows + size, words << 2)
    hashAgain()
    squeeze(hashes, hashes + HASH)
    rows += size << 1
    hashes += HASH << 1
  }
}

/** How many leaves have `index` as their leading `bits` bits; added to `counts`, four bytes each. */
export function countLeaves(leaves: usize, from: i32, to: i32, bits: i32, counts: usize): void {
  for (let leaf = from; leaf < to; leaf++) {
    const at = counts + (bucketOf(leaves + (<usize>leaf << 5), bits) << 2)
    store<u32>(at, load<u32>(at) + 1)
  }
}

/** Puts each leaf where its bucket begins and moves that on by one. Rank 0, the smallest leaf, lies at `last`; the others before it. */
export function placeLeaves(leaves: usize, from: i32, to: i32, bits: i32, starts: usize, last: usize): void {
  for (let leaf = from; leaf < to; leaf++) {
    const source = leaves + (<usize>leaf << 5)
    const at = starts + (bucketOf(source, bits) << 2)
    const rank = load<u32>(at)
    store<u32>(at, rank + 1)
    copyHash(last - (<usize>rank << 5), source)
  }
}

/**
 * Sorts buckets `from` to `to`. `ends` are the ranks behind each bucket's last leaf, which is what `placeLeaves` left.
 * @returns 1 if two leaves are equal.
 */
export function sortBuckets(ends: usize, from: i32, to: i32, last: usize): i32 {
  let start: u32 = from === 0 ? 0 : load<u32>(ends + (<usize>(from - 1) << 2))
  for (let bucket = from; bucket < to; bucket++) {
    const end = load<u32>(ends + (<usize>bucket << 2))
    if (sortRanks(last - (<usize>start << 5), <i32>(end - start))) return 1
    start = end
  }
  return 0
}

/** A long bucket is sorted as a heap, so no choice of leaves makes it slow. */
function sortRanks(first: usize, count: i32): bool {
  if (count > 16) sortHeap(first, count)
  else for (let rank = 1; rank < count; rank++) sinkRank(first, rank)
  for (let rank = 1; rank < count; rank++) {
    const at = first - (<usize>rank << 5)
    if (order(at, at + HASH) === 0) return true
  }
  return false
}

function sortHeap(first: usize, count: i32): void {
  for (let root = (count >> 1) - 1; root >= 0; root--) sift(first, root, count)
  for (let end = count - 1; end > 0; end--) {
    swapHashes(first, first - (<usize>end << 5))
    sift(first, 0, end)
  }
}

/** Nodes `from` down to `to`, each the hash of its children in ascending order. */
export function hashNodes(nodes: usize, from: i32, to: i32): void {
  let node = from
  // A pair of neighbours never holds a parent and its child, but for 1 and 0.
  for (; node > to && node > 1; node -= 2) {
    absorbChildren(nodes, node, node - 1)
    finishNode(nodes, node, node - 1)
  }
  for (; node >= to; node--) {
    absorbChildren(nodes, node, node)
    finishNode(nodes, node, node)
  }
}

/** The state's first eight lanes: the children of both nodes, the lower of each first. */
function absorbChildren(nodes: usize, first: i32, second: i32): void {
  const a = nodes + ((<usize>first << 1) + 1) * HASH
  const b = nodes + ((<usize>second << 1) + 1) * HASH
  // Children lie side by side: where the higher comes first, their places are exchanged.
  const swapA: usize = order(a, a + HASH) <= 0 ? 0 : HASH
  const swapB: usize = order(b, b + HASH) <= 0 ? 0 : HASH
  for (let at: usize = 0; at < 2 * HASH; at += 8)
    v128.store(state + (at << 1), pairOf(load<u64>(a + (at ^ swapA)), load<u64>(b + (at ^ swapB))))
}

function finishNode(nodes: usize, first: i32, second: i32): void {
  pad(8)
  permute()
  squeeze(nodes + (<usize>first << 5), nodes + (<usize>second << 5))
}

/** The hash in the state takes the place of the message. */
function hashAgain(): void {
  pad(4)
  permute()
}

/** `lanes` are what is there already; all after them is written anew. */
function pad(lanes: i32): void {
  for (let lane = lanes; lane < 25; lane++) v128.store(state + (<usize>lane << 4), i64x2.splat(0))
  v128.store(state + (<usize>lanes << 4), i64x2.splat(1))
  const last = state + (<usize>(RATE_LANES - 1) << 4)
  v128.store(last, v128.xor(v128.load(last), i64x2.splat(LAST_BIT)))
}

/** Two messages of `lanes` × 8 bytes. */
function absorb(first: usize, second: usize, lanes: i32): void {
  memory.fill(state, 0, 400)
  let lane = 0
  for (let at = 0; at < lanes; at++) {
    xorLane(lane, pairOf(load<u64>(first), load<u64>(second)))
    first += 8
    second += 8
    if (++lane === RATE_LANES) {
      permute()
      lane = 0
    }
  }
  xorLane(lane, i64x2.splat(1))
  xorLane(RATE_LANES - 1, i64x2.splat(LAST_BIT))
  permute()
}

function pairOf(first: u64, second: u64): v128 {
  return i64x2.replace_lane(i64x2.splat(first), 1, second)
}

function xorLane(lane: i32, pair: v128): void {
  const at = state + (<usize>lane << 4)
  v128.store(at, v128.xor(v128.load(at), pair))
}

function squeeze(first: usize, second: usize): void {
  for (let lane: usize = 0; lane < 4; lane++) {
    store<u64>(first + (lane << 3), load<u64>(state + (lane << 4)))
    store<u64>(second + (lane << 3), load<u64>(state + (lane << 4), 8))
  }
}

function bucketOf(hash: usize, bits: i32): usize {
  return bits === 0 ? 0 : <usize>(bswap<u32>(load<u32>(hash)) >>> (32 - bits))
}

/** As bytes are compared: negative, 0 or positive. */
function order(a: usize, b: usize): i32 {
  for (let at: usize = 0; at < HASH; at += 8) {
    const left = load<u64>(a + at)
    const right = load<u64>(b + at)
    if (left !== right) return bswap<u64>(left) < bswap<u64>(right) ? -1 : 1
  }
  return 0
}

function copyHash(target: usize, source: usize): void {
  const low = v128.load(source)
  const high = v128.load(source, 16)
  v128.store(target, low)
  v128.store(target, high, 16)
}

function swapHashes(a: usize, b: usize): void {
  copyHash(scratch, a)
  copyHash(a, b)
  copyHash(b, scratch)
}

/** Ranks before `rank` are in order: it moves down to its place. */
function sinkRank(first: usize, rank: i32): void {
  let at = first - (<usize>rank << 5)
  copyHash(scratch, at)
  while (at < first && order(at + HASH, scratch) > 0) {
    copyHash(at, at + HASH)
    at += HASH
  }
  copyHash(at, scratch)
}

function sift(first: usize, root: i32, count: i32): void {
  for (let child = 2 * root + 1; child < count; child = 2 * root + 1) {
    let larger = first - (<usize>child << 5)
    if (child + 1 < count && order(larger - HASH, larger) > 0) {
      child++
      larger -= HASH
    }
    const parent = first - (<usize>root << 5)
    if (order(parent, larger) >= 0) return
    swapHashes(parent, larger)
    root = child
  }
}

// @ts-ignore: decorator
@inline
function xor(a: v128, b: v128): v128 {
  return v128.xor(a, b)
}

// @ts-ignore: decorator
@inline
function rotl(a: v128, bits: i32): v128 {
  return v128.or(i64x2.shl(a, bits), i64x2.shr_u(a, 64 - bits))
}

/** Keccak-f[1600], FIPS 202 §3, on both lanes. Lane x + 5y is A[x, y]. */
function permute(): void {
  let a0 = v128.load(state, 0)
  let a1 = v128.load(state, 16)
  let a2 = v128.load(state, 32)
  let a3 = v128.load(state, 48)
  let a4 = v128.load(state, 64)
  let a5 = v128.load(state, 80)
  let a6 = v128.load(state, 96)
  let a7 = v128.load(state, 112)
  let a8 = v128.load(state, 128)
  let a9 = v128.load(state, 144)
  let a10 = v128.load(state, 160)
  let a11 = v128.load(state, 176)
  let a12 = v128.load(state, 192)
  let a13 = v128.load(state, 208)
  let a14 = v128.load(state, 224)
  let a15 = v128.load(state, 240)
  let a16 = v128.load(state, 256)
  let a17 = v128.load(state, 272)
  let a18 = v128.load(state, 288)
  let a19 = v128.load(state, 304)
  let a20 = v128.load(state, 320)
  let a21 = v128.load(state, 336)
  let a22 = v128.load(state, 352)
  let a23 = v128.load(state, 368)
  let a24 = v128.load(state, 384)
  for (let round = 0; round < 24; round++) {
    const c0 = xor(xor(xor(a0, a5), xor(a10, a15)), a20)
    const c1 = xor(xor(xor(a1, a6), xor(a11, a16)), a21)
    const c2 = xor(xor(xor(a2, a7), xor(a12, a17)), a22)
    const c3 = xor(xor(xor(a3, a8), xor(a13, a18)), a23)
    const c4 = xor(xor(xor(a4, a9), xor(a14, a19)), a24)
    const d0 = xor(c4, rotl(c1, 1))
    const d1 = xor(c0, rotl(c2, 1))
    const d2 = xor(c1, rotl(c3, 1))
    const d3 = xor(c2, rotl(c4, 1))
    const d4 = xor(c3, rotl(c0, 1))
    const b0 = xor(a0, d0)
    const b10 = rotl(xor(a1, d1), 1)
    const b20 = rotl(xor(a2, d2), 62)
    const b5 = rotl(xor(a3, d3), 28)
    const b15 = rotl(xor(a4, d4), 27)
    const b16 = rotl(xor(a5, d0), 36)
    const b1 = rotl(xor(a6, d1), 44)
    const b11 = rotl(xor(a7, d2), 6)
    const b21 = rotl(xor(a8, d3), 55)
    const b6 = rotl(xor(a9, d4), 20)
    const b7 = rotl(xor(a10, d0), 3)
    const b17 = rotl(xor(a11, d1), 10)
    const b2 = rotl(xor(a12, d2), 43)
    const b12 = rotl(xor(a13, d3), 25)
    const b22 = rotl(xor(a14, d4), 39)
    const b23 = rotl(xor(a15, d0), 41)
    const b8 = rotl(xor(a16, d1), 45)
    const b18 = rotl(xor(a17, d2), 15)
    const b3 = rotl(xor(a18, d3), 21)
    const b13 = rotl(xor(a19, d4), 8)
    const b14 = rotl(xor(a20, d0), 18)
    const b24 = rotl(xor(a21, d1), 2)
    const b9 = rotl(xor(a22, d2), 61)
    const b19 = rotl(xor(a23, d3), 56)
    const b4 = rotl(xor(a24, d4), 14)
    a0 = xor(xor(b0, v128.andnot(b2, b1)), v128.load_splat<u64>(constants + (<usize>round << 3)))
    a1 = xor(b1, v128.andnot(b3, b2))
    a2 = xor(b2, v128.andnot(b4, b3))
    a3 = xor(b3, v128.andnot(b0, b4))
    a4 = xor(b4, v128.andnot(b1, b0))
    a5 = xor(b5, v128.andnot(b7, b6))
    a6 = xor(b6, v128.andnot(b8, b7))
    a7 = xor(b7, v128.andnot(b9, b8))
    a8 = xor(b8, v128.andnot(b5, b9))
    a9 = xor(b9, v128.andnot(b6, b5))
    a10 = xor(b10, v128.andnot(b12, b11))
    a11 = xor(b11, v128.andnot(b13, b12))
    a12 = xor(b12, v128.andnot(b14, b13))
    a13 = xor(b13, v128.andnot(b10, b14))
    a14 = xor(b14, v128.andnot(b11, b10))
    a15 = xor(b15, v128.andnot(b17, b16))
    a16 = xor(b16, v128.andnot(b18, b17))
    a17 = xor(b17, v128.andnot(b19, b18))
    a18 = xor(b18, v128.andnot(b15, b19))
    a19 = xor(b19, v128.andnot(b16, b15))
    a20 = xor(b20, v128.andnot(b22, b21))
    a21 = xor(b21, v128.andnot(b23, b22))
    a22 = xor(b22, v128.andnot(b24, b23))
    a23 = xor(b23, v128.andnot(b20, b24))
    a24 = xor(b24, v128.andnot(b21, b20))
  }
  v128.store(state, a0, 0)
  v128.store(state, a1, 16)
  v128.store(state, a2, 32)
  v128.store(state, a3, 48)
  v128.store(state, a4, 64)
  v128.store(state, a5, 80)
  v128.store(state, a6, 96)
  v128.store(state, a7, 112)
  v128.store(state, a8, 128)
  v128.store(state, a9, 144)
  v128.store(state, a10, 160)
  v128.store(state, a11, 176)
  v128.store(state, a12, 192)
  v128.store(state, a13, 208)
  v128.store(state, a14, 224)
  v128.store(state, a15, 240)
  v128.store(state, a16, 256)
  v128.store(state, a17, 272)
  v128.store(state, a18, 288)
  v128.store(state, a19, 304)
  v128.store(state, a20, 320)
  v128.store(state, a21, 336)
  v128.store(state, a22, 352)
  v128.store(state, a23, 368)
  v128.store(state, a24, 384)
}

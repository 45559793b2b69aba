/**
 * Sums of multiples of points of ristretto255 (RFC 9496), variable time: for what is public, never for a secret. AssemblyScript;
 * `npm run wasm` compiles it into ../beacon/ristretto-wasm.ts. Nothing here allocates: the caller lays out memory.
 *
 * A number modulo 2^255 - 19 is ten limbs of 26 and 25 bits in turn, signed, four bytes each (as in ref10 of Ed25519). A point is
 * X, Y, Z, T with x = X/Z, y = Y/Z, xy = T/Z. As an addend it is Y+X, Y-X, Z, 2dT; an affine one is y+x, y-x, 2dxy.
 *
 * Bounds: a limb that was multiplied or reduced is below 1.01 * 2^25 (2^24 for the shorter ones); what is multiplied may be three
 * times that.
 */

const FIELD: usize = 40
const POINT: usize = 160
const AFFINE: usize = 120
const HALF_26: i64 = 1 << 25
const HALF_25: i64 = 1 << 24
/** Multiples of a point that are looked up, 1 to 8. */
const TABLE: i32 = 8
/** Digits of a scalar in base 16, each from -8 to 8. */
const DIGITS: i32 = 64
/** Bits of a scalar and the sign of what is left. */
const BITS: i32 = 254

const D: usize = memory.data<i32>([
  56195235, 13857412, 51736253, 6949390, 114729, 24766616, 60832955, 30306712, 48412415, 21499315,
])
const TWICE_D: usize = memory.data<i32>([
  45281625, 27714825, 36363642, 13898781, 229458, 15978800, 54557047, 27058993, 29715967, 9444199,
])
/** Of minus one. */
const ROOT: usize = memory.data<i32>([
  34513072, 25610706, 9377949, 3500415, 12389472, 33281959, 41962654, 31548777, 326685, 11406482,
])
/** One over the root of -1 - d. */
const INVERSE_ROOT: usize = memory.data<i32>([
  6111466, 4156064, 39310137, 12243467, 41204824, 120896, 20826367, 26493656, 6093567, 31568420,
])
const ONE: usize = memory.data<i32>([1, 0, 0, 0, 0, 0, 0, 0, 0, 0])

/** What is worked out in between, by who works it out. */
const e0: usize = memory.data(FIELD, 16)
const e1: usize = memory.data(FIELD, 16)
const e2: usize = memory.data(FIELD, 16)
const e3: usize = memory.data(FIELD, 16)
const p0: usize = memory.data(FIELD, 16)
const p1: usize = memory.data(FIELD, 16)
const p2: usize = memory.data(FIELD, 16)
const p3: usize = memory.data(FIELD, 16)
const r0: usize = memory.data(FIELD, 16)
const r1: usize = memory.data(FIELD, 16)
const r2: usize = memory.data(FIELD, 16)
const r3: usize = memory.data(FIELD, 16)
const r4: usize = memory.data(FIELD, 16)
const r5: usize = memory.data(FIELD, 16)
const r6: usize = memory.data(FIELD, 16)
const r7: usize = memory.data(FIELD, 16)
const n0: usize = memory.data(32, 16)
const total: usize = memory.data(POINT, 16)
const running: usize = memory.data(POINT, 16)
const windowed: usize = memory.data(POINT, 16)
const addend: usize = memory.data(POINT, 16)

/** The first address that is the caller's. */
export function heap(): usize {
  return __heap_base
}

/**
 * The point that 32 bytes stand for, as an affine addend (120 bytes) at `to`. @returns 0 for what is no point.
 */
export function decode(bytes: usize, to: usize): i32 {
  fromBytes(e0, bytes)
  toBytes(n0, e0)
  if (memory.compare(n0, bytes, 32) !== 0 || (load<u8>(bytes) & 1) !== 0) return 0
  square(r0, e0)
  sub(r1, ONE, r0) // u1
  add(r2, ONE, r0) // u2
  square(r3, r2)
  square(r4, r1)
  mul(r5, r4, D)
  negate(r5, r5)
  sub(r5, r5, r3)
  reduce(r5) // v
  mul(r6, r5, r3)
  const isSquare = inverseRoot(r7, r6)
  mul(r3, r7, r2) // den_x
  mul(r4, r7, r3)
  mul(r4, r4, r5) // den_y
  add(r6, e0, e0)
  mul(r6, r6, r3)
  if (isNegative(r6)) negate(r6, r6) // x
  mul(r5, r1, r4) // y
  mul(r7, r6, r5) // xy
  if (!isSquare || isNegative(r7) || isZero(r5)) return 0
  add(to, r5, r6)
  sub(to + FIELD, r5, r6)
  mul(to + 2 * FIELD, r7, TWICE_D)
  return 1
}

/** Encodes the sum of `count` affine addends. */
export function addUp(points: usize, count: i32, to: usize): void {
  setZero(total)
  for (let at = 0; at < count; at++) addAffineTo(total, points + <usize>at * AFFINE, false)
  encode(to, total)
}

/**
 * Encodes the sum of `count` affine addends, each times a scalar of 32 bytes below the order, little-endian. The caller leaves room
 * at `room`: 1,344 bytes a point.
 */
export function sumOfFew(points: usize, scalars: usize, count: i32, room: usize, to: usize): void {
  const digits = room + <usize>count * <usize>TABLE * POINT
  for (let at = 0; at < count; at++) {
    const table = room + <usize>at * <usize>TABLE * POINT
    multiplesOf(table, points + <usize>at * AFFINE)
    toSixteens(digits + <usize>(at * DIGITS), scalars + (<usize>at << 5))
  }
  setZero(total)
  let isStill = true
  for (let place = DIGITS - 1; place >= 0; place--) {
    if (!isStill) for (let twice = 0; twice < 4; twice++) double(total)
    for (let at = 0; at < count; at++) {
      const digit = <i32>load<i8>(digits + <usize>(at * DIGITS + place))
      if (digit === 0) continue
      isStill = false
      const table = room + <usize>at * <usize>TABLE * POINT
      if (digit > 0) addTo(total, table + <usize>(digit - 1) * POINT, false)
      else addTo(total, table + <usize>(-digit - 1) * POINT, true)
    }
  }
  encode(to, total)
}

/**
 * The same for many: each window of so many `bits` of all scalars goes into buckets. The caller leaves room at `room`: 160 bytes a bucket,
 * of which there are 2^(bits - 1), and 2 bytes a window and point.
 */
export function sumOfMany(
  points: usize,
  scalars: usize,
  count: i32,
  bits: i32,
  room: usize,
  to: usize,
): void {
  const buckets = 1 << (bits - 1)
  const windows = (BITS + bits - 1) / bits
  const digits = room + <usize>buckets * POINT
  for (let at = 0; at < count; at++)
    toDigits(digits + ((<usize>at * <usize>windows) << 1), scalars + (<usize>at << 5), bits, windows)
  setZero(total)
  for (let window = windows - 1; window >= 0; window--) {
    for (let twice = 0; twice < bits; twice++) double(total)
    fillBuckets(points, count, digits + (<usize>window << 1), <usize>windows << 1, room, buckets)
    addBuckets(room, buckets)
  }
  encode(to, total)
}

function fillBuckets(
  points: usize,
  count: i32,
  digits: usize,
  stride: usize,
  room: usize,
  buckets: i32,
): void {
  for (let bucket = 0; bucket < buckets; bucket++) setZero(room + <usize>bucket * POINT)
  for (let at = 0; at < count; at++) {
    const digit = <i32>load<i16>(digits + <usize>at * stride)
    if (digit === 0) continue
    const bucket = room + <usize>((digit > 0 ? digit : -digit) - 1) * POINT
    addAffineTo(bucket, points + <usize>at * AFFINE, digit < 0)
  }
}

/** Each bucket as often as its number says, onto the total. */
function addBuckets(room: usize, buckets: i32): void {
  setZero(running)
  setZero(windowed)
  for (let bucket = buckets - 1; bucket >= 0; bucket--) {
    toAddend(addend, room + <usize>bucket * POINT)
    addTo(running, addend, false)
    toAddend(addend, running)
    addTo(windowed, addend, false)
  }
  toAddend(addend, windowed)
  addTo(total, addend, false)
}

/** One to eight times a point, as addends. */
function multiplesOf(table: usize, affine: usize): void {
  setZero(running)
  for (let at = 0; at < TABLE; at++) {
    addAffineTo(running, affine, false)
    toAddend(table + <usize>at * POINT, running)
  }
}

function toSixteens(to: usize, scalar: usize): void {
  let carry: i32 = 0
  for (let at = 0; at < DIGITS; at++) {
    const byte = <i32>load<u8>(scalar + (<usize>at >> 1))
    let digit = ((at & 1) === 0 ? byte & 15 : byte >> 4) + carry
    carry = (digit + 8) >> 4
    digit -= carry << 4
    store<i8>(to + <usize>at, <i8>digit)
  }
}

function toDigits(to: usize, scalar: usize, bits: i32, windows: i32): void {
  let carry: i32 = 0
  const half = 1 << (bits - 1)
  for (let window = 0; window < windows; window++) {
    let digit = carry
    for (let bit = 0; bit < bits; bit++) {
      const at = window * bits + bit
      if (at < 256) digit += ((<i32>load<u8>(scalar + <usize>(at >> 3)) >> (at & 7)) & 1) << bit
    }
    carry = digit > half ? 1 : 0
    digit -= carry << bits
    store<i16>(to + (<usize>window << 1), <i16>digit)
  }
}

/** Of RFC 9496, 4.3.2. */
function encode(to: usize, point: usize): void {
  const y = point + FIELD
  const z = point + 2 * FIELD
  add(r0, z, y)
  sub(r1, z, y)
  mul(r0, r0, r1) // u1
  mul(r1, point, y) // u2
  square(r2, r1)
  mul(r2, r2, r0)
  inverseRoot(r3, r2)
  mul(r2, r3, r0) // den1
  mul(r3, r3, r1) // den2
  mul(r4, r2, r3)
  mul(r4, r4, point + 3 * FIELD) // z_inv
  mul(r5, point + 3 * FIELD, r4)
  const isRotated = isNegative(r5)
  if (isRotated) {
    mul(r5, y, ROOT)
    mul(r6, point, ROOT)
    mul(r3, r2, INVERSE_ROOT)
  } else {
    copy(r5, point)
    copy(r6, y)
  }
  mul(r7, r5, r4)
  if (isNegative(r7)) negate(r6, r6)
  sub(r6, z, r6)
  mul(r6, r6, r3)
  if (isNegative(r6)) negate(r6, r6)
  toBytes(to, r6)
}

/** One over the root of v, or of v times the root of minus one. @returns whether it is the former. */
function inverseRoot(to: usize, v: usize): bool {
  square(p0, v)
  mul(p0, p0, v) // v^3
  square(p1, p0)
  mul(p1, p1, v) // v^7
  toThe252(p2, p1)
  mul(p2, p2, p0)
  square(p0, p2)
  mul(p0, p0, v)
  const isOne = isSame(p0, ONE)
  negate(p1, p0)
  const isMinusOne = isSame(p1, ONE)
  const isMinusRoot = isSame(p1, ROOT)
  if (isMinusOne || isMinusRoot) mul(p2, p2, ROOT)
  if (isNegative(p2)) negate(p2, p2)
  copy(to, p2)
  return isOne || isMinusOne
}

/** x to the power of 2^252 - 3. */
function toThe252(to: usize, x: usize): void {
  square(e1, x)
  squareTimes(e2, e1, 2)
  mul(e2, x, e2)
  mul(e1, e1, e2)
  square(e1, e1)
  mul(e1, e2, e1) // 2^5 - 1
  squareTimes(e2, e1, 5)
  mul(e1, e2, e1) // 2^10 - 1
  squareTimes(e2, e1, 10)
  mul(e2, e2, e1) // 2^20 - 1
  squareTimes(e3, e2, 20)
  mul(e2, e3, e2) // 2^40 - 1
  squareTimes(e2, e2, 10)
  mul(e1, e2, e1) // 2^50 - 1
  squareTimes(e2, e1, 50)
  mul(e2, e2, e1) // 2^100 - 1
  squareTimes(e3, e2, 100)
  mul(e2, e3, e2) // 2^200 - 1
  squareTimes(e2, e2, 50)
  mul(e1, e2, e1) // 2^250 - 1
  squareTimes(e1, e1, 2)
  mul(to, e1, x)
}

function squareTimes(to: usize, x: usize, times: i32): void {
  square(to, x)
  for (let done = 1; done < times; done++) square(to, to)
}

function setZero(point: usize): void {
  memory.fill(point, 0, POINT)
  store<i32>(point + FIELD, 1)
  store<i32>(point + 2 * FIELD, 1)
}

function toAddend(to: usize, point: usize): void {
  add(to, point + FIELD, point)
  sub(to + FIELD, point + FIELD, point)
  copy(to + 2 * FIELD, point + 2 * FIELD)
  mul(to + 3 * FIELD, point + 3 * FIELD, TWICE_D)
}

/** The point becomes its sum with an addend, or with what is opposite to it. */
function addTo(point: usize, other: usize, isMinus: bool): void {
  mul(p3, point + 2 * FIELD, other + 2 * FIELD)
  combine(point, other, other + 3 * FIELD, isMinus)
}

function addAffineTo(point: usize, other: usize, isMinus: bool): void {
  copy(p3, point + 2 * FIELD)
  combine(point, other, other + 2 * FIELD, isMinus)
}

/** add-2008-hwcd-3; the product of both Z lies in p3. What is opposite has Y+X and Y-X changed about, and minus 2dT. */
function combine(point: usize, other: usize, twisted: usize, isMinus: bool): void {
  add(p0, point + FIELD, point)
  sub(p1, point + FIELD, point)
  mul(p0, p0, isMinus ? other + FIELD : other)
  mul(p1, p1, isMinus ? other : other + FIELD)
  mul(p2, twisted, point + 3 * FIELD)
  add(p3, p3, p3)
  sub(e0, p0, p1) // E
  add(e1, p0, p1) // H
  if (isMinus) {
    add(e2, p3, p2) // F
    sub(e3, p3, p2) // G
  } else {
    sub(e2, p3, p2)
    add(e3, p3, p2)
  }
  finish(point)
}

/** dbl-2008-hwcd. */
function double(point: usize): void {
  add(p0, point, point + FIELD)
  square(p0, p0)
  square(p1, point)
  square(p2, point + FIELD)
  add(p3, point + 2 * FIELD, point + 2 * FIELD)
  mul(p3, p3, point + 2 * FIELD)
  add(e1, p1, p2) // H, negated
  sub(e0, p0, e1) // E
  sub(e3, p2, p1) // G
  sub(e2, e3, p3) // F
  negate(e1, e1)
  finish(point)
}

function finish(point: usize): void {
  mul(point, e0, e2)
  mul(point + FIELD, e3, e1)
  mul(point + 2 * FIELD, e2, e3)
  mul(point + 3 * FIELD, e0, e1)
}

function copy(out: usize, a: usize): void {
  memory.copy(out, a, FIELD)
}

function add(out: usize, a: usize, b: usize): void {
  for (let at: usize = 0; at < FIELD; at += 4) store<i32>(out + at, load<i32>(a + at) + load<i32>(b + at))
}

function sub(out: usize, a: usize, b: usize): void {
  for (let at: usize = 0; at < FIELD; at += 4) store<i32>(out + at, load<i32>(a + at) - load<i32>(b + at))
}

function negate(out: usize, a: usize): void {
  for (let at: usize = 0; at < FIELD; at += 4) store<i32>(out + at, -load<i32>(a + at))
}

function reduce(a: usize): void {
  mul(a, a, ONE)
}

function isNegative(a: usize): bool {
  toBytes(n0, a)
  return (load<u8>(n0) & 1) !== 0
}

function isZero(a: usize): bool {
  toBytes(n0, a)
  return (load<u64>(n0) | load<u64>(n0, 8) | load<u64>(n0, 16) | load<u64>(n0, 24)) === 0
}

function isSame(a: usize, b: usize): bool {
  sub(p3, a, b)
  return isZero(p3)
}

function fromBytes(out: usize, bytes: usize): void {
  let bit = 0
  for (let limb = 0; limb < 10; limb++) {
    const width = (limb & 1) === 0 ? 26 : 25
    const from = bit >> 3
    const more = from + 4 < 32 ? <u64>load<u8>(bytes + <usize>from, 4) << 32 : 0
    const word = <u64>load<u32>(bytes + <usize>from) | more
    store<i32>(out + (<usize>limb << 2), <i32>((word >> <u64>(bit & 7)) & ((<u64>1 << <u64>width) - 1)))
    bit += width
  }
}

/** The one encoding, of a number below 2^255 - 19. */
function toBytes(to: usize, a: usize): void {
  let h0 = load<i32>(a, 0)
  let h1 = load<i32>(a, 4)
  let h2 = load<i32>(a, 8)
  let h3 = load<i32>(a, 12)
  let h4 = load<i32>(a, 16)
  let h5 = load<i32>(a, 20)
  let h6 = load<i32>(a, 24)
  let h7 = load<i32>(a, 28)
  let h8 = load<i32>(a, 32)
  let h9 = load<i32>(a, 36)
  let q = (19 * h9 + (1 << 24)) >> 25
  q = (h0 + q) >> 26
  q = (h1 + q) >> 25
  q = (h2 + q) >> 26
  q = (h3 + q) >> 25
  q = (h4 + q) >> 26
  q = (h5 + q) >> 25
  q = (h6 + q) >> 26
  q = (h7 + q) >> 25
  q = (h8 + q) >> 26
  q = (h9 + q) >> 25
  h0 += 19 * q
  let c: i32 = 0
  c = h0 >> 26
  h1 += c
  h0 -= c << 26
  c = h1 >> 25
  h2 += c
  h1 -= c << 25
  c = h2 >> 26
  h3 += c
  h2 -= c << 26
  c = h3 >> 25
  h4 += c
  h3 -= c << 25
  c = h4 >> 26
  h5 += c
  h4 -= c << 26
  c = h5 >> 25
  h6 += c
  h5 -= c << 25
  c = h6 >> 26
  h7 += c
  h6 -= c << 26
  c = h7 >> 25
  h8 += c
  h7 -= c << 25
  c = h8 >> 26
  h9 += c
  h8 -= c << 26
  c = h9 >> 25
  h9 -= c << 25
  const w0 = <u64>h0 | (<u64>h1 << 26) | (<u64>h2 << 51)
  const w1 = (<u64>h2 >> 13) | (<u64>h3 << 13) | (<u64>h4 << 38)
  const w2 = <u64>h5 | (<u64>h6 << 25) | (<u64>h7 << 51)
  const w3 = (<u64>h7 >> 13) | (<u64>h8 << 12) | (<u64>h9 << 38)
  store<u64>(to, w0)
  store<u64>(to, w1, 8)
  store<u64>(to, w2, 16)
  store<u64>(to, w3, 24)
}

/** Limb by limb: of two of the shorter ones the product counts twice, and what is beyond 2^255 comes back 19 times. */
function mul(out: usize, a: usize, b: usize): void {
  const f0 = <i64>load<i32>(a, 0)
  const f1 = <i64>load<i32>(a, 4)
  const f2 = <i64>load<i32>(a, 8)
  const f3 = <i64>load<i32>(a, 12)
  const f4 = <i64>load<i32>(a, 16)
  const f5 = <i64>load<i32>(a, 20)
  const f6 = <i64>load<i32>(a, 24)
  const f7 = <i64>load<i32>(a, 28)
  const f8 = <i64>load<i32>(a, 32)
  const f9 = <i64>load<i32>(a, 36)
  const g0 = <i64>load<i32>(b, 0)
  const g1 = <i64>load<i32>(b, 4)
  const g2 = <i64>load<i32>(b, 8)
  const g3 = <i64>load<i32>(b, 12)
  const g4 = <i64>load<i32>(b, 16)
  const g5 = <i64>load<i32>(b, 20)
  const g6 = <i64>load<i32>(b, 24)
  const g7 = <i64>load<i32>(b, 28)
  const g8 = <i64>load<i32>(b, 32)
  const g9 = <i64>load<i32>(b, 36)
  const t1 = f1 << 1
  const t3 = f3 << 1
  const t5 = f5 << 1
  const t7 = f7 << 1
  const t9 = f9 << 1
  const w1 = g1 * 19
  const w2 = g2 * 19
  const w3 = g3 * 19
  const w4 = g4 * 19
  const w5 = g5 * 19
  const w6 = g6 * 19
  const w7 = g7 * 19
  const w8 = g8 * 19
  const w9 = g9 * 19
  let h0 = f0 * g0 + t1 * w9 + f2 * w8 + t3 * w7 + f4 * w6 + t5 * w5 + f6 * w4 + t7 * w3 + f8 * w2 + t9 * w1
  let h1 = f0 * g1 + f1 * g0 + f2 * w9 + f3 * w8 + f4 * w7 + f5 * w6 + f6 * w5 + f7 * w4 + f8 * w3 + f9 * w2
  let h2 = f0 * g2 + t1 * g1 + f2 * g0 + t3 * w9 + f4 * w8 + t5 * w7 + f6 * w6 + t7 * w5 + f8 * w4 + t9 * w3
  let h3 = f0 * g3 + f1 * g2 + f2 * g1 + f3 * g0 + f4 * w9 + f5 * w8 + f6 * w7 + f7 * w6 + f8 * w5 + f9 * w4
  let h4 = f0 * g4 + t1 * g3 + f2 * g2 + t3 * g1 + f4 * g0 + t5 * w9 + f6 * w8 + t7 * w7 + f8 * w6 + t9 * w5
  let h5 = f0 * g5 + f1 * g4 + f2 * g3 + f3 * g2 + f4 * g1 + f5 * g0 + f6 * w9 + f7 * w8 + f8 * w7 + f9 * w6
  let h6 = f0 * g6 + t1 * g5 + f2 * g4 + t3 * g3 + f4 * g2 + t5 * g1 + f6 * g0 + t7 * w9 + f8 * w8 + t9 * w7
  let h7 = f0 * g7 + f1 * g6 + f2 * g5 + f3 * g4 + f4 * g3 + f5 * g2 + f6 * g1 + f7 * g0 + f8 * w9 + f9 * w8
  let h8 = f0 * g8 + t1 * g7 + f2 * g6 + t3 * g5 + f4 * g4 + t5 * g3 + f6 * g2 + t7 * g1 + f8 * g0 + t9 * w9
  let h9 = f0 * g9 + f1 * g8 + f2 * g7 + f3 * g6 + f4 * g5 + f5 * g4 + f6 * g3 + f7 * g2 + f8 * g1 + f9 * g0
  let c: i64 = 0
  c = (h0 + HALF_26) >> 26
  h1 += c
  h0 -= c << 26
  c = (h4 + HALF_26) >> 26
  h5 += c
  h4 -= c << 26
  c = (h1 + HALF_25) >> 25
  h2 += c
  h1 -= c << 25
  c = (h5 + HALF_25) >> 25
  h6 += c
  h5 -= c << 25
  c = (h2 + HALF_26) >> 26
  h3 += c
  h2 -= c << 26
  c = (h6 + HALF_26) >> 26
  h7 += c
  h6 -= c << 26
  c = (h3 + HALF_25) >> 25
  h4 += c
  h3 -= c << 25
  c = (h7 + HALF_25) >> 25
  h8 += c
  h7 -= c << 25
  c = (h4 + HALF_26) >> 26
  h5 += c
  h4 -= c << 26
  c = (h8 + HALF_26) >> 26
  h9 += c
  h8 -= c << 26
  c = (h9 + HALF_25) >> 25
  h0 += c * 19
  h9 -= c << 25
  c = (h0 + HALF_26) >> 26
  h1 += c
  h0 -= c << 26
  store<i32>(out, <i32>h0, 0)
  store<i32>(out, <i32>h1, 4)
  store<i32>(out, <i32>h2, 8)
  store<i32>(out, <i32>h3, 12)
  store<i32>(out, <i32>h4, 16)
  store<i32>(out, <i32>h5, 20)
  store<i32>(out, <i32>h6, 24)
  store<i32>(out, <i32>h7, 28)
  store<i32>(out, <i32>h8, 32)
  store<i32>(out, <i32>h9, 36)
}

function square(out: usize, a: usize): void {
  const f0 = <i64>load<i32>(a, 0)
  const f1 = <i64>load<i32>(a, 4)
  const f2 = <i64>load<i32>(a, 8)
  const f3 = <i64>load<i32>(a, 12)
  const f4 = <i64>load<i32>(a, 16)
  const f5 = <i64>load<i32>(a, 20)
  const f6 = <i64>load<i32>(a, 24)
  const f7 = <i64>load<i32>(a, 28)
  const f8 = <i64>load<i32>(a, 32)
  const f9 = <i64>load<i32>(a, 36)
  const t0 = f0 << 1
  const t1 = f1 << 1
  const t2 = f2 << 1
  const t3 = f3 << 1
  const t4 = f4 << 1
  const t5 = f5 << 1
  const t6 = f6 << 1
  const t7 = f7 << 1
  const t8 = f8 << 1
  const t9 = f9 << 1
  const q1 = f1 << 2
  const q3 = f3 << 2
  const q5 = f5 << 2
  const q7 = f7 << 2
  const w5 = f5 * 19
  const w6 = f6 * 19
  const w7 = f7 * 19
  const w8 = f8 * 19
  const w9 = f9 * 19
  let h0 = f0 * f0 + q1 * w9 + t2 * w8 + q3 * w7 + t4 * w6 + t5 * w5
  let h1 = t0 * f1 + t2 * w9 + t3 * w8 + t4 * w7 + t5 * w6
  let h2 = t0 * f2 + t1 * f1 + q3 * w9 + t4 * w8 + q5 * w7 + f6 * w6
  let h3 = t0 * f3 + t1 * f2 + t4 * w9 + t5 * w8 + t6 * w7
  let h4 = t0 * f4 + q1 * f3 + f2 * f2 + q5 * w9 + t6 * w8 + t7 * w7
  let h5 = t0 * f5 + t1 * f4 + t2 * f3 + t6 * w9 + t7 * w8
  let h6 = t0 * f6 + q1 * f5 + t2 * f4 + t3 * f3 + q7 * w9 + f8 * w8
  let h7 = t0 * f7 + t1 * f6 + t2 * f5 + t3 * f4 + t8 * w9
  let h8 = t0 * f8 + q1 * f7 + t2 * f6 + q3 * f5 + f4 * f4 + t9 * w9
  let h9 = t0 * f9 + t1 * f8 + t2 * f7 + t3 * f6 + t4 * f5
  let c: i64 = 0
  c = (h0 + HALF_26) >> 26
  h1 += c
  h0 -= c << 26
  c = (h4 + HALF_26) >> 26
  h5 += c
  h4 -= c << 26
  c = (h1 + HALF_25) >> 25
  h2 += c
  h1 -= c << 25
  c = (h5 + HALF_25) >> 25
  h6 += c
  h5 -= c << 25
  c = (h2 + HALF_26) >> 26
  h3 += c
  h2 -= c << 26
  c = (h6 + HALF_26) >> 26
  h7 += c
  h6 -= c << 26
  c = (h3 + HALF_25) >> 25
  h4 += c
  h3 -= c << 25
  c = (h7 + HALF_25) >> 25
  h8 += c
  h7 -= c << 25
  c = (h4 + HALF_26) >> 26
  h5 += c
  h4 -= c << 26
  c = (h8 + HALF_26) >> 26
  h9 += c
  h8 -= c << 26
  c = (h9 + HALF_25) >> 25
  h0 += c * 19
  h9 -= c << 25
  c = (h0 + HALF_26) >> 26
  h1 += c
  h0 -= c << 26
  store<i32>(out, <i32>h0, 0)
  store<i32>(out, <i32>h1, 4)
  store<i32>(out, <i32>h2, 8)
  store<i32>(out, <i32>h3, 12)
  store<i32>(out, <i32>h4, 16)
  store<i32>(out, <i32>h5, 20)
  store<i32>(out, <i32>h6, 24)
  store<i32>(out, <i32>h7, 28)
  store<i32>(out, <i32>h8, 32)
  store<i32>(out, <i32>h9, 36)
}

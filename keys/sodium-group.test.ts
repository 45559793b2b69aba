/** Two groups, one law: whatever goes in, the same comes out, and the same is refused. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addShares, beaconKeyOf, makeDeal, openDeal, openDeals } from '../protocol/beacon/deal.ts'
import { ORDER, useGroup } from '../protocol/beacon/group.ts'
import type { Group, Point } from '../protocol/beacon/group-type.ts'
import { BASE_BYTES, COMMIT_BASE_BYTES, nobleGroup } from '../protocol/beacon/noble-group.ts'
import { isGoodOpening, openShare, recoverSecret } from '../protocol/beacon/opening.ts'
import { loadSodiumGroup, useSodium } from './sodium-group.ts'

const sodiumGroup = await loadSodiumGroup()
const P = 2n ** 255n - 19n
const ZERO = new Uint8Array(32)

function littleEndian(value: bigint): Uint8Array {
  const hex = value.toString(16).padStart(64, '0')
  return Uint8Array.from(Buffer.from(hex, 'hex')).reverse()
}

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))

/** RFC 9496, A.3, and what else an attacker would try: each is refused, or is the one encoding of its point. */
const HOSTILE: readonly Uint8Array[] = [
  // Field elements that are not below p.
  ...[P, P + 1n, P + 2n, P + 18n, 2n ** 255n - 1n, 2n ** 256n - 1n, 2n ** 255n, P - 1n].map(littleEndian),
  // Encodings of points of small order on Edwards25519, none of ristretto255 but zero.
  ...[1n, 0n].map(littleEndian),
  hex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'),
  hex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'),
  // Negative.
  hex('0100000000000000000000000000000000000000000000000000000000000000'),
  hex('01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'),
  hex('ed57ffd8c914fb201471d1c3d245ce3c746fcbe63a3679d51b6a516ebebe0e20'),
  hex('c34c4e1826e5d403b78e246e88aa051c36ccf0aafebffe137d148a2bf9104562'),
  // No square.
  hex('26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371'),
  hex('4eac077a713c57b4f4397629a4145982c661f48044dd3f96427d40b147d9742f'),
  // Negative x·y, and s = −1.
  hex('3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e'),
  hex('ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'),
  // Good ones, and with the highest bit set.
  ...[BASE_BYTES, COMMIT_BASE_BYTES].flatMap(bytes => [bytes, bytes.with(31, bytes[31]! | 0x80)]),
]

const scalar = fc.oneof(fc.constantFrom(0n, 1n, 2n, 8n, ORDER - 1n), fc.bigInt({ min: 0n, max: ORDER - 1n }))
const secret = scalar.map(value => (value === 0n ? 1n : value))
const anyBytes = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 3, arbitrary: fc.uint8Array({ minLength: 32, maxLength: 32 }) },
)
/** A point as its encoding. */
const encoded = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(ZERO, BASE_BYTES, COMMIT_BASE_BYTES) },
  { weight: 3, arbitrary: secret.map(value => multiple(value)) },
)

function multiple(value: bigint): Uint8Array {
  return sodiumGroup.timesSecret(sodiumGroup.decode(BASE_BYTES)!, value).toBytes()
}

/** What a group makes of it: the bytes, or that it refused. */
function answerOf(group: Group, ask: (group: Group) => Point | undefined): Uint8Array | 'none' | 'refused' {
  try {
    return ask(group)?.toBytes() ?? 'none'
  } catch {
    return 'refused'
  }
}

function expectSame(ask: (group: Group) => Point | undefined): void {
  expect(answerOf(sodiumGroup, ask)).toEqual(answerOf(nobleGroup, ask))
}

const runs = (numRuns: number) => ({ numRuns })

describe('libsodium and noble', () => {
  it('take the same for points, and refuse the same', () => {
    for (const bytes of HOSTILE) expectSame(group => group.decode(bytes))
    fc.assert(
      fc.property(anyBytes, bytes => expectSame(group => group.decode(bytes))),
      runs(300),
    )
    const taken = HOSTILE.filter(bytes => sodiumGroup.decode(bytes) !== undefined)
    expect(taken).toEqual([ZERO, BASE_BYTES, COMMIT_BASE_BYTES])
  })

  it('take nothing that differs from a point in one bit for the same point', () => {
    fc.assert(
      fc.property(encoded, fc.nat(255), (bytes, bit) => {
        const changed = bytes.with(bit >> 3, bytes[bit >> 3]! ^ (1 << (bit & 7)))
        expectSame(group => group.decode(changed))
      }),
      runs(100),
    )
  })

  it('add the same, to zero as well', () => {
    fc.assert(
      fc.property(encoded, encoded, (a, b) =>
        expectSame(group => group.add(group.decode(a)!, group.decode(b)!)),
      ),
      runs(60),
    )
    fc.assert(
      fc.property(secret, value =>
        expectSame(group =>
          group.add(group.decode(multiple(value))!, group.decode(multiple(ORDER - value))!),
        ),
      ),
      runs(10),
    )
  })

  it('multiply by secrets the same, and refuse the same scalars', () => {
    fc.assert(
      fc.property(encoded, secret, (bytes, value) =>
        expectSame(group => group.timesSecret(group.decode(bytes)!, value)),
      ),
      runs(40),
    )
    for (const wrong of [0n, -1n, ORDER, ORDER + 1n, 2n ** 255n])
      for (const bytes of [BASE_BYTES, COMMIT_BASE_BYTES, ZERO]) {
        expectSame(group => group.timesSecret(group.decode(bytes)!, wrong))
        expect(answerOf(sodiumGroup, group => group.timesSecret(group.decode(bytes)!, wrong))).toBe('refused')
      }
  })

  it('come to the same sums, of none, of few and of many', () => {
    const parts = (maxLength: number) => fc.array(fc.tuple(encoded, scalar), { maxLength })
    const check = (terms: readonly (readonly [Uint8Array, bigint])[]) =>
      expectSame(group =>
        group.sumOf(
          terms.map(([bytes]) => group.decode(bytes)!),
          terms.map(([, factor]) => factor),
        ),
      )
    fc.assert(fc.property(parts(6), check), runs(30))
    check(Array.from({ length: 70 }, (_, index) => [multiple(BigInt(index + 1)), BigInt(index) ** 3n]))
    check([
      [multiple(5n), 7n],
      [multiple(7n), ORDER - 5n],
    ])
    check([])
  })

  it('come to the same sums of so many that they share buckets', () => {
    const few = Array.from({ length: 70 }, (_, index) => sodiumGroup.decode(multiple(BigInt(index + 1)))!)
    const sumOf = (count: number, factor: (at: number) => bigint) => {
      const points = Array.from({ length: count }, (_, at) => few[at % few.length]!)
      const byBuckets = sodiumGroup.sumOf(
        points,
        points.map((_, at) => factor(at)),
      )
      // The i-th is i + 1 times the base.
      const whole =
        points.reduce((sum, _, at) => sum + factor(at) * BigInt((at % few.length) + 1), 0n) % ORDER
      expect(byBuckets.toBytes()).toEqual(whole === 0n ? ZERO : multiple(whole))
    }
    for (const count of [161, 400, 401, 1_001, 4_001]) {
      sumOf(count, at => (BigInt(at) ** 40n + 1n) % ORDER)
      sumOf(count, at => ORDER - 1n - BigInt(at))
      sumOf(count, at => (at % 3 === 0 ? 0n : 2n ** BigInt(at % 252)))
      sumOf(count, () => 1n)
    }
  })
})

describe('beacons', () => {
  beforeAll(useSodium)
  afterAll(() => useGroup(nobleGroup))

  function all(group: Group) {
    useGroup(group)
    const keys = [1, 2, 3, 4].map(seed => beaconKeyOf(Uint8Array.of(seed)))
    const terms = { keys: keys.map(({ publicKey }) => publicKey), threshold: 3, context: Uint8Array.of(7) }
    const deal = makeDeal(Uint8Array.of(9), terms)
    const shares = openDeal(deal, terms)!
    const openings = shares.map((share, at) => openShare(keys[at]!, share))
    const good = openings.map((opening, at) => isGoodOpening(opening, keys[at]!.publicKey, shares[at]!))
    const wrong = isGoodOpening(openings[0]!, keys[1]!.publicKey, shares[0]!)
    const spoilt = openDeal(deal.with(600, deal[600]! ^ 1), terms)
    const secretOf = recoverSecret(new Map(openings.entries()), 3)
    const sum = addShares([shares, shares, openDeal(makeDeal(Uint8Array.of(8), terms), terms)!])
    const together = openDeals(
      [1, 0].map(change => ({ ...terms, deal: deal.with(600, deal[600]! ^ change) })),
      terms,
    )
    return { keys, deal, shares, openings, good, wrong, spoilt, secretOf, sum, together }
  }

  it('are the same to the byte, whatever computes them', () => {
    const bySodium = all(sodiumGroup)
    expect(bySodium).toEqual(all(nobleGroup))
    expect(bySodium.good).toEqual([true, true, true, true])
    expect([bySodium.wrong, bySodium.spoilt]).toEqual([false, undefined])
  })
})

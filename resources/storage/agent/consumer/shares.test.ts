/** A file into shares and back: any size, any scheme, any shares that are left; and nothing that was touched passes. */
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { makeShares, restoreShares } from './erasure.ts'
import { CHUNK, layoutOf, SEALED_CHUNK, stretchOf, UNIT, unitOf } from './layout.ts'
import { openChunk, readToken, saltBytes, sealAll, shareKey } from './seal.ts'
import { cutStripes } from './stage.ts'

const key = randomBytes(32)
const bytesOf = (size: number) => Uint8Array.from({ length: size }, (_, at) => (at * 2_654_435_761) >>> 13)
const schemes = fc
  .integer({ min: 1, max: 6 })
  .chain(needed => fc.integer({ min: needed, max: 9 }).map(shares => ({ needed, shares })))
const sizes = fc.oneof(
  fc.constantFrom(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK),
  fc.integer({ min: 0, max: 5 * CHUNK }),
)

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function sharesOf(plain: Uint8Array, scheme: { needed: number; shares: number }, piece: number) {
  const shares = Array.from({ length: scheme.shares }, (): Uint8Array[] => [])
  for await (const units of cutStripes(sealAll(key, inPieces(plain, piece)), scheme))
    for (const [place, unit] of units.entries()) shares[place]!.push(unit)
  return shares.map(units => new Uint8Array(Buffer.concat(units)))
}

describe('a file', () => {
  it('comes back from any shares that are enough, and lies where its layout says', async () => {
    await fc.assert(
      fc.asyncProperty(
        sizes,
        schemes,
        fc.integer({ min: 1000, max: 200_000 }),
        fc.infiniteStream(fc.nat()),
        async (size, scheme, piece, lots) => {
          const plain = bytesOf(size)
          const layout = layoutOf(size, scheme)
          const shares = await sharesOf(plain, scheme, piece)
          expect(shares.map(({ length }) => length)).toEqual(Array(scheme.shares).fill(layout.shareSize))
          const places = shares.map((_, place) => place)
          while (places.length > scheme.needed) places.splice(lots.next().value! % places.length, 1)
          const sealed: Uint8Array[] = []
          for (let stripe = 0, at = 0; stripe < layout.stripes; stripe++) {
            const unit = unitOf(layout, stripe)
            const known = new Map(places.map(place => [place, shares[place]!.subarray(at, at + unit)]))
            sealed.push(...restoreShares(known, scheme).slice(0, scheme.needed))
            at += unit
          }
          const text = Buffer.concat(sealed).subarray(0, layout.sealedSize)
          const chunks = Math.ceil(layout.sealedSize / SEALED_CHUNK)
          const opened = Array.from({ length: chunks }, (_, chunk) =>
            openChunk(
              key,
              chunk,
              text.subarray(chunk * SEALED_CHUNK, (chunk + 1) * SEALED_CHUNK),
              chunk === chunks - 1,
            ),
          )
          expect(Buffer.compare(Buffer.concat(opened), plain)).toBe(0)
        },
      ),
      { numRuns: 40 },
    )
  })
  it('is read from no more stripes than a stretch of it lies in', () => {
    const scheme = { needed: 4, shares: 6 }
    const layout = layoutOf(100 * CHUNK, scheme)
    expect(stretchOf(layout, scheme, 0, 1)).toEqual({ chunks: [0, 1], stripes: [0, 1] })
    const { chunks, stripes } = stretchOf(layout, scheme, 50 * CHUNK, CHUNK)
    expect(chunks).toEqual([50, 51])
    expect(stripes[1] - stripes[0]).toBeLessThanOrEqual(2)
    expect(stretchOf(layout, scheme, 0, layout.size).stripes).toEqual([0, layout.stripes])
  })
  it('that was touched does not open: a bit turned, chunks changed about, or the end cut off', async () => {
    const sealed: Uint8Array[] = []
    for await (const chunk of sealAll(key, inPieces(bytesOf(2 * CHUNK + 5), 7_777))) sealed.push(chunk)
    expect(sealed.map(({ length }) => length)).toEqual([SEALED_CHUNK, SEALED_CHUNK, 5 + 16])
    const [first, second, last] = sealed as [Uint8Array, Uint8Array, Uint8Array]
    expect(openChunk(key, 0, first, false)).toHaveLength(CHUNK)
    const turned = first.slice()
    turned[100]! ^= 1
    for (const open of [
      () => openChunk(key, 0, turned, false),
      () => openChunk(key, 0, second, false),
      () => openChunk(key, 1, second, true),
      () => openChunk(key, 2, last, false),
      () => openChunk(randomBytes(32), 0, first, false),
      () => openChunk(key, 0, first.subarray(0, 10), false),
    ])
      expect(open).toThrow('its authentication does not hold')
  })
})

describe('a share', () => {
  const [alice, bob] = ['a'.repeat(64), 'b'.repeat(64)] as [SubjectId, SubjectId]
  const salt = randomBytes(32)
  it('is other bytes for each provider, and back again from anywhere in it', () => {
    const plain = bytesOf(5_000)
    const [forAlice, forBob] = [alice, bob].map(who => saltBytes(shareKey(salt, 0, who), 0, plain)) as [
      Uint8Array,
      Uint8Array,
    ]
    expect(Buffer.compare(forAlice, forBob)).not.toBe(0)
    fc.assert(
      fc.property(fc.nat({ max: 4_999 }), fc.nat({ max: 300 }), (at, length) => {
        const part = saltBytes(shareKey(salt, 0, alice), at, forAlice.subarray(at, at + length))
        expect(Buffer.compare(part, plain.subarray(at, at + length))).toBe(0)
      }),
    )
  })
  it('has a token of its own', () => {
    const tokens = [
      readToken(salt, 0, alice),
      readToken(salt, 1, alice),
      readToken(salt, 0, bob),
      readToken(key, 0, alice),
    ]
    expect(new Set(tokens).size).toBe(4)
  })
  it('cannot be made of too few', () => {
    const scheme = { needed: 3, shares: 5 }
    const shares = makeShares(
      [0, 1, 2].map(() => bytesOf(UNIT)),
      scheme,
    )
    expect(() =>
      restoreShares(
        new Map([
          [0, shares[0]!],
          [4, shares[4]!],
        ]),
        scheme,
      ),
    ).toThrow('2 shares do not make what needs 3')
  })
})

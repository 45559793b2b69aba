import { hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cborValues } from '../testing/cbor-values.ts'
import { toHex } from '../testing/hex.ts'
import { CborEncoded, CborTag, type CborValue, decodeCbor, encodeCbor, pourCbor } from './cbor.ts'

const map = (...entries: [number | string, CborValue][]) => new Map(entries)
const tag = (number: number, value: CborValue) => new CborTag(number, value)

/** RFC 8949 Appendix A: the examples that are deterministically encoded, which read and write alike. */
const APPENDIX_A: readonly (readonly [hex: string, value: CborValue])[] = [
  ['00', 0],
  ['01', 1],
  ['0a', 10],
  ['17', 23],
  ['1818', 24],
  ['1819', 25],
  ['1864', 100],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['1b000000e8d4a51000', 1_000_000_000_000],
  ['1bffffffffffffffff', 18446744073709551615n],
  ['c249010000000000000000', tag(2, hexToBytes('010000000000000000'))],
  ['3bffffffffffffffff', -18446744073709551616n],
  ['c349010000000000000000', tag(3, hexToBytes('010000000000000000'))],
  ['20', -1],
  ['29', -10],
  ['3863', -100],
  ['3903e7', -1000],
  ['f98000', -0],
  ['fb3ff199999999999a', 1.1],
  ['f93e00', 1.5],
  ['fa7f7fffff', 3.4028234663852886e38],
  ['fb7e37e43c8800759c', 1.0e300],
  ['f90001', 2 ** -24],
  ['f90400', 0.00006103515625],
  ['fbc010666666666666', -4.1],
  ['f97c00', Number.POSITIVE_INFINITY],
  ['f97e00', Number.NaN],
  ['f9fc00', Number.NEGATIVE_INFINITY],
  ['f4', false],
  ['f5', true],
  ['f6', null],
  ['f7', undefined],
  ['c074323031332d30332d32315432303a30343a30305a', tag(0, '2013-03-21T20:04:00Z')],
  ['c11a514b67b0', tag(1, 1363896240)],
  ['c1fb41d452d9ec200000', tag(1, 1363896240.5)],
  ['d74401020304', tag(23, hexToBytes('01020304'))],
  ['d818456449455446', tag(24, hexToBytes('6449455446'))],
  ['d82076687474703a2f2f7777772e6578616d706c652e636f6d', tag(32, 'http://www.example.com')],
  ['40', new Uint8Array(0)],
  ['4401020304', hexToBytes('01020304')],
  ['60', ''],
  ['6161', 'a'],
  ['6449455446', 'IETF'],
  ['62225c', '"\\'],
  ['62c3bc', 'ü'],
  ['63e6b0b4', '水'],
  ['64f0908591', '𐅑'],
  ['80', []],
  ['83010203', [1, 2, 3]],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
  ['98190102030405060708090a0b0c0d0e0f101112131415161718181819', Array.from({ length: 25 }, (_, i) => i + 1)],
  ['a0', map()],
  ['a201020304', map([1, 2], [3, 4])],
  ['a26161016162820203', map(['a', 1], ['b', [2, 3]])],
  ['826161a161626163', ['a', map(['b', 'c'])]],
  [
    'a56161614161626142616361436164614461656145',
    map(['a', 'A'], ['b', 'B'], ['c', 'C'], ['d', 'D'], ['e', 'E']),
  ],
]

/** Examples that say a whole number as a float. They are read; `encodeCbor` writes such numbers as integers. */
const WHOLE_FLOATS: readonly (readonly [hex: string, value: number, asInteger: string])[] = [
  ['f90000', 0, '00'],
  ['f93c00', 1, '01'],
  ['f97bff', 65504, '19ffe0'],
  ['fa47c35000', 100_000, '1a000186a0'],
  ['f9c400', -4, '23'],
]

/** Examples outside our profile: floats that could be shorter, unassigned simple values, indefinite lengths. */
const REFUSED: readonly (readonly [hex: string, code: string])[] = [
  ['fa7f800000', 'cbor_noncanonical'],
  ['fa7fc00000', 'cbor_noncanonical'],
  ['faff800000', 'cbor_noncanonical'],
  ['fb7ff0000000000000', 'cbor_noncanonical'],
  ['fb7ff8000000000000', 'cbor_noncanonical'],
  ['fbfff0000000000000', 'cbor_noncanonical'],
  ['f0', 'cbor_type'],
  ['f8ff', 'cbor_type'],
  ['5f42010243030405ff', 'cbor_noncanonical'],
  ['7f657374726561646d696e67ff', 'cbor_noncanonical'],
  ['9fff', 'cbor_noncanonical'],
  ['9f018202039f0405ffff', 'cbor_noncanonical'],
  ['9f01820203820405ff', 'cbor_noncanonical'],
  ['83018202039f0405ff', 'cbor_noncanonical'],
  ['83019f0203ff820405', 'cbor_noncanonical'],
  ['9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff', 'cbor_noncanonical'],
  ['bf61610161629f0203ffff', 'cbor_noncanonical'],
  ['826161bf61626163ff', 'cbor_noncanonical'],
  ['bf6346756ef563416d7421ff', 'cbor_noncanonical'],
]

describe('RFC 8949 Appendix A', () => {
  it.each(APPENDIX_A)('%s reads and writes alike', (hex, value) => {
    expect(decodeCbor(hexToBytes(hex))).toEqual(value)
    expect(toHex(encodeCbor(value))).toBe(hex)
  })

  it.each(WHOLE_FLOATS)('%s reads as %d and is written %s', (hex, value, asInteger) => {
    expect(decodeCbor(hexToBytes(hex))).toBe(value)
    expect(toHex(encodeCbor(value))).toBe(asInteger)
  })

  it.each(REFUSED)('%s is refused with %s', (hex, code) => {
    expect(() => decodeCbor(hexToBytes(hex))).toThrow(
      expect.objectContaining({ name: 'ProtocolError', code }),
    )
  })
})

describe('pourCbor', () => {
  const poured = (value: CborValue): readonly Uint8Array[] => {
    const pieces: Uint8Array[] = []
    pourCbor(value, piece => pieces.push(piece.slice()))
    return pieces
  }

  it('hands on the very bytes that encodeCbor makes', () => {
    fc.assert(
      fc.property(cborValues, value => {
        expect(toHex(Uint8Array.from(poured(value).flatMap(piece => [...piece])))).toBe(
          toHex(encodeCbor(value)),
        )
      }),
    )
  })

  it('in pieces, of what is large: a list, a record, a map, and what is encoded already', () => {
    const text = 'a'.repeat(1_000)
    const list = Array.from({ length: 300 }, () => text)
    const record = Object.fromEntries(list.map((one, at) => [`k${at}`, one]))
    const encoded = () => new CborEncoded([Uint8Array.of(0x82), encodeCbor(list), encodeCbor(1)])
    const value = () => [list, record, new Map(Object.entries(record)), { of: encoded() }, 'ü']
    const pieces = poured(value())
    expect(Buffer.concat(pieces).equals(encodeCbor(value()))).toBe(true)
    // What was encoded already is handed on as it is.
    const largest = pieces.map(({ length }) => length).sort((a, b) => b - a)
    expect([largest.length > 10, largest[1]! < 70_000]).toEqual([true, true])
  })
})

describe('encodeCbor', () => {
  it('what is written is read back as it was', () => {
    fc.assert(
      fc.property(cborValues, value => {
        const bytes = encodeCbor(value)
        const read = decodeCbor(bytes, { maxDepth: 64 })
        expect(toHex(encodeCbor(read))).toBe(toHex(bytes))
        expect(read).toEqual(value)
      }),
    )
  })

  it('does not depend on the order in which a map was filled', () => {
    const forth = new Map<number | string, CborValue>([
      [10, 1],
      ['b', 2],
      [-1, 3],
      ['aa', 4],
    ])
    const back = new Map([...forth].reverse())
    // By bytes: 0a, 20, 6162, 626161 (RFC 8949 §4.2.1).
    expect(toHex(encodeCbor(forth))).toBe('a40a01200361620262616104')
    expect(encodeCbor(back)).toEqual(encodeCbor(forth))
    expect(toHex(encodeCbor({ b: 2, a: 1 }))).toBe(toHex(encodeCbor({ a: 1, b: 2 })))
  })

  it('writes an object as the map of its entries, whatever its keys are', () => {
    const keys = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.string({ minLength: 20, maxLength: 300 }),
    )
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 12 }), all => {
        const entries = all
          .filter(key => key !== '__proto__')
          .map((key, index) => [key, key.repeat(index % 3)] as const)
        const asMap = encodeCbor(new Map(entries))
        expect(toHex(encodeCbor(Object.fromEntries(entries)))).toBe(toHex(asMap))
        expect(decodeCbor(asMap)).toEqual(new Map(entries))
      }),
    )
  })

  it.each([
    [2 ** 53 - 1, '1b001fffffffffffff'],
    [-(2 ** 53) + 1, '3b001ffffffffffffe'],
    [9007199254740992n, '1b0020000000000000'],
    [5n, '05'],
    [2 ** 53, 'fa5a000000'],
    [65505.5, 'fa477fe180'],
    [2 ** -24, 'f90001'],
    [2 ** -25, 'fa33000000'],
    [3 * 2 ** -16, 'f90300'],
    [5e-324, 'fb0000000000000001'],
  ])('writes %d as %s', (value, hex) => {
    expect(toHex(encodeCbor(value))).toBe(hex)
    expect(decodeCbor(hexToBytes(hex))).toBe(value === 5n ? 5 : value)
  })

  it('refuses what would not come back', () => {
    const strange = [
      2n ** 64n,
      -(2n ** 64n) - 1n,
      '\ud800',
      new Map([[1.5, 1]]),
      new Map([[2 ** 60, 1]]),
      new Date(0),
      Symbol('x'),
    ]
    for (const value of strange) expect(() => encodeCbor(value as CborValue)).toThrow(TypeError)
  })
})

describe('one encoding after another', () => {
  it('neither sees nor changes what another has written, also where one failed or began in the middle of one', () => {
    const first = encodeCbor('first')
    expect(() => encodeCbor([1, 'second', new Date(0) as never])).toThrow(TypeError)
    const large = encodeCbor(new Uint8Array(200_000))
    const within = { a: 1 }
    Object.defineProperty(within, 'b', { enumerable: true, get: () => encodeCbor('inner') })
    expect(encodeCbor(within as never)).toEqual(encodeCbor({ a: 1, b: encodeCbor('inner') }))
    expect(first).toEqual(encodeCbor('first'))
    expect(large).toHaveLength(200_005)
  })
})

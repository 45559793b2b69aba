import { concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { decode as decodeWithCborg, Tagged } from 'cborg'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cborValues } from '../testing/cbor-values.ts'
import { codeOf, toHex } from '../testing/hex.ts'
import { CborTag, type CborValue, decodeCbor, encodeCbor } from './cbor.ts'

const codeFor = (hex: string) => codeOf(() => decodeCbor(hexToBytes(hex)))

describe('decodeCbor refuses, with a code', () => {
  it.each([
    ['an empty input', '', 'cbor_truncated'],
    ['a second value', '0000', 'cbor_trailing'],
    ['integers that could be shorter', '1817', 'cbor_noncanonical'],
    ['… in two bytes', '1900ff', 'cbor_noncanonical'],
    ['… in four bytes', '1a0000ffff', 'cbor_noncanonical'],
    ['… in eight bytes', '1b00000000ffffffff', 'cbor_noncanonical'],
    ['negative integers that could be shorter', '3800', 'cbor_noncanonical'],
    ['a byte string’s length that could be shorter', '580101', 'cbor_noncanonical'],
    ['a text’s length that could be shorter', '780161', 'cbor_noncanonical'],
    ['an array’s length that could be shorter', '980100', 'cbor_noncanonical'],
    ['a map’s length that could be shorter', 'b8010000', 'cbor_noncanonical'],
    ['a tag that could be shorter', 'd81200', 'cbor_noncanonical'],
    ['a double that a single holds', 'fb3ff8000000000000', 'cbor_noncanonical'],
    ['a double that is a whole number', 'fb4059000000000000', 'cbor_noncanonical'],
    ['a single that a half holds', 'fa3fc00000', 'cbor_noncanonical'],
    ['a subnormal single that a half holds', 'fa33800000', 'cbor_noncanonical'],
    ['another NaN', 'f97e01', 'cbor_noncanonical'],
    ['a signalling NaN', 'f97c01', 'cbor_noncanonical'],
    ['keys out of order', 'a2026161016162', 'cbor_noncanonical'],
    ['negative keys before others', 'a220000000', 'cbor_noncanonical'],
    ['a longer text key before a shorter', 'a262616100616200', 'cbor_noncanonical'],
    ['one key twice', 'a201000101', 'cbor_duplicate_key'],
    ['one text key twice', 'a2616100616101', 'cbor_duplicate_key'],
    ['a float as key', 'a1f93e0000', 'cbor_type'],
    ['bytes as key', 'a1410000', 'cbor_type'],
    ['a key beyond 2^53', 'a11b002000000000000000', 'cbor_type'],
    ['a tag beyond 2^53', 'db002000000000000000', 'cbor_type'],
    ['true as key', 'a1f500', 'cbor_type'],
    ['reserved additional information', '1c', 'cbor_type'],
    ['a reserved simple value', 'fc', 'cbor_type'],
    ['a break outside of anything', 'ff', 'cbor_type'],
    ['an indefinite array', '9f', 'cbor_noncanonical'],
    ['a byte that begins nothing in UTF-8', '61ff', 'cbor_utf8'],
    ['an overlong slash', '62c0af', 'cbor_utf8'],
    ['an overlong three-byte form', '63e08080', 'cbor_utf8'],
    ['a lone surrogate', '63eda080', 'cbor_utf8'],
    ['half a character', '61c3', 'cbor_utf8'],
    ['a character beyond Unicode', '64f4908080', 'cbor_utf8'],
    ['bad UTF-8 in a long text', `7828${'61'.repeat(39)}ff`, 'cbor_utf8'],
    ['bad UTF-8 in a key', 'a161ff00', 'cbor_utf8'],
  ])('%s: %s', (_, hex, code) => {
    expect(codeFor(hex)).toBe(code)
  })

  it('everything that ends too early, at every byte', () => {
    const bytes = encodeCbor(
      new Map<number, CborValue>([
        [1, [1.1, 'text that is longer than thirty-two bytes', new Uint8Array(300)]],
        [2, new CborTag(4, [-2, 2n ** 60n])],
        [3, new Map([['ü', null]])],
      ]),
    )
    for (let length = 0; length < bytes.length; length++)
      expect(codeOf(() => decodeCbor(bytes.subarray(0, length)))).toBe('cbor_truncated')
    expect(codeOf(() => decodeCbor(concatBytes(bytes, Uint8Array.of(0))))).toBe('cbor_trailing')
  })

  it.each([
    '5a',
    '7a',
    '9a',
    'ba',
    '5b',
    '7b',
    '9b',
    'bb',
  ])('a huge declared length (%s) without allocating', head => {
    const bytes = hexToBytes(head + (head.endsWith('a') ? 'ffffffff' : '0000ffffffffffff'))
    const before = process.memoryUsage()
    for (let round = 0; round < 100; round++) expect(codeOf(() => decodeCbor(bytes))).toBe('cbor_truncated')
    const after = process.memoryUsage()
    expect(after.arrayBuffers - before.arrayBuffers + after.heapUsed - before.heapUsed).toBeLessThan(50e6)
    expect(codeFor(`${head.slice(0, 1)}bffffffffffffffff`)).toBe('cbor_truncated')
  })

  it.each([
    ['arrays', 0x81],
    ['tags', 0xd2],
  ])('%s nested 10 000 deep, without exhausting the stack', (_, byte) => {
    const bytes = new Uint8Array(10_001).fill(byte)
    bytes[10_000] = 0
    expect(codeOf(() => decodeCbor(bytes))).toBe('cbor_depth')
    expect(codeOf(() => decodeCbor(bytes.subarray(10_000 - 16)))).toBe(undefined)
    expect(codeOf(() => decodeCbor(bytes.subarray(10_000 - 17)))).toBe('cbor_depth')
    expect(codeOf(() => decodeCbor(bytes.subarray(10_000 - 17), { maxDepth: 17 }))).toBe(undefined)
  })

  it('maps nested 10 000 deep', () => {
    const bytes = concatBytes(...new Array<Uint8Array>(10_000).fill(hexToBytes('a100')), Uint8Array.of(0))
    expect(codeOf(() => decodeCbor(bytes))).toBe('cbor_depth')
  })

  it('floats where they have no meaning', () => {
    for (const hex of ['f93c00', 'f97e00', 'fa47c35000', 'fb3ff199999999999a'])
      expect(codeOf(() => decodeCbor(hexToBytes(hex), { floats: false }))).toBe('cbor_type')
  })
})

describe('decodeCbor hands out copies', () => {
  it('of a Node.js Buffer that is used again', () => {
    const buffer = Buffer.from('83014401020304f6', 'hex')
    const [, bytes] = decodeCbor(buffer) as [number, Uint8Array, null]
    buffer.fill(0xff)
    expect(bytes).toEqual(hexToBytes('01020304'))
    expect(bytes).not.toBeInstanceOf(Buffer)
  })

  it('of a part of a larger buffer', () => {
    const whole = hexToBytes('ffff83014401020304f6ffff')
    expect(decodeCbor(whole.subarray(2, 10))).toEqual([1, hexToBytes('01020304'), null])
  })
})

/**
 * cborg, strict, as oracle. What we accept it accepts, with the same value. What we refuse and it accepts is of one of
 * these kinds: order of keys, keys that are no integers or texts, length and payload of floats (cbor_noncanonical),
 * invalid UTF-8 (cbor_utf8), depth (cbor_depth), keys of other types (cbor_type).
 */
describe('against cborg', () => {
  const tags = Tagged.preserve(4, 18, 1000)
  const oracle = (bytes: Uint8Array): unknown =>
    decodeWithCborg(bytes, {
      strict: true,
      useMaps: true,
      allowIndefinite: false,
      rejectDuplicateMapKeys: true,
      tags,
    })
  const STRICTER = ['cbor_noncanonical', 'cbor_type', 'cbor_utf8', 'cbor_depth']

  function agree(bytes: Uint8Array): 'both accept' | 'both refuse' | 'stricter' {
    const ours = attempt(() => decodeCbor(bytes))
    const theirs = attempt(() => oracle(bytes))
    if (ours.error === undefined) {
      if (theirs.error !== undefined && hasOtherTag(ours.value)) return 'both refuse'
      expect({ hex: toHex(bytes), error: theirs.error }).toEqual({ hex: toHex(bytes), error: undefined })
      expect(ours.value).toEqual(untagged(theirs.value))
      return 'both accept'
    }
    if (theirs.error !== undefined) return 'both refuse'
    expect(STRICTER).toContain(ours.error)
    return 'stricter'
  }

  it('whatever is well-formed is accepted by both, with the same value', () => {
    fc.assert(
      fc.property(cborValues, value => {
        expect(agree(encodeCbor(value))).toBe('both accept')
      }),
      { numRuns: 500 },
    )
  })

  it('of changed bytes ours accepts no more than cborg, and the same values', () => {
    const counts = { 'both accept': 0, 'both refuse': 0, stricter: 0 }
    const edits = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(cborValues, edits, (value, changes) => {
        const bytes = encodeCbor(value)
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        counts[agree(bytes)]++
      }),
      { numRuns: 3000 },
    )
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(20)
  })

  it('of random bytes, too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), bytes => {
        agree(bytes)
      }),
      { numRuns: 5000 },
    )
  })
})

function attempt(action: () => unknown): { value?: unknown; error?: string } {
  try {
    return { value: action() }
  } catch (error) {
    return { error: error instanceof Error && 'code' in error ? String(error.code) : String(error) }
  }
}

/** cborg reads only the tags that it is told of. */
function hasOtherTag(value: unknown): boolean {
  if (value instanceof CborTag) return ![4, 18, 1000].includes(value.tag) || hasOtherTag(value.value)
  if (value instanceof Map) return [...value.values()].some(hasOtherTag)
  return Array.isArray(value) && value.some(hasOtherTag)
}

function untagged(value: unknown): unknown {
  if (value instanceof Tagged) return new CborTag(value.tag, untagged(value.value) as CborValue)
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, untagged(item)]))
  return Array.isArray(value) ? value.map(untagged) : value
}

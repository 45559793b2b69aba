import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CborValue, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { asArray, asBytes, asUint } from '../decode.ts'
import { hashOfPart, type Part, type PartEntry, type PartKind, partition } from './parts.ts'
import { decodeEntries, encodeEntries, readPart, readParts, readWith } from './read-parts.ts'

interface TestRow {
  readonly key: string
  readonly number: number
  readonly bytes: Uint8Array
}

const kind: PartKind<TestRow> = {
  name: 'test',
  keyDigits: 4,
  keyOf: ({ key }) => key,
  orderOf: ({ number }) => number.toString().padStart(3, '0'),
  encode: ({ key, number, bytes }): CborValue => [hexToBytes(key), number, bytes],
  decode(value, path) {
    const [key, number, bytes] = asArray(value, path)
    return {
      key: bytesToHex(asBytes(key, path)),
      number: asUint(number, path),
      bytes: asBytes(bytes, path),
    }
  },
}
const LIMIT = 60

/** Few keys, so that some share long prefixes and some have too many rows for one part. */
const key = fc.constantFrom('0000', '0001', '0003', '00ff', '7fff', '8000', 'f00f', 'ffff')
const row = fc.record({
  key,
  number: fc.nat({ max: 20 }),
  bytes: fc.uint8Array({ maxLength: 30 }),
})
const rows = fc.uniqueArray(row, { maxLength: 40, selector: ({ key, number }) => `${key} ${number}` })

const cut = (some: Iterable<TestRow>, limit = LIMIT) => [...partition(kind, some, limit)]

function read(parts: readonly Part[], entries = parts.map(({ entry }) => entry), as = kind) {
  const byHash = new Map(parts.map(({ entry, bytes }) => [entry.hash, bytes]))
  return readWith(readParts(as, entries, 'test', LIMIT), hash => {
    const bytes = byHash.get(hash)
    if (bytes === undefined) throw new TypeError(`no part ${hash}`)
    return bytes
  })
}

function rowOf(key: string, number: number, size = 1): TestRow {
  return { key, number, bytes: new Uint8Array(size) }
}

describe('parts', () => {
  it('theSameRowsAreTheSamePartsInAnyOrder', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (some, random) => {
        const shuffled = some
          .map(each => ({ each, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each)
        expect(cut(shuffled)).toEqual(cut(some))
      }),
    )
  })

  it('whatIsWrittenIsReadAndNothingIsLost', () => {
    fc.assert(
      fc.property(rows, some => {
        const parts = cut(some)
        const sorted = some.toSorted((a, b) =>
          `${a.key}${kind.orderOf(a)}` < `${b.key}${kind.orderOf(b)}` ? -1 : 1,
        )
        expect(read(parts)).toEqual(sorted)
        expect(decodeEntries(encodeEntries(parts.map(({ entry }) => entry)), 'test')).toEqual(
          parts.map(({ entry }) => entry),
        )
      }),
    )
  })

  it('noPartIsLargerThanItsLimitUnlessItHasOneRow', () => {
    fc.assert(
      fc.property(rows, some => {
        for (const { entry, bytes } of cut(some)) {
          expect(bytes.length <= LIMIT || entry.rows === 1).toBe(true)
          const said = readPart(kind, entry, bytes, 'test').map(kind.encode)
          expect(bytes).toEqual(encodeCbor([2, 'test', said]))
        }
      }),
    )
  })

  it('ofAllWaysToCutRowsOneIsRead', () => {
    const parts = fc.array(fc.tuple(fc.constantFrom('', '0', '00', '0000000000000000', '1', '11'), rows), {
      maxLength: 4,
    })
    const limits = fc.integer({ min: 10, max: 200 })
    fc.assert(
      fc.property(parts, rows, limits, (forged, some, limit) => {
        for (const attempt of [forged.map(([prefix, part]) => partOf(prefix, part)), cut(some, limit)]) {
          const taken = attemptToRead(attempt)
          if (taken !== undefined) expect(attempt).toEqual(cut(taken))
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('readParts refuses, with a reason', () => {
  const some = [
    ...['0000', '0001', '7fff', '8000', 'ffff'].map(each => rowOf(each, 0, 20)),
    ...[1, 2, 3, 4].map(number => rowOf('ffff', number, 20)),
  ]
  const parts = cut(some)
  const entries = parts.map(({ entry }) => entry)
  const change = (index: number, to: Partial<PartEntry>) => entries.with(index, { ...entries[index]!, ...to })

  it('is made of parts that are split, and of parts of one key', () => {
    expect(entries.map(({ prefix }) => prefix)).toEqual([
      ...['00', '01', '10'],
      ...['1111111111111111', '1111111111111111', '1111111111111111'],
    ])
    expect(read(parts)).toHaveLength(9)
  })

  it.each([
    ['a part that is missing', () => read(parts, entries.toSpliced(1, 1)), 'fits into one part'],
    ['a part that is there twice', () => read(parts, [entries[0]!, ...entries]), 'prefixes must ascend'],
    [
      'a part of one key that is there twice',
      () => read(parts, entries.toSpliced(5, 0, entries[4]!)),
      'rows must ascend',
    ],
    ['parts out of order', () => read(parts, entries.toReversed()), 'prefixes must ascend'],
    [
      'parts of one key out of order',
      () => read(parts, [...entries.slice(0, 3), ...entries.slice(3).reverse()]),
      'must ascend',
    ],
    [
      'another part in its place',
      () => read(parts, change(2, { hash: entries[1]!.hash })),
      'a key does not begin with the part’s 10',
    ],
    [
      'a foreign prefix',
      () => readPart(kind, { ...entries[0]!, prefix: '01' }, parts[0]!.bytes, 'test'),
      'does not begin with',
    ],
    [
      'a prefix longer than needed',
      () => read([partOf('0', some.slice(0, 1))]),
      'what begins with "" fits into one part',
    ],
    [
      'bytes with another hash',
      () => readPart(kind, entries[0]!, flipped(parts[0]!), 'test'),
      'are not those of',
    ],
    ['a wrong number of rows', () => read(parts, change(0, { rows: 3 })), '3 rows are said, got 2'],
    [
      'a wrong number of bytes',
      () => read(parts, change(0, { bytes: entries[0]!.bytes - 1 })),
      'bytes are said',
    ],
    ['no rows at all', () => read([partOf('', [])]), 'a part has a row'],
    [
      'a part of another kind',
      () => read(parts, entries, { ...kind, name: 'rest' }),
      'a part of rest is needed',
    ],
    ['more than goes into one part', () => read([partOf('', some)]), 'more than 60 bytes are to be split'],
    ['more than anybody may say', () => read(parts, change(3, { bytes: 32_000_001 })), 'more than 32000000'],
    [
      'a prefix longer than a key',
      () => read(parts, change(5, { prefix: '1'.repeat(17) })),
      'a key has 16 bits',
    ],
    ['rows out of order', () => read([partOf('', [rowOf('01', 0), rowOf('00', 0)])]), 'rows must ascend'],
    ['a row twice', () => read([partOf('', [rowOf('0000', 0), rowOf('0000', 0)])]), 'rows must ascend'],
    [
      'parts of one key that are not filled',
      () => read([3, 4, 5].map(number => partOf('1'.repeat(16), [rowOf('ffff', number, 20)]))),
      'has room for the row that follows it',
    ],
    [
      'a form of its own',
      () => read([formed(encodeCbor([2, 'test', [[hexToBytes('0000'), 1.5, 1]]]))]),
      'needed',
    ],
    ['a later format', () => read([formed(encodeCbor([3, 'test', [1]]))]), 'a part of format 2'],
  ])('%s', (_, action, why) => {
    expect(action).toThrow(why)
  })

  it('a float where a whole number has another form', () => {
    const loose: PartKind<number> = {
      name: 'test',
      keyDigits: 4,
      keyOf: () => '0000',
      orderOf: String,
      encode: value => value,
      decode: value => value as number,
    }
    const part = formed(hexToBytes(`83026474657374${'81f93c00'}`))
    expect(() => readWith(readParts(loose, [part.entry], 'test'), () => part.bytes)).toThrow('canonical form')
  })

  it.each([
    ['no array', 1],
    ['more than there is', [['', new Uint8Array(32), 1, 9, 0]]],
    ['another hash', [['', new Uint8Array(20), 1, 9]]],
    ['another prefix', [['012', new Uint8Array(32), 1, 9]]],
    ['a negative count', [['', new Uint8Array(32), -1, 9]]],
  ])('an entry with %s', (_, value) => {
    expect(() => decodeEntries(value as CborValue, 'test')).toThrow(TypeError)
  })
})

function formed(bytes: Uint8Array): Part {
  return { entry: { prefix: '', hash: hashOfPart(bytes), rows: 1, bytes: bytes.length }, bytes }
}

/** As somebody dishonest would make one. */
function partOf(prefix: string, some: readonly TestRow[]): Part {
  const bytes = encodeCbor([2, 'test', some.map(kind.encode)])
  return { entry: { prefix, hash: hashOfPart(bytes), rows: some.length, bytes: bytes.length }, bytes }
}

function attemptToRead(parts: readonly Part[]): readonly TestRow[] | undefined {
  try {
    return read(parts)
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return undefined
  }
}

function flipped({ bytes }: Part): Uint8Array {
  return bytes.with(9, bytes[9]! ^ 1)
}

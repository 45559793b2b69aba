import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountAt, hexAt, putHex } from './hex-rows.ts'
import { createIdColumn } from './id-column.ts'

/** Few enough to come twice, many enough to grow, and alike where they are looked for. */
const ids = fc.array(
  fc
    .tuple(fc.nat(3), fc.nat(40))
    .map(([head, tail]) => `${head}${'0'.repeat(60)}${String(tail).padStart(3, '0')}`),
  { maxLength: 200 },
)

describe('a column of ids', () => {
  it('knows a row for each, as a map does, in the order in which they came', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (all, salt) => {
        const column = createIdColumn({ salt, rows: 1 })
        const rows = new Map<string, number>()
        for (const id of all) {
          if (!rows.has(id)) expect(column.rowOf(id)).toBe(-1)
          rows.set(id, rows.get(id) ?? rows.size)
          expect(column.add(id)).toBe(rows.get(id))
        }
        expect(column.length).toBe(rows.size)
        for (const [id, row] of rows) expect([column.rowOf(id), column.idAt(row)]).toEqual([row, id])
        expect([...column.order()].map(column.idAt)).toEqual([...rows.keys()].sort())
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    '',
    'ab'.repeat(31),
    'AB'.repeat(32),
    `${'ab'.repeat(31)}g0`,
    `${'ab'.repeat(31)}é0`,
    'ab'.repeat(33),
  ])('refuses "%s"', id => {
    expect(() => createIdColumn().rowOf(id)).toThrow(TypeError)
    expect(() => createIdColumn().add(id)).toThrow(TypeError)
  })
})

it('digits go into bytes and come out of them, with or without 0x', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), bytes => {
      const target = new Uint8Array(bytes.length + 2)
      const text = hexAt(bytes, 0, bytes.length)
      expect(text).toBe(Buffer.from(bytes).toString('hex'))
      for (const said of [text, `0x${text}`]) {
        putHex(target.fill(0), 1, said, bytes.length)
        expect([...target]).toEqual([0, ...bytes, 0])
      }
    }),
  )
})

it('an id is read the same however often and in whatever order it is asked for, and what is none is refused each time', () => {
  const digits = fc.constantFrom(...'0123456789abcdefgAF')
  const texts = fc.array(
    fc.oneof(
      fc.uint8Array({ minLength: 32, maxLength: 32 }).map(bytes => hexAt(bytes, 0, 32)),
      // Alike but for where they are put, and for one digit that may be none.
      fc.tuple(fc.nat(3), digits).map(([head, digit]) => `${head}${digit}${'0'.repeat(62)}`),
    ),
    { minLength: 1, maxLength: 20 },
  )
  fc.assert(
    fc.property(texts, fc.array(fc.nat(19)), (all, turns) => {
      for (const turn of turns) {
        const text = all[turn % all.length]!
        const target = new Uint8Array(34)
        const isId = /^[0-9a-f]{64}$/.test(text)
        if (!isId) expect(() => putHex(target, 1, text, 32)).toThrow(TypeError)
        else {
          putHex(target, 1, text, 32)
          expect([...target]).toEqual([0, ...Buffer.from(text, 'hex'), 0])
        }
      }
    }),
  )
})

it('an account comes out as it is written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 22, maxLength: 22 }), bytes => {
      expect(accountAt(bytes, 1)).toBe(`0x${Buffer.from(bytes.subarray(1, 21)).toString('hex')}`)
    }),
  )
})

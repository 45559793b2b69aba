import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../testing/hex.ts'
import { resolveSenml, type SenmlRecord } from './senml.ts'

const NOW = 1.7e9
const resolveOne = (record: SenmlRecord) => resolveSenml([{ n: 'x', t: NOW, ...record }])[0]!
const codeFor = (...records: SenmlRecord[]) => codeOf(() => resolveSenml(records))

describe('base fields', () => {
  it('apply from their record on, until the next of their kind', () => {
    const resolved = resolveSenml([
      { bn: 'a/', bt: NOW, bu: 'V', bv: 100, bs: 10, n: 'x', v: 1 },
      { n: 'y', u: 'A', v: 2, s: 5, t: 1 },
      { bn: 'b/', bv: 0, n: 'z', v: 3 },
      { bu: 'W', bs: 0, n: 'q' },
    ])
    expect(resolved).toEqual([
      { name: 'a/x', unit: 'V', timeMs: NOW * 1000, value: 101, sum: 10 },
      { name: 'a/y', unit: 'A', timeMs: NOW * 1000 + 1000, value: 102, sum: 15 },
      { name: 'b/z', unit: 'V', timeMs: NOW * 1000, value: 3, sum: 10 },
      { name: 'b/q', unit: 'W', timeMs: NOW * 1000, value: 0, sum: 0 },
    ])
  })

  it('a base value alone is the value; a base time alone is the time', () => {
    expect(resolveSenml([{ bn: 'x', bt: NOW, bv: 7 }])).toEqual([{ name: 'x', timeMs: NOW * 1000, value: 7 }])
  })

  it('a base value is not added to text, flags and data', () => {
    expect(resolveSenml([{ bn: 'x', bt: NOW, bv: 7, vs: 'on' }])).toEqual([
      { name: 'x', timeMs: NOW * 1000, text: 'on' },
    ])
  })
})

describe('times', () => {
  it.each([
    [NOW, 1_700_000_000_000],
    [1700000000.0004, 1_700_000_000_000],
    [1700000000.0005, 1_700_000_000_001],
    [1700000000.123, 1_700_000_000_123],
    [2 ** 28, 268_435_456_000],
    [4102444800, 4_102_444_800_000],
  ])('%d s are %d ms', (t, timeMs) => {
    expect(resolveOne({ t, v: 0 }).timeMs).toBe(timeMs)
  })

  it('every millisecond of the century survives being written in seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 268_435_456_000, max: 4_102_444_800_000 }), timeMs => {
        expect(resolveOne({ t: timeMs / 1000, v: 0 }).timeMs).toBe(timeMs)
      }),
    )
  })

  it.each([
    [0, 'senml_time_relative'],
    [-5, 'senml_time_relative'],
    [-1e300, 'senml_time_relative'],
    [2 ** 28 - 0.001, 'senml_time_relative'],
    [1e13, 'senml_time_range'],
    [1e300, 'senml_time_range'],
    [Number.NaN, 'senml_time_range'],
    [Number.POSITIVE_INFINITY, 'senml_time_range'],
    [Number.NEGATIVE_INFINITY, 'senml_time_range'],
  ])('%d s: %s', (t, code) => {
    expect(codeFor({ n: 'x', t, v: 0 })).toBe(code)
  })

  it('no time at all is relative; a base time and a time are added before they are judged', () => {
    expect(codeFor({ n: 'x', v: 0 })).toBe('senml_time_relative')
    expect(codeFor({ bt: NOW, t: -NOW, n: 'x', v: 0 })).toBe('senml_time_relative')
    expect(resolveSenml([{ bt: 2 ** 27, t: 2 ** 27, n: 'x', v: 0 }])[0]!.timeMs).toBe(2 ** 28 * 1000)
  })

  it('update times are whole milliseconds from 0', () => {
    expect(resolveOne({ v: 0, ut: 0.0015 }).updateMs).toBe(2)
    for (const ut of [-1, Number.NaN, Number.POSITIVE_INFINITY, 1e300])
      expect(codeFor({ n: 'x', t: NOW, v: 0, ut })).toBe('senml_time_range')
  })
})

describe('values, names and versions', () => {
  it.each<[string, SenmlRecord]>([
    ['none', {}],
    ['two', { v: 1, vs: 'x' }],
    ['a flag and data', { vb: true, vd: new Uint8Array(1) }],
    ['NaN', { v: Number.NaN }],
    ['∞', { v: Number.POSITIVE_INFINITY }],
    ['−∞ as sum', { s: Number.NEGATIVE_INFINITY }],
    ['a base value and a value whose sum is infinite', { bv: 1.7e308, v: 1.7e308 }],
  ])('values: %s', (_, record) => {
    expect(codeFor({ n: 'x', t: NOW, ...record })).toBe('senml_value')
  })

  it('a sum alone is enough, and a sum may stand beside a value', () => {
    expect(resolveOne({ s: 5 })).toEqual({ name: 'x', timeMs: NOW * 1000, sum: 5 })
    expect(resolveOne({ s: 5, vb: true })).toEqual({ name: 'x', timeMs: NOW * 1000, sum: 5, flag: true })
  })

  it.each(['', '-x', '/x', '_x', 'a b', 'ü', 'a\n', 'a\u0000', 'x{'])('the name "%s" is refused', n => {
    expect(codeFor({ n, t: NOW, v: 0 })).toBe('senml_name')
  })

  it('a name may be made of both parts, either of which may be missing', () => {
    const names = resolveSenml([
      { bn: 'urn:dev:mac:0024befffe804ff1_', bt: NOW, n: 'temp', v: 1 },
      { v: 2 },
      { bn: '', n: 'Z9-:./_', v: 3 },
    ]).map(({ name }) => name)
    expect(names).toEqual(['urn:dev:mac:0024befffe804ff1_temp', 'urn:dev:mac:0024befffe804ff1_', 'Z9-:./_'])
  })

  it('versions up to 10 are known, and a pack has one', () => {
    const ok = { n: 'x', t: NOW, v: 0 }
    for (const bver of [1, 5, 10]) expect(codeFor({ ...ok, bver }, ok)).toBe(undefined)
    for (const bver of [0, -1, 1.5, 11, 26, Number.NaN])
      expect(codeFor({ ...ok, bver })).toBe('senml_version')
    expect(codeFor({ ...ok, bver: 5 }, { ...ok, bver: 10 })).toBe('senml_version')
    expect(codeFor(ok, { ...ok, bver: 5 })).toBe('senml_version')
    expect(codeFor(ok, { ...ok, bver: 10 })).toBe(undefined)
  })

  it('names the record that is wrong, from 0', () => {
    const pack = [
      { n: 'x', t: NOW, v: 0 },
      { n: 'x', t: NOW },
    ]
    expect(() => resolveSenml(pack)).toThrow(expect.objectContaining({ facts: { record: 1 } }))
  })
})

/** A pack read in place is the pack read by objects, and what is no pack is refused in the same words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeCbor } from '../cbor/cbor.ts'
import { readPack, scanPack } from './read-pack.ts'
import { decodeSenmlCbor, encodeSenmlCbor, resolveSenml, type SenmlRecord } from './senml.ts'

const BASE = 1_767_225_600
const PLAIN = { noNullPrototype: true } as const
const number = fc.oneof(
  fc.integer({ min: -70_000, max: 70_000 }),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.5, -0, 0.1, 1.5e-7, 65_504, 2 ** 40, Number.POSITIVE_INFINITY, Number.NaN),
)
const name = fc.constantFrom('uptime', 'level', 'import', 'a/b', 'Ünder', '_x', '', 'n'.repeat(70))
const unit = fc.constantFrom('s', 'dB', 'Wh', '', '°C')
const time = fc.oneof(fc.integer({ min: -3600, max: 3600 }), fc.double({ min: -60, max: 60, noNaN: true }))
const plain = fc.record(
  { n: fc.constantFrom('uptime', 'level', 'a/b'), u: unit, v: number, t: time },
  {
    ...PLAIN,
    requiredKeys: ['n', 'v'],
  },
)
const any = fc.record(
  {
    n: name,
    u: unit,
    v: number,
    t: time,
    bu: unit,
    bn: fc.constantFrom('x/', ''),
    s: number,
    ut: time,
    vs: fc.string(),
    vb: fc.boolean(),
    bv: number,
    bver: fc.constantFrom(5, 10, 11),
    bt: fc.constantFrom(BASE, 7),
  },
  { ...PLAIN, requiredKeys: [] },
)
const pack = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.oneof({ weight: 6, arbitrary: plain }, { weight: 1, arbitrary: any }), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([based, records]): readonly SenmlRecord[] =>
    based ? [{ bt: BASE, ...records[0] }, ...records.slice(1)] : records,
  )

/** What comes out, or what is said against it. */
function outcomeOf(read: () => unknown): unknown {
  try {
    return { read: read() }
  } catch (error) {
    return { refused: String(error), facts: (error as { readonly facts?: unknown }).facts }
  }
}

const byObjects = (bytes: Uint8Array) => resolveSenml(decodeSenmlCbor(bytes))

describe('a pack read in place', () => {
  it('is the pack read by objects', () => {
    fc.assert(
      fc.property(pack, records => {
        const bytes = encodeSenmlCbor(records)
        expect(outcomeOf(() => readPack(bytes))).toStrictEqual(outcomeOf(() => byObjects(bytes)))
      }),
      { numRuns: 400 },
    )
  })

  it('also where a byte of it was changed', () => {
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.nat(255),
        (records, place, byte) => {
          const bytes = encodeSenmlCbor([{ bt: BASE, ...records[0] }, ...records.slice(1)])
          bytes[place % bytes.length] = byte
          expect(outcomeOf(() => readPack(bytes))).toStrictEqual(outcomeOf(() => byObjects(bytes)))
        },
      ),
      { numRuns: 600 },
    )
  })

  it('goes by columns for what devices send, and by objects for the rest', () => {
    const sent = [
      { bt: BASE, n: 'import', u: 'Wh', v: 120.5 },
      { n: 'export', v: 3, t: 900 },
    ]
    const columns = scanPack(encodeSenmlCbor(sent))!
    expect([
      columns.length,
      columns.textOf(columns.names[1]!),
      columns.timesMs[1],
      columns.values[0],
    ]).toEqual([2, 'export', (BASE + 900) * 1000, 120.5])
    for (const other of [[], [{ n: 'a', vs: 'text', bt: BASE }], [{ n: 'a', v: 1 }]])
      expect(scanPack(encodeCbor(other.map(record => ({ ...record }))))).toBeUndefined()
    expect(scanPack(new Uint8Array())).toBeUndefined()
  })

  it('has room for names that never end', () => {
    for (let round = 0; round < 40; round++) {
      const records = Array.from({ length: 100 }, (_, at) => ({ n: `n${round}-${at}`, v: at, bt: BASE }))
      expect(readPack(encodeSenmlCbor(records)).map(({ name }) => name)).toEqual(records.map(({ n }) => n))
    }
  })
})

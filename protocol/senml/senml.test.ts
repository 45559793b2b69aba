import { hexToBytes } from '@noble/hashes/utils.js'
import { decode as decodeWithCborg } from 'cborg'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import { codeOf } from '../testing/hex.ts'
import {
  decodeSenmlCbor,
  decodeSenmlJson,
  encodeSenmlCbor,
  encodeSenmlJson,
  resolveSenml,
  type SenmlRecord,
} from './senml.ts'

const DEVICE = 'urn:dev:ow:10e2073a01080063'

/** RFC 8428 §5.1.2, third example; §6 shows it in CBOR. */
const CURRENTS: readonly SenmlRecord[] = [
  {
    bn: 'urn:dev:ow:10e2073a0108006:',
    bt: 1.276020076001e9,
    bu: 'A',
    bver: 5,
    n: 'voltage',
    u: 'V',
    v: 120.1,
  },
  { n: 'current', t: -5, v: 1.2 },
  { n: 'current', t: -4, v: 1.3 },
  { n: 'current', t: -3, v: 1.4 },
  { n: 'current', t: -2, v: 1.5 },
  { n: 'current', t: -1, v: 1.6 },
  { n: 'current', v: 1.7 },
]

/** The hex dump of RFC 8428 §6: keys in the order −2, −3, −4, −1, 0 … and 0, 6, 2, and a time of 0 in the last record. */
const RFC_DUMP =
  '87a721781b75726e3a6465763a6f773a3130653230373361303130383030363a22fb41d303a15b0010622361412005006776' +
  '6f6c7461676501615602fb405e066666666666a3006763757272656e74062402fb3ff3333333333333a3006763757272656e' +
  '74062302fb3ff4cccccccccccda3006763757272656e74062202fb3ff6666666666666a3006763757272656e74062102f93e' +
  '00a3006763757272656e74062002fb3ff999999999999aa3006763757272656e74060002fb3ffb333333333333'

const lonLat = (t: number | undefined, lon: number, lat: number): SenmlRecord[] => [
  { u: 'lon', ...(t === undefined ? {} : { t }), v: lon },
  { u: 'lat', ...(t === undefined ? {} : { t }), v: lat },
]

describe('examples of RFC 8428', () => {
  it('§5.1.2: voltage and current, now: readable, but relative to a now that evidence has not', () => {
    const text =
      '[{"bn":"urn:dev:ow:10e2073a01080063:","n":"voltage","u":"V","v":120.1},{"n":"current","u":"A","v":1.2}]'
    const records = decodeSenmlJson(text)
    expect(records[1]).toEqual({ n: 'current', u: 'A', v: 1.2 })
    expect(encodeSenmlJson(records)).toBe(text)
    expect(codeOf(() => resolveSenml(records))).toBe('senml_time_relative')
  })

  it('§5.1.2: current at each second of the last five', () => {
    const resolved = resolveSenml(CURRENTS)
    expect(resolved[0]).toEqual({
      name: 'urn:dev:ow:10e2073a0108006:voltage',
      unit: 'V',
      timeMs: 1276020076001,
      value: 120.1,
    })
    expect(resolved.slice(1)).toEqual(
      [1.2, 1.3, 1.4, 1.5, 1.6, 1.7].map((value, index) => ({
        name: 'urn:dev:ow:10e2073a0108006:current',
        unit: 'A',
        timeMs: 1276020071001 + index * 1000,
        value,
      })),
    )
  })

  it('§5.1.3 and §5.1.4: humidity on the move, as the RFC resolves it', () => {
    const pack: SenmlRecord[] = [
      { bn: DEVICE, bt: 1.320067464e9, bu: '%RH', v: 20 },
      ...lonLat(undefined, 24.30621, 60.07965),
      { t: 60, v: 20.3 },
      ...lonLat(60, 24.30622, 60.07965),
      { t: 120, v: 20.7 },
      ...lonLat(120, 24.30623, 60.07966),
      { u: '%EL', t: 150, v: 98 },
      { t: 180, v: 21.2 },
      ...lonLat(180, 24.30628, 60.07967),
    ]
    const expected: [unit: string, seconds: number, value: number][] = [
      ['%RH', 1320067464, 20],
      ['lon', 1320067464, 24.30621],
      ['lat', 1320067464, 60.07965],
      ['%RH', 1320067524, 20.3],
      ['lon', 1320067524, 24.30622],
      ['lat', 1320067524, 60.07965],
      ['%RH', 1320067584, 20.7],
      ['lon', 1320067584, 24.30623],
      ['lat', 1320067584, 60.07966],
      ['%EL', 1320067614, 98],
      ['%RH', 1320067644, 21.2],
      ['lon', 1320067644, 24.30628],
      ['lat', 1320067644, 60.07967],
    ]
    const resolved = resolveSenml(decodeSenmlCbor(encodeSenmlCbor(pack)))
    expect(resolved).toEqual(
      expected.map(([unit, seconds, value]) => ({ name: DEVICE, unit, timeMs: seconds * 1000, value })),
    )
  })

  it('§5.1.5: values of every kind', () => {
    const text =
      '[{"bn":"urn:dev:ow:10e2073a01080063:","n":"temp","u":"Cel","v":23.1},{"n":"label","vs":"Machine Room"},' +
      '{"n":"open","vb":false},{"n":"nfv-reader","vd":"aGkgCg"}]'
    const records = decodeSenmlJson(text)
    expect(records[3]).toEqual({ n: 'nfv-reader', vd: hexToBytes('6869200a') })
    expect(encodeSenmlJson(records)).toBe(text)
    expect(decodeSenmlCbor(encodeSenmlCbor(records))).toEqual(records)
    const [temp, label, open, reader] = resolveSenml([{ ...records[0]!, bt: 1.5e9 }, ...records.slice(1)])
    expect(temp).toMatchObject({ value: 23.1, unit: 'Cel' })
    expect(label).toEqual({ name: `${DEVICE}:label`, timeMs: 1.5e12, text: 'Machine Room' })
    expect(open).toEqual({ name: `${DEVICE}:open`, timeMs: 1.5e12, flag: false })
    expect(reader).toEqual({ name: `${DEVICE}:nfv-reader`, timeMs: 1.5e12, data: hexToBytes('6869200a') })
  })

  it('§5.1.6: the last record has the name of the third and the time of the first', () => {
    const resolved = resolveSenml([
      { bn: '2001:db8::2/', bt: 1.320078429e9, n: 'temperature', u: 'Cel', v: 25.2 },
      { n: 'humidity', u: '%RH', v: 30 },
      { bn: '2001:db8::1/', n: 'temperature', u: 'Cel', v: 12.3 },
      { n: 'humidity', u: '%RH', v: 67 },
    ])
    expect(resolved[3]).toEqual({
      name: '2001:db8::1/humidity',
      unit: '%RH',
      timeMs: 1320078429000,
      value: 67,
    })
  })

  it('§6: the dump is the same pack; its keys are not in order, so we refuse it, and accept it in order', () => {
    expect(codeOf(() => decodeSenmlCbor(hexToBytes(RFC_DUMP)))).toBe('cbor_noncanonical')
    const records = CURRENTS.map((record, index) => (index === 6 ? { ...record, t: 0 } : record))
    const ours = encodeSenmlCbor(records)
    expect(decodeCbor(ours)).toEqual(decodeWithCborg(hexToBytes(RFC_DUMP), { useMaps: true }))
    expect(decodeSenmlCbor(ours)).toEqual(records)
    expect(resolveSenml(records)).toEqual(resolveSenml(CURRENTS))
  })
})

describe('both encodings', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(value => value.isWellFormed())
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => (value === 0 ? 0 : value))
  const records = fc.array(
    fc.record(
      {
        bn: text,
        bt: number,
        bu: text,
        bv: number,
        bs: number,
        bver: fc.nat(20),
        n: text,
        u: text,
        v: number,
        vs: text,
        vb: fc.boolean(),
        vd: fc.uint8Array({ maxLength: 20 }),
        s: number,
        t: number,
        ut: number,
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 6 },
  )

  it('hold the same records, in their order', () => {
    fc.assert(
      fc.property(records, pack => {
        expect(decodeSenmlCbor(encodeSenmlCbor(pack))).toEqual(pack)
        expect(decodeSenmlJson(encodeSenmlJson(pack))).toEqual(pack)
      }),
    )
  })

  it('read the forms of a number in CBOR alike: integer, float, decimal fraction', () => {
    const numbers = [
      '1902bc',
      'f96178',
      'c48202 07',
      'c4820007',
      'c4822119 6b3c',
      'c482001b0020000000000001',
      'c48239013418 7b',
    ]
    const values = numbers.map(hex => decodeSenmlCbor(hexToBytes(`81a102${hex.replace(' ', '')}`))[0]!.v)
    expect(values).toEqual([700, 700, 700, 7, 274.52, 2 ** 53, 1.23e-307])
    const bigint = decodeSenmlCbor(encodeCbor([new Map([[2, 2n ** 60n]])]))
    expect(bigint[0]!.v).toBe(2 ** 60)
  })

  it('ignore labels they do not know, but those that must be understood', () => {
    expect(decodeSenmlJson('[{"n":"x","v":1,"foo":[{}]}]')).toEqual([{ n: 'x', v: 1 }])
    expect(codeOf(() => decodeSenmlJson('[{"n":"x","v":1,"foo_":1}]'))).toBe('senml_must_understand')
    expect(codeOf(() => decodeSenmlJson('[{"n":"x","v":1,"__proto__":1}]'))).toBe('senml_must_understand')
    const cbor = (label: string | number) =>
      encodeCbor([
        new Map<string | number, number>([
          [2, 1],
          [label, 1],
        ]),
      ])
    expect(decodeSenmlCbor(cbor('foo'))).toEqual([{ v: 1 }])
    expect(decodeSenmlCbor(cbor(99))).toEqual([{ v: 1 }])
    expect(codeOf(() => decodeSenmlCbor(cbor('foo_')))).toBe('senml_must_understand')
  })

  it.each([
    ['{}', 'no array'],
    ['[]', 'no record'],
    ['[[]]', 'a record that is no object'],
    ['[null]', 'null'],
    ['[{"v":"1"}]', 'a number in text'],
    ['[{"v":null}]', 'no number'],
    ['[{"vb":1}]', 'a flag by number'],
    ['[{"vs":1}]', 'text by number'],
    ['[{"n":1}]', 'a name by number'],
    ['[{"vd":"a+b/"}]', 'base64 with the wrong alphabet'],
    ['[{"vd":"aGk="}]', 'base64 with padding'],
    ['[{"vd":"a"}]', 'base64 of a length that no bytes have'],
    ['[{"v":NaN}]', 'no JSON'],
    ['', 'nothing'],
  ])('JSON %s (%s) is malformed', text => {
    expect(codeOf(() => decodeSenmlJson(text))).toBe('senml_malformed')
  })

  it.each([
    ['a0', 'no array'],
    ['80', 'no record'],
    ['8100', 'a record that is no map'],
    ['81a1026131', 'a number in text'],
    ['81a102f6', 'null'],
    ['81a102f5', 'a flag as number'],
    ['81a10401', 'a flag by number'],
    ['81a10341ff', 'bytes as text'],
    ['81a1086161', 'text as data'],
    ['81a102c482f93e0001', 'a fraction with a broken exponent'],
    ['81a102c48200f93e00', 'a fraction with a broken mantissa'],
    ['81a102c48100', 'a fraction of one part'],
    ['81a102c48200c24101', 'a fraction with a bignum'],
    ['81a102c101', 'another tag'],
  ])('CBOR %s (%s) is malformed', hex => {
    expect(() => decodeCbor(hexToBytes(hex))).not.toThrow()
    expect(codeOf(() => decodeSenmlCbor(hexToBytes(hex)))).toBe('senml_malformed')
  })

  it('JSON is not written with numbers that it has no form for', () => {
    expect(() => encodeSenmlJson([{ n: 'x', v: Number.NaN }])).toThrow(TypeError)
  })
})

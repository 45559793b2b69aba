/** From what a device sends to what is signed: paths, units, words, times, and what is no new reading. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optionReader, fields as schema } from '../options.ts'
import type { DriverContext, Report } from '../service.ts'
import { type Field, readFields } from './field.ts'
import { createFreshness } from './freshness.ts'
import { readOwnTime, timeOf } from './own-time.ts'
import { lookUp, parsePath } from './path.ts'
import { readForm, readPayload } from './payload.ts'
import { createReadings, READING_OPTIONS, type Readings } from './readings.ts'
import { convert, unitOf } from './units.ts'

describe('a path', () => {
  const payload = {
    ENERGY: { Total: 1.5 },
    'switch:0': { aenergy: { total: 7 } },
    'a.b': { 'c"d': 8 },
    emeters: [{ total: 1 }, { total: 2 }],
    list: [
      { value_type: 'P1', value: '12.3' },
      { value_type: 'P2', value: '4' },
    ],
    AM2301: { Temperature: 21 },
    nothing: null,
  }
  it.each<[string, unknown]>([
    ['ENERGY.Total', 1.5],
    ['$.ENERGY.Total', 1.5],
    ['switch:0.aenergy.total', 7],
    ['"switch:0".aenergy.total', 7],
    ['"a.b"."c\\"d"', 8],
    ['emeters[1].total', 2],
    ['list[value_type=P2].value', '4'],
    ['list[value_type=P9].value', undefined],
    ['*.Temperature', 21],
    ['nothing', null],
    ['nothing.more', undefined],
    ['emeters.length', undefined],
    ['constructor.name', undefined],
    ['__proto__', undefined],
    ['emeters[7]', undefined],
  ])('%s is %j', (path, value) => {
    expect(lookUp(payload, parsePath(path))).toEqual(value)
  })

  it('of nothing is the payload itself', () => {
    expect(lookUp(21.5, parsePath(''))).toBe(21.5)
    expect(lookUp(21.5, parsePath('$'))).toBe(21.5)
  })

  it.each(['a..b', 'a[', 'a[x]', '"a', 'a.', new Array(20).fill('a').join('.')])('"%s" is none', path => {
    expect(() => parsePath(path)).toThrow('is no path')
  })

  it('findsEveryNameThatIsQuoted', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const quoted = [a, b].map(name => `"${name.replace(/[\\"]/g, '\\$&')}"`).join('.')
        expect(lookUp(JSON.parse(JSON.stringify({ [a]: { [b]: 1 } })), parsePath(quoted))).toBe(1)
      }),
    )
  })
})

describe('a unit', () => {
  it.each<[number, string, string, number]>([
    [68, '°F', 'Cel', 20],
    [-40, 'degF', 'Cel', -40],
    [293.15, 'K', 'Cel', 20],
    [1013.25, 'hPa', 'Pa', 101_325],
    [29.92, 'inHg', 'Pa', 101_320.75888],
    [760, 'mmHg', 'Pa', 101_325.024],
    [101.325, 'kPa', 'Pa', 101_325],
    [36, 'km/h', 'm/s', 10],
    [10, 'mph', 'm/s', 4.4704],
    [10, 'knots', 'm/s', 5.144_444_444_44],
    [1.234_567, 'kWh', 'Wh', 1_234.567],
    [120, 'Wmin', 'Wh', 2],
    [0.5, 'in/h', 'mm/h', 12.7],
    [400, 'ppm', '/', 0.000_4],
    [50, 'ppb', 'ppm', 0.05],
    [0.1, '%', 'ppm', 1_000],
    [30, 'm³/m³', '/', 30],
    [25, 'cm', 'm', 0.25],
    [1_500, 'mm', 'm', 1.5],
    [4, 'UVI', 'W/m2', 0.1],
    [11, 'UV index', 'W/m2', 0.275],
    [100, 'mW/m²', 'W/m2', 0.1],
    [10, 'µW/cm²', 'W/m2', 0.1],
    [0.035, 'mg/m³', 'ug/m3', 35],
    [55, '%', '%RH', 55],
    [55, '%', '%EL', 55],
    [1, 'klx', 'lx', 1_000],
    [12.5, 'µg/m³', 'ug/m3', 12.5],
    [450, 'W/m²', 'W/m2', 450],
  ])('%d %s is so many %s: %d', (value, from, to, right) => {
    expect(convert(value, from, to)).toBeCloseTo(right, 9)
  })

  it.each([
    ['°F', 'Pa'],
    ['%', 'Cel'],
    ['/', '%RH'],
    ['furlong', 'm'],
    ['lux', 'W/m2'],
    ['mm', 'mm/h'],
    ['W/m²', 'UVI'],
    ['W/m²', 'ug/m3'],
  ])('%s never becomes %s', (from, to) => {
    expect(() => convert(1, from, to)).toThrow('cannot become')
  })

  it.each<[string, number, number]>([
    // Directive 2008/50/EC and the guidance of the UK’s AURN, at 20 °C and 1013 hPa: 1 ppb is so many µg/m³.
    ['no2', 1, 1.912_5],
    ['o3', 1, 1.995_3],
    ['so2', 1, 2.663],
    ['co', 1_000, 1_164.4],
    ['no', 1, 1.247_4],
  ])('of %s %d ppb are %d µg/m³, and back', (gas, ppb, density) => {
    expect(convert(ppb, 'ppb', 'ug/m3', gas)).toBeCloseTo(density, gas === 'co' ? 1 : 3)
    expect(convert(convert(ppb, 'ppb', 'ug/m3', gas), 'ug/m3', 'ppb', gas)).toBeCloseTo(ppb, 6)
    expect(convert(ppb / 1_000, 'ppm', 'ug/m3', gas)).toBeCloseTo(density, gas === 'co' ? 1 : 3)
  })

  it('saysWhichGasesItKnowsWhereNoneIsSaid', () => {
    expect(() => convert(30, 'ppb', 'ug/m3')).toThrow(
      '"ppb" cannot become ug/m3 unless its "gas" is said: no, no2, o3, co, co2, so2',
    )
    expect(() => convert(30, 'ppb', 'ug/m3', 'radon')).toThrow('unless its "gas" is said')
    expect(() => convert(800, 'W/m²', 'UVI')).toThrow('weighted for erythema')
  })

  it('takesTheGasByTheFieldsName', () => {
    const field = { path: 'v', unit: 'ug/m3', in: 'ppb', digits: 1 }
    expect(readFields({ v: 40 }, [{ ...field, name: 'no2' }]).records).toEqual([
      { n: 'no2', u: 'ug/m3', v: 76.5 },
    ])
    expect(readFields({ v: 40 }, [{ ...field, name: 'outside', gas: 'o3' }]).records).toEqual([
      { n: 'outside', u: 'ug/m3', v: 79.8 },
    ])
    expect(readFields({ v: 40 }, [{ ...field, name: 'outside' }])).toEqual({
      records: [],
      problems: [expect.stringContaining('its "gas" is said')],
    })
  })

  it('comesBackFromEveryOtherOfItsKind', () => {
    const names = [
      'Cel',
      'degF',
      'K',
      'Pa',
      'hPa',
      'inHg',
      'mmHg',
      'm/s',
      'km/h',
      'mph',
      'kn',
      'Wh',
      'kWh',
      'J',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...names),
        fc.integer({ min: -999, max: 9_999 }),
        (a, b, value) => {
          let there: number
          try {
            there = convert(value, a, b)
          } catch {
            return
          }
          expect(convert(there, b, a)).toBeCloseTo(value, 4)
        },
      ),
    )
    expect(unitOf('constructor')).toBeUndefined()
  })
})

describe('a field', () => {
  const one = (payload: unknown, field: Partial<Field>) =>
    readFields(payload, [{ name: 'x', unit: 'Cel', ...field }])
  it.each<[unknown, Partial<Field>, number]>([
    [21.5, {}, 21.5],
    ['21.5', {}, 21.5],
    [{ t: ' -3e1 ' }, { path: 't' }, -30],
    [{ t: 70 }, { path: 't', in: '°F' }, 21.1111111111],
    [{ t: 70, u: 'F' }, { path: 't', inPath: 'u' }, 21.1111111111],
    [{ t: 21, u: 'C' }, { path: 't', inPath: 'u', in: 'degF' }, 21],
    [{ t: 215 }, { path: 't', scale: 0.1, offset: -1 }, 20.5],
    ['on', { unit: '/', texts: { on: 1, off: 0 } }, 1],
    [true, { unit: '/', texts: { true: 1, false: 0 } }, 1],
    [1_000, { unit: 'Pa', in: 'hPa', altitudeM: 100, digits: 0 }, 101_194],
    [21.456, { digits: 1 }, 21.5],
    [3, { unit: 'something of its own' }, 3],
  ])('%j with %j is %d', (payload, field, value) => {
    expect(one(payload, field).records).toEqual([{ n: 'x', u: field.unit ?? 'Cel', v: value }])
  })

  it.each<[unknown, Partial<Field>, string]>([
    [{ t: null }, { path: 't' }, 'is null'],
    [{}, { path: 't' }, 'is not there'],
    ['unavailable', {}, 'is no number'],
    ['nan', {}, 'is no number'],
    ['Infinity', {}, 'is no number'],
    ['0x10', {}, 'is no number'],
    ['', {}, 'is no number'],
    [[1], {}, 'is no number'],
    [-9999, { absent: [-9999] }, 'says that there is nothing'],
    ['-9999', { absent: [-9999] }, 'says that there is nothing'],
    [{ t: 1, u: 'furlong' }, { path: 't', inPath: 'u' }, 'cannot become Cel'],
    [true, {}, 'is no number'],
  ])('%j with %j is left out: %s', (payload, field, why) => {
    const { records, problems } = one(payload, field)
    expect(records).toEqual([])
    expect(problems.join()).toContain(why)
  })

  it('that is none takes nothing with it, and constants alone say nothing', () => {
    const list: Field[] = [
      { path: 'a', name: 'a', unit: 'Cel' },
      { path: 'b', name: 'b', unit: 'Cel' },
      { name: 'zero', unit: 'Wh', value: 0 },
    ]
    expect(readFields({ a: null, b: 2 }, list).records.map(({ n }) => n)).toEqual(['b', 'zero'])
    expect(readFields({}, list).records).toEqual([])
  })

  it('is of its own topic', () => {
    const list: Field[] = [
      { of: 'room/t', name: 'temperature', unit: 'Cel' },
      { of: 'room/h', name: 'humidity', unit: '%RH' },
    ]
    expect(readFields(40, list, 'room/h').records).toEqual([{ n: 'humidity', u: '%RH', v: 40 }])
  })

  const read = optionReader(schema(READING_OPTIONS))
  it.each<[object, string]>([
    [{ fields: [{ name: 'x', unit: 'Cel', path: 'a..b' }] }, 'is no path'],
    [{ fields: [{ name: 'x', unit: 'Cel', in: 'furlong' }] }, 'a unit that is known is needed'],
    [{ fields: [{ name: 'x', unit: 'Cel', in: 'hPa' }] }, '"hPa" cannot become Cel'],
    [{ fields: [{ unit: 'Cel' }] }, 'fields.0.name: text is needed'],
    [{ time: { path: 't', zone: 'CET' } }, 'time.zone: Z or +01:00'],
  ])('%j is told what is wrong', (raw, right) => {
    expect(() => read(raw as Readonly<Record<string, unknown>>)).toThrow(right)
  })
})

describe('a payload', () => {
  it('is JSON, a number, a word or a form, and bounded', () => {
    expect(readPayload('{"a":1}')).toEqual({ a: 1 })
    expect(readPayload(' 21.5\n')).toBe(21.5)
    expect(readPayload('on')).toBe('on')
    expect(() => readPayload('{"a":')).toThrow('not JSON')
    expect(() => readPayload('1'.repeat(70_000))).toThrow('at most')
    expect(readForm('tempf=68&a=1&a=2&__proto__=9')).toEqual(
      JSON.parse('{"tempf":"68","a":"1","__proto__":"9"}'),
    )
  })

  it('may be as deep as it is long', () => {
    const deep = readPayload(`${'['.repeat(30_000)}1${']'.repeat(30_000)}`)
    expect(lookUp(deep, parsePath('[0][0]'))).toBeInstanceOf(Array)
    expect(readFields(deep, [{ path: '*.a', name: 'x', unit: 'Cel' }]).records).toEqual([])
  })
})

describe('a device’s own time', () => {
  it.each<[string | number, string | undefined, number | undefined]>([
    [1_767_614_400, undefined, Date.UTC(2026, 0, 5, 12)],
    ['1767614400', undefined, Date.UTC(2026, 0, 5, 12)],
    [1_767_614_400_500, undefined, Date.UTC(2026, 0, 5, 12, 0, 0, 500)],
    ['2026-01-05T12:00:00Z', undefined, Date.UTC(2026, 0, 5, 12)],
    ['2026-01-05T12:00:00.123456789+01:00', undefined, Date.UTC(2026, 0, 5, 11, 0, 0, 123)],
    ['2026-01-05 12:00:00', 'Z', Date.UTC(2026, 0, 5, 12)],
    ['2026-01-05T12:00:00', '-05:00', Date.UTC(2026, 0, 5, 17)],
    ['2026-01-05T12:00:00', undefined, undefined],
    ['now', 'Z', undefined],
    [0, undefined, undefined],
    [12_345, undefined, undefined],
  ])('%s, zone %s', (said, zone, timeMs) => {
    expect(timeOf(said, zone)).toBe(timeMs)
  })

  it('without a zone still tells one reading from the next', () => {
    expect(readOwnTime({ Time: '2026-01-05T12:00:00' }, { path: 'Time' })).toEqual({
      timeMs: undefined,
      token: '2026-01-05T12:00:00',
    })
    expect(readOwnTime({}, { path: 'Time' })).toBeUndefined()
  })
})

describe('what is new', () => {
  const NOW = Date.UTC(2026, 0, 5, 12)
  const world = (known = {}) => {
    let nowMs = NOW
    const freshness = createFreshness(() => nowMs, known)
    return { freshness, pass: (ms: number) => (nowMs += ms) }
  }
  it('what comes by itself, each time; what a broker kept, never', () => {
    const { freshness, pass } = world()
    const say = (coming: 'live' | 'kept') => freshness.timeOf({ of: 'room', coming, said: '21' })
    expect(say('kept')).toBeUndefined()
    expect(say('live')).toBe(NOW)
    pass(1_000)
    expect([say('live'), say('kept')]).toEqual([NOW + 1_000, undefined])
  })

  it('an answer, when it changed: the first one may be as old as the world', () => {
    const { freshness, pass } = world()
    const ask = (said: string) => freshness.timeOf({ of: 'url', coming: 'asked', said })
    expect([ask('21'), ask('21')]).toEqual([undefined, undefined])
    pass(5_000)
    expect([ask('22'), ask('22')]).toEqual([NOW + 5_000, undefined])
  })

  it('a device’s own time counts, once, however the reading came', () => {
    const { freshness } = world()
    for (const coming of ['kept', 'asked', 'live'] as const) {
      const say = (ownMs: number) => freshness.timeOf({ of: coming, coming, said: 'x', ownMs })
      expect([say(NOW - 60_000), say(NOW - 60_000), say(NOW - 90_000), say(NOW)]).toEqual([
        NOW - 60_000,
        undefined,
        undefined,
        NOW,
      ])
    }
  })

  it('a clock that is ahead is not believed, and still tells one reading from the next', () => {
    const { freshness } = world()
    const say = (ownMs: number) =>
      freshness.timeOf({ of: 'a', coming: 'asked', said: 'x', ownMs, token: String(ownMs) })
    expect([say(NOW + 9e8), say(NOW + 9e8), say(NOW + 9e8 + 1)]).toEqual([NOW, undefined, NOW])
    expect(freshness.newest()).toEqual({})
  })

  it('is known over a restart, and bounded', () => {
    const { freshness } = world({ a: NOW - 5 })
    expect(freshness.timeOf({ of: 'a', coming: 'kept', said: 'x', ownMs: NOW - 5 })).toBeUndefined()
    for (let of = 0; of < 1_000; of++)
      freshness.timeOf({ of: `${of}`, coming: 'live', said: 'x', ownMs: NOW })
    expect(Object.keys(freshness.newest()).length).toBeLessThanOrEqual(200)
  })
})

describe('readings', () => {
  const SLOT_MS = 900_000
  function world(options: object) {
    const reports: Report[] = []
    const notes: string[] = []
    let nowMs = Date.UTC(2026, 0, 5, 12, 14, 50)
    const context = {
      nowMs: () => nowMs,
      until: () => new Promise<void>(() => undefined),
      take: async report => reports.push(report) > 0,
      recall: () => notes.at(-1),
      remember: note => void notes.push(note),
    } as Partial<DriverContext> as DriverContext
    const raw = options as Readonly<Record<string, unknown>>
    const readings = createReadings(optionReader(schema(READING_OPTIONS))(raw), context)
    const say = (value: unknown, more: Partial<Parameters<Readings['take']>[0]> = {}) =>
      readings.take({ value, coming: 'live', of: 'room', ...more })
    return { reports, say, notes, pass: (ms: number) => (nowMs += ms) }
  }
  const values = (report: Report | undefined) => report?.records.map(({ n, v }) => [n, v])

  it('of a float register are whole Wh at the slot’s end, beside what is reported at once', async () => {
    const { reports, say, pass } = world({
      slotMs: SLOT_MS,
      fields: [
        { path: 'total', name: 'import', unit: 'Wh', in: 'kWh' },
        { name: 'export', unit: 'Wh', value: 0 },
        { path: 'tC', name: 'temperature', unit: 'Cel' },
      ],
    })
    await say({ total: 123.456_78, tC: 30 })
    pass(20_000)
    await say({ total: 123.466_78, tC: 31 })
    expect(reports.map(({ timeMs }) => timeMs % SLOT_MS)).toEqual([890_000, 0, 10_000])
    expect(values(reports[1])).toEqual([
      ['import', 123_461],
      ['export', 0],
      ['interpolated', 20],
    ])
  })

  it('of a slot meter in SenML: without times at the slot’s end, with times of slots as they are, and late ones too', async () => {
    const { reports, say, pass } = world({ slotMs: SLOT_MS })
    await say([{ n: 'import', u: 'Wh', v: 1_000.5 }])
    pass(20_000)
    await say([{ n: 'import', u: 'kWh', v: 1.0105 }])
    expect(values(reports[0])).toEqual([
      ['import', 1_005],
      ['interpolated', 20],
    ])
    const past = Date.UTC(2026, 0, 5, 11) / 1000
    await say([{ bt: past, n: 'import', u: 'Wh', v: 900 }])
    expect(reports[1]).toEqual({ timeMs: past * 1000, records: [{ bt: past, n: 'import', u: 'Wh', v: 900 }] })
  })

  it('that a broker kept are signed only with a time of their own, and not again after a restart', async () => {
    const options = { fields: [{ path: 't', name: 'temperature', unit: 'Cel' }], time: { path: 'at' } }
    const first = world(options)
    expect(await first.say({ t: 21 }, { coming: 'kept' })).toBe('kept')
    const at = Date.UTC(2026, 0, 5, 12) / 1000
    expect(await first.say({ t: 21, at }, { coming: 'kept' })).toBe('taken')
    expect(first.reports).toEqual([
      { timeMs: at * 1000, records: [{ bt: at, n: 'temperature', u: 'Cel', v: 21 }] },
    ])
    const again = world(options)
    again.notes.push(...first.notes)
    const restarted = createFreshness(() => Date.UTC(2026, 0, 6), JSON.parse(first.notes.at(-1)!).newest)
    expect(restarted.timeOf({ of: 'room', coming: 'kept', said: 'x', ownMs: at * 1000 })).toBeUndefined()
  })

  it('that say nothing usable are told', async () => {
    const { say } = world({ fields: [{ path: 't', name: 'temperature', unit: 'Cel' }] })
    await expect(say({ h: 1 })).rejects.toThrow('none of the fields is a number: t is not there')
    await expect(world({}).say({ h: 1 })).rejects.toThrow('a pack is an array')
  })
})

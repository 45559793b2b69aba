/** What is paid of what phones measure, and every no with its facts; and beside each the honest one that looks like it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { drawReflectors } from '../messages/draw-reflectors.ts'
import type { Sheet, Sight } from '../messages/sheet.ts'
import { readSignalView } from '../messages/signal-view.ts'
import { device, FIRST_QUARTER, reflectedWord, type Saw, settleHours, type Told } from '../testing/settle.ts'
import { CENTRE, chanceOf, LTE, sheetOf, sightAt } from '../testing/walks.ts'
import { signal } from './resource.ts'

const [ada, bo, cleo] = [1, 2, 3].map(number => device(number)) as [
  ReturnType<typeof device>,
  ReturnType<typeof device>,
  ReturnType<typeof device>,
]
const reflectors = [11, 12, 13, 14, 15, 16].map(number => device(number, { model: 'signal/reflector' }))
const [mirror] = reflectors as [ReturnType<typeof device>]
const [LEVELS, TEST] = [600, 400]

const walk = (quarter: number, seed: number, more: Partial<Parameters<typeof sheetOf>[0]> = {}) =>
  sheetOf({ quarter: FIRST_QUARTER + quarter, way: 3, seed, ...more })
const only = (sheet: Omit<Sheet, 'salt'>, count: number) => ({
  ...sheet,
  sights: sheet.sights.slice(0, count),
})
const at = (quarter: number) => (FIRST_QUARTER + quarter) * QUARTER_MS + 60_000
const TEST_ID = 'ab'.repeat(16)
const said = { reflector: mirror.id, test: TEST_ID, downKbps: 22_000, upKbps: 9_000, rtt: 350 }

describe('a cell that nobody measured for long', () => {
  it('is worth its levels, and a test of the way, of which the reflector has a part', () => {
    const sheet = only(walk(0, 1, { tests: [said] }), 3)
    const { unitsOf, findings } = settleHours(
      [ada, mirror],
      [{ by: ada, sheet }],
      [{ by: mirror, word: reflectedWord(TEST_ID, ada, at(0)) }],
      { hours: 1 },
    )
    expect(findings).toEqual([])
    expect(unitsOf(ada)).toBe(3 * LEVELS + 0.8 * TEST)
    expect(unitsOf(mirror)).toBe(0.2 * TEST)
  })

  it('grows worth again by its age: nothing within an hour, half of it after half a day', () => {
    const told = (quarter: number, by = bo): Told => ({ by, sheet: only(walk(quarter, 9), 4) })
    const first: Told = { by: ada, sheet: only(walk(0, 1), 4) }
    const soon = settleHours([ada, bo], [first, told(3)], [], { hours: 2 })
    expect(soon.unitsOf(bo)).toBe(0)
    expect(soon.findings).toMatchObject([
      {
        subject: bo.id,
        code: 'seen_lately',
        severity: 'notice',
        facts: { lately: 4, of: 4, withinMs: 3_600_000 },
      },
    ])
    expect(settleHours([ada, bo], [first, told(48)], [], { hours: 13 }).unitsOf(bo)).toBe(4 * LEVELS * 0.5)
    // What was a duplicate took nothing from whoever comes later.
    const later = settleHours([ada, bo, cleo], [first, told(3), told(48, cleo)], [], { hours: 13 })
    expect(later.unitsOf(cleo)).toBe(4 * LEVELS * 0.5)
  })

  it('is shared by who was there in one quarter of an hour, one part an owner; another network is another cell', () => {
    const second = device(4, { owner: ada.owner })
    const told = [ada, bo, second].map((by, seed): Told => ({ by, sheet: only(walk(0, seed), 4) }))
    const { unitsOf } = settleHours([ada, bo, second], told, [], { hours: 1 })
    expect(unitsOf(bo)).toBe(4 * 300)
    expect(unitsOf(ada) + unitsOf(second)).toBe(4 * 300)
    const other: Told = { by: bo, sheet: only(walk(0, 1, { network: 'lte 262-02' }), 4) }
    expect(settleHours([ada, bo], [told[0]!, other], [], { hours: 1 }).unitsOf(bo)).toBe(4 * LEVELS)
  })

  it('identitiesSheetsAndTestsNeverRaiseTheSum', () => {
    const one = fc.record({
      by: fc.nat({ max: 5 }),
      quarter: fc.nat({ max: 11 }),
      seed: fc.nat({ max: 30 }),
      owner: fc.nat({ max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), all => {
        const devices = [0, 1, 2, 3, 4, 5].map(number =>
          device(number + 1, { owner: device(1 + (all[number]?.owner ?? number)).owner }),
        )
        const told = [
          ...new Map(
            all.map(({ by, quarter, seed }) => [`${by} ${quarter}`, { by, quarter, seed }]),
          ).values(),
        ].map(({ by, quarter, seed }): Told => ({ by: devices[by]!, sheet: only(walk(quarter, seed), 2) }))
        const { unitsOf } = settleHours(devices, told, [], { hours: 3, options: { refresh: '4h' } })
        const sum = devices.reduce((total, by) => total + unitsOf(by), 0)
        // Two cells once, and as much again for the time that passes.
        const quarters = told.map(({ sheet }) => sheet.quarter)
        const passed = Math.max(...quarters) - Math.min(...quarters)
        expect(sum).toBeLessThanOrEqual(2 * LEVELS * (1 + passed / 16))
      }),
      { numRuns: 25 },
    )
  })
})

describe('a seal', () => {
  const sheet = only(walk(0, 1), 4)
  const units = (told: Told, more: Parameters<typeof settleHours>[3] = { hours: 1 }) => {
    const { unitsOf, refused, findings } = settleHours([ada], [told], [], more)
    return [unitsOf(ada), ...refused.map(({ code }) => code), ...findings.map(({ code }) => code)]
  }

  it('is what makes a sheet count: without one, or of another sheet, it is nobody’s', () => {
    expect(units({ by: ada, sheet })).toEqual([4 * LEVELS])
    expect(units({ by: ada, sheet, sealedAfterMs: undefined })).toEqual([0, 'not_sealed'])
    expect(units({ by: ada, sheet, sealed: only(walk(0, 2), 4) })).toEqual([0, 'not_sealed'])
    expect(units({ by: ada, sheet, sealedAfterMs: 3_700_000 })).toEqual([0, 'too_late', 'not_sealed'])
    expect(units({ by: ada, sheet, openedAfterMs: 2 * 3_600_000 })).toEqual([0, 'too_late'])
  })

  it('honest: one that a list left out comes in later, and its sheet counts as if it had come at once', () => {
    const late = { by: ada, sheet, leftOut: 2 }
    expect(units(late, { hours: 3, inclusionEpochs: 3 })).toEqual([4 * LEVELS])
  })

  it('honest: a sheet that is said at once counts as well, at its own risk', () => {
    expect(units({ by: ada, sheet, openedAfterMs: 61_000 })).toEqual([4 * LEVELS])
  })

  it('is one a quarter of an hour, the one that was there first', () => {
    const twice = settleHours(
      [ada],
      [
        { by: ada, sheet },
        { by: ada, sheet: only(walk(0, 5), 4), sealedAfterMs: 90_000 },
      ],
      [],
      { hours: 1 },
    )
    expect(twice.unitsOf(ada)).toBe(4 * LEVELS)
    expect(twice.refused.map(({ code }) => code).sort()).toEqual(['quarter_counted', 'quarter_sealed'])
  })
})

describe('throughput', () => {
  const sheet = (change: Partial<typeof said> = {}, quarter = 0) =>
    only(walk(quarter, 1, { tests: [{ ...said, ...change }] }), 2)
  const settle = (told: readonly Told[], saw: readonly Saw[], all = [ada, bo, ...reflectors]) =>
    settleHours(all, told, saw, { hours: 2 })
  const word = reflectedWord(TEST_ID, ada, at(0))

  it.each([
    ['that no reflector signed', 'not_reflected', sheet(), []],
    ['of another device’s test', 'not_reflected', sheet(), [{ by: mirror, word: { ...word, of: bo.id } }]],
    ['of another quarter of an hour', 'not_reflected', sheet({}, 1), [{ by: mirror, word }]],
    [
      'under a number that the reflector did not draw',
      'not_reflected',
      sheet({ test: '00'.repeat(16) }),
      [{ by: mirror, word }],
    ],
    [
      'in which nothing was moved',
      'test_empty',
      sheet(),
      [{ by: mirror, word: { ...word, downMs: 0, upMs: 0 } }],
    ],
    ['of two round trips', 'test_empty', sheet(), [{ by: mirror, word: { ...word, pings: 2 } }]],
  ] as const)('%s is not paid: %s', (_, code, told, saw) => {
    const { unitsOf, findings } = settle([{ by: ada, sheet: told }], saw)
    expect(unitsOf(ada)).toBe(2 * LEVELS)
    expect(unitsOf(mirror)).toBe(0)
    expect(findings).toMatchObject([
      { subject: ada.id, code, severity: 'notice', facts: { tests: 1, of: 1 } },
    ])
  })

  it('is not one’s own reflector’s word', () => {
    const own = device(11, { model: 'signal/reflector', owner: ada.owner })
    const { unitsOf, findings } = settle([{ by: ada, sheet: sheet() }], [{ by: own, word }], [ada, own])
    expect([unitsOf(ada), unitsOf(own), findings.map(({ code }) => code)]).toEqual([
      2 * LEVELS,
      0,
      ['own_reflector'],
    ])
  })

  it('is of those whom the seed drew, once it could be known: nobody chooses an accomplice', () => {
    const seed = `0x${'00'.repeat(32)}` as const
    const drawn = drawReflectors(
      seed,
      ada.id,
      reflectors.map(({ id }) => id),
    )
    const codes = reflectors.map(by => {
      const test = { reflector: by.id }
      const { findings } = settle(
        [{ by: ada, sheet: sheet(test, 6) }],
        [{ by, word: { ...word, at: at(6) } }],
      )
      return findings.map(({ code }) => code)
    })
    expect(codes).toEqual(reflectors.map(({ id }) => (drawn.includes(id) ? [] : ['reflector_not_drawn'])))
    expect(drawn.length).toBe(2)
  })

  it('is the lesser of what both say, on the map and nowhere else', () => {
    const five = [1, 2, 3, 4, 5].map(number => device(number))
    const told = five.map((by, seed): Told => {
      const test = (seed + 1).toString(16).padStart(32, '0')
      const [sight] = sheetOf({ quarter: FIRST_QUARTER + (seed < 3 ? 0 : 96), way: 3, seed }).sights
      const quarter = FIRST_QUARTER + (seed < 3 ? 0 : 96)
      const tests = [
        {
          cell: sight!.cell,
          network: LTE,
          reflector: mirror.id,
          test,
          downKbps: 90_000,
          upKbps: 500,
          rtt: 10,
        },
      ]
      return { by, sheet: { quarter, sights: [sight!], tests } }
    })
    const saw = told.map(
      ({ by, sheet: one }): Saw => ({
        by: mirror,
        word: reflectedWord(one.tests[0]!.test, by, one.quarter * QUARTER_MS + 1_000),
      }),
    )
    const { state } = settleHours([...five, mirror], told, saw, { hours: 50 })
    const view = readSignalView(signal({}).viewOf!(state, five[0]!))
    // Twenty megabits by the reflector’s clock, half of one by the device’s, and the reflector’s round trip.
    expect(view.rows).toMatchObject([{ network: LTE, downKbps: 20_000, upKbps: 500, rtt: 380, owners: 5 }])
    expect(view.rows[0]!.rsrp).toBeLessThan(-500)
  })
})

describe('levels that no receiver says', () => {
  const base = sightAt(CENTRE, LTE, chanceOf(3))
  const judged = (change: Partial<Sight>) => {
    const sheet = { quarter: FIRST_QUARTER, sights: [{ ...base, ...change }], tests: [] }
    const { unitsOf, notes } = settleHours([ada], [{ by: ada, sheet }], [], { hours: 1 })
    return [unitsOf(ada), ...notes.map(({ code }) => code)]
  }

  it.each([
    ['RSRP above what is reported', { rsrp: -420, rssi: null }, 'out_of_bounds'],
    ['RSRP below what is reported', { rsrp: -1_570, rssi: null }, 'out_of_bounds'],
    ['SINR of 41 dB', { sinr: 410 }, 'out_of_bounds'],
    ['RSRP of GSM, which has none', { network: 'gsm 262-01' }, 'out_of_bounds'],
    ['nothing at all', { rsrp: null, rsrq: null, sinr: null, rssi: null }, 'out_of_bounds'],
    ['as much power in a reference as in all', { rsrp: -800, rsrq: -105, rssi: -800 }, 'levels_contradict'],
    [
      'a reference 40 dB below what its quality says',
      { rsrp: -1_200, rsrq: -60, rssi: -700 },
      'levels_contradict',
    ],
  ])('%s: %j does not count', (_, change, code) => {
    expect(judged(change)).toEqual([0, code])
  })

  it.each([
    ['as it is', {}],
    ['at the edges of LTE’s reports', { rsrp: -1_400, rsrq: -195, sinr: -230, rssi: null }],
    ['a modem that says RSSI alone', { rsrp: null, rsrq: null, sinr: null, rssi: -710 }],
    ['six resource blocks', { rsrp: -800, rsrq: -60, rssi: -662 }],
    ['a hundred of them, under full load', { rsrp: -800, rsrq: -110, rssi: -490 }],
    ['NR of 275 blocks', { network: 'nr 262-01', rsrp: -900, rsrq: -110, rssi: -546 }],
    ['UTRA', { network: 'umts 262-01', rsrp: -950, rsrq: -80, sinr: null, rssi: -870 }],
    ['LoRa below its noise', { network: 'lora', rsrp: null, rsrq: null, sinr: -190, rssi: -1_230 }],
    ['levels whose moments differ by 5 dB', { rsrp: -850, rsrq: -60, rssi: -662 }],
  ])('honest: %s', (_, change) => {
    expect(judged(change)).toEqual([LEVELS])
  })

  it('hang in every cell: too_constant; honest in one cell, where a modem lies still, and where they differ', () => {
    const constant = (cells: number, change: (at: number) => Partial<Sight> = () => ({})) => {
      const { sights, ...sheet } = walk(0, 1, { cells: 8 })
      const same = sights.slice(0, cells).map((one, index) => ({
        ...one,
        rsrp: -900,
        rsrq: -110,
        sinr: 100,
        rssi: null,
        different: 1,
        samples: 30,
        ...change(index),
      }))
      const { unitsOf, refused } = settleHours([ada], [{ by: ada, sheet: { ...sheet, sights: same } }], [], {
        hours: 1,
      })
      return [unitsOf(ada), ...refused.map(({ code }) => code)]
    }
    expect(constant(5)).toEqual([0, 'too_constant'])
    expect(constant(1)).toEqual([LEVELS])
    expect(constant(4)).toEqual([4 * LEVELS])
    expect(constant(5, index => ({ rsrp: -900 - index }))).toEqual([5 * LEVELS])
    // A receiver that is asked once in a cell has one level there.
    expect(constant(5, () => ({ samples: 1 }))).toEqual([5 * LEVELS])
  })
})

describe('somebody else’s measurements', () => {
  it('are not paid to who says them again, however the time is changed', () => {
    const sheet = walk(0, 1)
    const again = { ...sheet, quarter: FIRST_QUARTER + 20 }
    const { unitsOf, findings } = settleHours(
      [ada, bo],
      [
        { by: ada, sheet },
        { by: bo, sheet: again },
      ],
      [],
      { hours: 6 },
    )
    expect(unitsOf(ada)).toBe(sheet.sights.length * LEVELS)
    expect(unitsOf(bo)).toBe(0)
    expect(findings).toMatchObject([{ subject: bo.id, code: 'copied', severity: 'minor' }])
  })

  it('are one observation where two say them at once, and nobody is accused', () => {
    const told = [ada, bo].map((by): Told => ({ by, sheet: walk(0, 1) }))
    const { unitsOf, findings } = settleHours(
      [ada, bo, cleo],
      [...told, { by: cleo, sheet: walk(0, 4) }],
      [],
      { hours: 1 },
    )
    const cells = walk(0, 1).sights.length
    expect([unitsOf(ada), unitsOf(bo), unitsOf(cleo)]).toEqual([150 * cells, 150 * cells, 300 * cells])
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['same_reading', 'notice'],
      ['same_reading', 'notice'],
    ])
  })

  it('honest: two modems that say RSSI in steps of two decibels agree by chance, and are two', () => {
    const coarse = (by: typeof ada): Told => {
      const sheet = walk(0, 1)
      const sights = sheet.sights.map(one => ({ ...one, rsrp: null, rsrq: null, sinr: null, rssi: -730 }))
      return {
        by,
        sheet: { ...sheet, sights: sights.map((one, index) => ({ ...one, rssi: -730 - 20 * (index % 2) })) },
      }
    }
    expect(settleHours([ada, bo], [coarse(ada), coarse(bo)], [], { hours: 1 }).findings).toEqual([])
  })
})

describe('a way', () => {
  const far = (quarter: number, cell: string) => ({
    quarter: FIRST_QUARTER + quarter,
    sights: [sightAt(cell, LTE, chanceOf(quarter))],
    tests: [],
  })
  const [BERLIN, PARIS] = [CENTRE, '891fb466257ffff']

  it('that nothing on the ground goes is refused; a plane’s is not, where the time is enough', () => {
    const both = { ...far(0, BERLIN), sights: [...far(0, BERLIN).sights, ...far(0, PARIS).sights] }
    expect(settleHours([ada], [{ by: ada, sheet: both }], [], { hours: 1 }).refused).toMatchObject([
      { code: 'far_apart', facts: { most: 90_000 } },
    ])
    const hop = settleHours(
      [ada],
      [
        { by: ada, sheet: far(0, BERLIN) },
        { by: ada, sheet: far(1, PARIS) },
      ],
      [],
      { hours: 1 },
    )
    expect([hop.unitsOf(ada), hop.findings.map(({ code }) => code)]).toEqual([LEVELS, ['leapt']])
    const flight = settleHours(
      [ada],
      [
        { by: ada, sheet: far(0, BERLIN) },
        { by: ada, sheet: far(6, PARIS) },
      ],
      [],
      { hours: 2 },
    )
    expect([flight.unitsOf(ada), flight.findings]).toEqual([2 * LEVELS, []])
  })
})

describe('where somebody could vouch', () => {
  const vouched = device(1, { vouched: { phone: 1 } })
  const good = device(11, { model: 'signal/reflector', vouched: { url: 'x' } })

  it('the others have a pool of their own, wait, and take nothing: neither from those, nor by a reflector', () => {
    const told = [vouched, bo].map(
      (by, index): Told => ({
        by,
        sheet: only(
          walk(0, index, { tests: [{ ...said, reflector: good.id, test: String(index).repeat(32) }] }),
          3,
        ),
      }),
    )
    const saw = [vouched, bo].map(
      (of, index): Saw => ({ by: good, word: reflectedWord(String(index).repeat(32), of, at(0)) }),
    )
    const { unitsOf, outcomes } = settleHours([vouched, bo, good], told, saw, { hours: 1, vouching: true })
    expect([unitsOf(vouched), unitsOf(bo)]).toEqual([3 * LEVELS + 320, 3 * LEVELS + 320])
    expect(unitsOf(good)).toBe(80)
    const contributions = outcomes.flatMap(one => one.contributions)
    const isLimited = ({ id }: typeof bo) => contributions.find(({ subject }) => subject === id)!.limited
    expect([vouched, bo, good].map(isLimited)).toEqual([undefined, true, undefined])
    expect(outcomes[0]!.limitedPpm).toBe(50_000)
  })
})

describe('parameters', () => {
  it.each([
    [{ refresh: '10m' }, 'signal.refresh: whole quarters'],
    [{ refresh: '30m', duplicate: '1h' }, 'signal.duplicate: no longer than refresh'],
    [{ tested: 'half' }, 'signal.tested: a percentage'],
    [{ every: '1s' }, 'signal.every: at least a minute'],
    [{ mostMps: 0 }, 'signal.mostMps: a whole number from 1'],
    [{ map: { owners: 1 } }, 'signal.map.owners: a whole number from 2'],
  ])('%j say what would be right', (options, problem) => {
    expect(() => signal(options)).toThrow(problem)
  })
})

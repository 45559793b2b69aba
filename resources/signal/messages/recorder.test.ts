import { describe, expect, it } from 'vitest'
import { moved } from '../../../protocol/cells/point.ts'
import { QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { toSubjectId } from '../../../protocol/ids.ts'
import { createRecorder, type Reading } from './recorder.ts'
import { SHEET } from './sheet.ts'

const HOME = { lat: 52.5, lon: 13.4 }
const START_MS = 1_900_000 * QUARTER_MS
const reading = (metres: number, rsrp: number, seconds = 0): Reading => ({
  ...moved(HOME, metres, 0),
  timeMs: START_MS + 1_000 * seconds,
  network: 'lte 262-01',
  rsrp,
  rsrq: -110,
  sinr: null,
  rssi: null,
})

describe('a recorder', () => {
  it('says the middle of each cell once its quarter of an hour is over, and nothing finer', () => {
    const recorder = createRecorder()
    for (const [at, rsrp] of [-900, -950, -910].entries()) recorder.add(reading(2_000, rsrp, at))
    expect(recorder.due(START_MS + QUARTER_MS - 1)).toEqual([])
    const [sheet] = recorder.due(START_MS + QUARTER_MS)
    expect(sheet!.sights).toMatchObject([{ samples: 3, different: 3, rsrp: -910, rsrq: -110, sinr: null }])
    expect(Object.keys(sheet!.sights[0]!).sort()).toEqual([
      'cell',
      'different',
      'network',
      'rsrp',
      'rsrq',
      'rssi',
      'samples',
      'sinr',
    ])
    expect(() => SHEET.encode({ ...sheet!, salt: '00'.repeat(16) })).not.toThrow()
    expect(recorder.due(START_MS + 2 * QUARTER_MS)).toEqual([])
  })

  it('makes no second sheet of a quarter of an hour, whatever comes late', () => {
    const recorder = createRecorder()
    recorder.add(reading(2_000, -900))
    expect(recorder.due(START_MS + QUARTER_MS)).toHaveLength(1)
    expect(recorder.add(reading(2_100, -910, 800))).toBe(false)
    expect(recorder.add(reading(2_200, -920, 901))).toBe(true)
    expect(recorder.due(START_MS + 2 * QUARTER_MS).map(({ quarter }) => quarter * QUARTER_MS)).toEqual([
      START_MS + QUARTER_MS,
    ])
  })

  it('leaves out where somebody lives: nothing within 150 m of it is ever said, and the hole lies beside it', () => {
    for (const chance of [0, 0.25, 0.5, 0.999]) {
      const recorder = createRecorder()
      recorder.hide(HOME, () => chance)
      expect([0, 50, 150, -150].map(metres => recorder.add(reading(metres, -900)))).toEqual([
        false,
        false,
        false,
        false,
      ])
      expect(recorder.add(reading(1_100, -900))).toBe(true)
      const { middle } = recorder.keep().zones[0]!
      expect(Math.hypot(middle.lat - HOME.lat, middle.lon - HOME.lon)).toBeGreaterThan(0.001)
    }
  })

  it('leaves the same place out once, however often it is asked to, and another beside it for itself', () => {
    const recorder = createRecorder()
    recorder.hide(HOME, () => 0.7)
    const [zone] = recorder.keep().zones
    recorder.hide(HOME, () => 0.1)
    expect(recorder.keep().zones).toEqual([zone])
    recorder.hide({ lat: HOME.lat + 0.01, lon: HOME.lon }, () => 0.1)
    expect(recorder.zones).toBe(2)
  })

  it('says a test in the quarter of an hour that its reflector signs, and none where that is said already', () => {
    const recorder = createRecorder()
    const way = (test: string, at: number) => {
      const speeds = { downKbps: 5_000, upKbps: 900, rtt: 300, rttMost: 400, jitter: 10 }
      return Object.assign({ reflector: toSubjectId('ab'.repeat(32)), test: test.repeat(16), at }, speeds)
    }
    // It began a moment before the quarter of an hour was over, and was done after that.
    expect(recorder.addTest(HOME, 'lte', way('01', START_MS + QUARTER_MS - 1))).toBe(true)
    const [sheet] = recorder.due(START_MS + QUARTER_MS)
    expect([sheet!.quarter * QUARTER_MS, sheet!.tests.length]).toEqual([START_MS, 1])
    expect(recorder.addTest(HOME, 'lte', way('02', START_MS + QUARTER_MS - 1))).toBe(false)
    expect(recorder.due(START_MS + 2 * QUARTER_MS)).toEqual([])
  })

  it('survives a restart with its zones and what is not said yet', () => {
    const before = createRecorder()
    before.hide(HOME, () => 0.3)
    before.add(reading(3_000, -900))
    const after = createRecorder(JSON.parse(JSON.stringify(before.keep())))
    expect(after.isHidden(HOME)).toBe(true)
    expect(after.due(START_MS + QUARTER_MS)[0]!.sights.length).toBe(1)
  })
})

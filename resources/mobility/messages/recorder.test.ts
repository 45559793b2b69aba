import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../sim/random.ts'
import { driveOf } from '../testing/drives.ts'
import { distanceM, type Fix } from './fix.ts'
import { createRecorder, type Kept } from './recorder.ts'
import { QUARTER_MS } from './sheet.ts'

const START_MS = Date.UTC(2026, 0, 1, 8, 3)
const random = () => {
  const source = createRandom(11)
  return () => source.next()
}
const trip = driveOf({ startMs: START_MS, way: 3, seed: 4, seconds: 2_400 })
const standing = (from: Fix, seconds: number): readonly Fix[] =>
  Array.from({ length: seconds }, (_, second) => ({
    ...from,
    timeMs: from.timeMs + 1000 * (second + 1),
    speedMps: 0,
  }))
const endMs = trip.at(-1)!.timeMs

describe('a recorder', () => {
  it('signs nothing of a trip that goes on, and its quarters once it stands', () => {
    const recorder = createRecorder(random())
    for (const fix of trip) recorder.add(fix)
    expect(recorder.due(endMs + 1000)).toEqual([])
    expect(recorder.held).toBe(trip.length)
    for (const fix of standing(trip.at(-1)!, 310)) recorder.add(fix)
    const sheets = [...recorder.due(endMs + 311_000), ...recorder.due(endMs + 2 * QUARTER_MS)]
    expect(sheets.map(({ quarter }) => quarter * QUARTER_MS)).toEqual(
      [0, 1, 2].map(at => Math.floor(START_MS / QUARTER_MS) * QUARTER_MS + at * QUARTER_MS),
    )
    expect(recorder.due(endMs + 4 * QUARTER_MS)).toEqual([])
    expect(recorder.keep()).toMatchObject({ trip: [], ended: [] })
  })

  it('waits for a quarter in which another trip goes on: of each it says one sheet', () => {
    const recorder = createRecorder(random())
    for (const fix of trip.slice(0, 300)) recorder.add(fix)
    recorder.stop()
    const later = trip.slice(300).map(fix => ({ ...fix, timeMs: fix.timeMs + 10_000 }))
    for (const fix of later.slice(0, 200)) recorder.add(fix)
    expect(recorder.due(later[199]!.timeMs + 1000)).toEqual([])
    for (const fix of later.slice(200)) recorder.add(fix)
    const sheets = recorder.due(endMs + 2 * QUARTER_MS)
    const quarters = sheets.map(({ quarter }) => quarter)
    expect(new Set(quarters).size).toBe(quarters.length)
  })

  it('goes on after a restart as if there had been none', () => {
    const [whole, broken] = [createRecorder(random()), createRecorder(random())]
    for (const fix of trip) whole.add(fix)
    for (const fix of trip.slice(0, 1_000)) broken.add(fix)
    const again = createRecorder(random(), JSON.parse(JSON.stringify(broken.keep())) as Kept)
    for (const fix of trip.slice(1_000)) again.add(fix)
    const [one, other] = [whole, again].map(recorder => recorder.due(endMs + 2 * QUARTER_MS))
    expect(other).toEqual(one)
    expect(again.keep().zones).toEqual(whole.keep().zones)
  })

  it('says what a car’s counters said first and last of what is left', () => {
    const recorder = createRecorder(random())
    let metres = 0
    for (const [at, fix] of trip.entries()) {
      if (at > 0) metres += distanceM(trip[at - 1]!, fix)
      recorder.add({
        ...fix,
        odometer: 5_000 + Math.floor(metres / 100),
        charge: 800 - Math.floor(metres / 500),
      })
    }
    const sheets = recorder.due(endMs + 2 * QUARTER_MS)
    for (const { vehicle, visits } of sheets) {
      const [from, to] = vehicle!.odometer
      const way = visits.reduce((sum, visit) => sum + visit.metres, 0)
      expect(Math.abs((to - from) * 100 - way)).toBeLessThan(1_500)
    }
  })
})

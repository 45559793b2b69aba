/** A track of another device on this one: its ends are left out, each quarter of an hour is told once, and nothing is told for which it is too late. */

import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { cellOfNumber } from '../../../../protocol/cells/cell-number.ts'
import { createRandom } from '../../../../sim/random.ts'
import { driveOf } from '../../testing/drives.ts'
import { fitOf } from '../../testing/fit-file.ts'
import { distanceM } from '../fix.ts'
import { createRecorder } from '../recorder.ts'
import { QUARTER_MS, RESOLUTION } from '../sheet.ts'
import { readTrack } from './read-track.ts'

const START_MS = Date.UTC(2026, 0, 1, 8, 0)
const HOUR_MS = 3_600_000
const drive = driveOf({ startMs: START_MS + 60_000, way: 3, seed: 4, seconds: 2_400 })
const nowMs = START_MS + HOUR_MS
const WINDOW = { fromMs: nowMs - 6 * HOUR_MS, nowMs }
const recorder = () => {
  const source = createRandom(11)
  return createRecorder(() => source.next())
}
const bytesOf = (text: string) => new TextEncoder().encode(text)
const FILES: Readonly<Record<string, Uint8Array>> = {
  gpx: bytesOf(
    `<?xml version="1.0"?><gpx><trk><trkseg>${drive
      .map(
        ({ lat, lon, timeMs }) =>
          `<trkpt lat="${lat}" lon="${lon}"><time>${new Date(timeMs).toISOString()}</time></trkpt>`,
      )
      .join('')}</trkseg></trk></gpx>`,
  ),
  csv: bytesOf(
    ['time,lat,lon', ...drive.map(({ lat, lon, timeMs }) => `${timeMs},${lat},${lon}`)].join('\n'),
  ),
  fit: fitOf(drive, true),
}

describe.each(Object.entries(FILES))('a %s file', (_, bytes) => {
  it('becomes the sheets of its trip, without its ends', () => {
    const own = recorder()
    const { taken, hidden, late, early, known } = own.takeIn(readTrack(bytes).segments, WINDOW)
    expect([late, early, known]).toEqual([0, 0, 0])
    expect([taken + hidden, hidden > 100]).toEqual([drive.length, true])
    const sheets = own.due(nowMs)
    expect(sheets.map(({ quarter }) => quarter * QUARTER_MS)).toEqual(
      [0, 1, 2].map(at => START_MS + at * QUARTER_MS),
    )
    // Whoever has the file's sheets has nothing of where it began and ended.
    const cells = new Set(
      sheets.flatMap(({ visits }) => visits.map(({ cell }) => cellOfNumber(cell, RESOLUTION))),
    )
    for (const end of [drive[0]!, drive.at(-1)!])
      expect(cells.has(latLngToCell(end.lat, end.lon, RESOLUTION))).toBe(false)
    expect(own.keep().zones.some(({ at }) => distanceM(at, drive[0]!) < 50)).toBe(true)
  })
})

describe('a track', () => {
  const { segments } = readTrack(FILES['gpx']!)

  it('is told once: not again, and not of a quarter of an hour that this device recorded itself', () => {
    const own = recorder()
    own.takeIn(segments, WINDOW)
    const first = own.due(nowMs)
    expect(own.takeIn(segments, WINDOW)).toMatchObject({ taken: 0 })
    expect([first.length, own.due(nowMs)]).toEqual([3, []])
    const drove = recorder()
    for (const fix of drive.slice(0, 800)) drove.add(fix)
    expect(drove.takeIn(segments, WINDOW)).toMatchObject({ known: expect.any(Number) })
    drove.stop()
    const quarters = drove.due(nowMs).map(({ quarter }) => quarter)
    expect(quarters.length).toBe(new Set(quarters).size)
    // After a restart too.
    const source = createRandom(5)
    const again = createRecorder(() => source.next(), own.keep())
    expect(again.takeIn(segments, WINDOW).taken).toBe(0)
  })

  it('for which it is too late, or whose clock is ahead, is not told, and how much of it is', () => {
    const late = recorder().takeIn(segments, { fromMs: START_MS + 2 * QUARTER_MS, nowMs })
    expect([late.late > 0, late.taken > 0, late.early]).toEqual([true, true, 0])
    const early = recorder()
    const said = early.takeIn(segments, { fromMs: 0, nowMs: START_MS + QUARTER_MS + 1 })
    expect([said.early > 0, said.taken > 0, early.due(nowMs).length]).toEqual([true, true, 1])
  })

  it('of one who came home in between tells nothing of it', () => {
    const home = drive[0]!
    const rest = (timeMs: number) => ({ ...home, timeMs, speedMps: 0 })
    const stay = Array.from({ length: 400 }, (_, second) => rest(home.timeMs - 400_000 + 1_000 * second))
    const own = recorder()
    own.takeIn([[...stay, ...drive]], { fromMs: 0, nowMs })
    for (const { visits } of own.due(nowMs))
      for (const { cell } of visits)
        expect(cellOfNumber(cell, RESOLUTION)).not.toBe(latLngToCell(home.lat, home.lon, RESOLUTION))
  })
})

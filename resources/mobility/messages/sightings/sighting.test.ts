/** Sightings as they are signed: what is packed comes back, what is odd is refused, and nothing is told of where a trip began. */

import fc from 'fast-check'
import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { numberOfCell, parentNumber } from '../../../../protocol/cells/cell-number.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { distanceM, type Fix, moved } from '../fix.ts'
import { makeSheets } from '../make-sheets.ts'
import { createRecorder } from '../recorder.ts'
import { decodeSheet, encodeSheet, RESOLUTION } from '../sheet.ts'
import { headingOf, sightingsOf } from './collect.ts'
import { middleOf } from './object-row.ts'
import { OBJECT_KINDS, objectKey, PLACE_RESOLUTION } from './objects.ts'
import { inSightingOrder, MOST_SIGHTINGS, packSightings, type Sighting, unpackSightings } from './sighting.ts'

const HOME = { lat: 52.5, lon: 13.4 }
const START_MS = Date.UTC(2026, 0, 1)
const placeAt = (metres: number) => {
  const { lat, lon } = moved(HOME, 0, metres)
  return numberOfCell(latLngToCell(lat, lon, PLACE_RESOLUTION), PLACE_RESOLUTION)
}

const anySighting = fc.record({
  place: fc.integer({ min: 0, max: 60 }).map(step => placeAt(90 * step)),
  kind: fc.nat({ max: OBJECT_KINDS.length - 1 }),
  heading: fc.nat({ max: 7 }),
  picture: fc.oneof(
    fc.constant(''),
    fc
      .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 16 })
      .map(all => all.join('')),
  ),
})
const anySightings = fc
  .uniqueArray(anySighting, { selector: objectKey, maxLength: MOST_SIGHTINGS, minLength: 1 })
  .map((all): readonly Sighting[] => all.sort(inSightingOrder))

/** Ten metres a second to the north, a fix each; a traffic light every fifty metres. */
function trip(seconds: number): readonly Fix[] {
  return Array.from({ length: seconds }, (_, at) => ({
    ...moved(HOME, at % 3, 10 * at),
    timeMs: START_MS + 1_000 * at,
    accuracyM: 4 + (at % 5),
    speedMps: 10,
    ...(at % 5 === 0 ? { seen: [{ kind: 0, picture: at.toString(16).padStart(16, '0') }] } : {}),
  }))
}
const stepsOf = (fixes: readonly Fix[]) =>
  fixes.slice(1).map((to, at) => ({ mps: to.speedMps ?? 0, from: fixes[at]!, to }))

describe('sightings', () => {
  it('law: what is packed comes back', () => {
    fc.assert(
      fc.property(anySightings, all => {
        expect(unpackSightings(packSightings(all))).toEqual(all)
      }),
      { numRuns: 50 },
    )
  })

  it('law: bytes are read or refused, and what is read is written the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
        try {
          expect(packSightings(unpackSightings(bytes))).toEqual(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are part of a sheet, of which an hour stays below 6 kB with as many as there may be', () => {
    const recorder = createRecorder(() => 0.5)
    for (const fix of trip(890)) recorder.add(fix)
    recorder.stop()
    const [sheet] = recorder.due(START_MS + 7_200_000)
    expect(decodeSheet(encodeSheet(sheet!))).toEqual(sheet)
    const most = Array.from({ length: MOST_SIGHTINGS }, (_, at) => ({
      place: placeAt(150 * at),
      kind: at % 5,
      heading: at % 8,
      picture: 'ab'.repeat(8),
    })).sort(inSightingOrder)
    const bytes = encodeSheet({ ...sheet!, sightings: most, salt: new Uint8Array(16) })
    // With signature and seal a sheet is some 250 bytes more.
    expect(4 * (bytes.length + 250)).toBeLessThan(6_000)
  })
})

describe('what a device makes of what it saw', () => {
  it('law: is in a cell that its sheet counts, however the road lies: a place at the edge of one belongs to another, or was just reached', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), (east, north) => {
        const fixes = Array.from({ length: 400 }, (_, at) => ({
          ...moved(HOME, at * east, at * north),
          timeMs: START_MS + 1_000 * at,
          accuracyM: 4 + (at % 5),
          speedMps: Math.hypot(east, north),
          seen: [{ kind: 0, picture: at.toString(16).padStart(16, '0') }],
        }))
        for (const { visits, sightings = [] } of makeSheets(fixes)) {
          const counted = new Set(visits.map(({ cell }) => cell))
          const cells = sightings.map(({ place }) => parentNumber(place, PLACE_RESOLUTION, RESOLUTION))
          expect(cells.filter(cell => !counted.has(cell))).toEqual([])
          if (Math.hypot(east, north) > 4) expect(sightings.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is each object once, by place and way', () => {
    const all = sightingsOf(stepsOf(trip(60)))
    expect(all.length).toBeGreaterThan(3)
    expect(new Set(all.map(objectKey)).size).toBe(all.length)
    expect(new Set(all.map(({ heading }) => heading))).toEqual(new Set([0]))
  })

  it('is nothing from where it crept', () => {
    const slow = trip(60).map(fix => ({ ...fix, speedMps: 3 }))
    expect(sightingsOf(stepsOf(slow))).toEqual([])
  })

  it('tells nothing of where the trip began or ended', () => {
    const recorder = createRecorder(() => 0.5)
    const fixes = trip(890)
    for (const fix of fixes) recorder.add(fix)
    recorder.stop()
    const sightings = recorder.due(START_MS + 7_200_000).flatMap(sheet => sheet.sightings ?? [])
    expect(sightings.length).toBeGreaterThan(10)
    for (const sighting of sightings) {
      const [lat, lon] = middleOf(sighting)
      for (const end of [fixes[0]!, fixes.at(-1)!]) expect(distanceM({ lat, lon }, end)).toBeGreaterThan(150)
    }
  })

  it('says nothing to be missing where the sheet does not go', () => {
    const missing = (place: number) => ({ kind: 1, picture: '', at: { place, heading: 0 } })
    const [first, ...rest] = trip(30)
    const fixes = [
      first!,
      ...rest.slice(0, -1),
      { ...rest.at(-1)!, seen: [missing(placeAt(100)), missing(placeAt(5_000))] },
    ]
    expect(sightingsOf(stepsOf(fixes)).filter(({ kind }) => kind === 1)).toEqual([
      { place: placeAt(100), kind: 1, heading: 0, picture: '' },
    ])
  })

  it('has a direction in eighths', () => {
    expect(
      [
        [0, 9],
        [9, 9],
        [9, 0],
        [9, -9],
        [0, -9],
        [-9, -9],
        [-9, 0],
        [-9, 9],
      ].map(([x, y]) => headingOf(HOME, moved(HOME, x!, y!))),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })
})

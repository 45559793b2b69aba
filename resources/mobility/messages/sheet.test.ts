/** What is signed: its codec, its size, and that nothing of a moment or an order is in it. */
import fc from 'fast-check'
import { cellToParent, isValidCell, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import {
  cellOfNumber,
  isCellNumber,
  numberOfCell,
  parentNumber,
} from '../../../protocol/cells/cell-number.ts'
import { sealMessage } from '../../../protocol/message.ts'
import { nobleSigner } from '../../../protocol/testing/noble-signer.ts'
import { sheetsOf } from '../testing/drives.ts'
import {
  decodeSheet,
  encodeSheet,
  packVisits,
  QUARTER_MS,
  RESOLUTION,
  SHEET_TYPE,
  unpackVisits,
} from './sheet.ts'

const START_MS = Date.UTC(2026, 0, 1)
const place = fc.tuple(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.double({ min: -180, max: 180, noNaN: true }),
)

describe('a cell’s number', () => {
  it('isTheCellAgainAndItsParentsAre', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 15 }), ([lat, lon], resolution) => {
        const cell = latLngToCell(lat, lon, resolution)
        const number = numberOfCell(cell, resolution)
        expect(isCellNumber(number, resolution)).toBe(true)
        expect(cellOfNumber(number, resolution)).toBe(cell)
        for (let of = 0; of < resolution; of++)
          expect(cellOfNumber(parentNumber(number, resolution, of), of)).toBe(cellToParent(cell, of))
      }),
    )
  })

  it('knowsWhatIsACellAsH3Does', () => {
    const pentagon = fc
      .tuple(fc.constantFrom(4, 14, 24, 117), fc.nat({ max: 8 ** 9 - 1 }))
      .map(([base, rest]) => base * 8 ** 9 + rest)
    fc.assert(
      fc.property(fc.oneof(fc.nat({ max: 2 ** 34 }), pentagon), number => {
        expect(isCellNumber(number, RESOLUTION)).toBe(
          number < 128 * 8 ** 9 && isValidCell(cellOfNumber(number, RESOLUTION)),
        )
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a sheet', () => {
  const city = sheetsOf({ startMs: START_MS, way: 1, seed: 1, seconds: 3_599, mps: 12 })
  const motorway = sheetsOf({ startMs: START_MS, way: 2, seed: 1, seconds: 3_599, mps: 40 })

  it('is what was said, again', () => {
    for (const sheet of [...city, ...motorway]) expect(decodeSheet(encodeSheet(sheet))).toEqual(sheet)
    const car = { ...city[0]!, vehicle: { odometer: [10, 90], charge: [800, 790] } } as const
    expect(decodeSheet(encodeSheet(car))).toEqual(car)
    const push = { seconds: 700, agree: 164 }
    const sealed = { ...city[0]!, motion: { seconds: 800, shake: 3, push }, salt: new Uint8Array(16).fill(9) }
    expect(decodeSheet(encodeSheet(sealed))).toEqual(sealed)
    expect(() => decodeSheet(encodeSheet({ ...sealed, salt: new Uint8Array(15) }))).toThrow('salt')
  })

  it.each([
    ['a city', city],
    ['a motorway', motorway],
  ])('of an hour in %s is at most 6 kB, signed', async (_, sheets) => {
    expect(sheets.length).toBe(4)
    const signer = nobleSigner('EdDSA', 1)
    let bytes = 0
    for (const [sequence, sheet] of sheets.entries()) {
      const timeMs = (sheet.quarter + 1) * QUARTER_MS
      const draft = {
        signer,
        network: `0x${'ab'.repeat(32)}` as const,
        contentType: SHEET_TYPE,
        sequence,
        timeMs,
        payload: encodeSheet(sheet),
      }
      bytes += (await sealMessage(draft)).length
    }
    expect(bytes).toBeGreaterThan(500)
    expect(bytes).toBeLessThanOrEqual(6_000)
  })

  it('says nothing of when in its quarter of an hour, or in which order, a cell was crossed', () => {
    const [sheet] = city
    const backwards = sheetsOf({ startMs: START_MS, way: 1, seed: 1, seconds: 880, mps: 12 })[0]!
    const cells = backwards.visits.map(({ cell }) => cell)
    expect(cells).toEqual(cells.toSorted((a, b) => a - b))
    expect(Object.keys(sheet!).toSorted()).toEqual(['drive', 'motion', 'quarter', 'visits'])
  })

  it('that is not one is said so, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
        try {
          expect(packVisits(unpackVisits(bytes))).toEqual(bytes)
        } catch (error) {
          expect(error).toMatchObject({ code: 'mobility_malformed' })
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

/** What comes nearer on the way is told once; what goes with the car, or is seen from where one stands, never is. */
import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { moved } from '../../messages/fix.ts'
import type { Seen } from '../../messages/sightings/collect.ts'
import { PLACE_RESOLUTION } from '../../messages/sightings/objects.ts'
import { createTracker, type Found } from './tracker.ts'

const START = { lat: 52.5, lon: 13.4 }
const STOP_SIGN = 1
const NORTH = 0

interface Ride {
  readonly seconds: number
  readonly mps: number
  readonly brightness?: number
  /** What is in a picture after so many metres. */
  readonly sees: (metres: number) => readonly Found[]
  readonly known?: Parameters<ReturnType<typeof createTracker>['know']>[0]
}

/** Northwards, three pictures a second and a fix. */
function ride({ seconds, mps, brightness = 120, sees, known = [] }: Ride) {
  const tracker = createTracker()
  tracker.know(known)
  const told: Seen[] = []
  let stuck = 0
  for (let tick = 0; tick < 3 * seconds; tick++) {
    const metres = (tick / 3) * mps
    if (tick % 3 === 0) told.push(...tracker.at({ ...moved(START, 0, metres), speedMps: mps }))
    tracker.see({ timeMs: (tick * 1_000) / 3, brightness, found: sees(metres) })
    stuck = Math.max(stuck, tracker.stuck)
  }
  return { told, stuck, tracker }
}

/** A sign at so many metres of the way, from 60 m before it on. */
const signAt =
  (at: number) =>
  (metres: number): readonly Found[] => {
    const away = at - metres
    if (away < 5 || away > 60) return []
    const size = Math.min(0.6, 3 / away)
    const box = { x: 0.5 + 1.5 / away, y: 0.4, w: size, h: size }
    return [
      {
        kind: STOP_SIGN,
        box,
        picture: Math.floor(1_000 * size)
          .toString(16)
          .padStart(16, '0'),
      },
    ]
  }

describe('what a camera tells', () => {
  it('is a sign that comes nearer, once', () => {
    const { told } = ride({ seconds: 20, mps: 8, sees: signAt(80) })
    expect(told.map(({ kind }) => kind)).toEqual([STOP_SIGN])
    expect(told[0]!.at).toBeUndefined()
  })

  it('is of two signs behind each other two', () => {
    const { told } = ride({
      seconds: 40,
      mps: 8,
      sees: metres => [...signAt(80)(metres), ...signAt(220)(metres)],
    })
    expect(told).toHaveLength(2)
  })

  it('is nothing that stays where it is in the picture: a sticker, a screen', () => {
    const sticker = { kind: STOP_SIGN, box: { x: 0.4, y: 0.4, w: 0.2, h: 0.2 }, picture: 'ab'.repeat(8) }
    const { told, stuck } = ride({ seconds: 30, mps: 8, sees: () => [sticker] })
    expect(told).toEqual([])
    expect(stuck).toBe(1)
  })

  it('is nothing of a video on a desk, and nothing from where one creeps', () => {
    const video = (metres: number) => signAt(80)(metres)
    expect(ride({ seconds: 20, mps: 0, sees: () => video(40) }).told).toEqual([])
    expect(ride({ seconds: 60, mps: 2, sees: signAt(80) }).told).toEqual([])
  })

  it('is nothing in the dark', () => {
    const { told, tracker } = ride({ seconds: 20, mps: 8, brightness: 20, sees: signAt(80) })
    expect(told).toEqual([])
    expect(tracker.isDark).toBe(true)
  })
})

describe('what is missing', () => {
  const place = (metres: number) => {
    const { lat, lon } = moved(START, 0, metres)
    return numberOfCell(latLngToCell(lat, lon, PLACE_RESOLUTION), PLACE_RESOLUTION)
  }
  const known = [{ place: place(200), kind: STOP_SIGN, heading: NORTH }]

  it('is what should be there, once its place is left', () => {
    const { told } = ride({ seconds: 60, mps: 8, sees: () => [], known })
    expect(told).toEqual([{ kind: STOP_SIGN, picture: '', at: { place: place(200), heading: NORTH } }])
  })

  it('is nothing that was seen, nor the other way, nor in the dark, nor at a speed at which nobody looks', () => {
    const seen = ride({ seconds: 60, mps: 8, sees: signAt(200), known }).told
    expect(seen.map(({ picture }) => picture === '')).toEqual([false])
    const other = [{ ...known[0]!, heading: 4 }]
    expect(ride({ seconds: 60, mps: 8, sees: () => [], known: other }).told).toEqual([])
    expect(ride({ seconds: 60, mps: 8, brightness: 10, sees: () => [], known }).told).toEqual([])
    expect(ride({ seconds: 10, mps: 60, sees: () => [], known }).told).toEqual([])
  })
})

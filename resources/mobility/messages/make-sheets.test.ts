import { describe, expect, it } from 'vitest'
import { type Fix, moved } from './fix.ts'
import { makeSheets } from './make-sheets.ts'
import { QUARTER_MS } from './sheet.ts'

const START = { lat: 52.5, lon: 13.4 }
const START_MS = 1_800_000 * QUARTER_MS

/** A fix each 2 s: 20 m/s but for `stand` seconds after the first five minutes. */
function drive({ stand, charge }: { stand: number; charge: (second: number) => number }): Fix[] {
  return Array.from({ length: 300 }, (_, at) => {
    const second = 2 * at
    const driven = second <= 300 ? second : Math.max(300, second - stand)
    const point = moved(START, 20 * driven, 0)
    return {
      ...point,
      timeMs: START_MS + second * 1000,
      odometer: 1_000 + (20 * driven) / 100,
      charge: charge(second),
    }
  })
}

describe('what a vehicle says of its charge', () => {
  const vehicleOf = (fixes: readonly Fix[]) => makeSheets(fixes)[0]?.vehicle

  it('is that of the way, also where it falls and where it gains down a mountain', () => {
    expect(vehicleOf(drive({ stand: 0, charge: () => 500 }))?.charge).toEqual([500, 500])
    const falls = drive({ stand: 120, charge: second => 500 - second / 30 })
    expect(vehicleOf(falls)?.charge).toEqual([500, 480])
    expect(vehicleOf(drive({ stand: 0, charge: second => 500 + second / 30 }))?.charge).toEqual([500, 520])
  })

  // 250 kW into 75 kWh is 5.6 % a minute; that is a stop too short to end a trip.
  it('is left out where it rose and the vehicle stood for as long as it takes to plug in', () => {
    const fast = (second: number) => 300 + Math.min(240, Math.max(0, second - 300)) * (56 / 60)
    const sheet = vehicleOf(drive({ stand: 240, charge: fast }))
    expect(sheet?.odometer).toEqual([1_000, 1_072])
    expect(sheet).not.toHaveProperty('charge')
    // It did not stand: that is no charging stop, and the rule has it.
    expect(vehicleOf(drive({ stand: 20, charge: fast }))?.charge).toEqual([300, 524])
  })
})

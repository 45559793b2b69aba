/** One vehicle, one reward: whoever has it, and whom a number that is squatted on costs nothing. */
import { describe, expect, it } from 'vitest'
import { device } from '../testing/conformance-case.ts'
import { sheetsOf } from '../testing/drives.ts'
import { settleHours, type Told } from '../testing/settle.ts'
import { WHOLE_CELL } from './decide.ts'

const START_MS = Date.UTC(2026, 0, 1)
const ways = [3, 9].map(way => sheetsOf({ startMs: START_MS, way, seed: way, seconds: 880 }))
const VIN = 'ab'.repeat(16)
const ofVehicle = (number: number) => ({ ...device(number), details: { vin: VIN } })
const [owner, other] = [ofVehicle(1), ofVehicle(4)]
const told = (by: readonly ReturnType<typeof device>[]): Told[] =>
  by.flatMap((one, at) => ways[at]!.map(sheet => ({ by: one, sheet })))
const settled = (by: readonly ReturnType<typeof device>[], vouching = true) =>
  settleHours(by, told(by), { startMs: START_MS, hours: 1, vouching })

describe('two devices of one vehicle', () => {
  it('are one where both are vouched for by its number: the one registered last has what it earns', () => {
    const [old, fresh] = [
      { ...owner, registeredAtMs: START_MS - 9_000, vouched: { vin: VIN } },
      { ...other, registeredAtMs: START_MS - 5_000, vouched: { vin: VIN } },
    ]
    const both = settled([old, fresh])
    expect(both.unitsOf(old)).toBe(0)
    expect(both.unitsOf(fresh)).toBe(WHOLE_CELL * ways[1]![0]!.visits.length)
    expect(both.found).toContain('same_vehicle')
    // What the newest says nothing of, the one before it has.
    const silent = settleHours([old, fresh], told([old]), { startMs: START_MS, hours: 1, vouching: true })
    expect(silent.unitsOf(old)).toBeGreaterThan(0)
  })

  it('squattingTakesNothing: whoever names a number that nobody vouches for costs its owner nothing', () => {
    const real = { ...owner, vouched: { vin: VIN } }
    const alone = settleHours([real, other], told([real]), { startMs: START_MS, hours: 1, vouching: true })
    const beside = settled([real, other])
    expect(beside.unitsOf(real)).toBe(alone.unitsOf(real))
    expect(beside.unitsOf(other)).toBe(0)
    // Nor where nobody is listed who could vouch: another way takes nothing.
    const words = settled([owner, other], false)
    const single = settleHours([owner, other], told([owner]), { startMs: START_MS, hours: 1 })
    expect(words.unitsOf(owner)).toBe(single.unitsOf(owner))
  })

  it('a voucher for another number, or for a phone, is none for this vehicle', () => {
    const real = { ...owner, vouched: { vin: VIN } }
    const cheat = { ...other, registeredAtMs: START_MS - 1, vouched: { vin: 'cd'.repeat(16) } }
    const { unitsOf } = settled([real, cheat])
    expect(unitsOf(real)).toBeGreaterThan(0)
    expect(unitsOf(cheat)).toBe(0)
  })
})

/** One vehicle, one reward: whoever has it, and whom a number that is squatted on costs nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { device } from '../testing/conformance-case.ts'
import { sheetsOf } from '../testing/drives.ts'
import { settleHours, type Told } from '../testing/settle.ts'
import type { DueSheet } from './decide.ts'
import { WHOLE_CELL } from './freshness.ts'
import { type HeardVehicles, noteHeard, onePayAVehicle } from './vehicles.ts'

const START_MS = Date.UTC(2026, 0, 1)
const ways = [3, 9].map(way => sheetsOf({ startMs: START_MS, way, seed: way, seconds: 880 }))
const VIN = 'ab'.repeat(16)
const ofVehicle = (number: number) => ({ ...device(number), details: { vin: VIN } })
const [owner, other] = [ofVehicle(1), ofVehicle(4)]
const told = (by: readonly ReturnType<typeof device>[]): Told[] =>
  by.flatMap((one, at) => ways[at]!.map(sheet => ({ by: one, sheet })))
const settled = (by: readonly ReturnType<typeof device>[], vouching = true) =>
  settleHours(by, told(by), { startMs: START_MS, hours: 1, vouching })

function dueOf({ id, owner, registeredAtMs }: ReturnType<typeof device>, quarter: number): DueSheet {
  return {
    subject: id,
    quarter,
    owner,
    vehicle: VIN,
    person: undefined,
    visits: [],
    shuffled: [],
    fixedAtMs: 0,
    arrivedAtMs: 0,
    prints: [],
    sightings: [],
    odometer: [-1, -1],
    isTrusted: true,
    ofVehicleSinceMs: registeredAtMs,
    isBesideVouched: false,
    besideHeardIn: -1,
  }
}

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
    // As long as the newest was never heard, the one before it is paid.
    const silent = settleHours([old, fresh], told([old]), { startMs: START_MS, hours: 1, vouching: true })
    expect(silent.unitsOf(old)).toBeGreaterThan(0)
  })

  describe('at other hours', () => {
    const at = (hour: number, way: number) =>
      sheetsOf({ startMs: START_MS + hour * 3_600_000, way, seed: 50 + hour, seconds: 880 })
    const [old, fresh] = [
      { ...owner, registeredAtMs: START_MS - 9_000, vouched: { vin: VIN } },
      { ...other, registeredAtMs: START_MS - 5_000, vouched: { vin: VIN } },
    ]
    const course = (
      said: readonly Told[],
      by: readonly (typeof old)[] = [old, fresh],
      change: Partial<Parameters<typeof settleHours>[2]> = {},
    ) =>
      settleHours(by, said, {
        startMs: START_MS,
        hours: 60,
        vouching: true,
        options: { vehicleRest: '2d', refresh: '30m' },
        ...change,
      })
    const say = (by: typeof old, hours: readonly number[], way = 3): Told[] =>
      hours.flatMap(hour => at(hour, way).map(sheet => ({ by, sheet })))

    it('the older has nothing once the newer was heard, and is told which of them has it', () => {
      const both = course([...say(old, [2, 10, 30]), ...say(fresh, [4, 20], 9)])
      const alone = [course(say(old, [2])).unitsOf(old), course(say(fresh, [4, 20], 9)).unitsOf(fresh)]
      expect([both.unitsOf(old), both.unitsOf(fresh)]).toEqual(alone)
      const told = both.outcomes
        .flatMap(({ findings }) => findings)
        .filter(one => one.code === 'newer_device')
      expect(told.map(({ subject, severity }) => [subject, severity])).toEqual([
        [old.id, 'notice'],
        [old.id, 'notice'],
      ])
      expect(told[0]!.facts).toMatchObject({ newer: fresh.id, restMs: 2 * 86_400_000 })
    })

    it('an owner who changes the device loses nothing, on the very day', () => {
      const young = { ...fresh, registeredAtMs: START_MS + 11 * 3_600_000 }
      const changed = course([...say(old, [2, 10]), ...say(young, [12, 20])], [old, young])
      const never = course(say(old, [2, 10, 12, 20])).unitsOf(old)
      expect(changed.unitsOf(old) + changed.unitsOf(young)).toBe(never)
      expect(changed.found).toEqual([])
    })

    it('a buyer with a device of his own loses nothing by the seller’s, that drives on', () => {
      const buyer = { ...fresh, registeredAtMs: START_MS + 11 * 3_600_000 }
      const hours = [13, 20, 31, 40, 55]
      const alone = course(say(buyer, hours, 9), [old, buyer]).unitsOf(buyer)
      const sold = course([...say(old, [2, 18, 30, 33, 54]), ...say(buyer, hours, 9)], [old, buyer])
      expect(sold.unitsOf(buyer)).toBe(alone)
      expect(sold.unitsOf(old)).toBe(course(say(old, [2])).unitsOf(old))
    })

    it('whoever goes back to the older one removes the newer and is paid at once, or waits', () => {
      const used = course([...say(old, [40]), ...say(fresh, [4])])
      expect(used.unitsOf(old)).toBe(0)
      const rested = course([...say(old, [53]), ...say(fresh, [4])])
      expect(rested.unitsOf(old)).toBeGreaterThan(0)
      // Removed, or no longer vouched for by that number: as it is when that is decided.
      const { state } = course(say(fresh, [4]), [old, fresh], { hours: 8 })
      const later = (left: readonly (typeof old)[]) => course(say(old, [40]), left, { state }).unitsOf(old)
      expect(later([old, fresh])).toBe(0)
      expect(later([old])).toBeGreaterThan(0)
      expect(later([old, { ...fresh, vouched: { vin: 'model' } }])).toBeGreaterThan(0)
    })

    it('takingTurnsPaysOnce: however they take turns, all have as many days as there are, and one more for each newer', () => {
      const three = [1, 2, 4].map((number, at) => ({
        ...ofVehicle(number),
        registeredAtMs: START_MS - 9_000 + at,
        vouched: { vin: VIN },
      }))
      const days = fc.array(fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 3 }), {
        minLength: 5,
        maxLength: 5,
      })
      fc.assert(
        fc.property(days, turns => {
          const heard: HeardVehicles = new Map()
          let paid = 0
          for (const [day, who] of turns.entries())
            for (const [turn, which] of who.sort().entries()) {
              const quarter = 96 * day + 30 + turn
              const sheet = dueOf(three[which]!, quarter)
              const [only] = onePayAVehicle([sheet], heard, { vehicleRestQuarters: 5 * 96 })
              if (!only!.isBesideVouched) paid++
              noteHeard([sheet], heard)
            }
          expect(paid).toBeLessThanOrEqual(turns.length + three.length - 1)
        }),
      )
    })
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

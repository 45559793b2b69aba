import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursOf, type Registers, tradesOf } from './hours.ts'

const HOUR_MS = 3_600_000
const day = { fromMs: 0, slotMs: HOUR_MS, slots: 3 }
const at = (hour: number, taken: number, given: number, generation?: number): Registers => {
  return { atMs: hour * HOUR_MS, import: taken, export: given, generation }
}
const line = (slot: number, price: string, amount: string) => {
  return { resource: 'energy', figures: { amount }, facts: { slot, price } }
}

describe('a home’s day by hour', () => {
  it('is made, used, bought and sold, with the price of the hour', () => {
    const trades = tradesOf([
      { paid: [line(HOUR_MS, '220000', '44000')], received: [] },
      { paid: [], received: [line(2 * HOUR_MS, '50000', '10000'), line(2 * HOUR_MS, '50000', '5000')] },
    ])
    expect(trades.get(HOUR_MS)).toEqual({ bought: 200, sold: 0, price: 220_000 })
    expect(hoursOf([at(0, 0, 0, 0), at(1, 500, 0, 100), at(2, 500, 900, 1_400)], trades, day)).toEqual([
      {
        fromMs: 0,
        made: 100,
        used: 600,
        own: 100,
        bought: 200,
        fromGrid: 300,
        sold: 0,
        toGrid: 0,
        price: 220_000,
      },
      {
        fromMs: HOUR_MS,
        made: 1_300,
        used: 400,
        own: 400,
        bought: 0,
        fromGrid: 0,
        sold: 300,
        toGrid: 600,
        price: 50_000,
      },
      {
        fromMs: 2 * HOUR_MS,
        made: undefined,
        used: undefined,
        own: undefined,
        bought: undefined,
        fromGrid: undefined,
        sold: undefined,
        toGrid: undefined,
        price: undefined,
      },
    ])
  })

  it('nothingIsLost: over the hours as much flows as the registers say, however readings fall', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: HOUR_MS }), fc.nat(5_000), fc.nat(5_000)), {
      minLength: 2,
      maxLength: 30,
    })
    fc.assert(
      fc.property(steps, all => {
        let reading = at(0, 0, 0, 0)
        const registers = [
          reading,
          ...all.map(
            ([ms, taken, given]) =>
              (reading = {
                atMs: reading.atMs + ms,
                import: reading.import + taken,
                export: reading.export + given,
                generation: (reading.generation ?? 0) + given,
              }),
          ),
        ]
        const hours = hoursOf(registers, new Map(), { fromMs: 0, slotMs: 1, slots: 1 })
        expect(hours).toHaveLength(1)
        const whole = hoursOf(registers, new Map(), { fromMs: 0, slotMs: reading.atMs, slots: 1 })[0]!
        expect(whole.fromGrid).toBeCloseTo(reading.import, 4)
        expect(whole.toGrid).toBeCloseTo(reading.export, 4)
      }),
    )
  })

  it('counts nothing between two readings of which the later is lower: the meter began again', () => {
    const [hour] = hoursOf([at(0, 900, 0), at(1, 5, 0)], new Map(), day)
    expect(hour!.used).toBeUndefined()
  })
})

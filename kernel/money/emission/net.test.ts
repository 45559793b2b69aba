import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ceilingAt, ceilingOf } from './ceiling.ts'
import { cumulativeEmission } from './cumulative-emission.ts'
import { exponential } from './exponential.ts'
import { fixed } from './fixed.ts'
import { halving } from './halving.ts'
import { atPrice, net, netStep, revenueBounds, smoothed } from './net.ts'
import { MOST_ROWS } from './rows.ts'

/** HIP-149 as deployed: 89.27 % of the network's, as parts of 2³² − 1, and 70 % of these to whoever carried the data. */
const ALPHA = [
  { part: 3_834_117_304n, of: 2n ** 32n - 1n },
  { part: 70n, of: 100n },
]
const [SCHEDULED, MOST] = [20_548n * 10n ** 8n, 1_644n * 10n ** 8n]
/** Data credits a day, 0.00001 USD each; prices and amounts have 8 places. */
const CREDITS = 910_000_000n
const half = (price: bigint) => (CREDITS * 500n * 10n ** 8n) / price
const threefold = (price: bigint) => (CREDITS * 3_000n * 10n ** 8n) / price

describe('bounds linked to revenue', () => {
  it.each([
    [100_000_000n, 164_400_000_000n, 164_400_000_000n, 0n, 2_219_200_000_000n, 2_730_000_000_000n],
    [
      10_000_000n,
      9_100_000_000_000n,
      164_400_000_000n,
      5_062_081_506_014n,
      7_281_281_506_014n,
      27_300_000_000_000n,
    ],
    [
      10_000_000n,
      910_000_000_000n,
      164_400_000_000n,
      745_600_000_000n,
      2_964_800_000_000n,
      27_300_000_000_000n,
    ],
    [10_000_000n, 300n, 300n, 0n, 2_054_800_000_300n, 27_300_000_000_000n],
    [250_000_000n, 164_400_000_000n, 164_400_000_000n, 0n, 2_219_200_000_000n, 1_092_000_000_000n],
    [
      27_000_000n,
      3_000_000_000_000n,
      164_400_000_000n,
      477_570_928_154n,
      2_696_770_928_154n,
      10_111_111_111_111n,
    ],
  ])('are those of HIP-149 to the last unit, at %d', (price, reserve, again, topUp, total, cap) => {
    const given = { scheduled: SCHEDULED, reserve, most: MOST, alpha: ALPHA, floor: half(price) }
    expect(revenueBounds({ ...given, cap: undefined })).toEqual({ again, topUp, emission: total })
    expect(threefold(price)).toBe(cap)
    // With the cap resources get no more than it: 1 092 000 000 000 of 1 386 755 887 910 at a price of 2.50.
    const { emission } = revenueBounds({ ...given, cap })
    const gets = ALPHA.reduce((amount, { part, of }) => (amount * part) / of, emission)
    expect(gets).toBeLessThanOrEqual(cap)
    expect(emission < total).toBe(price === 250_000_000n)
  })

  it('are none where resources get nothing of it', () => {
    const alpha = [{ part: 0n, of: 10n }]
    const given = { scheduled: 5n, reserve: 9n, most: 2n, alpha, floor: 100n, cap: undefined }
    expect(revenueBounds(given)).toEqual({ again: 2n, topUp: 0n, emission: 7n })
  })
})

describe('net emissions', () => {
  it.each([
    // Helium's own, to 8 places: a seventh of what was burned and six of what was.
    [40_000_000_000n, 950_000_000_000n, 170_000_000_000n, 164_383_561_643n],
    [165_000_000_000n, 20_000_000_000n, 144_285_714_285n, 144_285_714_285n],
  ])('average what was burned: %d, and %d now', (before, burned, target, paid) => {
    const reserve = smoothed(before, burned, 7)
    expect(reserve).toBe(target)
    const most = 164_383_561_643n
    const given = { scheduled: 0n, reserve, most, alpha: ALPHA, floor: 0n, cap: undefined }
    expect(revenueBounds(given).emission).toBe(paid)
  })

  it('neverBringBackMoreThanWasBurned, whatever is burned when and however high the floor', () => {
    const policy = net({
      schedule: fixed({ amount: '0', every: '1d' }),
      price: '0.10',
      decimals: 6,
      window: 5,
      mostADay: '700',
      floorPercent: 1_000,
    })
    const epochs = fc.array(fc.bigInt(0n, 10n ** 10n), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(epochs, charges => {
        let state: ReturnType<typeof netStep>['state'] | undefined
        let [emitted, burned] = [0n, 0n]
        for (const charge of charges) {
          const alpha = [{ part: 9n, of: 10n }]
          const step = netStep(policy, {
            scheduled: 0n,
            burned: atPrice(charge, policy.price),
            epochMs: 86_400_000,
            alpha,
            state,
          })
          state = step.state
          emitted += step.emission
          burned += charge * 10n ** 13n
          expect(emitted).toBeLessThanOrEqual(burned)
          expect(step.emission).toBeGreaterThanOrEqual(0n)
        }
      }),
    )
  })

  it('areNowhereAboveTheirCeiling: the schedule’s, and what may come back a day beside it', () => {
    const schedules = [
      fixed({ amount: '60_000_000', every: '1y' }),
      halving({ first: '120_000_000', every: '2y' }),
      exponential({ total: '330_000_000', halfLife: '6y' }),
    ]
    const supply = 10n ** 30n
    fc.assert(
      fc.property(
        fc.constantFrom(...schedules),
        fc.nat(4_000_000_000),
        fc.nat(10_000),
        (schedule, s, most) => {
          const policy = net({ schedule, price: '1', decimals: 6, window: 1, mostADay: String(most) })
          const again = (policy.mostADay * BigInt(s)) / 86_400n
          const ceiling = ceilingOf(policy, 86_400_000, supply)
          expect(cumulativeEmission(schedule, s * 1_000, supply) + again).toBeLessThanOrEqual(
            ceilingAt(ceiling, s * 1_000, supply),
          )
          expect(ceiling.kind === 'rows' && ceiling.rows.length <= MOST_ROWS).toBe(true)
        },
      ),
    )
  })

  it('go on with the schedule alone where nothing is burned, and stop with a cap', () => {
    const options = { schedule: fixed({ amount: '5', every: '1d' }), price: '0.10', decimals: 6, window: 7 }
    const given = { scheduled: 50n, burned: 0n, epochMs: 86_400_000, alpha: [{ part: 1n, of: 1n }] }
    expect(netStep(net({ ...options, mostADay: '9' }), given).emission).toBe(50n)
    expect(netStep(net({ ...options, mostADay: '9', capPercent: 300 }), given).emission).toBe(0n)
  })
})

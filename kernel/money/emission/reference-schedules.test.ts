/** Schedules of networks that live, as they published them (platforms in docs/simulate.md): each a policy here, to the last unit that they count in. */
import { describe, expect, it } from 'vitest'
import { cumulativeEmission, epochEmission } from './cumulative-emission.ts'
import { fixed } from './fixed.ts'
import { halving } from './halving.ts'
import { table } from './table.ts'

const [DAY, YEAR] = [86_400_000, 365 * 86_400_000]
const SUPPLY = 10n ** 30n
/** Helium counts in 10⁻⁸. */
const bones = (amount: bigint) => amount / 10n ** 10n

describe('Helium', () => {
  it('issued 60 million a year by HIP-20, half of it every two years', () => {
    const policy = halving({ first: '120_000_000', every: '730d' })
    const starts = Array.from({ length: 10 }, (_, years) => cumulativeEmission(policy, years * YEAR, SUPPLY))
    const millions = ['0', '60', '120', '150', '180', '195', '210', '217.5', '225', '228.75']
    expect(starts.map(total => Number(total / 10n ** 16n) / 1e8)).toEqual(millions.map(Number))
    const whole = (years: number) =>
      (cumulativeEmission(policy, years * YEAR, SUPPLY) + 5n * 10n ** 17n) / 10n ** 18n
    expect([whole(19), whole(49)]).toEqual([239_648_438n, 239_999_989n])
  })

  it('issues a day on chain what its own table says, to the last unit', () => {
    // emissions/hnt.json of its admin: half as much each August, over 366 days where one of them is the 29th of February.
    const years = [
      ['30_000_000', 365, 82_191_78082191n],
      ['15_000_000', 366, 40_983_60655737n],
      ['15_000_000', 365, 41_095_89041095n],
      ['7_500_000', 365, 20_547_94520547n],
    ] as const
    for (const [amount, days, aDay] of years) {
      const policy = fixed({ amount, every: `${days}d` })
      // It rounds to the nearest, and a sum of floors never is above its year.
      const first = bones(epochEmission(policy, 0, DAY, SUPPLY))
      expect(first - aDay).toBe(0n)
      expect(cumulativeEmission(policy, days * DAY, SUPPLY)).toBe(
        BigInt(amount.replaceAll('_', '')) * 10n ** 18n,
      )
    }
  })

  it('issues 12 236.28691983 a day for 237 days by HIP-138: 2.9 million', () => {
    const policy = table([{ at: '237d', total: '2_900_000' }])
    expect(bones(epochEmission(policy, 0, DAY, SUPPLY))).toBe(12_236_28691983n)
  })

  it('adds 196 000 a day for 360 days by HIP-149, and falls to nothing over 720 more', () => {
    // A fall in a straight line is a total that bends: cut every 20 days it is a table within the chain's rows.
    const rows = [{ at: '360d', total: '70_560_000' }]
    for (let day = 20; day <= 720; day += 20) {
      // Days are counted from the first that is less: Σ 196 000 × (720 − k) / 720.
      const fallen = (196_000n * BigInt(day) * BigInt(1_440 - day)) / 1_440n
      rows.push({ at: `${360 + day}d`, total: String(70_560_000n + fallen) })
    }
    const policy = table(rows)
    expect(policy.rows.length).toBeLessThanOrEqual(64)
    const total = (days: number) => cumulativeEmission(policy, days * DAY, SUPPLY) / 10n ** 18n
    expect([total(1), total(360)]).toEqual([196_000n, 70_560_000n])
    expect(total(1_080)).toBe(141_120_000n)
    expect(total(5_000)).toBe(141_120_000n)
    const aDay = (day: number) => Number(epochEmission(policy, day, DAY, SUPPLY) / 10n ** 18n)
    expect(aDay(720)).toBeGreaterThan(92_000)
    expect(aDay(720)).toBeLessThan(98_000)
  })
})

it('Render issues 760 567 a month of its first year', () => {
  const policy = fixed({ amount: '9_126_804', every: '1y' })
  const months = Math.round(Number(cumulativeEmission(policy, YEAR, SUPPLY) / 12n / 10n ** 18n))
  expect(months).toBe(760_567)
})

it('GEODNET has a base of two an hour, and half of it each June', () => {
  const policy = halving({ first: '17_520', every: '1y' })
  const hour = (year: number) => epochEmission(policy, year * 365 * 24, 3_600_000, SUPPLY)
  expect([0, 1, 2, 3].map(year => Number(hour(year)) / 1e18)).toEqual([2, 1, 0.5, 0.25])
})

/** A word counts up to a cap for each owner and place, whatever it says and however often; a voucher counts as it is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { meter } from '../../testing/meters.ts'
import { RECORD_DAYS, standingsOf } from './standing.ts'

const PARAMS = { declaredW: 200, foundingW: 5_000 }

function standings(meters: readonly Subject[], vouching = true, days = 0) {
  const known = standingsOf(new Map(meters.map(one => [one.id, one])), vouching, PARAMS, () => days)
  return meters.map(({ id }) => known.get(id)!)
}

const power = fc.integer({ min: 0, max: 10 ** 9 })
const totalW = (meters: readonly Subject[], vouching: boolean) =>
  standings(meters, vouching).reduce((sum, { countedW }) => sum + countedW, 0)

describe('what counts', () => {
  it('aWordNeverCountsForMoreThanTheCap, whatever it says, and an honest small one in full', () => {
    fc.assert(
      fc.property(power, fc.boolean(), (pvW, vouching) => {
        const most = vouching ? PARAMS.declaredW : PARAMS.foundingW
        expect(totalW([meter(1, { details: { pvW } })], vouching)).toBe(Math.min(pvW, most))
      }),
    )
  })

  it('splittingAHouseIntoManyMetersBringsNothing', () => {
    fc.assert(
      fc.property(fc.array(power, { minLength: 1, maxLength: 12 }), fc.boolean(), (powers, vouching) => {
        const { owner } = meter(1)
        const parts = powers.map((pvW, index) => meter(index + 1, { owner, details: { pvW } }))
        const whole = meter(1, { details: { pvW: powers.reduce((sum, pvW) => sum + pvW, 0) } })
        const [split, merged] = [totalW(parts, vouching), totalW([whole], vouching)]
        expect(split).toBeLessThanOrEqual(merged)
        expect(split).toBeGreaterThan(merged - powers.length)
      }),
    )
  })

  it('a voucher counts up to what it says, and no further; what is vouched for does not use up the cap', () => {
    const vouched = meter(1, { details: { pvW: 6_000 }, vouched: { pvW: 5_000 } })
    const other = meter(2, { owner: vouched.owner, details: { pvW: 150 } })
    expect(standings([vouched, other]).map(({ tier, countedW }) => [tier, countedW])).toEqual([
      ['vouched', 5_000],
      ['declared', 150],
    ])
    expect(standings([meter(1, { vouched: { model: 'X' } })])[0]!.tier).toBe('declared')
    expect(standings([meter(1, { vouched: { pvW: -5 } })])[0]!.countedW).toBe(0)
  })

  it('theNumberOfOwnersInAPlaceDoesNotRaiseTheSum, nor take anything from who is vouched for', () => {
    const known = meter(999, { vouched: { pvW: 5_000 } })
    const crowd = (count: number) => Array.from({ length: count }, (_, index) => meter(index + 1))
    for (const count of [4, 20, 100]) {
      const all = standings([known, ...crowd(count)])
      const words = all.slice(1).reduce((sum, { countedW }) => sum + countedW, 0)
      expect(words).toBeLessThanOrEqual(4 * PARAMS.declaredW)
      expect(words).toBeGreaterThanOrEqual(4 * PARAMS.declaredW - count)
      expect(all[0]!.countedW).toBe(5_000)
    }
  })

  it('a record of agreeing days is a tier of its own, and counts three times a word', () => {
    const [one] = standings([meter(1)], true, RECORD_DAYS)
    expect(one).toMatchObject({ tier: 'recorded', countedW: 3 * PARAMS.declaredW })
    expect(standings([meter(1)], true, RECORD_DAYS - 1)[0]!.tier).toBe('declared')
  })
})

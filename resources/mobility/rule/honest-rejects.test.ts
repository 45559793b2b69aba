/** The checks say no to no recorded drive; and the figures of the README are those of now. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRejects, atMost, measuredTable, recordedMinute, shapeRejects } from '../testing/honest-rejects.ts'

describe('recorded tracks', () => {
  const all = allRejects()
  const sum = (of: (one: (typeof all)[0]) => number) => all.reduce((total, one) => total + of(one), 0)

  it('are refused by no check, but where somebody stood', () => {
    expect(all.map(({ name, sheets, refused }) => [name, sheets.length, refused])).toEqual([
      ['around-visnjan-with-car.gpx', 1, {}],
      ['cerknicko-jezero.gpx', 8, { parked: 1 }],
      ['comma_drive_gnss.csv', 4, {}],
      ['google_trajectory.csv', 22, { parked: 7 }],
      ['posmo_trajectory.csv', 4, {}],
    ])
    expect(sum(({ sheets }) => sheets.length)).toBe(39)
    expect([sum(({ tooFast }) => tooFast), sum(({ visits }) => visits)]).toEqual([0, 214])
  })

  it('leap where fixes of other kinds are mixed, and distance alone would blame them', () => {
    const train = all.find(({ name }) => name.startsWith('posmo'))!
    expect(train).toMatchObject({ fixes: 1_327, fastByDistance: 90, dropped: { leap: 87, inaccurate: 200 } })
  })

  it('shake in a car by four times what is asked, and two receivers in it move together', () => {
    const { shakes, along } = recordedMinute()
    expect(Math.min(...shakes)).toBeGreaterThan(200)
    // Of the second quarter of an hour alone there are cells enough to tell.
    expect(along).toBe(1)
  })

  it('are felt by a motion sensor that was there; the same minute said again beside it is not', () => {
    const { agree, replays } = recordedMinute()
    expect(agree).toBeGreaterThan(60)
    expect(Math.max(...replays)).toBeLessThan(30)
    expect(replays.filter(one => one < 10).length).toBeGreaterThan(0.65 * replays.length)
  })

  it('give the README’s table, whose bounds are those of Clopper and Pearson', () => {
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
    expect(readme).toContain(measuredTable())
    // Of none of n: 1 − 0.05^(1/n); and from tables, one side: 1 of 10 below 39.4 %.
    expect(atMost({ n: 39, refused: 0 })).toBeCloseTo(1 - 0.05 ** (1 / 39), 6)
    expect(atMost({ n: 10, refused: 1 })).toBeCloseTo(0.394, 3)
  })

  it('are of shapes that no check of shape refuses', () => {
    const { sheets, refused } = shapeRejects()
    expect(sheets.length).toBeGreaterThan(150)
    expect(Object.keys(refused).filter(code => code !== 'parked')).toEqual([])
  })
})

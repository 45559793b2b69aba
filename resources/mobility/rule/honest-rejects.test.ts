/** The checks say no to no recorded drive; and the figures of the README are those of now. */
import { describe, expect, it } from 'vitest'
import { allRejects, recordedMinute, shapeRejects } from '../testing/honest-rejects.ts'

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

  it('are of shapes that no check of shape refuses', () => {
    const { sheets, refused } = shapeRejects()
    expect(sheets.length).toBeGreaterThan(150)
    expect(Object.keys(refused).filter(code => code !== 'parked')).toEqual([])
  })
})

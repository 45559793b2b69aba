import { describe, expect, it } from 'vitest'
import { yearAt, zoneOfDays } from './zone.ts'

const DAY_MS = 86_400_000
const at = (text: string) => Date.parse(text)

describe('the zone of a network’s days', () => {
  it.each([
    ['2016-08-01T08:00:00Z', 'Etc/GMT+8'],
    ['2016-08-01T00:00:00Z', 'UTC'],
    ['2016-08-01T14:00:00Z', 'Etc/GMT-10'],
    ['2016-08-01T23:00:00Z', 'Etc/GMT-1'],
  ])('is where %s is midnight', (genesis, zone) => {
    expect(zoneOfDays(at(genesis), DAY_MS)).toBe(zone)
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    expect(clock.format(at(genesis))).toBe('00:00')
  })

  it('is nobody’s where epochs are no days, or begin at an odd minute', () => {
    expect(zoneOfDays(at('2016-08-01T08:00:00Z'), 3_600_000)).toBeUndefined()
    expect(zoneOfDays(at('2016-08-01T08:17:00Z'), DAY_MS)).toBeUndefined()
  })
})

it('a recorded year is the one that begins there, not the one that UTC is in, nor the one it has come to', () => {
  expect(yearAt(Date.UTC(2015, 11, 31, 23), 'Europe/Berlin')).toBe(2016)
  expect(yearAt(Date.UTC(2017, 0, 1, 7, 59), 'Etc/GMT+8')).toBe(2016)
  expect(yearAt(Date.UTC(2016, 0, 1), 'UTC')).toBe(2016)
})

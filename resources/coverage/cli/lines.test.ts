import { expect, it } from 'vitest'
import { coverageLines } from './lines.ts'

const view = { payment: { symbol: 'USD', decimals: 6 }, style: { warn: (text: string) => text } } as never
const nothing = { routes: 0, packets: 0, copies: 0, beacons: 0, witnesses: 0, paid: '0', burned: '0' }

it('says what was carried, paid and heard, and nothing where nothing was', () => {
  expect(coverageLines.lines(nothing, view)).toEqual([])
  const facts = { ...nothing, routes: 1, packets: 48, copies: 96, beacons: 5, witnesses: 20, paid: '960000' }
  expect(coverageLines.lines(facts, view)).toEqual([
    ['carried', expect.stringMatching(/^48 packets in 96 copies for 1 routes, 0\.96\d* USD paid$/)],
    ['heard', '5 beacons, 20 times'],
  ])
})

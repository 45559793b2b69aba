/** The epoch that the page shows. */
import { expect, it } from 'vitest'
import { newestWithSome } from './newest.ts'

type Epochs = Parameters<typeof newestWithSome>[0]
const epoch = (number: number, coverage?: object) =>
  ({
    epoch: number,
    ...(coverage && { report: { highlights: { coverage } } }),
  }) as unknown as Epochs[number]

it('is the newest in which something was carried, proved or paid, whatever came after it', () => {
  const quiet = { routes: 3, copies: 0, paid: '0', beacons: 0 }
  expect(newestWithSome([epoch(9, quiet), epoch(8), epoch(7, { copies: 4 }), epoch(6, { paid: '7' })])).toBe(
    7,
  )
  expect(newestWithSome([epoch(1, { beacons: 2 }), epoch(2, { relayedBytes: 5 })])).toBe(2)
  expect(newestWithSome([epoch(9, quiet), epoch(8)])).toBeUndefined()
  expect(newestWithSome([])).toBeUndefined()
})

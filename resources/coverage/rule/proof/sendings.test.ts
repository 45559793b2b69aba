import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellAt } from '../../testing/places.ts'
import { placeOf } from '../radio/place.ts'
import type { WitnessRow } from '../state.ts'
import { checkWitness, type SentBeacon } from './check-witness.ts'
import { Sendings } from './sendings.ts'
import type { Station } from './stations.ts'

const few = (most: number) => fc.nat({ max: most })
const station = fc
  .record({ number: few(3), owner: few(2), region: few(1), gainDdbi: few(200), east: few(60_000) })
  .map(({ number, owner, region, gainDdbi, east }): Station => {
    const named = { id: `gateway ${number}`, owner: `owner ${owner}`, region: `region ${region}` }
    const stood = { place: placeOf(cellAt(east, 0))!, vouched: false, isStill: true, index: 0 }
    return Object.assign({ number, gainDdbi }, named, stood)
  })
const sent = fc
  .record({ by: station, atMs: few(6_000), hz: few(200_000), sf: few(2), powerDdbm: few(270) })
  .map(({ by, atMs, hz, sf, powerDdbm }) => {
    const plan = { afterMs: 0, frequencyHz: 868_000_000 + hz, sf: 7 + sf, powerDdbm, lot: 0 }
    return { by, atMs, plan }
  })
const row = fc
  .record({
    heardMs: few(6_000),
    hz: few(200_000),
    sf: few(2),
    rssi: fc.integer({ min: -1_300, max: -300 }),
    snr: few(300),
  })
  .map(
    ({ heardMs, hz, sf, rssi, snr }): WitnessRow => [
      '',
      heardMs,
      868_000_000 + hz,
      7 + sf,
      rssi,
      snr - 200,
      0,
    ],
  )

it('neverSaysYesToWhatIsRefused', () => {
  let surely = 0
  fc.assert(
    fc.property(fc.array(sent, { minLength: 1, maxLength: 4 }), station, row, (all, by, said) => {
      const beacons = all.map((one, number): SentBeacon => Object.assign({ number }, one))
      const isSure = new Sendings(beacons).surely(by, 30)
      for (const beacon of beacons) {
        if (!isSure(said, beacon.number)) continue
        surely++
        expect(checkWitness(said, by, beacon, 30)).toBeUndefined()
      }
    }),
    { numRuns: 4_000 },
  )
  expect(surely).toBeGreaterThan(20)
})

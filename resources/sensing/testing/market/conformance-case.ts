/** What stations and consumers might say in a network that sells what is measured: whole days of it, holes, and orders good and bad. */
import fc from 'fast-check'
import type { EpochWindow } from '../../../../kernel/resource.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../../../../protocol/senml/senml.ts'
import type { ConformanceCase, SaidPayload } from '../../../conformance.ts'
import { DATA_CONSUMER, DATA_ORDER } from '../../messages/market/data-order.ts'
import { PURPOSES } from '../../messages/market/purposes.ts'
import { sensing } from '../../rule/resource.ts'
import { stationOf } from '../replay.ts'
import { air, DAY_MS, FAR, HOUR_MS, noise, REGION } from './settle-market.ts'

/** Cells of 5 km² in one of those that are sold, two far from it; the two before the last buy, and the last never speaks. */
const CELLS = ['872a10718ffffff', '872a10719ffffff', '872a1071affffff', FAR, '', '', '872a1071bffffff']
const QUANTITIES = [noise, air]
const START_MS = Date.UTC(2026, 0, 1)

export const marketCase: ConformanceCase = {
  resource: sensing({
    quantities: QUANTITIES,
    // So that in three epochs a day comes out and is sold.
    catchUp: '2h',
    market: { owners: 2, delay: '0s', price: '100' },
  }),
  subjects: CELLS.map((cell, index) =>
    Object.assign(stationOf(index + 1, cell), index === 4 || index === 5 ? { model: DATA_CONSUMER } : {}),
  ),
  startMs: START_MS,
  epochMs: DAY_MS,
  payloads,
  balance: 10n ** 9n,
  // As of a station without a market; three values for each hour of the days that are not out, and as many orders as are kept.
  mostStateValues: 2 * (77 + 13 * 50) + 11 + 2 * 4 * (3 * 24 + 4) + 32 * 12,
}

function payloads(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  return fc.oneof({ weight: 3, arbitrary: days(epoch) }, { weight: 2, arbitrary: orders(epoch) })
}

function days({ startMs, endMs }: EpochWindow): fc.Arbitrary<SaidPayload> {
  return fc
    .record({
      quantity: fc.constantFrom(...QUANTITIES),
      level: fc.integer({ min: 20, max: 30 }),
      noise: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 24, maxLength: 24 }),
      hours: fc.oneof(fc.constant(24), fc.nat({ max: 24 })),
      before: fc.constantFrom(0, 0, 24),
    })
    .filter(({ hours }) => hours > 0)
    .map(({ quantity, level, noise, hours, before }) => {
      const records = Array.from({ length: hours }, (_, at): SenmlRecord => {
        const t = (startMs + (at - before) * HOUR_MS + 1_000) / 1000
        return { n: quantity.name, u: quantity.unit, v: level + noise[at]! / 10, t }
      })
      return { contentType: SENML_CBOR, timeMs: endMs - 1, payload: encodeSenmlCbor(records) }
    })
}

function orders({ startMs, endMs }: EpochWindow): fc.Arbitrary<SaidPayload> {
  const today = Math.floor(startMs / DAY_MS)
  const day = fc.integer({ min: today - 2, max: today + 2 })
  return fc
    .record({
      regions: fc.subarray([REGION, '8529a03bfffffff'].sort(), { minLength: 1 }),
      quantities: fc.subarray(QUANTITIES.map(({ name }) => name).sort(), { minLength: 1 }),
      from: day,
      until: day,
      most: fc.constantFrom(0n, 10n ** 5n, 10n ** 9n),
      purpose: fc.constantFrom(...PURPOSES),
      timeMs: fc.integer({ min: startMs, max: endMs }),
    })
    .map(({ timeMs, ...order }) => ({
      contentType: DATA_ORDER.contentType,
      timeMs,
      payload: DATA_ORDER.encode(order),
    }))
}

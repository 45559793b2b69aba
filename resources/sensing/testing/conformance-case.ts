/** What stations might say of the air. */
import fc from 'fast-check'
import type { EpochWindow } from '../../../kernel/resource.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../../../protocol/senml/senml.ts'
import type { ConformanceCase, SaidPayload } from '../../conformance.ts'
import { humidity, pressure, temperature, windDirection, windSpeed } from '../rule/quantities.ts'
import { sensing } from '../rule/resource.ts'
import { stationOf } from './replay.ts'

const QUANTITIES = [temperature, humidity, pressure, windSpeed, windDirection]
/** Two neighbours in one cell, two near by, one far away, one nowhere, and one that never speaks. */
const CELLS = [
  '872a1071effffff',
  '872a1071effffff',
  '872a103b1ffffff',
  '872a100f5ffffff',
  '8729a03a1ffffff',
  '',
  '872a1071effffff',
]
const HOUR_MS = 3_600_000

export const sensingCase: ConformanceCase = {
  resource: sensing({ quantities: QUANTITIES, capacityPerCell: 1 }),
  subjects: CELLS.map((cell, index) => stationOf(index + 1, cell)),
  startMs: Date.UTC(2026, 0, 1),
  epochMs: 8 * HOUR_MS,
  payloads,
  balance: 0n,
  // Each quantity, and each hour of the epoch, of the one before and of the 36 in which it may be late.
  mostStateValues: 5 * (77 + 7 * 54) + 11,
}

/** Packs of several hours, mostly plausible, with spikes, holes, sentinels, wrong units and names, and other times. */
function payloads({ startMs, endMs }: EpochWindow): fc.Arbitrary<SaidPayload> {
  const record = fc
    .record({
      quantity: fc.constantFrom(...QUANTITIES),
      level: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 45, max: 55 }) },
        { weight: 1, arbitrary: fc.integer({ min: -50, max: 150 }) },
      ),
      slot: fc.integer({ min: -8, max: 9 }),
      form: fc.oneof(
        { weight: 12, arbitrary: fc.constant('good') },
        { weight: 1, arbitrary: fc.constantFrom('unit', 'name', 'flag', 'sentinel') },
      ),
    })
    .map(({ quantity, level, slot, form }): SenmlRecord => {
      const [lowest, highest] = quantity.range
      const t = (startMs + slot * HOUR_MS) / 1000
      const v =
        form === 'sentinel' ? (quantity.sentinels?.[0] ?? 0) : lowest + ((highest - lowest) * level) / 100
      const n = form === 'name' ? 'colour' : `urn:dev:station:${quantity.name}`
      return form === 'flag' ? { n, t, vb: true } : { n, t, v, u: form === 'unit' ? 'W' : quantity.unit }
    })
  return fc
    .tuple(fc.array(record, { minLength: 1, maxLength: 24 }), fc.integer({ min: startMs, max: endMs }))
    .map(([records, timeMs]) => ({
      contentType: SENML_CBOR,
      timeMs,
      payload: encodeSenmlCbor(records),
    }))
}

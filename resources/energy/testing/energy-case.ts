/** What meters might say of their registers, and members of their orders. */
import fc from 'fast-check'
import type { EpochWindow } from '../../../kernel/resource.ts'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { SENML_CBOR } from '../../../protocol/senml/senml.ts'
import type { ConformanceCase, SaidPayload } from '../../conformance.ts'
import { ORDER_TYPE } from '../messages/order.ts'
import { energy } from '../rule/resource.ts'
import { HOUR, meter, pack, START } from './meters.ts'

/** Three meters have one owner, who did not agree to one of them. The last never speaks. */
const METERS = [
  meter(1),
  meter(2),
  meter(3, { owner: meter(2).owner }),
  meter(4, { details: {} }),
  meter(5, { cell: '' }),
  meter(6),
  meter(7, { owner: meter(2).owner, accepted: false }),
  meter(8),
]

export const energyCase: ConformanceCase = {
  resource: energy({
    carbon: { grams: 226, source: 'a test' },
    market: 'uniform',
    retail: '0.22',
    feedIn: '0.05',
  }),
  subjects: METERS,
  startMs: START,
  epochMs: 8 * HOUR,
  payloads: epoch =>
    fc.oneof({ weight: 4, arbitrary: registers(epoch) }, { weight: 1, arbitrary: orders(epoch) }),
  balance: 2_000_000n,
  mostStateValues: 2000,
}

/** Registers that mostly rise with time, at slot boundaries and beside them. */
function registers({ startMs, endMs }: EpochWindow): fc.Arbitrary<SaidPayload> {
  const reading = fc
    .record({
      slot: fc.integer({ min: -2, max: 9 }),
      offset: fc.constantFrom(0, 0, 0, 0, 1000),
      noise: fc.integer({ min: -300, max: 300 }),
      panels: fc.boolean(),
    })
    .map(({ slot, offset, noise, panels }) => {
      const at = startMs + slot * HOUR + offset
      const hours = (at - START) / HOUR + 10
      return {
        at,
        import: Math.round(hours * 800 + noise),
        export: Math.round(hours * 700 + noise),
        ...(panels ? { generation: Math.round(hours * 900) } : {}),
      }
    })
  return fc
    .tuple(
      fc.uniqueArray(reading, { minLength: 1, maxLength: 6, selector: ({ at }) => at }),
      fc.integer({ min: startMs, max: endMs }),
    )
    .map(([readings, timeMs]) => ({
      contentType: SENML_CBOR,
      timeMs,
      payload: pack(...readings),
    }))
}

function orders({ startMs, endMs }: EpochWindow): fc.Arbitrary<SaidPayload> {
  const order = fc.record({
    slot: fc.integer({ min: 0, max: 12 }).map(slot => startMs + slot * HOUR),
    side: fc.constantFrom('buy', 'sell', 'hold'),
    price: fc.integer({ min: 0, max: 300_000 }),
    wh: fc.integer({ min: 0, max: 3000 }),
  })
  return fc.tuple(order, fc.integer({ min: startMs, max: endMs })).map(([order, timeMs]) => ({
    contentType: ORDER_TYPE,
    timeMs,
    payload: encodeCbor(order),
  }))
}

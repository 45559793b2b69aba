/** Every reason that is given about the map, with its facts: a code without a case does not compile. */
import { latLngToCell } from 'h3-js'
import { describe, expect } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { member } from '../../testing/conformance-case.ts'
import { cellAt } from '../../testing/places.ts'
import { everyReason, type ReasonCase } from '../../testing/reason-case.ts'
import { ask, carry, order, packet, place, ROUTE_ID, sign } from '../../testing/said.ts'
import { HOUR_MS, type Network, START_MS } from '../../testing/settle.ts'
import type { MAPPING } from '../reasons.ts'

const MINUTE_MS = 60_000
const VOUCHED = { vouched: { place: 1 } }
const consumer: Subject = { ...member(20, 'consumer'), ...VOUCHED }
const stranger: Subject = member(20, 'consumer')
const buyer: Subject = { ...member(21, 'consumer'), model: 'coverage/map-buyer' }
const gateways = [1, 2].map(number => ({
  ...member(number, 'gateway', { cell: cellAt(number * 900, 0) }),
  ...VOUCHED,
}))
const options = { window: '1h', settleAfter: '2h', map: { owners: 2, days: 1, price: '1', fee: '10%' } }
const network: Network = { subjects: [...gateways, consumer, buyer], options, vouching: true }
const HERE = latLngToCell(45.19, 5.72, 9)
/** Some 230 km from there. */
const FAR = latLngToCell(47.2, 5.0, 9)
const one = [packet(1, { rssi: -700 })]
const heard = (cell: string, by = consumer) => [
  ask(by),
  ...gateways.map(gateway => carry(gateway, one)),
  place(by, gateways, one, cell),
  ...gateways.map(gateway => sign(by, gateway, 1)),
]

describe('why what is said of the map does not count', () => {
  const cases: Record<keyof typeof MAPPING, () => ReasonCase> = {
    no_map: () => {
      const none = { options: { window: '1h', settleAfter: '2h' } }
      return { said: [order(buyer, HERE, HOUR_MS)], by: buyer, facts: {}, change: none }
    },
    not_a_map_buyer: () => {
      const facts = { model: 'coverage/consumer' }
      return { said: [order(consumer, HERE, HOUR_MS)], by: consumer, facts }
    },
    place_late: () => {
      const untilMs = 3 * HOUR_MS
      const said = [ask(consumer), place(consumer, gateways, one, HERE, 31 * MINUTE_MS, untilMs + 1)]
      const facts = { arrivedAtMs: START_MS + untilMs + 1, untilMs: START_MS + untilMs }
      return { said, by: consumer, facts }
    },
    place_twice: () => {
      const said = [...heard(HERE), place(consumer, gateways, one, FAR)]
      return { said, by: consumer, facts: { hash: one[0]!.hash } }
    },
    too_many_places: () => {
      // Five hundred a message, twenty thousand and one of a window.
      const parts = Array.from({ length: 41 }, (_, part) => {
        const count = part < 40 ? 500 : 1
        const packets = Array.from({ length: count }, (__, at) =>
          packet(0, { hash: (part * 500 + at).toString(16).padStart(32, '0') }),
        )
        return place(consumer, gateways, packets, HERE)
      })
      return { said: [ask(consumer), ...parts], by: consumer, facts: { most: 20_000 }, epochs: 1 }
    },
    places_not_vouched: () => {
      const facts = { route: ROUTE_ID, windowMs: START_MS, packets: 1 }
      const subjects = [...gateways, stranger, buyer]
      return { said: heard(HERE, stranger), by: stranger, facts, change: { subjects } }
    },
    place_impossible: () => {
      const facts = { route: ROUTE_ID, packets: 2, hash: one[0]!.hash, metres: expect.any(Number) }
      return { said: heard(FAR), by: consumer, facts }
    },
    orders_full: () => {
      const said = Array.from({ length: 9 }, () => order(buyer, HERE, HOUR_MS, 1n, 30))
      return { said, by: buyer, facts: { standing: 8, most: 8, order: expect.any(String) } }
    },
    nothing_there: () => {
      const said = [...heard(HERE), order(buyer, FAR, 30 * HOUR_MS, 1_000_000n, 0)]
      return { said, by: buyer, facts: { owners: 2, days: 1 }, epochs: 33 }
    },
    order_spent: () => {
      const said = [...heard(HERE), order(buyer, HERE, 30 * HOUR_MS, 1n)]
      return {
        said,
        by: buyer,
        facts: { asked: expect.any(BigInt), left: 1n, order: expect.any(String) },
        epochs: 33,
      }
    },
  }
  everyReason(network, cases)
})

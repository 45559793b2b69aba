/** Every reason that is given about carrying, with its facts: a code without a case does not compile. */
import { describe, expect } from 'vitest'
import { MOST_SPENDABLE } from '../../../../kernel/balances.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { HANDED_ON } from '../../messages/mesh/mesh-messages.ts'
import { OUTAGE } from '../../messages/outage/outage.ts'
import { member } from '../../testing/conformance-case.ts'
import { cellAt } from '../../testing/places.ts'
import { everyReason, type ReasonCase } from '../../testing/reason-case.ts'
import { ask, carry, packet, ROUTE_ID, says, sign } from '../../testing/said.ts'
import { HOUR_MS, type Network, START_MS } from '../../testing/settle.ts'
import type { CARRYING, MESH, OUTAGES } from '../reasons.ts'

const MINUTE_MS = 60_000
const consumer = member(20, 'consumer')
const [near, far, third] = [1, 2, 3].map(number =>
  member(number, 'gateway', { cell: cellAt(number * 900, 0) }),
) as [Subject, Subject, Subject]
const away = member(6, 'gateway', { cell: cellAt(40_000, 0) })
const network: Network = {
  subjects: [near, far, third, away, consumer],
  options: { window: '1h', settleAfter: '2h', fee: '1%' },
}
const twelve = Array.from({ length: 12 }, (_, number) => packet(number))
const strong = (rssi: number) => [packet(1, { rssi })]
/** Of each of these one packet, and whoever is signed for. */
const copies = (of: readonly (readonly [Subject, number])[]) => [
  ask(consumer),
  ...of.map(([by, rssi]) => carry(by, strong(rssi))),
  ...of.map(([by]) => sign(consumer, by, 1)),
]
/** A thousand a message, all of one minute. */
const flood = (count: number) =>
  Array.from({ length: Math.ceil(count / 1_000) }, (_, part) => {
    const rest = Math.min(1_000, count - part * 1_000)
    const at = 10 * MINUTE_MS + part
    return carry(
      near,
      Array.from({ length: rest }, (__, one) => packet(part * 1_000 + one, { before: part })),
      at,
    )
  })

describe('why a packet, a route or a receipt does not count', () => {
  const cases: Record<keyof typeof CARRYING, () => ReasonCase> = {
    payload_malformed: () => {
      const said = [{ ...carry(near, []), payload: new Uint8Array([0xff]) }]
      return { said, by: near, facts: { problem: expect.any(String), detail: expect.any(String) } }
    },
    not_a_gateway: () => {
      return { said: [carry(consumer, twelve)], by: consumer, facts: { model: 'coverage/consumer' } }
    },
    not_a_consumer: () => ({ said: [ask(near)], by: near, facts: { model: 'coverage/gateway' } }),
    time_ahead: () => {
      const said = [{ ...carry(near, twelve), at: 29 * MINUTE_MS }]
      return {
        said,
        by: near,
        facts: { at: START_MS + 30 * MINUTE_MS, timeMs: START_MS + 29 * MINUTE_MS },
      }
    },
    packet_late: () => {
      const [heard, untilMs] = [30 * MINUTE_MS, 3 * HOUR_MS]
      const said = [ask(consumer), carry(near, strong(-900), heard, untilMs + 1)]
      const facts = {
        heardMs: START_MS + heard,
        arrivedAtMs: START_MS + untilMs + 1,
        untilMs: START_MS + untilMs,
      }
      return { said, by: near, facts }
    },
    joins_not_asked_for: () => {
      const at = 90 * MINUTE_MS
      const said = [ask(consumer), carry(near, [packet(1, { join: 1 })], at)]
      return { said, by: near, facts: { heardMs: START_MS + at } }
    },
    packet_twice: () => {
      const said = [ask(consumer), carry(near, [packet(1), packet(1)])]
      return { said, by: near, facts: { hash: packet(1).hash } }
    },
    too_many_packets: () => {
      // Of a window of a minute three hundred and thirty-four: one that is heard each 180 ms.
      const change = { options: { window: '1m', settleAfter: '2h' } }
      return { said: [ask(consumer), ...flood(335)], by: near, facts: { most: 334 }, change }
    },
    route_empty: () => {
      return { said: [ask(consumer, { addrs: [] })], by: consumer, facts: { addrs: 0, joins: 0 } }
    },
    route_over: () => {
      const until = START_MS + 1_000
      const facts = { untilMs: until, arrivedAtMs: START_MS + 2_000 }
      return { said: [ask(consumer, { until })], by: consumer, facts }
    },
    price_low: () => {
      const change = { options: { leastPrice: '11' } }
      return {
        said: [ask(consumer)],
        by: consumer,
        facts: { price: 10n, least: 11n, most: MOST_SPENDABLE - 1n },
        change,
      }
    },
    too_many_routes: () => {
      const said = Array.from({ length: 17 }, () => ask(consumer, { budget: 1n }))
      return { said, by: consumer, facts: { most: 16, route: expect.any(String) } }
    },
    spending_not_allowed: () => {
      const facts = { route: ROUTE_ID, asked: 100_000n, accepted: true }
      return { said: [ask(consumer)], by: consumer, facts, change: { allowed: undefined } }
    },
    allowance_used: () => {
      const facts = { route: ROUTE_ID, asked: 100_000n, left: 99_999n, total: expect.any(BigInt) }
      return { said: [ask(consumer)], by: consumer, facts, change: { allowed: 99_999n } }
    },
    not_permitted: () => {
      const facts = { rule: 'residents', act: 'spend' }
      const forbidden = { code: 'not_permitted', facts } as const
      return {
        said: [ask(consumer)],
        by: consumer,
        facts: { route: ROUTE_ID, ...facts },
        change: { forbidden },
      }
    },
    deposit_short: () => {
      const facts = { route: ROUTE_ID, asked: 100_000n, deposit: 99_999n }
      return {
        said: [ask(consumer)],
        by: consumer,
        facts,
        change: { deposit: 99_999n, allowed: 10n ** 9n },
      }
    },
    route_unknown: () => {
      return { said: [sign(consumer, near, 1)], by: consumer, facts: { route: ROUTE_ID, gateway: near.id } }
    },
    gateway_unknown: () => {
      const said = [ask(consumer), sign(consumer, consumer, 1)]
      return { said, by: consumer, facts: { route: ROUTE_ID, gateway: consumer.id } }
    },
    receipt_late: () => {
      // The route is over after six hours; its last window is settled three later, and receipts have two more.
      const at = 11 * HOUR_MS
      const said = [ask(consumer), carry(near, twelve), sign(consumer, near, 1, at)]
      const facts = { gateway: near.id, arrivedAtMs: START_MS + at + 1_000, untilMs: START_MS + at }
      return { said, by: consumer, facts, epochs: 13 }
    },
    packet_replayed: () => {
      const said = [
        ...copies([
          [near, -1_000],
          [far, -900],
        ]),
        carry(third, [packet(1, { rssi: -1_100 })], 30 * MINUTE_MS + 5_000),
        sign(consumer, third, 1),
      ]
      return { said, by: third, facts: { packets: 1, mostMs: 4_000 } }
    },
    copy_elsewhere: () => {
      const said = copies([
        [near, -501],
        [far, -502],
        [away, -503],
      ])
      return { said, by: away, facts: { packets: 1, rssi: -503 } }
    },
    copies_contradict: () => {
      const said = copies([
        [near, -500],
        [away, -510],
      ])
      return { said, by: near, facts: { packets: 1 } }
    },
    same_reception: () => {
      const said = [ask(consumer), ...[near, far].flatMap(by => [carry(by, twelve), sign(consumer, by, 12)])]
      return { said, by: far, facts: { packets: 12, with: near.id } }
    },
    budget_spent: () => {
      const said = [ask(consumer, { budget: 50n }), carry(near, twelve), sign(consumer, near, 12)]
      return { said, by: consumer, facts: { route: ROUTE_ID } }
    },
    not_signed: () => {
      const said = [ask(consumer), carry(near, twelve)]
      return { said, by: near, facts: { route: ROUTE_ID, credits: 12 }, epochs: 14 }
    },
  }
  everyReason(network, cases)
})

describe('why what is handed on does not count', () => {
  const cases: Record<keyof typeof MESH, () => ReasonCase> = {
    handed_in_a_circle: () => {
      const at = 45 * MINUTE_MS
      const value = { route: ROUTE_ID, origin: near.id, to: near.id, credits: 3, at: START_MS + at }
      return { said: [says(far, HANDED_ON, value, at)], by: far, facts: { origin: near.id, to: near.id } }
    },
  }
  everyReason(network, cases)
})

describe('why an outage is not shown', () => {
  const outage = (fromMinute: number, untilMinute: number) => {
    const [from, until] = [fromMinute, untilMinute].map(minute => START_MS + minute * MINUTE_MS) as [
      number,
      number,
    ]
    const value = { from, until, heard: 1, dropped: 0, at: until }
    return says(near, OUTAGE, value, Math.max(fromMinute, untilMinute) * MINUTE_MS)
  }
  const cases: Record<keyof typeof OUTAGES, () => ReasonCase> = {
    outage_odd: () => {
      return { said: [outage(90, 80)], by: near, facts: { from: START_MS + 90 * MINUTE_MS } }
    },
    outage_twice: () => {
      const facts = { from: START_MS + 30 * MINUTE_MS, until: START_MS + 90 * MINUTE_MS }
      return { said: [outage(30, 90), outage(80, 120)], by: near, facts }
    },
    outage_contradicted: () => {
      const said = [ask(consumer), carry(near, twelve, 60 * MINUTE_MS), outage(30, 150)]
      return { said, by: near, facts: { spokeMs: START_MS + 60 * MINUTE_MS + 1_000 } }
    },
  }
  everyReason(network, cases)
})

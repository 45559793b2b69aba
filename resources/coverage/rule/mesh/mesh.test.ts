/** What carriers of a mesh are paid, out of what their origin earned; and who puts itself on a way has nothing more. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { CARRIED, RECEIPT, ROUTE } from '../../messages/coverage-messages.ts'
import { type Carriers, carriersIn, HANDED_ON, MESH_RECEIPT } from '../../messages/mesh/mesh-messages.ts'
import { hashOf } from '../../testing/air.ts'
import { member } from '../../testing/conformance-case.ts'
import {
  foundOf,
  HOUR_MS,
  idOf,
  type Network,
  notesOf,
  paidTo,
  type Said,
  START_MS,
  settle,
  unitsOf,
} from '../../testing/settle.ts'

const [EPOCHS, PRICE, MINUTE_MS] = [14, 10n, 60_000]
const consumer = member(20, 'consumer')
const [origin, x, y, z] = [1, 2, 3, 4].map(number => member(number, 'gateway')) as [
  Subject,
  Subject,
  Subject,
  Subject,
]
const options = { window: '1h', settleAfter: '2h', fee: '1%' }
const network: Network = { subjects: [origin, x, y, z, consumer], options }
const ROUTE_ID = idOf(0)

function ask(budget = 100_000n): Said {
  const times = { within: 2_000, until: START_MS + 6 * HOUR_MS }
  const route = {
    addrs: [{ from: 1, to: 9 }],
    joins: [],
    copies: 3,
    price: PRICE,
    budget,
    endpoint: '',
    ...times,
  }
  return { by: consumer, contentType: ROUTE.contentType, at: 1_000, payload: ROUTE.encode(route) }
}

function carry(count: number, by = origin, at = 30 * MINUTE_MS): Said {
  const packets = Array.from({ length: count }, (_, index) => ({
    hash: hashOf('packet', by.id, index),
    before: 0,
    bytes: 20,
    join: 0,
    frequencyHz: 868_100_000,
    sf: 9,
    rssi: -1_000 - index,
    snr: 25,
  }))
  const payload = CARRIED.encode({ route: ROUTE_ID, at: START_MS + at, packets })
  return { by, contentType: CARRIED.contentType, at, payload }
}

type Ways = readonly (readonly [readonly Subject[], number])[]

function sign(credits: number, ways: Ways, { at = 50 * MINUTE_MS, of = origin } = {}): Said {
  const rows = ways.map(([by, came]) => ({ carriers: carriersIn(by.map(({ id }) => id)), credits: came }))
  const receipt = {
    route: ROUTE_ID,
    gateway: of.id,
    credits,
    packets: credits,
    at: START_MS + at,
    ways: rows,
  }
  return { by: consumer, contentType: MESH_RECEIPT.contentType, at, payload: MESH_RECEIPT.encode(receipt) }
}

function gave(by: Subject, to: Subject, credits: number, { at = 45 * MINUTE_MS, of = origin } = {}): Said {
  const said = { route: ROUTE_ID, origin: of.id, to: to.id, credits, at: START_MS + at }
  return { by, contentType: HANDED_ON.contentType, at, payload: HANDED_ON.encode(said) }
}

const run = (said: readonly Said[], net = network, budget?: bigint) =>
  settle(net, [ask(budget), ...said], EPOCHS)
const paid = (said: readonly Said[], net = network) => {
  const settled = run(said, net)
  return net.subjects.slice(0, 4).map(one => Number(paidTo(settled, one)))
}

describe('a way is paid', () => {
  it.each([
    ['of one carrier: two tenths of what its origin had', [x], [80, 20, 0, 0]],
    ['of two: half of that each', [x, y], [80, 10, 10, 0]],
    ['of three: a quarter each', [x, y, z], [85, 5, 5, 5]],
  ] as const)('%s; what a consumer pays, and what is burned, is the same', (_, carriers, wanted) => {
    const hops = carriers.map((to, index) => gave(index === 0 ? origin : carriers[index - 1]!, to, 10))
    const settled = run([carry(10), sign(10, [[carriers, 10]]), ...hops])
    expect(network.subjects.slice(0, 4).map(one => Number(paidTo(settled, one)))).toEqual(wanted)
    expect(network.subjects.slice(0, 4).map(one => Number(unitsOf(settled, one)))).toEqual(wanted)
    const burned = settled
      .flatMap(({ outcome }) => outcome.charges)
      .reduce((sum, { amount }) => sum + amount, 0n)
    expect(burned).toBeLessThanOrEqual(2n)
    expect(notesOf(settled)).toEqual([])
    expect(settled.flatMap(({ outcome }) => outcome.findings)).toEqual([])
    expect(settled.at(-1)!.outcome.state).toMatchObject({
      escrow: {},
      mesh: { ways: {}, given: {}, held: {} },
    })
  })

  it('by as many credits as came that way, beside what the origin brought itself', () => {
    expect(paid([carry(10), sign(10, [[[x], 4]]), gave(origin, x, 4)])).toEqual([92, 8, 0, 0])
    expect(
      paid([
        carry(10),
        sign(10, [
          [[x], 4],
          [[y], 3],
        ]),
        gave(origin, x, 4),
        gave(origin, y, 9),
      ]),
    ).toEqual([86, 8, 6, 0])
  })

  it('whenever its words come, and however often: the highest counts', () => {
    const all = [
      carry(10),
      sign(3, [[[x], 1]], { at: 40 * MINUTE_MS }),
      sign(10, [[[x], 8]], { at: 5 * HOUR_MS }),
      gave(origin, x, 3),
      gave(origin, x, 8, { at: 9 * HOUR_MS }),
      gave(origin, x, 2, { at: 9.1 * HOUR_MS }),
    ]
    expect(paid(all)).toEqual([84, 16, 0, 0])
    expect(paid(all.toReversed())).toEqual([84, 16, 0, 0])
  })

  it('to who had the origin when it was heard, where it was sold since: what is not shared is its seller’s', () => {
    const owner = member(9, 'gateway').owner
    const past = [{ owner: origin.owner, cell: origin.cell, untilMs: START_MS + 3 * HOUR_MS }]
    const sold = { ...origin, owner, past } as never
    const settled = run([carry(10), sign(10, [[[x], 10]])], {
      ...network,
      subjects: [sold, x, y, z, consumer],
    })
    const moved = settled.flatMap(({ outcome }) => outcome.transfers)
    expect(moved.map(({ to, amount }) => [to, amount])).toEqual([
      [origin.owner, 80n],
      [origin.owner, 20n],
    ])
  })
})

describe('nothing is shared', () => {
  it.each([
    ['with whom the origin gave nothing', [[[x], 10]], [gave(origin, y, 10)]],
    ['with whom the consumer had nothing of', [], [gave(origin, x, 10)]],
    ['where a hop between is not signed for', [[[x, y], 10]], [gave(origin, x, 10), gave(z, y, 10)]],
    ['with who signs for itself in its origin’s place', [[[x], 10]], [gave(x, x, 10), gave(x, y, 10)]],
    [
      'on a way that comes by one twice',
      [[[x, y, x], 10]],
      [gave(origin, x, 9), gave(x, y, 9), gave(y, x, 9)],
    ],
    ['on a way back through the origin', [[[x, origin], 10]], [gave(origin, x, 9), gave(x, origin, 9)]],
    ['with who is no gateway', [[[consumer], 10]], [gave(origin, consumer, 10)]],
  ] as const)('%s: the origin has all of it', (_, ways, given) => {
    expect(paid([carry(10), sign(10, ways), ...given])).toEqual([100, 0, 0, 0])
  })

  it('by words that come when the time for receipts is over', () => {
    const late = gave(origin, x, 10, { at: 11.2 * HOUR_MS })
    const settled = run([carry(10), sign(10, [[[x], 10]]), late])
    expect(paidTo(settled, x)).toBe(0n)
    expect([...foundOf(settled, origin).keys()]).toEqual(['receipt_late'])
  })

  it('by a receipt of ids that are cut off, or without end', () => {
    const odd = (carriers: Carriers) => {
      const receipt = {
        route: ROUTE_ID,
        gateway: origin.id,
        credits: 10,
        packets: 10,
        at: START_MS,
        ways: [{ carriers, credits: 10 }],
      }
      return {
        by: consumer,
        contentType: MESH_RECEIPT.contentType,
        at: 50 * MINUTE_MS,
        payload: MESH_RECEIPT.encode(receipt),
      }
    }
    expect(paid([carry(10), odd(`0x${'ab'.repeat(40)}`), gave(origin, x, 10)])).toEqual([100, 0, 0, 0])
    expect(() => odd(`0x${'ab'.repeat(97)}`)).toThrow('ways')
  })
})

it('of what was given no way has what another has: credits are counted once', () => {
  // A consumer and a friend of it say two ways over one gift.
  const said = [
    carry(20),
    sign(20, [
      [[x], 10],
      [[x, y], 10],
    ]),
    gave(origin, x, 10),
    gave(x, y, 10),
  ]
  const [own, first, second] = paid(said)
  expect(own! + first! + second!).toBe(200)
  expect(first! + second!).toBeLessThanOrEqual(20)
})

it('whoPutsItselfOnAWayHasNoMore, and who carries for itself neither', () => {
  const street = fc.record({
    credits: fc.integer({ min: 1, max: 30 }),
    fakes: fc.integer({ min: 1, max: 2 }),
    isLast: fc.boolean(),
  })
  fc.assert(
    fc.property(street, ({ credits, fakes, isLast }) => {
      const honest = [
        carry(credits),
        sign(credits, [[isLast ? [y, x] : [x], credits]]),
        gave(origin, isLast ? y : x, credits),
        gave(y, x, credits),
      ]
      const before = paid(honest)
      // It names gateways of its own behind itself, and signs what each of them gave to the next.
      const own = [x, z, member(7, 'gateway', { owner: x.owner })].slice(
        0,
        1 + Math.min(fakes, isLast ? 1 : 2),
      )
      const way = isLast ? [y, ...own] : own
      const lied = [
        carry(credits),
        sign(credits, [[way, credits]]),
        gave(origin, way[0]!, credits),
        ...way.slice(1).map((to, index) => gave(way[index]!, to, credits)),
      ]
      const net = { ...network, subjects: [...network.subjects, member(7, 'gateway', { owner: x.owner })] }
      const settled = run(lied, net)
      const after = own.reduce((sum, one) => sum + Number(paidTo(settled, one)), 0)
      expect(after).toBeLessThanOrEqual(before[1]!)
      // One's own gateway as a carrier: the sum is what it was.
      const mine = { ...network, subjects: [origin, { ...x, owner: origin.owner }, y, z, consumer] }
      const [one, other] = paid(
        [carry(credits), sign(credits, [[[x], credits]]), gave(origin, x, credits)],
        mine,
      )
      expect(one! + other!).toBe(10 * credits)
    }),
    { numRuns: 15 },
  )
})

it('whatAConsumerPaysIsTheSame, whatever is said of ways; and never more than it set aside', () => {
  const gateways = [x, y, z]
  const way = fc.tuple(
    fc.uniqueArray(fc.constantFrom(...gateways), { minLength: 1, maxLength: 3 }),
    fc.nat({ max: 40 }),
  )
  const gift = fc.tuple(
    fc.constantFrom(origin, ...gateways),
    fc.constantFrom(...gateways),
    fc.nat({ max: 40 }),
  )
  const world = fc.record({
    ways: fc.array(way, { maxLength: 4 }),
    gifts: fc.array(gift, { maxLength: 6 }),
    carried: fc.nat({ max: 30 }),
    signed: fc.nat({ max: 30 }),
    budget: fc.bigInt(1n, 500n),
  })
  fc.assert(
    fc.property(world, ({ ways, gifts, carried, signed, budget }) => {
      const given = gifts.filter(([by, to]) => by !== to).map(([by, to, credits]) => gave(by, to, credits))
      const settled = run([carry(carried), sign(signed, ways), ...given], network, budget)
      const plain = { ...sign(signed, []), contentType: RECEIPT.contentType }
      const { ways: _, ...receipt } = MESH_RECEIPT.decode(plain.payload)
      const without = run([carry(carried), { ...plain, payload: RECEIPT.encode(receipt) }], network, budget)
      const moved = (all: typeof settled) =>
        all.flatMap(({ outcome }) => outcome.transfers).reduce((sum, { amount }) => sum + amount, 0n)
      const burned = settled
        .flatMap(({ outcome }) => outcome.charges)
        .reduce((sum, { amount }) => sum + amount, 0n)
      // Where the budget does not do, fees are rounded up once more.
      const isEnough = budget >= 400n
      expect(moved(without) - moved(settled) <= (isEnough ? 0n : 4n)).toBe(true)
      expect(moved(settled) <= moved(without)).toBe(true)
      expect(moved(settled) + burned <= budget).toBe(true)
      expect((settled.at(-1)!.outcome.state as { escrow: object }).escrow).toEqual({})
    }),
    { numRuns: 40 },
  )
})

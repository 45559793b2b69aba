/** Who is paid for carrying, and who is not, and why; each denial beside the honest gateway that looks like it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { CARRIED, type CarriedPacket, RECEIPT, ROUTE, type Route } from '../../messages/coverage-messages.ts'
import { chance, hashOf } from '../../testing/air.ts'
import { member } from '../../testing/conformance-case.ts'
import { cellAt } from '../../testing/places.ts'
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

const OPTIONS = { window: '1h', settleAfter: '2h', fee: '1%' }
const [EPOCHS, PRICE, MINUTE_MS] = [14, 10n, 60_000]
const consumer = member(20, 'consumer')
const [near, far, third, fourth] = [1, 2, 3, 4].map(number =>
  member(number, 'gateway', { cell: cellAt(number * 900, 0) }),
) as [Subject, Subject, Subject, Subject]
const all = [near, far, third, fourth, consumer]
const network: Network = { subjects: all, options: OPTIONS }
/** The route is said first of all, so its name is known. */
const ROUTE_ID = idOf(0)

function ask(change: Partial<Route> = {}, by = consumer): Said {
  const route: Route = {
    addrs: [{ from: 1, to: 9 }],
    joins: [],
    copies: 3,
    within: 2_000,
    price: PRICE,
    budget: 100_000n,
    until: START_MS + 6 * HOUR_MS,
    endpoint: '',
    ...change,
  }
  return { by, contentType: ROUTE.contentType, at: 1_000, payload: ROUTE.encode(route) }
}

function packet(number: number, change: Partial<CarriedPacket> = {}): CarriedPacket {
  const usual = {
    before: 0,
    bytes: 20,
    join: 0,
    frequencyHz: 868_100_000,
    sf: 9,
    rssi: -1_000 - number,
    snr: 25,
  }
  return { hash: hashOf('packet', number), ...usual, ...change }
}

function carry(
  by: Subject,
  packets: readonly CarriedPacket[],
  at = 30 * MINUTE_MS,
  arrives = at + 1_000,
): Said {
  const payload = CARRIED.encode({ route: ROUTE_ID, at: START_MS + at, packets })
  return { by, contentType: CARRIED.contentType, at, arrives, payload }
}

function sign(gateway: Subject, credits: number, at = 50 * MINUTE_MS, by = consumer): Said {
  const payload = RECEIPT.encode({
    route: ROUTE_ID,
    gateway: gateway.id,
    credits,
    packets: credits,
    at: START_MS + at,
  })
  return { by, contentType: RECEIPT.contentType, at, payload }
}

describe('what a gateway is paid', () => {
  it('is a credit for 24 bytes of each copy that was signed for, out of what was set aside', () => {
    const settled = settle(
      network,
      [ask(), carry(near, [packet(1), packet(2, { bytes: 25 })]), sign(near, 3)],
      EPOCHS,
    )
    expect(paidTo(settled, near)).toBe(3n * PRICE)
    expect(unitsOf(settled, near)).toBe(3n * PRICE)
    // What is burned weighs for the gateway that it was burned for.
    const burned = settled.flatMap(({ outcome }) => outcome.charges)
    expect(burned.map(({ amount, payee }) => [amount, payee])).toEqual([[1n, near.id]])
    expect(notesOf(settled)).toEqual([])
  })

  it('of a request to join is what the rules say, within what is signed: who calls its packets joins gains nothing', () => {
    const joins = [{ from: '70b3d57ed0000000', to: '70b3d57ed0ffffff' }]
    const priced = { ...network, options: { ...OPTIONS, joinCredits: 4 } }
    const packets = [packet(1, { join: 1, bytes: 23 }), packet(2), packet(3)]
    const honest = settle(priced, [ask({ joins }), carry(near, packets), sign(near, 6)], EPOCHS)
    expect(paidTo(honest, near)).toBe(6n * PRICE)
    const called = packets.map(one => ({ ...one, join: 1 }))
    const lied = settle(priced, [ask({ joins }), carry(near, called), sign(near, 6)], EPOCHS)
    expect(paidTo(lied, near)).toBe(6n * PRICE)
  })

  it('of a request to join is nothing on a route that asks for none, once it stands', () => {
    const later = 90 * MINUTE_MS
    const said = [ask(), carry(near, [packet(1, { join: 1 }), packet(2)], later), sign(near, 9, later)]
    const settled = settle(network, said, EPOCHS)
    expect(paidTo(settled, near)).toBe(PRICE)
    expect(notesOf(settled)).toContain('joins_not_asked_for')
  })

  it('is never more than was carried, nor more than was signed for, whatever both say', () => {
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.nat({ max: 40 }), (carried, signed) => {
        const packets = Array.from({ length: carried }, (_, number) => packet(number))
        const settled = settle(network, [ask(), carry(near, packets), sign(near, signed)], EPOCHS)
        expect(paidTo(settled, near)).toBe(BigInt(Math.min(carried, signed)) * PRICE)
      }),
      { numRuns: 40 },
    )
  })

  it('is the same however receipts come, and a lost one loses nothing', () => {
    const packets = [1, 2, 3, 4, 5].map(number => packet(number))
    const said = [sign(near, 5, 90 * MINUTE_MS), sign(near, 2), sign(near, 4, 70 * MINUTE_MS)]
    for (const receipts of [said, said.toReversed(), said.slice(0, 1)]) {
      const settled = settle(network, [ask(), carry(near, packets), ...receipts], EPOCHS)
      expect(paidTo(settled, near)).toBe(5n * PRICE)
    }
  })

  it('is nothing where nobody signs: it is told when the route is over, and nobody is blamed', () => {
    const settled = settle(network, [ask(), carry(near, [packet(1)])], EPOCHS)
    expect(paidTo(settled, near)).toBe(0n)
    expect(foundOf(settled, near).get('not_signed')).toMatchObject({ route: ROUTE_ID, credits: 1 })
    expect(
      settled.flatMap(({ outcome }) => outcome.findings).every(({ severity }) => severity === 'notice'),
    ).toBe(true)
  })

  it('is nothing on the word of another consumer', () => {
    const other = member(21, 'consumer')
    const settled = settle(
      { ...network, subjects: [...all, other] },
      [ask(), carry(near, [packet(1)]), sign(near, 1, undefined, other)],
      EPOCHS,
    )
    expect(paidTo(settled, near)).toBe(0n)
    expect(foundOf(settled, other).has('route_unknown')).toBe(true)
  })

  it('is the same part for each where the budget does not do, and never more than it', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 400n), fc.nat({ max: 20 }), fc.nat({ max: 20 }), (budget, one, other) => {
        const packets = (count: number, from: number) =>
          Array.from({ length: count }, (_, at) => packet(from + at))
        const said = [
          ask({ budget }),
          carry(near, packets(one, 0)),
          carry(far, packets(other, 50)),
          sign(near, one),
          sign(far, other),
        ]
        const settled = settle(network, said, EPOCHS)
        const [a, b] = [paidTo(settled, near), paidTo(settled, far)]
        const burned = settled
          .flatMap(({ outcome }) => outcome.charges)
          .reduce((sum, { amount }) => sum + amount, 0n)
        expect(a + b + burned <= budget).toBe(true)
        const wanted = BigInt(one + other) * PRICE
        if (wanted + 4n <= budget) expect(a + b).toBe(wanted)
        else if (wanted > budget) expect(foundOf(settled, consumer).has('budget_spent')).toBe(true)
        if (one === other) expect(a - b < 3n && b - a < 3n).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('is capped a day where the network says so, for tokens alone', () => {
    const packets = [1, 2, 3, 4].map(number => packet(number))
    const settled = settle(
      { ...network, options: { ...OPTIONS, mostADay: '25' } },
      [ask(), carry(near, packets), sign(near, 4)],
      EPOCHS,
    )
    expect([paidTo(settled, near), unitsOf(settled, near)]).toEqual([40n, 25n])
  })

  it('goes to the account’s own gateway as nothing at all: no payment, no tokens', () => {
    const own = member(5, 'gateway', { owner: consumer.owner, cell: cellAt(9_000, 0) })
    const settled = settle(
      { ...network, subjects: [...all, own] },
      [ask(), carry(own, [packet(1)]), sign(own, 1)],
      EPOCHS,
    )
    expect([paidTo(settled, own), unitsOf(settled, own)]).toEqual([0n, 0n])
  })
})

describe('what a route sets aside', () => {
  it.each([
    ['nothing is allowed', { allowed: undefined }, 'spending_not_allowed'],
    ['less is allowed', { allowed: 99_999n }, 'allowance_used'],
    ['less is there', { deposit: 99_999n, allowed: 10n ** 9n }, 'deposit_short'],
  ] as const)('does not stand where %s, and says so', (_, change, code) => {
    const settled = settle(
      { ...network, ...change },
      [ask(), carry(near, [packet(1)]), sign(near, 1)],
      EPOCHS,
    )
    expect(foundOf(settled, consumer).get(code)).toMatchObject({ route: ROUTE_ID, asked: 100_000n })
    expect(foundOf(settled, near).get('route_unknown')).toMatchObject({ packets: 1 })
    expect(paidTo(settled, near)).toBe(0n)
  })

  it.each([
    ['price_low', { price: 4n }],
    ['route_empty', { addrs: [] }],
    ['route_empty', { addrs: [{ from: 9, to: 1 }] }],
    ['route_over', { until: START_MS + 1_000 }],
    ['route_over', { until: START_MS + 500 * 24 * HOUR_MS }],
  ] as const)('%s', (code, change) => {
    const options = { ...OPTIONS, leastPrice: '5' }
    expect(notesOf(settle({ ...network, options }, [ask(change)], 2))).toEqual([code])
  })

  it('is given back when the route is over and everything in time has come in', () => {
    const settled = settle(network, [ask(), carry(near, [packet(1)]), sign(near, 1)], EPOCHS)
    const locks = settled.map(
      ({ outcome }) => Object.keys((outcome.state as { escrow: object }).escrow).length,
    )
    expect([locks[0], locks.at(-1)]).toEqual([1, 0])
    expect((settled.at(-1)!.outcome.state as { routes: object }).routes).toEqual({})
  })
})

describe('what is not paid', () => {
  const twelve = Array.from({ length: 12 }, (_, number) => packet(number))

  it('a packet that is reported twice, in one message or two', () => {
    const settled = settle(
      network,
      [ask(), carry(near, [packet(1), packet(1)]), carry(near, [packet(1)], 31 * MINUTE_MS), sign(near, 9)],
      EPOCHS,
    )
    expect(notesOf(settled)).toEqual(['packet_twice', 'packet_twice'])
    expect(paidTo(settled, near)).toBe(PRICE)
  })

  it('a packet that is reported when its window is settled; one that is a moment earlier is paid', () => {
    const untilMs = 3 * HOUR_MS
    const late = carry(near, [packet(1)], 30 * MINUTE_MS, untilMs + 1)
    const inTime = carry(far, [packet(1)], 30 * MINUTE_MS, untilMs)
    const settled = settle(network, [ask(), late, inTime, sign(near, 1), sign(far, 1)], EPOCHS)
    expect(notesOf(settled)).toEqual(['packet_late'])
    expect([paidTo(settled, near), paidTo(settled, far)]).toEqual([0n, PRICE])
  })

  it('a packet that was sent again: it stays with those who heard it when most did; clocks may differ by four seconds', () => {
    const again = carry(fourth, [packet(1)], 30 * MINUTE_MS + 5_000)
    const slow = carry(third, [packet(1, { rssi: -1_100 })], 30 * MINUTE_MS + 3_900)
    const settled = settle(
      network,
      [
        ask({ copies: 4 }),
        carry(near, [packet(1)]),
        carry(far, [packet(1, { rssi: -900 })]),
        slow,
        again,
        ...[near, far, third, fourth].map(one => sign(one, 1)),
      ],
      EPOCHS,
    )
    expect([near, far, third, fourth].map(one => paidTo(settled, one))).toEqual([PRICE, PRICE, PRICE, 0n])
    expect(foundOf(settled, fourth).get('packet_replayed')).toMatchObject({ packets: 1, mostMs: 4_000 })
  })

  it('nobody makes others late by saying that it heard a packet earlier', () => {
    const early = carry(fourth, [packet(1)], 10 * MINUTE_MS)
    const settled = settle(
      network,
      [
        ask(),
        early,
        carry(near, [packet(1)]),
        carry(far, [packet(1, { rssi: -900 })]),
        ...[near, far, fourth].map(one => sign(one, 1)),
      ],
      EPOCHS,
    )
    expect([near, far, fourth].map(one => paidTo(settled, one))).toEqual([PRICE, PRICE, 0n])
  })

  it('a copy that cannot have been heard there: strong, and 40 km from where two others heard it strongly', () => {
    const away = member(6, 'gateway', { cell: cellAt(40_000, 0) })
    const strong = (number: number) => [packet(1, { rssi: -500 - number })]
    const subjects = [...all, away]
    const said = [
      ask(),
      carry(near, strong(1)),
      carry(far, strong(2)),
      carry(away, strong(3)),
      ...[near, far, away].map(one => sign(one, 1)),
    ]
    const settled = settle({ ...network, subjects }, said, EPOCHS)
    expect([near, far, away].map(one => paidTo(settled, one))).toEqual([PRICE, PRICE, 0n])
    expect(foundOf(settled, away).get('copy_elsewhere')).toMatchObject({ packets: 1, rssi: -503 })
    // Weak, it can have been: from a mountain 109 km away it is.
    const weak = [
      ask(),
      carry(near, strong(1)),
      carry(away, [packet(1, { rssi: -1_190, snr: -100 })]),
      sign(near, 1),
      sign(away, 1),
    ]
    expect(paidTo(settle({ ...network, subjects }, weak, EPOCHS), away)).toBe(PRICE)
  })

  it('two that contradict each other alone share one pay, and nobody is blamed', () => {
    const away = member(6, 'gateway', { cell: cellAt(40_000, 0) })
    const said = [
      ask(),
      carry(near, [packet(1, { rssi: -500 })]),
      carry(away, [packet(1, { rssi: -510 })]),
      sign(near, 1),
      sign(away, 1),
    ]
    const settled = settle({ ...network, subjects: [...all, away] }, said, EPOCHS)
    expect([paidTo(settled, near), paidTo(settled, away)]).toEqual([5n, 5n])
    expect(foundOf(settled, near).has('copies_contradict')).toBe(true)
  })

  it('who says the same levels of nearly every packet shares one pay; neighbours on one roof do not', () => {
    const sameRoof = twelve.map((one, number) => ({ ...one, rssi: one.rssi + (number % 4 === 0 ? 0 : 3) }))
    const said = [
      ask({ copies: 4 }),
      carry(near, twelve),
      carry(far, twelve),
      carry(third, sameRoof),
      ...[near, far, third].map(one => sign(one, 12)),
    ]
    const settled = settle(network, said, EPOCHS)
    expect([near, far, third].map(one => paidTo(settled, one))).toEqual([60n, 60n, 120n])
    expect(foundOf(settled, far).get('same_reception')).toMatchObject({ packets: 12, with: near.id })
    expect(foundOf(settled, third).size).toBe(0)
  })

  it('of two that contradict each other alone it is for whom the consumer signs, whoever vouches for the other', () => {
    const away = member(6, 'gateway', { cell: cellAt(40_000, 0), vouched: { place: 1 } })
    const at = 30 * MINUTE_MS
    const said = [
      ask(),
      carry(near, [packet(1, { rssi: -500 })]),
      carry(away, [packet(1, { rssi: -510 })], at, at + 1_500),
      sign(near, 1),
    ]
    const settled = settle({ ...network, subjects: [...all, away] }, said, EPOCHS)
    expect([paidTo(settled, near), paidTo(settled, away)]).toEqual([PRICE, 0n])
    expect(foundOf(settled, near).size).toBe(0)
    expect(foundOf(settled, away).has('copy_elsewhere')).toBe(true)
  })

  describe('of one observation that two say', () => {
    const minutes = (count: number) => count * MINUTE_MS
    const seen = { ...near, vouched: { place: 1 } } as Subject
    const run = (copier: Subject, signs: number, afterMs: number, original = near) => {
      const at = minutes(30)
      const said = [
        ask({ copies: 4 }),
        sign(original, 1, minutes(5)),
        carry(original, twelve, at),
        carry(copier, twelve, at, at + 1_000 + afterMs),
        sign(original, 12),
        ...(signs > 0 ? [sign(copier, signs)] : []),
      ]
      const settled = settle({ ...network, subjects: [original, copier, consumer] }, said, EPOCHS)
      return { paid: [paidTo(settled, original), paidTo(settled, copier)], settled }
    }
    const copy = { ...far, vouched: { place: 1 } } as Subject

    it('who is vouched for takes nothing of who is not, where the consumer signs nothing for it', () => {
      for (const afterMs of [-500, 0, 500, minutes(20)]) {
        const { paid, settled } = run(copy, 0, afterMs)
        expect(paid).toEqual([120n, 0n])
        expect(foundOf(settled, near).size).toBe(0)
        expect(foundOf(settled, copy).get('same_reception')).toMatchObject({ with: near.id, signedFor: 0 })
      }
    })

    it('nor where a few are signed for, of packets of its own', () => {
      const { paid } = run(copy, 2, 500)
      expect(paid).toEqual([120n, 0n])
    })

    it('nor where all are signed for, and it said them when they could be read', () => {
      const { paid, settled } = run(copy, 12, 10_001)
      expect(paid).toEqual([120n, 0n])
      const facts = foundOf(settled, copy).get('same_reception')!
      expect(Number(facts['arrivedAtMs']) - Number(facts['firstMs'])).toBe(10_001)
    })

    it('they share it where all are signed for, as soon as an arrival can be misdated', () => {
      for (const afterMs of [-10_000, 0, 10_000]) expect(run(far, 12, afterMs).paid).toEqual([60n, 60n])
      expect(run(copy, 12, 10_000).paid).toEqual([60n, 60n])
    })

    it('who is not vouched for and was later takes nothing of who is', () => {
      expect(run(far, 12, 1, seen).paid).toEqual([120n, 0n])
      expect(run(far, 12, -1, seen).paid).toEqual([60n, 60n])
    })
  })

  it('two of two owners on one mast, by one antenna and a splitter, are two: each has a receiver’s own noise', () => {
    // Whole dBm and quarters of a dB, as an SX1301 says them, and half a dBm of noise: three in ten are equal in both.
    const heard = (of: string) =>
      Array.from({ length: 200 }, (_, number) => {
        const truth = -105 + 12 * chance('truth', number)
        const noise = (what: string) => chance(of, what, number) + chance(of, what, number, 2) - 1
        const rssi = 10 * Math.round(truth + noise('rssi'))
        const snr = Math.round(10 * (Math.round(4 * (truth + 110 + noise('snr') / 4)) / 4))
        return packet(number, { rssi, snr, before: number })
      })
    const [one, other] = [heard('one'), heard('other')]
    const equal = one.filter(({ rssi, snr }, at) => rssi === other[at]!.rssi && snr === other[at]!.snr).length
    expect(equal).toBeGreaterThan(20)
    const said = [ask(), carry(near, one), carry(far, other), sign(near, 200), sign(far, 200)]
    const settled = settle(network, said, EPOCHS)
    expect([near, far].map(by => paidTo(settled, by))).toEqual([2_000n, 2_000n])
    for (const by of [near, far]) expect(foundOf(settled, by).size).toBe(0)
  })

  it('who repeats another’s packets later makes that one no part of anything: not then, nor of what is heard once in time', () => {
    const last = packet(13)
    const said = [
      ask({ copies: 4 }),
      carry(near, twelve),
      carry(
        far,
        twelve.map(one => ({ ...one, rssi: one.rssi + 70 })),
      ),
      carry(fourth, twelve, 30 * MINUTE_MS + 20_000),
      carry(near, [last], 40 * MINUTE_MS),
      carry(fourth, [last], 40 * MINUTE_MS),
      ...[near, far, fourth].map(one => sign(one, one === near ? 13 : 12)),
    ]
    const settled = settle(network, said, EPOCHS)
    expect([near, far, fourth].map(one => paidTo(settled, one))).toEqual([130n, 120n, 10n])
    expect(foundOf(settled, near).size).toBe(0)
    expect(foundOf(settled, fourth).get('packet_replayed')).toMatchObject({ packets: 12 })
  })

  it('a repetition takes nothing from whoever is not repeated, however many repeat', () => {
    const crowd = Array.from({ length: 20 }, (_, at) =>
      member(100 + at, 'gateway', { cell: cellAt(900, at * 60) }),
    )
    const own = twelve.map(one => ({ ...one, rssi: one.rssi + 7 }))
    const said = [
      ask({ copies: 16 }),
      carry(third, own),
      ...[near, ...crowd].map(one => carry(one, twelve)),
      ...[third, near, ...crowd].map(one => sign(one, 12)),
    ]
    const settled = settle({ ...network, subjects: [...all, ...crowd] }, said, EPOCHS)
    expect(paidTo(settled, third)).toBe(120n)
    const together = [near, ...crowd].reduce((sum, one) => sum + paidTo(settled, one), 0n)
    expect(together).toBeLessThanOrEqual(120n)
  })

  it('what is carried for a route that does not stand', () => {
    const before = carry(near, [packet(1, { before: 30 * MINUTE_MS })])
    const settled = settle(network, [ask(), before, sign(near, 1)], EPOCHS)
    expect(paidTo(settled, near)).toBe(0n)
    expect(foundOf(settled, near).has('route_unknown')).toBe(true)
  })

  it('who is no gateway carries nothing, who is no consumer signs nothing, and the time ahead is nobody’s', () => {
    const said = [
      ask(),
      { ...carry(near, [packet(1)]), by: consumer },
      { ...sign(near, 1), by: far },
      ask({}, near),
      { ...carry(near, [packet(1)], 40 * MINUTE_MS), at: 30 * MINUTE_MS },
    ]
    expect(notesOf(settle(network, said, 2)).toSorted()).toEqual([
      'not_a_consumer',
      'not_a_consumer',
      'not_a_gateway',
      'time_ahead',
    ])
  })
})

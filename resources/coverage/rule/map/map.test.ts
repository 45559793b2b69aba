/** The map of where LoRa is heard: what becomes a row, what never does, and whom a sale pays. */
import { cellToParent, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { readNetworkMap } from '../../../../protocol/cells/networks/network-map.ts'
import { regionName, regionOf as regionOfCell } from '../../../../protocol/cells/region.ts'
import { beaconHash, planOf } from '../../messages/beacon-plan.ts'
import { BEACON, CARRIED, RECEIPT, ROUTE, WITNESS } from '../../messages/coverage-messages.ts'
import { MAP_ORDER } from '../../messages/map/map-order.ts'
import { WHEREABOUTS } from '../../messages/map/whereabouts.ts'
import { regionOf } from '../../messages/regions.ts'
import { hashOf } from '../../testing/air.ts'
import { member } from '../../testing/conformance-case.ts'
import { cellAt } from '../../testing/places.ts'
import {
  foundOf,
  HOUR_MS,
  idOf,
  type Network,
  notesOf,
  type Said,
  START_MS,
  seedOf,
  settle,
} from '../../testing/settle.ts'
import { coverage } from '../resource.ts'

const MINUTE_MS = 60_000
const OPTIONS = {
  window: '1h',
  settleAfter: '2h',
  map: { owners: 3, days: 2, price: '1000', fee: '10%' },
} as const
const VOUCHED = { vouched: { place: 1 } }
const stranger = member(20, 'consumer')
const consumer: Subject = { ...stranger, ...VOUCHED }
const buyer: Subject = { ...member(21, 'consumer'), model: 'coverage/map-buyer' }
const gateways = [1, 2, 3, 4].map(number => ({
  ...member(number, 'gateway', { cell: cellAt(number * 900, 0) }),
  ...VOUCHED,
}))
const network: Network = { subjects: [...gateways, consumer, buyer], options: OPTIONS, vouching: true }
const HERE = numberOfCell(latLngToCell(45.19, 5.72, 9), 9)
/** Some 230 km from there. */
const FAR = numberOfCell(latLngToCell(47.2, 5.0, 9), 9)
const ROUTE_ID = idOf(0)

const route: Said = {
  by: consumer,
  contentType: ROUTE.contentType,
  at: 1_000,
  payload: ROUTE.encode({
    addrs: [{ from: 1, to: 9 }],
    joins: [],
    copies: 4,
    within: 2_000,
    price: 1_000_000n,
    budget: 100_000_000n,
    until: START_MS + 200 * HOUR_MS,
    endpoint: '',
  }),
}

interface Heard {
  readonly by: Subject
  readonly name: string
  readonly at: number
  readonly rssi?: number
}

function carried({ by, name, at, rssi = -1_050 }: Heard): Said {
  const levels = { frequencyHz: 868_100_000, sf: 9, rssi, snr: 45 }
  const packet = { hash: hashOf(name), before: 0, bytes: 20, join: 0, ...levels }
  const payload = CARRIED.encode({ route: ROUTE_ID, at: START_MS + at, packets: [packet] })
  return { by, at, contentType: CARRIED.contentType, payload }
}

/** @param brought bits of who brought it: all of them unless said */
function placed(name: string, at: number, cell = HERE, by = consumer, brought = 15): Said {
  const packets = [{ hash: hashOf(name), before: 0, cell, by: brought }]
  const named = gateways.map(({ id }) => id)
  const payload = WHEREABOUTS.encode({ route: ROUTE_ID, at: START_MS + at, gateways: named, packets })
  return { by, at, contentType: WHEREABOUTS.contentType, payload }
}

/** Of each day two, heard by these. */
function days(count: number, by: readonly Subject[], cell?: number): readonly Said[] {
  return Array.from({ length: count }, (_, day) => day).flatMap(day =>
    [1, 2].flatMap(hour => {
      const [name, at] = [`packet ${day} ${hour}`, (day * 24 + hour) * HOUR_MS]
      return [...by.map(one => carried({ by: one, name, at })), placed(name, at, cell)]
    }),
  )
}

const shown = (settled: ReturnType<typeof settle>, by: Subject, of: Network = network) => {
  const view = coverage(of.options).viewOf!(settled.at(-1)!.outcome.state, by) as { readonly map?: unknown }
  return readNetworkMap(view.map)?.rows ?? []
}
/** The consumer has received six of each of these. */
const signed = (by: readonly Subject[]): readonly Said[] =>
  by.map(({ id }) => {
    const at = 71 * HOUR_MS
    const receipt = { route: ROUTE_ID, gateway: id, credits: 6, packets: 6, at: START_MS + at }
    return { by: consumer, at, contentType: RECEIPT.contentType, payload: RECEIPT.encode(receipt) }
  })
/** What is paid for the map, and what is burned of that. */
const ofMap = (settled: ReturnType<typeof settle>) => {
  const isMap = ({ facts }: { readonly facts: object }) => 'edition' in facts
  return {
    transfers: settled.flatMap(({ outcome }) => outcome.transfers).filter(isMap),
    burned: settled.flatMap(({ outcome }) => outcome.charges).filter(isMap),
  }
}
const sumOf = (all: readonly { readonly amount: bigint }[]) =>
  all.reduce((sum, { amount }) => sum + amount, 0n)
const order = (at: number): Said => ({
  by: buyer,
  at,
  contentType: MAP_ORDER.contentType,
  payload: MAP_ORDER.encode({ regions: [regionName(regionOfCell(HERE))], days: 1, most: 10_000_000n }),
})

describe('packets whose consumer says where devices were', () => {
  it('are a row once gateways of enough owners heard some on enough days, and whose they are is paid', () => {
    const said = [route, ...days(3, gateways), ...signed(gateways), order(72 * HOUR_MS)]
    const settled = settle(network, said, 80)
    expect(notesOf(settled)).toEqual([])
    const rows = shown(settled, gateways[0]!)
    expect(rows).toMatchObject([
      { cell: HERE, network: 'lora', rssi: -1_050, sinr: 45, owners: 3, rsrp: null, downKbps: null },
    ])
    expect(shown(settled, buyer)).toEqual(rows)
    // A row costs one; the fee is burned; tokens are for what was carried alone.
    const { transfers, burned } = ofMap(settled)
    expect(transfers.map(({ amount }) => amount)).toEqual(Array(4).fill(250_000n))
    expect(sumOf(burned)).toBe(100_000n)
    const credited = settled.flatMap(({ outcome }) => outcome.contributions)
    expect(credited.map(({ units }) => units)).toEqual(Array(4).fill(6_000_000n))
  })

  it('nothing of two owners is shown, nor of one day, nor of who is its own consumer', () => {
    expect(shown(settle(network, [route, ...days(3, gateways.slice(0, 2))], 80), gateways[0]!)).toEqual([])
    expect(shown(settle(network, [route, ...days(1, gateways)], 80), gateways[0]!)).toEqual([])
    const own = gateways.map((one, at) => (at < 2 ? { ...one, owner: consumer.owner } : one))
    const theirs = { ...network, subjects: [...own, consumer, buyer] }
    expect(shown(settle(theirs, [route, ...days(3, own)], 80), own[2]!, theirs)).toEqual([])
  })

  it('which nobody says where they were of are carried and paid as ever, and on no map', () => {
    const said = days(3, gateways).filter(({ contentType }) => contentType === CARRIED.contentType)
    expect(shown(settle(network, [route, ...said], 80), gateways[0]!)).toEqual([])
  })

  it('of which a gateway says that it heard them too, and whom it brought none, are none of its', () => {
    const said = days(3, gateways).map((one): Said => {
      if (one.contentType !== WHEREABOUTS.contentType) return one
      const { packets, ...rest } = WHEREABOUTS.decode(one.payload)
      // The fourth reads hashes where they are published, and says levels of its own.
      return {
        ...one,
        payload: WHEREABOUTS.encode({ ...rest, packets: packets.map(p => ({ ...p, by: 7 })) }),
      }
    })
    const settled = settle(network, [route, ...said, ...signed(gateways), order(72 * HOUR_MS)], 80)
    expect(shown(settled, gateways[0]!)).toMatchObject([{ cell: HERE, owners: 3 }])
    const paid = new Set(ofMap(settled).transfers.map(({ payee }) => payee))
    expect(gateways.map(({ id }) => paid.has(id))).toEqual([true, true, true, false])
  })

  it('of a consumer whom nobody vouches for, where somebody could, are on no map, and it is told', () => {
    const some: Network = { ...network, subjects: [...gateways, stranger, buyer] }
    const settled = settle(some, [route, ...days(3, gateways)], 80)
    expect(shown(settled, gateways[0]!, some)).toEqual([])
    expect(foundOf(settled, consumer).get('places_not_vouched')).toMatchObject({ packets: 1 })
    const rows = shown(settle(network, [route, ...days(3, gateways)], 80), gateways[0]!)
    expect(rows).toMatchObject([{ cell: HERE, owners: 3 }])
  })

  it('cannot be placed where free space lets nothing so strong through, and the consumer is told', () => {
    const settled = settle(network, [route, ...days(3, gateways, FAR)], 80)
    // Weak ones can: 45.19 to 47.2 is 230 km, and −105 dBm passes there from a device at the law's limit.
    const loud = ['a', 'b', 'c'].flatMap((name, day) => {
      const at = (day * 24 + 3) * HOUR_MS
      return [...gateways.map(by => carried({ by, name, at, rssi: -700 })), placed(name, at, FAR)]
    })
    const told = settle(network, [route, ...loud], 80)
    expect(foundOf(told, consumer).get('place_impossible')).toMatchObject({ packets: 4 })
    expect(shown(told, gateways[0]!)).toEqual([])
    expect(foundOf(settled, consumer).has('place_impossible')).toBe(false)
  })

  it('are placed in time, once, by whom they were for, and where a map is made', () => {
    const at = HOUR_MS
    const said = [
      route,
      carried({ by: gateways[0]!, name: 'x', at }),
      placed('x', at),
      placed('x', at + 1, FAR),
    ]
    expect(notesOf(settle(network, said, 8))).toEqual(['place_twice'])
    const late = [route, { ...placed('x', at), arrives: at + 4 * HOUR_MS }]
    expect(notesOf(settle(network, late, 8))).toEqual(['place_late'])
    const other: Subject = { ...member(22, 'consumer'), ...VOUCHED }
    const strange = settle(
      { ...network, subjects: [...network.subjects, other] },
      [route, placed('x', at, HERE, other)],
      8,
    )
    expect(foundOf(strange, other).get('route_unknown')).toMatchObject({ packets: 1 })
    const none = { ...network, options: { window: '1h', settleAfter: '2h' } }
    expect(notesOf(settle(none, [route, placed('x', at), order(at)], 8))).toEqual(['no_map', 'no_map'])
    expect(notesOf(settle(network, [{ ...order(at), by: consumer }], 3))).toEqual(['not_a_map_buyer'])
  })
})

describe('beacons that count', () => {
  const proof = { every: '1h', spread: '10m', answer: '1h' } as const
  const proving: Network = { ...network, options: { ...OPTIONS, pay: 'coverage', proof } }
  const region = regionOf('EU868')!
  const spreadMs = 10 * MINUTE_MS
  const secret = (one: Subject) => one.id.slice(0, 32)

  function draw(number: number): readonly Said[] {
    const knownMs = (number + 1) * HOUR_MS
    const sent = gateways.map(by => ({ by, plan: planOf(seedOf(number), by.id, region, spreadMs) }))
    return gateways.flatMap((by): Said[] => {
      const at = knownMs + spreadMs + MINUTE_MS
      const beacons = sent
        .filter(other => other.by !== by)
        .map(({ by: other, plan: { afterMs, frequencyHz, sf } }) => ({
          hash: beaconHash(seedOf(number), other.id, secret(other)),
          before: at - knownMs - afterMs - 20,
          frequencyHz,
          sf,
          rssi: -1_000,
          snr: 60,
        }))
      const own = sent.find(one => one.by === by)!
      const beacon = { draw: number, at: START_MS + knownMs + own.plan.afterMs + 10, secret: secret(by) }
      const later = knownMs + spreadMs + HOUR_MS + MINUTE_MS
      return [
        {
          by,
          at,
          contentType: WITNESS.contentType,
          payload: WITNESS.encode({ draw: number, at: START_MS + at, beacons }),
        },
        { by, at: later, contentType: BEACON.contentType, payload: BEACON.encode(beacon) },
      ]
    })
  }

  it('are rows of the cells that they were sent from, told as a device of 14 dBm would be heard', () => {
    const draws = [0, 1, 25, 26]
    const settled = settle(proving, draws.flatMap(draw), 80)
    const rows = shown(settled, gateways[0]!, proving)
    expect(rows.length).toBe(gateways.length)
    for (const row of rows) {
      const sender = gateways.find(({ cell }) => numberOfCell(cellToParent(cell, 9), 9) === row.cell)!
      // As strongly as a seed asked it to send, by an antenna of 2.3 dBi.
      const stronger = draws.map(
        number => planOf(seedOf(number), sender.id, region, spreadMs).powerDdbm + 23 - 140,
      )
      expect(stronger).toContain(-1_000 - row.rssi!)
      expect(row).toMatchObject({ network: 'lora', sinr: row.rssi! + 1_060, owners: 3 })
    }
  })
})

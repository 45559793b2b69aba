/**
 * Who buys the map to learn where one device was: orders that overlap, and four gateways of one's own. The law: two worlds that differ in a device
 * whose consumer says nothing, or in what too few owners heard, or in what came after a row was full, give a buyer the same rows at the
 * same price, and pay the same people. Who has all owners of a row but one learns of the last that it heard something from that cell, and no more
 * than the one level that is in the middle.
 */
import { describe, expect, it } from 'vitest'
import { regionName, regionOf } from '../../../protocol/cells/region.ts'
import { CARRIED, RECEIPT, ROUTE } from '../../../resources/coverage/messages/coverage-messages.ts'
import { MAP_BUYER, MAP_ORDER } from '../../../resources/coverage/messages/map/map-order.ts'
import { WHEREABOUTS } from '../../../resources/coverage/messages/map/whereabouts.ts'
import { coverage } from '../../../resources/coverage/rule/resource.ts'
import { hashOf } from '../../../resources/coverage/testing/air.ts'
import { member } from '../../../resources/coverage/testing/conformance-case.ts'
import { cellAt } from '../../../resources/coverage/testing/places.ts'
import {
  HOUR_MS,
  idOf,
  type Network,
  type Said,
  START_MS,
  settle,
} from '../../../resources/coverage/testing/settle.ts'
import { mapCell } from './mappers.ts'

const DAYS = 4
const OPTIONS = { window: '1h', settleAfter: '2h', map: { owners: 5, days: 2, price: '1000' } } as const
const VOUCHED = { vouched: { place: 1 } }
const office = { ...member(20, 'consumer'), ...VOUCHED }
const buyer = { ...member(21, 'consumer'), model: MAP_BUYER }
const gateways = Array.from({ length: 10 }, (_, at) => ({
  ...member(at + 1, 'gateway', { cell: cellAt(at * 500, 300) }),
  ...VOUCHED,
}))
const network: Network = { subjects: [...gateways, office, buyer], options: OPTIONS, vouching: true }
const [HERE, THERE, BESIDE] = [cellAt(900, 2_000), cellAt(4_000, 2_000), cellAt(4_000, 4_500)].map(
  mapCell,
) as [number, number, number]
const route: Said = {
  by: office,
  contentType: ROUTE.contentType,
  at: 1_000,
  payload: ROUTE.encode({
    addrs: [{ from: 1, to: 9 }],
    joins: [],
    copies: 10,
    within: 2_000,
    price: 1_000_000n,
    budget: 1_000_000_000n,
    until: START_MS + 200 * HOUR_MS,
    endpoint: '',
  }),
}

interface Device {
  readonly name: string
  readonly hour: number
  readonly heardBy: readonly number[]
  /** Undefined where its consumer says nothing of it. */
  readonly cell: number | undefined
  readonly levels?: (gateway: number, day: number) => number
}

function saidOf({ name, hour, heardBy, cell, levels = at => -1_050 - 7 * at }: Device): readonly Said[] {
  return Array.from({ length: DAYS }, (_, day) => {
    const at = (day * 24 + hour) * HOUR_MS
    const hash = hashOf(name, day)
    const carried = heardBy.map((gateway): Said => {
      const level = { frequencyHz: 868_100_000, sf: 9, rssi: levels(gateway, day), snr: 40 }
      const packet = { hash, before: 0, bytes: 20, join: 0, ...level }
      const payload = CARRIED.encode({ route: idOf(0), at: START_MS + at, packets: [packet] })
      return { by: gateways[gateway]!, at, contentType: CARRIED.contentType, payload }
    })
    if (cell === undefined) return carried
    const packets = [{ hash, before: 0, cell, by: 2 ** gateways.length - 1 }]
    const said = { route: idOf(0), at: START_MS + at, gateways: gateways.map(({ id }) => id), packets }
    return [
      ...carried,
      { by: office, at, contentType: WHEREABOUTS.contentType, payload: WHEREABOUTS.encode(said) },
    ]
  }).flat()
}

/** Of each day a packet of these is signed for, and no more: what is paid for packets everybody can read anyway. */
const receipts = Array.from({ length: DAYS }, (_, day) => day).flatMap(day =>
  gateways.slice(0, 5).map(({ id }): Said => {
    const at = (day * 24 + 20) * HOUR_MS
    const receipt = { route: idOf(0), gateway: id, credits: day + 1, packets: day + 1, at: START_MS + at }
    return { by: office, at, contentType: RECEIPT.contentType, payload: RECEIPT.encode(receipt) }
  }),
)

const order = (day: number, days: number, cells: readonly number[]): Said => ({
  by: buyer,
  at: day * 24 * HOUR_MS + 23 * HOUR_MS,
  contentType: MAP_ORDER.contentType,
  payload: MAP_ORDER.encode({
    regions: [...new Set(cells.map(cell => regionName(regionOf(cell))))].sort(),
    days,
    most: 10n ** 9n,
  }),
})

/** Everything that a buyer is told, what it cost, and whom it paid. */
function haul(devices: readonly Device[]) {
  const orders = [order(2, 6, [HERE, THERE]), order(3, 0, [HERE]), order(4, 2, [HERE, THERE, BESIDE])]
  const settled = settle(
    network,
    [route, ...orders, ...receipts, ...devices.flatMap(saidOf)],
    (DAYS + 4) * 24,
  )
  return {
    view: coverage(OPTIONS).viewOf!(settled.at(-1)!.outcome.state, buyer) as {
      readonly map: { readonly rows: readonly unknown[]; readonly orders: unknown }
    },
    moved: settled.flatMap(({ outcome }) =>
      outcome.transfers.flatMap(({ to, amount, facts }) => ('edition' in facts ? [`${to} ${amount}`] : [])),
    ),
  }
}

/** A row of five owners, so that whoever buys is told something. */
const known: Device = { name: 'known', hour: 8, heardBy: [0, 1, 2, 3, 4], cell: HERE }

describe('who buys the map to learn where one device was', () => {
  it('is told something', () => {
    expect(haul([known]).view.map.rows).toHaveLength(1)
    expect(haul([known]).moved).not.toEqual([])
  })

  it('learns nothing of one whose consumer says nothing: not where it is, nor that it is', () => {
    const silent = (change: Partial<Device>): Device => {
      return { name: 'silent', hour: 9, heardBy: [0, 1, 2, 3, 4, 5], cell: undefined, ...change }
    }
    const without = haul([known])
    expect(haul([known, silent({})])).toEqual(without)
    expect(haul([known, silent({ heardBy: [5, 6, 7, 8, 9], levels: () => -1_190 })])).toEqual(without)
  })

  it('learns nothing of one that gateways of four owners hear, whatever its cell, by rows, price or whom it pays', () => {
    const rare = (cell: number, level: number): Device => {
      return { name: 'rare', hour: 9, heardBy: [5, 6, 7, 8], cell, levels: () => level }
    }
    const without = haul([known])
    expect(haul([known, rare(THERE, -1_050)])).toEqual(without)
    expect(haul([known, rare(BESIDE, -1_180)])).toEqual(without)
  })

  it('learns nothing of a second one in a cell whose row is full, until five more owners have heard something there', () => {
    const without = haul([known])
    const second = (heardBy: readonly number[]): Device => ({ name: 'second', hour: 9, heardBy, cell: HERE })
    expect(haul([known, second([5])])).toEqual(haul([known, { ...second([5]), levels: () => -1_190 }]))
    expect(haul([known, second([0, 1, 2, 3])])).toEqual(without)
  })

  it('with four gateways of its own learns that the fifth heard something there, and one level of it', () => {
    // Two say that it is loud, two that it is weak: the middle is what the fifth says.
    const bait: Device = {
      name: 'bait',
      hour: 7,
      heardBy: [5, 6, 7, 8],
      cell: THERE,
      levels: at => (at < 7 ? -900 : -1_190),
    }
    const victim = (level: number, hour = 9): Device => {
      return { name: 'victim', hour, heardBy: [9], cell: THERE, levels: () => level }
    }
    expect(haul([bait]).view.map.rows).toEqual([])
    const one = haul([bait, victim(-1_077)]).view.map.rows
    expect(one).toHaveLength(1)
    expect(JSON.stringify(one)).toContain('-1077')
    // Not when within the days, not of how many packets, nor which device.
    expect(haul([bait, victim(-1_077, 15)]).view.map.rows).toEqual(one)
    expect(haul([bait, victim(-1_077), { ...victim(-1_077, 16), name: 'another' }]).view.map.rows).toEqual(
      one,
    )
  })
})

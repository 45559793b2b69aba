/** What gateways and consumers of coverage might say. */
import fc from 'fast-check'
import { cellToParent } from 'h3-js'
import type { EpochWindow } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { numberOfCell } from '../../../protocol/cells/cell-number.ts'
import { regionName, regionOf as regionOfCell } from '../../../protocol/cells/region.ts'
import { type MessageId, toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import type { ConformanceCase, SaidPayload } from '../../conformance.ts'
import { beaconHash, planOf } from '../messages/beacon-plan.ts'
import { BEACON, CARRIED, RECEIPT, ROUTE, WITNESS } from '../messages/coverage-messages.ts'
import { MAP_BUYER, MAP_ORDER } from '../messages/map/map-order.ts'
import { WHEREABOUTS } from '../messages/map/whereabouts.ts'
import { carriersIn, HANDED_ON, MESH_RECEIPT } from '../messages/mesh/mesh-messages.ts'
import { OUTAGE } from '../messages/outage/outage.ts'
import { PROBED, REFLECTED } from '../messages/probe/probe-messages.ts'
import { regionOf } from '../messages/regions.ts'
import { RELAY_OFFER, RELAY_RECEIPT, RELAY_SESSION } from '../messages/relay/relay-messages.ts'
import { coverage } from '../rule/resource.ts'
import { hashOf } from './air.ts'
import { cellAt } from './places.ts'

const [HOUR, START] = [3_600_000, Date.UTC(2026, 0, 1)]
/** As the suite has it of every epoch. */
const SEED = `0x${'5e'.repeat(32)}` as const
const REGION = regionOf('EU868')!
const [SPREAD_MS, SECRET] = [600_000, '17'.repeat(16)]

/** Of the map. */
const BUYER: Subject = { ...member(19, 'consumer'), model: MAP_BUYER }

export function member(
  number: number,
  model: 'gateway' | 'consumer' | 'relay' | 'relay-client',
  change: Partial<Subject> = {},
): Subject {
  return {
    id: toSubjectId(Buffer.from(sha256(new Uint8Array([number]))).toString('hex')),
    owner: toAddress(`0x${number.toString(16).padStart(40, '0')}`),
    resource: 'coverage',
    model: `coverage/${model}`,
    cell: model === 'gateway' ? cellAt(number * 1_500, number * number * 200) : '',
    details: {},
    registeredAtMs: START - 24 * HOUR + number,
    movedAtMs: START - 24 * HOUR + number,
    accepted: true,
    ...change,
  }
}

const GATEWAYS = [member(1, 'gateway'), member(2, 'gateway'), member(3, 'gateway', { cell: '' })]
const CONSUMERS = [
  member(4, 'consumer'),
  member(5, 'consumer', { accepted: false }),
  member(6, 'consumer', { owner: GATEWAYS[0]!.owner }),
]

const RELAYS = [member(30, 'relay'), member(31, 'relay', { owner: member(33, 'relay-client').owner })]
const CLIENTS = [
  member(32, 'relay-client'),
  member(33, 'relay-client'),
  member(34, 'relay-client', { accepted: false }),
]

export const coverageCase: ConformanceCase = {
  resource: coverage({
    pay: 'coverage',
    window: '15m',
    settleAfter: '15m',
    proof: { every: '1h', spread: '10m', answer: '15m' },
    map: { owners: 2, days: 1, keep: '2d' },
    probes: { every: '1h', answer: '30m' },
  }),
  subjects: [...GATEWAYS, ...CONSUMERS, member(7, 'gateway'), ...RELAYS, ...CLIENTS, BUYER],
  startMs: START,
  epochMs: HOUR,
  payloads: epoch =>
    fc.oneof(
      { weight: 2, arbitrary: routes(epoch) },
      { weight: 4, arbitrary: carried(epoch) },
      { weight: 2, arbitrary: receipts(epoch) },
      { weight: 2, arbitrary: beacons(epoch) },
      { weight: 3, arbitrary: witnesses(epoch) },
      { weight: 1, arbitrary: outages(epoch) },
      { weight: 3, arbitrary: relaying(epoch) },
      { weight: 2, arbitrary: mapping(epoch) },
      { weight: 2, arbitrary: meshed(epoch) },
      { weight: 2, arbitrary: probing(epoch) },
    ),
  balance: 2_000_000n,
  mostStateValues: 2_000,
}

const said = (contentType: string, timeMs: number, payload: Uint8Array): SaidPayload => {
  return { contentType, timeMs, payload }
}
const within = ({ startMs, endMs }: EpochWindow) => fc.integer({ min: startMs, max: endMs })
/** Ids as the suite gives them: of the subject and a running number. */
const route = fc.nat({ max: 12 }).map((number): MessageId => {
  const text = `${CONSUMERS[number % 2 === 0 ? 0 : 2]!.id} ${number}`
  return Buffer.from(sha256(new TextEncoder().encode(text))).toString('hex') as MessageId
})
const levels = {
  frequencyHz: fc.constantFrom(...REGION.channelsHz),
  sf: fc.integer({ min: 0, max: 12 }),
  rssi: fc.integer({ min: -1_400, max: -300 }),
  snr: fc.integer({ min: -200, max: 120 }),
}

function routes(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const addr = fc.tuple(fc.nat(), fc.nat()).map(([from, more]) => ({ from, to: from + (more % 1_000) }))
  return fc
    .record({
      addrs: fc.array(addr, { maxLength: 2 }),
      joins: fc.constant([]),
      copies: fc.integer({ min: 1, max: 5 }),
      within: fc.constant(2_000),
      price: fc.bigInt(0n, 20_000n),
      budget: fc.bigInt(0n, 900_000n),
      until: fc.integer({ min: epoch.startMs, max: epoch.endMs + 5 * HOUR }),
      endpoint: fc.string({ maxLength: 20 }),
    })
    .chain(payload => within(epoch).map(atMs => said(ROUTE.contentType, atMs, ROUTE.encode(payload))))
}

function carried(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const packet = fc.record({
    hash: fc.nat({ max: 9 }).map(number => hashOf('packet', number)),
    before: fc.oneof(fc.nat({ max: 5_000 }), fc.nat({ max: 3 * HOUR })),
    bytes: fc.nat({ max: 255 }),
    join: fc.nat({ max: 1 }),
    ...levels,
  })
  return fc
    .tuple(route, within(epoch), fc.array(packet, { maxLength: 8 }))
    .map(([to, at, packets]) => said(CARRIED.contentType, at, CARRIED.encode({ route: to, at, packets })))
}

function receipts(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const gateway = fc.constantFrom(...GATEWAYS, ...CONSUMERS).map(({ id }) => id)
  const credits = fc.oneof(fc.nat({ max: 30 }), fc.constant(2 ** 32 - 1))
  return fc
    .tuple(route, gateway, credits, within(epoch))
    .map(([to, by, amount, at]) =>
      said(
        RECEIPT.contentType,
        at,
        RECEIPT.encode({ route: to, gateway: by, credits: amount, packets: 1, at }),
      ),
    )
}

function beacons(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const draw = fc.constantFrom(epoch.number, Math.max(0, epoch.number - 1), 9)
  return fc
    .tuple(draw, within(epoch), within(epoch))
    .map(([number, at, timeMs]) =>
      said(
        BEACON.contentType,
        timeMs,
        BEACON.encode({ draw: number, at: Math.min(at, timeMs), secret: SECRET }),
      ),
    )
}

function witnesses(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const draw = Math.max(0, epoch.number - 1)
  const beacon = fc.record({
    hash: fc.oneof(
      fc.constantFrom(...GATEWAYS).map(({ id }) => beaconHash(SEED, id, SECRET)),
      fc.constant(hashOf('nobody’s')),
    ),
    before: fc.nat({ max: HOUR }),
    ...levels,
    sf: fc.constantFrom(...GATEWAYS.map(({ id }) => planOf(SEED, id, REGION, SPREAD_MS).sf)),
  })
  return fc
    .tuple(within(epoch), fc.array(beacon, { maxLength: 4 }))
    .map(([at, heard]) => said(WITNESS.contentType, at, WITNESS.encode({ draw, at, beacons: heard })))
}

/** Where devices were, near gateways and far, and orders of what comes of it. */
function mapping(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const cells = [0, 1, 3, 40].map(far => numberOfCell(cellToParent(cellAt(far * 1_500, 0), 9), 9))
  const packet = fc.record({
    hash: fc.nat({ max: 9 }).map(number => hashOf('packet', number)),
    before: fc.nat({ max: 5_000 }),
    cell: fc.constantFrom(...cells),
    by: fc.nat({ max: 15 }),
  })
  const places = fc
    .tuple(route, within(epoch), fc.array(packet, { maxLength: 6 }))
    .map(([name, at, packets]) =>
      said(
        WHEREABOUTS.contentType,
        at,
        WHEREABOUTS.encode({ route: name, at, gateways: GATEWAYS.map(({ id }) => id), packets }),
      ),
    )
  const orders = fc
    .tuple(within(epoch), fc.nat({ max: 3 }), fc.bigInt(0n, 90_000n))
    .map(([at, days, most]) => {
      const regions = [regionName(regionOfCell(cells[0]!))]
      return said(MAP_ORDER.contentType, at, MAP_ORDER.encode({ regions, days, most }))
    })
  return fc.oneof(places, orders)
}

function outages(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const count = fc.nat({ max: 2 ** 32 - 1 })
  return fc
    .tuple(within(epoch), fc.integer({ min: -1, max: 3 * HOUR }), fc.integer({ min: -1, max: HOUR }), count)
    .map(([at, lasted, ago, heard]) => {
      const until = at - ago
      const outage = { from: until - lasted, until, heard, dropped: heard, at }
      return said(OUTAGE.contentType, at, OUTAGE.encode(outage))
    })
}

/** Offers, sessions, and receipts of sessions that may stand. */
function relaying(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const relay = fc.constantFrom(...RELAYS, GATEWAYS[0]!).map(({ id }) => id)
  const until = fc.integer({ min: epoch.startMs, max: epoch.endMs + 3 * HOUR })
  const price = fc.bigInt(0n, 20_000n)
  const session = fc.tuple(fc.constantFrom(...CLIENTS), fc.nat({ max: 12 })).map(([{ id }, number]) => {
    const text = `${id} ${number}`
    return Buffer.from(sha256(new TextEncoder().encode(text))).toString('hex') as MessageId
  })
  const bytes = fc.oneof(fc.nat({ max: 90_000_000 }), fc.constant(2 ** 48 - 1))
  return fc.oneof(
    fc
      .tuple(within(epoch), price, until)
      .map(([atMs, asks, untilMs]) =>
        said(
          RELAY_OFFER.contentType,
          atMs,
          RELAY_OFFER.encode({ price: asks, endpoint: 'x', until: untilMs }),
        ),
      ),
    fc
      .record({ relay, price, budget: fc.bigInt(0n, 900_000n), until })
      .chain(payload =>
        within(epoch).map(atMs => said(RELAY_SESSION.contentType, atMs, RELAY_SESSION.encode(payload))),
      ),
    fc
      .tuple(session, relay, bytes, within(epoch))
      .map(([name, by, count, at]) =>
        said(
          RELAY_RECEIPT.contentType,
          at,
          RELAY_RECEIPT.encode({ session: name, relay: by, bytes: count, at }),
        ),
      ),
  )
}

/** What was given to a neighbour, and receipts that say so, of routes that may stand. */
function meshed(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const gateway = fc.constantFrom(...GATEWAYS, CONSUMERS[0]!).map(({ id }) => id)
  const credits = fc.oneof(fc.nat({ max: 30 }), fc.constant(2 ** 32 - 1))
  const way = fc.record({
    carriers: fc.array(gateway, { minLength: 1, maxLength: 3 }).map(ids => carriersIn(ids)),
    credits,
  })
  return fc.oneof(
    fc
      .record({ route, origin: gateway, to: gateway, credits })
      .chain(one =>
        within(epoch).map(at => said(HANDED_ON.contentType, at, HANDED_ON.encode({ ...one, at }))),
      ),
    fc
      .record({ route, gateway, credits, packets: credits, ways: fc.array(way, { maxLength: 3 }) })
      .chain(one =>
        within(epoch).map(at => said(MESH_RECEIPT.contentType, at, MESH_RECEIPT.encode({ ...one, at }))),
      ),
  )
}

/** Both ends of probes that a seed may have drawn. */
function probing(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const draw = fc.constantFrom(epoch.number, Math.max(0, epoch.number - 1), 9)
  const relay = fc.constantFrom(...RELAYS, CLIENTS[0]!).map(({ id }) => id)
  const client = fc.constantFrom(...CLIENTS).map(({ id }) => id)
  const both = {
    draw,
    relay,
    test: fc.constant('ab'.repeat(16)),
    bytes: fc.constantFrom(0, 500_000),
    ms: fc.nat({ max: 9_000 }),
  }
  return fc.oneof(
    fc
      .record({ ...both, firstMs: fc.nat({ max: 900 }) })
      .chain(one => within(epoch).map(at => said(PROBED.contentType, at, PROBED.encode({ ...one, at })))),
    fc
      .record({ ...both, client })
      .chain(one =>
        within(epoch).map(at => said(REFLECTED.contentType, at, REFLECTED.encode({ ...one, at }))),
      ),
  )
}

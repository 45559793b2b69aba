/** One gateway or consumer alone: which of its messages stand, and which rows of them. */
import { MOST_SPENDABLE } from '../../../kernel/balances.ts'
import type { TakenOrder } from '../../../kernel/map/take-orders.ts'
import type {
  Appraisal,
  AppraisalContext,
  Facts,
  Note,
  ReceivedMessage,
  Verdict,
} from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { MessageId } from '../../../protocol/ids.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import type { PacketHash } from '../messages/coverage-messages.ts'
import {
  BEACON,
  CARRIED,
  RECEIPT,
  type Receipt,
  ROUTE,
  type Route,
  WITNESS,
} from '../messages/coverage-messages.ts'
import { MAP_BUYER, MAP_ORDER } from '../messages/map/map-order.ts'
import { WHEREABOUTS } from '../messages/map/whereabouts.ts'
import { HANDED_ON, MESH_RECEIPT, type Way } from '../messages/mesh/mesh-messages.ts'
import { OUTAGE } from '../messages/outage/outage.ts'
import { PROBED, REFLECTED } from '../messages/probe/probe-messages.ts'
import { RELAY_OFFER, RELAY_RECEIPT, RELAY_SESSION } from '../messages/relay/relay-messages.ts'
import { hearCarried, type Packet } from './carry/hear-carried.ts'
import { hearWhereabouts, type PlaceSaid } from './map/hear-whereabouts.ts'
import { type HandedOnSaid, hearHandedOn } from './mesh/hear-mesh.ts'
import { hearOutage } from './outage/hear-outage.ts'
import type { CoverageParams } from './params.ts'
import { hearProbe, isProbe, type ProbesHeard } from './probe/hear-probe.ts'
import { type BeaconSaid, hearBeacon, hearWitness, type WitnessSaid } from './proof/hear-proof.ts'
import type { CoverageReason } from './reasons.ts'
import { hearRelay, RELAY, RELAY_CLIENT, type RelayHeard } from './relay/hear-relay.ts'
import type { CoverageState, OutageRow } from './state.ts'

/** What reconcile needs of a subject. */
export interface CoverageSummary {
  readonly routes: readonly AskedRoute[]
  readonly receipts: readonly ReceivedReceipt[]
  readonly packets: readonly Packet[]
  readonly beacons: readonly BeaconSaid[]
  readonly witnesses: readonly WitnessSaid[]
  readonly outages: readonly OutageRow[]
  readonly relay: RelayHeard
  readonly places: readonly PlaceSaid[]
  readonly orders: readonly TakenOrder[]
  readonly probes: ProbesHeard
  readonly handedOn: readonly HandedOnSaid[]
  /** When what it said arrived. */
  readonly arrivals: readonly number[]
}

export interface AskedRoute {
  readonly id: MessageId
  readonly route: Route
  readonly arrivedAtMs: number
}

export interface ReceivedReceipt extends Receipt {
  /** By whom some of it came. */
  readonly ways: readonly Way[]
  readonly arrivedAtMs: number
}

export const [GATEWAY, CONSUMER] = ['coverage/gateway', 'coverage/consumer']
const MOST_ROUTE_MS = 400 * 86_400_000

/** Content type → who says it, and what anybody else is told. */
const SPEAKERS: Readonly<Record<string, readonly [string, CoverageReason]>> = {
  [CARRIED.contentType]: [GATEWAY, 'not_a_gateway'],
  [BEACON.contentType]: [GATEWAY, 'not_a_gateway'],
  [WITNESS.contentType]: [GATEWAY, 'not_a_gateway'],
  [OUTAGE.contentType]: [GATEWAY, 'not_a_gateway'],
  [RELAY_OFFER.contentType]: [RELAY, 'not_a_relay'],
  [RELAY_SESSION.contentType]: [RELAY_CLIENT, 'not_a_relay_client'],
  [RELAY_RECEIPT.contentType]: [RELAY_CLIENT, 'not_a_relay_client'],
  [HANDED_ON.contentType]: [GATEWAY, 'not_a_gateway'],
  [MESH_RECEIPT.contentType]: [CONSUMER, 'not_a_consumer'],
  [PROBED.contentType]: [RELAY_CLIENT, 'not_a_relay_client'],
  [REFLECTED.contentType]: [RELAY, 'not_a_relay'],
  [ROUTE.contentType]: [CONSUMER, 'not_a_consumer'],
  [RECEIPT.contentType]: [CONSUMER, 'not_a_consumer'],
  [WHEREABOUTS.contentType]: [CONSUMER, 'not_a_consumer'],
  [MAP_ORDER.contentType]: [MAP_BUYER, 'not_a_map_buyer'],
}

export interface Refused {
  readonly code: CoverageReason
  readonly facts: Facts
}

export interface Heard {
  readonly routes: AskedRoute[]
  readonly receipts: ReceivedReceipt[]
  readonly packets: Packet[]
  /** Route and hash of each of them. */
  readonly known: Set<string>
  /** How many of each window. */
  readonly counts: Map<number, number>
  readonly beacons: BeaconSaid[]
  readonly witnesses: WitnessSaid[]
  readonly outages: OutageRow[]
  readonly relay: RelayHeard
  readonly places: PlaceSaid[]
  /** By window and route: said in this epoch. */
  readonly placed: Map<string, Set<PacketHash>>
  readonly orders: TakenOrder[]
  readonly probes: ProbesHeard
  readonly handedOn: HandedOnSaid[]
  readonly arrivals: readonly number[]
}

export interface Hearing {
  readonly subject: Subject
  readonly context: AppraisalContext<CoverageState>
  readonly params: CoverageParams
  readonly heard: Heard
}

export function appraiseCoverage(
  subject: Subject,
  said: readonly ReceivedMessage[],
  context: AppraisalContext<CoverageState>,
  params: CoverageParams,
): Appraisal<CoverageSummary> {
  const heard: Heard = {
    routes: [],
    receipts: [],
    packets: [],
    beacons: [],
    witnesses: [],
    known: new Set<string>(),
    counts: new Map<number, number>(),
    outages: [],
    relay: { offers: [], sessions: [], receipts: [] },
    places: [],
    placed: new Map<string, Set<PacketHash>>(),
    orders: [],
    probes: { probed: [], reflected: [] },
    handedOn: [],
    arrivals: said.map(({ arrivedAtMs }) => arrivedAtMs).sort((a, b) => a - b),
  }
  const hearing = { subject, context, params, heard }
  const verdicts = said.toSorted(bySequence).map((message): Verdict => {
    const answer = hear(message, hearing)
    if ('code' in answer) return { message: message.id, accepted: false, ...answer }
    return { message: message.id, accepted: true, notes: answer }
  })
  const { routes, receipts, packets, beacons, witnesses, outages } = heard
  const { relay, places, orders, probes, handedOn, arrivals } = heard
  const proof = beacons.length + witnesses.length + outages.length
  const carrying = routes.length + receipts.length + packets.length + handedOn.length
  const relayed = relay.offers.length + relay.sessions.length + relay.receipts.length
  const mapped = places.length + orders.length + probes.probed.length + probes.reflected.length
  if (proof + carrying + relayed + mapped === 0) return { verdicts, summary: undefined }
  const own = { routes, receipts, packets, beacons, witnesses, outages }
  return { verdicts, summary: { ...own, relay, places, orders, probes, handedOn, arrivals } }
}

/** What cannot be read is an answer, never a throw. */
function hear(message: ReceivedMessage, hearing: Hearing): Refused | readonly Note[] {
  try {
    return sort(message, hearing)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}

function sort(message: ReceivedMessage, hearing: Hearing): Refused | readonly Note[] {
  const { contentType, payload, arrivedAtMs, timeMs } = message
  const { subject, heard } = hearing
  const [wanted, code] = SPEAKERS[contentType] ?? SPEAKERS[CARRIED.contentType]!
  if (subject.model !== wanted) return { code, facts: { model: subject.model } }
  if (isProbe(contentType)) return hearProbe(message, hearing) ?? []
  if (wanted === RELAY || wanted === RELAY_CLIENT) return hearRelay(message, hearing) ?? []
  if (contentType === ROUTE.contentType) return hearRoute(message, hearing)
  if (contentType === WHEREABOUTS.contentType) return hearWhereabouts(message, hearing)
  if (contentType === MAP_ORDER.contentType) return hearOrder(message, hearing)
  if (contentType === RECEIPT.contentType) {
    heard.receipts.push({ ...RECEIPT.decode(payload), ways: [], arrivedAtMs })
    return []
  }
  if (contentType === MESH_RECEIPT.contentType) {
    heard.receipts.push({ ...MESH_RECEIPT.decode(payload), arrivedAtMs })
    return []
  }
  if (contentType === HANDED_ON.contentType) return hearHandedOn(message, hearing) ?? []
  if (contentType === CARRIED.contentType) {
    const carried = CARRIED.decode(payload)
    return isAhead(carried, timeMs) ?? hearCarried(carried, message, hearing)
  }
  if (contentType === BEACON.contentType) {
    const beacon = BEACON.decode(payload)
    return isAhead(beacon, timeMs) ?? hearBeacon(beacon, message, hearing)
  }
  if (contentType === OUTAGE.contentType) {
    const outage = OUTAGE.decode(payload)
    return isAhead(outage, timeMs) ?? hearOutage(outage, message, hearing) ?? []
  }
  const witness = WITNESS.decode(payload)
  return isAhead(witness, timeMs) ?? hearWitness(witness, message, hearing)
}

function hearOrder({ id, payload }: ReceivedMessage, { params, heard }: Hearing): Refused | readonly Note[] {
  if (params.map === undefined) return { code: 'no_map', facts: {} }
  heard.orders.push({ ...MAP_ORDER.decode(payload), id })
  return []
}

function isAhead({ at }: { readonly at: number }, timeMs: number): Refused | undefined {
  return at > timeMs ? { code: 'time_ahead', facts: { at, timeMs } } : undefined
}

function hearRoute(
  { id, payload, arrivedAtMs }: ReceivedMessage,
  { subject, params, heard }: Hearing,
): Refused | readonly Note[] {
  const route = ROUTE.decode(payload)
  const { addrs, joins, price, budget, until } = route
  // Gateways carry for whoever asks: what will not be paid is no route.
  if (!subject.accepted) return { code: 'spending_not_allowed', facts: { asked: budget, accepted: false } }
  const isOdd = [...addrs, ...joins].some(({ from, to }) => from > to)
  if (isOdd || addrs.length + joins.length === 0)
    return { code: 'route_empty', facts: { addrs: addrs.length, joins: joins.length } }
  if (until <= arrivedAtMs || until > arrivedAtMs + MOST_ROUTE_MS)
    return { code: 'route_over', facts: { untilMs: until, arrivedAtMs } }
  if (price < params.leastPrice || price >= MOST_SPENDABLE)
    return { code: 'price_low', facts: { price, least: params.leastPrice, most: MOST_SPENDABLE - 1n } }
  heard.routes.push({ id, route, arrivedAtMs })
  return []
}

function bySequence(a: ReceivedMessage, b: ReceivedMessage): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : 1)
}

/**
 * Coverage: gateways carry packets of LoRaWAN devices for whoever asks for them, and are paid for what was carried and signed for. A
 * network may have them prove where they can be heard as well, by beacons that its seed asks for.
 */
import { type AnyResource, defineResource, type StateValue } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { MessageId, SubjectId } from '../../../protocol/ids.ts'
import { BEACON, CARRIED, RECEIPT, ROUTE, WITNESS } from '../messages/coverage-messages.ts'
import { MAP_ORDER } from '../messages/map/map-order.ts'
import { WHEREABOUTS } from '../messages/map/whereabouts.ts'
import { HANDED_ON, MESH_RECEIPT } from '../messages/mesh/mesh-messages.ts'
import { OUTAGE } from '../messages/outage/outage.ts'
import { PROBED, REFLECTED } from '../messages/probe/probe-messages.ts'
import { RELAY_OFFER, RELAY_RECEIPT, RELAY_SESSION } from '../messages/relay/relay-messages.ts'
import { appraiseCoverage, CONSUMER, type CoverageSummary } from './appraise.ts'
import { regionAt } from './gateway.ts'
import { mapViewOf } from './map/view.ts'
import { leftOf, meshViewOf } from './mesh/mesh-view.ts'
import { type CoverageOptions, type CoverageParams, describeParams, readParams } from './params.ts'
import { offersViewOf, probesViewOf } from './probe/probe-view.ts'
import { UNITS_AN_OWNER } from './proof/earned.ts'
import { COVERAGE_REASONS } from './reasons.ts'
import { reconcileCoverage } from './reconcile.ts'
import { RELAY, RELAY_CLIENT } from './relay/hear-relay.ts'
import { type CoverageState, INITIAL_STATE } from './state.ts'

const [DAY_MS, MEANT_FOR] = [86_400_000, 4n]

export function coverage(options: CoverageOptions = {}): AnyResource {
  const params = readParams(options)
  return defineResource<CoverageSummary, CoverageState>({
    name: 'coverage',
    version: 8,
    kind: 'physical',
    ...(params.pay === 'use'
      ? { unit: 'base units paid', unitsArePayments: true as const }
      : {
          unit: 'parts of coverage',
          // Four owners who take part in every draw.
          fullUnitsADay:
            MEANT_FOR * UNITS_AN_OWNER * BigInt(Math.max(1, Math.floor(DAY_MS / params.proof!.everyMs))),
        }),
    params: describeParams(params),
    messages: {
      [ROUTE.contentType]:
        'a consumer asks for packets of its devices: which, how many copies, at what price',
      [CARRIED.contentType]:
        'a gateway handed these packets to a route, each named by a hash, with its levels',
      [RECEIPT.contentType]: 'a consumer has received so much of a gateway since the route began',
      [BEACON.contentType]: 'a gateway sent the beacon that a seed asked for, and says its secret',
      [WITNESS.contentType]: 'a gateway heard these beacons, each named by a hash, with its levels',
      [RELAY_OFFER.contentType]: 'a relay shares its uplink, at a price for a million bytes',
      [RELAY_SESSION.contentType]: 'a client sets money aside for what a relay will carry',
      [RELAY_RECEIPT.contentType]: 'a client has received and sent so many bytes through a relay',
      [WHEREABOUTS.contentType]: 'a consumer says in which cells devices were whose packets were carried',
      [MAP_ORDER.contentType]: MAP_ORDER.meaning,
      [HANDED_ON.contentType]: 'a gateway gave so much of what was heard to a neighbour, to be brought on',
      [MESH_RECEIPT.contentType]:
        'a consumer has received so much of a gateway since the route began, some of it by neighbours that it names',
      [PROBED.contentType]: 'a client fetched so much through a relay that a seed drew for it, or could not',
      [REFLECTED.contentType]:
        'a relay handed out what was fetched through another, and was shown so much of it',
      [OUTAGE.contentType]: 'a gateway was cut off so long, and kept so many packets',
    },
    reasons: COVERAGE_REASONS,
    initialState: INITIAL_STATE,
    appraise: (subject, said, context) => appraiseCoverage(subject, said, context, params),
    reconcile: (summaries, context) => reconcileCoverage(summaries, context, params),
    locksOf: ({ escrow }) => escrow,
    viewOf: (state, subject) => viewOf(state, subject, params),
  })
}

/** What a gateway has to know to carry and to send, and a consumer to see what it owes. */
function viewOf(state: CoverageState, subject: Subject, params: CoverageParams): StateValue {
  const { id, model } = subject
  const { proof } = params
  const region = regionAt(subject, params).name
  const { routes, pairs, draws } = state
  const own = Object.entries(routes).filter(([, { consumer }]) => model !== CONSUMER || consumer === id)
  const carriers = Object.entries(pairs).flatMap(([gateway, of]) =>
    Object.entries(of).flatMap(([route, pair]) =>
      gateway === id || routes[route as keyof typeof routes]?.consumer === id
        ? [{ gateway, route, ...pair }]
        : [],
    ),
  )
  return {
    joinCredits: params.joinCredits,
    ...relayViewOf(state, subject, params),
    ...mapViewOf(state, subject, params),
    routes: Object.fromEntries(
      own.map(([route, one]) => [route, { ...one, left: leftOf(state, route as MessageId) }]),
    ),
    mesh: meshViewOf(state, id),
    carried: carriers,
    outages: [...new Set([id, ...carriers.map(({ gateway }) => gateway)])].flatMap(gateway =>
      (state.outages[gateway as SubjectId]?.rows ?? []).map(row => [gateway, ...row]),
    ),
    asks: proof === undefined ? null : { region, spreadMs: proof.spreadMs, answerMs: proof.answerMs },
    draws: Object.fromEntries(
      Object.entries(draws).map(([epoch, { seed, knownMs, beacons }]) => [
        epoch,
        { seed, knownMs, said: Object.hasOwn(beacons, id) },
      ]),
    ),
  }
}

/** What is offered, and sessions of its own: to relays and their clients alone. */
function relayViewOf({ relay, escrow }: CoverageState, subject: Subject, params: CoverageParams) {
  const { id, model } = subject
  if (model !== RELAY && model !== RELAY_CLIENT) return {}
  const own = Object.entries(relay.sessions).filter(([, one]) => one.client === id || one.relay === id)
  return {
    relay: {
      offers: offersViewOf(relay),
      probes: probesViewOf(relay, subject, params),
      sessions: Object.fromEntries(
        own.map(([session, one]) => [session, { ...one, left: escrow[session]?.left ?? '0' }]),
      ),
    },
  }
}

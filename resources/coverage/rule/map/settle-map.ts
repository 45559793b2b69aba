/**
 * The map of an epoch: what was observed, in the order of when it is decided, whatever epoch that falls in; editions of the days that are over;
 * what is sold. What a sale pays is for the map alone: no tokens are given for it, as they are for what was carried.
 */
import type { MapParams } from '../../../../kernel/map/map-params.ts'
import { personOf, rowKey } from '../../../../kernel/map/map-state.ts'
import { collectSight, publishUntil } from '../../../../kernel/map/publish.ts'
import { type Sold, sell } from '../../../../kernel/map/sell.ts'
import type { Finding } from '../../../../kernel/resource.ts'
import type { Address, SubjectId } from '../../../../protocol/ids.ts'
import type { CoverageSummary } from '../appraise.ts'
import type { Books, Context } from '../books.ts'
import { alikeIn } from '../carry/alike.ts'
import type { CountedWindow } from '../carry/settle-windows.ts'
import { notice } from '../carry/take-routes.ts'
import type { CoverageParams } from '../params.ts'
import type { SettledDraw } from '../proof/settle-draws.ts'
import type { PlaceSaid } from './hear-whereabouts.ts'
import { LORA } from './lora-shape.ts'
import { type Observation, observedBeacons, observedPackets, whosTogether } from './observations.ts'
import { addPlace } from './place-books.ts'
import { boundsOf } from './word-bounds.ts'

const DAY_MS = 86_400_000
const NOTHING: Sold = { transfers: [], charges: [], findings: [] }

type Said = readonly (readonly [SubjectId, CoverageSummary])[]

/** Of routes of their own, before windows are settled. */
export function takePlaces(books: Books, said: Said): readonly Finding[] {
  return said.flatMap(([consumer, { places }]) => {
    const isOwn = ({ route }: PlaceSaid) => books.routes.get(route)?.consumer === consumer
    const others = places.filter(place => !isOwn(place))
    for (const place of places) if (isOwn(place)) addPlace(books.places, place)
    const [first] = others
    return first === undefined
      ? []
      : [notice(consumer, 'route_unknown', { route: first.route, packets: others.length })]
  })
}

export interface Settled {
  readonly windows: readonly CountedWindow[]
  readonly draws: readonly SettledDraw[]
}

export function settleMap(
  books: Books,
  said: Said,
  settled: Settled,
  context: Context,
  params: CoverageParams,
): Sold {
  if (params.map === undefined) return NOTHING
  const { map } = books
  const findings: Finding[] = []
  const observations = settled.windows.flatMap(window => {
    const cells = books.places.get(window.startMs)?.get(window.route)
    if (cells === undefined) return []
    const seen = observedPackets({ ...window, cells }, context, params)
    findings.push(...seen.findings)
    return seen.observations
  })
  for (const startMs of [...books.places.keys()]) if (startMs < books.settledMs) books.places.delete(startMs)
  const lagMs = params.windowMs + params.settleAfterMs
  // As if each had been a window that is decided at the same moment: so days come in order.
  const beacons = settled.draws.map(({ links, decidedMs }) =>
    observedBeacons(links, decidedMs - lagMs, context),
  )
  collect(books, merged([observations.toSorted(inOrder), ...beacons]), context, params.map)
  publishUntil(map, Math.floor((context.completeUntilMs - lagMs) / DAY_MS) - 1, params.map)
  const orders = said.flatMap(([consumer, summary]) =>
    summary.orders.map(order => Object.assign({ consumer }, order)),
  )
  const sold = sell(map, orders, context, params.map, books.balances, boundsOf(books.words, context, params))
  return { ...sold, findings: [...findings, ...sold.findings] }
}

function collect(
  { map, alike }: Books,
  observations: Iterable<Observation>,
  context: Context,
  params: MapParams,
): void {
  const together = whosTogether(alikeIn(alike), context)
  // Of a consumer's word, or none, and a gateway, made once: there may be a million observations.
  const known = new Map<SubjectId | undefined, Map<SubjectId, Known>>()
  let edition = map.edition
  for (const one of observations) {
    const day = Math.floor(one.momentMs / DAY_MS)
    publishUntil(map, day - 1, params)
    // Who nothing is left of is forgotten with an edition, and the others have other places.
    if (edition !== map.edition) known.clear()
    edition = map.edition
    const byGateway = known.get(one.consumer) ?? new Map<SubjectId, Known>()
    let sight = byGateway.get(one.gateway)
    if (sight?.owner !== one.owner) {
      sight = knownOf(map, one, together)
      known.set(one.consumer, byGateway.set(one.gateway, sight))
    }
    const { person, whos } = sight
    collectSight(map, rowKey(one.cell, 0, LORA), { person, day, whos, values: [one.rssi, one.snr] }, params)
  }
}

/** Of a gateway and its owner. */
interface Known {
  readonly owner: Address
  readonly person: number
  readonly whos: ReadonlySet<string>
}

function knownOf(
  map: Books['map'],
  { owner, gateway, who, consumer }: Observation,
  together: ReadonlyMap<SubjectId, readonly string[]>,
): Known {
  const whos = new Set([who, ...(together.get(gateway) ?? [])])
  const person =
    consumer === undefined ? personOf(map, owner, gateway, who) : personOf(map, owner, gateway, who, consumer)
  return { owner, person, whos }
}

/** Lists that are in order, as one: of a draw there may be a million, of which none is kept. Of what is equal the first list's comes first. */
function* merged(lists: readonly Iterable<Observation>[]): Iterable<Observation> {
  const all = lists.map(list => list[Symbol.iterator]())
  const heads = all.map(list => list.next().value as Observation | undefined)
  for (;;) {
    let first = -1
    for (let at = 0; at < heads.length; at++) {
      const one = heads[at]
      if (one !== undefined && (first === -1 || inOrder(one, heads[first]!) < 0)) first = at
    }
    if (first === -1) return
    yield heads[first]!
    heads[first] = all[first]!.next().value as Observation | undefined
  }
}

function inOrder(a: Observation, b: Observation): number {
  return a.momentMs - b.momentMs || a.cell - b.cell || (a.who < b.who ? -1 : a.who > b.who ? 1 : 0)
}

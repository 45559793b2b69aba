/** The state as an epoch changes it. */

import { type Balances, openBalances } from '../../../kernel/balances.ts'
import { closeMap, type MapBooks, openMap } from '../../../kernel/map/map-state.ts'
import { type Escrow, openEscrow } from '../../../kernel/money/escrow.ts'
import type { EpochContext } from '../../../kernel/resource.ts'
import type { MessageId, SubjectId } from '../../../protocol/ids.ts'
import type { ProbeRound } from '../messages/probe/standing.ts'
import { GATEWAY } from './appraise.ts'
import { inOrderOfIds } from './by-id.ts'
import type { PairCounts } from './carry/alike.ts'
import { LORA } from './map/lora-shape.ts'
import { closePlaces, openPlaces, type PlaceBooks } from './map/place-books.ts'
import { closeWords, forgetWords, openWords, type WordBooks } from './map/word-bounds.ts'
import { MeshBooks } from './mesh/mesh-books.ts'
import type { ProbeDraw } from './probe/probe-state.ts'
import type { PendingReceipt } from './relay/hear-relay.ts'
import type { OfferState, SessionState } from './relay/relay-state.ts'
import {
  type CoverageState,
  type DrawState,
  type EarlyReceipt,
  type GatewayState,
  NEW_PAIR,
  type OutagesState,
  type PacketRow,
  type PairState,
  type RouteState,
} from './state.ts'

export type Context = EpochContext<CoverageState>
/** Route → gateway → packets. */
export type Window = Map<MessageId, Map<SubjectId, PacketRow[]>>

export interface RelayBooks {
  readonly offers: Map<SubjectId, OfferState>
  readonly sessions: Map<MessageId, SessionState>
  readonly receipts: Map<SubjectId, readonly PendingReceipt[]>
  readonly draws: Map<number, ProbeDraw>
  readonly rounds: Map<SubjectId, readonly ProbeRound[]>
}

export class Books {
  readonly balances: Balances
  readonly escrow: Escrow
  readonly routes: Map<MessageId, RouteState>
  readonly early: Map<SubjectId, EarlyReceipt[]>
  readonly windows: Map<number, Window>
  readonly pairs: Map<SubjectId, Map<MessageId, PairState>>
  readonly draws: Map<number, DrawState>
  readonly gateways: Map<SubjectId, GatewayState>
  readonly days: Map<SubjectId, readonly (readonly [day: number, units: string])[]>
  readonly outages: Map<SubjectId, OutagesState>
  readonly relay: RelayBooks
  readonly places: PlaceBooks
  readonly map: MapBooks
  readonly words: WordBooks
  readonly mesh: MeshBooks
  alike: PairCounts
  settledMs: number

  constructor(context: Context) {
    const { state } = context
    this.balances = openBalances(context)
    this.escrow = openEscrow(context, this.balances, state.escrow)
    this.routes = new Map(entries(state.routes))
    this.early = new Map(entries(state.early).map(([id, rows]) => [id, [...rows]]))
    this.windows = new Map(
      Object.entries(state.windows).map(([startMs, routes]) => [Number(startMs), openWindow(routes)]),
    )
    this.pairs = new Map(entries(state.pairs).map(([id, pairs]) => [id, new Map(entries(pairs))]))
    this.draws = new Map(Object.entries(state.draws).map(([epoch, draw]) => [Number(epoch), draw]))
    this.gateways = new Map(entries(state.gateways))
    this.days = new Map(entries(state.days))
    this.outages = new Map(entries(state.outages))
    this.relay = {
      offers: new Map(entries(state.relay.offers)),
      sessions: new Map(entries(state.relay.sessions)),
      receipts: new Map(entries(state.relay.receipts)),
      draws: new Map(Object.entries(state.relay.draws).map(([epoch, draw]) => [Number(epoch), draw])),
      rounds: new Map(entries(state.relay.rounds)),
    }
    this.places = openPlaces(state.places)
    this.map = openMap(state.map, LORA)
    this.words = openWords(state.words)
    this.mesh = new MeshBooks(state.mesh)
    this.alike = new Map(Object.entries(state.alike))
    this.settledMs = state.settledMs
  }

  pairOf(gateway: SubjectId, route: MessageId): PairState {
    return this.pairs.get(gateway)?.get(route) ?? NEW_PAIR
  }

  setPair(gateway: SubjectId, route: MessageId, pair: PairState): void {
    const pairs = this.pairs.get(gateway) ?? new Map<MessageId, PairState>()
    this.pairs.set(gateway, pairs.set(route, pair))
  }

  add(windowMs: number, route: MessageId, gateway: SubjectId, row: PacketRow): void {
    const window = this.windows.get(windowMs) ?? new Map<MessageId, Map<SubjectId, PacketRow[]>>()
    this.windows.set(windowMs, window)
    const packets = window.get(route) ?? new Map<SubjectId, PacketRow[]>()
    window.set(route, packets)
    const rows = packets.get(gateway) ?? []
    packets.set(gateway, rows)
    rows.push(row)
  }

  /** Nothing of who has left. */
  forgetWhoLeft({ subjects }: Pick<Context, 'subjects'>): void {
    const isGateway = (id: SubjectId) => subjects.get(id)?.model === GATEWAY
    for (const map of [this.pairs, this.gateways, this.days, this.outages])
      for (const id of map.keys()) if (!isGateway(id)) map.delete(id)
    this.mesh.keepOnly(isGateway)
    forgetWords(this.words, { subjects })
    this.alike = new Map(
      [...this.alike].filter(([pair]) => pair.split(' ').every(id => isGateway(id as SubjectId))),
    )
    for (const map of [this.relay.offers, this.relay.receipts, this.relay.rounds])
      for (const id of [...map.keys()]) if (!subjects.has(id)) map.delete(id)
    for (const id of [...this.early.keys()]) if (!subjects.has(id)) this.early.delete(id)
    for (const window of this.windows.values())
      for (const packets of window.values())
        for (const id of [...packets.keys()]) if (!isGateway(id)) packets.delete(id)
  }

  state(): CoverageState {
    const windows = [...inOrder(this.windows)].map(
      ([startMs, routes]): [string, CoverageState['windows'][string]] => [
        String(startMs),
        asObject([...sorted(routes)].map(([route, packets]) => [route, asObject(sorted(packets))])),
      ],
    )
    return {
      settledMs: this.settledMs,
      routes: asObject(sorted(this.routes)),
      early: asObject(sorted(this.early)),
      escrow: this.escrow.locks(),
      windows: Object.fromEntries(windows),
      pairs: asObject([...sorted(this.pairs)].map(([id, pairs]) => [id, asObject(sorted(pairs))])),
      draws: Object.fromEntries([...inOrder(this.draws)].map(([epoch, draw]) => [String(epoch), draw])),
      gateways: asObject(sorted(this.gateways)),
      days: asObject(sorted(this.days)),
      outages: asObject(sorted(this.outages)),
      relay: {
        offers: asObject(sorted(this.relay.offers)),
        sessions: asObject(sorted(this.relay.sessions)),
        receipts: asObject(sorted(this.relay.receipts)),
        draws: Object.fromEntries(
          [...inOrder(this.relay.draws)].map(([epoch, draw]) => [String(epoch), draw]),
        ),
        rounds: asObject(sorted(this.relay.rounds)),
      },
      places: closePlaces(this.places),
      map: closeMap(this.map),
      words: closeWords(this.words),
      mesh: this.mesh.state(),
      alike: Object.fromEntries([...this.alike].sort(([a], [b]) => (a < b ? -1 : 1))),
    }
  }
}

function openWindow(routes: CoverageState['windows'][string]): Window {
  return new Map(
    entries(routes).map(([route, packets]) => [
      route,
      new Map(entries(packets).map(([gateway, rows]) => [gateway, [...rows]])),
    ]),
  )
}

function entries<Key extends string, Value>(of: { readonly [key in Key]: Value }): [Key, Value][] {
  return Object.entries(of) as [Key, Value][]
}

/** A million devices may be remembered: what is in order is not put in order again. */
function sorted<Key extends string, Value>(map: ReadonlyMap<Key, Value>): Iterable<readonly [Key, Value]> {
  let before: Key | undefined
  for (const key of map.keys()) {
    if (before !== undefined && before >= key) return inOrderOfIds(map)
    before = key
  }
  return map.entries()
}

function inOrder<Value>(map: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] {
  return [...map].sort(([a], [b]) => a - b)
}

function asObject<Key extends string, Value>(all: Iterable<readonly [Key, Value]>) {
  return Object.fromEntries(all) as { readonly [key in Key]: Value }
}

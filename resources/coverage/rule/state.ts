/**
 * What coverage remembers from epoch to epoch: routes that stand, packets whose window is not settled, what each gateway carried
 * for each route and what was signed for, and draws of beacons whose answers still come in.
 */
import { INITIAL_MAP, type MapState } from '../../../kernel/map/map-state.ts'
import type { Locks } from '../../../kernel/money/lock.ts'
import type { Address, Hash, MessageId, SubjectId } from '../../../protocol/ids.ts'
import type { PacketHash } from '../messages/coverage-messages.ts'
import type { Carriers } from '../messages/mesh/mesh-messages.ts'
import { type MeshState, NO_MESH } from './mesh/mesh-state.ts'
import { NO_RELAYS, type RelayState } from './relay/relay-state.ts'

/** Money in decimal digits: a number would lose some of what an asset with 18 decimals costs. */
type Digits = string

export type RouteState = {
  readonly consumer: SubjectId
  readonly addrs: readonly (readonly [from: number, to: number])[]
  readonly joins: readonly (readonly [from: string, to: string])[]
  readonly copies: number
  readonly within: number
  readonly price: Digits
  readonly endpoint: string
  /** When it arrived, and until when packets are asked for, ms. */
  readonly sinceMs: number
  readonly untilMs: number
}

/** Levels in tenths of dBm and dB. */
export type PacketRow = readonly [
  hash: PacketHash,
  heardMs: number,
  credits: number,
  rssi: number,
  snr: number,
  frequencyHz: number,
  /** How long after that it was reported, ms; not of what came in by rules before 8. */
  reportedAfterMs: number,
]

export type Packets = { readonly [gateway: SubjectId]: readonly PacketRow[] }

export type OwedPart = readonly [owner: Address | '', micro: number, day: number]

/** Of one gateway and one route. */
export type PairState = {
  /** Millionths of credits that count and are not paid, by day (since 1970) and who had the gateway, oldest first; the empty one is forgotten. */
  readonly owed: readonly OwedPart[]
  /** Millionths of credits that were paid for, and base units. */
  readonly paidMicro: number
  readonly paid: Digits
  /** Credits that the consumer has signed for. */
  readonly signed: number
}

/** Of a consumer: a receipt whose route has not come in yet. */
export type EarlyReceipt = readonly [
  route: MessageId,
  gateway: SubjectId,
  credits: number,
  arrivedAtMs: number,
  ways: readonly (readonly [carriers: Carriers, credits: number])[],
]

export type BeaconRow = readonly [atMs: number, secret: string, arrivedAtMs: number]
export type WitnessRow = readonly [
  hash: PacketHash,
  heardMs: number,
  frequencyHz: number,
  sf: number,
  rssi: number,
  snr: number,
  arrivedAtMs: number,
]

/** What one epoch's seed asked for. */
export type DrawState = {
  readonly seed: Hash
  /** When everybody could know it, ms; −1 until then. */
  readonly knownMs: number
  readonly beacons: { readonly [gateway: SubjectId]: BeaconRow }
  readonly heard: { readonly [gateway: SubjectId]: readonly WitnessRow[] }
}

export type GatewayState = {
  /** When the newest beacon of it was heard by somebody, and when it heard the newest, ms; −1 for never. */
  readonly beaconedMs: number
  readonly witnessedMs: number
}

/** What a gateway said of when it was cut off: packets that it kept, and that it had no room for. */
export type OutageRow = readonly [fromMs: number, untilMs: number, heard: number, dropped: number]

export type OutagesState = {
  /** When the newest of what it said arrived. */
  readonly spokeMs: number
  /** The newest, ascending. */
  readonly rows: readonly OutageRow[]
}

export type CoverageState = {
  /** Packets that were heard before are settled, ms. */
  readonly settledMs: number
  readonly routes: { readonly [route: MessageId]: RouteState }
  readonly early: { readonly [consumer: SubjectId]: readonly EarlyReceipt[] }
  /** What consumers have set aside, by route. */
  readonly escrow: Locks
  /** By when it begins, and by route. */
  readonly windows: { readonly [startMs: string]: { readonly [route: MessageId]: Packets } }
  readonly pairs: { readonly [gateway: SubjectId]: { readonly [route: MessageId]: PairState } }
  /** By epoch. */
  readonly draws: { readonly [epoch: string]: DrawState }
  readonly gateways: { readonly [gateway: SubjectId]: GatewayState }
  /** Base units that tokens were given for of what was carried on a day, by gateway, the newest last; of a network that has a cap. */
  readonly days: { readonly [gateway: SubjectId]: readonly (readonly [day: number, units: Digits])[] }
  /** Of two gateways (ids, a space between): packets of which both said the same levels, and which both heard. */
  readonly alike: { readonly [pair: string]: readonly [equal: number, common: number] }
  readonly outages: { readonly [gateway: SubjectId]: OutagesState }
  readonly relay: RelayState
  /** Where devices were whose packets wait, as their consumers say: by window, route and hash, a cell. */
  readonly places: {
    readonly [startMs: string]: { readonly [route: MessageId]: PlacesState }
  }
  readonly map: MapState
  readonly words: WordsState
  readonly mesh: MeshState
}

/** Of consumers, where a map is made, by person: paid for packets, burned of that, and had of the map by the consumer's word. */
export type WordsState = {
  readonly [consumer: SubjectId]: {
    readonly [who: string]: readonly [paid: Digits, burned: Digits, had: Digits]
  }
}

/** Of a route's packets of a window: cells by hash, each with who brought it, as places in the list. */
export type PlacesState = {
  readonly count: number
  readonly by: readonly SubjectId[]
  readonly cells: { readonly [hash: PacketHash]: readonly number[] }
}

export const INITIAL_STATE: CoverageState = {
  settledMs: 0,
  routes: {},
  early: {},
  escrow: {},
  windows: {},
  pairs: {},
  draws: {},
  gateways: {},
  days: {},
  alike: {},
  outages: {},
  relay: NO_RELAYS,
  places: {},
  map: INITIAL_MAP,
  words: {},
  mesh: NO_MESH,
}

export const NEW_PAIR: PairState = { owed: [], paidMicro: 0, paid: '0', signed: 0 }

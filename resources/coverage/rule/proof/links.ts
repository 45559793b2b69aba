/**
 * Witnesses of a draw that count, in columns: there may be a million of them an epoch, and each step of settling looks at them all. Each is
 * a beacon's number, the index of who heard it, and the row that was said.
 */
import type { Levels } from '../carry/alike.ts'
import { levelOf } from '../carry/alike.ts'
import type { WitnessRow } from '../state.ts'
import type { SentBeacon } from './check-witness.ts'
import type { Station } from './stations.ts'

export interface Links {
  /** By number. */
  readonly sent: readonly SentBeacon[]
  /** By index. */
  readonly stations: readonly Station[]
  /** Of each witness the beacon's number, and the index of who heard it. */
  readonly beacon: Uint32Array
  readonly by: Uint32Array
  /** As it was said. */
  readonly rows: readonly WitnessRow[]
}

/** Who sent, and who heard. */
export interface Pair {
  readonly from: Station
  readonly to: Station
}

export function pairOf({ sent, stations, beacon, by }: Links, at: number): Pair {
  return { from: sent[beacon[at]!]!.by, to: stations[by[at]!]! }
}

/** Those of them. */
export function linksWhere(links: Links, isIn: (at: number) => boolean): Links {
  const kept: number[] = []
  for (let at = 0; at < links.rows.length; at++) if (isIn(at)) kept.push(at)
  if (kept.length === links.rows.length) return links
  return {
    sent: links.sent,
    stations: links.stations,
    beacon: Uint32Array.from(kept, at => links.beacon[at]!),
    by: Uint32Array.from(kept, at => links.by[at]!),
    rows: kept.map(at => links.rows[at]!),
  }
}

/** The index of who sent each beacon, by its number. */
export function sendersOf({ sent }: Links): Uint32Array {
  return Uint32Array.from(sent, ({ by }) => by.index)
}

/** Of each gateway that sent or heard one, as it stood last, by number. */
export function stationsIn(links: Links): readonly Station[] {
  const { stations, beacon, by } = links
  const senders = sendersOf(links)
  const numbers = Uint32Array.from(stations, ({ number }) => number)
  const last = new Int32Array(stations.length).fill(-1)
  for (let at = 0; at < by.length; at++) {
    const [from, to] = [senders[beacon[at]!]!, by[at]!]
    last[numbers[from]!] = from
    last[numbers[to]!] = to
  }
  const found: Station[] = []
  for (const index of last) if (index !== -1) found.push(stations[index]!)
  return found
}

/** Witnesses of each beacon: from `starts[number]` to `starts[number + 1]` of `order`, as they stand in the columns. */
export interface ByBeacon {
  readonly order: Uint32Array
  readonly starts: Uint32Array
}

export function byBeacon({ sent, beacon }: Links): ByBeacon {
  const starts = new Uint32Array(sent.length + 1)
  for (const number of beacon) starts[number + 1]!++
  for (let number = 0; number < sent.length; number++) starts[number + 1]! += starts[number]!
  const next = starts.slice()
  const order = new Uint32Array(beacon.length)
  for (let at = 0; at < beacon.length; at++) order[next[beacon[at]!]!++] = at
  return { order, starts }
}

/** By beacon who heard it, and how strongly. */
export function* levelsIn(
  { sent, stations, by, rows }: Links,
  { order, starts }: ByBeacon,
): Iterable<Levels> {
  for (let number = 0; number < sent.length; number++) {
    const heard: Levels = { gateways: [], levels: [] }
    for (let place = starts[number]!; place < starts[number + 1]!; place++) {
      const at = order[place]!
      const row = rows[at]!
      heard.gateways.push(stations[by[at]!]!.id as Levels['gateways'][number])
      heard.levels.push(levelOf(row[4], row[5]))
    }
    yield heard
  }
}

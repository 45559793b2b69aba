/**
 * Gateways that say the same levels of the same packets. Two antennas, even on one mast, differ by some tenths of a dB from packet to
 * packet; a gateway that repeats another's receptions does not. Who is alike is one observation: equal levels say nothing of which of
 * them heard, so nobody is blamed.
 *
 * Levels that are equal by chance: of two gateways of the shipped recordings that heard one packet, one pair in a thousand says the same
 * of both figures (234 of 218 606). Four in five of eight and more do not. A pair is counted from the first packet on of which both say
 * the same, over packets and beacons, and by halves after a while, so that it is told wherever there are few packets in a window, and
 * forgotten where it is no more.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { PacketHash } from '../../messages/coverage-messages.ts'

/** Of one packet or beacon: who heard it, and each one's levels as one number (`levelOf`). A million of them an epoch, so by place. */
export interface Levels {
  readonly gateways: SubjectId[]
  readonly levels: number[]
}

/** Of a pair (two ids, ascending, a space between): packets of which both said the same, and which both heard. */
export type PairCounts = ReadonlyMap<string, PairCount>
export type PairCount = readonly [equal: number, common: number]

const [LEAST_EQUAL, OF_COMMON, EQUAL_OF, FIRST] = [8, 5, 4, 8]
/** From so many on both are halved. */
const FULL = 256
const FEW = 32

/** With what was heard added; who is not alike after eight packets is forgotten. */
export function countAlike(before: PairCounts, heard: Iterable<Levels>): PairCounts {
  const counts = new Map(before)
  const byGateway = new Map<SubjectId, Set<string>>()
  const of = (id: SubjectId) => byGateway.get(id) ?? byGateway.set(id, new Set()).get(id)!
  for (const pair of counts.keys()) for (const id of pair.split(' ') as SubjectId[]) of(id).add(pair)
  for (const levels of heard) {
    const equal = equalPairs(levels)
    for (const pair of equal) {
      if (!counts.has(pair)) counts.set(pair, [0, 0])
      for (const id of pair.split(' ') as SubjectId[]) of(id).add(pair)
    }
    for (const pair of commonPairs(levels, byGateway)) {
      const [same, common] = counts.get(pair)!
      counts.set(pair, [same + (equal.has(pair) ? 1 : 0), common + 1])
    }
  }
  return new Map(
    [...counts].flatMap(([pair, [same, common]]): [string, PairCount][] => {
      if (common >= LEAST_EQUAL && same * 2 < common) return []
      return [[pair, common >= FULL ? [Math.floor(same / 2), Math.floor(common / 2)] : [same, common]]]
    }),
  )
}

/** Gateway → the first of those that it is one observation with, by id; only who is alike with somebody. */
export function alikeIn(counts: PairCounts): ReadonlyMap<SubjectId, SubjectId> {
  const groups = new Map<SubjectId, SubjectId>()
  const rootOf = (one: SubjectId): SubjectId => {
    const parent = groups.get(one)
    return parent === undefined || parent === one ? one : rootOf(parent)
  }
  const pairs = [...counts].filter(
    ([, [equal, common]]) => equal >= LEAST_EQUAL && equal * OF_COMMON >= common * EQUAL_OF,
  )
  for (const [pair] of pairs.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [a, b] = pair.split(' ').map(id => rootOf(id as SubjectId)) as [SubjectId, SubjectId]
    const [root, other] = a < b ? [a, b] : [b, a]
    groups.set(root, root)
    groups.set(other, root)
  }
  return new Map([...groups.keys()].map(gateway => [gateway, rootOf(gateway)]))
}

const NO_PAIRS: ReadonlySet<string> = new Set()

const LEVELS = 65_536

/** Both levels as one number: they are tenths, far within these bounds. */
export function levelOf(rssi: number, snr: number): number {
  return rssi * LEVELS + snr
}

/** Who says the same of a packet, each with the first eight of them alone: a crowd costs as much as it is large. */
function equalPairs({ gateways, levels }: Levels): ReadonlySet<string> {
  if (!areSomeEqual(levels)) return NO_PAIRS
  const pairs = new Set<string>()
  for (const group of Map.groupBy(levels.keys(), at => levels[at]!).values()) {
    if (group.length < 2) continue
    const ids = [...new Set(group.map(at => gateways[at]!))].sort()
    for (const [index, first] of ids.slice(0, FIRST).entries())
      for (const other of ids.slice(index + 1)) pairs.add(`${first} ${other}`)
  }
  return pairs
}

/** Of the few that hear most beacons each is held against each: that takes less than to make a set of them. */
function areSomeEqual(levels: readonly number[]): boolean {
  if (levels.length > FEW) return new Set(levels).size < levels.length
  for (let at = 1; at < levels.length; at++) if (levels.indexOf(levels[at]!) < at) return true
  return false
}

/** Pairs that are counted, and of which both heard it. */
function commonPairs(
  { gateways }: Levels,
  byGateway: ReadonlyMap<SubjectId, ReadonlySet<string>>,
): ReadonlySet<string> {
  if (byGateway.size === 0) return NO_PAIRS
  const there = new Set<string>(gateways)
  const pairs = new Set<string>()
  for (const gateway of gateways)
    for (const pair of byGateway.get(gateway) ?? [])
      if (pair.split(' ').every(id => there.has(id))) pairs.add(pair)
  return pairs
}

/** Levels by packet, of whatever names it. */
export function byPacket(
  all: Iterable<readonly [hash: PacketHash, gateway: SubjectId, level: number]>,
): ReadonlyMap<PacketHash, Levels> {
  const heard = new Map<PacketHash, Levels>()
  for (const [hash, gateway, level] of all) {
    const known = heard.get(hash) ?? { gateways: [], levels: [] }
    known.gateways.push(gateway)
    known.levels.push(level)
    heard.set(hash, known)
  }
  return heard
}

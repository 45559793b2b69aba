/**
 * Gateways that say the same levels of the same packets. Two antennas, even on one mast, differ by some tenths of a dB from packet to
 * packet; a gateway that repeats another's receptions does not. Who is alike is one observation: equal levels say nothing of which of
 * them heard, so nobody is blamed.
 *
 * Levels that are equal by chance: of two gateways of the shipped recordings that heard one packet, one pair in a thousand says the same
 * of both figures (234 of 218 606). Four in five of eight and more do not.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { PacketHash } from '../../messages/coverage-messages.ts'

export interface Level {
  readonly gateway: SubjectId
  readonly rssi: number
  readonly snr: number
}

const [LEAST_EQUAL, OF_COMMON, EQUAL_OF, FIRST] = [8, 5, 4, 8]

/** Gateway → the first of those that it is one observation with, by id; only who is alike with somebody. */
export function alikeIn(heard: ReadonlyMap<PacketHash, readonly Level[]>): ReadonlyMap<SubjectId, SubjectId> {
  const equal = new Map<string, number>()
  for (const levels of heard.values()) {
    const same = Map.groupBy(levels, ({ rssi, snr }) => `${rssi} ${snr}`)
    for (const group of same.values()) {
      if (group.length < 2) continue
      const ids = group.map(({ gateway }) => gateway).sort()
      // Each with the first eight alone: a crowd costs as much as it is large.
      for (const [index, first] of ids.slice(0, FIRST).entries())
        for (const other of ids.slice(index + 1)) count(equal, `${first} ${other}`)
    }
  }
  const candidates = [...equal].filter(([, times]) => times >= LEAST_EQUAL)
  const common = commonOf(
    candidates.map(([pair]) => pair),
    heard,
  )
  const groups = new Map<SubjectId, SubjectId>()
  const rootOf = (one: SubjectId): SubjectId => {
    const parent = groups.get(one)
    return parent === undefined || parent === one ? one : rootOf(parent)
  }
  for (const [pair, times] of candidates.sort()) {
    if (times * OF_COMMON < common.get(pair)! * EQUAL_OF) continue
    const [a, b] = pair.split(' ').map(id => rootOf(id as SubjectId)) as [SubjectId, SubjectId]
    const [root, other] = a < b ? [a, b] : [b, a]
    groups.set(root, root)
    groups.set(other, root)
  }
  return new Map([...groups.keys()].map(gateway => [gateway, rootOf(gateway)]))
}

/** How many packets both of a pair heard. */
function commonOf(
  pairs: readonly string[],
  heard: ReadonlyMap<PacketHash, readonly Level[]>,
): ReadonlyMap<string, number> {
  const wanted = new Map<string, Set<PacketHash>>()
  for (const pair of pairs) for (const id of pair.split(' ')) wanted.set(id, new Set())
  for (const [hash, levels] of heard) for (const { gateway } of levels) wanted.get(gateway)?.add(hash)
  return new Map(
    pairs.map(pair => {
      const [a, b] = pair.split(' ').map(id => wanted.get(id)!) as [Set<string>, Set<string>]
      return [pair, [...a].filter(hash => b.has(hash)).length]
    }),
  )
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

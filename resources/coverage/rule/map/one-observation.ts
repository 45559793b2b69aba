/**
 * Gateways that say each other's levels are one observation (carry/alike.ts), and one of them stands on the map for it: of those that are
 * vouched for, where some are, whichever the hash draws. So who repeats another's receptions never takes it off the map, and has no more
 * than a part of one.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import { byBeacon, type Links, linksWhere, stationsIn } from '../proof/links.ts'

export interface Member {
  readonly id: string
  readonly vouched: boolean
}

/** @param hash of what they heard, hex digits */
export function countsFor(members: readonly Member[], hash: string): SubjectId {
  const known = members.filter(({ vouched }) => vouched)
  const ids = (known.length > 0 ? known : members).map(({ id }) => id).sort()
  return ids[Number.parseInt(hash.slice(0, 8), 16) % ids.length]! as SubjectId
}

/** @param alike gateway → the first of those that it is one observation with */
export function oneObservationEach(links: Links, alike: ReadonlyMap<SubjectId, SubjectId>): Links {
  if (alike.size === 0) return links
  const { sent, stations, by, rows } = links
  const rootOf = (id: string) => alike.get(id as SubjectId) ?? id
  const known = new Set<string>()
  for (const { id, vouched } of stationsIn(links)) if (vouched) known.add(rootOf(id))
  const { order, starts } = byBeacon(links)
  const kept = new Uint8Array(rows.length)
  for (const [number, { by: sender }] of sent.entries()) {
    // A beacon is its sender's own: another of its group sent none in its place.
    if (!sender.vouched && known.has(rootOf(sender.id))) continue
    const heard = order.subarray(starts[number]!, starts[number + 1]!)
    for (const same of Map.groupBy(heard, at => rootOf(stations[by[at]!]!.id)).values()) {
      const members = same.map(at => stations[by[at]!]!)
      for (const at of same) if (countsFor(members, rows[at]![0]) === stations[by[at]!]!.id) kept[at] = 1
    }
  }
  return linksWhere(links, at => kept[at] === 1)
}

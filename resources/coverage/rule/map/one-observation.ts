/**
 * Gateways that say each other's levels are one observation (carry/alike.ts), and one of them stands on the map for it: of those that are
 * vouched for, where some are, whichever the hash draws. So who repeats another's receptions never takes it off the map, and has no more
 * than a part of one.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { Link } from '../proof/earned.ts'

export interface Member {
  readonly id: SubjectId
  readonly vouched: boolean
}

/** @param hash of what they heard, hex digits */
export function countsFor(members: readonly Member[], hash: string): SubjectId {
  const known = members.filter(({ vouched }) => vouched)
  const ids = (known.length > 0 ? known : members).map(({ id }) => id).sort()
  return ids[Number.parseInt(hash.slice(0, 8), 16) % ids.length]!
}

/** @param alike gateway → the first of those that it is one observation with */
export function oneObservationEach(
  links: readonly Link[],
  alike: ReadonlyMap<SubjectId, SubjectId>,
): readonly Link[] {
  if (alike.size === 0) return links
  const rootOf = (id: string) => alike.get(id as SubjectId) ?? id
  const known = new Set<string>()
  for (const link of links)
    for (const { id, vouched } of [link.from, link.to]) if (vouched) known.add(rootOf(id))
  // A beacon is its sender's own: another of its group sent none in its place.
  const sent = links.filter(({ from }) => from.vouched || !known.has(rootOf(from.id)))
  return [...Map.groupBy(sent, ({ hash, to }) => `${hash} ${rootOf(to.id)}`).values()].flatMap(same => {
    const heard = same.map(({ to: { id, vouched } }) => ({ id: id as SubjectId, vouched }))
    return same.filter(({ to, hash }) => countsFor(heard, hash) === to.id)
  })
}

/**
 * Gateways that stand elsewhere than they are registered. One that was moved hears its new neighbours more strongly than anything can
 * come from there to its old place, and is heard so: each such pair says that one of the two is not where it says. Where three owners
 * and more say so of one, more than agree with it, and none of these is contradicted by as many, it is that one.
 *
 * Nobody is accused: it earns nothing by that draw. Of a gateway that somebody vouches for only others like it are asked; and three of
 * these are enough against one that nobody vouches for, whoever agrees with it: weak signals agree with any place.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import { type Links, type Pair, pairOf, sendersOf } from './links.ts'
import type { Station } from './stations.ts'

const LEAST_OWNERS = 3

export function outOfPlace(
  sound: Links,
  contradicting: readonly Pair[],
): ReadonlyMap<SubjectId, Readonly<Record<string, number>>> {
  if (contradicting.length === 0) return new Map()
  const against = neighboursIn(contradicting)
  const agreeing = neighboursIn(pairsOf(sound, new Set(against.keys())))
  const ownersOf = (id: string, of: ReadonlyMap<string, readonly Station[]>, vouched: boolean) => {
    const asked = (of.get(id) ?? []).filter(other => !vouched || other.vouched)
    return new Set(asked.map(({ owner }) => owner)).size
  }
  const stations = new Map(contradicting.flatMap(({ from, to }) => [from, to]).map(one => [one.id, one]))
  const counts = new Map([...stations.values()].map(one => [one.id, ownersOf(one.id, against, one.vouched)]))
  const wrong = new Map<SubjectId, Readonly<Record<string, number>>>()
  for (const { id, vouched } of stations.values()) {
    const owners = counts.get(id)!
    const agree = ownersOf(id, agreeing, vouched)
    const others = against.get(id) ?? []
    const isTold = !vouched && ownersOf(id, against, true) >= LEAST_OWNERS
    if (isTold) wrong.set(id as SubjectId, { owners, agree })
    if (owners < LEAST_OWNERS || owners <= agree || others.some(other => counts.get(other.id)! >= owners))
      continue
    wrong.set(id as SubjectId, { owners, agree })
  }
  return wrong
}

/** Of these alone: they are few, and what is sound may be a million. */
function pairsOf(sound: Links, asked: ReadonlySet<string>): readonly Pair[] {
  const isAsked = Uint8Array.from(sound.stations, ({ id }) => (asked.has(id) ? 1 : 0))
  const senders = sendersOf(sound)
  const pairs: Pair[] = []
  for (let at = 0; at < sound.by.length; at++)
    if (isAsked[sound.by[at]!] === 1 || isAsked[senders[sound.beacon[at]!]!] === 1)
      pairs.push(pairOf(sound, at))
  return pairs
}

function neighboursIn(pairs: readonly Pair[]): ReadonlyMap<string, readonly Station[]> {
  const neighbours = new Map<string, Station[]>()
  const add = (id: string, other: Station) => {
    const known = neighbours.get(id)
    if (known === undefined) neighbours.set(id, [other])
    else known.push(other)
  }
  for (const { from, to } of pairs) {
    add(from.id, to)
    add(to.id, from)
  }
  return neighbours
}

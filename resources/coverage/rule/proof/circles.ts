/**
 * Gateways that hear each other and nobody else, though others stand near by who are heard by others. A farm on one roof looks like
 * that; so does a village behind a ridge. So what they earn waits, and is denied to nobody: it is released as soon as one of them hears
 * somebody else or is heard.
 *
 * Of two circles it is the one with fewer owners that waits, and never one with a gateway that somebody vouches for: whoever makes up
 * owners makes nobody who is vouched for wait.
 */
import { gridDisk } from 'h3-js'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { parentOf } from '../radio/parent-cell.ts'
import { type Links, sendersOf, stationsIn } from './links.ts'
import type { Station } from './stations.ts'

/** Cells of some 8 km, and those around: near by. */
const NEAR_RESOLUTION = 5
const LEAST_OWNERS = 3

export function closedCircles(links: Links): ReadonlyMap<SubjectId, Readonly<Record<string, number>>> {
  const groups = groupsOf(links)
  if (groups.length < 2) return new Map()
  const circles = groups.map(circleOf)
  const near = new Map<string, Set<Circle>>()
  for (const circle of circles)
    for (const cell of circle.cells) near.set(cell, (near.get(cell) ?? new Set()).add(circle))
  const closed = new Map<SubjectId, Readonly<Record<string, number>>>()
  for (const circle of circles) {
    if (circle.isVouched) continue
    const around = new Set([...circle.cells].flatMap(cell => gridDisk(cell, 1)))
    const others = [...new Set([...around].flatMap(cell => [...(near.get(cell) ?? [])]))].filter(
      other => other !== circle,
    )
    const owners = new Set(others.flatMap(other => [...other.owners]))
    const outweigh = others.some(({ isVouched }) => isVouched) || owners.size > circle.owners.size
    if (owners.size < LEAST_OWNERS || !outweigh) continue
    const facts = { gateways: circle.members.length, owners: circle.owners.size, ownersNear: owners.size }
    for (const { id } of circle.members) closed.set(id as SubjectId, facts)
  }
  return closed
}

interface Circle {
  readonly members: readonly Station[]
  readonly owners: ReadonlySet<string>
  readonly cells: ReadonlySet<string>
  readonly isVouched: boolean
}

function circleOf(members: readonly Station[]): Circle {
  return {
    members,
    owners: new Set(members.map(({ owner }) => owner)),
    cells: new Set(members.map(({ place }) => parentOf(place.cell, NEAR_RESOLUTION))),
    isVouched: members.some(({ vouched }) => vouched),
  }
}

/** Who hears, or is heard by, somebody who does. */
function groupsOf(links: Links): readonly (readonly Station[])[] {
  const parents = Uint32Array.from(links.stations, (_, number) => number)
  const rootOf = (one: number): number => {
    let root = one
    for (let up = parents[root]!; up !== root; up = parents[root]!) root = up
    parents[one] = root
    return root
  }
  const senders = sendersOf(links)
  const numbers = Uint32Array.from(links.stations, ({ number }) => number)
  for (let at = 0; at < links.by.length; at++) {
    const a = rootOf(numbers[senders[links.beacon[at]!]!]!)
    const b = rootOf(numbers[links.by[at]!]!)
    if (a < b) parents[b] = a
    else parents[a] = b
  }
  return [...Map.groupBy(stationsIn(links), ({ number }) => rootOf(number)).values()]
}

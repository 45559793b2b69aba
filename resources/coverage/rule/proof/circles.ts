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
import type { Station } from './check-witness.ts'
import type { Pair } from './refusals.ts'

/** Cells of some 8 km, and those around: near by. */
const NEAR_RESOLUTION = 5
const LEAST_OWNERS = 3

export function closedCircles(
  links: readonly Pair[],
): ReadonlyMap<SubjectId, Readonly<Record<string, number>>> {
  const circles = circlesOf(links)
  if (circles.length < 2) return new Map()
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

function circlesOf(links: readonly Pair[]): readonly Circle[] {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let up = parents.get(root)!; up !== root; up = parents.get(root)!) root = up
    parents.set(id, root)
    return root
  }
  const stations = new Map<string, Station>()
  for (const { from, to } of links) stations.set(from.id, from).set(to.id, to)
  for (const id of stations.keys()) parents.set(id, id)
  for (const { from, to } of links) {
    const [a, b] = [rootOf(from.id), rootOf(to.id)]
    parents.set(a < b ? b : a, a < b ? a : b)
  }
  return [...Map.groupBy(stations.values(), ({ id }) => rootOf(id)).values()].map(members => ({
    members,
    owners: new Set(members.map(({ owner }) => owner)),
    cells: new Set(members.map(({ place }) => parentOf(place.cell, NEAR_RESOLUTION))),
    isVouched: members.some(({ vouched }) => vouched),
  }))
}

/**
 * A cell pays for a limited number of stations. They rank by what they were credited with of what came
 * before anybody could know what others said, then by all of it, then by how long they have stood at their place, then by id; beyond the capacity a station earns nothing. One that earns nothing takes no rank.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'

export interface Candidate {
  readonly id: SubjectId
  /** The cell whose capacity the station uses. */
  readonly cell: string
  /** The prompt among the units × qualityPpm */
  readonly promptScore: bigint
  /** units × qualityPpm */
  readonly score: bigint
  readonly placedAtMs: number
}

export interface Rank {
  /** 1 is the best of the cell. */
  readonly rank: number
  readonly of: number
  readonly earns: boolean
}

export function rankCells(candidates: readonly Candidate[], capacity: number): ReadonlyMap<SubjectId, Rank> {
  const ranks = new Map<SubjectId, Rank>()
  const cells = Map.groupBy(
    candidates.filter(({ score }) => score > 0n),
    ({ cell }) => cell,
  )
  for (const group of cells.values()) {
    for (const [index, { id }] of group.toSorted(byRank).entries()) {
      ranks.set(id, { rank: index + 1, of: group.length, earns: index < capacity })
    }
  }
  return ranks
}

function byRank(a: Candidate, b: Candidate): number {
  if (a.promptScore !== b.promptScore) return a.promptScore > b.promptScore ? -1 : 1
  if (a.score !== b.score) return a.score > b.score ? -1 : 1
  return a.placedAtMs - b.placedAtMs || (a.id < b.id ? -1 : 1)
}

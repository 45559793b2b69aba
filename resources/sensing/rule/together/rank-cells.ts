/**
 * A cell pays for a limited number of stations. Those that are vouched for come first, then whoever says anything before it could
 * know what others said; of these, who has stood at its place for longest, whatever it is credited with, then by that, then by id.
 * So nobody who comes later, or says more, pushes out who is there. Beyond the capacity a station earns nothing. One that earns
 * nothing takes no rank.
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
  readonly isVouched: boolean
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
  if (a.isVouched !== b.isVouched) return a.isVouched ? -1 : 1
  const [promptA, promptB] = [a.promptScore > 0n, b.promptScore > 0n]
  if (promptA !== promptB) return promptA ? -1 : 1
  if (a.placedAtMs !== b.placedAtMs) return a.placedAtMs - b.placedAtMs
  if (a.promptScore !== b.promptScore) return a.promptScore > b.promptScore ? -1 : 1
  if (a.score !== b.score) return a.score > b.score ? -1 : 1
  return a.id < b.id ? -1 : 1
}

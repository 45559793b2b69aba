/** Standings of subjects, ascending, each worked out from its record when somebody looks at it. */
import type { SubjectId } from '../../protocol/ids.ts'
import { type ReputationPolicy, type Reputations, type Standing, standingOf, UNKNOWN } from './reputation.ts'

export class StandingMap implements ReadonlyMap<SubjectId, Standing> {
  private readonly subjects: readonly SubjectId[]
  private readonly records: Reputations
  private readonly policy: ReputationPolicy

  /** @param subjects in any order, and any of them several times */
  constructor(subjects: readonly SubjectId[], records: Reputations, policy: ReputationPolicy) {
    this.subjects = ascends(subjects) ? subjects : [...new Set(subjects)].sort()
    this.records = records
    this.policy = policy
  }

  get size(): number {
    return this.subjects.length
  }

  has(id: SubjectId): boolean {
    let [low, high] = [0, this.size]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.subjects[middle]! < id) low = middle + 1
      else high = middle
    }
    return this.subjects[low] === id
  }

  get(id: SubjectId): Standing | undefined {
    return this.has(id) ? this.standingOf(id) : undefined
  }

  keys(): MapIterator<SubjectId> {
    return this.subjects.values()
  }

  *values(): Generator<Standing, undefined, unknown> {
    for (const subject of this.subjects) yield this.standingOf(subject)
    return undefined
  }

  *entries(): Generator<[SubjectId, Standing], undefined, unknown> {
    for (const subject of this.subjects) yield [subject, this.standingOf(subject)]
    return undefined
  }

  [Symbol.iterator](): Generator<[SubjectId, Standing], undefined, unknown> {
    return this.entries()
  }

  forEach(tell: (standing: Standing, id: SubjectId, all: ReadonlyMap<SubjectId, Standing>) => void): void {
    for (const [id, standing] of this) tell(standing, id, this)
  }

  private standingOf(subject: SubjectId): Standing {
    return standingOf(this.records.get(subject) ?? UNKNOWN, this.policy)
  }
}

function ascends(subjects: readonly SubjectId[]): boolean {
  for (let index = 1; index < subjects.length; index++)
    if (!(subjects[index - 1]! < subjects[index]!)) return false
  return true
}

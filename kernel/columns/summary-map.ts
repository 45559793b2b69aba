/**
 * What appraisals leave of each subject, ascending by id, as two lists: parts come in their order, so nothing is put in order and nothing is
 * hashed. Whoever asks for one after the other, as they ascend, is answered at once; whoever asks for any, by halving.
 */
import type { SubjectId } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'

export class SummaryMap implements ReadonlyMap<SubjectId, unknown> {
  private subjects: SubjectId[] = []
  private summaries: unknown[] = []
  private ascends = true
  private nextAsked = 0

  /** Of a part's subjects, which no other part has: asserted once all are there. */
  addAll(subjects: readonly SubjectId[], summaries: readonly unknown[]): void {
    let last = this.subjects.at(-1)
    for (const [row, subject] of subjects.entries()) {
      this.ascends &&= last === undefined || last < subject
      last = subject
      this.subjects.push(subject)
      this.summaries.push(summaries[row])
    }
  }

  /** Puts in order what did not come in order. */
  inOrder(): this {
    if (this.ascends) return this
    const { subjects, summaries } = this
    const order = Uint32Array.from(subjects, (_, row) => row)
    order.sort((a, b) => (subjects[a]! < subjects[b]! ? -1 : subjects[a]! > subjects[b]! ? 1 : a - b))
    this.subjects = Array.from(order, row => subjects[row]!)
    this.summaries = Array.from(order, row => summaries[row])
    const twice = this.subjects.find((subject, row) => row > 0 && this.subjects[row - 1] === subject)
    assert(twice === undefined, () => `a part has all of its subjects, and ${twice} is in two`)
    this.ascends = true
    return this
  }

  get size(): number {
    return this.subjects.length
  }

  has(id: SubjectId): boolean {
    return this.rowOf(id) !== -1
  }

  get(id: SubjectId): unknown {
    const row = this.rowOf(id)
    return row === -1 ? undefined : this.summaries[row]
  }

  keys(): MapIterator<SubjectId> {
    return this.subjects.values()
  }

  values(): MapIterator<unknown> {
    return this.summaries.values()
  }

  *entries(): Generator<[SubjectId, unknown], undefined, unknown> {
    for (const [row, subject] of this.subjects.entries()) yield [subject, this.summaries[row]]
    return undefined
  }

  [Symbol.iterator](): Generator<[SubjectId, unknown], undefined, unknown> {
    return this.entries()
  }

  forEach(tell: (summary: unknown, id: SubjectId, all: ReadonlyMap<SubjectId, unknown>) => void): void {
    for (const [id, summary] of this) tell(summary, id, this)
  }

  private rowOf(id: SubjectId): number {
    const { subjects } = this
    let row = this.nextAsked
    if (subjects[row] !== id) {
      row = this.firstFrom(id)
      // Of one that is not there: the one that follows it is mostly asked for next.
      this.nextAsked = row
      if (subjects[row] !== id) return -1
    }
    this.nextAsked = row + 1
    return row
  }

  private firstFrom(id: SubjectId): number {
    const { subjects, nextAsked } = this
    const isBetween = nextAsked > 0 && subjects[nextAsked - 1]! < id && !(subjects[nextAsked]! < id)
    if (isBetween) return nextAsked
    let [low, high] = [0, subjects.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (subjects[middle]! < id) low = middle + 1
      else high = middle
    }
    return low
  }
}

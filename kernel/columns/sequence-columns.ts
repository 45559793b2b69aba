/**
 * Which sequence numbers each subject has used, as columns: the floor and the one run that most have above it. Further runs, which
 * come where messages overtook each other, are kept as they are. Iterates ascending by id.
 */
import { createIdColumn } from '../../protocol/columns/id-column.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { SequenceRun, SequenceWindow } from '../epoch.ts'

const FIRST_ROWS = 64
/** Floor, and of the first run from, to and when its newest arrived; the last is −1 where there is no run. */
const WIDTH = 4

export class SequenceColumns implements ReadonlyMap<SubjectId, SequenceWindow> {
  private readonly ids = createIdColumn({ rows: FIRST_ROWS })
  private rows = new Float64Array(FIRST_ROWS * WIDTH)
  /** Runs above the first. */
  private readonly more = new Map<number, readonly SequenceRun[]>()

  constructor(windows: Iterable<readonly [SubjectId, SequenceWindow]> = []) {
    for (const [id, window] of windows) this.set(id, window)
  }

  get size(): number {
    return this.ids.length
  }

  set(id: SubjectId, { floor, runs }: SequenceWindow): void {
    const row = this.ids.add(id)
    if ((row + 1) * WIDTH > this.rows.length) {
      const rows = new Float64Array(this.rows.length * 2)
      rows.set(this.rows)
      this.rows = rows
    }
    const [first, ...others] = runs
    this.rows.set([floor, first?.from ?? 0, first?.to ?? 0, first?.newestMs ?? -1], row * WIDTH)
    if (others.length > 0) this.more.set(row, others)
    else if (this.more.size > 0) this.more.delete(row)
  }

  has(id: SubjectId): boolean {
    return this.ids.rowOf(id) !== -1
  }

  get(id: SubjectId): SequenceWindow | undefined {
    const row = this.ids.rowOf(id)
    return row === -1 ? undefined : this.windowAt(row)
  }

  *keys(): Generator<SubjectId, undefined, unknown> {
    for (const row of this.ids.order()) yield this.ids.idAt(row) as SubjectId
    return undefined
  }

  *values(): Generator<SequenceWindow, undefined, unknown> {
    for (const row of this.ids.order()) yield this.windowAt(row)
    return undefined
  }

  *entries(): Generator<[SubjectId, SequenceWindow], undefined, unknown> {
    for (const row of this.ids.order()) yield [this.ids.idAt(row) as SubjectId, this.windowAt(row)]
    return undefined
  }

  [Symbol.iterator](): Generator<[SubjectId, SequenceWindow], undefined, unknown> {
    return this.entries()
  }

  forEach(
    tell: (window: SequenceWindow, id: SubjectId, all: ReadonlyMap<SubjectId, SequenceWindow>) => void,
  ): void {
    for (const [id, window] of this) tell(window, id, this)
  }

  private windowAt(row: number): SequenceWindow {
    const [floor, from, to, newestMs] = this.rows.subarray(row * WIDTH, (row + 1) * WIDTH)
    if (newestMs === -1) return { floor: floor!, runs: [] }
    const more = this.more.size === 0 ? undefined : this.more.get(row)
    return { floor: floor!, runs: [{ from: from!, to: to!, newestMs: newestMs! }, ...(more ?? [])] }
  }
}

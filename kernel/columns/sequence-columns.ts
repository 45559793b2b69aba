/**
 * Which sequence numbers each subject has used, as columns: the floor and the one run that most have above it. Further runs, which
 * come where messages overtook each other, are kept as they are. Iterates ascending by id.
 */

import { CborEncoded } from '../../protocol/cbor/cbor.ts'
import {
  copyIdColumn,
  createIdColumn,
  type IdColumn,
  openIdColumn,
  roomOf,
  type SharedIds,
} from '../../protocol/columns/id-column.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { SequenceRun, SequenceWindow } from '../epoch.ts'
import { encodeRows } from './id-rows.ts'

const FIRST_ROWS = 64
/** Floor, and of the first run from, to and when its newest arrived; the last is −1 where there is no run. */
const WIDTH = 4

/** Windows in memory that threads share. */
export interface SharedSequences {
  readonly ids: SharedIds
  readonly rows: Float64Array
  readonly more: ReadonlyMap<number, readonly SequenceRun[]>
}

export class SequenceColumns implements ReadonlyMap<SubjectId, SequenceWindow> {
  private ids: IdColumn
  private rows: Float64Array
  /** Runs above the first. */
  private readonly more = new Map<number, readonly SequenceRun[]>()

  constructor(windows: Iterable<readonly [SubjectId, SequenceWindow]> = []) {
    const of = windows instanceof SequenceColumns ? windows : undefined
    this.ids = of === undefined ? createIdColumn({ rows: FIRST_ROWS }) : copyIdColumn(of.ids.share())
    this.rows = rowsFor(of?.rows.length ?? FIRST_ROWS * WIDTH)
    if (of === undefined) for (const [id, window] of windows) this.set(id, window)
    else {
      this.rows.set(of.rows)
      for (const [row, more] of of.more) this.more.set(row, more)
    }
  }

  /** What another thread has shared, to be read alone. */
  static open({ ids, rows, more }: SharedSequences): SequenceColumns {
    const columns = new SequenceColumns()
    columns.ids = openIdColumn(ids) as IdColumn
    columns.rows = rows
    for (const [row, runs] of more) columns.more.set(row, runs)
    return columns
  }

  share(): SharedSequences {
    return { ids: this.ids.share(), rows: this.rows, more: this.more }
  }

  /** Each window of others in place of what was there of its subject. */
  setAll({ ids, rows, more }: SharedSequences): void {
    for (let of = 0; of < ids.length; of++) {
      const row = this.ids.addRow(ids.bytes, of)
      this.makeRoom(row)
      for (let at = 0; at < WIDTH; at++) this.rows[row * WIDTH + at] = rows[of * WIDTH + at]!
      const others = more.size === 0 ? undefined : more.get(of)
      if (others !== undefined) this.more.set(row, others)
      else if (this.more.size > 0) this.more.delete(row)
    }
  }

  get size(): number {
    return this.ids.length
  }

  set(id: SubjectId, { floor, runs }: SequenceWindow): void {
    const row = this.ids.add(id)
    this.makeRoom(row)
    const first = runs[0]
    this.rows[row * WIDTH] = floor
    this.rows[row * WIDTH + 1] = first?.from ?? 0
    this.rows[row * WIDTH + 2] = first?.to ?? 0
    this.rows[row * WIDTH + 3] = first?.newestMs ?? -1
    if (runs.length > 1) this.more.set(row, runs.slice(1))
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

  /** A row each: subject, floor, and from, to and the newest of each run. */
  encoded(): CborEncoded {
    const order = this.ids.order()
    const chunks = encodeRows(order.length, (writer, index) => {
      const row = order[index]!
      const at = row * WIDTH
      writer.array(3)
      writer.id(this.ids.bytes, row)
      writer.number(this.rows[at]!)
      const { runs } = this.more.has(row) ? this.windowAt(row) : { runs: undefined }
      const isOne = runs === undefined && this.rows[at + 3]! !== -1
      writer.array(runs?.length ?? (isOne ? 1 : 0))
      if (isOne) {
        writer.array(3)
        for (let of = 1; of < WIDTH; of++) writer.number(this.rows[at + of]!)
      }
      for (const { from, to, newestMs } of runs ?? []) writer.value([from, to, newestMs])
    })
    return new CborEncoded(chunks)
  }

  private makeRoom(row: number): void {
    if ((row + 1) * WIDTH <= this.rows.length) return
    const rows = rowsFor(this.rows.length * 2)
    rows.set(this.rows)
    this.rows = rows
  }

  private windowAt(row: number): SequenceWindow {
    const at = row * WIDTH
    const [floor, newestMs] = [this.rows[at]!, this.rows[at + 3]!]
    if (newestMs === -1) return { floor, runs: [] }
    const more = this.more.size === 0 ? undefined : this.more.get(row)
    const first = { from: this.rows[at + 1]!, to: this.rows[at + 2]!, newestMs }
    return { floor, runs: more === undefined ? [first] : [first, ...more] }
  }
}

function rowsFor(length: number): Float64Array {
  return new Float64Array(roomOf(length * Float64Array.BYTES_PER_ELEMENT))
}

/**
 * What appraisals leave of each subject, ascending by id: ids as bytes, and summaries as they came, in blocks. A block that came from another
 * thread is closed (node/settle/parts/pack-summaries.ts), and opened each time that somebody gets to it: of a million summaries a block's are objects
 * at a time. Whoever asks for one after the other, as they ascend, is answered at once; whoever asks for any, by halving.
 */
import { hexAt, putHex } from '../../protocol/columns/hex-rows.ts'
import { ID_BYTES } from '../../protocol/columns/id-column.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import { compareRowBytes, orderOfRows } from './order-rows.ts'

/** Summaries of some subjects, so many together. */
export interface SummaryBlocks {
  /** 32 bytes each. */
  readonly ids: Uint8Array
  /** What a block has; the last may have less. */
  readonly rows: number
  /** The same each time that it is asked for. */
  open(block: number): readonly unknown[]
}

interface Shelf {
  readonly from: number
  readonly to: number
  readonly blocks: SummaryBlocks
}

const FIRST_ROWS = 64
const NO_SHELF: Shelf = { from: 0, to: 0, blocks: { ids: new Uint8Array(0), rows: 1, open: () => [] } }

export class SummaryMap implements ReadonlyMap<SubjectId, unknown> {
  private ids = new Uint8Array(FIRST_ROWS * ID_BYTES)
  private readonly shelves: Shelf[] = []
  private length = 0
  /** Rows as they ascend, where they did not come so. */
  private order: Uint32Array | undefined
  private nextAsked = 0
  private readonly asked = new Uint8Array(ID_BYTES)
  private current = { shelf: NO_SHELF, block: -1, summaries: [] as readonly unknown[] }

  /** Of a part's subjects, which no other part has: asserted once all are there. */
  addAll(subjects: readonly SubjectId[], summaries: readonly unknown[]): void {
    const ids = new Uint8Array(subjects.length * ID_BYTES)
    for (const [row, subject] of subjects.entries()) putHex(ids, row * ID_BYTES, subject, ID_BYTES)
    this.addBlocks({ ids, rows: Math.max(1, subjects.length), open: () => summaries })
  }

  /** The same of what is opened when it is asked for. */
  addBlocks(blocks: SummaryBlocks): void {
    const from = this.length
    this.length += blocks.ids.length / ID_BYTES
    if (this.length * ID_BYTES > this.ids.length) {
      const ids = new Uint8Array(Math.max(this.length * ID_BYTES, 2 * this.ids.length))
      ids.set(this.ids.subarray(0, from * ID_BYTES))
      this.ids = ids
    }
    this.ids.set(blocks.ids, from * ID_BYTES)
    if (this.length > from) this.shelves.push({ from, to: this.length, blocks })
  }

  /** Once all are there. */
  inOrder(): this {
    if (!this.ascends()) this.order = orderOfRows(this.ids, ID_BYTES, this.length)
    for (let row = 1; row < this.length; row++)
      assert(this.compare(row - 1, row) < 0, () => {
        return `a part has all of its subjects, and ${this.idAt(row)} is in two`
      })
    return this
  }

  /** Forgets all: whoever asks later is told that nobody said anything. */
  clear(): void {
    this.ids = new Uint8Array(0)
    this.shelves.length = 0
    this.length = 0
    this.order = undefined
    this.current = { shelf: NO_SHELF, block: -1, summaries: [] }
  }

  get size(): number {
    return this.length
  }

  has(id: SubjectId): boolean {
    return this.rowOf(id) !== -1
  }

  get(id: SubjectId): unknown {
    const row = this.rowOf(id)
    return row === -1 ? undefined : this.summaryAt(row)
  }

  *keys(): Generator<SubjectId, undefined, unknown> {
    for (let row = 0; row < this.length; row++) yield this.idAt(row)
    return undefined
  }

  *values(): Generator<unknown, undefined, unknown> {
    for (let row = 0; row < this.length; row++) yield this.summaryAt(row)
    return undefined
  }

  *entries(): Generator<[SubjectId, unknown], undefined, unknown> {
    for (let row = 0; row < this.length; row++) yield [this.idAt(row), this.summaryAt(row)]
    return undefined
  }

  [Symbol.iterator](): Generator<[SubjectId, unknown], undefined, unknown> {
    return this.entries()
  }

  forEach(tell: (summary: unknown, id: SubjectId, all: ReadonlyMap<SubjectId, unknown>) => void): void {
    for (const [id, summary] of this) tell(summary, id, this)
  }

  private ascends(): boolean {
    for (let row = 1; row < this.length; row++)
      if (compareRowBytes(this.ids, (row - 1) * ID_BYTES, this.ids, row * ID_BYTES, ID_BYTES) > 0)
        return false
    return true
  }

  /** Where it came, of the row as they ascend. */
  private cameAt(row: number): number {
    return this.order === undefined ? row : this.order[row]!
  }

  private compare(a: number, b: number): number {
    const [left, right] = [this.cameAt(a) * ID_BYTES, this.cameAt(b) * ID_BYTES]
    return compareRowBytes(this.ids, left, this.ids, right, ID_BYTES)
  }

  private idAt(row: number): SubjectId {
    return hexAt(this.ids, this.cameAt(row) * ID_BYTES, ID_BYTES) as SubjectId
  }

  private summaryAt(row: number): unknown {
    const came = this.cameAt(row)
    let current = this.current
    const { shelf } = current
    const isThere = shelf.from <= came && came < shelf.to
    const on = isThere ? shelf : this.shelfOf(came)
    const block = Math.floor((came - on.from) / on.blocks.rows)
    if (!isThere || current.block !== block) {
      current = { shelf: on, block, summaries: on.blocks.open(block) }
      this.current = current
    }
    return current.summaries[came - on.from - block * on.blocks.rows]
  }

  private shelfOf(came: number): Shelf {
    let [low, high] = [0, this.shelves.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.shelves[middle]!.to <= came) low = middle + 1
      else high = middle
    }
    return this.shelves[low]!
  }

  private rowOf(id: SubjectId): number {
    putHex(this.asked, 0, id, ID_BYTES)
    let row = this.nextAsked
    if (this.against(row) !== 0) {
      row = this.firstFrom()
      // Of one that is not there: the one that follows it is mostly asked for next.
      this.nextAsked = row
      if (this.against(row) !== 0) return -1
    }
    this.nextAsked = row + 1
    return row
  }

  /** Above zero where the row's id is above what was asked for, and past the last row. */
  private against(row: number): number {
    if (row >= this.length) return 1
    return compareRowBytes(this.ids, this.cameAt(row) * ID_BYTES, this.asked, 0, ID_BYTES)
  }

  private firstFrom(): number {
    const { nextAsked } = this
    const isBetween = nextAsked > 0 && this.against(nextAsked - 1) < 0 && this.against(nextAsked) > 0
    if (isBetween) return nextAsked
    let [low, high] = [0, this.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.against(middle) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

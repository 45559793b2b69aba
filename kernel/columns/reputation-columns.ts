/**
 * Records of conduct as columns: what was good and what weighs of older findings, 48 bytes a subject. Findings that are remembered by
 * themselves, which few have, are kept as they are. Iterates ascending by id.
 */
import { CborEncoded, type CborValue } from '../../protocol/cbor/cbor.ts'
import { createIdColumn } from '../../protocol/columns/id-column.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { RememberedFinding, Reputation } from '../reputation/record.ts'
import { encodeRows } from './id-rows.ts'

const [FIRST_ROWS, WIDTH] = [64, 2]
const NONE: readonly RememberedFinding[] = []

export class ReputationColumns implements ReadonlyMap<SubjectId, Reputation> {
  private readonly ids
  private rows: Float64Array
  private readonly findings = new Map<number, readonly RememberedFinding[]>()

  constructor(records: Iterable<readonly [SubjectId, Reputation]> = []) {
    const of = records instanceof ReputationColumns ? records : undefined
    this.ids = createIdColumn({ rows: Math.max(of?.size ?? 0, FIRST_ROWS) })
    this.rows = new Float64Array(Math.max(of?.size ?? 0, FIRST_ROWS) * WIDTH)
    if (of === undefined) for (const [id, record] of records) this.set(id, record)
    else this.copy(of)
  }

  get size(): number {
    return this.ids.length
  }

  set(id: SubjectId, record: Reputation): void {
    this.put(this.ids.add(id), record)
  }

  has(id: SubjectId): boolean {
    return this.ids.rowOf(id) !== -1
  }

  get(id: SubjectId): Reputation | undefined {
    const row = this.ids.rowOf(id)
    return row === -1 ? undefined : this.recordAt(row)
  }

  /** A record of each that `change` leaves one of. */
  changed(
    change: (record: Reputation, subject: () => SubjectId) => Reputation | undefined,
  ): ReputationColumns {
    const all = new ReputationColumns()
    for (let row = 0; row < this.size; row++) {
      const record = change(this.recordAt(row), () => this.ids.idAt(row) as SubjectId)
      if (record !== undefined) all.put(all.ids.addRow(this.ids.bytes, row), record)
    }
    return all
  }

  *keys(): Generator<SubjectId, undefined, unknown> {
    for (const row of this.ids.order()) yield this.ids.idAt(row) as SubjectId
    return undefined
  }

  *values(): Generator<Reputation, undefined, unknown> {
    for (const row of this.ids.order()) yield this.recordAt(row)
    return undefined
  }

  *entries(): Generator<[SubjectId, Reputation], undefined, unknown> {
    for (const row of this.ids.order()) yield [this.ids.idAt(row) as SubjectId, this.recordAt(row)]
    return undefined
  }

  [Symbol.iterator](): Generator<[SubjectId, Reputation], undefined, unknown> {
    return this.entries()
  }

  forEach(tell: (record: Reputation, id: SubjectId, all: ReadonlyMap<SubjectId, Reputation>) => void): void {
    for (const [id, record] of this) tell(record, id, this)
  }

  /** A row each: subject, good, older, and (epoch, code, weight) of each finding. */
  encoded(): CborEncoded {
    const order = this.ids.order()
    const chunks = encodeRows(order.length, (writer, index) => {
      const row = order[index]!
      const findings = this.findings.size === 0 ? NONE : (this.findings.get(row) ?? NONE)
      writer.array(3 + 3 * findings.length)
      writer.id(this.ids.bytes, row)
      for (let at = 0; at < WIDTH; at++) writer.number(this.rows[row * WIDTH + at]!)
      for (const { epoch, code, weight } of findings)
        for (const part of [epoch, code, weight] satisfies CborValue[]) writer.value(part)
    })
    return new CborEncoded(chunks)
  }

  private copy(of: ReputationColumns): void {
    for (let row = 0; row < of.size; row++) this.ids.addRow(of.ids.bytes, row)
    this.rows.set(of.rows.subarray(0, of.size * WIDTH))
    for (const [row, findings] of of.findings) this.findings.set(row, findings)
  }

  private put(row: number, { good, older, findings }: Reputation): void {
    if ((row + 1) * WIDTH > this.rows.length) {
      const rows = new Float64Array(this.rows.length * 2)
      rows.set(this.rows)
      this.rows = rows
    }
    this.rows[row * WIDTH] = good
    this.rows[row * WIDTH + 1] = older
    if (findings.length > 0) this.findings.set(row, findings)
    else if (this.findings.size > 0) this.findings.delete(row)
  }

  private recordAt(row: number): Reputation {
    const findings = this.findings.size === 0 ? NONE : (this.findings.get(row) ?? NONE)
    return { good: this.rows[row * WIDTH]!, older: this.rows[row * WIDTH + 1]!, findings }
  }
}

/** The same columns where they are some already. */
export function reputationColumns(records: ReadonlyMap<SubjectId, Reputation>): ReputationColumns {
  return records instanceof ReputationColumns ? records : new ReputationColumns(records)
}

/**
 * What is old in SQLite gives its room back: bytes of messages, verdicts and lines, a few thousand rows a call, so that appends find
 * their turn between them. That a message came, batches, epochs and earnings stay.
 */
import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../../disk/database.ts'
import { toBlob } from '../sqlite-evidence.ts'
import type { KeepLog } from '../store.ts'
import type { Synchronous } from '../synchronous.ts'

/** Rows of each table that are dropped in a call. */
const PIECE = 2_000
/** Among the values of the binding. */
export const KEPT_FROM = 'keptFrom'

export function createSqliteKeep(db: DatabaseSync): Synchronous<KeepLog> {
  const ofEpoch = (table: 'verdict' | 'line', key: string) =>
    db.prepare(
      `DELETE FROM ${table} WHERE ${key} IN (SELECT ${key} FROM ${table} WHERE epoch = ? LIMIT ${PIECE})`,
    )
  const drops = [
    db.prepare(
      `UPDATE evidence SET bytes = x'' WHERE ordinal IN
       (SELECT ordinal FROM evidence WHERE epoch = ? AND length(bytes) > 0 LIMIT ${PIECE})`,
    ),
    ofEpoch('verdict', 'message'),
    ofEpoch('line', 'ordinal'),
  ]
  const read = db.prepare('SELECT value FROM binding WHERE name = ?')
  const write = db.prepare(
    'INSERT INTO binding (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  const closed = db.prepare('SELECT coalesce(max(epoch) + 1, 0) AS open FROM epoch')
  const dropped = db.prepare('SELECT epoch FROM evidence WHERE id = ? AND length(bytes) = 0')
  const keptFrom = () => Number(read.get(KEPT_FROM)?.['value'] ?? 0)

  return {
    keptFrom,

    dropBelow: below =>
      inTransaction(db, () => {
        const [from, end] = [keptFrom(), Math.min(below, Number(closed.get()?.['open']))]
        if (from >= end) return false
        // Each drops a piece of its own.
        const changes = drops.map(drop => Number(drop.run(from).changes))
        if (changes.some(rows => rows === PIECE)) return true
        write.run(KEPT_FROM, String(from + 1))
        return from + 1 < end
      }),

    getDropped(id) {
      const epoch = dropped.get(toBlob(id))?.['epoch']
      return epoch === undefined ? undefined : Number(epoch)
    },
  }
}

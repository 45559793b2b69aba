/** A transaction in the embedded store. */
import type { DatabaseSync } from 'node:sqlite'

/** All of `work` or nothing of it; durable when it returns. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    // A full disk has rolled back already.
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

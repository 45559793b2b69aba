/** SQLite as every part of Cairn has it: write-ahead log, full sync, readable by its owner alone. */
import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** How long another process that writes is waited for. */
const BUSY_MS = 2_000

/** A commit that returned survives a power cut. @param schema run each time: `CREATE … IF NOT EXISTS` */
export function openDatabase(path: string, schema: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const db = new DatabaseSync(path, { timeout: BUSY_MS })
  try {
    chmodSync(path, 0o600)
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
    db.exec(schema)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** All of it or nothing. @throws whatever `work` throws, with nothing changed */
export function inTransaction<Result>(db: DatabaseSync, work: () => Result): Result {
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

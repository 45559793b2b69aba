/**
 * SQLite as every part of Cairn has it: write-ahead log, full sync, readable by its owner alone. A schema is a list of steps that
 * are never changed once released: a change is a new step, and a file takes the steps that it has not had. How many it has had
 * stands in its header (`user_version`).
 */
import { chmodSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DiskError } from './disk-error.ts'
import { makeFolder } from './make-folder.ts'

/** How long another process that writes is waited for. */
const BUSY_MS = 2_000

/**
 * A commit that returned survives a power cut.
 * @param steps the schema, SQL; files of before steps were counted have had the first, so it says `IF NOT EXISTS`
 * @throws {DiskError} file_newer, with nothing changed
 */
export function openDatabase(path: string, steps: readonly string[]): DatabaseSync {
  makeFolder(dirname(path))
  const db = new DatabaseSync(path, { timeout: BUSY_MS })
  try {
    chmodSync(path, 0o600)
    const schema = Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
    if (schema > steps.length) throw new DiskError('file_newer', { path, schema, known: steps.length })
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
    takeSteps(db, schema, steps)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Each whole or not at all. */
function takeSteps(db: DatabaseSync, had: number, steps: readonly string[]): void {
  for (const [index, sql] of steps.entries())
    if (index >= had) inTransaction(db, () => db.exec(`${sql}; PRAGMA user_version = ${index + 1}`))
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

/**
 * Opening the store's file: ours or refused. Full sync in WAL mode, so a commit that returned survives a power cut; an
 * exclusive lock, so two nodes never write one log.
 */
import { chmodSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../../disk/make-folder.ts'
import { NodeError } from '../errors.ts'
import { sqliteError } from './sqlite-error.ts'
import { migrate } from './sqlite-schema.ts'
import type { StoreBinding } from './store.ts'

/** "Cairn" in the file's header tells it from any other SQLite database. */
const APPLICATION_ID = 0x43_61_69_72

/** @throws {NodeError} store_corrupt, store_foreign, store_locked, store_newer, store_full */
export function openDatabase(path: string, binding: StoreBinding): DatabaseSync {
  makeFolder(dirname(path))
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path, { timeout: 0 })
    db.exec('PRAGMA locking_mode = EXCLUSIVE')
    checkOwner(db, path)
    // What was said in an epoch that is not settled is nobody's to read, in whatever folder it lies.
    const file = db.location()
    if (file !== null) chmodSync(file, 0o600)
    db.exec('PRAGMA journal_mode = WAL')
    db.exec('PRAGMA synchronous = FULL')
    db.exec('PRAGMA journal_size_limit = 67108864')
    // What is deleted is not to be read in the file's free pages.
    db.exec('PRAGMA secure_delete = ON')
    migrate(db)
    bind(db, path, binding)
    return db
  } catch (error) {
    db?.close()
    throw sqliteError(error, { path })
  }
}

/** A fresh file is made ours; any other must say that it is. */
function checkOwner(db: DatabaseSync, path: string): void {
  const id = numberOf(db, 'PRAGMA application_id', 'application_id')
  const tables = numberOf(db, 'SELECT count(*) AS tables FROM sqlite_schema', 'tables')
  if (id === 0 && tables === 0) db.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
  else if (id !== APPLICATION_ID) throw new NodeError('store_foreign', { path, applicationId: id })
}

function bind(db: DatabaseSync, path: string, binding: StoreBinding): void {
  const insert = db.prepare('INSERT INTO binding (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const select = db.prepare('SELECT value FROM binding WHERE name = ?')
  db.exec('BEGIN IMMEDIATE')
  for (const [name, value] of Object.entries(binding)) {
    insert.run(name, String(value))
    const stored = String(select.get(name)?.['value'])
    if (stored !== String(value)) {
      db.exec('ROLLBACK')
      throw new NodeError('store_foreign', { path, name, stored, expected: String(value) })
    }
  }
  db.exec('COMMIT')
}

function numberOf(db: DatabaseSync, sql: string, column: string): number {
  return Number(db.prepare(sql).get()?.[column])
}

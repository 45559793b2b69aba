/**
 * The network time that a stopped node has already said to somebody: its last arrival, and the end of the last epoch it
 * closed. An embedded chain that starts again must not begin earlier (`notBeforeMs`), or honest messages would be early.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { decodeEpochRecord } from '../store/epoch-record.ts'
import { sqliteError } from '../store/sqlite-error.ts'

/** Undefined when no node ever ran there. @throws {NodeError} store_corrupt, store_locked */
export function readLastTime(dataDir: string): number | undefined {
  const path = join(dataDir, 'node.db')
  if (!existsSync(path)) return undefined
  try {
    const db = new DatabaseSync(path)
    try {
      return lastTime(db)
    } finally {
      db.close()
    }
  } catch (error) {
    throw sqliteError(error, { path })
  }
}

function lastTime(db: DatabaseSync): number | undefined {
  const tables = db
    .prepare("SELECT count(*) AS tables FROM sqlite_schema WHERE name IN ('evidence', 'epoch')")
    .get()
  if (tables?.['tables'] !== 2) return undefined
  const arrival = db.prepare('SELECT arrived_at_ms FROM evidence ORDER BY ordinal DESC LIMIT 1').get()
  const epoch = db.prepare('SELECT record FROM epoch ORDER BY epoch DESC LIMIT 1').get()
  const times = [
    ...(arrival === undefined ? [] : [Number(arrival['arrived_at_ms'])]),
    ...(epoch === undefined ? [] : [decodeEpochRecord(String(epoch['record'])).endMs]),
  ]
  return times.length === 0 ? undefined : Math.max(...times)
}

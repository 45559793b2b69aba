/** Denials in SQLite: a ring of the latest, for senders who ask later what was wrong. */
import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../disk/database.ts'
import type { Facts } from '../../kernel/resource.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { isDenialCode } from '../errors.ts'
import { parsePlain, stringifyPlain } from './plain-json.ts'
import { toBlob, toHex } from './sqlite-evidence.ts'
import type { DenialLog } from './store.ts'
import type { Synchronous } from './synchronous.ts'

export function createSqliteDenials(db: DatabaseSync, keep: number): Synchronous<DenialLog> {
  const insert = db.prepare(
    'INSERT INTO denial (delivered, message, code, facts, at_ms) VALUES (?, ?, ?, ?, ?)',
  )
  const prune = db.prepare('DELETE FROM denial WHERE ordinal <= (SELECT max(ordinal) FROM denial) - ?')
  const find = db.prepare(
    'SELECT * FROM denial WHERE delivered = ? OR message = ? ORDER BY ordinal DESC LIMIT 1',
  )
  return {
    recordDenials(denials) {
      inTransaction(db, () => {
        for (const { delivered, message, code, facts, atMs } of denials) {
          const id = message === undefined ? null : toBlob(message)
          insert.run(toBlob(delivered), id, code, stringifyPlain(facts), atMs)
        }
        prune.run(keep)
      })
    },
    getDenial(key) {
      const row = find.get(toBlob(key), toBlob(key))
      const code = String(row?.['code'])
      if (row === undefined || !isDenialCode(code)) return undefined
      return {
        delivered: toHex(row['delivered']),
        ...(row['message'] === null ? {} : { message: toHex(row['message']) as MessageId }),
        code,
        facts: parsePlain(String(row['facts'])) as Facts,
        atMs: Number(row['at_ms']),
      }
    },
  }
}

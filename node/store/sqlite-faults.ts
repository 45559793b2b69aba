/** Faults of other oracles in SQLite: few, and none of them is forgotten. */
import type { DatabaseSync } from 'node:sqlite'
import type { FaultRecord } from '../watch/faults/fault-record.ts'
import { parsePlain, stringifyPlain } from './plain-json.ts'
import type { FaultLog } from './store.ts'
import type { Synchronous } from './synchronous.ts'

export function createSqliteFaults(db: DatabaseSync): Synchronous<FaultLog> {
  const save = db.prepare(
    'INSERT INTO fault (id, record) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET record = excluded.record',
  )
  const list = db.prepare('SELECT record FROM fault ORDER BY ordinal DESC LIMIT ?')
  return {
    saveFault(record) {
      save.run(record.id, stringifyPlain(record))
    },
    listFaults: limit => list.all(limit).map(row => parsePlain(String(row['record'])) as FaultRecord),
  }
}

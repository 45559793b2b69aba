/**
 * What is old in PostgreSQL gives its room back: verdicts and lines an epoch a call, and evidence by whole partitions, which are
 * dropped without a row being touched. That a message came stays in the table of ids.
 */
import type { ClientBase } from 'pg'
import { KEPT_FROM } from '../keep/sqlite-keep.ts'
import { toBlob } from '../sqlite-evidence.ts'
import type { KeepLog } from '../store.ts'
import type { Connections } from './connections.ts'
import { lockLog } from './evidence.ts'
import type { Lease } from './lease.ts'
import { EPOCHS_A_PARTITION } from './schema.ts'

export function createPostgresKeep({ query, inTransaction }: Connections, lease: Lease | undefined): KeepLog {
  const keptFrom = async () => {
    const [row] = await query<{ value: string }>('SELECT value FROM binding WHERE name = $1', [KEPT_FROM])
    return Number(row?.value ?? 0)
  }
  return {
    keptFrom,

    async dropBelow(below) {
      const from = await keptFrom()
      return inTransaction(async client => {
        const open = await lockLog(client)
        await lease?.check(client)
        const end = Math.floor(Math.min(below, open) / EPOCHS_A_PARTITION) * EPOCHS_A_PARTITION
        for (const name of await partitionsBelow(client, end)) await client.query(`DROP TABLE "${name}"`)
        if (from >= end) return false
        await client.query('DELETE FROM verdict WHERE epoch = $1', [from])
        await client.query('DELETE FROM line WHERE epoch = $1', [from])
        await client.query(
          'INSERT INTO binding (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
          [KEPT_FROM, String(from + 1)],
        )
        return from + 1 < end
      })
    },

    async getDropped(id) {
      const [row] = await query<{ epoch: string }>(
        'SELECT epoch FROM message LEFT JOIN evidence USING (epoch, ordinal) WHERE message.id = $1 AND (bytes IS NULL OR length(bytes) = 0)',
        [toBlob(id)],
      )
      return row === undefined ? undefined : Number(row.epoch)
    },
  }
}

/** @param end first epoch of a partition */
async function partitionsBelow(client: ClientBase, end: number): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
     WHERE inhparent = 'evidence'::regclass`,
  )
  const below = end / EPOCHS_A_PARTITION
  return rows.map(({ name }) => name).filter(name => Number(name.slice('evidence_'.length)) < below)
}

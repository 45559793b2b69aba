/** What owners had erased, in PostgreSQL: the wishes, and the rows that go. */

import type { Hash } from '../../../protocol/ids.ts'
import { readErasure } from '../keep/sqlite-erasures.ts'
import { toBlob, toHex } from '../sqlite-evidence.ts'
import type { ErasureLog } from '../store.ts'
import type { Connections } from './connections.ts'
import type { Lease } from './lease.ts'

const SUBJECT_DIGITS = 64

export function createPostgresErasures(
  { query, inTransaction }: Connections,
  lease: Lease | undefined,
): ErasureLog {
  return {
    async saveErasure({ device, account, before, done, signature }) {
      await query(
        `INSERT INTO erasure (device, account, before, done, signature) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (device, account) DO UPDATE
         SET before = GREATEST(erasure.before, excluded.before), done = GREATEST(erasure.done, excluded.done),
           signature = CASE WHEN excluded.before < erasure.before THEN erasure.signature ELSE excluded.signature END`,
        [toBlob(device), toBlob(account.slice(2)), before, done, signature],
      )
    },
    async listErasures(after, limit) {
      const rows = await query<Readonly<Record<string, unknown>>>(
        'SELECT * FROM erasure WHERE (device, account) > ($1, $2) ORDER BY device, account LIMIT $3',
        [toBlob(after.slice(0, SUBJECT_DIGITS)), toBlob(after.slice(SUBJECT_DIGITS)), limit],
      )
      return rows.map(readErasure)
    },
    async listErasuresOf(device) {
      const rows = await query<Readonly<Record<string, unknown>>>(
        'SELECT * FROM erasure WHERE device = $1 ORDER BY account',
        [toBlob(device)],
      )
      return rows.map(readErasure)
    },
    eraseSubject: (epoch, subject) =>
      inTransaction(async client => {
        await lease?.check(client)
        const of = [epoch, toBlob(subject)]
        await client.query("UPDATE evidence SET bytes = '' WHERE epoch = $1 AND subject = $2", of)
        await client.query('DELETE FROM verdict WHERE epoch = $1 AND subject = $2', of)
        await client.query('DELETE FROM line WHERE epoch = $1 AND subject = $2', of)
      }),
    async listRemainders(part) {
      const rows = await query<{ remainder: unknown }>(
        'SELECT remainder FROM remainder WHERE part = $1 ORDER BY ordinal',
        [toBlob(part.slice(2))],
      )
      return rows.map(({ remainder }): Hash => `0x${toHex(remainder)}`)
    },
    async addRemainder(part, remainder) {
      await query('INSERT INTO remainder (part, remainder) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        toBlob(part.slice(2)),
        toBlob(remainder.slice(2)),
      ])
    },
    async dropRemainder(part, remainder) {
      const of = [toBlob(part.slice(2)), toBlob(remainder.slice(2))]
      await query('DELETE FROM remainder WHERE part = $1 AND remainder = $2', of)
    },
  }
}

/**
 * The work of checking what is in the log, shared among processes: subjects are in `CHECK_PARTS` parts by their ids, a worker leases one
 * at a time, the one that was looked at longest ago, and checks its rows in the order of the log. A lease has a number, as the
 * settler's has (lease.ts), and what was checked is written together with how far it is, under that number: so a page is written
 * once, and a worker that was paused and wakes after its lease writes nothing.
 *
 * It is work ahead of time and nothing else: what is not checked here, whoever settles checks itself.
 */
import type { ClientBase } from 'pg'
import type { MessageId, SubjectId } from '../../../protocol/ids.ts'
import { NodeError } from '../../errors.ts'
import { toBlob, toHex } from '../sqlite-evidence.ts'
import type { Unreadable } from '../store.ts'
import type { Connections } from './connections.ts'
import { CHECK_PARTS } from './schema.ts'

export interface CheckLease {
  readonly part: number
  readonly fence: number
  /** Position in the log up to which it is checked. */
  readonly upto: number
}

export interface CheckRow {
  readonly ordinal: number
  readonly epoch: number
  readonly id: MessageId
  readonly subject: SubjectId
  readonly bytes: Uint8Array
}

export interface CheckPage {
  readonly upto: number
  /** Of each message whose signature is good: id, subject, signature (settle/checkers.ts). */
  readonly passed: Uint8Array
  readonly unreadable: readonly Unreadable[]
}

export interface CheckedPage {
  readonly holder: string
  readonly passed: Uint8Array
}

export interface CheckWork {
  /** The free part that was looked at longest ago; undefined where all are taken. */
  take(holder: string, leaseMs: number): Promise<CheckLease | undefined>
  /** Of its part, in the order of the log. */
  read(lease: CheckLease, limit: number): Promise<readonly CheckRow[]>
  /** @returns the lease, renewed. @throws {NodeError} store_taken_over when another has the part by now. */
  save(lease: CheckLease, page: CheckPage, leaseMs: number): Promise<CheckLease>
  release(lease: CheckLease): Promise<void>
  /** Of those that were written first; each is told once. */
  takePages(limit: number): Promise<readonly CheckedPage[]>
  /** The newest first. */
  listUnreadable(limit: number): Promise<readonly Unreadable[]>
}

const IN_PART = `get_byte(subject, 0) / ${256 / CHECK_PARTS}`

export function createCheckWork(connections: Connections): CheckWork {
  return { ...leases(connections), ...pages(connections) }
}

function leases({ query }: Connections): Pick<CheckWork, 'take' | 'read' | 'release'> {
  return {
    async take(holder, leaseMs) {
      const [row] = await query<{ part: string; fence: string; upto: string }>(
        `UPDATE check_part SET fence = fence + 1, holder = $1, looked_at = clock_timestamp(),
           until = clock_timestamp() + $2 * interval '1 millisecond'
         WHERE part = (
           SELECT part FROM check_part WHERE until < clock_timestamp()
           ORDER BY looked_at, part LIMIT 1 FOR UPDATE SKIP LOCKED
         ) RETURNING part, fence, upto`,
        [holder, leaseMs],
      )
      if (row === undefined) return undefined
      return { part: Number(row.part), fence: Number(row.fence), upto: Number(row.upto) }
    },
    async read({ part, upto }, limit) {
      const rows = await query<{
        ordinal: string
        epoch: string
        id: Buffer
        subject: Buffer
        bytes: Buffer
      }>(
        `SELECT ordinal, epoch, id, subject, bytes FROM evidence
         WHERE ${IN_PART} = $1 AND ordinal > $2 ORDER BY ordinal LIMIT $3`,
        [part, upto, limit],
      )
      return rows.map(row => ({
        ordinal: Number(row.ordinal),
        epoch: Number(row.epoch),
        id: toHex(row.id) as MessageId,
        subject: toHex(row.subject) as SubjectId,
        bytes: new Uint8Array(row.bytes.buffer, row.bytes.byteOffset, row.bytes.length),
      }))
    },
    async release({ part, fence }) {
      await query(`UPDATE check_part SET until = '-infinity' WHERE part = $1 AND fence = $2`, [part, fence])
    },
  }
}

function pages(connections: Connections): Pick<CheckWork, 'save' | 'takePages' | 'listUnreadable'> {
  return {
    save: (lease, { upto, passed, unreadable }, leaseMs) =>
      connections.inTransaction(async client => {
        const { part, fence } = lease
        const { rows } = await client.query<{ holder: string }>(
          `UPDATE check_part SET upto = $3, until = clock_timestamp() + $4 * interval '1 millisecond'
           WHERE part = $1 AND fence = $2 RETURNING holder`,
          [part, fence, upto, leaseMs],
        )
        const [held] = rows
        if (held === undefined) throw new NodeError('store_taken_over', { part, fence })
        if (passed.length > 0)
          await client.query('INSERT INTO check_page (holder, passed) VALUES ($1, $2)', [held.holder, passed])
        for (const damaged of unreadable) await setAside(client, damaged)
        return { ...lease, upto }
      }),
    async takePages(limit) {
      const rows = await connections.query<{ holder: string; passed: Buffer }>(
        `DELETE FROM check_page WHERE id IN (SELECT id FROM check_page ORDER BY id LIMIT $1)
         RETURNING holder, passed`,
        [limit],
      )
      return rows.map(({ holder, passed }) => ({
        holder,
        passed: new Uint8Array(passed.buffer, passed.byteOffset, passed.length),
      }))
    },
    async listUnreadable(limit) {
      const rows = await connections.query<{ id: Buffer; epoch: string; ordinal: string; why: string }>(
        'SELECT id, epoch, ordinal, why FROM unreadable ORDER BY ordinal DESC LIMIT $1',
        [limit],
      )
      return rows.map(({ id, epoch, ordinal, why }) => ({
        id: toHex(id) as MessageId,
        epoch: Number(epoch),
        ordinal: Number(ordinal),
        why,
      }))
    },
  }
}

/** Unless it came in again since, and stands elsewhere in the log by now. */
export async function setAside(client: ClientBase, { id, epoch, ordinal, why }: Unreadable): Promise<void> {
  await client.query(
    `INSERT INTO unreadable (id, epoch, ordinal, why)
     SELECT id, $2, $3, $4 FROM message WHERE id = $1 AND ordinal = $3 ON CONFLICT DO NOTHING`,
    [toBlob(id), epoch, ordinal, why],
  )
}

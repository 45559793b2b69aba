/**
 * The evidence log in PostgreSQL. Any number of processes append: each append holds the row of `log` from its first statement to its
 * commit, which makes one order of all batches, gives them numbers without gaps, and keeps an epoch from closing in between.
 * What takes long, the sync to disk, is shared by the server among those that commit at once.
 */
import type { ClientBase } from 'pg'
import { networkIdOf } from '../../../protocol/chain-formats/network-id.ts'
import type { MessageId, SubjectId } from '../../../protocol/ids.ts'
import { NodeError } from '../../errors.ts'
import { type EpochRecord, encodeEpochRecord } from '../epoch-record.ts'
import { type ReceiptPaths, receiptPaths } from '../receipt-paths.ts'
import { toBlob, toHex } from '../sqlite-evidence.ts'
import type { Appended, Arrival, Arrived, Batch, EvidenceLog, StoreBinding, StoredMessage } from '../store.ts'
import { setAside } from './check-work.ts'
import type { Connections } from './connections.ts'
import type { Lease } from './lease.ts'
import { newsOf } from './notices.ts'

export interface PostgresEvidence extends EvidenceLog {
  closeEpoch(epoch: number): Promise<EpochRecord>
}

type Placed = Omit<Arrived, 'path'> & { readonly message: MessageId }
type Now = Pick<Placed, 'epoch' | 'batch' | 'arrivedAtMs'>

interface MessageRow {
  readonly id: Buffer
  readonly epoch: string
  readonly batch: string
  readonly arrived_at_ms: string
}

interface EvidenceRow extends MessageRow {
  readonly ordinal: string
  readonly subject: Buffer
  readonly bytes: Buffer
}

export function createPostgresEvidence(
  connections: Connections,
  binding: StoreBinding,
  { lease, schema }: { readonly lease: Lease | undefined; readonly schema: string },
): PostgresEvidence {
  const { genesisMs, epochMs } = binding
  const network = networkIdOf(binding)

  async function append(
    client: ClientBase,
    arrivals: readonly Arrival[],
    arrivedAtMs: number,
  ): Promise<Appended> {
    const at = Math.max(arrivedAtMs, genesisMs + (await lockLog(client)) * epochMs)
    const epoch = Math.floor((at - genesisMs) / epochMs)
    const now = { epoch, batch: (await newestBatch(client, epoch)) + 1, arrivedAtMs: at }
    await forgetUnreadable(client, arrivals)
    const placed = await place(client, arrivals, now)
    const pathsOf = (known: boolean) =>
      receiptPaths(
        network,
        placed.filter(({ repeated }) => repeated === known),
      )
    const [fresh, again] = [pathsOf(false), pathsOf(true)]
    if (fresh !== undefined) await writeBatch(client, { ...now, ...fresh }, newsOf(schema))
    return {
      arrived: placed.map(({ message, ...where }) => {
        const path = (where.repeated ? again : fresh)!.pathOf(message)
        return { ...where, path }
      }),
      ...(fresh === undefined ? {} : { root: fresh.root }),
      ...(again === undefined ? {} : { repeatedRoot: again.root }),
    }
  }

  return {
    ...readEvidence(connections),
    append: (arrivals, arrivedAtMs) =>
      connections.inTransaction(client => append(client, arrivals, arrivedAtMs)),

    setAside: damaged => connections.inTransaction(client => setAside(client, damaged)),

    closeEpoch: epoch =>
      connections.inTransaction(async client => {
        const open = await lockLog(client)
        await lease?.check(client)
        if (epoch !== open) throw new NodeError('internal', { why: 'epochs close in order', epoch, open })
        return close(client, { epoch, genesisMs, epochMs })
      }),
  }
}

function readEvidence({
  query,
}: Connections): Pick<EvidenceLog, 'getMessage' | 'listEvidence' | 'listBatches'> {
  return {
    async getMessage(id) {
      const [row] = await query<EvidenceRow>(
        'SELECT evidence.* FROM message JOIN evidence USING (epoch, ordinal) WHERE message.id = $1 AND length(bytes) > 0',
        [toBlob(id)],
      )
      return row === undefined ? undefined : readMessage(row)
    },

    async listEvidence(epoch, afterOrdinal, limit) {
      const rows = await query<EvidenceRow>(
        'SELECT * FROM evidence WHERE epoch = $1 AND ordinal > $2 ORDER BY ordinal LIMIT $3',
        [epoch, afterOrdinal, limit],
      )
      return rows.map(readMessage)
    },

    async listBatches(epoch, after = 0) {
      const rows = await query<{ number: string; root: Buffer; messages: string }>(
        'SELECT number, root, messages FROM batch WHERE epoch = $1 AND number > $2 ORDER BY number',
        [epoch, after],
      )
      return rows.map(
        (row): Batch => ({
          number: Number(row.number),
          root: bytesOf(row.root),
          messages: Number(row.messages),
        }),
      )
    },
  }
}

/** Whoever waits for news of the log is told with the commit. */
async function writeBatch(
  client: ClientBase,
  { epoch, batch, root, messages }: Pick<Now, 'epoch' | 'batch'> & Pick<ReceiptPaths, 'root' | 'messages'>,
  channel: string,
): Promise<void> {
  await client.query(
    `WITH told AS (SELECT pg_notify($5, ''))
     INSERT INTO batch (epoch, number, root, messages) SELECT $1, $2, $3, $4 FROM told`,
    [epoch, batch, Buffer.from(root), messages, channel],
  )
}

async function close(
  client: ClientBase,
  {
    epoch,
    genesisMs,
    epochMs,
  }: { readonly epoch: number; readonly genesisMs: number; readonly epochMs: number },
): Promise<EpochRecord> {
  const startMs = genesisMs + epoch * epochMs
  const messages = await countOf(client, epoch)
  const closed: EpochRecord = { epoch, stage: 'closed', startMs, endMs: startMs + epochMs, messages }
  const row = [epoch, closed.stage, encodeEpochRecord(closed)]
  await client.query('INSERT INTO epoch (epoch, stage, record) VALUES ($1, $2, $3)', row)
  await client.query('UPDATE log SET open = $1', [epoch + 1])
  return closed
}

/** Until the transaction ends nobody else appends or closes. @returns the first epoch that is open. */
export async function lockLog(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ open: string }>('SELECT open FROM log FOR UPDATE')
  return Number(rows[0]?.open)
}

async function newestBatch(client: ClientBase, epoch: number): Promise<number> {
  const { rows } = await client.query<{ number: string }>(
    'SELECT coalesce(max(number), 0) AS number, ensure_partition($1) FROM batch WHERE epoch = $1',
    [epoch],
  )
  return Number(rows[0]?.number)
}

async function countOf(client: ClientBase, epoch: number): Promise<number> {
  const { rows } = await client.query<{ messages: string }>(
    'SELECT coalesce(sum(messages), 0) AS messages FROM batch WHERE epoch = $1',
    [epoch],
  )
  return Number(rows[0]?.messages)
}

/** What is new is written, in the order in which it came; of all the rest it is looked up where it stands. */
async function place(client: ClientBase, arrivals: readonly Arrival[], now: Now): Promise<readonly Placed[]> {
  const ids = arrivals.map(({ id }) => toBlob(id))
  const { rows } = await client.query<{ id: Buffer }>(
    `WITH came AS (
       SELECT DISTINCT ON (id) id, subject, bytes, n
       FROM unnest($1::bytea[], $2::bytea[], $3::bytea[]) WITH ORDINALITY AS t (id, subject, bytes, n) ORDER BY id, n
     ), fresh AS (
       INSERT INTO message (id, epoch, batch, arrived_at_ms, ordinal)
       SELECT id, $4, $5, $6, nextval('evidence_ordinal') FROM (SELECT id FROM came ORDER BY n) AS in_order
       ON CONFLICT (id) DO NOTHING RETURNING id, ordinal
     ), written AS (
       INSERT INTO evidence (epoch, ordinal, id, subject, batch, arrived_at_ms, bytes)
       SELECT $4, ordinal, id, subject, $5, $6, bytes FROM fresh JOIN came USING (id)
     )
     SELECT id FROM fresh`,
    [
      ids,
      arrivals.map(({ subject }) => toBlob(subject)),
      arrivals.map(({ bytes }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
      now.epoch,
      now.batch,
      now.arrivedAtMs,
    ],
  )
  const fresh = new Set(rows.map(({ id }) => toHex(id)))
  const known = await findKnown(
    client,
    ids.filter(id => !fresh.has(toHex(id))),
  )
  return arrivals.map(({ id }) => {
    // The second time that it comes in one append it is a repetition.
    if (fresh.delete(id)) {
      known.set(id, now)
      return { ...now, message: id, repeated: false }
    }
    return { ...known.get(id)!, message: id, repeated: true }
  })
}

/**
 * A message whose row cannot be read any more, and that is delivered again, is taken in as if it had not been there: it is in the
 * epoch that is open now, in a batch of its own arrival. The row that is damaged stays where it is.
 */
async function forgetUnreadable(client: ClientBase, arrivals: readonly Arrival[]): Promise<void> {
  await client.query(
    `WITH again AS (DELETE FROM unreadable WHERE id = ANY ($1) RETURNING id)
     DELETE FROM message USING again WHERE message.id = again.id`,
    [arrivals.map(({ id }) => toBlob(id))],
  )
}

async function findKnown(client: ClientBase, ids: readonly Uint8Array[]): Promise<Map<string, Now>> {
  if (ids.length === 0) return new Map()
  const { rows } = await client.query<MessageRow>(
    'SELECT id, epoch, batch, arrived_at_ms FROM message WHERE id = ANY ($1)',
    [ids],
  )
  return new Map(rows.map(row => [toHex(row.id), readPlace(row)]))
}

function readPlace(row: MessageRow): Now {
  return {
    epoch: Number(row.epoch),
    batch: Number(row.batch),
    arrivedAtMs: Number(row.arrived_at_ms),
  }
}

function readMessage(row: EvidenceRow): StoredMessage {
  return {
    ordinal: Number(row.ordinal),
    id: toHex(row.id) as MessageId,
    subject: toHex(row.subject) as SubjectId,
    ...readPlace(row),
    bytes: bytesOf(row.bytes),
  }
}

/** A Buffer is a Uint8Array with other methods; nobody here is to find out. */
function bytesOf(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length)
}

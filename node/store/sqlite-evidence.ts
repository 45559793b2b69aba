/**
 * The evidence log in SQLite. Ids are 32-byte blobs: half the size of text, and the index is what grows. A batch's root is
 * made before the commit that writes its messages, so there is no message without a batch and no batch without its root; it
 * is signed after the commit (intake.ts), so a crash in between means that no receipt was given.
 */
import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../disk/database.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import type { EpochRecord } from './epoch-record.ts'
import { encodeEpochRecord } from './epoch-record.ts'
import { receiptPaths } from './receipt-paths.ts'
import type { Appended, Arrival, Arrived, Batch, EvidenceLog, StoreBinding, StoredMessage } from './store.ts'
import type { Synchronous } from './synchronous.ts'

type Row = Readonly<Record<string, unknown>>

export type SqliteEvidence = Synchronous<Omit<EvidenceLog, 'setAside'>> & {
  closeEpoch(epoch: number): EpochRecord
}

/** Where a message stands before its path is known. */
type Placed = Omit<Arrived, 'path'> & { readonly message: MessageId }

/** Bytes that were dropped are none (keep/sqlite-keep.ts). */
const LIST =
  'SELECT * FROM evidence WHERE epoch = ? AND ordinal > ? AND length(bytes) > 0 ORDER BY ordinal LIMIT ?'

export function createSqliteEvidence(db: DatabaseSync, binding: StoreBinding): SqliteEvidence {
  const { genesisMs, epochMs } = binding
  const network = networkIdOf(binding)
  const insert = db.prepare(
    'INSERT INTO evidence (id, subject, epoch, batch, arrived_at_ms, bytes) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
  )
  const find = db.prepare('SELECT * FROM evidence WHERE id = ?')
  const get = db.prepare('SELECT * FROM evidence WHERE id = ? AND length(bytes) > 0')
  const list = db.prepare(LIST)
  const count = db.prepare('SELECT count(*) AS messages FROM evidence WHERE epoch = ?')
  const insertEpoch = db.prepare('INSERT INTO epoch (epoch, stage, record) VALUES (?, ?, ?)')
  const newest = db.prepare('SELECT coalesce(max(number), 0) AS number FROM batch WHERE epoch = ?')
  const insertBatch = db.prepare('INSERT INTO batch (epoch, number, root, messages) VALUES (?, ?, ?, ?)')
  const batches = db.prepare('SELECT * FROM batch WHERE epoch = ? AND number > ? ORDER BY number')
  let open = Number(db.prepare('SELECT coalesce(max(epoch) + 1, 0) AS open FROM epoch').get()?.['open'])

  function append(arrivals: readonly Arrival[], arrivedAtMs: number): Appended {
    const at = Math.max(arrivedAtMs, genesisMs + open * epochMs)
    const epoch = Math.floor((at - genesisMs) / epochMs)
    const batch = Number(newest.get(epoch)?.['number']) + 1
    const placed = arrivals.map(arrival => place(arrival, { epoch, batch, arrivedAtMs: at }))
    const fresh = receiptPaths(
      network,
      placed.filter(({ repeated }) => !repeated),
    )
    const again = receiptPaths(
      network,
      placed.filter(({ repeated }) => repeated),
    )
    if (fresh !== undefined) insertBatch.run(epoch, batch, fresh.root, fresh.messages)
    return {
      arrived: placed.map(({ message, ...where }) => {
        const path = (where.repeated ? again : fresh)!.pathOf(message)
        return { ...where, path }
      }),
      ...(fresh === undefined ? {} : { root: fresh.root }),
      ...(again === undefined ? {} : { repeatedRoot: again.root }),
    }
  }

  function place({ id, subject, bytes }: Arrival, now: Omit<Placed, 'message' | 'repeated'>): Placed {
    const { epoch, batch, arrivedAtMs } = now
    const { changes } = insert.run(toBlob(id), toBlob(subject), epoch, batch, arrivedAtMs, bytes)
    if (changes === 1) return { ...now, message: id, repeated: false }
    const known = readMessage(find.get(toBlob(id))!)
    const first = { epoch: known.epoch, batch: known.batch, arrivedAtMs: known.arrivedAtMs }
    return { ...first, message: id, repeated: true }
  }

  return {
    append: (arrivals, arrivedAtMs) => inTransaction(db, () => append(arrivals, arrivedAtMs)),

    listBatches: (epoch, after = 0) => batches.all(epoch, after).map(readBatch),

    getMessage: id => get.all(toBlob(id)).map(readMessage)[0],

    listEvidence: (epoch, afterOrdinal, limit) => list.all(epoch, afterOrdinal, limit).map(readMessage),

    closeEpoch(epoch) {
      if (epoch !== open) throw new NodeError('internal', { why: 'epochs close in order', epoch, open })
      const record = inTransaction(db, () => {
        const startMs = genesisMs + epoch * epochMs
        const messages = Number(count.get(epoch)?.['messages'])
        const closed: EpochRecord = { epoch, stage: 'closed', startMs, endMs: startMs + epochMs, messages }
        insertEpoch.run(epoch, closed.stage, encodeEpochRecord(closed))
        return closed
      })
      open = epoch + 1
      return record
    },
  }
}

export function toBlob(hex: string): Uint8Array {
  return Buffer.from(hex, 'hex')
}

export function toHex(blob: unknown): string {
  return Buffer.from(blob as Uint8Array).toString('hex')
}

function readBatch(row: Row): Batch {
  return {
    number: Number(row['number']),
    root: row['root'] as Uint8Array,
    messages: Number(row['messages']),
  }
}

function readMessage(row: Row): StoredMessage {
  return {
    ordinal: Number(row['ordinal']),
    id: toHex(row['id']) as MessageId,
    subject: toHex(row['subject']) as SubjectId,
    epoch: Number(row['epoch']),
    batch: Number(row['batch']),
    arrivedAtMs: Number(row['arrived_at_ms']),
    bytes: row['bytes'] as Uint8Array,
  }
}

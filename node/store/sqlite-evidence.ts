/** The evidence log in SQLite. Ids are 32-byte blobs: half the size of text, and the index is what grows. */
import type { DatabaseSync } from 'node:sqlite'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import type { EpochRecord } from './epoch-record.ts'
import { encodeEpochRecord } from './epoch-record.ts'
import type { Arrival, Arrived, EvidenceLog, StoreBinding, StoredMessage } from './store.ts'
import type { Synchronous } from './synchronous.ts'
import { transaction } from './transaction.ts'

type Row = Readonly<Record<string, unknown>>

export type SqliteEvidence = Synchronous<EvidenceLog> & {
  closeEpoch(epoch: number): EpochRecord
}

export function createSqliteEvidence(db: DatabaseSync, { genesisMs, epochMs }: StoreBinding): SqliteEvidence {
  const insert = db.prepare(
    'INSERT INTO evidence (id, subject, epoch, arrived_at_ms, bytes) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
  )
  const find = db.prepare('SELECT * FROM evidence WHERE id = ?')
  const list = db.prepare('SELECT * FROM evidence WHERE epoch = ? AND ordinal > ? ORDER BY ordinal LIMIT ?')
  const count = db.prepare('SELECT count(*) AS messages FROM evidence WHERE epoch = ?')
  const insertEpoch = db.prepare('INSERT INTO epoch (epoch, stage, record) VALUES (?, ?, ?)')
  let open = Number(db.prepare('SELECT coalesce(max(epoch) + 1, 0) AS open FROM epoch').get()?.['open'])

  function appendOne({ id, subject, arrivedAtMs, bytes }: Arrival): Arrived {
    const at = Math.max(arrivedAtMs, genesisMs + open * epochMs)
    const epoch = Math.floor((at - genesisMs) / epochMs)
    const { changes } = insert.run(toBlob(id), toBlob(subject), epoch, at, bytes)
    if (changes === 1) return { epoch, arrivedAtMs: at, repeated: false }
    const known = find.get(toBlob(id))
    return { epoch: Number(known?.['epoch']), arrivedAtMs: Number(known?.['arrived_at_ms']), repeated: true }
  }

  return {
    append: arrivals => transaction(db, () => arrivals.map(appendOne)),

    getMessage(id) {
      const row = find.get(toBlob(id))
      return row === undefined ? undefined : readMessage(row)
    },

    listEvidence: (epoch, afterOrdinal, limit) => list.all(epoch, afterOrdinal, limit).map(readMessage),

    closeEpoch(epoch) {
      if (epoch !== open) throw new NodeError('internal', { why: 'epochs close in order', epoch, open })
      const record = transaction(db, () => {
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

function readMessage(row: Row): StoredMessage {
  return {
    ordinal: Number(row['ordinal']),
    id: toHex(row['id']) as MessageId,
    subject: toHex(row['subject']) as SubjectId,
    epoch: Number(row['epoch']),
    arrivedAtMs: Number(row['arrived_at_ms']),
    bytes: row['bytes'] as Uint8Array,
  }
}

/** Epochs, verdicts and lines in SQLite. All of it can be recomputed from the bundles. */
import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../disk/database.ts'
import type { KernelVerdict } from '../../kernel/epoch.ts'
import type { Facts, Verdict } from '../../kernel/resource.ts'
import { type SubjectId, toAddress } from '../../protocol/ids.ts'
import { decodeEpochRecord, type EpochRecord, encodeEpochRecord } from './epoch-record.ts'
import { parsePlain, stringifyPlain } from './plain-json.ts'
import { toBlob, toHex } from './sqlite-evidence.ts'
import type { EpochLog, ResultLog, SegmentLog, StoredVerdict, SubjectLine } from './store.ts'
import type { Synchronous } from './synchronous.ts'

type Row = Readonly<Record<string, unknown>>

/** Results come in pieces, so that intake's appends find their turn between them. */
export type SqliteResults = Synchronous<
  ResultLog & SegmentLog & Omit<EpochLog, 'closeEpoch' | 'saveResults'>
> & {
  clearResults(epoch: number): void
  addVerdicts(epoch: number, verdicts: readonly KernelVerdict[]): void
  addLines(epoch: number, lines: readonly SubjectLine[]): void
}

export function createSqliteResults(db: DatabaseSync): SqliteResults {
  return { ...createEpochRows(db), ...createResultRows(db) }
}

/** Epochs that are asked for again and again while they are agreed on, and read once for as long as they stay as they are. */
const REMEMBERED_EPOCHS = 64

function createEpochRows(db: DatabaseSync) {
  const read = createReader()
  const save = db.prepare('UPDATE epoch SET stage = ?, record = ? WHERE epoch = ?')
  const getEpoch = db.prepare('SELECT record FROM epoch WHERE epoch = ?')
  const listEpochs = db.prepare('SELECT record FROM epoch WHERE epoch < ? ORDER BY epoch DESC LIMIT ?')
  const listUnfinished = db.prepare("SELECT record FROM epoch WHERE stage <> 'final' ORDER BY epoch LIMIT ?")
  const addSegment = db.prepare(
    'INSERT INTO segment (epoch, signer, address) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const listSegments = db.prepare('SELECT signer, address FROM segment WHERE epoch = ? ORDER BY signer')
  return {
    saveEpoch: record => void save.run(record.stage, encodeEpochRecord(record), record.epoch),
    getEpoch: epoch => {
      const row = getEpoch.get(epoch)
      return row === undefined ? undefined : read(row)
    },
    listEpochs: (before, limit) => listEpochs.all(before, limit).map(read),
    listUnfinished: limit => listUnfinished.all(limit).map(read),
    saveSegment: (epoch, { signer, address }) =>
      void addSegment.run(epoch, toBlob(signer.slice(2)), toBlob(address.slice(2))),
    listSegments: epoch =>
      listSegments.all(epoch).map(row => ({
        signer: toAddress(`0x${toHex(row['signer'])}`),
        address: `0x${toHex(row['address'])}` as const,
      })),
  } satisfies Partial<SqliteResults>
}

function createResultRows(db: DatabaseSync) {
  const clearVerdicts = db.prepare('DELETE FROM verdict WHERE epoch = ?')
  const clearLines = db.prepare('DELETE FROM line WHERE epoch = ?')
  // A message that reached two oracles may come again in a later epoch, as a repetition: its first verdict stands, unless
  // that was a rejection and this is none.
  const addVerdict = db.prepare(
    `INSERT INTO verdict (message, epoch, subject, verdict) VALUES (?, ?, ?, ?) ON CONFLICT (message) DO UPDATE
     SET epoch = excluded.epoch, subject = excluded.subject, verdict = excluded.verdict
     WHERE json_extract(excluded.verdict, '$.accepted') AND NOT json_extract(verdict.verdict, '$.accepted')`,
  )
  const addLine = db.prepare(
    'INSERT INTO line (epoch, subject, kind, resource, figures, facts) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const getVerdict = db.prepare('SELECT * FROM verdict WHERE message = ?')
  const listVerdicts = db.prepare('SELECT * FROM verdict WHERE epoch = ? AND subject = ? ORDER BY message')
  const listLines = db.prepare('SELECT * FROM line WHERE epoch = ? AND subject = ? ORDER BY ordinal')
  const listOfKind = db.prepare('SELECT * FROM line WHERE epoch = ? AND kind = ? ORDER BY ordinal LIMIT ?')

  return {
    clearResults: epoch =>
      inTransaction(db, () => {
        clearVerdicts.run(epoch)
        clearLines.run(epoch)
      }),
    addVerdicts: (epoch, verdicts) =>
      inTransaction(db, () => {
        for (const { subject, verdict } of verdicts) {
          addVerdict.run(toBlob(verdict.message), epoch, toBlob(subject), stringifyPlain(verdict))
        }
      }),
    addLines: (epoch, lines) =>
      inTransaction(db, () => {
        for (const { subject, kind, resource, figures, facts } of lines) {
          addLine.run(epoch, toBlob(subject), kind, resource, stringifyPlain(figures), stringifyPlain(facts))
        }
      }),

    getVerdict(id) {
      const row = getVerdict.get(toBlob(id))
      return row === undefined ? undefined : readVerdict(row)
    },
    listVerdicts: (epoch, subject) => listVerdicts.all(epoch, toBlob(subject)).map(readVerdict),
    listLinesOfKind: (epoch, kind, limit) => listOfKind.all(epoch, kind, limit).map(readLine),
    listLines: (epoch, subject) => listLines.all(epoch, toBlob(subject)).map(readLine),
  } satisfies Partial<SqliteResults>
}

/** Law: the same text is the same record, whenever it was read. */
export function createReader(): (row: Row) => EpochRecord {
  const known = new Map<string, EpochRecord>()
  return row => {
    const text = String(row['record'])
    const record = known.get(text) ?? decodeEpochRecord(text)
    // The one that was asked for last is forgotten last.
    known.delete(text)
    known.set(text, record)
    for (const [oldest] of known) if (known.size > REMEMBERED_EPOCHS) known.delete(oldest)
    return record
  }
}

export function readVerdict(row: Row): StoredVerdict {
  return {
    epoch: Number(row['epoch']),
    subject: toHex(row['subject']) as SubjectId,
    verdict: parsePlain(String(row['verdict'])) as Verdict,
  }
}

export function readLine(row: Row): SubjectLine {
  return {
    subject: toHex(row['subject']) as SubjectId,
    kind: String(row['kind']) as SubjectLine['kind'],
    resource: String(row['resource']),
    figures: parsePlain(String(row['figures'])) as Facts,
    facts: parsePlain(String(row['facts'])) as Facts,
  }
}

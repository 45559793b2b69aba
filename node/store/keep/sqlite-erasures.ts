/** What owners had erased, in SQLite: the wishes, and the rows that go. */
import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../../disk/database.ts'
import { type Hash, toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { toBlob, toHex } from '../sqlite-evidence.ts'
import type { ErasureLog, ErasureRecord } from '../store.ts'
import type { Synchronous } from '../synchronous.ts'

const SUBJECT_DIGITS = 64

export function createSqliteErasures(db: DatabaseSync): Synchronous<ErasureLog> {
  const save = db.prepare(
    `INSERT INTO erasure (device, account, before, done, signature) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET before = max(before, excluded.before), done = max(done, excluded.done),
       signature = CASE WHEN excluded.before < before THEN signature ELSE excluded.signature END`,
  )
  const list = db.prepare(
    'SELECT * FROM erasure WHERE (device, account) > (?, ?) ORDER BY device, account LIMIT ?',
  )
  const listOf = db.prepare('SELECT * FROM erasure WHERE device = ? ORDER BY account')
  const bytes = db.prepare("UPDATE evidence SET bytes = x'' WHERE epoch = ? AND subject = ?")
  const verdicts = db.prepare('DELETE FROM verdict WHERE epoch = ? AND subject = ?')
  const lines = db.prepare('DELETE FROM line WHERE epoch = ? AND subject = ?')
  const remainders = db.prepare('SELECT remainder FROM remainder WHERE part = ? ORDER BY ordinal')
  const add = db.prepare('INSERT INTO remainder (part, remainder) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const drop = db.prepare('DELETE FROM remainder WHERE part = ? AND remainder = ?')
  return {
    saveErasure({ device, account, before, done, signature }) {
      save.run(toBlob(device), toBlob(account.slice(2)), before, done, signature)
    },
    listErasures: (after, limit) =>
      list
        .all(toBlob(after.slice(0, SUBJECT_DIGITS)), toBlob(after.slice(SUBJECT_DIGITS)), limit)
        .map(readErasure),
    listErasuresOf: device => listOf.all(toBlob(device)).map(readErasure),
    eraseSubject: (epoch, subject) =>
      inTransaction(db, () => {
        for (const statement of [bytes, verdicts, lines]) statement.run(epoch, toBlob(subject))
      }),
    listRemainders: part =>
      remainders.all(toBlob(part.slice(2))).map((row): Hash => `0x${toHex(row['remainder'])}`),
    addRemainder(part, remainder) {
      add.run(toBlob(part.slice(2)), toBlob(remainder.slice(2)))
    },
    dropRemainder(part, remainder) {
      drop.run(toBlob(part.slice(2)), toBlob(remainder.slice(2)))
    },
  }
}

/** A row of either database. */
export function readErasure(row: Readonly<Record<string, unknown>>): ErasureRecord {
  return {
    device: toSubjectId(toHex(row['device'])),
    account: toAddress(`0x${toHex(row['account'])}`),
    before: Number(row['before']),
    done: Number(row['done']),
    signature: String(row['signature']),
  }
}

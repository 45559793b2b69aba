/**
 * The agent's durable queue: SQLite, one file, full sync. A reading counts as taken when its message is on disk, and stays
 * there until an oracle has signed a receipt for it.
 *
 * Law: a sequence number stands for one content for ever. It is given out and written in the same transaction as the
 * message, before anything is sent, so no crash can use one twice; a queue that is lost as a whole begins above the
 * network's clock in seconds, which no counting device reaches.
 */
import { join } from 'node:path'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { inTransaction, openDatabase } from '../disk/database.ts'
import { type MessageId, toMessageId } from '../protocol/ids.ts'

export interface Waiting {
  readonly sequence: number
  readonly id: MessageId
  readonly bytes: Uint8Array
  /** It is sent from then on, network time; at once unless said. */
  readonly afterMs?: number
}

export interface Acknowledged {
  readonly id: MessageId
  readonly receipt: Uint8Array
}

export interface OutboxCounts {
  readonly waiting: number
  readonly acknowledged: number
  readonly refused: number
  /** Readings that were not taken because the queue was full. */
  readonly dropped: number
}

export interface Outbox {
  /** The number for the next message. */
  nextSequence(): number
  /** Durable when it returns. False when the queue is full. */
  add(message: Waiting, note: string | undefined): boolean
  /** @param nowMs what is to be sent later is left out; all of it unless said */
  waiting(limit: number, nowMs?: number): readonly Waiting[]
  /** All in one step. What a power cut takes back is sent again, and counts once. */
  acknowledge(answers: readonly Acknowledged[]): void
  /** The node will never take it: kept apart, with the reason. */
  refuse(id: MessageId, code: string, detail: string): void
  /** Receipts whose promise is still to be held against what came of it, the oldest first. */
  promises(limit: number): readonly Acknowledged[]
  /** It was: the receipt stays, and is not asked about again. */
  checked(ids: readonly string[]): void
  note(): string | undefined
  counts(): OutboxCounts
  refusals(): readonly { readonly id: string; readonly code: string; readonly detail: string }[]
  close(): void
}

/** Receipts kept after delivery: proof against an oracle that breaks its promise. */
const RECEIPTS_KEPT = 10_000
const TRIMMED_EVERY = 1_000
/** Waiting messages that are in memory too: a device that delivers has fewer. */
const MIRRORED = 64

/** Never changed: a change is another step. */
const STEPS = [
  `
  CREATE TABLE IF NOT EXISTS message (
    sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting', receipt BLOB, code TEXT, detail TEXT);
  CREATE INDEX IF NOT EXISTS message_state ON message (state, sequence);
  CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL);`,
  'ALTER TABLE message ADD COLUMN after_ms INTEGER NOT NULL DEFAULT 0;',
  `ALTER TABLE message ADD COLUMN checked INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX message_promise ON message (sequence) WHERE state = 'acknowledged' AND checked = 0;`,
]

export function openOutbox(
  folder: string,
  options: { readonly limit: number; readonly firstSequence: number },
): Outbox {
  const db = openDatabase(join(folder, 'outbox.sqlite'), STEPS)
  const statements = prepare(db)
  const fact = (name: string) => (statements.read.get(name) as { value: string } | undefined)?.value
  const count = (state: string) => (statements.count.get(state) as { n: number }).n
  let next = Number(fact('next') ?? options.firstSequence)
  let [waitingCount, refused] = [count('waiting'), count('refused')]
  let dropped = Number(fact('dropped') ?? 0)
  let acknowledged = Number(fact('acknowledged') ?? 0)
  const mirror = createMirror(waitingCount, statements.waiting)

  return {
    nextSequence: () => next,
    add({ sequence, id, bytes, afterMs = 0 }, note) {
      if (sequence !== next) throw new RangeError(`sequence ${sequence} is not the next one, ${next}`)
      if (waitingCount >= options.limit) {
        statements.write.run('dropped', String(++dropped))
        return false
      }
      inTransaction(db, () => {
        statements.insert.run(sequence, id, bytes, afterMs)
        statements.write.run('next', String(sequence + 1))
        if (note !== undefined) statements.write.run('note', note)
      })
      next = sequence + 1
      waitingCount++
      mirror.add({ sequence, id, bytes, afterMs })
      return true
    },
    waiting: mirror.waiting,
    acknowledge(answers) {
      if (answers.length === 0) return
      let taken = 0
      withoutSync(db, () => {
        for (const { id, receipt } of answers)
          taken += Number(statements.acknowledge.run(receipt, id).changes)
        if (!isTrimmed(acknowledged, acknowledged + taken)) return
        statements.write.run('acknowledged', String(acknowledged + taken))
        statements.trim.run(next - RECEIPTS_KEPT)
      })
      acknowledged += taken
      waitingCount -= taken
      mirror.remove(answers, waitingCount)
    },
    refuse(id, code, detail) {
      if (statements.refuse.run(code, detail, id).changes === 0) return
      waitingCount--
      refused++
      mirror.remove([{ id }], waitingCount)
    },
    ...promisesIn(db, statements),
    note: () => fact('note'),
    counts: () => ({ waiting: waitingCount, acknowledged, refused, dropped }),
    refusals: () => statements.refusals.all() as { id: string; code: string; detail: string }[],
    close: () => db.close(),
  }
}

/**
 * What waits, in memory as well where it is little: it is asked for at each message, and many times a second by whoever wants to know
 * how far the device has come. Law: it answers what the file would.
 */
function createMirror(waitingCount: number, inFile: StatementSync) {
  let known: Waiting[] | undefined = waitingCount === 0 ? [] : undefined
  return {
    waiting(limit: number, nowMs = Number.MAX_SAFE_INTEGER): readonly Waiting[] {
      const untilMs = Math.floor(nowMs)
      if (known === undefined) return inFile.all(untilMs, limit) as unknown as Waiting[]
      const due = known.filter(({ afterMs = 0 }) => afterMs <= untilMs).slice(0, limit)
      return due.map(({ sequence, id, bytes }) => ({ sequence, id, bytes }))
    },
    add(message: Waiting) {
      if (known !== undefined && known.length < MIRRORED) known.push(message)
      else known = undefined
    },
    remove(gone: readonly Pick<Waiting, 'id'>[], left: number) {
      known = left === 0 ? [] : known?.filter(({ id }) => !gone.some(other => other.id === id))
    },
  }
}

const isTrimmed = (before: number, after: number) =>
  Math.floor(after / TRIMMED_EVERY) !== Math.floor(before / TRIMMED_EVERY)

function promisesIn(
  db: DatabaseSync,
  { promises, checked }: ReturnType<typeof prepare>,
): Pick<Outbox, 'promises' | 'checked'> {
  return {
    promises: limit =>
      promises.all(limit).map(row => ({
        id: toMessageId(String(row['id'])),
        receipt: new Uint8Array(row['receipt'] as Uint8Array),
      })),
    checked(ids) {
      withoutSync(db, () => {
        for (const id of ids) checked.run(id)
      })
    },
  }
}

function prepare(db: DatabaseSync) {
  return {
    read: db.prepare('SELECT value FROM fact WHERE name = ?'),
    write: db.prepare(
      'INSERT INTO fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    ),
    insert: db.prepare('INSERT INTO message (sequence, id, bytes, after_ms) VALUES (?, ?, ?, ?)'),
    waiting: db.prepare(
      "SELECT sequence, id, bytes FROM message WHERE state = 'waiting' AND after_ms <= ? ORDER BY sequence LIMIT ?",
    ),
    acknowledge: db.prepare(
      "UPDATE message SET state = 'acknowledged', receipt = ? WHERE id = ? AND state = 'waiting'",
    ),
    promises: db.prepare(
      "SELECT id, receipt FROM message WHERE state = 'acknowledged' AND checked = 0 ORDER BY sequence LIMIT ?",
    ),
    checked: db.prepare('UPDATE message SET checked = 1 WHERE id = ?'),
    refuse: db.prepare(
      "UPDATE message SET state = 'refused', code = ?, detail = ? WHERE id = ? AND state = 'waiting'",
    ),
    count: db.prepare('SELECT count(*) AS n FROM message WHERE state = ?'),
    trim: db.prepare("DELETE FROM message WHERE state = 'acknowledged' AND sequence < ?"),
    refusals: db.prepare("SELECT id, code, detail FROM message WHERE state = 'refused' ORDER BY sequence"),
  }
}

/** What a power cut may take back: it is asked for again. */
function withoutSync(db: DatabaseSync, work: () => void): void {
  db.exec('PRAGMA synchronous = NORMAL')
  try {
    inTransaction(db, work)
  } finally {
    db.exec('PRAGMA synchronous = FULL')
  }
}

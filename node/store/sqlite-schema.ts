/** The store's tables, as steps that are never changed once released: a change is a new step. */
import type { DatabaseSync } from 'node:sqlite'
import { NodeError } from '../errors.ts'

interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

/** Files of earlier versions hold messages of formats 1, which nobody reads any more. */
const OLDEST = 4

const MIGRATIONS: readonly Migration[] = [
  {
    version: OLDEST,
    name: 'formats 2: evidence in batches, denials, epochs, segments, results, earnings',
    sql: `
      CREATE TABLE evidence (
        ordinal INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        subject BLOB NOT NULL,
        epoch INTEGER NOT NULL,
        batch INTEGER NOT NULL,
        arrived_at_ms INTEGER NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;
      CREATE INDEX evidence_by_epoch ON evidence (epoch);

      CREATE TABLE batch (
        epoch INTEGER NOT NULL,
        number INTEGER NOT NULL,
        root BLOB NOT NULL,
        messages INTEGER NOT NULL,
        PRIMARY KEY (epoch, number)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE denial (
        ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
        delivered BLOB NOT NULL UNIQUE ON CONFLICT REPLACE,
        message BLOB,
        code TEXT NOT NULL,
        facts TEXT NOT NULL,
        at_ms INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX denial_by_message ON denial (message) WHERE message IS NOT NULL;

      CREATE TABLE epoch (epoch INTEGER PRIMARY KEY, stage TEXT NOT NULL, record TEXT NOT NULL) STRICT;
      CREATE INDEX epoch_unfinished ON epoch (epoch) WHERE stage <> 'final';

      CREATE TABLE verdict (
        message BLOB PRIMARY KEY,
        epoch INTEGER NOT NULL,
        subject BLOB NOT NULL,
        verdict TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX verdict_by_subject ON verdict (epoch, subject);

      CREATE TABLE line (
        ordinal INTEGER PRIMARY KEY,
        epoch INTEGER NOT NULL,
        subject BLOB NOT NULL,
        kind TEXT NOT NULL,
        resource TEXT NOT NULL,
        figures TEXT NOT NULL,
        facts TEXT NOT NULL
      ) STRICT;
      CREATE INDEX line_by_subject ON line (epoch, subject);

      CREATE TABLE binding (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

      CREATE TABLE segment (
        epoch INTEGER NOT NULL,
        signer BLOB NOT NULL,
        address BLOB NOT NULL,
        PRIMARY KEY (epoch, signer)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE earning (
        account BLOB NOT NULL,
        epoch INTEGER NOT NULL,
        kind TEXT NOT NULL,
        resource TEXT NOT NULL,
        subject BLOB NOT NULL,
        amount TEXT NOT NULL,
        PRIMARY KEY (account, epoch, kind, resource, subject)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX earning_by_subject ON earning (subject, epoch);
      CREATE INDEX earning_by_epoch ON earning (epoch);`,
  },
  {
    version: 5,
    name: 'faults of other oracles',
    sql: `
      CREATE TABLE fault (
        ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        record TEXT NOT NULL
      ) STRICT;`,
  },
  {
    version: 6,
    name: 'what owners had erased, and what is left of parts of bundles',
    sql: `
      CREATE TABLE erasure (
        device BLOB NOT NULL,
        account BLOB NOT NULL,
        before INTEGER NOT NULL,
        done INTEGER NOT NULL,
        signature TEXT NOT NULL,
        PRIMARY KEY (device, account)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE remainder (
        ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
        part BLOB NOT NULL,
        remainder BLOB NOT NULL,
        UNIQUE (part, remainder)
      ) STRICT;`,
  },
]

/** @throws {NodeError} store_newer, store_older when another version of this programme wrote the file. */
export function migrate(db: DatabaseSync): void {
  db.exec('CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT')
  const at = Number(
    db.prepare('SELECT coalesce(max(version), 0) AS version FROM migration').get()?.['version'],
  )
  const newest = MIGRATIONS.at(-1)?.version ?? 0
  if (at > newest) throw new NodeError('store_newer', { version: at, known: newest })
  if (at > 0 && at < OLDEST) throw new NodeError('store_older', { version: at, oldest: OLDEST })
  for (const { version, name, sql } of MIGRATIONS) {
    if (version <= at) continue
    db.exec('BEGIN IMMEDIATE')
    db.exec(sql)
    db.prepare('INSERT INTO migration (version, name) VALUES (?, ?)').run(version, name)
    db.exec('COMMIT')
  }
}

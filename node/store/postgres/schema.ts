/**
 * The store's tables in PostgreSQL, as steps that are never changed once released: a change is a new step. They are those of
 * SQLite (sqlite-schema.ts) but for two things. Evidence lies in partitions of `EPOCHS_A_PARTITION` epochs, which are dropped
 * whole, and `message` alone remembers for good what came when: a message that comes again after years is still a repetition.
 * And `settler` says who may write epochs and results (lease.ts), because several processes may have the store open.
 */
import type { ClientBase } from 'pg'
import { NodeError } from '../../errors.ts'

export const EPOCHS_A_PARTITION = 64
/** By the first bits of their ids subjects are in one of so many parts. */
export const CHECK_PARTS = 16

interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

/** Texts are compared by their bytes, whatever the database's language: "B" before "a", as SQLite does. */
const TEXT = 'TEXT COLLATE "C"'

const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'evidence in batches and partitions, denials, epochs, segments, results, earnings, faults, the settler',
    sql: `
      CREATE TABLE binding (name TEXT PRIMARY KEY, value TEXT NOT NULL);

      CREATE TABLE log (one BOOLEAN PRIMARY KEY DEFAULT true CHECK (one), open BIGINT NOT NULL);
      INSERT INTO log (open) VALUES (0);

      CREATE TABLE settler (
        one BOOLEAN PRIMARY KEY DEFAULT true CHECK (one),
        fence BIGINT NOT NULL,
        holder TEXT NOT NULL,
        until TIMESTAMPTZ NOT NULL
      );
      INSERT INTO settler (fence, holder, until) VALUES (0, '', '-infinity');

      CREATE SEQUENCE evidence_ordinal;
      CREATE TABLE message (
        id BYTEA PRIMARY KEY,
        epoch BIGINT NOT NULL,
        batch BIGINT NOT NULL,
        arrived_at_ms BIGINT NOT NULL,
        ordinal BIGINT NOT NULL
      );
      CREATE TABLE evidence (
        epoch BIGINT NOT NULL,
        ordinal BIGINT NOT NULL,
        id BYTEA NOT NULL,
        subject BYTEA NOT NULL,
        batch BIGINT NOT NULL,
        arrived_at_ms BIGINT NOT NULL,
        bytes BYTEA NOT NULL,
        PRIMARY KEY (epoch, ordinal)
      ) PARTITION BY RANGE (epoch);
      ALTER TABLE evidence ALTER COLUMN bytes SET STORAGE EXTERNAL;

      CREATE TABLE batch (
        epoch BIGINT NOT NULL,
        number BIGINT NOT NULL,
        root BYTEA NOT NULL,
        messages BIGINT NOT NULL,
        PRIMARY KEY (epoch, number)
      );

      CREATE TABLE denial (
        delivered BYTEA PRIMARY KEY,
        ordinal BIGINT GENERATED ALWAYS AS IDENTITY,
        message BYTEA,
        code TEXT NOT NULL,
        facts TEXT NOT NULL,
        at_ms BIGINT NOT NULL
      );
      CREATE INDEX denial_by_ordinal ON denial (ordinal);
      CREATE INDEX denial_by_message ON denial (message) WHERE message IS NOT NULL;

      CREATE TABLE epoch (epoch BIGINT PRIMARY KEY, stage TEXT NOT NULL, record TEXT NOT NULL);
      CREATE INDEX epoch_unfinished ON epoch (epoch) WHERE stage <> 'final';

      CREATE TABLE segment (
        epoch BIGINT NOT NULL,
        signer BYTEA NOT NULL,
        address BYTEA NOT NULL,
        PRIMARY KEY (epoch, signer)
      );

      CREATE TABLE verdict (
        message BYTEA PRIMARY KEY,
        epoch BIGINT NOT NULL,
        subject BYTEA NOT NULL,
        accepted BOOLEAN NOT NULL,
        verdict TEXT NOT NULL
      );
      CREATE INDEX verdict_by_subject ON verdict (epoch, subject);

      CREATE TABLE line (
        ordinal BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        epoch BIGINT NOT NULL,
        subject BYTEA NOT NULL,
        kind TEXT NOT NULL,
        resource TEXT NOT NULL,
        figures TEXT NOT NULL,
        facts TEXT NOT NULL
      );
      CREATE INDEX line_by_subject ON line (epoch, subject);

      CREATE TABLE earning (
        account BYTEA NOT NULL,
        epoch BIGINT NOT NULL,
        kind ${TEXT} NOT NULL,
        resource ${TEXT} NOT NULL,
        subject BYTEA NOT NULL,
        amount TEXT NOT NULL,
        PRIMARY KEY (account, epoch, kind, resource, subject)
      );
      CREATE INDEX earning_by_subject ON earning (subject, epoch);
      CREATE INDEX earning_by_epoch ON earning (epoch);

      CREATE TABLE fault (
        ordinal BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        record TEXT NOT NULL
      );

      CREATE FUNCTION ensure_partition(at BIGINT) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        part BIGINT := at / ${EPOCHS_A_PARTITION};
        name TEXT := format('evidence_%s', part);
      BEGIN
        IF to_regclass(format('%I', name)) IS NULL THEN
          EXECUTE format('CREATE TABLE %I PARTITION OF evidence FOR VALUES FROM (%s) TO (%s)',
            name, part * ${EPOCHS_A_PARTITION}, (part + 1) * ${EPOCHS_A_PARTITION});
        END IF;
      END $$;`,
  },
  {
    version: 2,
    name: 'signatures checked by workers, a part of the subjects at a time; rows that cannot be read',
    sql: `
      CREATE TABLE check_part (
        part SMALLINT PRIMARY KEY,
        fence BIGINT NOT NULL DEFAULT 0,
        holder TEXT NOT NULL DEFAULT '',
        until TIMESTAMPTZ NOT NULL DEFAULT '-infinity',
        looked_at TIMESTAMPTZ NOT NULL DEFAULT '-infinity',
        upto BIGINT NOT NULL DEFAULT 0
      );
      INSERT INTO check_part (part) SELECT generate_series(0, ${CHECK_PARTS - 1});
      CREATE TABLE check_page (
        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        holder TEXT NOT NULL,
        passed BYTEA NOT NULL
      );
      ALTER TABLE check_page ALTER COLUMN passed SET STORAGE EXTERNAL;
      CREATE TABLE unreadable (
        id BYTEA PRIMARY KEY,
        epoch BIGINT NOT NULL,
        ordinal BIGINT NOT NULL,
        why ${TEXT} NOT NULL
      );
      CREATE INDEX evidence_by_part ON evidence ((get_byte(subject, 0) / ${256 / CHECK_PARTS}), ordinal);`,
  },
  {
    version: 3,
    name: 'what owners had erased, and what is left of parts of bundles',
    sql: `
      CREATE TABLE erasure (
        device BYTEA NOT NULL,
        account BYTEA NOT NULL,
        before BIGINT NOT NULL,
        done BIGINT NOT NULL,
        signature TEXT NOT NULL,
        PRIMARY KEY (device, account)
      );
      CREATE TABLE remainder (
        ordinal BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        part BYTEA NOT NULL,
        remainder BYTEA NOT NULL,
        UNIQUE (part, remainder)
      );`,
  },
]

const LATEST = MIGRATIONS.at(-1)?.version ?? 0
/** Any two numbers: whoever migrates holds this lock of the database until it has done so. */
const MIGRATION_LOCK = [0x43_61_69_72, 1]

/** Inside a transaction. @throws {NodeError} store_newer when a later version of this programme made the tables. */
export async function migrate(client: ClientBase, schema: string): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1, $2)', MIGRATION_LOCK)
  await client.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`)
  await client.query('CREATE TABLE IF NOT EXISTS migration (version BIGINT PRIMARY KEY, name TEXT NOT NULL)')
  const { rows } = await client.query<{ at: string }>('SELECT coalesce(max(version), 0) AS at FROM migration')
  const at = Number(rows[0]?.at)
  if (at > LATEST) throw new NodeError('store_newer', { version: at, known: LATEST })
  for (const { version, name, sql } of MIGRATIONS) {
    if (version <= at) continue
    await client.query(sql)
    await client.query('INSERT INTO migration (version, name) VALUES ($1, $2)', [version, name])
  }
}

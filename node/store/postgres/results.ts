/** Epochs, verdicts, lines, earnings, denials and faults in PostgreSQL: written by whoever has the lease, many rows a statement. */

import type { Facts } from '../../../kernel/resource.ts'
import type { MessageId } from '../../../protocol/ids.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { isDenialCode } from '../../errors.ts'
import type { FaultRecord } from '../../watch/faults/fault-record.ts'
import { encodeEpochRecord } from '../epoch-record.ts'
import { parsePlain, stringifyPlain } from '../plain-json.ts'
import type { SqliteCore } from '../sqlite-core.ts'
import { readEarning, sumsOf } from '../sqlite-earnings.ts'
import { toBlob, toHex } from '../sqlite-evidence.ts'
import { createReader, readLine, readVerdict } from '../sqlite-results.ts'
import type { ErasureLog } from '../store.ts'
import type { Asynchronous } from '../synchronous.ts'
import type { Connections } from './connections.ts'
import type { Lease } from './lease.ts'

type Row = Record<string, unknown>

/** The same methods as in SQLite, each answered later. */
export type PostgresResults = Asynchronous<
  Omit<
    SqliteCore,
    | 'append'
    | 'appendPacked'
    | 'getMessage'
    | 'listEvidence'
    | 'listBatches'
    | 'setAside'
    | 'keptFrom'
    | 'dropBelow'
    | 'getDropped'
    | 'closeEpoch'
    | keyof ErasureLog
    | 'setMaxBytes'
    | 'close'
  >
>

/** Statements that say whose lease they stand on are nothing when it is somebody else's by now. */
type Write = (sql: string, values: readonly unknown[]) => Promise<void>

export function createPostgresResults(
  connections: Connections,
  lease: Lease | undefined,
  denials: number,
): PostgresResults {
  const write: Write = (sql, values) =>
    connections.inTransaction(async client => {
      await lease?.check(client)
      await client.query(sql, [...values])
    })
  return {
    ...epochRows(connections, write),
    ...verdictRows(connections, write),
    ...lineRows(connections, write),
    ...earningRows(connections, write),
    ...denialRows(connections, denials),
    ...faultRows(connections),
  }
}

function epochRows({ query }: Connections, write: Write) {
  const read = createReader()
  return {
    saveEpoch: record =>
      write('UPDATE epoch SET stage = $1, record = $2 WHERE epoch = $3', [
        record.stage,
        encodeEpochRecord(record),
        record.epoch,
      ]),
    async getEpoch(epoch) {
      const [row] = await query<Row>('SELECT record FROM epoch WHERE epoch = $1', [epoch])
      return row === undefined ? undefined : read(row)
    },
    listEpochs: async (before, limit) =>
      (
        await query<Row>('SELECT record FROM epoch WHERE epoch < $1 ORDER BY epoch DESC LIMIT $2', [
          before,
          limit,
        ])
      ).map(read),
    listUnfinished: async limit =>
      (
        await query<Row>("SELECT record FROM epoch WHERE stage <> 'final' ORDER BY epoch LIMIT $1", [limit])
      ).map(read),
    saveSegment: (epoch, { signer, address }) =>
      write('INSERT INTO segment (epoch, signer, address) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
        epoch,
        toBlob(signer.slice(2)),
        toBlob(address.slice(2)),
      ]),
    listSegments: async epoch =>
      (await query<Row>('SELECT signer, address FROM segment WHERE epoch = $1 ORDER BY signer', [epoch])).map(
        row => ({
          signer: toAddress(`0x${toHex(row['signer'])}`),
          address: `0x${toHex(row['address'])}` as const,
        }),
      ),
  } satisfies Partial<PostgresResults>
}

function verdictRows({ query }: Connections, write: Write) {
  return {
    // As in SQLite: the first verdict stands, unless that was a rejection and this is none.
    addVerdicts: (epoch, verdicts) =>
      write(
        `INSERT INTO verdict (message, epoch, subject, accepted, verdict)
         SELECT DISTINCT ON (message) message, $1::bigint, subject, accepted, verdict
         FROM unnest($2::bytea[], $3::bytea[], $4::boolean[], $5::text[]) WITH ORDINALITY AS t (message, subject, accepted, verdict, n)
         ORDER BY message, accepted DESC, n
         ON CONFLICT (message) DO UPDATE SET epoch = excluded.epoch, subject = excluded.subject,
           accepted = excluded.accepted, verdict = excluded.verdict
         WHERE excluded.accepted AND NOT verdict.accepted`,
        [
          epoch,
          verdicts.map(({ verdict }) => toBlob(verdict.message)),
          verdicts.map(({ subject }) => toBlob(subject)),
          verdicts.map(({ verdict }) => verdict.accepted),
          verdicts.map(({ verdict }) => stringifyPlain(verdict)),
        ],
      ),
    async getVerdict(id) {
      const [row] = await query<Row>('SELECT * FROM verdict WHERE message = $1', [toBlob(id)])
      return row === undefined ? undefined : readVerdict(row)
    },
    listVerdicts: async (epoch, subject) =>
      (
        await query<Row>('SELECT * FROM verdict WHERE epoch = $1 AND subject = $2 ORDER BY message', [
          epoch,
          toBlob(subject),
        ])
      ).map(readVerdict),
  } satisfies Partial<PostgresResults>
}

function lineRows({ query }: Connections, write: Write) {
  return {
    async clearResults(epoch) {
      await write('DELETE FROM verdict WHERE epoch = $1', [epoch])
      await write('DELETE FROM line WHERE epoch = $1', [epoch])
    },
    addLines: (epoch, lines) =>
      write(
        `INSERT INTO line (epoch, subject, kind, resource, figures, facts)
         SELECT $1::bigint, subject, kind, resource, figures, facts
         FROM unnest($2::bytea[], $3::text[], $4::text[], $5::text[], $6::text[])
           WITH ORDINALITY AS t (subject, kind, resource, figures, facts, n) ORDER BY n`,
        [
          epoch,
          lines.map(({ subject }) => toBlob(subject)),
          lines.map(({ kind }) => kind),
          lines.map(({ resource }) => resource),
          lines.map(({ figures }) => stringifyPlain(figures)),
          lines.map(({ facts }) => stringifyPlain(facts)),
        ],
      ),
    listLinesOfKind: async (epoch, kind, limit) =>
      (
        await query<Row>('SELECT * FROM line WHERE epoch = $1 AND kind = $2 ORDER BY ordinal LIMIT $3', [
          epoch,
          kind,
          limit,
        ])
      ).map(readLine),
    listLines: async (epoch, subject) =>
      (
        await query<Row>('SELECT * FROM line WHERE epoch = $1 AND subject = $2 ORDER BY ordinal', [
          epoch,
          toBlob(subject),
        ])
      ).map(readLine),
  } satisfies Partial<PostgresResults>
}

const OF_ACCOUNT =
  'SELECT * FROM earning WHERE account = $1 AND epoch BETWEEN $2 AND $3 ORDER BY epoch, kind, resource, subject'

function earningRows({ query }: Connections, write: Write) {
  const ofAccount = async (account: string, from: number, to: number) =>
    (await query<Row>(OF_ACCOUNT, [toBlob(account.slice(2)), from, to])).map(readEarning)
  return {
    clearEarnings: epoch => write('DELETE FROM earning WHERE epoch = $1', [epoch]),
    addEarnings: (epoch, earnings) =>
      write(
        `INSERT INTO earning (account, epoch, kind, resource, subject, amount)
         SELECT account, $1::bigint, kind, resource, subject, amount
         FROM unnest($2::bytea[], $3::text[], $4::text[], $5::bytea[], $6::text[]) AS t (account, kind, resource, subject, amount)`,
        [
          epoch,
          earnings.map(({ account }) => toBlob(account.slice(2))),
          earnings.map(({ kind }) => kind),
          earnings.map(({ resource }) => resource),
          earnings.map(({ subject }) => toBlob(subject ?? '')),
          earnings.map(({ amount }) => amount.toString()),
        ],
      ),
    listEarnings: (account, { from, to }) => ofAccount(account, from, to),
    sumEarnings: async (account, { from, to }, by) => sumsOf(await ofAccount(account, from, to), by),
    listRewards: async (epoch, limit) =>
      (
        await query<Row>(
          "SELECT * FROM earning WHERE epoch = $1 AND kind = 'reward' ORDER BY subject LIMIT $2",
          [epoch, limit],
        )
      ).map(readEarning),
    listDeviceEarnings: async (device, { from, to }) =>
      (
        await query<Row>(
          'SELECT * FROM earning WHERE subject = $1 AND epoch BETWEEN $2 AND $3 ORDER BY epoch, kind, resource, account',
          [toBlob(device), from, to],
        )
      ).map(readEarning),
  } satisfies Partial<PostgresResults>
}

/** A ring of the latest. Whoever takes messages in writes them, with a lease or without. */
function denialRows({ query, inTransaction }: Connections, keep: number) {
  return {
    recordDenials: denials =>
      inTransaction(async client => {
        await client.query(
          `INSERT INTO denial (delivered, message, code, facts, at_ms)
           SELECT delivered, message, code, facts, at_ms FROM (
             SELECT DISTINCT ON (delivered) delivered, message, code, facts, at_ms, n
             FROM unnest($1::bytea[], $2::bytea[], $3::text[], $4::text[], $5::bigint[])
               WITH ORDINALITY AS t (delivered, message, code, facts, at_ms, n) ORDER BY delivered, n DESC
           ) AS latest ORDER BY n
           ON CONFLICT (delivered) DO UPDATE SET ordinal = DEFAULT, message = excluded.message, code = excluded.code,
             facts = excluded.facts, at_ms = excluded.at_ms`,
          [
            denials.map(({ delivered }) => toBlob(delivered)),
            denials.map(({ message }) => (message === undefined ? null : toBlob(message))),
            denials.map(({ code }) => code),
            denials.map(({ facts }) => stringifyPlain(facts)),
            denials.map(({ atMs }) => atMs),
          ],
        )
        await client.query(
          'DELETE FROM denial WHERE ordinal <= (SELECT ordinal FROM denial ORDER BY ordinal DESC OFFSET $1 LIMIT 1)',
          [keep],
        )
      }),
    async getDenial(key) {
      const [row] = await query<Row>(
        'SELECT * FROM denial WHERE delivered = $1 OR message = $1 ORDER BY ordinal DESC LIMIT 1',
        [toBlob(key)],
      )
      const code = String(row?.['code'])
      if (row === undefined || !isDenialCode(code)) return undefined
      return {
        delivered: toHex(row['delivered']),
        ...(row['message'] === null ? {} : { message: toHex(row['message']) as MessageId }),
        code,
        facts: parsePlain(String(row['facts'])) as Facts,
        atMs: Number(row['at_ms']),
      }
    },
  } satisfies Partial<PostgresResults>
}

function faultRows({ query }: Connections) {
  return {
    async saveFault(record) {
      await query(
        'INSERT INTO fault (id, record) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET record = excluded.record',
        [record.id, stringifyPlain(record)],
      )
    },
    listFaults: async limit =>
      (await query<Row>('SELECT record FROM fault ORDER BY ordinal DESC LIMIT $1', [limit])).map(
        row => parsePlain(String(row['record'])) as FaultRecord,
      ),
  } satisfies Partial<PostgresResults>
}

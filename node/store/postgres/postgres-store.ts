/**
 * The store in PostgreSQL, for several processes: any number of them append, one at a time has the lease and writes what epochs came
 * to (lease.ts). What a method says is what sqlite-store.ts says; both stand the same tests.
 */
import { hostname } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import { NodeError } from '../../errors.ts'
import { answerTo, type Question } from '../../threads/calls.ts'
import { packAppended, unpackArrivals } from '../packed-appends.ts'
import type { SqliteCore } from '../sqlite-core.ts'
import { type Call, storeThrough } from '../sqlite-store.ts'
import type { NodeStore, StoreBinding } from '../store.ts'
import type { Asynchronous } from '../synchronous.ts'
import { type CheckWork, createCheckWork } from './check-work.ts'
import { type Connections, openConnections } from './connections.ts'
import { createPostgresErasures } from './erasures.ts'
import { createPostgresEvidence, type PostgresEvidence } from './evidence.ts'
import { createPostgresKeep } from './keep.ts'
import { type Lease, takeLease } from './lease.ts'
import { listenFor, type Notices, newsOf } from './notices.ts'
import { createPostgresResults } from './results.ts'
import { migrate } from './schema.ts'

export interface PostgresOptions {
  /** `postgres://user:secret@host:5432/database`, or `postgres:///database?host=/folder/of/the/socket`. */
  readonly url: string
  readonly binding: StoreBinding
  /** Denials kept. */
  readonly denials: number
  /** Of the tables: one a network. `cairn` without. */
  readonly schema?: string
  /**
   * `settler` holds the lease, and is refused while somebody else has it; `standby` waits for it; `intake` appends and answers
   * questions, and what only the settler may write is refused.
   */
  readonly role: 'settler' | 'standby' | 'intake'
  /** For how long the lease lasts without renewal. 10 s without. */
  readonly leaseMs?: number
  /** Ends the waiting of a standby. */
  readonly signal?: AbortSignal
}

/** What another thread asks is answered on this thread's event loop. */
export interface PostgresStore extends NodeStore {
  /** What the database's own clock says, ms. */
  readClockMs(): Promise<number>
  /** Of checking what is in it. */
  readonly checks: CheckWork
  /** That more is in it. */
  listenForNews(everyMs: number): Notices
}

const LEASE_MS = 10_000
const SCHEMA = /^[a-z][a-z0-9_]{0,40}$/

/** @throws {NodeError} store_foreign, store_locked, store_newer, store_refused, store_not_durable, store_failed */
export async function openPostgresStore(options: PostgresOptions): Promise<PostgresStore> {
  const { url, binding, denials, schema = 'cairn', role } = options
  if (!SCHEMA.test(schema)) throw new NodeError('store_refused', { schema, why: 'no name for a schema' })
  const connections = openConnections(url, schema)
  try {
    await makeReady(connections, schema, binding)
    const lease = role === 'intake' ? undefined : await takeLease(connections, leaseOf(options))
    const evidence = createPostgresEvidence(connections, binding, { lease, schema })
    const core: AsyncCore = {
      ...evidence,
      appendPacked: async (arrivals, arrivedAtMs) =>
        packAppended(await evidence.append(unpackArrivals(arrivals), arrivedAtMs)),
      ...createPostgresKeep(connections, lease),
      ...createPostgresErasures(connections, lease),
      ...createPostgresResults(connections, lease, denials),
    }
    return storeOf(core, evidence, { connections, lease, url, schema })
  } catch (error) {
    await connections.close()
    throw error
  }
}

type AsyncCore = Asynchronous<Omit<SqliteCore, 'setMaxBytes' | 'close'>>

interface Held {
  readonly connections: Connections
  readonly lease: Lease | undefined
  readonly url: string
  readonly schema: string
}

function storeOf(core: AsyncCore, evidence: PostgresEvidence, held: Held): PostgresStore {
  const { connections, lease, url, schema } = held
  // Typed by the same interface on both sides, as in sqlite-core.ts.
  const call = ((method: keyof AsyncCore, ...args: readonly unknown[]) =>
    (core[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args)) as Call
  return {
    ...storeThrough(call),
    append: evidence.append,
    checks: createCheckWork(connections),
    listenForNews: everyMs => listenFor(url, newsOf(schema), everyMs),
    identify: () => identify(connections),
    async readClockMs() {
      const [row] = await connections.query<{ ms: string }>(
        'SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS ms',
      )
      return Number(row?.ms)
    },
    openPort() {
      const { port1, port2 } = new MessageChannel()
      port2.on('message', (question: Question) => {
        void answerTo(question, (method, args) => call(method as keyof AsyncCore, ...(args as never))).then(
          answer => port2.postMessage(answer),
        )
      })
      return port1
    },
    async close() {
      // A server that is away lets the lease expire by itself.
      await lease?.release().catch(() => undefined)
      await connections.close()
    },
  }
}

function leaseOf({ role, leaseMs = LEASE_MS, signal }: PostgresOptions) {
  return {
    holder: `${hostname()}:${process.pid}`,
    leaseMs,
    wait: role === 'standby',
    ...(signal === undefined ? {} : { signal }),
  }
}

/**
 * A database that is made from a dump has tables with other numbers; a server that is made from a base backup and goes on for itself
 * has another timeline. It has it from its promotion on: what pg_control_checkpoint says is of the last checkpoint, and may be older.
 */
async function identify(connections: Connections): Promise<string> {
  const [row] = await connections.query<{ place: string }>(
    `SELECT concat_ws(' ', (SELECT system_identifier FROM pg_control_system()),
       ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int, 'epoch'::regclass::oid) AS place`,
  )
  return row?.place ?? ''
}

/** Tables of this version, of this network, on a server that waits for its disk. */
async function makeReady(connections: Connections, schema: string, binding: StoreBinding): Promise<void> {
  const [server] = await connections.query<{ fsync: string }>('SHOW fsync')
  if (server?.fsync !== 'on') throw new NodeError('store_not_durable', { fsync: server?.fsync ?? '' })
  await connections.inTransaction(async client => {
    await migrate(client, schema)
    for (const [name, value] of Object.entries(binding)) {
      const row = [name, String(value)]
      await client.query('INSERT INTO binding (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING', row)
      const { rows } = await client.query<{ value: string }>('SELECT value FROM binding WHERE name = $1', [
        name,
      ])
      const stored = String(rows[0]?.value)
      if (stored !== String(value))
        throw new NodeError('store_foreign', { schema, name, stored, expected: String(value) })
    }
  })
}

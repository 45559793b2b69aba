/**
 * Connections to PostgreSQL: a few that are shared, each transaction on one of them. What was told to be written is written when
 * the server's disk has it, so a server that does not wait for its disk is refused.
 */
import { type ClientBase, DatabaseError, Pool, type PoolClient, type QueryResultRow } from 'pg'
import type { Facts } from '../../../kernel/resource.ts'
import { NodeError, type ProblemCode } from '../../errors.ts'

/** Appends, questions and results at once; more would only wait for the log's row. */
const CONNECTIONS = 8
/** A server that does not answer to a new connection for so long is away. */
const CONNECT_MS = 10_000
/** A process that is paused within a transaction keeps no other waiting for longer than this: the server ends its connection. */
const PAUSED_MS = 5_000

export interface Connections {
  /** One question, alone. @throws {NodeError} store_failed, store_full, … */
  query<R extends QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<readonly R[]>
  /** All or nothing. @throws {NodeError} */
  inTransaction<T>(work: (client: ClientBase) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** @param url `postgres://user:secret@host:5432/database`, or `postgres:///database?host=/folder/of/the/socket` */
export function openConnections(url: string, schema: string): Connections {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'cairn',
    options: `-c search_path=${schema} -c synchronous_commit=on -c timezone=UTC -c idle_in_transaction_session_timeout=${PAUSED_MS}`,
  })
  // A connection that breaks while nobody uses it is replaced by the next one that is asked for.
  pool.on('error', () => undefined)
  // While it is used its statement is told.
  pool.on('connect', client => void client.on('error', () => undefined))

  /**
   * On a connection that is alive: one that broke while it lay idle (the server was started again) is found out by its first
   * statement, of which nothing was carried out, and the next is taken.
   */
  async function first<T>(statement: (client: PoolClient) => Promise<T>): Promise<[PoolClient, T]> {
    for (let broken = 0; ; broken++) {
      const client = await pool.connect()
      try {
        return [client, await statement(client)]
      } catch (error) {
        client.release(isBroken(error))
        if (!isBroken(error) || broken >= CONNECTIONS) throw error
      }
    }
  }

  async function inTransaction<T>(work: (client: ClientBase) => Promise<T>): Promise<T> {
    const [client] = await first(fresh => fresh.query('BEGIN'))
    try {
      const result = await work(client)
      await client.query('COMMIT')
      client.release()
      return result
    } catch (error) {
      await giveBack(client)
      throw error
    }
  }

  return {
    query: <R extends QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      told(async () => {
        const [client, { rows }] = await first(fresh => fresh.query<R>(sql, [...values]))
        client.release()
        return rows
      }),
    inTransaction: work => told(() => inTransaction(work)),
    close: () => pool.end(),
  }
}

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw postgresError(error)
  }
}

/** One on which something went wrong is used again only where the server says that nothing is left of it. */
async function giveBack(client: PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK')
    client.release()
  } catch {
    client.release(true)
  }
}

/** The server has ended the connection (SQLSTATE 57P01 to 57P03), or its other end is gone. */
function isBroken(error: unknown): boolean {
  return stateOf(error)?.startsWith('57P') ?? true
}

/**
 * PostgreSQL's own codes (SQLSTATE, by class where it ends after two characters) as the node's.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const BY_STATE: Readonly<Record<string, ProblemCode>> = {
  '53100': 'store_full',
  '28': 'store_refused',
  '3D': 'store_refused',
  '42501': 'store_refused',
  XX001: 'store_corrupt',
  XX002: 'store_corrupt',
}

export function postgresError(error: unknown, facts: Facts = {}): NodeError {
  if (error instanceof NodeError) return error
  const state = stateOf(error)
  const known = state === undefined ? undefined : (BY_STATE[state] ?? BY_STATE[state.slice(0, 2)])
  const why = error instanceof Error ? error.message : String(error)
  const told = state === undefined ? {} : { postgres: state }
  return new NodeError(known ?? 'store_failed', { ...facts, why, ...told }, { cause: error })
}

/** Absent where the server said nothing: it is away, or the connection broke. */
function stateOf(error: unknown): string | undefined {
  return error instanceof DatabaseError ? error.code : undefined
}

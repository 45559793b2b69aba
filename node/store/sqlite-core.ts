/** The whole store without waiting: what runs inside the worker. */
import type { DatabaseSync } from 'node:sqlite'
import { NodeError } from '../errors.ts'
import { createSqliteErasures } from './keep/sqlite-erasures.ts'
import { createSqliteKeep } from './keep/sqlite-keep.ts'
import { type PackedAppended, type PackedArrivals, packAppended, unpackArrivals } from './packed-appends.ts'
import { createSqliteDenials } from './sqlite-denials.ts'
import { createSqliteEarnings, type SqliteEarnings } from './sqlite-earnings.ts'
import { sqliteError } from './sqlite-error.ts'
import { createSqliteEvidence, type SqliteEvidence } from './sqlite-evidence.ts'
import { createSqliteFaults } from './sqlite-faults.ts'
import { openDatabase } from './sqlite-open.ts'
import { createSqliteResults, type SqliteResults } from './sqlite-results.ts'
import type { DenialLog, ErasureLog, EvidenceLog, FaultLog, KeepLog, StoreBinding } from './store.ts'
import type { Synchronous } from './synchronous.ts'

export interface SqliteOptions {
  readonly path: string
  readonly binding: StoreBinding
  /** Denials kept. */
  readonly denials: number
  /** The file may grow to this and no further; without it, to the end of the disk. */
  readonly maxBytes?: number
}

export type SqliteCore = SqliteEvidence &
  Synchronous<Pick<EvidenceLog, 'setAside'>> &
  SqliteResults &
  SqliteEarnings &
  Synchronous<DenialLog & FaultLog & KeepLog & ErasureLog> & {
    /** `append`, as it comes from another thread. */
    appendPacked(arrivals: PackedArrivals, arrivedAtMs: number): PackedAppended
    setMaxBytes(bytes: number): void
    close(): void
  }

/** @throws {NodeError} store_corrupt, store_foreign, store_locked, store_newer, store_full */
export function openSqliteCore(options: SqliteOptions): SqliteCore {
  return coreOf(openDatabase(options.path, options.binding), options)
}

/** What runs on an open database. */
export function coreOf(db: DatabaseSync, options: Omit<SqliteOptions, 'path'>): SqliteCore {
  const pageBytes = Number(db.prepare('PRAGMA page_size').get()?.['page_size'])
  const evidence = createSqliteEvidence(db, options.binding)
  const core: SqliteCore = {
    ...evidence,
    setAside({ id: message, epoch, why }) {
      throw new NodeError('store_corrupt', { epoch, message, why })
    },
    appendPacked: (arrivals, arrivedAtMs) =>
      packAppended(evidence.append(unpackArrivals(arrivals), arrivedAtMs)),
    ...createSqliteKeep(db),
    ...createSqliteDenials(db, options.denials),
    ...createSqliteResults(db),
    ...createSqliteEarnings(db),
    ...createSqliteFaults(db),
    ...createSqliteErasures(db),
    setMaxBytes: bytes => db.exec(`PRAGMA max_page_count = ${Math.floor(bytes / pageBytes)}`),
    close: () => db.close(),
  }
  if (options.maxBytes !== undefined) core.setMaxBytes(options.maxBytes)
  return core
}

export type SqliteMethod = keyof SqliteCore

/** @throws {NodeError} whatever went wrong, with a code. */
export function callSqlite(core: SqliteCore, method: SqliteMethod, args: readonly unknown[]): unknown {
  try {
    // The proxy on the other side (sqlite-store.ts) is typed by the same interface.
    return (core[method] as (...args: readonly unknown[]) => unknown)(...args)
  } catch (error) {
    throw sqliteError(error)
  }
}

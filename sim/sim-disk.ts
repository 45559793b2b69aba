/**
 * A disk in memory that survives its process: the node's own store, on a database without a file, and its snapshots. What
 * was answered is there after a crash; what was not may be, or may not.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { NodeError } from '../node/errors.ts'
import type { SnapshotStore } from '../node/snapshots.ts'
import { callSqlite, coreOf, type SqliteCore } from '../node/store/sqlite-core.ts'
import { openDatabase } from '../node/store/sqlite-open.ts'
import { type Call, storeThrough } from '../node/store/sqlite-store.ts'
import type { EvidenceStore, StoreBinding } from '../node/store/store.ts'
import { bodyHash } from '../protocol/chain-formats/oracle-statement.ts'
import type { Hash } from '../protocol/ids.ts'

export interface SimDisk {
  readonly db: DatabaseSync
  readonly binding: StoreBinding
  readonly files: Map<Hash, Uint8Array>
  /** Asked for again and again. */
  readonly stageOf: StatementSync
}

/** Passes a call on to the disk, or does not: the process may die before or after it, the disk may be full. */
export type Gate = <T>(what: string, act: () => T) => Promise<T>

export function createDisk(binding: StoreBinding): SimDisk {
  const db = openDatabase(':memory:', binding)
  const stageOf = db.prepare('SELECT stage FROM epoch WHERE epoch = ?')
  return { db, binding, files: new Map(), stageOf }
}

export function storeOn({ db, binding }: SimDisk, gate: Gate): EvidenceStore {
  const core = coreOf(db, { binding, denials: 1_000 })
  const call: Call = (method, ...args) =>
    gate(`store.${method}`, () => callSqlite(core, method, args) as ReturnType<SqliteCore[typeof method]>)
  return { ...storeThrough(call), close: async () => undefined }
}

export function snapshotsOn({ files }: SimDisk, gate: Gate): SnapshotStore {
  const put = (bytes: Uint8Array) =>
    gate('snapshots.put', () => {
      const address = bodyHash(bytes)
      files.set(address, bytes)
      return address
    })
  return {
    put,
    keep: put,
    get: address =>
      gate('snapshots.get', () => {
        const bytes = files.get(address)
        if (bytes === undefined) throw new NodeError('snapshot_missing', { address })
        return bytes
      }),
    list: () => gate('snapshots.list', () => [...files.keys()]),
    remove: address => gate('snapshots.remove', () => void files.delete(address)),
  }
}

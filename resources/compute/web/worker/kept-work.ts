/**
 * What this browser sealed and the bytes of it, in IndexedDB: whatever ends the page in between, the same seal is said again, and what it
 * sealed can be opened. Nothing is told before it lies there. Of each network apart, since one browser may work for several.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { nameOf } from '../../messages/content-name.ts'
import type { JobId } from '../../messages/rows.ts'
import type { Blobs, Entry, Journal } from '../../messages/work/ports.ts'

interface Kept extends DBSchema {
  readonly sealed: { readonly key: [network: string, job: string]; readonly value: Entry }
  readonly blob: { readonly key: string; readonly value: Uint8Array }
  /** How often a program and its input were begun and never ended: a tab that is killed says nothing. */
  readonly begun: { readonly key: string; readonly value: number }
}

const VERSION = 1
/** Begun so often, and this tab was over before it was: others do it. */
const MOST_BEGUN = 3
const STRICT = { durability: 'strict' } as const

export interface KeptWork {
  readonly journal: Journal
  readonly blobs: Blobs
  readBlob(id: string): Promise<Uint8Array | undefined>
  /** @returns whether it may begin once more */
  noteBegun(work: string): Promise<boolean>
  noteEnded(work: string): Promise<void>
}

export async function openKeptWork(network: string): Promise<KeptWork> {
  const db = await openDB<Kept>('cairn-work', VERSION, {
    upgrade(made) {
      for (const store of ['sealed', 'blob', 'begun'] as const) made.createObjectStore(store)
    },
  })
  return {
    journal: await journalIn(db, network),
    blobs: blobsIn(db),
    readBlob: id => db.get('blob', id),
    async noteBegun(work) {
      const count = ((await db.get('begun', work)) ?? 0) + 1
      if (count > MOST_BEGUN) return false
      await db.put('begun', count, work)
      return true
    },
    noteEnded: work => db.delete('begun', work),
  }
}

async function journalIn(db: IDBPDatabase<Kept>, network: string): Promise<Journal> {
  const own = IDBKeyRange.bound([network, ''], [network, '\uffff'])
  const entries = new Map<JobId, Entry>()
  for (const entry of await db.getAll('sealed', own)) entries.set(entry.job, entry)
  return {
    get: job => entries.get(job),
    all: () => [...entries.values()],
    async put(entry) {
      const transaction = db.transaction('sealed', 'readwrite', STRICT)
      await transaction.store.put(entry, [network, entry.job])
      await transaction.done
      entries.set(entry.job, entry)
    },
    async remove(job) {
      entries.delete(job)
      await db.delete('sealed', [network, job])
    },
  }
}

function blobsIn(db: IDBPDatabase<Kept>): Blobs {
  return {
    async read(id) {
      const bytes = await db.get('blob', id)
      if (bytes === undefined || nameOf(bytes) !== id) throw new Error(`${id} is not kept here`)
      return bytes
    },
    async add(bytes) {
      const id = nameOf(bytes)
      const transaction = db.transaction('blob', 'readwrite', STRICT)
      await transaction.store.put(new Uint8Array(bytes), id)
      await transaction.done
      return id
    },
    async keepOnly(wanted) {
      for (const id of await db.getAllKeys('blob')) if (!wanted.has(id)) await db.delete('blob', id)
    },
  }
}

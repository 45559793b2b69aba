/** What this browser keeps for its person, in IndexedDB: nothing of it leaves it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

export interface Kept extends DBSchema {
  /** Small things by name. */
  readonly thing: { readonly key: string; readonly value: unknown }
  /** Sealed messages of this browser as a device, until there is a receipt for them. */
  readonly message: {
    readonly key: number
    readonly value: { readonly bytes: Uint8Array; readonly timeMs: number }
  }
}

/** 2 since messages name their network. */
const VERSION = 2

let opened: Promise<IDBPDatabase<Kept>> | undefined

export function openKept(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>('cairn', VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion === 0) db.createObjectStore('thing')
      // Messages of formats 1 are of no network: nobody would take them.
      else db.deleteObjectStore('message')
      db.createObjectStore('message')
    },
  })
  return opened
}

export async function recall<T>(name: string): Promise<T | undefined> {
  return (await (await openKept()).get('thing', name)) as T | undefined
}

export async function remember(name: string, value: unknown): Promise<void> {
  await (await openKept()).put('thing', value, name)
}

export async function forget(name: string): Promise<void> {
  await (await openKept()).delete('thing', name)
}

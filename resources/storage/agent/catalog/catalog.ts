/**
 * What a consumer knows of its files: names, keys, and where each share is. One SQLite file, full sync, readable by its owner
 * alone: who has it can read the files, and without it nobody can.
 */
import { openDatabase } from '../../../../disk/database.ts'
import { type BucketTable, createBucketTable } from './bucket-table.ts'
import { createFileTable, type FileTable } from './file-table.ts'
import { createPeerTable, type PeerTable } from './peer-table.ts'
import { STEPS } from './schema.ts'
import { createUploadTable, type UploadTable } from './upload-table.ts'

export interface Catalog extends FileTable, PeerTable {
  readonly buckets: BucketTable
  readonly uploads: UploadTable
  close(): void
}

export function openCatalog(path: string): Catalog {
  const db = openDatabase(path, STEPS)
  return {
    ...createFileTable(db),
    ...createPeerTable(db),
    buckets: createBucketTable(db),
    uploads: createUploadTable(db),
    close: () => db.close(),
  }
}

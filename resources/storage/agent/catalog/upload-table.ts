/** Files that come in parts and are not put together yet: their bytes lie beside (s3/uploads.ts). */
import type { DatabaseSync } from 'node:sqlite'
import type { NewFile } from '../consumer/vault.ts'
import { readMeta, writeMeta } from './meta-column.ts'

export interface Part {
  readonly number: number
  readonly size: number
  readonly etag: string
  readonly madeMs: number
}

export interface Upload extends NewFile {
  readonly id: string
  readonly madeMs: number
}

export interface UploadTable {
  add(upload: Upload): void
  find(id: string): Upload | undefined
  /** Ascending by name. */
  list(bucket: string): readonly Upload[]
  /** In the place of one of that number. */
  addPart(upload: string, part: Part): void
  /** Ascending by number. */
  parts(upload: string): readonly Part[]
  remove(id: string): void
}

type Row = Readonly<Record<string, unknown>>

export function createUploadTable(db: DatabaseSync): UploadTable {
  const add = db.prepare('INSERT INTO upload VALUES (?, ?, ?, ?, ?, ?)')
  const find = db.prepare('SELECT * FROM upload WHERE id = ?')
  const all = db.prepare('SELECT * FROM upload WHERE bucket = ? ORDER BY name, id')
  const drop = db.prepare('DELETE FROM upload WHERE id = ?')
  const addPart = db.prepare('INSERT OR REPLACE INTO part VALUES (?, ?, ?, ?, ?)')
  const parts = db.prepare('SELECT * FROM part WHERE upload = ? ORDER BY number')
  const dropParts = db.prepare('DELETE FROM part WHERE upload = ?')
  return {
    add: ({ id, bucket, name, type, meta, madeMs }) =>
      void add.run(id, bucket, name, type, writeMeta(meta), madeMs),
    find(id) {
      const row = find.get(id)
      return row && readUpload(db, row)
    },
    list: bucket => all.all(bucket).map(row => readUpload(db, row)),
    addPart: (upload, { number, size, etag, madeMs }) => void addPart.run(upload, number, size, etag, madeMs),
    parts: upload => parts.all(upload).map(readPart),
    remove(id) {
      dropParts.run(id)
      drop.run(id)
    },
  }
}

function readUpload(db: DatabaseSync, row: Row): Upload {
  return {
    id: String(row['id']),
    bucket: String(row['bucket']),
    name: String(row['name']),
    type: String(row['type']),
    meta: readMeta(db, `upload ${String(row['id'])}`, row['meta']),
    madeMs: Number(row['madeMs']),
  }
}

function readPart(row: Row): Part {
  return {
    number: Number(row['number']),
    size: Number(row['size']),
    etag: String(row['etag']),
    madeMs: Number(row['madeMs']),
  }
}

/** What an S3 client says of a file, `x-amz-meta-…`, as a column of text. */
import type { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { DiskError } from '../../../../disk/disk-error.ts'
import { parseJson } from '../../../../disk/json-file.ts'

export type Meta = Readonly<Record<string, string>>

const META = v.record(v.string(), v.string())

export function writeMeta(meta: Meta): string {
  return JSON.stringify(meta)
}

/** @param of whose it is, for whoever has to find it. @throws {DiskError} file_damaged */
export function readMeta(db: DatabaseSync, of: string, text: unknown): Meta {
  const parsed = parseJson(String(text), META)
  if ('value' in parsed) return parsed.value
  const { place, right } = parsed.fault
  throw new DiskError('file_damaged', { path: db.location() ?? '', place: `meta of ${of}, ${place}`, right })
}

/** Modules, inputs and results on disk, each under the SHA-256 of its bytes: what is there is whole, and what it is called it is. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '../../../disk/write-file.ts'
import { nameOf } from '../messages/content-name.ts'
import { MOST_RESULT } from '../messages/wasm/execute.ts'
import type { Blobs } from '../messages/work/ports.ts'
import { ComputeError } from './compute-error.ts'

const FORM = /^[0-9a-f]{64}$/
export const MOST_BLOB = MOST_RESULT

export interface BlobStore extends Blobs {
  has(id: string): boolean
  /** @throws {ComputeError} blob_unknown */
  read(id: string): Promise<Uint8Array<ArrayBuffer>>
}

export function openBlobStore(folder: string): BlobStore {
  mkdirSync(folder, { recursive: true })
  const has = (id: string) => FORM.test(id) && existsSync(join(folder, id))
  return {
    has,
    async read(id) {
      if (!has(id)) throw new ComputeError('blob_unknown', { id: id.slice(0, 80) })
      const bytes = new Uint8Array(await readFile(join(folder, id)))
      if (nameOf(bytes) !== id) throw new ComputeError('blob_differs', { id, disk: 'damaged' })
      return bytes
    },
    async add(bytes) {
      const id = nameOf(bytes)
      if (!has(id)) await writeAtomically(join(folder, id), bytes)
      return id
    },
    async keepOnly(wanted) {
      for (const id of readdirSync(folder))
        if (FORM.test(id) && !wanted.has(id)) await rm(join(folder, id), { force: true })
    },
  }
}

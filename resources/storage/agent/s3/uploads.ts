/** Files that come in parts: each part a file of its own beside the catalog, until all are put together or given up. */
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Catalog } from '../catalog/catalog.ts'
import type { Part, Upload } from '../catalog/upload-table.ts'
import type { NewFile } from '../consumer/vault.ts'
import { S3Error } from './s3-error.ts'

export interface Uploads {
  begin(file: NewFile): string
  /** @throws {S3Error} NoSuchUpload */
  get(id: string, bucket: string, name: string): Upload
  list(bucket: string): readonly Upload[]
  parts(id: string): readonly Part[]
  /** Durable when it resolves; a part may come again. */
  addPart(id: string, number: number, bytes: AsyncIterable<Uint8Array>): Promise<string>
  /** The named parts as one. @throws {S3Error} InvalidPart, InvalidPartOrder */
  joined(
    id: string,
    named: readonly { readonly number: number; readonly etag: string }[],
  ): {
    readonly etag: string
    readonly bytes: AsyncGenerator<Uint8Array>
  }
  remove(id: string): Promise<void>
}

export function openUploads({ uploads: known }: Catalog, folder: string): Uploads {
  const folderOf = (id: string) => join(folder, id)
  const pathOf = (id: string, number: number) => join(folderOf(id), String(number))

  return {
    begin({ bucket, name, type, meta }) {
      const id = randomBytes(16).toString('hex')
      known.add({ id, bucket, name, type, meta, madeMs: Date.now() })
      return id
    },
    get(id, bucket, name) {
      const upload = known.find(id)
      if (upload?.bucket !== bucket || upload.name !== name) throw new S3Error('NoSuchUpload')
      return upload
    },
    list: known.list,
    parts: known.parts,
    async addPart(id, number, bytes) {
      await mkdir(folderOf(id), { recursive: true, mode: 0o700 })
      const path = `${pathOf(id, number)}.${randomBytes(4).toString('hex')}`
      const md5 = createHash('md5')
      let size = 0
      async function* counted(): AsyncGenerator<Uint8Array> {
        for await (const chunk of bytes) {
          size += chunk.length
          md5.update(chunk)
          yield chunk
        }
      }
      try {
        await pipeline(counted(), createWriteStream(path, { mode: 0o600, flush: true }))
        await rename(path, pathOf(id, number))
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
      const etag = md5.digest('hex')
      known.addPart(id, { number, size, etag, madeMs: Date.now() })
      return etag
    },
    joined(id, named) {
      const here = new Map(known.parts(id).map(part => [part.number, part]))
      for (const [index, { number, etag }] of named.entries()) {
        if (index > 0 && number <= named[index - 1]!.number) throw new S3Error('InvalidPartOrder')
        if (here.get(number)?.etag !== etag) throw new S3Error('InvalidPart', `Part ${number}.`)
      }
      if (named.length === 0) throw new S3Error('InvalidPart', 'Name at least one.')
      const sums = Buffer.concat(named.map(({ etag }) => Buffer.from(etag, 'hex')))
      const etag = `${createHash('md5').update(sums).digest('hex')}-${named.length}`
      async function* bytes(): AsyncGenerator<Uint8Array> {
        for (const { number } of named) yield* createReadStream(pathOf(id, number)) as AsyncIterable<Buffer>
      }
      return { etag, bytes: bytes() }
    },
    async remove(id) {
      known.remove(id)
      await rm(folderOf(id), { recursive: true, force: true })
    },
  }
}

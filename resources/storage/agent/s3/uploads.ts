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
import { SUMS, type Sum } from './wire/checksum.ts'

/** A part as the request that puts all together has it. */
export interface NamedPart {
  readonly number: number
  readonly etag: string
  /** Checksums by their kind, in Base64. */
  readonly sums: readonly { readonly kind: string; readonly said: string }[]
}

export interface Uploads {
  begin(file: NewFile): string
  /** @throws {S3Error} NoSuchUpload */
  get(id: string, bucket: string, name: string): Upload
  has(id: string): boolean
  list(bucket: string): readonly Upload[]
  parts(id: string): readonly Part[]
  /** Durable when it resolves; a part may come again. */
  addPart(id: string, number: number, bytes: AsyncIterable<Uint8Array>): Promise<string>
  /**
   * The named parts as one. @throws {S3Error} InvalidPart, InvalidPartOrder; BadDigest before the last of its bytes
   * @param whole what is said of all of them together
   */
  joined(
    id: string,
    named: readonly NamedPart[],
    whole: NamedPart['sums'],
  ): {
    readonly etag: string
    /** Bytes of each. */
    readonly sizes: readonly number[]
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
    has: id => known.find(id) !== undefined,
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
    joined(id, named, whole) {
      const here = new Map(known.parts(id).map(part => [part.number, part]))
      for (const [index, { number, etag }] of named.entries()) {
        if (index > 0 && number <= named[index - 1]!.number) throw new S3Error('InvalidPartOrder')
        if (here.get(number)?.etag !== etag) throw new S3Error('InvalidPart', `Part ${number}.`)
      }
      const read = (number: number) => createReadStream(pathOf(id, number)) as AsyncIterable<Buffer>
      const sizes = named.map(({ number }) => here.get(number)!.size)
      return { etag: etagOfParts(named), sizes, bytes: checked(named, whole, read) }
    },
    async remove(id) {
      known.remove(id)
      await rm(folderOf(id), { recursive: true, force: true })
    },
  }
}

/** The ETag of a file that came in parts: of theirs. */
export function etagOfParts(named: readonly Pick<NamedPart, 'etag'>[]): string {
  const sums = Buffer.concat(named.map(({ etag }) => Buffer.from(etag, 'hex')))
  return `${createHash('md5').update(sums).digest('hex')}-${named.length}`
}

/**
 * Their bytes one after the other, held against all that is said of them. Of the whole it is said either of its bytes, or, with the
 * number of parts behind it, of the parts' own checksums.
 * @throws {S3Error} BadDigest
 */
async function* checked(
  named: readonly NamedPart[],
  whole: NamedPart['sums'],
  read: (number: number) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const start = (said: NamedPart['sums']) =>
    Promise.all(said.map(async ({ kind, said: wanted }) => ({ kind, wanted, sum: await SUMS[kind]!() })))
  const suffix = `-${named.length}`
  const isOfParts = ({ said }: NamedPart['sums'][number]) => said.endsWith(suffix)
  const ofParts = await start(whole.filter(isOfParts))
  const ofBytes = await start(whole.filter(one => !isOfParts(one)))
  for (const { number, sums } of named) {
    const [own, parts] = [await start(sums), await start(ofParts.map(({ kind }) => ({ kind, said: '' })))]
    for await (const chunk of read(number)) {
      for (const { sum } of [...own, ...parts, ...ofBytes]) sum.update(chunk)
      yield chunk
    }
    for (const { wanted, sum } of own) needSame(`Part ${number}`, wanted, base64(sum))
    for (const [index, { sum }] of parts.entries()) ofParts[index]!.sum.update(sum.digest())
  }
  for (const { wanted, sum } of ofBytes) needSame('The whole', wanted, base64(sum))
  for (const { wanted, sum } of ofParts) needSame('The whole', wanted, `${base64(sum)}${suffix}`)
}

const base64 = (sum: Sum) => Buffer.from(sum.digest()).toString('base64')

function needSame(what: string, said: string, computed: string): void {
  if (said !== computed) throw new S3Error('BadDigest', `${what} is said to be ${said}, and is ${computed}.`)
}

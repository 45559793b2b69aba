/** A bucket's names page by page, folders folded. Source: Amazon S3 API reference, ListObjectsV2. */
import type { Catalog } from '../catalog/catalog.ts'
import type { FileEntry } from '../catalog/file-table.ts'
import { S3Error } from './s3-error.ts'
import { encode } from './signature.ts'
import { writeXml, type Xml } from './xml.ts'

interface Page {
  readonly files: readonly FileEntry[]
  readonly folders: readonly string[]
  /** The last name or folder that is in it, where there are more. */
  readonly next: string | undefined
}

const [MOST, BATCH, ABOVE_ALL] = [1_000, 1_000, '\u{10ffff}']

export function listObjects(catalog: Catalog, bucket: string, query: URLSearchParams): string {
  const isNew = query.get('list-type') === '2'
  const text = (name: string) => query.get(name) ?? ''
  const limit = Number(query.get('max-keys') ?? MOST)
  if (!Number.isInteger(limit) || limit < 0) throw new S3Error('InvalidArgument', 'max-keys')
  const token = isNew ? Buffer.from(text('continuation-token'), 'base64url').toString() : ''
  const after = token === '' ? text(isNew ? 'start-after' : 'marker') : token
  const [prefix, delimiter] = [text('prefix'), text('delimiter')]
  const page = readPage(catalog, bucket, { prefix, delimiter, after, limit: Math.min(MOST, limit) })
  const isUrl = query.get('encoding-type') === 'url'
  const name = (plain: string) => (isUrl ? encode(plain).replaceAll('%2F', '/') : plain)
  const { files, folders, next } = page
  const more: Xml = isNew
    ? [
        ['KeyCount', files.length + folders.length],
        ...(token === '' ? [] : [['ContinuationToken', text('continuation-token')] as const]),
        ...(next === undefined
          ? []
          : [['NextContinuationToken', Buffer.from(next).toString('base64url')] as const]),
      ]
    : [['Marker', name(after)], ...(next === undefined ? [] : [['NextMarker', name(next)] as const])]
  return writeXml('ListBucketResult', [
    ...([
      ['Name', bucket],
      ['Prefix', name(prefix)],
      ['MaxKeys', limit],
    ] as const),
    ...(delimiter === '' ? [] : [['Delimiter', name(delimiter)] as const]),
    ...(isUrl ? [['EncodingType', 'url'] as const] : []),
    ['IsTruncated', next !== undefined],
    ...more,
    ...files.map(file => ['Contents', describe(file, name(file.name))] as const),
    ...folders.map(folder => ['CommonPrefixes', [['Prefix', name(folder)]]] as const),
  ])
}

function describe({ madeMs, etag, size }: FileEntry, key: string): Xml {
  return [
    ...([
      ['Key', key],
      ['LastModified', new Date(madeMs).toISOString()],
      ['ETag', `"${etag}"`],
    ] as const),
    ...([
      ['Size', size],
      ['StorageClass', 'STANDARD'],
    ] as const),
  ]
}

interface Wanted {
  readonly prefix: string
  readonly delimiter: string
  readonly after: string
  readonly limit: number
}

function readPage(catalog: Catalog, bucket: string, { prefix, delimiter, after, limit }: Wanted): Page {
  const files: FileEntry[] = []
  const folders: string[] = []
  let last = after
  // A page that ended with a folder goes on behind all that is in it.
  if (delimiter !== '' && after.startsWith(prefix) && after.slice(prefix.length).includes(delimiter))
    last = `${folderOf(after, prefix, delimiter)}${ABOVE_ALL}`
  for (;;) {
    const batch = catalog.list(bucket, prefix, last, BATCH)
    let isSkipped = false
    for (const file of batch) {
      if (files.length + folders.length === limit)
        return { files, folders, next: limit === 0 ? undefined : nameBefore(files, folders) }
      const folder = delimiter === '' ? undefined : folderOf(file.name, prefix, delimiter)
      if (folder === undefined) {
        files.push(file)
        last = file.name
        continue
      }
      folders.push(folder)
      last = `${folder}${ABOVE_ALL}`
      isSkipped = true
      break
    }
    if (!isSkipped && batch.length < BATCH) return { files, folders, next: undefined }
  }
}

/** `photos/2026/` of `photos/2026/a.jpg` under `photos/`; undefined where nothing is folded. */
function folderOf(name: string, prefix: string, delimiter: string): string | undefined {
  const end = name.indexOf(delimiter, prefix.length)
  return end === -1 ? undefined : name.slice(0, end + delimiter.length)
}

function nameBefore(files: readonly FileEntry[], folders: readonly string[]): string {
  const [file, folder] = [files.at(-1)?.name ?? '', folders.at(-1) ?? '']
  return Buffer.compare(Buffer.from(file), Buffer.from(folder)) > 0 ? file : folder
}

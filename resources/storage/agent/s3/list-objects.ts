/** A bucket's names page by page, folders folded. Source: Amazon S3 API reference, ListObjectsV2. */
import type { Catalog } from '../catalog/catalog.ts'
import type { FileEntry } from '../catalog/file-table.ts'
import { OWNER } from './buckets.ts'
import { folderOf, given, limitOf, namesOf, readToken, writeToken } from './listing.ts'
import { type Operation, xmlOf } from './operation.ts'
import { writeXml, type Xml } from './wire/xml.ts'

interface Page {
  readonly files: readonly FileEntry[]
  readonly folders: readonly string[]
  /** The last name or folder that is in it, where there are more. */
  readonly next: string | undefined
}

const [BATCH, ABOVE_ALL] = [1_000, '\u{10ffff}']

export function listObjects({ vault, bucket, query }: Operation): Response {
  const isNew = query.get('list-type') === '2'
  const text = (name: string) => query.get(name) ?? ''
  const token = isNew ? readToken(text('continuation-token')) : ''
  const after = token === '' ? text(isNew ? 'start-after' : 'marker') : token
  const { page, about, name } = readAsked(vault.catalog, bucket, query, after)
  const { files, folders, next } = page
  const more: Xml = isNew
    ? [
        ['KeyCount', files.length + folders.length],
        ...given('StartAfter', name(text('start-after'))),
        ...given('ContinuationToken', text('continuation-token')),
        ...given('NextContinuationToken', writeToken(next ?? '')),
      ]
    : [['Marker', name(after)], ...given('NextMarker', name(next ?? ''))]
  const owner: Xml = isNew && text('fetch-owner') !== 'true' ? [] : [['Owner', OWNER]]
  return xmlOf(
    writeXml('ListBucketResult', [
      ...about,
      ...more,
      ...files.map(file => ['Contents', [...describe(file, name(file.name)), ...owner]] as const),
      ...folders.map(folder => ['CommonPrefixes', [['Prefix', name(folder)]]] as const),
    ]),
  )
}

/** Of a bucket that keeps none: each file is its own newest version, null. */
export function listVersions({ vault, bucket, query }: Operation): Response {
  const after = query.get('key-marker') ?? ''
  const { page, about, name } = readAsked(vault.catalog, bucket, query, after)
  const { files, folders, next } = page
  const newest: Xml = [
    ['VersionId', 'null'],
    ['IsLatest', true],
    ['Owner', OWNER],
  ]
  return xmlOf(
    writeXml('ListVersionsResult', [
      ...about,
      ['KeyMarker', name(after)],
      ['VersionIdMarker', query.get('version-id-marker') ?? ''],
      ...(next === undefined
        ? []
        : ([
            ['NextKeyMarker', name(next)],
            ['NextVersionIdMarker', 'null'],
          ] as const)),
      ...files.map(file => ['Version', [...describe(file, name(file.name)), ...newest]] as const),
      ...folders.map(folder => ['CommonPrefixes', [['Prefix', name(folder)]]] as const),
    ]),
  )
}

/** A page, what every listing says of it, and how its names are written. @throws {S3Error} InvalidArgument */
function readAsked(catalog: Catalog, bucket: string, query: URLSearchParams, after: string) {
  const limit = limitOf(query, 'max-keys')
  const { encoding, name } = namesOf(query)
  const [prefix, delimiter] = [query.get('prefix') ?? '', query.get('delimiter') ?? '']
  const page = readPage(catalog, bucket, { prefix, delimiter, after, limit })
  const about: Xml = [
    ['Name', bucket],
    ['Prefix', name(prefix)],
    ['MaxKeys', limit],
    ...given('Delimiter', name(delimiter)),
    ...given('EncodingType', encoding),
    ['IsTruncated', page.next !== undefined],
  ]
  return { page, about, name }
}

function describe({ madeMs, etag, size }: FileEntry, key: string): Xml {
  return [
    ['Key', key],
    ['LastModified', new Date(madeMs).toISOString()],
    ['ETag', `"${etag}"`],
    ['Size', size],
    ['StorageClass', 'STANDARD'],
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
      // A name can go on above what is skipped to.
      const isAgain = folders.at(-1) === folder
      if (!isAgain) folders.push(folder)
      last = isAgain ? file.name : `${folder}${ABOVE_ALL}`
      isSkipped = true
      break
    }
    if (!isSkipped && batch.length < BATCH) return { files, folders, next: undefined }
  }
}

function nameBefore(files: readonly FileEntry[], folders: readonly string[]): string {
  const [file, folder] = [files.at(-1)?.name ?? '', folders.at(-1) ?? '']
  return Buffer.compare(Buffer.from(file), Buffer.from(folder)) > 0 ? file : folder
}

/** Uploads that are not put together yet, page by page, folders folded. Source: Amazon S3 API reference, ListMultipartUploads. */
import type { Upload } from '../catalog/upload-table.ts'
import { OWNER } from './buckets.ts'
import { folderOf, given, limitOf, namesOf } from './listing.ts'
import { type Operation, xmlOf } from './operation.ts'
import { writeXml, type Xml } from './wire/xml.ts'

export function listUploads({ uploads, bucket, query }: Operation): Response {
  const text = (asked: string) => query.get(asked) ?? ''
  const [prefix, delimiter, keyMarker] = [text('prefix'), text('delimiter'), text('key-marker')]
  // Of one name it goes on behind the upload that is named; without one, behind all of them.
  const idMarker = keyMarker === '' ? '' : text('upload-id-marker')
  const limit = limitOf(query, 'max-uploads')
  const { encoding, name } = namesOf(query)
  const isAfter = (upload: Upload) => {
    const order = Buffer.compare(Buffer.from(upload.name), Buffer.from(keyMarker))
    return order > 0 || (order === 0 && idMarker !== '' && upload.id > idMarker)
  }
  const shown: Upload[] = []
  const folders: string[] = []
  let isMore = false
  let last: readonly [key: string, id: string] = [keyMarker, idMarker]
  for (const upload of uploads.list(bucket).filter(one => one.name.startsWith(prefix) && isAfter(one))) {
    const folder = delimiter === '' ? undefined : folderOf(upload.name, prefix, delimiter)
    if (folder !== undefined && (folders.includes(folder) || folder === keyMarker)) continue
    isMore = shown.length + folders.length >= limit
    if (isMore) break
    if (folder === undefined) shown.push(upload)
    else folders.push(folder)
    last = folder === undefined ? [upload.name, upload.id] : [folder, '']
  }
  const about: Xml = [
    ['Bucket', bucket],
    ['Prefix', name(prefix)],
    ...given('Delimiter', name(delimiter)),
    ['KeyMarker', name(keyMarker)],
    ['UploadIdMarker', idMarker],
    ...(isMore && limit > 0
      ? ([
          ['NextKeyMarker', name(last[0])],
          ['NextUploadIdMarker', last[1]],
        ] as const)
      : []),
    ['MaxUploads', limit],
    ...given('EncodingType', encoding),
    ['IsTruncated', isMore && limit > 0],
  ]
  return xmlOf(
    writeXml('ListMultipartUploadsResult', [
      ...about,
      ...shown.map(upload => ['Upload', describe(upload, name(upload.name))] as const),
      ...folders.map(folder => ['CommonPrefixes', [['Prefix', name(folder)]]] as const),
    ]),
  )
}

function describe({ id, madeMs }: Upload, key: string): Xml {
  return [
    ['Key', key],
    ['UploadId', id],
    ['Initiator', OWNER],
    ['Owner', OWNER],
    ['StorageClass', 'STANDARD'],
    ['Initiated', new Date(madeMs).toISOString()],
  ]
}

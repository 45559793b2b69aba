/** Files that come in parts. Source: Amazon S3 API reference. */
import { parseRange } from '../byte-range.ts'
import type { Upload } from '../catalog/upload-table.ts'
import { expectedOf } from './conditions.ts'
import { headersOfWrite, newFileOf } from './headers.ts'
import { copied, sourceOf } from './objects.ts'
import { empty, type Operation, readText, xmlOf } from './operation.ts'
import { S3Error } from './s3-error.ts'
import { readBody } from './wire/body.ts'
import { encodeKey } from './wire/target.ts'
import { readXml, textOf, writeXml, type Xml } from './wire/xml.ts'

const MOST_PARTS = 10_000

export function listUploads({ uploads, bucket, query }: Operation): Response {
  const isUrl = query.get('encoding-type') === 'url'
  const prefix = query.get('prefix') ?? ''
  const open = uploads
    .list(bucket)
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ id, name, madeMs }): readonly [string, Xml] => [
      'Upload',
      [
        ['Key', isUrl ? encodeKey(name) : name],
        ['UploadId', id],
        ['StorageClass', 'STANDARD'],
        ['Initiated', new Date(madeMs).toISOString()],
      ],
    ])
  return xmlOf(
    writeXml('ListMultipartUploadsResult', [
      ['Bucket', bucket],
      ...(isUrl ? [['EncodingType', 'url'] as const] : []),
      ['IsTruncated', false],
      ...open,
    ]),
  )
}

export function beginUpload({ uploads, bucket, name, headers }: Operation): Response {
  const id = uploads.begin(newFileOf(headers, bucket, name))
  return xmlOf(
    writeXml('InitiateMultipartUploadResult', [
      ['Bucket', bucket],
      ['Key', name],
      ['UploadId', id],
    ]),
  )
}

function uploadOf({ query, uploads, bucket, name }: Operation): Upload {
  return uploads.get(query.get('uploadId') ?? '', bucket, name)
}

export async function putPart(operation: Operation): Promise<Response> {
  const { request, query, uploads, signing, headers } = operation
  const { id } = uploadOf(operation)
  const number = Number(query.get('partNumber'))
  if (!Number.isInteger(number) || number < 1 || number > MOST_PARTS)
    throw new S3Error('InvalidArgument', 'partNumber')
  if (headers['x-amz-copy-source'] !== undefined) return copyPart(operation, id, number)
  return empty(200, headersOfWrite({ etag: await uploads.addPart(id, number, readBody(request, signing)) }))
}

/** A part that is a stretch of a file that is here already. */
async function copyPart(operation: Operation, id: string, number: number): Promise<Response> {
  const { headers, vault, uploads } = operation
  const from = sourceOf(operation)
  const said = headers['x-amz-copy-source-range']
  const range = parseRange(said, from.size)
  if (range === 'wrong' || (said !== undefined && range === undefined))
    throw new S3Error('InvalidRange', `The source has ${from.size} bytes.`)
  const etag = await uploads.addPart(id, number, vault.read(from, range))
  return xmlOf(writeXml('CopyPartResult', copied(etag, Date.now())))
}

export function listParts(operation: Operation): Response {
  const { query, uploads, bucket, name } = operation
  const { id } = uploadOf(operation)
  const after = Number(query.get('part-number-marker') ?? 0)
  const limit = Math.min(1_000, Number(query.get('max-parts') ?? 1_000))
  if (!(Number.isInteger(after) && Number.isInteger(limit) && after >= 0 && limit >= 0))
    throw new S3Error('InvalidArgument', 'part-number-marker, max-parts')
  const left = uploads.parts(id).filter(({ number }) => number > after)
  const shown = left.slice(0, limit)
  const parts = shown.map(({ number, size, etag, madeMs }): readonly [string, Xml] => [
    'Part',
    [
      ['PartNumber', number],
      ['LastModified', new Date(madeMs).toISOString()],
      ['ETag', `"${etag}"`],
      ['Size', size],
    ],
  ])
  const about: Xml = [
    ['Bucket', bucket],
    ['Key', name],
    ['UploadId', id],
    ['StorageClass', 'STANDARD'],
    ['PartNumberMarker', after],
    ['NextPartNumberMarker', shown.at(-1)?.number ?? after],
    ['MaxParts', limit],
    ['IsTruncated', shown.length < left.length],
  ]
  return xmlOf(writeXml('ListPartsResult', [...about, ...parts]))
}

export async function completeUpload(operation: Operation): Promise<Response> {
  const { uploads, bucket, name, vault, headers } = operation
  const { id, type, meta } = uploadOf(operation)
  const expected = expectedOf(headers)
  const root = readXml(await readText(operation), 'CompleteMultipartUpload')
  const named = root.children
    .filter(child => child.name === 'Part')
    .map(part => ({
      number: Number(textOf(part, 'PartNumber')),
      etag: (textOf(part, 'ETag') ?? '').trim().replace(/^"(.*)"$/, '$1'),
    }))
  const { etag, bytes } = uploads.joined(id, named)
  await vault.put({ bucket, name, type, meta, etag }, bytes, { expected })
  await uploads.remove(id)
  const result: Xml = [
    ['Location', `/${bucket}/${encodeKey(name)}`],
    ['Bucket', bucket],
    ['Key', name],
    ['ETag', `"${etag}"`],
  ]
  return xmlOf(writeXml('CompleteMultipartUploadResult', result))
}

export async function abortUpload(operation: Operation): Promise<Response> {
  await operation.uploads.remove(uploadOf(operation).id)
  return empty(204)
}

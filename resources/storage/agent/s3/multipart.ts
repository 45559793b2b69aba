/** Files that come in parts. Source: Amazon S3 API reference. */
import type { ByteRange } from '../byte-range.ts'
import type { Upload } from '../catalog/upload-table.ts'
import { expectedOf } from './conditions.ts'
import { checkedSums, headersOfWrite, newFileOf } from './headers.ts'
import { copied, sourceOf } from './objects.ts'
import { empty, type Operation, readText, xmlOf } from './operation.ts'
import { S3Error } from './s3-error.ts'
import { etagOfParts, type NamedPart } from './uploads.ts'
import { readBody } from './wire/body.ts'
import { NO_SUMS, SUMS } from './wire/checksum.ts'
import { encodeKey } from './wire/target.ts'
import { readXml, textOf, writeXml, type Xml, type XmlElement } from './wire/xml.ts'

const MOST_PARTS = 10_000

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
  const etag = await uploads.addPart(id, number, readBody(request, signing))
  return empty(200, { ...headersOfWrite({ etag }), ...checkedSums(headers) })
}

/** A part that is a stretch of a file that is here already. */
async function copyPart(operation: Operation, id: string, number: number): Promise<Response> {
  const { headers, vault, uploads } = operation
  const from = sourceOf(operation)
  const said = headers['x-amz-copy-source-range']
  const etag = await uploads.addPart(id, number, vault.read(from, sourceRangeOf(said, from.size)))
  return xmlOf(writeXml('CopyPartResult', copied(etag, Date.now())))
}

/** Unlike the range of a read it has both its ends, and all of it is there. @throws {S3Error} InvalidArgument, InvalidRange */
function sourceRangeOf(said: string | undefined, size: number): ByteRange | undefined {
  if (said === undefined) return undefined
  const [, first, last] = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(said.trim()) ?? []
  if (first === undefined)
    throw new S3Error('InvalidArgument', 'x-amz-copy-source-range is bytes=FIRST-LAST.')
  const [start, end] = [Number(first), Number(last)]
  if (end < start || end >= size) throw new S3Error('InvalidRange', `The source has ${size} bytes.`)
  return { start, length: end - start + 1 }
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
  const { uploads, bucket, name, vault, headers, query } = operation
  const expected = expectedOf(headers)
  const root = readXml(await readText(operation, 'file'), 'CompleteMultipartUpload')
  const named = root.children.filter(child => child.name === 'Part').map(namedPart)
  if (named.length === 0) throw new S3Error('MalformedXML', 'Name at least one Part.')
  const id = query.get('uploadId') ?? ''
  const done = uploads.has(id) ? undefined : vault.catalog.find(bucket, name)
  // Whoever did not hear that it was put together asks once more: the file says that it was.
  if (done?.etag === etagOfParts(named)) return completed(bucket, name, done.etag)
  const { type, meta } = uploadOf(operation)
  const { etag, sizes, bytes } = uploads.joined(id, named, sumsOfWhole(headers))
  await vault.put({ bucket, name, type, meta, etag, parts: sizes }, bytes, { expected })
  await uploads.remove(id)
  return completed(bucket, name, etag)
}

function completed(bucket: string, name: string, etag: string): Response {
  const result: Xml = [
    ['Location', `/${bucket}/${encodeKey(name)}`],
    ['Bucket', bucket],
    ['Key', name],
    ['ETag', `"${etag}"`],
  ]
  return xmlOf(writeXml('CompleteMultipartUploadResult', result))
}

function namedPart(part: XmlElement): NamedPart {
  const sums = part.children.flatMap(({ name, text }): NamedPart['sums'] => {
    const kind = /^Checksum(.+)$/.exec(name)?.[1]?.toLowerCase()
    return kind === undefined ? [] : [{ kind: knownKind(kind), said: text.trim() }]
  })
  const number = Number(textOf(part, 'PartNumber'))
  return { number, etag: (textOf(part, 'ETag') ?? '').trim().replace(/^"(.*)"$/, '$1'), sums }
}

/** What a client says of all parts together, in a header. */
function sumsOfWhole(headers: Operation['headers']): NamedPart['sums'] {
  return Object.entries(headers).flatMap(([name, said]) => {
    const kind = /^x-amz-checksum-(.+)$/.exec(name)?.[1]
    if (kind === undefined || said === undefined || NO_SUMS.includes(kind)) return []
    return [{ kind: knownKind(kind), said }]
  })
}

/** @throws {S3Error} NotImplemented */
function knownKind(kind: string): string {
  if (SUMS[kind] === undefined) throw new S3Error('NotImplemented', `x-amz-checksum-${kind}`)
  return kind
}

export async function abortUpload(operation: Operation): Promise<Response> {
  await operation.uploads.remove(uploadOf(operation).id)
  return empty(204)
}

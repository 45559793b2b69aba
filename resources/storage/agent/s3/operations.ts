/** What S3's operations do with a vault. Source: Amazon S3 API reference. */
import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import { type Head, respondStream } from '../../../../links/http/respond.ts'
import { parseRange } from '../byte-range.ts'
import type { StoredFile } from '../catalog/file-table.ts'
import type { NewFile, Vault } from '../consumer/vault.ts'
import { readBody } from './body.ts'
import { listObjects } from './list-objects.ts'
import { S3Error } from './s3-error.ts'
import type { Signing } from './signature.ts'
import type { Uploads } from './uploads.ts'
import { readXml, writeXml, type Xml } from './xml.ts'

export interface Operation {
  readonly context: Context
  /** As the client wrote it: its signature is over these bytes. */
  readonly request: IncomingMessage
  readonly bucket: string
  readonly name: string
  readonly query: URLSearchParams
  readonly signing: Signing
  readonly vault: Vault
  readonly uploads: Uploads
}

const [MOST_XML, MOST_NAME, MOST_DELETES] = [2 * 2 ** 20, 1024, 1_000]

export function listBuckets({ vault }: Operation): Response {
  const buckets = vault.catalog.buckets.all().map(({ name, madeMs }): readonly [string, Xml] => [
    'Bucket',
    [
      ['Name', name],
      ['CreationDate', new Date(madeMs).toISOString()],
    ],
  ])
  const owner: Xml = [
    ['ID', 'cairn'],
    ['DisplayName', 'cairn'],
  ]
  return xmlOf(
    writeXml('ListAllMyBucketsResult', [
      ['Owner', owner],
      ['Buckets', buckets],
    ]),
  )
}

export function createBucket({ vault, bucket }: Operation): Response {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw new S3Error('InvalidBucketName')
  if (!vault.catalog.buckets.add({ name: bucket, madeMs: Date.now() }))
    throw new S3Error('BucketAlreadyOwnedByYou')
  return new Response(null, { status: 200, headers: { location: `/${bucket}` } })
}

export function deleteBucket({ vault, bucket }: Operation): Response {
  if (vault.catalog.list(bucket, '', '', 1).length > 0) throw new S3Error('BucketNotEmpty')
  vault.catalog.buckets.remove(bucket)
  return new Response(null, { status: 204 })
}

export function readBucket(operation: Operation): Response {
  return xmlOf(bucketXml(operation))
}

function bucketXml({ vault, uploads, bucket, query }: Operation): string {
  if (query.has('location')) return writeXml('LocationConstraint', [])
  if (query.has('versioning')) return writeXml('VersioningConfiguration', [])
  if (query.has('uploads')) {
    const open = uploads.list(bucket).map(({ id, name }): readonly [string, Xml] => {
      const about: Xml = [
        ['Key', name],
        ['UploadId', id],
      ]
      return ['Upload', about]
    })
    return writeXml('ListMultipartUploadsResult', [['Bucket', bucket], ['IsTruncated', false], ...open])
  }
  const odd = ['acl', 'policy', 'lifecycle', 'cors', 'versions', 'tagging'].find(part => query.has(part))
  if (odd !== undefined) throw new S3Error('NotImplemented', odd)
  return listObjects(vault.catalog, bucket, query)
}

export async function putObject(operation: Operation): Promise<Response> {
  const { request, vault, signing, bucket, name } = operation
  if (request.headers['if-none-match'] === '*' && vault.catalog.find(bucket, name) !== undefined)
    throw new S3Error('PreconditionFailed')
  const file = newFileOf(operation)
  const source = request.headers['x-amz-copy-source']
  if (source !== undefined) return copyObject(operation, String(source), file)
  const { etag } = await vault.put(file, readBody(request, signing))
  return new Response(null, { status: 200, headers: { etag: `"${etag}"` } })
}

async function copyObject({ request, vault }: Operation, source: string, file: NewFile): Promise<Response> {
  const [, bucket = '', ...parts] = decodeURIComponent(source.startsWith('/') ? source : `/${source}`).split(
    '/',
  )
  const from = vault.catalog.find(bucket, parts.join('/'))
  if (from === undefined) throw new S3Error('NoSuchKey', source)
  const isReplaced = request.headers['x-amz-metadata-directive'] === 'REPLACE'
  const { etag, madeMs } = await vault.put(
    isReplaced ? file : { ...file, type: from.type, meta: from.meta },
    vault.read(from),
  )
  const result: Xml = [
    ['ETag', `"${etag}"`],
    ['LastModified', new Date(madeMs).toISOString()],
  ]
  return xmlOf(writeXml('CopyObjectResult', result))
}

export async function getObject(operation: Operation): Promise<Response> {
  const { context, request, vault } = operation
  const file = fileOf(operation)
  const { 'if-none-match': unless, 'if-match': only } = request.headers
  if (only !== undefined && only !== '*' && only !== `"${file.etag}"`) throw new S3Error('PreconditionFailed')
  if (unless !== undefined && (unless === '*' || unless === `"${file.etag}"`))
    return new Response(null, { status: 304, headers: { etag: `"${file.etag}"` } })
  const range = parseRange(request.headers.range, file.size)
  if (range === 'wrong') throw new S3Error('InvalidRange')
  const { start, length } = range ?? { start: 0, length: file.size }
  const headers = {
    ...headersOf(file),
    'content-length': String(length),
    ...(range === undefined ? {} : { 'content-range': `bytes ${start}-${start + length - 1}/${file.size}` }),
  }
  const status = range === undefined ? 200 : 206
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  return respondStream(context, vault.read(file, { start, length }), { status, headers })
}

export function deleteObject({ vault, bucket, name }: Operation): Response {
  vault.remove(bucket, name)
  return new Response(null, { status: 204 })
}

export async function deleteObjects({ request, signing, vault, bucket }: Operation): Promise<Response> {
  const { Object: objects, Quiet } = readXml(await readText(request, signing), 'Delete', ['Object'])
  const keys = ((objects ?? []) as readonly { readonly Key?: string }[]).map(({ Key }) => Key)
  if (keys.length === 0 || keys.length > MOST_DELETES || keys.some(key => key === undefined))
    throw new S3Error('MalformedXML')
  for (const key of keys) vault.remove(bucket, key!)
  const deleted = keys.map((key): readonly [string, Xml] => ['Deleted', [['Key', key!]]])
  return xmlOf(writeXml('DeleteResult', Quiet === 'true' ? [] : deleted))
}

export function beginUpload(operation: Operation): Response {
  const { uploads, bucket, name } = operation
  const id = uploads.begin(newFileOf(operation))
  return xmlOf(
    writeXml('InitiateMultipartUploadResult', [
      ['Bucket', bucket],
      ['Key', name],
      ['UploadId', id],
    ]),
  )
}

export async function putPart({
  request,
  query,
  uploads,
  signing,
  bucket,
  name,
}: Operation): Promise<Response> {
  const { id } = uploads.get(query.get('uploadId') ?? '', bucket, name)
  const number = Number(query.get('partNumber'))
  if (!Number.isInteger(number) || number < 1 || number > 10_000)
    throw new S3Error('InvalidArgument', 'partNumber')
  if (request.headers['x-amz-copy-source'] !== undefined)
    throw new S3Error('NotImplemented', 'UploadPartCopy')
  const etag = await uploads.addPart(id, number, readBody(request, signing))
  return new Response(null, { status: 200, headers: { etag: `"${etag}"` } })
}

export function listParts({ query, uploads, bucket, name }: Operation): Response {
  const { id } = uploads.get(query.get('uploadId') ?? '', bucket, name)
  const parts = uploads.parts(id).map(({ number, size, etag }): readonly [string, Xml] => [
    'Part',
    [
      ['PartNumber', number],
      ['ETag', `"${etag}"`],
      ['Size', size],
    ],
  ])
  const about: Xml = [
    ['Bucket', bucket],
    ['Key', name],
    ['UploadId', id],
    ['IsTruncated', false],
  ]
  return xmlOf(writeXml('ListPartsResult', [...about, ...parts]))
}

export async function completeUpload(operation: Operation): Promise<Response> {
  const { request, query, uploads, signing, bucket, name, vault } = operation
  const upload = uploads.get(query.get('uploadId') ?? '', bucket, name)
  const { Part: parts } = readXml(await readText(request, signing), 'CompleteMultipartUpload', ['Part'])
  const named = ((parts ?? []) as readonly { readonly PartNumber?: string; readonly ETag?: string }[]).map(
    ({ PartNumber, ETag }) => ({ number: Number(PartNumber), etag: (ETag ?? '').replaceAll('"', '') }),
  )
  const { etag, bytes } = uploads.joined(upload.id, named)
  const { type, meta } = upload
  await vault.put({ bucket, name, type, meta, etag }, bytes)
  await uploads.remove(upload.id)
  const result: Xml = [
    ['Location', `/${bucket}/${name}`],
    ['Bucket', bucket],
    ['Key', name],
    ['ETag', `"${etag}"`],
  ]
  return xmlOf(writeXml('CompleteMultipartUploadResult', result))
}

export async function abortUpload({ query, uploads, bucket, name }: Operation): Promise<Response> {
  await uploads.remove(uploads.get(query.get('uploadId') ?? '', bucket, name).id)
  return new Response(null, { status: 204 })
}

function fileOf({ vault, bucket, name }: Operation): StoredFile {
  const file = vault.catalog.find(bucket, name)
  if (file === undefined) throw new S3Error('NoSuchKey', name)
  return file
}

function newFileOf({ request, bucket, name }: Operation): NewFile {
  if (Buffer.byteLength(name) > MOST_NAME) throw new S3Error('KeyTooLongError')
  const meta = Object.entries(request.headers).flatMap(([key, value]): [string, string][] =>
    key.startsWith('x-amz-meta-') && typeof value === 'string' ? [[key, value]] : [],
  )
  const type = request.headers['content-type'] ?? 'application/octet-stream'
  return { bucket, name, type, meta: Object.fromEntries(meta) }
}

function headersOf({ etag, type, meta, madeMs, cid }: StoredFile): Record<string, string> {
  return {
    etag: `"${etag}"`,
    'content-type': type,
    'accept-ranges': 'bytes',
    'last-modified': new Date(madeMs).toUTCString(),
    'x-amz-meta-piece-cid': cid,
    ...meta,
  }
}

async function readText(request: IncomingMessage, signing: Signing): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of readBody(request, signing)) {
    length += chunk.length
    if (length > MOST_XML) throw new S3Error('EntityTooLarge')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** @param head its status, 200 unless said, and more headers */
export function xmlOf(text: string, { status = 200, headers = {} }: Head = {}): Response {
  return new Response(text, { status, headers: { 'content-type': 'application/xml', ...headers } })
}

/** What S3's operations do with a vault. Source: Amazon S3 API reference. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
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
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly bucket: string
  readonly name: string
  readonly query: URLSearchParams
  readonly signing: Signing
  readonly vault: Vault
  readonly uploads: Uploads
}

const [MOST_XML, MOST_NAME, MOST_DELETES] = [2 * 2 ** 20, 1024, 1_000]

export function listBuckets({ vault, response }: Operation): void {
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
  sendXml(
    response,
    writeXml('ListAllMyBucketsResult', [
      ['Owner', owner],
      ['Buckets', buckets],
    ]),
  )
}

export function createBucket({ vault, bucket, response }: Operation): void {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw new S3Error('InvalidBucketName')
  if (!vault.catalog.buckets.add({ name: bucket, madeMs: Date.now() }))
    throw new S3Error('BucketAlreadyOwnedByYou')
  response.writeHead(200, { location: `/${bucket}` }).end()
}

export function deleteBucket({ vault, bucket, response }: Operation): void {
  if (vault.catalog.list(bucket, '', '', 1).length > 0) throw new S3Error('BucketNotEmpty')
  vault.catalog.buckets.remove(bucket)
  response.writeHead(204).end()
}

export function readBucket(operation: Operation): void {
  sendXml(operation.response, bucketXml(operation))
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

export async function putObject(operation: Operation): Promise<void> {
  const { request, response, vault, signing, bucket, name } = operation
  if (request.headers['if-none-match'] === '*' && vault.catalog.find(bucket, name) !== undefined)
    throw new S3Error('PreconditionFailed')
  const file = newFileOf(operation)
  const source = request.headers['x-amz-copy-source']
  if (source !== undefined) return copyObject(operation, String(source), file)
  const { etag } = await vault.put(file, readBody(request, signing))
  response.writeHead(200, { etag: `"${etag}"` }).end()
}

async function copyObject(
  { response, request, vault }: Operation,
  source: string,
  file: NewFile,
): Promise<void> {
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
  sendXml(response, writeXml('CopyObjectResult', result))
}

export async function getObject(operation: Operation): Promise<void> {
  const { request, response, vault } = operation
  const file = fileOf(operation)
  const { 'if-none-match': unless, 'if-match': only } = request.headers
  if (only !== undefined && only !== '*' && only !== `"${file.etag}"`) throw new S3Error('PreconditionFailed')
  if (unless !== undefined && (unless === '*' || unless === `"${file.etag}"`))
    return void response.writeHead(304, { etag: `"${file.etag}"` }).end()
  const range = parseRange(request.headers.range, file.size)
  if (range === 'wrong') throw new S3Error('InvalidRange')
  const { start, length } = range ?? { start: 0, length: file.size }
  const head = {
    ...headersOf(file),
    'content-length': length,
    ...(range === undefined ? {} : { 'content-range': `bytes ${start}-${start + length - 1}/${file.size}` }),
  }
  const status = range === undefined ? 200 : 206
  if (request.method === 'HEAD') return void response.writeHead(status, head).end()
  const bytes = vault.read(file, { start, length })
  // The first bytes decide what is answered: after them nothing can be said any more.
  const first = await bytes.next()
  response.writeHead(status, head)
  async function* all(): AsyncGenerator<Uint8Array> {
    if (first.done === true) return
    yield first.value
    yield* bytes
  }
  await pipeline(Readable.from(all()), response)
}

export function deleteObject({ response, vault, bucket, name }: Operation): void {
  vault.remove(bucket, name)
  response.writeHead(204).end()
}

export async function deleteObjects({ request, response, signing, vault, bucket }: Operation): Promise<void> {
  const { Object: objects, Quiet } = readXml(await readText(request, signing), 'Delete', ['Object'])
  const keys = ((objects ?? []) as readonly { readonly Key?: string }[]).map(({ Key }) => Key)
  if (keys.length === 0 || keys.length > MOST_DELETES || keys.some(key => key === undefined))
    throw new S3Error('MalformedXML')
  for (const key of keys) vault.remove(bucket, key!)
  const deleted = keys.map((key): readonly [string, Xml] => ['Deleted', [['Key', key!]]])
  sendXml(response, writeXml('DeleteResult', Quiet === 'true' ? [] : deleted))
}

export function beginUpload(operation: Operation): void {
  const { uploads, response, bucket, name } = operation
  const id = uploads.begin(newFileOf(operation))
  sendXml(
    response,
    writeXml('InitiateMultipartUploadResult', [
      ['Bucket', bucket],
      ['Key', name],
      ['UploadId', id],
    ]),
  )
}

export async function putPart({
  request,
  response,
  query,
  uploads,
  signing,
  bucket,
  name,
}: Operation): Promise<void> {
  const { id } = uploads.get(query.get('uploadId') ?? '', bucket, name)
  const number = Number(query.get('partNumber'))
  if (!Number.isInteger(number) || number < 1 || number > 10_000)
    throw new S3Error('InvalidArgument', 'partNumber')
  if (request.headers['x-amz-copy-source'] !== undefined)
    throw new S3Error('NotImplemented', 'UploadPartCopy')
  const etag = await uploads.addPart(id, number, readBody(request, signing))
  response.writeHead(200, { etag: `"${etag}"` }).end()
}

export function listParts({ response, query, uploads, bucket, name }: Operation): void {
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
  sendXml(response, writeXml('ListPartsResult', [...about, ...parts]))
}

export async function completeUpload(operation: Operation): Promise<void> {
  const { request, response, query, uploads, signing, bucket, name, vault } = operation
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
  sendXml(response, writeXml('CompleteMultipartUploadResult', result))
}

export async function abortUpload({ response, query, uploads, bucket, name }: Operation): Promise<void> {
  await uploads.remove(uploads.get(query.get('uploadId') ?? '', bucket, name).id)
  response.writeHead(204).end()
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

export function sendXml(response: ServerResponse, text: string, status = 200): void {
  response
    .writeHead(status, { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(text) })
    .end(text)
}

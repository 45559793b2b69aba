/** The endpoint that S3 clients talk to, path style: which operation a request is, and how it fails. */
import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { incomingOf } from '../../../../links/http/incoming.ts'
import type { Vault } from '../consumer/vault.ts'
import { causeOf, StorageError } from '../storage-error.ts'
import {
  abortUpload,
  beginUpload,
  completeUpload,
  createBucket,
  deleteBucket,
  deleteObject,
  deleteObjects,
  getObject,
  listBuckets,
  listParts,
  type Operation,
  putObject,
  putPart,
  readBucket,
  xmlOf,
} from './operations.ts'
import { S3Error } from './s3-error.ts'
import { type Credentials, checkSignature } from './signature.ts'
import type { Uploads } from './uploads.ts'
import { writeXml } from './xml.ts'

export interface S3Options {
  readonly vault: Vault
  readonly uploads: Uploads
  readonly credentials: Credentials
  warn(message: string, facts: Readonly<Record<string, unknown>>): void
}

/** Never rejects: what fails is answered, and what is nobody's fault but ours is logged. */
export async function answerS3(context: Context, options: S3Options): Promise<Response> {
  const id = randomUUID()
  const answer = await perform(context, options).catch((error: unknown) =>
    refusal(error, context, { id, warn: options.warn }),
  )
  answer.headers.set('x-amz-request-id', id)
  return answer
}

function refusal(
  error: unknown,
  context: Context,
  { id, warn }: { readonly id: string } & Pick<S3Options, 'warn'>,
): Response {
  const { method, url = '' } = incomingOf(context)
  const known = toS3Error(error)
  if (known.code === 'InternalError') warn('an S3 request failed', { request: id, problem: causeOf(error) })
  const detail = error instanceof StorageError ? `${known.message} ${causeOf(error)}` : known.message
  const { status } = known
  const close = { connection: 'close' }
  if (method === 'HEAD') return new Response(null, { status, headers: close })
  const body = [
    ['Code', known.code],
    ['Message', detail],
    ['Resource', url.split('?', 1)[0] ?? ''],
    ['RequestId', id],
  ] as const
  return xmlOf(writeXml('Error', body, ''), { status, headers: close })
}

async function perform(context: Context, options: S3Options): Promise<Response> {
  const { vault, uploads, credentials } = options
  const request = incomingOf(context)
  const { method = 'GET', url: target = '/', headers } = request
  const signing = await checkSignature({ method, target, headers }, credentials, Date.now())
  const { pathname, searchParams: query } = new URL(target, 'http://s3')
  const [bucket = '', ...parts] = pathname.slice(1).split('/').map(decode)
  const operation = { context, request, bucket, name: parts.join('/'), query, signing, vault, uploads }
  if (bucket === '') return method === 'GET' ? listBuckets(operation) : refuse(method)
  if (operation.name === '') return onBucket(method, operation)
  needBucket(operation)
  return onObject(method, operation)
}

function onBucket(method: string, operation: Operation): Promise<Response> | Response {
  if (method === 'PUT') return createBucket(operation)
  needBucket(operation)
  if (method === 'HEAD') return new Response(null, { status: 200 })
  if (method === 'GET') return readBucket(operation)
  if (method === 'DELETE') return deleteBucket(operation)
  if (method === 'POST' && operation.query.has('delete')) return deleteObjects(operation)
  return refuse(method)
}

function onObject(method: string, operation: Operation): Promise<Response> | Response {
  const { query } = operation
  const isPart = query.has('uploadId')
  const odd = ['acl', 'tagging', 'retention', 'legal-hold', 'torrent', 'attributes'].find(part =>
    query.has(part),
  )
  if (odd !== undefined) throw new S3Error('NotImplemented', odd)
  if (method === 'PUT') return isPart ? putPart(operation) : putObject(operation)
  if (method === 'GET' && isPart) return listParts(operation)
  if (method === 'GET' || method === 'HEAD') return getObject(operation)
  if (method === 'DELETE') return isPart ? abortUpload(operation) : deleteObject(operation)
  if (method === 'POST' && query.has('uploads')) return beginUpload(operation)
  if (method === 'POST' && isPart) return completeUpload(operation)
  return refuse(method)
}

function needBucket({ vault, bucket }: Operation): void {
  if (!vault.catalog.buckets.has(bucket)) throw new S3Error('NoSuchBucket', bucket)
}

function refuse(method: string): never {
  throw new S3Error('MethodNotAllowed', method)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (cause) {
    throw new S3Error('InvalidArgument', part, cause)
  }
}

function toS3Error(error: unknown): S3Error {
  if (error instanceof S3Error) return error
  if (error instanceof StorageError) return new S3Error('SlowDown', '', error)
  return new S3Error('InternalError', '', error)
}

/** The endpoint that S3 clients talk to, path style: who asks, which operation it is, and how it fails. */
import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { incomingOf } from '../../../../links/http/incoming.ts'
import type { Vault } from '../consumer/vault.ts'
import { causeOf, StorageError } from '../storage-error.ts'
import { needKeepable } from './headers.ts'
import { needVersion, toS3Error } from './objects.ts'
import { headersOf, xmlOf } from './operation.ts'
import { type Level, routeOf } from './routes.ts'
import { S3Error } from './s3-error.ts'
import type { Uploads } from './uploads.ts'
import { type Credentials, checkSignature } from './wire/signature.ts'
import { readTarget, type Target } from './wire/target.ts'
import { writeXml } from './wire/xml.ts'

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
  const isPassing = error instanceof StorageError && known.code === 'SlowDown'
  const detail = isPassing ? `${known.message} ${causeOf(error)}` : known.message
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
  const { method = 'GET', url = '/', headers } = request
  const signing = await checkSignature({ method, target: url, headers }, credentials, Date.now())
  const target = readTarget(url)
  const at = levelOf(target)
  const { handle, isMaking } = routeOf(at, method, target.query)
  const { bucket, name, query } = target
  const operation = {
    context,
    request,
    headers: headersOf(request, query),
    bucket,
    name,
    query,
    signing,
    vault,
    uploads,
  }
  if (at !== 'service' && isMaking !== true && !vault.catalog.buckets.has(bucket))
    throw new S3Error('NoSuchBucket', bucket)
  needVersion(query.get('versionId'))
  needKeepable(operation.headers)
  return handle(operation)
}

/** @throws {S3Error} InvalidBucketName for a key in no bucket */
function levelOf({ bucket, name }: Target): Level {
  if (name !== '' && bucket === '') throw new S3Error('InvalidBucketName')
  if (name !== '') return 'object'
  return bucket === '' ? 'service' : 'bucket'
}

/**
 * Which operation a request is: a table by level, method and sub-resource. What is not in it is refused, so that no request is
 * taken for another one: a sub-resource that nobody here knows never is the bucket or the file that it hangs on.
 */
import { createBucket, deleteBucket, headBucket, listBuckets } from './buckets.ts'
import { OVERRIDES } from './headers.ts'
import { listObjects, listVersions } from './list-objects.ts'
import { listUploads } from './list-uploads.ts'
import { abortUpload, beginUpload, completeUpload, listParts, putPart } from './multipart.ts'
import { deleteObject, deleteObjects, getObject, putObject } from './objects.ts'
import type { Operation } from './operation.ts'
import { S3Error } from './s3-error.ts'
import {
  always,
  deleteNothing,
  deleteNothingOfObject,
  getAcl,
  getAttributes,
  getTags,
  MISSING_OF_BUCKETS,
  MISSING_OF_OBJECTS,
  putAcl,
  SUB_RESOURCES,
  sayMissing,
} from './sub-resources.ts'

export type Level = 'service' | 'bucket' | 'object'

export interface S3Route {
  readonly at: Level
  readonly method: string
  /** What the query names beside the bucket or file; none where it is the thing itself. */
  readonly sub?: string
  /** What else the query may say. */
  readonly asks?: readonly string[]
  /** The bucket need not be there. */
  readonly isMaking?: true
  readonly handle: (operation: Operation) => Response | Promise<Response>
}

const PAGE = ['prefix', 'delimiter', 'encoding-type']
const LIST = [...PAGE, 'list-type', 'marker', 'max-keys', 'continuation-token', 'start-after', 'fetch-owner']
const LIST_VERSIONS = [...PAGE, 'key-marker', 'version-id-marker', 'max-keys']
const LIST_UPLOADS = [...PAGE, 'key-marker', 'upload-id-marker', 'max-uploads']
const LIST_BUCKETS = ['prefix', 'max-buckets', 'continuation-token', 'bucket-region']
const VERSION = ['versionId']

export const ROUTES: readonly S3Route[] = [
  { at: 'service', method: 'GET', asks: LIST_BUCKETS, handle: listBuckets },

  { at: 'bucket', method: 'GET', asks: LIST, handle: listObjects },
  { at: 'bucket', method: 'HEAD', handle: headBucket },
  { at: 'bucket', method: 'PUT', isMaking: true, handle: createBucket },
  { at: 'bucket', method: 'DELETE', handle: deleteBucket },
  { at: 'bucket', method: 'POST', sub: 'delete', handle: deleteObjects },
  { at: 'bucket', method: 'GET', sub: 'acl', handle: getAcl },
  { at: 'bucket', method: 'PUT', sub: 'acl', handle: putAcl },
  { at: 'bucket', method: 'GET', sub: 'accelerate', handle: always('AccelerateConfiguration') },
  { at: 'bucket', method: 'GET', sub: 'location', handle: always('LocationConstraint') },
  { at: 'bucket', method: 'GET', sub: 'logging', handle: always('BucketLoggingStatus') },
  { at: 'bucket', method: 'GET', sub: 'notification', handle: always('NotificationConfiguration') },
  {
    at: 'bucket',
    method: 'GET',
    sub: 'requestPayment',
    handle: always('RequestPaymentConfiguration', [['Payer', 'BucketOwner']]),
  },
  { at: 'bucket', method: 'GET', sub: 'uploads', asks: LIST_UPLOADS, handle: listUploads },
  { at: 'bucket', method: 'GET', sub: 'versioning', handle: always('VersioningConfiguration') },
  { at: 'bucket', method: 'GET', sub: 'versions', asks: LIST_VERSIONS, handle: listVersions },
  ...Object.entries(MISSING_OF_BUCKETS).flatMap(([sub, code]): S3Route[] => [
    { at: 'bucket', method: 'GET', sub, asks: ['id'], handle: sayMissing(code) },
    { at: 'bucket', method: 'DELETE', sub, asks: ['id'], handle: deleteNothing },
  ]),

  { at: 'object', method: 'GET', asks: [...VERSION, ...OVERRIDES], handle: getObject },
  { at: 'object', method: 'HEAD', asks: [...VERSION, ...OVERRIDES], handle: getObject },
  { at: 'object', method: 'GET', sub: 'partNumber', asks: [...VERSION, ...OVERRIDES], handle: getObject },
  { at: 'object', method: 'HEAD', sub: 'partNumber', asks: [...VERSION, ...OVERRIDES], handle: getObject },
  { at: 'object', method: 'PUT', handle: putObject },
  { at: 'object', method: 'DELETE', asks: VERSION, handle: deleteObject },
  { at: 'object', method: 'POST', sub: 'uploads', handle: beginUpload },
  { at: 'object', method: 'PUT', sub: 'uploadId', asks: ['partNumber'], handle: putPart },
  {
    at: 'object',
    method: 'GET',
    sub: 'uploadId',
    asks: ['max-parts', 'part-number-marker', 'encoding-type'],
    handle: listParts,
  },
  { at: 'object', method: 'POST', sub: 'uploadId', handle: completeUpload },
  { at: 'object', method: 'DELETE', sub: 'uploadId', handle: abortUpload },
  { at: 'object', method: 'GET', sub: 'acl', asks: VERSION, handle: getAcl },
  { at: 'object', method: 'PUT', sub: 'acl', asks: VERSION, handle: putAcl },
  { at: 'object', method: 'GET', sub: 'attributes', asks: VERSION, handle: getAttributes },
  { at: 'object', method: 'GET', sub: 'tagging', asks: VERSION, handle: getTags },
  { at: 'object', method: 'DELETE', sub: 'tagging', asks: VERSION, handle: deleteNothingOfObject },
  ...Object.entries(MISSING_OF_OBJECTS).map(
    ([sub, code]): S3Route => ({ at: 'object', method: 'GET', sub, asks: VERSION, handle: sayMissing(code) }),
  ),
]

/** What a signature or an SDK adds to any address. */
const ANYWHERE = /^x-(?:amz-|id$)/i

/**
 * @throws {S3Error} NotImplemented for what S3 would take for something else, MethodNotAllowed, InvalidArgument
 * @example routeOf('bucket', 'DELETE', new URLSearchParams('policy')).sub // → 'policy'
 */
export function routeOf(at: Level, method: string, query: URLSearchParams): S3Route {
  const named = SUB_RESOURCES.filter(name => query.has(name))
  const sub = named.includes('uploadId') ? 'uploadId' : named[0]
  const route = ROUTES.find(row => row.at === at && row.method === method && row.sub === sub)
  if (route === undefined) {
    if (sub !== undefined) throw new S3Error('NotImplemented', `${method} ?${sub} of a ${wordOf(at)}.`)
    throw new S3Error('MethodNotAllowed', `${method} of a ${wordOf(at)}.`)
  }
  const isRead = method === 'GET' || method === 'HEAD'
  for (const [name, value] of query) {
    if (name === sub || route.asks?.includes(name) || ANYWHERE.test(name)) continue
    // A link may carry words of its own; one without a value would name something of the file instead.
    if (isRead && value !== '' && !SUB_RESOURCES.includes(name)) continue
    throw new S3Error('NotImplemented', `${method} with ?${name.slice(0, 100)} of a ${wordOf(at)}.`)
  }
  return route
}

function wordOf(at: Level): string {
  return at === 'object' ? 'file' : at
}

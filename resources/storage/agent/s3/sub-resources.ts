/**
 * What a query can name beside a bucket or a file: `?policy`, `?acl`. None of them is the bucket or the file itself. Of most
 * there is nothing here: asked for, it is said to be missing; deleted, it is gone as it was; set, it is refused.
 */
import { OWNER } from './buckets.ts'
import { needKeepable } from './headers.ts'
import { empty, fileOf, type Operation, readText, xmlOf } from './operation.ts'
import { S3Error, type S3ErrorCode } from './s3-error.ts'
import { readXml, writeXml, type Xml } from './wire/xml.ts'

/** Every one that S3 has, at any level, whether it is answered here or not. Source: Amazon S3 API reference, operations. */
export const SUB_RESOURCES: readonly string[] = [
  'abac',
  'accelerate',
  'acl',
  'analytics',
  'append',
  'attributes',
  'cors',
  'delete',
  'encryption',
  'intelligent-tiering',
  'inventory',
  'legal-hold',
  'lifecycle',
  'location',
  'logging',
  'metadataConfiguration',
  'metadataInventoryTable',
  'metadataJournalTable',
  'metadataTable',
  'metrics',
  'notification',
  'object-lock',
  'ownershipControls',
  'partNumber',
  'policy',
  'policyStatus',
  'publicAccessBlock',
  'renameObject',
  'replication',
  'requestPayment',
  'restore',
  'retention',
  'select',
  'session',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
  'versioning',
  'versions',
  'website',
]

/** There is none, and none can be made. */
export const MISSING_OF_BUCKETS: Readonly<Record<string, S3ErrorCode>> = {
  analytics: 'NoSuchConfiguration',
  cors: 'NoSuchCORSConfiguration',
  encryption: 'ServerSideEncryptionConfigurationNotFoundError',
  'intelligent-tiering': 'NoSuchConfiguration',
  inventory: 'NoSuchConfiguration',
  lifecycle: 'NoSuchLifecycleConfiguration',
  metrics: 'NoSuchConfiguration',
  'object-lock': 'ObjectLockConfigurationNotFoundError',
  ownershipControls: 'OwnershipControlsNotFoundError',
  policy: 'NoSuchBucketPolicy',
  policyStatus: 'NoSuchBucketPolicy',
  publicAccessBlock: 'NoSuchPublicAccessBlockConfiguration',
  replication: 'ReplicationConfigurationNotFoundError',
  tagging: 'NoSuchTagSet',
  website: 'NoSuchWebsiteConfiguration',
}

export const MISSING_OF_OBJECTS: Readonly<Record<string, S3ErrorCode>> = {
  'legal-hold': 'NoSuchObjectLockConfiguration',
  retention: 'NoSuchObjectLockConfiguration',
}

export function sayMissing(code: S3ErrorCode): () => never {
  return () => {
    throw new S3Error(code)
  }
}

/** An answer that is the same for every bucket. */
export function always(root: string, content: Xml = []): () => Response {
  return () => xmlOf(writeXml(root, content))
}

export function deleteNothing(): Response {
  return empty(204)
}

/** Of a file it is nothing only where the file is. */
export function deleteNothingOfObject(operation: Operation): Response {
  fileOf(operation)
  return empty(204)
}

export function getTags(operation: Operation): Response {
  fileOf(operation)
  return xmlOf(writeXml('Tagging', [['TagSet', []]]))
}

/** Who has the keys may do everything, and nobody else anything. */
export function getAcl(operation: Operation): Response {
  if (operation.name !== '') fileOf(operation)
  const grantee = '<Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser">'
  const text = writeXml('AccessControlPolicy', [
    ['Owner', OWNER],
    [
      'AccessControlList',
      [
        [
          'Grant',
          [
            ['Grantee', OWNER],
            ['Permission', 'FULL_CONTROL'],
          ],
        ],
      ],
    ],
  ])
  return xmlOf(text.replace('<Grantee>', grantee))
}

/** To what it is already. @throws {S3Error} AccessControlListNotSupported for anything else */
export async function putAcl(operation: Operation): Promise<Response> {
  if (operation.name !== '') fileOf(operation)
  needKeepable(operation.headers)
  if (operation.headers['x-amz-acl'] !== undefined) return empty(200)
  const root = readXml(await readText(operation), 'AccessControlPolicy')
  const grants = root.children.find(({ name }) => name === 'AccessControlList')?.children ?? []
  const isOwners = grants.every(({ children }) => {
    const [grantee, permission] = ['Grantee', 'Permission'].map(wanted =>
      children.find(({ name }) => name === wanted),
    )
    const id = grantee?.children.find(({ name }) => name === 'ID')?.text.trim()
    return id === 'cairn' && permission?.text.trim() === 'FULL_CONTROL'
  })
  if (!isOwners) throw new S3Error('AccessControlListNotSupported')
  return empty(200)
}

export function getAttributes(operation: Operation): Response {
  const { etag, size, madeMs, parts } = fileOf(operation)
  const wanted = (operation.headers['x-amz-object-attributes'] ?? '').split(',').map(word => word.trim())
  if (wanted.every(word => word === '')) throw new S3Error('InvalidArgument', 'x-amz-object-attributes')
  const known: Xml = [
    ['ETag', etag],
    ['StorageClass', 'STANDARD'],
    ['ObjectSize', size],
    ...(parts === undefined ? [] : [['ObjectParts', [['PartsCount', parts.length]]] as const]),
  ]
  return xmlOf(
    writeXml(
      'GetObjectAttributesResponse',
      known.filter(([name]) => wanted.includes(name)),
    ),
    { headers: { 'last-modified': new Date(madeMs).toUTCString() } },
  )
}

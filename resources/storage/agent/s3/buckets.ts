/** Buckets: listed, made, deleted. Source: Amazon S3 API reference. */
import { given, readToken, writeToken } from './listing.ts'
import { empty, type Operation, readText, xmlOf } from './operation.ts'
import { S3Error } from './s3-error.ts'
import { writeXml, type Xml } from './wire/xml.ts'

export const OWNER: Xml = [
  ['ID', 'cairn'],
  ['DisplayName', 'cairn'],
]

export function listBuckets({ vault, query }: Operation): Response {
  const prefix = query.get('prefix') ?? ''
  const after = readToken(query.get('continuation-token') ?? '')
  const limit = bucketLimitOf(query.get('max-buckets'))
  const here = vault.catalog.buckets.all().filter(({ name }) => name.startsWith(prefix) && name > after)
  const shown = here.slice(0, limit)
  const next = shown.length < here.length ? writeToken(shown.at(-1)?.name ?? '') : ''
  const buckets = shown.map(({ name, madeMs }): readonly [string, Xml] => [
    'Bucket',
    [
      ['Name', name],
      ['CreationDate', new Date(madeMs).toISOString()],
    ],
  ])
  return xmlOf(
    writeXml('ListAllMyBucketsResult', [
      ['Owner', OWNER],
      ['Buckets', buckets],
      ...given('ContinuationToken', next),
      ...given('Prefix', prefix),
    ]),
  )
}

/** @throws {S3Error} InvalidArgument */
function bucketLimitOf(said: string | null): number {
  if (said === null || said === '') return Number.POSITIVE_INFINITY
  const limit = Number(said)
  if (!/^\d{1,5}$/.test(said) || limit < 1 || limit > 10_000)
    throw new S3Error('InvalidArgument', 'max-buckets is a whole number from 1 to 10000.')
  return limit
}

/** @example isBucketName('family-photos') // → true */
export function isBucketName(name: string): boolean {
  return (
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
    !/\.\.|\.-|-\.|^\d+\.\d+\.\d+\.\d+$|^xn--|^sthree-|-s3alias$/.test(name)
  )
}

export async function createBucket(operation: Operation): Promise<Response> {
  const { vault, bucket, request } = operation
  if (!isBucketName(bucket)) throw new S3Error('InvalidBucketName')
  // Which region it is to be in is of no matter here; what else is wished would be.
  if (request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined) {
    const wish = await readText(operation)
    if (/<(?:\w+:)?(?:Bucket|Location|Tags)(?:>|\s)/.test(wish))
      throw new S3Error('NotImplemented', 'A bucket has a name, and neither place nor tags.')
  }
  if (!vault.catalog.buckets.add({ name: bucket, madeMs: Date.now() }))
    throw new S3Error('BucketAlreadyOwnedByYou')
  return empty(200, { location: `/${bucket}` })
}

export function headBucket(): Response {
  return empty(200)
}

export function deleteBucket({ vault, bucket }: Operation): Response {
  if (vault.catalog.list(bucket, '', '', 1).length > 0) throw new S3Error('BucketNotEmpty')
  vault.catalog.buckets.remove(bucket)
  return empty(204)
}

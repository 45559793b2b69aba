/** What is kept of a file beside its bytes, what an answer says of it, and what cannot be kept and so is refused. */
import type { StoredFile } from '../catalog/file-table.ts'
import type { NewFile } from '../consumer/vault.ts'
import { asLatinHeader, type Headers } from './operation.ts'
import { S3Error, type S3ErrorCode } from './s3-error.ts'

const [MOST_NAME, MOST_META] = [1024, 2048]
const META = 'x-amz-meta-'
const KEPT = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'expires',
] as const
const BYTES = 'application/octet-stream'
/** Every file is sealed with it on this machine, whether it is asked for or not. */
const CIPHER = 'AES256'
const SSE = 'x-amz-server-side-encryption'

/** @throws {S3Error} KeyTooLongError, MetadataTooLarge */
export function newFileOf(headers: Headers, bucket: string, name: string): NewFile {
  if (Buffer.byteLength(name) > MOST_NAME) throw new S3Error('KeyTooLongError')
  return { bucket, name, type: headers['content-type'] ?? BYTES, meta: metaOf(headers) }
}

function metaOf(headers: Headers): Readonly<Record<string, string>> {
  const meta: Record<string, string> = {}
  let size = 0
  for (const [name, value] of Object.entries(headers)) {
    if (!name.startsWith(META) || value === undefined) continue
    size += name.length - META.length + value.length
    meta[name] = value
  }
  if (size > MOST_META) throw new S3Error('MetadataTooLarge', `It has ${size} bytes.`)
  for (const name of KEPT) {
    const value = name === 'content-encoding' ? encodingOf(headers) : headers[name]
    if (value !== undefined && value !== '') meta[name] = value
  }
  return meta
}

/** How a body came over the wire is not what it is; the rest stays as it was written. */
function encodingOf(headers: Headers): string | undefined {
  const said = headers['content-encoding']
  return said
    ?.replaceAll(/(^|,)\s*aws-chunked\s*(?=,|$)/gi, '')
    .replace(/^\s*,/, '')
    .trim()
}

export function headersOfFile({ etag, type, meta, madeMs, cid }: StoredFile): Record<string, string> {
  return {
    etag: `"${etag}"`,
    'content-type': type,
    'accept-ranges': 'bytes',
    'last-modified': new Date(madeMs).toUTCString(),
    [SSE]: CIPHER,
    ...meta,
    'x-cairn-piece-cid': cid,
  }
}

/** For the answer to a write. */
export function headersOfWrite({ etag }: Pick<StoredFile, 'etag'>): Record<string, string> {
  return { etag: `"${etag}"`, [SSE]: CIPHER }
}

/** What was said of the bytes, and has been held against them. */
export function checkedSums(headers: Headers): Record<string, string> {
  const said = Object.entries(headers).flatMap(([name, value]) =>
    /^x-amz-checksum-(?!algorithm$|mode$)/.test(name) && value !== undefined ? [[name, value]] : [],
  )
  return Object.fromEntries(said)
}

/** `response-content-type=…` of a read: what its answer says instead. @throws {S3Error} InvalidArgument */
export function overridesOf(query: URLSearchParams): Record<string, string> {
  const said: Record<string, string> = {}
  for (const name of ['content-type', ...KEPT]) {
    const value = query.get(`response-${name}`)
    if (value === null) continue
    said[name] = asLatinHeader(`response-${name}`, value)
  }
  return said
}

/** The names of overrides, for the table of operations. */
export const OVERRIDES = ['content-type', ...KEPT].map(name => `response-${name}`)

type Rule = readonly [name: RegExp, code: S3ErrorCode, why: string, allowed?: (value: string) => boolean]

const REFUSED: readonly Rule[] = [
  [
    /^x-amz-acl$/,
    'AccessControlListNotSupported',
    '',
    value => value === 'private' || value === 'bucket-owner-full-control',
  ],
  [/^x-amz-object-ownership$/, 'AccessControlListNotSupported', '', value => value === 'BucketOwnerEnforced'],
  [/^x-amz-grant-/, 'AccessControlListNotSupported', ''],
  [/^x-amz-tagging$/, 'NotImplemented', 'There are no tags.'],
  [
    /^x-amz-(?:copy-source-)?server-side-encryption-customer-/,
    'NotImplemented',
    'The vault encrypts with keys of its own: SSE-C cannot be.',
  ],
  [
    /^x-amz-server-side-encryption$/,
    'NotImplemented',
    `Every file is sealed with ${CIPHER}, with keys of the vault’s own; there is no KMS.`,
    value => value === CIPHER,
  ],
  [/^x-amz-server-side-encryption-/, 'NotImplemented', 'There is no KMS.'],
  [
    // To be let past a lock is no wish of its own: there is none to be let past.
    /^x-amz-object-lock-/,
    'InvalidRequest',
    'Buckets here have no object lock.',
    value => value.toLowerCase() === 'false',
  ],
  [
    /^x-amz-bucket-object-lock-enabled$/,
    'NotImplemented',
    'There is no object lock.',
    value => value.toLowerCase() === 'false',
  ],
  [/^x-amz-storage-class$/, 'InvalidStorageClass', '', value => value === 'STANDARD'],
  [/^x-amz-website-redirect-location$/, 'NotImplemented', 'No bucket is a web site.'],
  [/^x-amz-(?:mfa|write-offset-bytes)$/, 'NotImplemented', ''],
  [
    /^x-amz-(?:source-)?expected-bucket-owner$/,
    'AccessDenied',
    'The owner of every bucket here is cairn.',
    value => value === 'cairn',
  ],
]

/** What would be dropped in silence is refused instead. @throws {S3Error} with a code that clients do not try again after */
export function needKeepable(headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    const rule = REFUSED.find(([pattern]) => pattern.test(name))
    if (rule === undefined || rule[3]?.(value) === true) continue
    throw new S3Error(rule[1], `${rule[2]} ${name}: ${value.slice(0, 100)}`.trim())
  }
}

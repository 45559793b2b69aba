/**
 * AWS Signature Version 4, checked: in the header or in the query of a presigned URL. Source: Amazon S3 API reference,
 * "Authenticating requests".
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { S3Error } from './s3-error.ts'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

export interface SignedRequest {
  readonly method: string
  /** Path and query as they came. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
}

/** What chunks of a streamed body are signed with. */
export interface Signing {
  readonly key: Buffer
  readonly scope: string
  readonly amzDate: string
  readonly signature: string
  /** x-amz-content-sha256. */
  readonly payload: string
}

const [ALGORITHM, SKEW_MS, LONGEST_S] = ['AWS4-HMAC-SHA256', 15 * 60_000, 604_800]

/** @throws {S3Error} why it is nobody's who may */
export function checkSignature(request: SignedRequest, credentials: Credentials, nowMs: number): Signing {
  const url = new URL(request.target, 'http://s3')
  const isPresigned = url.searchParams.has('X-Amz-Signature')
  const claim = isPresigned ? readQuery(url) : readHeader(request.headers)
  const [accessKeyId, date = '', region = '', service, end] = claim.credential
  if (accessKeyId !== credentials.accessKeyId) throw new S3Error('AccessDenied')
  if (service !== 's3' || end !== 'aws4_request') throw new S3Error('AuthorizationHeaderMalformed')
  checkTime(claim, nowMs)
  const scope = `${date}/${region}/s3/aws4_request`
  const canonical = canonicalRequest(request, url, claim, isPresigned)
  const text = [ALGORITHM, claim.amzDate, scope, sha256Hex(canonical)].join('\n')
  const key = [date, region, 's3', 'aws4_request'].reduce<Buffer>(
    (secret, part) => hmac(secret, part),
    Buffer.from(`AWS4${credentials.secretAccessKey}`),
  )
  const signature = hmac(key, text).toString('hex')
  if (!isSame(signature, claim.signature)) throw new S3Error('SignatureDoesNotMatch')
  return { key, scope, amzDate: claim.amzDate, signature, payload: claim.payload }
}

interface Claim {
  readonly credential: readonly string[]
  readonly signedHeaders: readonly string[]
  readonly signature: string
  /** `20261121T140000Z`. */
  readonly amzDate: string
  readonly expiresS: number | undefined
  readonly payload: string
}

function readHeader(headers: IncomingHttpHeaders): Claim {
  const text = headers.authorization
  if (text === undefined) throw new S3Error('AccessDenied')
  const match = /^AWS4-HMAC-SHA256 (.+)$/.exec(text)
  const fields = new Map(match?.[1]?.split(',').map(part => part.trim().split('=') as [string, string]))
  const [credential, signed, signature] = ['Credential', 'SignedHeaders', 'Signature'].map(name =>
    fields.get(name),
  )
  const payload = headers['x-amz-content-sha256']
  if (
    credential === undefined ||
    signed === undefined ||
    signature === undefined ||
    typeof payload !== 'string'
  )
    throw new S3Error('AuthorizationHeaderMalformed')
  return {
    credential: credential.split('/'),
    signedHeaders: signed.split(';'),
    signature,
    payload,
    amzDate: String(headers['x-amz-date'] ?? ''),
    expiresS: undefined,
  }
}

function readQuery({ searchParams }: URL): Claim {
  const field = (name: string) => searchParams.get(`X-Amz-${name}`) ?? ''
  if (field('Algorithm') !== ALGORITHM) throw new S3Error('AuthorizationHeaderMalformed')
  return {
    credential: field('Credential').split('/'),
    signedHeaders: field('SignedHeaders').split(';'),
    signature: field('Signature'),
    amzDate: field('Date'),
    expiresS: Number(field('Expires')),
    payload: 'UNSIGNED-PAYLOAD',
  }
}

function checkTime({ amzDate, expiresS }: Claim, nowMs: number): void {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(amzDate)?.map(Number) ?? []
  if (year === undefined) throw new S3Error('AuthorizationHeaderMalformed')
  const at = Date.UTC(year, month! - 1, day, hour, minute, second)
  if (expiresS === undefined) {
    if (Math.abs(at - nowMs) > SKEW_MS) throw new S3Error('RequestTimeTooSkewed')
    return
  }
  if (!(expiresS > 0 && expiresS <= LONGEST_S)) throw new S3Error('AuthorizationHeaderMalformed')
  if (nowMs > at + expiresS * 1000 || at - nowMs > SKEW_MS)
    throw new S3Error('AccessDenied', 'The link has expired.')
}

function canonicalRequest(
  { method, headers, target }: SignedRequest,
  { searchParams }: URL,
  { signedHeaders, payload }: Claim,
  isPresigned: boolean,
): string {
  // The path stays as the client encoded it: S3 encodes once.
  const path = target.split('?', 1)[0]!
  const query = [...searchParams]
    .filter(([name]) => !(isPresigned && name === 'X-Amz-Signature'))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort((a, b) => (a < b ? -1 : 1))
    .join('&')
  const lines = signedHeaders.map(
    name =>
      `${name}:${String(headers[name] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  )
  return [method, path, query, lines.join(''), signedHeaders.join(';'), payload].join('\n')
}

/** RFC 3986, which is stricter than encodeURIComponent. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

export function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/**
 * AWS Signature Version 4, checked: in the header or in the query of a presigned URL. What a client says that it signed is signed
 * again with its key, by Amazon's own library, and compared.
 */
import { isUtf8 } from 'node:buffer'
import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { SignatureV4 } from '@smithy/signature-v4'
import { Sha256 } from '../../../../../keys/sha256-hash.ts'
import { S3Error } from '../s3-error.ts'
import { encodeKey, readTarget, type Target } from './target.ts'

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

/** What a streamed body goes on with. */
export interface Signing {
  readonly signature: string
  /** x-amz-content-sha256. */
  readonly payload: string
  /** Each chunk's signature holds the one before it. */
  signChunk(bytes: Uint8Array, before: string): Promise<string>
}

const [ALGORITHM, SKEW_MS, LONGEST_S] = ['AWS4-HMAC-SHA256', 15 * 60_000, 604_800]
/** As boto3 makes links unless told otherwise. */
const OLD_SIGNATURE =
  'Signatures of version 2 are not taken. Sign with AWS4-HMAC-SHA256: signature_version s3v4 in boto3, signature_v2 off elsewhere.'
const SIGNED_BY_QUERY = ['Algorithm', 'Credential', 'Date', 'Expires', 'SignedHeaders', 'Signature']

/** @throws {S3Error} if the request is not authorised */
export async function checkSignature(
  request: SignedRequest,
  credentials: Credentials,
  nowMs: number,
): Promise<Signing> {
  const target = readTarget(request.target)
  const { query: searchParams } = target
  const isPresigned = searchParams.has('X-Amz-Signature')
  const isOld = request.headers.authorization?.startsWith('AWS ') || searchParams.has('AWSAccessKeyId')
  if (isOld === true && !isPresigned) throw new S3Error('InvalidRequest', OLD_SIGNATURE)
  const claim = isPresigned ? readQuery(searchParams) : readHeader(request.headers)
  const [accessKeyId, , region = '', service, end] = claim.credential
  if (accessKeyId !== credentials.accessKeyId) throw new S3Error('InvalidAccessKeyId')
  if (service !== 's3' || end !== 'aws4_request') throw new S3Error('AuthorizationHeaderMalformed')
  needSigned(request.headers, claim.signedHeaders)
  const signingDate = new Date(timeOf(claim, nowMs))
  const signer = new SignatureV4({
    service,
    region,
    credentials,
    sha256: Sha256,
    // S3 encodes a path once: it stays as the client encoded it.
    uriEscapePath: false,
    applyChecksum: false,
  })
  const signature = await signatureThatHolds(request, target, claim, { signer, signingDate })
  return {
    signature,
    payload: claim.payload,
    signChunk: (payload, priorSignature) =>
      signer.sign({ headers: NO_HEADERS, payload }, { signingDate, priorSignature }),
  }
}

/** They say nothing that changes what a request does. */
const MAY_BE_UNSIGNED = ['x-amz-content-sha256', 'x-amz-date', 'x-amz-user-agent']

/** Who has a link may not add to it what it does not say, such as another file to copy from. */
function needSigned(headers: IncomingHttpHeaders, signedHeaders: readonly string[]): void {
  const added = Object.keys(headers).find(
    name => name.startsWith('x-amz-') && !signedHeaders.includes(name) && !MAY_BE_UNSIGNED.includes(name),
  )
  if (added !== undefined) throw new S3Error('AccessDenied', `The header ${added} is not signed.`)
}

interface Signer {
  readonly signer: SignatureV4
  readonly signingDate: Date
}

/**
 * Clients sign the path as they sent it, or with every escape in Amazon's form whatever they sent: either names the same key.
 * @throws {S3Error} SignatureDoesNotMatch
 */
async function signatureThatHolds(
  request: SignedRequest,
  target: Target,
  claim: Claim,
  signer: Signer,
): Promise<string> {
  const { path, bucket, name, query } = target
  const canonical =
    path.indexOf('/', 1) === -1 ? `/${encodeKey(bucket)}` : `/${encodeKey(bucket)}/${encodeKey(name)}`
  for (const signed of new Set([path, canonical])) {
    const signature = await signAgain(request, { path: signed, query }, claim, signer)
    if (isSame(signature, claim.signature)) return signature
  }
  throw new S3Error('SignatureDoesNotMatch')
}

/** The signature that the key's holder would have made. */
async function signAgain(
  { method, headers }: SignedRequest,
  { path, query: searchParams }: Pick<Target, 'path' | 'query'>,
  { signedHeaders, payload, expiresS }: Claim,
  { signer, signingDate }: Signer,
): Promise<string> {
  const signableHeaders = new Set(signedHeaders)
  const names = [...new Set(searchParams.keys())]
  const said = {
    method,
    protocol: 'http:',
    hostname: String(headers.host ?? ''),
    path,
    headers: Object.fromEntries(signedHeaders.map(name => [name, asSigned(headers[name])])),
    query: Object.fromEntries(names.map(name => [name, searchParams.getAll(name)])),
  }
  if (expiresS === undefined) {
    const signed = { ...said, headers: { ...said.headers, [PAYLOAD_HEADER]: payload } }
    // It tells the library what to sign, also where the client did not sign that it said so.
    const unsignableHeaders = new Set([PAYLOAD_HEADER])
    const { headers: made } = await signer.sign(signed, { signingDate, signableHeaders, unsignableHeaders })
    return /Signature=([0-9a-f]+)$/.exec(made['authorization'] ?? '')?.[1] ?? ''
  }
  for (const name of SIGNED_BY_QUERY) delete said.query[`X-Amz-${name}`]
  const options = { signingDate, signableHeaders, unhoistableHeaders: signableHeaders, expiresIn: expiresS }
  // A body that is nothing the library can hash: that of a link is never signed.
  const { query = {} } = await signer.presign({ ...said, body: {} }, options)
  return String(query['X-Amz-Signature'])
}

const PAYLOAD_HEADER = 'x-amz-content-sha256'
const NO_HEADERS = new Uint8Array(0)

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
  const payload = headers[PAYLOAD_HEADER]
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

function readQuery(searchParams: URLSearchParams): Claim {
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

/** When it was signed, ms. @throws {S3Error} where that is not now, or too long ago for its link */
function timeOf({ amzDate, expiresS }: Claim, nowMs: number): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(amzDate)?.map(Number) ?? []
  if (year === undefined) throw new S3Error('AuthorizationHeaderMalformed')
  const at = Date.UTC(year, month! - 1, day, hour, minute, second)
  if (expiresS === undefined) {
    if (Math.abs(at - nowMs) > SKEW_MS) throw new S3Error('RequestTimeTooSkewed')
    return at
  }
  if (!(expiresS > 0 && expiresS <= LONGEST_S)) throw new S3Error('AuthorizationHeaderMalformed')
  if (nowMs > at + expiresS * 1000 || at - nowMs > SKEW_MS)
    throw new S3Error('AccessDenied', 'The link has expired.')
  return at
}

export function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** A header comes as bytes, each read as a character; who signs it has signed its text, in UTF-8. */
function asSigned(value: string | string[] | undefined): string {
  const bytes = Buffer.from(String(value ?? '').trim(), 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1')
}

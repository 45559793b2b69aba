/** One request of an S3 client, as the operations see it. */
import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import type { Head } from '../../../../links/http/respond.ts'
import type { StoredFile } from '../catalog/file-table.ts'
import type { Vault } from '../consumer/vault.ts'
import { S3Error } from './s3-error.ts'
import type { Uploads } from './uploads.ts'
import { readBody } from './wire/body.ts'
import type { Signing } from './wire/signature.ts'
import type { Target } from './wire/target.ts'

/** By lowercase name. */
export type Headers = Readonly<Record<string, string | undefined>>

export interface Operation extends Pick<Target, 'bucket' | 'name' | 'query'> {
  readonly context: Context
  /** As the client wrote it: its signature is over these bytes. */
  readonly request: IncomingMessage
  /** With those that a presigned address carries in its query. */
  readonly headers: Headers
  readonly signing: Signing
  readonly vault: Vault
  readonly uploads: Uploads
}

const OF_THE_SIGNATURE =
  /^x-amz-(?:algorithm|credential|date|expires|signedheaders|signature|security-token|content-sha256)$/i

/** A presigned address may say in its query what would be a header. */
export function headersOf(request: IncomingMessage, query: URLSearchParams): Headers {
  const headers: Record<string, string | undefined> = {}
  for (const [name, value] of query)
    if (/^x-amz-/i.test(name) && !OF_THE_SIGNATURE.test(name))
      headers[name.toLowerCase()] = asHeader(name, value)
  for (const [name, value] of Object.entries(request.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : value
  return headers
}

/** A header's characters are bytes, and no control characters. @throws {S3Error} InvalidArgument */
export function asHeader(name: string, value: string): string {
  needPrintable(name, value)
  return Buffer.from(value, 'utf8').toString('latin1')
}

/**
 * What an answer is to say for a reader: characters, as Amazon sends them, in ISO-8859-1 and never as UTF-8. What that does not
 * have is written `filename*=UTF-8''…` (RFC 8187) by whoever makes the link.
 * @throws {S3Error} InvalidArgument
 */
export function asLatinHeader(name: string, value: string): string {
  needPrintable(name, value)
  if (/[^\0-\xff]/.test(value))
    throw new S3Error('InvalidArgument', `Header value cannot be represented using ISO-8859-1: ${name}`)
  return value
}

function needPrintable(name: string, value: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a header cannot hold
  if (/[\0-\x08\x0a-\x1f\x7f]/.test(value)) throw new S3Error('InvalidArgument', name)
}

const MOST_XML = 2 * 2 ** 20

/**
 * A body of XML. @throws {S3Error} EntityTooLarge, and what readBody throws; MalformedXML where it is no UTF-8
 * @param isAbout what the request's checksums are of: this body, or the file that it is about
 */
export async function readText(
  { request, signing }: Operation,
  isAbout: 'body' | 'file' = 'body',
): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of readBody(request, signing, isAbout === 'body')) {
    length += chunk.length
    if (length > MOST_XML) throw new S3Error('EntityTooLarge', 'XML has at most 2 MiB.')
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (cause) {
    throw new S3Error('MalformedXML', 'It is not UTF-8.', cause)
  }
}

/** @throws {S3Error} NoSuchKey */
export function fileOf({ vault, bucket, name }: Operation): StoredFile {
  const file = vault.catalog.find(bucket, name)
  if (file === undefined) throw new S3Error('NoSuchKey', name)
  return file
}

/** @param head its status, 200 unless said, and more headers */
export function xmlOf(text: string, { status = 200, headers = {} }: Head = {}): Response {
  return new Response(text, { status, headers: { 'content-type': 'application/xml', ...headers } })
}

export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers })
}

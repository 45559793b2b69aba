/**
 * What a client sends: plain, or in aws-chunked pieces with signatures and a checksum at the end. Every promise it makes of its
 * bytes is checked before the last of them is handed on.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { S3Error } from '../s3-error.ts'
import { NO_SUMS, SUMS, type Sum } from './checksum.ts'
import { isSame, type Signing } from './signature.ts'

const [MOST_BYTES, MOST_CHUNK, MOST_LINE] = [5 * 2 ** 30, 16 * 2 ** 20, 8_192]

/**
 * @param isSummed whether what it says in `x-amz-checksum-…` is of these bytes
 * @throws {S3Error} BadDigest, IncompleteBody, SignatureDoesNotMatch, EntityTooLarge, NotImplemented
 */
export async function* readBody(
  request: IncomingMessage,
  signing: Signing,
  isSummed = true,
): AsyncGenerator<Uint8Array> {
  const { headers } = request
  const isChunked = signing.payload.startsWith('STREAMING-')
  const length = headers[isChunked ? 'x-amz-decoded-content-length' : 'content-length']
  if (length === undefined) throw new S3Error('MissingContentLength')
  const expected = Number(length)
  if (!(expected <= MOST_BYTES)) throw new S3Error('EntityTooLarge')
  const checks = await checksOf(request, signing, isSummed)
  const trailer: Record<string, string> = {}
  let came = 0
  const bytes = isChunked ? readChunks(request, signing, trailer) : plain(request)
  for await (const chunk of bytes) {
    came += chunk.length
    if (came > expected) throw new S3Error('IncompleteBody')
    for (const check of checks) check.update(chunk)
    yield chunk
  }
  if (came !== expected) throw new S3Error('IncompleteBody', `${came} of ${expected} came.`)
  for (const check of checks) check.verify(trailer)
}

async function* plain(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  for await (const chunk of request) yield chunk as Buffer
}

interface Check {
  update(bytes: Uint8Array): void
  /** @throws {S3Error} BadDigest */
  verify(trailer: Readonly<Record<string, string>>): void
}

async function checksOf(
  { headers }: IncomingMessage,
  { payload }: Signing,
  isSummed: boolean,
): Promise<readonly Check[]> {
  const checks: Check[] = []
  const add = (
    sum: Sum,
    encoding: 'hex' | 'base64',
    said: (trailer: Readonly<Record<string, string>>) => unknown,
  ) =>
    void checks.push({
      update: bytes => void sum.update(bytes),
      verify: trailer => same(Buffer.from(sum.digest()).toString(encoding), said(trailer)),
    })
  if (/^[0-9a-f]{64}$/.test(payload)) add(createHash('sha256'), 'hex', () => payload)
  const md5 = headers['content-md5']
  if (md5 !== undefined) add(createHash('md5'), 'base64', () => md5)
  if (!isSummed) return checks
  const trailers = String(headers['x-amz-trailer'] ?? '')
    .split(',')
    .map(name => name.trim().toLowerCase())
  for (const name of new Set([...Object.keys(headers), ...trailers])) {
    const kind = /^x-amz-checksum-(.+)$/.exec(name)?.[1]
    if (kind === undefined || NO_SUMS.includes(kind)) continue
    const make = SUMS[kind]
    if (make === undefined) throw new S3Error('NotImplemented', name)
    add(await make(), 'base64', trailer => headers[name] ?? trailer[name])
  }
  return checks
}

function same(computed: string, said: unknown): void {
  if (said !== computed)
    throw new S3Error('BadDigest', `It says ${String(said ?? 'nothing')}, its bytes are ${computed}.`)
}

/** `SIZE[;chunk-signature=…]\r\n BYTES \r\n … 0 … \r\n trailers \r\n`. */
async function* readChunks(
  request: IncomingMessage,
  signing: Signing,
  trailer: Record<string, string>,
): AsyncGenerator<Uint8Array> {
  const isSigned = signing.payload.startsWith('STREAMING-AWS4-HMAC-SHA256-PAYLOAD')
  if (!isSigned && signing.payload !== 'STREAMING-UNSIGNED-PAYLOAD-TRAILER')
    throw new S3Error('NotImplemented', signing.payload)
  const source = createSource(request)
  for (let before = signing.signature; ; ) {
    const [size = '', signature = ''] = (await source.line()).split(';chunk-signature=')
    if (!/^[0-9a-fA-F]{1,8}$/.test(size)) throw new S3Error('IncompleteBody', 'A chunk has no length.')
    const length = Number.parseInt(size, 16)
    if (length > MOST_CHUNK) throw new S3Error('EntityTooLarge', 'A chunk has at most 16 MiB.')
    const bytes = length === 0 ? Buffer.alloc(0) : await source.take(length)
    if (isSigned) before = await checkChunk(bytes, signature, before, signing)
    if (length === 0) break
    yield bytes
    if ((await source.line()) !== '') throw new S3Error('IncompleteBody', 'A chunk is longer than it says.')
  }
  for (let line = await source.line(); line !== ''; line = await source.line()) {
    const at = line.indexOf(':')
    trailer[line.slice(0, at).trim().toLowerCase()] = line.slice(at + 1).trim()
  }
}

/** @returns its own signature, which the next one holds */
async function checkChunk(
  bytes: Uint8Array,
  given: string,
  before: string,
  { signChunk }: Signing,
): Promise<string> {
  const signature = await signChunk(bytes, before)
  if (!isSame(given.trim(), signature))
    throw new S3Error('SignatureDoesNotMatch', 'A chunk’s signature does not hold.')
  return signature
}

/** Lines and stretches of bytes from a stream. */
function createSource(request: IncomingMessage) {
  const iterator = request[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const { value, done } = await iterator.next()
    if (done === true) return false
    held = held.length === 0 ? value : Buffer.concat([held, value])
    return true
  }
  return {
    /** Without its end; empty at the end of all. */
    async line(): Promise<string> {
      for (let end = held.indexOf('\r\n'); ; end = held.indexOf('\r\n')) {
        if (end !== -1) {
          const text = held.toString('latin1', 0, end)
          held = held.subarray(end + 2)
          return text
        }
        if (held.length > MOST_LINE) throw new S3Error('IncompleteBody', 'A line is too long.')
        if (!(await more())) return ''
      }
    },
    async take(length: number): Promise<Buffer> {
      const parts: Buffer[] = []
      for (let left = length; left > 0; ) {
        if (held.length === 0 && !(await more())) throw new S3Error('IncompleteBody', 'A chunk ends early.')
        const part = held.subarray(0, left)
        parts.push(part)
        held = held.subarray(part.length)
        left -= part.length
      }
      return Buffer.concat(parts)
    },
  }
}

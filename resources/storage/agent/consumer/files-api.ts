/** A vault for the command line: files by content id, with progress as they go and the risk of each. */
import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseRange } from '../byte-range.ts'
import type { Credentials } from '../s3/signature.ts'
import { causeOf, StorageError } from '../storage-error.ts'
import { describeScheme } from './durability.ts'
import type { FileHealth, Keeper } from './keeper.ts'
import type { Progress, Vault } from './vault.ts'

export interface FilesOptions {
  readonly vault: Vault
  readonly keeper: Keeper
  /** The secret is the bearer's token. */
  readonly credentials: Credentials
  warn(message: string, facts: Readonly<Record<string, unknown>>): void
}

/** How often progress is told at most, ms. */
const TELL_MS = 100

export async function serveFiles(
  request: IncomingMessage,
  response: ServerResponse,
  options: FilesOptions,
): Promise<void> {
  try {
    if (!isAllowed(request, options.credentials))
      return json(response, 401, {
        code: 'token_wrong',
        detail: 'The token is not this gateway’s.',
        facts: {},
      })
    await perform(request, response, options)
  } catch (error) {
    if (response.headersSent) return void response.destroy()
    const known = error instanceof StorageError
    if (!known) options.warn('a request failed', { problem: causeOf(error) })
    const {
      code,
      message: detail,
      facts,
    } = known ? error : { code: 'failed', message: 'The gateway failed. Its log says how.', facts: {} }
    json(response, known ? error.status : 500, { code, detail, facts })
  }
}

async function perform(
  request: IncomingMessage,
  response: ServerResponse,
  options: FilesOptions,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gateway')
  const [, , what, cid = ''] = pathname.split('/')
  const { method } = request
  if (what !== 'files') throw new StorageError('method_unknown', { path: pathname })
  if (method === 'PUT' && cid === '') return put(request, response, searchParams, options)
  if (method === 'GET' && cid === '') return json(response, 200, list(options))
  const file = options.vault.catalog.findCid(cid)
  if (file === undefined) throw new StorageError('file_unknown', { cid: cid.slice(0, 120) })
  if (method === 'DELETE') {
    options.vault.remove(file.bucket, file.name)
    return void response.writeHead(204).end()
  }
  if (method !== 'GET') throw new StorageError('method_unknown', { method: method ?? '' })
  const range = parseRange(request.headers.range, file.size)
  if (range === 'wrong') throw new StorageError('range_wrong', { size: file.size })
  const bytes = options.vault.read(file, range)
  const first = await bytes.next()
  response.writeHead(range === undefined ? 200 : 206, {
    'content-length': range?.length ?? file.size,
    'content-type': file.type,
    'cairn-name': encodeURIComponent(file.name),
  })
  async function* all(): AsyncGenerator<Uint8Array> {
    if (first.done === true) return
    yield first.value
    yield* bytes
  }
  await pipeline(Readable.from(all()), response)
}

/** Lines of JSON: what was done so far, and at the end the file, or why not. */
async function put(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
  { vault, warn }: FilesOptions,
): Promise<void> {
  const [bucket, name] = [query.get('bucket') ?? 'files', query.get('name') ?? 'file']
  response.writeHead(200, { 'content-type': 'application/x-ndjson' })
  // Whoever asked may have hung up, and shares are still being placed: that is not told to anybody.
  const tell = (line: object) =>
    response.writableEnded || response.destroyed ? undefined : response.write(`${JSON.stringify(line)}\n`)
  let told = 0
  const onProgress = (progress: Progress) => {
    if (progress.step === 'sealed' && performance.now() - told < TELL_MS) return
    told = performance.now()
    tell(progress)
  }
  try {
    vault.catalog.buckets.add({ name: bucket, madeMs: Date.now() })
    const type = request.headers['content-type'] ?? 'application/octet-stream'
    const file = await vault.put({ bucket, name, type, meta: {} }, request, onProgress)
    const { cid, size, scheme, shares } = file
    const inWords = describeScheme(scheme, vault.options.p)
    tell({
      step: 'done',
      cid,
      size,
      ...scheme,
      inWords,
      providers: shares.map(({ provider }) => provider),
    })
  } catch (error) {
    if (!(error instanceof StorageError)) warn('a file could not be put', { problem: causeOf(error) })
    const code = error instanceof StorageError ? error.code : 'failed'
    tell({
      step: 'failed',
      code,
      detail: causeOf(error),
      facts: error instanceof StorageError ? error.facts : {},
    })
  }
  response.end()
}

function list({ vault, keeper }: FilesOptions) {
  const known = new Map<string, FileHealth>(keeper.health().map(health => [health.file.id, health]))
  return vault.catalog.files().map(({ id, bucket, name, cid, size, madeMs, scheme, shares }) => {
    const health = known.get(id)
    return {
      bucket,
      name,
      cid,
      size,
      madeMs,
      needed: scheme.needed,
      shares: scheme.shares,
      healthy: health?.healthy,
      risk: health?.risk,
      paid: health?.paid,
      target: vault.options.target,
      places: shares.map(({ place, provider, url, received }, index) => ({
        place,
        provider,
        url,
        received,
        state: health?.states[index] ?? 'new',
      })),
    }
  })
}

function isAllowed({ headers }: IncomingMessage, { secretAccessKey }: Credentials): boolean {
  const [given, wanted] = [Buffer.from(headers.authorization ?? ''), Buffer.from(`Bearer ${secretAccessKey}`)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function json(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body))
}

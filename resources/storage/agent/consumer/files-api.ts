/**
 * A vault for the command line: files by content id, with progress as they go and the risk of each.
 *
 *   PUT    /-/files?bucket=…&name=…   bytes in, progress out, a JSON object a line
 *   GET    /-/files                   every file, its shares, its risk
 *   GET    /-/price?bytes=N         what so many bytes would cost now
 *   GET    /-/files/CID               bytes, with Range
 *   DELETE /-/files/CID
 */
import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import * as v from 'valibot'
import { incomingOf } from '../../../../links/http/incoming.ts'
import { type Asked, inPath, inQuery } from '../../../../links/http/questions.ts'
import { respondJson, respondLines, respondStream } from '../../../../links/http/respond.ts'
import { type Route, route } from '../../../../links/http/route.ts'
import { parseRange } from '../byte-range.ts'
import type { StoredFile } from '../catalog/file-table.ts'
import { isBucketName } from '../s3/buckets.ts'
import type { Credentials } from '../s3/wire/signature.ts'
import { causeOf, StorageError, type StorageErrorCode } from '../storage-error.ts'
import { describeScheme } from './durability.ts'
import type { FileHealth, Keeper } from './keeper.ts'
import { quoteFor, quoteOf } from './quote.ts'
import { type Progress, promisedLoss, type Vault } from './vault.ts'

export interface FilesOptions {
  readonly vault: Vault
  readonly keeper: Keeper
  /** The secret is the bearer's token. */
  readonly credentials: Credentials
  warn(message: string, facts: Readonly<Record<string, unknown>>): void
}

/** What stands under it is the command line's; everything else is S3's. */
export const FILES_ROOT = '/-/'
/** How often progress is told at most, ms. */
const TELL_MS = 100

const BYTES = 'application/octet-stream'
const A_COUNT = 'a whole number from 0'
const BYTE_COUNT = v.pipe(v.string(A_COUNT), v.regex(/^\d{1,15}$/, A_COUNT), v.transform(Number))
const BUCKET_NAME = v.pipe(
  v.string(),
  v.check(isBucketName, '3 to 63 lowercase letters, digits, dots and hyphens, as S3 has it'),
)

const CID = { cid: inPath(v.string(), 'Content id of the file.') } as const
const NEW_FILE = {
  bucket: inQuery(v.optional(BUCKET_NAME, 'files'), 'Where it goes; made where it is not there yet.'),
  name: inQuery(v.optional(v.string(), 'file'), 'What it is called there.'),
} as const

export function filesRoutes(options: FilesOptions): readonly Route<StorageErrorCode>[] {
  const { vault } = options
  return [
    route({
      method: 'PUT',
      path: '/-/files',
      summary: 'Puts a file. What was done so far comes as it is done, and at the end the file, or why not.',
      asks: NEW_FILE,
      body: { contentType: BYTES, description: 'Its bytes; the content type is kept' },
      answer: { contentType: 'application/x-ndjson', description: 'A JSON object a line' },
      problems: ['gateway_token_wrong'],
      handle: (asked, context) => put(asked, context, options),
    }),
    route({
      method: 'GET',
      path: '/-/files',
      summary: 'Every file, its shares, its risk.',
      answer: { contentType: 'application/json', description: 'A list' },
      problems: ['gateway_token_wrong'],
      handle: () => respondJson(list(options)),
    }),
    route({
      method: 'GET',
      path: '/-/price',
      summary: 'What it would cost to store so many bytes now, and what its owner has free for it.',
      asks: { bytes: inQuery(BYTE_COUNT, 'How many.') },
      answer: { contentType: 'application/json', description: 'A price' },
      problems: ['gateway_token_wrong', 'scheme_impossible', 'too_few_providers', 'node_unreachable'],
      handle: async ({ bytes }) => respondJson(await quoteFor(bytes, vault)),
    }),
    route({
      method: 'GET',
      path: '/-/files/:cid',
      summary: 'A file’s bytes, or a range of them.',
      asks: CID,
      answer: { contentType: BYTES, description: 'In the type that it was put with' },
      problems: ['gateway_token_wrong', 'file_unknown', 'range_wrong', 'shares_missing', 'file_damaged'],
      handle: ({ cid }, context) => send(context, fileOf(cid, vault), vault),
    }),
    route({
      method: 'DELETE',
      path: '/-/files/:cid',
      summary: 'Forgets a file, and ends its deals.',
      asks: CID,
      answer: { contentType: BYTES, description: 'Nothing: 204' },
      problems: ['gateway_token_wrong', 'file_unknown'],
      handle({ cid }) {
        const { bucket, name } = fileOf(cid, vault)
        vault.remove(bucket, name)
        return new Response(null, { status: 204 })
      },
    }),
  ]
}

function fileOf(cid: string, { catalog }: Vault): StoredFile {
  const file = catalog.findCid(cid)
  if (file === undefined) throw new StorageError('file_unknown', { cid: cid.slice(0, 120) })
  return file
}

async function send(context: Context, file: StoredFile, vault: Vault): Promise<Response> {
  const range = parseRange(context.req.header('range'), file.size)
  if (range === 'wrong') throw new StorageError('range_wrong', { size: file.size })
  const status = range === undefined ? 200 : 206
  const headers = {
    'content-length': String(range?.length ?? file.size),
    'content-type': file.type,
    'cairn-name': encodeURIComponent(file.name),
  }
  if (context.req.method === 'HEAD') return new Response(null, { status, headers })
  return respondStream(context, vault.read(file, range), { status, headers })
}

function put(
  { bucket, name }: Asked<typeof NEW_FILE>,
  context: Context,
  { vault, warn }: FilesOptions,
): Response {
  const incoming = incomingOf(context)
  const type = context.req.header('content-type') ?? BYTES
  // Whoever asked may hang up while shares are still being placed: the file is put all the same.
  return respondLines(async tell => {
    let told = 0
    const onProgress = (progress: Progress) => {
      if (progress.step === 'sealed' && performance.now() - told < TELL_MS) return
      told = performance.now()
      tell(progress)
    }
    try {
      vault.catalog.buckets.add({ name: bucket, madeMs: Date.now() })
      const file = await vault.put({ bucket, name, type, meta: {} }, incoming, { onProgress })
      const { cid, size, scheme, shares } = file
      const inWords = describeScheme(scheme, vault.options.p)
      const providers = shares.map(({ provider }) => provider)
      const price = await quoteOf(file, vault).catch(() => undefined)
      tell({
        step: 'done',
        cid,
        size,
        ...scheme,
        inWords,
        providers,
        ...(price === undefined ? {} : { price }),
      })
    } catch (error) {
      const known = error instanceof StorageError ? error : undefined
      if (known === undefined) warn('a file could not be put', { problem: causeOf(error) })
      const { code = 'failed', facts = {}, message: detail = causeOf(error) } = known ?? {}
      tell({ step: 'failed', code, detail, facts })
    }
  })
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
      target: promisedLoss({ scheme }, vault.options),
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

/** @throws {StorageError} gateway_token_wrong, to whoever does not have the secret */
export function needToken({ req }: Context, { secretAccessKey }: Credentials): void {
  const [given, wanted] = [
    Buffer.from(req.header('authorization') ?? ''),
    Buffer.from(`Bearer ${secretAccessKey}`),
  ]
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new StorageError('gateway_token_wrong')
}

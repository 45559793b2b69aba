/** The five requests of S3 that files need, signed by Amazon's own library (Signature Version 4). */
import { createHash } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import { Sha256 } from '../../keys/sha256-hash.ts'
import { reasonOf } from '../../links/is-passing.ts'
import { keepTrying } from '../../links/keep-trying.ts'
import { NodeError } from '../errors.ts'
import type { S3Credentials, S3Place } from './place.ts'

export interface S3Client {
  /** Durable when it resolves. */
  put(name: string, bytes: Uint8Array): Promise<void>
  get(name: string): Promise<Uint8Array | undefined>
  sizeOf(name: string): Promise<number | undefined>
  /** Also where there is none. */
  remove(name: string): Promise<void>
  /** In the order of their bytes. */
  list(): Promise<readonly string[]>
}

interface Asked {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE'
  readonly name?: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}

/** What may be right a moment later. */
const PASSING = new Set([408, 429, 500, 502, 503, 504])
const TRIES = 5
/** Names that one answer lists, at most. */
const PAGE = 1_000
const WITHIN_MS = 60_000
const NOTHING = new Uint8Array()

/** Every method throws {NodeError} snapshots_failed where the store refuses, or does not answer five times in a row. */
export function createS3Client(place: S3Place, credentials: S3Credentials, page = PAGE): S3Client {
  const { endpoint, bucket, prefix } = place
  const send = createSender(place, credentials)

  async function patiently<T>(asked: Asked, read: (said: Said) => T): Promise<T> {
    try {
      return read(await keepTrying(async () => readAnswer(asked, await send(asked)), { tries: TRIES }))
    } catch (error) {
      throw new NodeError('snapshots_failed', { endpoint, bucket, why: reasonOf(error) }, { cause: error })
    }
  }

  async function list(): Promise<readonly string[]> {
    const names: string[] = []
    for (;;) {
      const last = names.at(-1)
      const from = last === undefined ? {} : { 'start-after': prefix + last }
      const query = { 'list-type': '2', prefix, 'max-keys': String(page), ...from }
      const { bytes = NOTHING } = await patiently({ method: 'GET', query }, said => said ?? {})
      const said = Buffer.from(bytes).toString()
      const keys = [...said.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key)
      names.push(...keys.map(key => key.slice(key.lastIndexOf('/') + 1)))
      if (keys.length === 0 || !/<IsTruncated>true<\/IsTruncated>/.test(said)) return names
    }
  }

  return {
    put: (name, body) => patiently({ method: 'PUT', name, body }, () => undefined),
    get: name => patiently({ method: 'GET', name }, said => said?.bytes),
    sizeOf: name => patiently({ method: 'HEAD', name }, said => said?.size),
    remove: name => patiently({ method: 'DELETE', name }, () => undefined),
    list,
  }
}

function createSender(
  { endpoint, region, bucket, prefix }: S3Place,
  credentials: S3Credentials,
): (asked: Asked) => Promise<Response> {
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  })
  return async ({ method, name, query = {}, body }) => {
    const key = name === undefined ? '' : `/${escapePath(prefix + name)}`
    const url = new URL(`${endpoint}/${bucket}${key}`)
    for (const [word, value] of Object.entries(query)) url.searchParams.set(word, value)
    const digest = createHash('sha256').update(body ?? NOTHING)
    const { headers } = await signer.sign({
      method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: { ...query },
      headers: { host: url.host, 'x-amz-content-sha256': digest.digest('hex') },
    })
    const signal = AbortSignal.timeout(WITHIN_MS)
    const sent = body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }
    return fetch(url, { method, headers, redirect: 'error', signal, ...sent })
  }
}

/** Undefined where there is nothing of that name. */
type Said = { readonly bytes?: Uint8Array<ArrayBuffer>; readonly size?: number } | undefined

/** @throws {Error} what it answered instead */
async function readAnswer({ method }: Asked, answer: Response): Promise<Said> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (answer.ok) return { bytes, size: Number(answer.headers.get('content-length')) }
  const code = /<Code>([^<]*)<\/Code>/.exec(Buffer.from(bytes).toString())?.[1] ?? ''
  if (answer.status === 404 && code !== 'NoSuchBucket') return undefined
  const why = `${method} ${answer.status} ${code}`.trim()
  throw Object.assign(new Error(why), { retryable: PASSING.has(answer.status) })
}

/** As the signature is made over it: all but what never needs an escape, and the slashes. */
function escapePath(path: string): string {
  const escaped = path
    .split('/')
    .map(part =>
      encodeURIComponent(part).replace(
        /[!'()*]/g,
        sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
  return escaped.join('/')
}

/**
 * The console's built files, served as they are: hashed assets for ever, and one page for every address that is not the
 * API's. Read once, when the node starts, large ones when somebody asks; each is compressed the first time somebody asks for it.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}
/** What is compressed already is not compressed again. */
const DENSE: ReadonlySet<string> = new Set(['.png', '.woff2'])
const INDEX = '/index.html'
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]
/** The highest quality takes fifty times as long for a tenth less: somebody is waiting. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }
const ENCODERS = {
  br: (bytes: Uint8Array) => brotli(bytes, BROTLI),
  gzip: (bytes: Uint8Array) => zip(bytes),
}
type Encoding = keyof typeof ENCODERS

/** Nothing of anybody else's is loaded, and nobody frames the pages. Hashes are computed in WebAssembly of our own. */
const HEADERS = {
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const

interface Page {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly etag: string
  readonly dense: boolean
  readonly packed: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>
}

type Pile = ReadonlyMap<string, () => Page>

export interface Pages {
  /** Undefined for what is no page: an unknown asset, or an address of the API. */
  answer(request: Request): Promise<Response | undefined>
}

/** @param folder what Vite built; it holds an index.html. */
export function readPages(folder: string): Pages {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const pages: Pile = new Map(
    files.map(entry => {
      const path = join(entry.parentPath, entry.name)
      return [`/${relative(folder, path)}`, readWhenAsked(path)]
    }),
  )
  return {
    async answer(request) {
      const path = new URL(request.url).pathname
      const found = written(pages, path) ?? (isAddress(path, request) ? pages.get(INDEX)?.() : undefined)
      if (found === undefined) return undefined
      const forever = path.startsWith('/assets/')
      const cache = forever ? 'public, max-age=31536000, immutable' : 'no-cache'
      const headers = { ...HEADERS, 'content-type': found.type, etag: found.etag, 'cache-control': cache }
      if (request.headers.get('if-none-match') === found.etag)
        return new Response(null, { status: 304, headers })
      const encoding = encodingFor(found, request)
      if (encoding === undefined) return new Response(found.bytes, { headers })
      const body = await pack(found, encoding)
      return new Response(body, {
        headers: { ...headers, 'content-encoding': encoding, vary: 'accept-encoding' },
      })
    },
  }
}

/** A file, or one that its address names without its ending: `/docs/protocol`, or a folder’s: `/docs`. */
function written(pages: Pile, path: string): Page | undefined {
  const bare = path.replace(/\/$/, '')
  if (bare === '') return undefined
  return (pages.get(bare) ?? pages.get(`${bare}.html`) ?? pages.get(`${bare}${INDEX}`))?.()
}

/** What few ask for and is large, as a detector's weights, is no node's memory before. */
const LARGE = 400_000

function readWhenAsked(path: string): () => Page {
  let page = statSync(path).size < LARGE ? toPage(path) : undefined
  return () => {
    page ??= toPage(path)
    return page
  }
}

function toPage(path: string): Page {
  const bytes = new Uint8Array(readFileSync(path))
  const kind = extname(path)
  return {
    bytes,
    type: TYPES[kind] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    dense: DENSE.has(kind),
    packed: new Map(),
  }
}

/** A person's browser asks for a page; a programme that mistypes an API address gets its problem as ever. */
function isAddress(path: string, request: Request): boolean {
  const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false
  return wantsPage && extname(path) === '' && !path.startsWith('/v1/')
}

function encodingFor({ dense }: Page, request: Request): Encoding | undefined {
  const accepted = request.headers.get('accept-encoding') ?? ''
  return dense ? undefined : (['br', 'gzip'] as const).find(name => accepted.includes(name))
}

function pack({ bytes, packed }: Page, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const known = packed.get(encoding)
  if (known !== undefined) return known
  const made = ENCODERS[encoding](bytes).then(buffer => new Uint8Array(buffer))
  packed.set(encoding, made)
  return made
}

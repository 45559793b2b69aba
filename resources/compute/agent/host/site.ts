/** A site as it is served: its files by their paths, each by the SHA-256 of its bytes, and its functions. Read once, as it is started. */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { nameOf } from '../../messages/content-name.ts'
import { MOST_BLOB } from '../blob-store.ts'

export interface SiteFile {
  readonly id: string
  readonly type: string
  readonly bytes: Uint8Array
}

export interface SiteFunction {
  readonly id: string
  readonly type: string
  readonly program: Uint8Array
  readonly fuel: number
  readonly pages: number
}

export interface Site {
  /** By path: `/shop/index.html`. */
  readonly files: ReadonlyMap<string, SiteFile>
  readonly functions: ReadonlyMap<string, SiteFunction>
  /** What machines fetch, by name. */
  blob(id: string): Uint8Array | undefined
}

export interface FunctionOptions {
  /** Where it is called: `/api/price`. */
  readonly path: string
  /** A file: WebAssembly. */
  readonly program: string
  readonly type: string
  readonly fuel: number
  readonly pages: number
}

const MOST_SITE = 256 * 2 ** 20
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
}

/** @throws {Error} where it cannot be read, or is larger than is served */
export async function readSite(folder: string, functions: readonly FunctionOptions[]): Promise<Site> {
  const files = new Map<string, SiteFile>()
  const blobs = new Map<string, Uint8Array>()
  let all = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const address = `/${path.slice(folder.length).split(/[\\/]/).filter(Boolean).join('/')}`
    // Nothing that is hidden, and nothing that a link leads out of the folder to.
    if (!entry.isFile() || address.split('/').some(part => part.startsWith('.'))) continue
    const bytes = new Uint8Array(await readFile(path))
    all += bytes.length
    if (bytes.length > MOST_BLOB || all > MOST_SITE)
      throw new Error(`${address}: a file has at most ${MOST_BLOB} bytes, and a site ${MOST_SITE}`)
    const id = nameOf(bytes)
    files.set(address, { id, bytes, type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream' })
    blobs.set(id, bytes)
  }
  const called = new Map<string, SiteFunction>()
  for (const { path, program, type, fuel, pages } of functions) {
    const bytes = new Uint8Array(await readFile(program))
    const id = nameOf(bytes)
    called.set(path, { id, type, program: bytes, fuel, pages })
    blobs.set(id, bytes)
  }
  return { files, functions: called, blob: id => blobs.get(id) }
}

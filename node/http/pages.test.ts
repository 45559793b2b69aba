import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '../log.ts'
import { createApp } from './app.ts'
import { readPages } from './pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-pages-'))
const HTML = '<!doctype html><title>Cairn</title>'
const SCRIPT = `console.log('${'a'.repeat(5_000)}')`
let app: ReturnType<typeof createApp>

beforeAll(() => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), HTML)
  writeFileSync(join(folder, 'assets/index-abc.js'), SCRIPT)
  app = createApp([], createLog('silent'), { pages: readPages(folder) })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const page = { accept: 'text/html,application/xhtml+xml' }
const get = (path: string, headers: Record<string, string> = page) => app.request(path, { headers })

describe('the console’s files', () => {
  it.each(['/', '/epochs/7', '/devices?contains=energy'])('%s is the one page', async path => {
    const response = await get(path)
    expect(await response.text()).toBe(HTML)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
  })

  it('hashed assets are kept for ever, and known again by their tag', async () => {
    const response = await get('/assets/index-abc.js', {})
    expect(response.headers.get('cache-control')).toContain('immutable')
    const tag = response.headers.get('etag') ?? ''
    expect((await get('/assets/index-abc.js', { 'if-none-match': tag })).status).toBe(304)
  })

  it.each([
    ['br, gzip', 'br', (bytes: Buffer) => brotliDecompressSync(bytes)],
    ['gzip', 'gzip', (bytes: Buffer) => gunzipSync(bytes)],
  ])('compressed for %s', async (accepted, encoding, open) => {
    const response = await get('/assets/index-abc.js', { 'accept-encoding': accepted })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.length).toBeLessThan(500)
    expect(open(bytes).toString()).toBe(SCRIPT)
  })

  it.each([
    ['an unknown asset', '/assets/gone.js', page],
    ['a way out of the folder', '/..%2f..%2fetc%2fpasswd', {}],
    ['an unknown address of the API', '/v1/epoch', page],
    ['a programme that mistypes', '/epochs/7', { accept: 'application/json' }],
  ])('%s is a problem, not a page', async (_, path, headers) => {
    const response = await get(path, headers)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'not_found' })
  })
})

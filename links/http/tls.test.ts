/** A server with a certificate: what is renewed while it runs is shown to the next visitor, and what is broken is not. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { respondJson } from './respond.ts'
import { route } from './route.ts'
import { type HttpServer, serveHttp } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-tls-'))
const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') }
const troubles: string[] = []
let server: HttpServer

function issue(name: string): void {
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const out = ['-keyout', join(folder, `${name}.key`), '-out', join(folder, `${name}.crt`)]
  execFileSync('openssl', ['req', ...kind, '-subj', `/CN=${name}.test`, ...out], { stdio: 'pipe' })
}
const app = createApp({
  routes: [
    route({
      method: 'GET',
      path: '/',
      summary: 'Says where it is.',
      answer: { contentType: 'application/json', description: 'Words' },
      problems: [],
      handle: (_, { req }) => respondJson({ url: req.url }),
    }),
  ],
  refuse: () => new Response(null, { status: 500 }),
})

beforeAll(async () => {
  for (const name of ['first', 'second']) issue(name)
  copyFileSync(join(folder, 'first.crt'), files.cert)
  copyFileSync(join(folder, 'first.key'), files.key)
  server = await serveHttp(app, { port: 0, tls: { ...files, everyMs: 20 } }, error =>
    troubles.push(error.message),
  )
})
afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function shown(): Promise<string> {
  const socket = connect({ port: server.port, host: '127.0.0.1', rejectUnauthorized: false })
  await once(socket, 'secureConnect')
  const { subject } = socket.getPeerCertificate()
  socket.destroy()
  return String(subject.CN)
}

it('answers over https alone', async () => {
  expect(server.url).toMatch(/^https:/)
  const asked = request(`${server.url}/`, { rejectUnauthorized: false }).end()
  const [response] = (await once(asked, 'response')) as [AsyncIterable<Buffer>]
  let text = ''
  for await (const part of response) text += part
  expect(JSON.parse(text)).toEqual({ url: `${server.url}/` })
  await expect(fetch(server.url.replace('https', 'http'))).rejects.toThrow()
})

it('shows a certificate that was renewed, and keeps the one it has where the new one is none', async () => {
  expect(await shown()).toBe('first.test')
  writeFileSync(files.cert, 'half of it')
  await expect.poll(() => troubles.length).toBeGreaterThan(0)
  expect(troubles[0]).toContain('the certificate is not renewed')
  expect(await shown()).toBe('first.test')
  renameSync(join(folder, 'second.key'), files.key)
  renameSync(join(folder, 'second.crt'), files.cert)
  await expect.poll(shown).toBe('second.test')
})

it('does not begin with a certificate that fits no key', async () => {
  const odd = { cert: files.cert, key: join(folder, 'first.key') }
  await expect(serveHttp(app, { port: 0, tls: odd })).rejects.toThrow()
})

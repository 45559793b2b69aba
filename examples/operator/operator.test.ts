/** What an operator copies, as Debian's own tools read it: the units by systemd, the proxy by nginx with something behind it. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { afterEach, expect, it } from 'vitest'
import { freePort } from '../../node/testing/free-port.ts'

const here = import.meta.dirname
const read = (name: string) => readFileSync(join(here, name), 'utf8')
const runs = (command: string, ...args: string[]) => spawnSync(command, args, { encoding: 'utf8' })
/** systemd, nginx-light and libnginx-mod-stream; where they must not be missing, CAIRN_ALL_TOOLS says so. */
const isMissing = (command: string, ...args: string[]) =>
  runs(command, ...args).status !== 0 && process.env['CAIRN_ALL_TOOLS'] !== '1'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'cairn-operator-'))
  ends.push(() => rmSync(path, { recursive: true }))
  return path
}

it.skipIf(isMissing('systemd-analyze', '--version')).each([
  ['cairn-node.service', 'cairn-node.service'],
  ['cairn-intake.service', 'cairn-intake.service'],
  ['cairn-verify.service', 'cairn-verify.service'],
  ['cairn-cluster-node.service', 'cairn-cluster-node.service'],
  ['cairn-agent@.service', 'cairn-agent@roof.service'],
])('systemd finds nothing wrong in %s', (file, instance) => {
  const at = folder()
  // The command is not installed where this is tested.
  writeFileSync(join(at, file), read(file).replace('/usr/local/bin/cairn ', '/bin/true '))
  const { status, stderr } = runs('systemd-analyze', 'verify', join(at, instance))
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

/** Whoever is not root has no right to Debian's. */
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** The proxy as it is copied, but for names, ports and certificate, before a node and a broker that tell what they were asked. */
async function startProxy() {
  const at = folder()
  const seen: { path: string | undefined; headers: IncomingHttpHeaders }[] = []
  const node = createServer(({ url, headers }, response) => {
    seen.push({ path: url, headers })
    if (url !== '/v1/events') return response.end('ok')
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    return response.write('data: first\n\n')
  })
  node.listen(0, '127.0.0.1')
  await once(node, 'listening')
  ends.push(() => {
    node.closeAllConnections()
    node.close()
  })
  const behind = (node.address() as AddressInfo).port
  const [plain, tls, mqtt] = [await freePort(), await freePort(), await freePort()]
  const [cert, key] = [join(at, 'cert.pem'), join(at, 'key.pem')]
  const made = runs(
    'openssl',
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'],
    ...['-subj', '/CN=node.example', '-keyout', key, '-out', cert],
  )
  expect(made.status, made.stderr).toBe(0)
  const config = read('nginx.conf')
    .replaceAll('/etc/letsencrypt/live/node.example/fullchain.pem', cert)
    .replaceAll('/etc/letsencrypt/live/node.example/privkey.pem', key)
    .replace('/run/nginx.pid', join(at, 'nginx.pid'))
    .replace('http {', ['http {', ...TEMPORARY.map(kind => `${kind}_temp_path ${at};`)].join('\n  '))
    .replaceAll(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('listen 443 ', `listen 127.0.0.1:${tls} `)
    .replace('listen 8883 ', `listen 127.0.0.1:${mqtt} `)
    .replace('127.0.0.1:8420', `127.0.0.1:${behind}`)
    .replace('127.0.0.1:1883', `127.0.0.1:${behind}`)
  const file = join(at, 'nginx.conf')
  writeFileSync(file, config)
  const args = ['-c', file, '-e', join(at, 'error.log')]
  const checked = runs('nginx', '-t', ...args)
  expect(checked.status, checked.stderr).toBe(0)
  const nginx = spawn('nginx', [...args, '-g', 'daemon off;'], { stdio: 'ignore' })
  ends.push(() => {
    nginx.kill('SIGTERM')
    return once(nginx, 'exit')
  })
  await expect
    .poll(() => fetch(`http://127.0.0.1:${plain}`, { redirect: 'manual' }).catch(() => 0))
    .not.toBe(0)
  return { seen, plain, tls, mqtt }
}

function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number | undefined; first: string }>((resolve, reject) => {
    const asked = request(
      { port, path, host: '127.0.0.1', headers, rejectUnauthorized: false, agent: false },
      response => {
        response.once('data', (part: Buffer) => {
          resolve({ status: response.statusCode, first: String(part) })
          asked.destroy()
        })
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

it.skipIf(isMissing('sh', '-c', 'nginx -v && ls /etc/nginx/modules-enabled/*stream*'))(
  'nginx hands on what is asked by TLS, says who asked, holds no event back, and keeps the figures to the operator',
  async () => {
    const { seen, plain, tls, mqtt } = await startProxy()
    // What a stranger says of where it comes from is overwritten.
    expect(await ask(tls, '/healthz', { 'x-forwarded-for': '10.1.2.3' })).toEqual({
      status: 200,
      first: 'ok',
    })
    expect(seen[0]?.headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https' })
    // The stream has not ended, and its first event is here.
    expect(await ask(tls, '/v1/events')).toEqual({ status: 200, first: 'data: first\n\n' })
    expect((await ask(tls, '/metrics')).status).toBe(403)
    expect(seen.map(({ path }) => path)).toEqual(['/healthz', '/v1/events'])
    const moved = await fetch(`http://127.0.0.1:${plain}/mine`, { redirect: 'manual' })
    expect(moved.status).toBe(301)

    const broker = connect({ port: mqtt, host: '127.0.0.1', rejectUnauthorized: false })
    ends.push(() => broker.destroy())
    await once(broker, 'secureConnect')
    broker.write('GET /broker HTTP/1.1\r\nHost: a\r\n\r\n')
    await once(broker, 'data')
    expect(seen.at(-1)?.path).toBe('/broker')
  },
)

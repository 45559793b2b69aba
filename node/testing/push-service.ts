/**
 * A push service and the browsers behind it, for tests: HTTPS on this machine. It holds every message against RFC 8030 (TTL), RFC
 * 8292 (the signature of whoever sends) and RFC 8291 (it decrypts what was sent, as the browser would).
 */
import { execFileSync } from 'node:child_process'
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PushAddress } from '../../protocol/chain-formats/alert-wish.ts'

export interface Delivered {
  readonly endpoint: string
  /** What the browser reads. */
  readonly text: string
  /** As the sender was named and signed: its key, base64url, and its contact. */
  readonly key: string
  readonly contact: string
  readonly ttlS: number
  readonly topic: string | undefined
}

export interface TestPushService {
  /** `127.0.0.1:port`. */
  readonly host: string
  /** PEM of its authority. */
  readonly ca: string
  readonly delivered: readonly Delivered[]
  /** What was wrong with what came; a test expects none. */
  readonly faults: readonly string[]
  /** How many came, whatever was answered. */
  readonly asked: number
  /** A browser subscribes. */
  subscribe(): PushAddress
  /** What is answered from now on; 201 at first. */
  answer(status: number, headers?: Readonly<Record<string, string>>): void
  stop(): Promise<void>
}

interface Browser {
  readonly push: PushAddress
  readonly privateKey: string
}

export async function startPushService(): Promise<TestPushService> {
  const { key, cert } = makeCertificate()
  const browsers = new Map<string, Browser>()
  const [delivered, faults]: [Delivered[], string[]] = [[], []]
  let [status, headers, asked] = [201, {} as Readonly<Record<string, string>>, 0]
  const server = createServer({ key, cert }, async (request, response) => {
    asked += 1
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const browser = browsers.get(request.url ?? '')
    try {
      if (browser === undefined) throw new Error(`nobody at ${request.url}`)
      if (status < 300)
        delivered.push(take(request, Buffer.concat(parts), { browser, origin: `https://${host}` }))
    } catch (error) {
      faults.push(String(error))
    }
    response.writeHead(status, headers).end('an answer that nobody reads')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    ca: cert,
    delivered,
    faults,
    get asked() {
      return asked
    },
    subscribe() {
      const path = `/push/${randomBytes(12).toString('base64url')}`
      const ecdh = createECDH('prime256v1')
      const p256dh = ecdh.generateKeys('base64url')
      const push = { endpoint: `https://${host}${path}`, p256dh, auth: randomBytes(16).toString('base64url') }
      browsers.set(path, { push, privateKey: ecdh.getPrivateKey('base64url') })
      return push
    },
    answer(next, more = {}) {
      ;[status, headers] = [next, more]
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function take(
  { headers, method, url = '' }: IncomingMessage,
  body: Buffer,
  { browser, origin }: { readonly browser: Browser; readonly origin: string },
): Delivered {
  if (method !== 'POST' || headers['content-encoding'] !== 'aes128gcm') throw new Error(`${method} ${url}`)
  const ttl = String(headers['ttl'])
  if (!/^\d+$/.test(ttl)) throw new Error(`TTL ${ttl}`)
  const topic = headers['topic']
  if (topic !== undefined && !/^[\w-]{1,32}$/.test(String(topic))) throw new Error(`topic ${topic}`)
  const text = decryptPush(body, browser)
  const told = checkVapid(headers.authorization ?? '', origin)
  return { endpoint: browser.push.endpoint, text, ...told, ttlS: Number(ttl), topic: topic && String(topic) }
}

/** RFC 8292. */
function checkVapid(
  authorization: string,
  origin: string,
): { readonly key: string; readonly contact: string } {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  if (point.length !== 65 || point[0] !== 4) throw new Error('k is no point of P-256')
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')]
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } })
  const signed = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
  if (!verify('sha256', Buffer.from(`${head}.${claims}`), signed, Buffer.from(signature, 'base64url')))
    throw new Error('the JWT is not signed with k')
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg: string }
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, string>
  const leftS = Number(exp) - Date.now() / 1000
  if (alg !== 'ES256' || aud !== origin || leftS <= 0 || leftS > 86_400)
    throw new Error(`${alg} ${aud} ${exp}`)
  return { key, contact: String(sub) }
}

/** RFC 8291 over RFC 8188, one record. */
export function decryptPush(body: Buffer, { push, privateKey }: Browser): string {
  const [salt, recordSize, idLength] = [body.subarray(0, 16), body.readUInt32BE(16), body[20] ?? 0]
  const sender = body.subarray(21, 21 + idLength)
  const record = body.subarray(21 + idLength)
  if (record.length > recordSize) throw new Error('more than one record')
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(privateKey, 'base64url')
  const own = Buffer.from(push.p256dh, 'base64url')
  const about = Buffer.concat([Buffer.from('WebPush: info\0'), own, sender])
  const auth = Buffer.from(push.auth, 'base64url')
  const secret = Buffer.from(hkdfSync('sha256', ecdh.computeSecret(sender), auth, about, 32))
  const derive = (name: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, `Content-Encoding: ${name}\0`, length))
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12))
  decipher.setAuthTag(record.subarray(-16))
  const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()])
  const end = padded.lastIndexOf(2)
  if (end === -1 || padded.subarray(end + 1).some(byte => byte !== 0)) throw new Error('padding')
  return padded.subarray(0, end).toString('utf8')
}

function makeCertificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-push-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const names = ['-subj', '/CN=push.test', '-addext', 'subjectAltName=IP:127.0.0.1']
  try {
    execFileSync('openssl', ['req', ...kind, ...names, '-keyout', key, '-out', cert], { stdio: 'pipe' })
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

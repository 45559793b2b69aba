/**
 * A machine to be scanned, for tests: real sockets that count who comes, with what scans look for. Sites, TLS and the broker are real; of SSH
 * and Redis there is as much as is said before anybody logs in.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createSite, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTls, type TlsOptions } from 'node:tls'
import { Aedes } from 'aedes'
import { CONSENT_PATH } from '../../messages/scan/consent.ts'
import { wordOf } from '../../messages/scan/word.ts'

/** 0 for any that is free. */
export interface LabPorts {
  readonly plain: number
  readonly secure: number
  readonly ssh: number
  readonly redis: number
  readonly mqtt: number
  /** Where it says a job's word. */
  readonly live: number
}
export type LabName = keyof LabPorts

export const ANY_PORTS: LabPorts = { plain: 0, secure: 0, ssh: 0, redis: 0, mqtt: 0, live: 0 }
export const REAL_PORTS: LabPorts = { plain: 80, secure: 443, ssh: 22, redis: 6379, mqtt: 1883, live: 8017 }
export const SECRET_OF_LAB = 'TOKEN=do-not-keep-this'

export interface Lab {
  readonly address: string
  readonly ports: LabPorts
  /** What it tells as its consent, by host as it is asked; nothing where there is none. */
  readonly told: Map<string, Uint8Array>
  /** Connections that came, by service. */
  readonly came: Record<LabName, number>
  /** Requests of sites, as `GET host/path`. */
  readonly asked: string[]
  /** Its servers as they should be, where it is true. */
  good: boolean
  /** Whether it says words of jobs. */
  speaks: boolean
  stop(): Promise<void>
}

export async function startLab(
  address: string,
  wanted: LabPorts = ANY_PORTS,
  name = 'shop.lab',
): Promise<Lab> {
  const came = { plain: 0, secure: 0, ssh: 0, redis: 0, mqtt: 0, live: 0 }
  const lab = {
    address,
    told: new Map<string, Uint8Array>(),
    came,
    asked: [] as string[],
    good: false,
    speaks: true,
  }
  const answer = (request: IncomingMessage, response: ServerResponse) => answerSite(lab, request, response)
  const site = createSite(answer)
  const secure = createTls(weakTls(name), socket => site.emit('connection', socket))
  const broker = await Aedes.createBroker({
    authenticate: (_client, account, _password, done) => done(null, !lab.good || account !== undefined),
  })
  const servers: Readonly<Record<LabName, Server>> = {
    plain: createServer(socket => site.emit('connection', socket)),
    secure,
    ssh: createServer(sayAs(() => (lab.good ? GOOD_SSH : OLD_SSH))),
    redis: createServer(
      socket => void socket.on('data', () => socket.write(lab.good ? '-NOAUTH\r\n' : '+PONG\r\n')),
    ),
    mqtt: createServer(broker.handle),
    live: createSite((request, response) => answerWord(lab, request, response)),
  }
  const open = new Set<Socket>()
  const ports = { ...ANY_PORTS } as Record<LabName, number>
  for (const [service, server] of Object.entries(servers) as [LabName, Server][]) {
    server.on('connection', (socket: Socket) => {
      came[service]++
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => open.delete(socket))
    })
    server.on('tlsClientError', () => undefined)
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(wanted[service], address, resolve)
    })
    ports[service] = (server.address() as AddressInfo).port
  }
  return Object.assign(lab, {
    ports,
    async stop() {
      for (const socket of open) socket.destroy()
      for (const server of Object.values(servers)) server.close()
      broker.close()
    },
  })
}

type Asked = Pick<Lab, 'told' | 'asked' | 'good'>

function answerSite(
  { told, asked, good }: Asked,
  { url = '', headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const host = (headers.host ?? '').replace(/:\d+$/, '')
  asked.push(`GET ${host}${url}`)
  response.on('error', () => undefined)
  const record = told.get(host)
  if (url === CONSENT_PATH && record !== undefined) response.end(record)
  else if (url === '/') response.writeHead(200, good ? GOOD_HEADERS : BAD_HEADERS).end(LISTING)
  else if (url === '/.git/HEAD' && !good) response.end('ref: refs/heads/main\n')
  else if (url === '/.env' && !good) response.end(`# the shop\n${SECRET_OF_LAB}\n`)
  // As sites that lead whoever asks to a page of theirs, or elsewhere.
  else response.writeHead(302, { location: 'http://127.0.0.66/' }).end()
}

/** As `cairn scan tell` does. */
function answerWord(
  { address, speaks }: Pick<Lab, 'address' | 'speaks'>,
  { url = '' }: IncomingMessage,
  response: ServerResponse,
): void {
  const job = /^\/\.well-known\/cairn-scan\/word\?job=(.*)$/.exec(url)?.[1]
  response.on('error', () => undefined)
  if (!speaks || job === undefined) response.writeHead(404).end()
  else response.end(wordOf(new TextEncoder().encode(address), '', job))
}

const LISTING = '<html><title>Index of /</title><a href="shop.sql">shop.sql</a>'
const BAD_HEADERS = {
  server: 'shop/1.2.3',
  'set-cookie': ['id=1; Secure', 'seen=2; HttpOnly; SameSite=Lax; Secure'],
}
const GOOD_HEADERS = {
  'strict-transport-security': 'max-age=31536000',
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** Whatever was ever spoken. */
function weakTls(name: string): TlsOptions {
  return { ...certificateFor(name), minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' }
}

/** Signed by itself, for that name. */
export function certificateFor(name: string): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-lab-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  try {
    const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`]
    const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes']
    execFileSync('openssl', [...made, '-days', '30', ...subject, '-keyout', key, '-out', cert], {
      stdio: 'pipe',
    })
    return { key: readFileSync(key), cert: readFileSync(cert) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const OLD_SSH = greeting('SSH-2.0-OpenSSH_6.6.1', [
  'curve25519-sha256,diffie-hellman-group1-sha1',
  'ssh-ed25519,ssh-dss',
  'aes128-ctr,aes128-cbc',
])
const GOOD_SSH = greeting('SSH-2.0-OpenSSH_9.9', [
  'curve25519-sha256',
  'ssh-ed25519',
  'aes256-gcm@openssh.com',
])

/** Its first line, and the packet in which it names its algorithms (RFC 4253, 7.1). */
function greeting(banner: string, [exchanges = '', keys = '', ciphers = '']: readonly string[]): Buffer {
  const texts = [exchanges, keys, ciphers, ciphers, 'hmac-sha2-256', 'hmac-sha2-256', 'none', 'none', '', '']
  const lists = texts.flatMap(text => [be32(text.length), Buffer.from(text)])
  const payload = Buffer.concat([Buffer.of(20), Buffer.alloc(16, 9), ...lists, Buffer.alloc(5)])
  const filled = Buffer.alloc(8 - ((payload.length + 5) % 8) + 8)
  const length = be32(1 + payload.length + filled.length)
  return Buffer.concat([Buffer.from(`${banner}\r\n`), length, Buffer.of(filled.length), payload, filled])
}

function sayAs(what: () => Buffer) {
  return (socket: Socket) => void socket.on('error', () => undefined).write(what())
}

function be32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

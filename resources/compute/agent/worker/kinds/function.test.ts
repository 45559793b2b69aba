/** Functions over real connections: what they may ask, and all the ways in which an address could lead somewhere else. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { nameOf } from '../../../messages/content-name.ts'
import { unbundle } from '../../../messages/kinds/bundle.ts'
import type { Call } from '../../../messages/kinds/function.ts'
import { JobStopped, SourceUnreachable } from '../../../messages/work/ports.ts'
import { compile } from '../../../testing/compile.ts'
import { functionWorker, MOST_ANSWER } from './function.ts'

const never = new AbortController().signal
const LIMITS = { fuel: 10_000_000, pages: 64, mostMs: 20_000 }
/** Gives back what it is given. */
let echo: Uint8Array
let [here, beside]: Server[] = []
const asked: IncomingMessage[] = []
const [HERE, BESIDE] = ['127.0.0.1', '127.0.0.2']

const portOf = (server: Server | undefined) => (server!.address() as AddressInfo).port
const at = (path: string, host = HERE) => `http://${host}:${portOf(host === BESIDE ? beside : here)}/${path}`

function answer(request: IncomingMessage, response: ServerResponse): void {
  asked.push(request)
  const { url = '' } = request
  const leads: Readonly<Record<string, string>> = {
    '/on': at('price'),
    '/beside': at('price', BESIDE),
    '/away': 'http://metadata.example/latest',
    '/file': 'file:///etc/passwd',
    '/round': '/round',
    '/named': `http://user:pass@${HERE}:${portOf(here)}/price`,
  }
  const location = leads[url]
  if (location !== undefined) response.writeHead(302, { location }).end()
  else if (url === '/price')
    response.writeHead(200, { 'content-type': 'text/plain', 'set-cookie': 'a=b' }).end('4711')
  else if (url === '/long') response.end(Buffer.alloc(MOST_ANSWER + 1))
  else response.writeHead(404).end('none')
}

beforeAll(async () => {
  echo = await compile('return give(at, bytes)')
  ;[here, beside] = await Promise.all(
    [HERE, BESIDE].map(
      host =>
        new Promise<Server>(resolve => {
          const made = createServer(answer).listen(0, host, () => resolve(made))
        }),
    ),
  )
})
beforeEach(() => void asked.splice(0))
afterAll(() => {
  for (const server of [here, beside]) {
    server?.closeAllConnections()
    server?.close()
  }
})

const worker = (change: object = {}) => functionWorker({ hosts: ['*'], reaches: [HERE], ...change })
const call = (what: Partial<Call>, by = worker()) =>
  by.run(
    { module: echo, input: new TextEncoder().encode(JSON.stringify({ allow: [HERE, BESIDE], ...what })) },
    LIMITS,
    never,
  )
const texts = (bytes: Uint8Array) => unbundle(bytes)!.map(part => Buffer.from(part).toString())

describe('a function', () => {
  it('is given what was answered, and says what it saw', async () => {
    const ran = await call({ fetch: [at('price'), at('nothing'), at('on')], body: 'EUR' })
    expect(ran).toMatchObject({ outcome: 'done', fuel: LIMITS.fuel })
    const [output, seen] = unbundle(ran.result)!
    expect(texts(output!)).toEqual(['EUR', '200 text/plain\n4711', '404 \nnone', '200 text/plain\n4711'])
    const sha256 = nameOf(Buffer.from('4711'))
    expect(JSON.parse(Buffer.from(seen!).toString())).toEqual([
      { url: at('price'), status: 200, contentType: 'text/plain', sha256 },
      expect.objectContaining({ status: 404 }),
      { url: at('on'), status: 200, contentType: 'text/plain', sha256 },
    ])
  })

  it('says only what it makes of it where that is to agree', async () => {
    const ran = await call({ fetch: [at('price')], witness: 'output' })
    expect(texts(ran.result)).toEqual(['', '200 text/plain\n4711'])
  })

  it('costs what was asked for, however it ends', async () => {
    const endless = await compile('while (true) {}; return 0')
    const input = new TextEncoder().encode('{}')
    const ran = await worker().run({ module: endless, input }, LIMITS, never)
    expect(ran).toMatchObject({ outcome: 'out_of_fuel', fuel: LIMITS.fuel })
  })

  it('sends along nothing of the machine, and remembers nothing for the next call', async () => {
    await call({ fetch: [at('price')] })
    await call({ fetch: [at('price')] })
    for (const { method, headers } of asked) {
      expect(method).toBe('GET')
      expect(Object.keys(headers).sort()).toEqual([
        ...['accept', 'accept-encoding', 'connection', 'content-length', 'host', 'user-agent'],
      ])
    }
  })

  it.each<[string, Partial<Call>]>([
    ['a host that the call does not name', { allow: ['example.com'], fetch: ['http://example.org/'] }],
    ['what only looks like one', { allow: ['*.example.com'], fetch: ['http://evilexample.com/'] }],
    ['a host behind a name and password', { fetch: [`http://example.com@${HERE}/`] }],
    ['an address of version 6 that no list can name', { fetch: ['http://[::1]/'] }],
    ['something else than the web', { fetch: ['ftp://127.0.0.1/'] }],
  ])('is refused alike by every machine where it asks %s', async (_what, what) => {
    expect(await call(what)).toMatchObject({ outcome: 'module_refused', fuel: LIMITS.fuel })
    expect(asked).toEqual([])
  })

  it.each([
    ['no call', 'null'],
    ['no JSON', '{'],
    ['more than is known of calls', '{"headers":{"authorization":"x"}}'],
    ['more addresses than are asked', JSON.stringify({ fetch: Array(9).fill('http://a.example/') })],
  ])('is refused where its input is %s', async (_what, text) => {
    const input = new TextEncoder().encode(text)
    expect(await worker().run({ module: echo, input }, LIMITS, never)).toMatchObject({
      outcome: 'module_refused',
    })
  })
})

describe('an address that leads elsewhere', () => {
  it.each([
    ['to the machine itself', () => at('price'), { reaches: [] }],
    [
      'to the machine itself by another name',
      () => `http://localhost:${portOf(here)}/price`,
      { reaches: [] },
    ],
    [
      'to the machine itself by another notation',
      () => `http://2130706433:${portOf(here)}/`,
      { reaches: [] },
    ],
    ['by a redirect into its owner’s network', () => at('beside'), {}],
    ['by a redirect to a host that the call does not name', () => at('away'), {}],
    ['by a redirect to a file', () => at('file'), {}],
    ['by a redirect with a name and password', () => at('named'), {}],
    ['round and round', () => at('round'), {}],
    ['to more than is taken', () => at('long'), {}],
  ])('%s is not followed, and the job is given back', async (_what, address, change) => {
    const what = { allow: [HERE, BESIDE, 'localhost'], fetch: [address()] }
    await expect(call(what, worker(change))).rejects.toBeInstanceOf(SourceUnreachable)
    expect(asked.filter(({ socket }) => socket.localAddress === BESIDE)).toEqual([])
  })

  it('is not asked where this machine’s owner does not have it', async () => {
    const by = worker({ hosts: ['example.com', '*.example.org'] })
    await expect(call({ fetch: [at('price')] }, by)).rejects.toBeInstanceOf(JobStopped)
    expect(asked).toEqual([])
  })

  it('is asked so often a minute, and no more: nobody is overrun by functions', async () => {
    const by = worker()
    const eight = { fetch: Array.from({ length: 8 }, () => at('price')) }
    for (let calls = 0; calls < 7; calls++) await call(eight, by)
    await expect(call(eight, by)).rejects.toBeInstanceOf(JobStopped)
    expect(asked.length).toBe(60)
  })
})

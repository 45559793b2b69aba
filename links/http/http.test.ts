import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import type { Context } from 'hono'
import * as v from 'valibot'
import { afterEach, describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { inPath, inQuery } from './questions.ts'
import { readBody } from './read-body.ts'
import { RequestError } from './request-error.ts'
import { respondJson, respondLines, respondStream } from './respond.ts'
import { jsonRoute, type Route, route } from './route.ts'
import { type HttpServer, serveHttp, type Waits } from './serve.ts'

const whole = v.pipe(v.string('a whole number'), v.regex(/^\d+$/, 'a whole number'), v.transform(Number))
const refuse = (error: unknown) =>
  error instanceof RequestError
    ? respondJson({ code: error.code, facts: error.facts }, 400)
    : respondJson({ code: 'failed' }, 500)
const about = { method: 'GET', summary: 'For a test.', problems: [] } as const
const answer = { contentType: 'text/plain', description: 'bytes' } as const

let server: HttpServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
})

async function serve(routes: readonly Route[], waits?: Waits): Promise<string> {
  server = await serveHttp(createApp({ routes, refuse }), { port: 0 }, undefined, waits)
  return server.url
}

/** What a client sees of an answer, to its end or to where it broke off. */
async function readAll(url: string) {
  const response = await fetch(url)
  const read = await response.text().catch((error: Error) => error.name)
  return { status: response.status, read }
}

async function* bytesThen(fail: boolean, parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part)
  if (fail) throw new Error('the disk failed')
}

const stream = (fail: boolean, parts: readonly string[]) =>
  route({
    ...about,
    path: '/',
    answer,
    handle: (_asked, context: Context) =>
      respondStream(context, bytesThen(fail, parts), { headers: { 'content-length': '6' } }),
  })

describe('a header', () => {
  async function* slowly(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(1)
    await new Promise(resolve => setTimeout(resolve, 50))
    yield new Uint8Array(1)
  }
  // Its head leaves before its body, with its body, with a text, with nothing: the same bytes, whichever way.
  it.each<[string, () => Response | Promise<Response>]>([
    ['a body that comes later', () => new Response(ReadableStream.from(later()), said)],
    ['a stream', () => new Response(ReadableStream.from(slowly()), said)],
    ['bytes', () => new Response(new Uint8Array(1), said)],
    ['a text', () => new Response('x', said)],
    ['nothing', () => new Response(null, { ...said, status: 204 })],
  ])('of %s is the bytes that its characters are', async (_what, handle) => {
    const url = await serve([route({ ...about, path: '/', answer, handle })])
    const answered = await fetch(url)
    await answered.arrayBuffer()
    expect(answered.headers.get('x-name')).toBe('f\u00fcr \u00c3\u00bc')
  })
  const said = { headers: { 'x-name': 'f\u00fcr \u00c3\u00bc' } }
  async function* later(): AsyncGenerator<Uint8Array> {
    await new Promise(resolve => setTimeout(resolve, 50))
    yield new Uint8Array(1)
  }
})

describe('a table of routes', () => {
  const square = jsonRoute({
    ...about,
    path: '/squares/:of',
    asks: { of: inPath(whole, 'A number.'), plus: inQuery(v.optional(whole, '0'), 'Added.') },
    answer: { schema: v.object({ is: v.number() }), description: 'Its square' },
    handle: ({ of, plus }) => ({ is: of * of + plus }),
  })
  const app = createApp({ routes: [square], refuse })

  it('answers what it is asked, read by the schemas of its questions', async () => {
    expect(await (await app.request('/squares/7?plus=1')).json()).toEqual({ is: 50 })
  })
  it('says which parameter is wrong, and what would be right', async () => {
    expect(await (await app.request('/squares/x')).json()).toEqual({
      code: 'parameter_invalid',
      facts: { name: 'of', given: 'x', expected: 'a whole number' },
    })
  })
  it('has one way for what fails, for what is not there too', async () => {
    expect(await (await app.request('/circles')).json()).toMatchObject({ code: 'not_found' })
    const broken = createApp({
      routes: [],
      refuse,
      otherwise() {
        throw new Error('anything')
      },
    })
    expect((await broken.request('/')).status).toBe(500)
    const guarded = createApp({
      routes: [square],
      refuse,
      before() {
        throw new RequestError('parameter_invalid', {})
      },
    })
    expect((await guarded.request('/squares/7')).status).toBe(400)
  })
})

it('answers HTTP/1.0, which names no host', async () => {
  const { port } = new URL(await serve([stream(false, ['abc', 'def'])]))
  const socket = connect(Number(port), '127.0.0.1')
  socket.write('GET / HTTP/1.0\r\n\r\n')
  let said = ''
  for await (const chunk of socket) said += String(chunk)
  expect(said).toContain('HTTP/1.1 200 OK')
  expect(said).toContain('abcdef')
})

describe('a stream', () => {
  it('arrives whole', async () => {
    expect(await readAll(await serve([stream(false, ['abc', 'def'])]))).toEqual({
      status: 200,
      read: 'abcdef',
    })
  })
  it('that fails before its first byte is refused as anything else', async () => {
    expect(await readAll(await serve([stream(true, [])]))).toEqual({ status: 500, read: '{"code":"failed"}' })
  })
  it('that fails in the middle breaks off: a short body never looks whole', async () => {
    expect(await readAll(await serve([stream(true, ['abc'])]))).toEqual({ status: 200, read: 'TypeError' })
  })
  it('of somebody who hung up is read no further', async () => {
    let isEnded = (): void => undefined
    const ended = new Promise<void>(resolve => {
      isEnded = resolve
    })
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new Uint8Array(65_536)
      } finally {
        isEnded()
      }
    }
    const handle = (_asked: object, context: Context) => respondStream(context, endless(), {})
    const url = await serve([route({ ...about, path: '/', answer, handle })])
    const response = await fetch(url)
    await response.body?.cancel()
    await expect(ended).resolves.toBeUndefined()
  })
})

describe('lines', () => {
  it('come as the work goes on, and the work goes on when nobody listens any more', async () => {
    let goOn = (): void => undefined
    const asked = new Promise<void>(resolve => {
      goOn = resolve
    })
    let isDone = (): void => undefined
    const done = new Promise<void>(resolve => {
      isDone = resolve
    })
    const handle = () =>
      respondLines(async tell => {
        tell({ step: 1 })
        await asked
        tell({ step: 2n })
        isDone()
      })
    const url = await serve([route({ ...about, path: '/', answer, handle })])
    const reader = (await fetch(url)).body!.getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"step":1}\n')
    await reader.cancel()
    goOn()
    await done
    expect((await readAll(url)).read).toBe('{"step":1}\n{"step":"2"}\n')
  })
})

describe('a body', () => {
  it('is cut off at its limit, however long it says that it is', async () => {
    const handle = async (_asked: object, { req }: Context) =>
      respondJson({ length: (await readBody(req.raw, 5)).length })
    const url = await serve([{ ...route({ ...about, path: '/', answer, handle }), method: 'POST' }])
    const post = async (body: string) => (await fetch(url, { method: 'POST', body })).json()
    expect(await post('12345')).toEqual({ length: 5 })
    expect(await post('123456')).toMatchObject({ code: 'body_too_large', facts: { limit: 5 } })
  })
})

describe('a server', () => {
  it('says when it cannot have its port', async () => {
    const other = createServer()
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await expect(serveHttp(createApp({ routes: [], refuse }), { port })).rejects.toThrow('EADDRINUSE')
    other.close()
  })
  it('hangs up on whoever is silent for too long, and stops without waiting for anybody', async () => {
    const never = () => new Promise<Response>(() => undefined)
    const url = new URL(
      await serve([route({ ...about, path: '/', answer, handle: never })], { silenceMs: 50, stopMs: 0 }),
    )
    const socket = connect(Number(url.port), url.hostname)
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await once(socket, 'close')
    const other = connect(Number(url.port), url.hostname)
    await once(other, 'connect')
    await server?.stop()
    server = undefined
    if (!other.closed) await once(other, 'close')
    expect([socket.closed, other.closed]).toEqual([true, true])
  })
})

import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { isPassing } from './is-passing.ts'
import { fetchNear, isNear } from './near-fetch.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

async function serve(answer: RequestListener) {
  const sockets: Socket[] = []
  const server = createServer(answer)
  server.on('connection', socket => sockets.push(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sockets }
}

it('knows what is near', () => {
  const near = ['http://127.0.0.1:8545', 'http://localhost/', 'http://[::1]:80/x', 'http://127.1.2.3']
  const far = [
    'https://127.0.0.1/',
    'http://127.0.0.1.example.org/',
    'http://10.0.0.1',
    'http://localhost.org',
  ]
  expect(near.map(isNear)).toEqual(near.map(() => true))
  expect(far.map(isNear)).toEqual(far.map(() => false))
})

describe('a question to this machine', () => {
  it('goes with its method, headers and body, and is answered like by fetch', async () => {
    const { url } = await serve(async (request, response) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      const { 'content-type': type, 'content-length': length } = request.headers
      const said = {
        method: request.method,
        path: request.url,
        type,
        length,
        body: String(Buffer.concat(parts)),
      }
      response
        .writeHead(207, { 'content-type': 'application/json', 'retry-after': '3' })
        .end(JSON.stringify(said))
    })
    const question = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'größer' }
    const [near, usual] = [await fetchNear(`${url}/a?b=1`, question), await fetch(`${url}/a?b=1`, question)]
    expect([near.ok, near.status, near.headers.get('Retry-After'), near.headers.get('x')]).toEqual([
      true,
      207,
      '3',
      null,
    ])
    expect(await near.json()).toEqual(await usual.json())
    expect((await fetchNear(url)).ok).toBe(true)
  })

  it('takes up the connection of the one before, and a new one where that was closed meanwhile', async () => {
    const { url, sockets } = await serve((_request, response) => response.end('here'))
    for (let question = 0; question < 3; question++) expect(await (await fetchNear(url)).text()).toBe('here')
    expect(sockets).toHaveLength(1)
    // At once: this side cannot have heard of it when it asks.
    sockets[0]!.resetAndDestroy()
    expect(await (await fetchNear(url)).text()).toBe('here')
    expect(sockets).toHaveLength(2)
  })

  it('that may change something is asked once only', async () => {
    let asked = 0
    const { url } = await serve((request, response) => {
      if (request.method === 'GET') return void response.end('here')
      asked++
      request.socket.resetAndDestroy()
    })
    await fetchNear(url)
    await expect(fetchNear(url, { method: 'POST', body: 'one' })).rejects.toMatchObject({
      code: 'ECONNRESET',
    })
    expect(asked).toBe(1)
  })

  it('that breaks, is refused or ends in the middle may be asked again', async () => {
    const broken = await serve(request => request.socket.resetAndDestroy())
    const cut = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '10' }).write('half')
      setImmediate(() => response.destroy())
    })
    const gone = await serve(() => undefined)
    closers.pop()!()
    for (const { url } of [broken, cut, gone]) {
      const error: unknown = await fetchNear(url).catch((why: unknown) => why)
      expect(isPassing(error), String(error)).toBe(true)
    }
  })

  it('ends with the signal, for its reason', async () => {
    const { url } = await serve(() => undefined)
    const over = new Error('enough')
    const abort = new AbortController()
    const asked = fetchNear(url, { signal: abort.signal })
    abort.abort(over)
    await expect(asked).rejects.toBe(over)
    await expect(fetchNear(url, { signal: AbortSignal.abort(over) })).rejects.toBe(over)
    const late: unknown = await fetchNear(url, { signal: AbortSignal.timeout(1) }).catch(
      (why: unknown) => why,
    )
    expect(late).toMatchObject({ name: 'TimeoutError' })
  })
})

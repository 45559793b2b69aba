/** Streamed questions to strangers' machines: where they lead, by whatever name, and what comes back. */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { askFar } from './ask-far.ts'
import { createReach, type Reach, ReachError } from './reach.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function listen(answer: RequestListener): Promise<number> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const { signal } = new AbortController()

it('streams both ways, and hands out a redirect as an answer', async () => {
  const port = await listen((asked, response) => {
    if (asked.url === '/away') response.writeHead(307, { location: '/elsewhere' }).end()
    else asked.pipe(response)
  })
  const reach = createReach(['127.0.0.1'])
  async function* parts() {
    yield Buffer.from('one ')
    yield Buffer.from('two')
  }
  const to = (path: string) => new URL(`http://127.0.0.1:${port}${path}`)
  const echo = await askFar(reach, to('/'), { method: 'PUT', body: parts(), signal })
  expect([echo.status, await echo.text()]).toEqual([200, 'one two'])
  expect((await askFar(reach, to('/away'), { method: 'GET', signal })).status).toBe(307)
  expect(await (await askFar(reach, to('/'), { method: 'HEAD', signal })).text()).toBe('')
})

it('ends with what aborted it, and with what breaks a body on its way', async () => {
  const port = await listen(() => undefined)
  const reach = createReach(['127.0.0.1'])
  const to = new URL(`http://127.0.0.1:${port}/`)
  const tooLong = AbortSignal.timeout(50)
  const why = await askFar(reach, to, { method: 'GET', signal: tooLong }).catch((error: unknown) => error)
  expect(why).toBe(tooLong.reason)
  async function* broken() {
    yield Buffer.from('one')
    throw new Error('the disk is gone')
  }
  await expect(askFar(reach, to, { method: 'PUT', body: broken(), signal })).rejects.toThrow(
    'the disk is gone',
  )
})

it.each([
  'http://10.0.0.1',
  'http://127.0.0.1',
  'http://169.254.169.254',
  'http://[::1]',
  'http://[fe80::1]',
])('asks nothing of %s', async url => {
  await expect(askFar(createReach(), new URL(url), { method: 'GET', signal })).rejects.toBeInstanceOf(
    ReachError,
  )
})

it('a name that is public when it is looked at, and leads here when it is connected to, is judged again', async () => {
  let isAsked = false
  const port = await listen((_, response) => {
    isAsked = true
    response.end()
  })
  const own = createReach()
  let looks = 0
  // What a stranger's name server says: something else each time.
  const said: LookupFunction = (host, options, callback) => {
    looks++
    own.lookup('localhost', options, (error, ...found) => {
      expect(host).toBe('rebinds.example')
      callback(error, ...found)
    })
  }
  const reach: Reach = {
    ...own,
    lookup: said,
    addressesOf: async () => [{ address: '93.184.216.34', family: 4 }],
  }
  const asked = askFar(reach, new URL(`http://rebinds.example:${port}/`), { method: 'GET', signal })
  await expect(asked).rejects.toBeInstanceOf(ReachError)
  expect([looks, isAsked]).toEqual([1, false])
})

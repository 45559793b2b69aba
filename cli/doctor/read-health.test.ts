import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { readHealth } from './read-health.ts'

const cleanups: (() => unknown)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

async function nodeThat(status: number, body: string): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(status).end(body))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const HEALTH = { ok: false, degraded: false, settled: 3, waiting: 1, clockTrusted: true, halted: true }

it('a node that is not well has answered', async () => {
  expect(await readHealth(await nodeThat(503, JSON.stringify(HEALTH)))).toEqual(HEALTH)
  expect(await readHealth(await nodeThat(200, JSON.stringify({ ...HEALTH, ok: true })))).toMatchObject({
    ok: true,
  })
})

it.each([
  [503, '<html>Service unavailable</html>'],
  [503, ''],
  [200, '{"ok":'],
  [200, '[]'],
  [200, '{"ok":"yes"}'],
  [404, JSON.stringify(HEALTH)],
])('status %i with %j is no node', async (status, body) => {
  expect(await readHealth(await nodeThat(status, body))).toBeUndefined()
})

it('who takes a connection and never says anything is no node', async () => {
  const server = createServer(() => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  expect(await readHealth(url, 50)).toBeUndefined()
})

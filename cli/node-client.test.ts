/** What answers at a node's address is not always a node. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createNodeClient } from './node-client.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

async function clientOf(status: number, type: string, body: string) {
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return createNodeClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

it.each([
  [404, '<html>File not found</html>'],
  [200, '<html>It works!</html>'],
  [403, ''],
])('another server that answers %s is named as none', async (status, page) => {
  const client = await clientOf(status, 'text/html', page)
  await expect(client.json('/v1/network')).rejects.toMatchObject({
    code: 'node_unreachable',
    message: expect.stringMatching(/^what answers at http:.* is no node$/),
    hint: expect.stringContaining('--node URL'),
  })
})

it('what a node says of itself stands', async () => {
  const body = JSON.stringify({ title: 'There is no such device', code: 'device_unknown' })
  const client = await clientOf(404, 'application/problem+json', body)
  await expect(client.json('/v1/devices/x')).rejects.toMatchObject({ code: 'not_found' })
  const busy = await clientOf(503, 'text/html', '<html>Service Unavailable</html>')
  await expect(busy.json('/v1/clock')).rejects.toMatchObject({ code: 'node_failed', facts: { status: 503 } })
})

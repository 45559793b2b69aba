/** A node that resets every other connection, as one does that is too busy: the story goes on. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createNodeApi } from '../../client/node-api.ts'
import { createOutage } from '../../links/outage.ts'
import { createNodeClient } from '../node-client.ts'
import { firstClaim } from './first-claim.ts'
import { followEpochs, newestSettled } from './follow-epochs.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

/** Resets the first `bad` connections it is asked over, then answers. */
async function startNode(bad: number, answer: (path: string) => unknown) {
  const node = { asked: 0, url: '' }
  const server = createServer((request, response) => {
    if (node.asked++ < bad) return void request.socket.resetAndDestroy()
    response.end(JSON.stringify(answer(request.url ?? '')))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  node.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return node
}

/** More than the API's own client asks again for. */
const BAD = 10
const silent = createOutage({ onBegin: () => undefined, onEnd: () => undefined })

it('the first claim is looked for again, however often the connection breaks', async () => {
  const node = await startNode(BAD, () => [])
  const abort = new AbortController()
  const api = createNodeApi(createNodeClient(node.url))
  // Nothing pays yet, so nothing is asked of the chain.
  const place = { api } as unknown as Parameters<typeof firstClaim>[0]
  const claiming = firstClaim(place, { lookMs: 10, signal: abort.signal, outage: silent })
  while (node.asked <= BAD + 2) await Promise.race([claiming, new Promise(resolve => setTimeout(resolve, 5))])
  abort.abort()
  expect(await claiming).toBeUndefined()
})

it('epochs are followed, and the newest is found, however often the connection breaks', async () => {
  const epoch = { epoch: 7, stage: 'final', paying: false, startMs: 0, endMs: 1, messages: 0 }
  const node = await startNode(BAD, () => [epoch])
  const abort = new AbortController()
  const patience = { signal: abort.signal, outage: silent }
  const api = createNodeApi(createNodeClient(node.url))
  expect(await newestSettled(api, patience)).toBe(7)
  node.asked = 0
  for await (const settled of followEpochs({ api, devices: [], after: 6, lookMs: 10, ...patience })) {
    expect(settled).toEqual({ epoch, findings: [] })
    abort.abort()
  }
  expect(node.asked).toBeGreaterThan(BAD)
})

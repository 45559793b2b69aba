import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createReach } from '../../../../links/reach.ts'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { hasPiece, putPiece, readPiece, sendReceipt } from './peer-client.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

it('a provider leads nobody to another machine', async () => {
  const seen: string[] = []
  const inside = await listen(({ method, url }, response) => {
    seen.push(`${method} ${url}`)
    response.end()
  })
  const url = await listen(
    (_asked, response) => void response.writeHead(307, { location: `${inside}/admin` }).end(),
  )
  const peer = { provider: toSubjectId('a'.repeat(64)), url, token: 'secret' }
  const asking = { signal: new AbortController().signal, reach: createReach(['127.0.0.1']) }
  const asked = [
    putPiece(peer, 'cid', { deal: new Uint8Array(1), share: 0 }, undefined, asking),
    readPiece(peer, 'cid', { start: 0, length: 1 }, asking),
    hasPiece(peer, 'cid', asking),
    sendReceipt(peer, new Uint8Array(1), asking),
  ]
  for (const one of await Promise.allSettled(asked))
    expect(one).toMatchObject({ status: 'rejected', reason: { code: 'peer_failed' } })
  expect(seen).toEqual([])
})

it.each([
  ['a neighbour', 'http://10.0.0.1'],
  ['this machine', 'http://127.0.0.1'],
  ['what a cloud answers at', 'http://169.254.169.254'],
  ['a neighbour in another notation', 'http://[::ffff:10.0.0.1]'],
  ['this machine in another notation', 'http://0x7f000001'],
  ['a name that leads here', 'http://localhost'],
])('a provider whose registration says %s is asked nothing', async (_, host) => {
  let isAsked = false
  const here = await listen((_asked, response) => {
    isAsked = true
    response.end()
  })
  const peer = {
    provider: toSubjectId('a'.repeat(64)),
    url: `${host}:${new URL(here).port}`,
    token: 'secret',
  }
  const asking = { signal: AbortSignal.timeout(20_000), reach: createReach() }
  for (const one of await Promise.allSettled([
    putPiece(peer, 'cid', { deal: new Uint8Array(1), share: 0 }, undefined, asking),
    readPiece(peer, 'cid', { start: 0, length: 1 }, asking),
    hasPiece(peer, 'cid', asking),
    sendReceipt(peer, new Uint8Array(1), asking),
  ]))
    expect(one).toMatchObject({
      status: 'rejected',
      reason: { code: 'peer_failed', facts: { cause: expect.stringContaining('no public address') } },
    })
  expect(isAsked).toBe(false)
})

import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
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
  const { signal } = new AbortController()
  const asked = [
    putPiece(peer, 'cid', { deal: new Uint8Array(1), share: 0 }, undefined, signal),
    readPiece(peer, 'cid', { start: 0, length: 1 }, signal),
    hasPiece(peer, 'cid', signal),
    sendReceipt(peer, new Uint8Array(1), signal),
  ]
  for (const one of await Promise.allSettled(asked))
    expect(one).toMatchObject({ status: 'rejected', reason: { code: 'peer_failed' } })
  expect(seen).toEqual([])
})

/**
 * Somebody who talks to oracles over their own API (`GET /v1/oracle/news`, node/agreement/news.ts) and tells them whatever a test
 * wants: nothing that an oracle hears is believed for who says it.
 */
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { encodeNews, frame, type News } from '../../node/agreement/news.ts'
import { EMPTY_ROUND, encodeRound } from '../../node/agreement/peer.ts'

export interface FalseFriend {
  readonly url: string
  /** To all who listen, and to whoever comes later. */
  tell(news: News): void
  stop(): Promise<void>
}

const STILL_HERE_MS = 1_000

export async function startFalseFriend(): Promise<FalseFriend> {
  const listeners = new Set<ServerResponse>()
  const told: Uint8Array[] = [frame(encodeNews({ epoch: 0, round: EMPTY_ROUND }))]
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/v1/oracle/news') !== true) {
      const isRound = request.url?.startsWith('/v1/oracle/rounds/') === true
      response.writeHead(isRound ? 200 : 404)
      response.end(isRound ? encodeRound(EMPTY_ROUND) : undefined)
      return
    }
    response.writeHead(200, { 'content-type': 'application/cbor-seq' })
    for (const bytes of told) response.write(bytes)
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const heartbeat = setInterval(() => {
    for (const listener of listeners) listener.write(frame(new Uint8Array(0)))
  }, STILL_HERE_MS)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tell(news) {
      const bytes = frame(encodeNews(news))
      told.push(bytes)
      for (const listener of listeners) listener.write(bytes)
    },
    async stop() {
      clearInterval(heartbeat)
      for (const listener of listeners) listener.destroy()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

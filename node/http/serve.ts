/** The app on a port. What is under way when it stops is answered; what comes after finds the port closed. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { listen } from '../../links/listen.ts'

export interface HttpServer {
  readonly port: number
  readonly url: string
  stop(): Promise<void>
}

export interface HttpOptions {
  /** 0 takes a free one. */
  readonly port: number
  /** 127.0.0.1 unless said: open to the world only by decision. */
  readonly host?: string
}

/** A sender that takes longer than this for its headers or body is cut off. */
const REQUEST_TIMEOUT_MS = 30_000
/**
 * What clients are told, and how much longer the connection is kept: a node that is busy for some seconds would otherwise
 * close it just as a client takes it up again, and cut a request off.
 */
const [KEEP_ALIVE_MS, KEEP_ALIVE_BUFFER_MS] = [5_000, 15_000]
const CONNECTIONS = 10_000
/** A stop does not wait longer than this for somebody who reads or writes slowly. */
const PATIENCE_MS = 5_000

/** @param onTrouble told of connections that could not be taken. */
export async function serveHttp(
  app: Hono,
  { port, host = '127.0.0.1' }: HttpOptions,
  onTrouble?: (error: Error) => void,
): Promise<HttpServer> {
  const serverOptions = {
    requestTimeout: REQUEST_TIMEOUT_MS,
    headersTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveTimeoutBuffer: KEEP_ALIVE_BUFFER_MS,
  }
  // Made by node:http's createServer, whatever the union type of the adapter says.
  const server = createAdaptorServer({ fetch: app.fetch, createServer, serverOptions }) as Server
  server.maxConnections = CONNECTIONS
  const address = await listen(server, { port, host, ...(onTrouble === undefined ? {} : { onTrouble }) })
  return {
    port: address.port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const late = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
      await closed
      clearTimeout(late)
    },
  }
}

/** An app on a port. What is under way when it stops is answered; what comes after finds the port closed. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http'
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { listen } from '../listen.ts'
import { readTls, type TlsFiles, watchTls } from './tls-files.ts'

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
  /** Whether other processes of this machine listen at the same port (links/listen.ts). */
  readonly reusePort?: boolean
  /** It speaks https, with that certificate; what is renewed is read again within so many ms. */
  readonly tls?: (TlsFiles & { readonly everyMs?: number }) | undefined
}

/** How long a server waits for whom, ms. What is not given is as the node has it. */
export interface Waits {
  /** For the headers of a request. */
  readonly headersMs?: number
  /** For a whole request, its body included; 0 for as long as it takes. */
  readonly requestMs?: number
  /** How long an idle connection is kept, as clients are told. */
  readonly keepAliveMs?: number
  /** For the next byte either way; 0 for as long as it takes. */
  readonly silenceMs?: number
  /** A stop does not wait longer than this for somebody who reads or writes slowly. */
  readonly stopMs?: number
}

const WAITS = { headersMs: 30_000, requestMs: 30_000, keepAliveMs: 5_000, silenceMs: 0, stopMs: 5_000 }
/** A server that is busy for some seconds would otherwise close a connection just as a client takes it up again. */
const KEEP_ALIVE_BUFFER_MS = 15_000
const CONNECTIONS = 10_000
/** HTTP/1.0 needs no Host, and checks of load balancers say none. */
const UNNAMED = 'localhost'

const NOTHING = new Uint8Array(0)

/**
 * Characters of a header are bytes, however the head leaves. Node 24 writes a head as UTF-8 that is flushed before its body, or that
 * goes out together with a text: each character past ASCII would come as two.
 */
class ByteResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  override flushHeaders(): void {
    this.write(NOTHING)
    this.socket?.uncork()
  }

  override end(done?: () => void): this
  override end(chunk: unknown, done?: () => void): this
  override end(chunk: unknown, encoding: BufferEncoding, done?: () => void): this
  override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    return super.end(bytes, encoding as BufferEncoding, done as () => void)
  }
}

/**
 * @param onTrouble told of connections that could not be taken.
 * @throws what keeps it from listening: EADDRINUSE, EACCES, a certificate that is none
 * @example const { url, stop } = await serveHttp(createApp({ routes, refuse }), { port: 0 })
 */
export async function serveHttp(
  app: Hono,
  { port, host = '127.0.0.1', reusePort = false, tls }: HttpOptions,
  onTrouble?: (error: Error) => void,
  waits: Waits = {},
): Promise<HttpServer> {
  const { headersMs, requestMs, keepAliveMs, silenceMs, stopMs } = { ...WAITS, ...waits }
  const serverOptions = {
    requestTimeout: requestMs,
    headersTimeout: headersMs,
    keepAliveTimeout: keepAliveMs,
    keepAliveTimeoutBuffer: KEEP_ALIVE_BUFFER_MS,
    ServerResponse: ByteResponse,
  }
  // Made by node:http's createServer, or node:https's, whatever the union type of the adapter says.
  const server = (
    tls === undefined
      ? createAdaptorServer({ fetch: app.fetch, hostname: UNNAMED, createServer, serverOptions })
      : createAdaptorServer({
          fetch: app.fetch,
          hostname: UNNAMED,
          createServer: createTlsServer,
          serverOptions: Object.assign(serverOptions, await readTls(tls)),
        })
  ) as Server
  const unwatch = tls && renewed(server as TlsServer, tls, onTrouble)
  server.maxConnections = CONNECTIONS
  server.setTimeout(silenceMs)
  const address = await listen(server, {
    port,
    host,
    reusePort,
    ...(onTrouble === undefined ? {} : { onTrouble }),
  })
  return {
    port: address.port,
    url: `${tls === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    async stop() {
      unwatch?.()
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const late = setTimeout(() => server.closeAllConnections(), stopMs)
      await closed
      clearTimeout(late)
    },
  }
}

const RENEW_MS = 60_000

function renewed(
  server: TlsServer,
  { everyMs = RENEW_MS, ...files }: NonNullable<HttpOptions['tls']>,
  onTrouble: ((error: Error) => void) | undefined,
): () => void {
  return watchTls(files, { everyMs, onTrouble, use: pair => server.setSecureContext(pair) })
}

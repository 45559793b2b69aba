/** The connection below a request: its bytes as they come, and its address as the client wrote it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Context } from 'hono'

export interface Connection {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

/** Undefined in memory, where there is none. */
export function connectionOf({ env }: Context): Connection | undefined {
  // @hono/node-server puts node:http's own two into the environment.
  const bindings = env as Partial<Connection> | undefined
  return bindings?.incoming === undefined ? undefined : (bindings as Connection)
}

/**
 * Node's own stream of a request, for large bodies: no copies on the way.
 * @throws {Error} in memory
 */
export function incomingOf(context: Context): IncomingMessage {
  const connection = connectionOf(context)
  if (connection === undefined) throw new Error('this route reads from a connection: serve it on a port')
  return connection.incoming
}

/**
 * A server that outlives its visitors. Node.js ends a process for an `error` that nobody listens to, and a server has such
 * after it began to listen, when it cannot take a connection: that is told, and the next one is taken.
 */
import type { AddressInfo, Server } from 'node:net'

export interface ListenOptions {
  /** 0 takes a free one. */
  readonly port: number
  readonly host?: string
  /** Several processes of this machine listen at one port, and the kernel deals connections out among them. */
  readonly reusePort?: boolean
  /** What went wrong at the door once it was open. */
  readonly onTrouble?: (error: Error) => void
}

/** Resolves when it listens. @throws what keeps it from listening: EADDRINUSE, EACCES */
export function listen(
  server: Server,
  { port, host, reusePort = false, onTrouble }: ListenOptions,
): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: host ?? '127.0.0.1', reusePort }, () => {
      server.off('error', reject)
      server.on('error', error => onTrouble?.(error))
      resolve(server.address() as AddressInfo)
    })
  })
}

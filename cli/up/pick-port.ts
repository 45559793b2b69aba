/** A port to listen on: the one that is known by heart if it is free, another one otherwise. */
import { createServer } from 'node:net'

const HOST = '127.0.0.1'

export interface PickedPort {
  readonly port: number
  /** The one that was wanted, when somebody else has it. */
  readonly taken?: number
}

/** @param wanted 0 for any. */
export async function pickPort(wanted: number): Promise<PickedPort> {
  const port = await tryListen(wanted)
  if (port !== undefined) return { port }
  const other = await tryListen(0)
  if (other === undefined) throw new Error(`no free port on ${HOST}`)
  return { port: other, taken: wanted }
}

function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined)
      else reject(error)
    })
    server.listen(port, HOST, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port))
    })
  })
}

/**
 * A port to listen on: the one that is known by heart if it is free, another one otherwise. Whoever is to listen there begins
 * later, so it is none that a system gives to outgoing connections meanwhile (from 32768 on Linux, from 49152 elsewhere).
 */
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

const HOST = '127.0.0.1'
const [LEAST, MOST] = [20_000, 32_767]
const ATTEMPTS = 100

export interface PickedPort {
  readonly port: number
  /** The one that was wanted, when somebody else has it. */
  readonly taken?: number
}

/** @param wanted 0 for any. */
export async function pickPort(wanted: number): Promise<PickedPort> {
  if (wanted !== 0 && (await isFree(wanted))) return { port: wanted }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = randomInt(LEAST, MOST + 1)
    if (await isFree(port)) return wanted === 0 ? { port } : { port, taken: wanted }
  }
  throw new Error(`no free port on ${HOST} between ${LEAST} and ${MOST}`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    })
    server.listen(port, HOST, () => server.close(() => resolve(true)))
  })
}

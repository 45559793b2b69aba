/**
 * A port to listen on: the one that is known by heart if it is free, another one otherwise. Whoever is to listen there begins
 * later, so it is none that a system gives to outgoing connections meanwhile (from 32768 on Linux, from 49152 elsewhere).
 */
import { createServer } from 'node:net'

const HOST = '127.0.0.1'
const [LEAST, MOST] = [20_000, 32_767]
/** Networks that are started beside each other look in places of their own: whoever picked a port listens there only later. */
const BESIDE = 16
/** Picked by this process: nobody need listen there yet. */
const given = new Set<number>()

export interface PickedPort {
  readonly port: number
  /** The one that was wanted, when somebody else has it. */
  readonly taken?: number
}

/** @param wanted 0 for any. */
export async function pickPort(wanted: number): Promise<PickedPort> {
  if (wanted !== 0 && (await take(wanted))) return { port: wanted }
  const places = MOST - LEAST + 1
  for (let tried = 0; tried < places; tried++) {
    const port = LEAST + ((process.pid * BESIDE + tried) % places)
    if (await take(port)) return wanted === 0 ? { port } : { port, taken: wanted }
  }
  throw new Error(`no free port on ${HOST} between ${LEAST} and ${MOST}`)
}

/** One that is known to be somebody's, who listens there later. */
export function reservePort(port: number): void {
  given.add(port)
}

async function take(port: number): Promise<boolean> {
  if (given.has(port)) return false
  given.add(port)
  if (await isFree(port)) return true
  given.delete(port)
  return false
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

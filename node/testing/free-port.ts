/**
 * A port of this machine that nobody listens on now, for whoever has to know it before it listens. Below the range that
 * systems take for outgoing connections (32768 and up on Linux): from there it could be gone a moment later.
 */
import { once } from 'node:events'
import { createServer } from 'node:net'

const [LOWEST, HIGHEST, TRIES] = [20_000, 32_000, 100]
const given = new Set<number>()

export async function freePort(): Promise<number> {
  for (let tried = 0; tried < TRIES; tried++) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST))
    if (given.has(port) || !(await isFree(port))) continue
    given.add(port)
    return port
  }
  throw new Error(`no port from ${LOWEST} to ${HIGHEST} is free`)
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}

/** What a node listens on, and whom it has to reach. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { bad, type Check, type Finding, good, look } from './finding.ts'
import { readHealth } from './read-health.ts'

export interface Wires {
  /** By what they are for. */
  readonly ports: Readonly<Record<string, number>>
  /** Ports that a node of this data folder has now. */
  readonly ownPorts: readonly number[]
  /** URLs of the other oracles. */
  readonly peers: readonly string[]
}

export function wireChecks({ ports, ownPorts, peers }: Wires): readonly Check[] {
  return [
    ...Object.entries(ports).map(([what, number]) => ({
      what: `${what} port`,
      look: () => port(number, ownPorts.includes(number)),
    })),
    ...peers.map(url => ({ what: 'peer', look: () => peer(url) })),
  ]
}

async function port(number: number, isOwn: boolean): Promise<Omit<Finding, 'what'>> {
  if (isOwn) return good(`${number}: the node of this data folder has it`)
  const server = createServer()
  try {
    server.listen(number, '127.0.0.1')
    await once(server, 'listening')
    return good(`${number} is free`)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code !== 'EADDRINUSE') return bad(`${number} cannot be listened on: ${code}`, ANOTHER)
    return bad(
      `${number} is taken by another program`,
      `ss -ltnp 'sport = :${number}' says which one. ${ANOTHER}`,
    )
  } finally {
    server.close()
  }
}

const ANOTHER = 'cairn node takes another one with --port and --mqtt-port.'

async function peer(url: string): Promise<Omit<Finding, 'what'>> {
  const health = await readHealth(url)
  if (health === undefined)
    return bad(
      `${url} does not answer, or is no node`,
      'Has it moved, is it down, does a firewall stand in between? curl URL/healthz from here shows it.',
    )
  return health.ok
    ? good(`${url} answers`)
    : look(`${url} answers, and is not well`, 'Its operator should know.')
}

/**
 * Where a relay carries to: names that its owner lists, each with its ports, and nothing else. `example.org` (port 443), `*.example.org:443+8443`;
 * an address is reached only where that very address is listed. That a name is listed is not enough: what it stands for is judged as it is
 * connected to (links/reach.ts).
 */
import { isIP } from 'node:net'

export interface Destination {
  readonly host: string
  readonly port: number
}

export interface Destinations {
  /** What a client asked for, where it is listed. */
  match(authority: string): Destination | undefined
}

interface Listed {
  readonly name: string
  readonly isBelow: boolean
  readonly ports: readonly number[]
}

const USUAL_PORT = 443
/** As in a CONNECT: the host of a name, or an address of version 6 in brackets. */
const AUTHORITY = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?)\.?:(\d{1,5})$/
const ENTRY = /^(\*\.)?(\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?)(?::([\d+]{1,60}))?$/

/** Undefined for what names none: a name that stands for everything is none. */
export function readDestinations(said: string): Destinations | undefined {
  const listed = said.split(',').map(readEntry)
  if (!listed.every(one => one !== undefined)) return undefined
  return {
    match(authority) {
      const [, host = '', digits = ''] = AUTHORITY.exec(authority.toLowerCase()) ?? []
      const port = Number(digits)
      const isListed = listed.some(({ name, isBelow, ports }) => {
        const isName = isBelow ? host.endsWith(`.${name}`) && isIP(host) === 0 : host === name
        return isName && ports.includes(port)
      })
      return isListed ? { host, port } : undefined
    },
  }
}

function readEntry(text: string): Listed | undefined {
  const read = ENTRY.exec(text.trim().toLowerCase())
  if (read === null) return undefined
  const [, below, name = '', said = String(USUAL_PORT)] = read
  const ports = said.split('+').map(Number)
  const isWhole = below !== undefined && !name.includes('.')
  if (isWhole || ports.some(port => !Number.isInteger(port) || port < 1 || port > 65_535)) return undefined
  return { name, isBelow: below !== undefined, ports }
}

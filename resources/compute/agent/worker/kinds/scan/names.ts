/** What name servers say. Of a target that is a name the addresses are asked once: what is scanned is what was found then. */
import { lookup, Resolver } from 'node:dns/promises'

export interface Names {
  /** Ascending as text, those of version 4 first; none where it stands for none. */
  addressesOf(name: string): Promise<readonly string[]>
  /** Each text in one piece; none where there are none. @throws {Error} where nobody answers */
  textsOf(name: string): Promise<readonly string[]>
  /** Whether it or a name above it says who may issue certificates (RFC 8659). @throws {Error} where nobody answers */
  hasCaa(name: string): Promise<boolean>
}

const NONE: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'ENONAME'])
const [TIMEOUT_MS, TRIES] = [3_000, 2]

/** @param servers such as `127.0.0.1:5353`; those of this machine where there are none */
export function createNames(servers: readonly string[]): Names {
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES })
  if (servers.length > 0) resolver.setServers(servers)
  async function listed<One>(asked: Promise<readonly One[]>): Promise<readonly One[]> {
    return asked.catch((error: unknown) => {
      if (NONE.has(String((error as { code?: unknown }).code))) return []
      throw error
    })
  }
  return {
    async addressesOf(name) {
      if (servers.length === 0) {
        const found = await listed(lookup(name, { all: true }))
        return ordered(found.map(({ address }) => address))
      }
      const [four, six] = [await listed(resolver.resolve4(name)), await listed(resolver.resolve6(name))]
      return ordered([...four, ...six])
    },
    textsOf: async name => (await listed(resolver.resolveTxt(name))).map(parts => parts.join('')),
    async hasCaa(name) {
      const labels = name.split('.')
      for (let at = 0; at < labels.length; at++)
        if ((await listed(resolver.resolveCaa(labels.slice(at).join('.')))).length > 0) return true
      return false
    },
  }
}

function ordered(addresses: readonly string[]): readonly string[] {
  const version = (address: string) => (address.includes(':') ? 1 : 0)
  return [...new Set(addresses)].sort((a, b) => version(a) - version(b) || (a < b ? -1 : 1))
}

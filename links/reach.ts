/**
 * Which machines somebody else's address may lead to. Whoever is told where to connect by a stranger, as a gateway by a route or a relay by
 * its client, connects to what the whole internet can reach and to nothing else: not to this machine, its neighbours, what only routers
 * or clouds answer at (169.254.169.254), nor what merely stands for one of these in another notation.
 *
 * Law: what is judged is the very address that is connected to. A name is looked up once for each connection, all that it stands for is
 * judged, and the connection goes to what was judged: a name that says something else a moment later (DNS rebinding) is of no use.
 */
import { type LookupAddress, lookup } from 'node:dns'
import { BlockList, isIP, isIPv4, type LookupFunction } from 'node:net'

export interface Reach {
  mayReach(ip: string): boolean
  /** All addresses of a host, each of which may be reached. @throws {ReachError} where one may not; or what looking it up throws */
  addressesOf(host: string): Promise<readonly LookupAddress[]>
  /** For `connect`. Node does not ask it for what is an address already: `addressesOf` first. */
  readonly lookup: LookupFunction
}

/** An address that a stranger named leads where it must not. Trying again changes nothing. */
export class ReachError extends Error {
  override readonly name = 'ReachError'
  readonly code = 'REACH_REFUSED'

  /** @param how it could be allowed */
  constructor(host: string, address: string, how: string) {
    const said = host === address ? `${address} is` : `${host} is ${address}, which is`
    super(`${said} no public address: ${how}`)
  }
}

/** RFC 6890 and its registry: special purposes. */
const PRIVATE_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24'],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
]
const [PUBLIC_6, PRIVATE_6] = [['2000::/3'], ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']]
/** Of these the last 32 bits are an address of version 4: mapped, and translated (RFC 6052). */
const [MAPPED, NAT64] = ['0:0:0:0:0:ffff:', '64:ff9b:0:0:0:0:']
const [private4, public6, private6] = [listOf(PRIVATE_4), listOf(PUBLIC_6), listOf(PRIVATE_6)]

/**
 * Whether the whole internet can reach it. Anything that is no address is none.
 * @example isPublicAddress('::ffff:10.0.0.1') // → false
 */
export function isPublicAddress(ip: string): boolean {
  const plain = plainOf(ip)
  if (plain === undefined) return false
  if (isIPv4(plain)) return !private4.check(plain)
  return public6.check(plain, 'ipv6') && !private6.check(plain, 'ipv6')
}

/**
 * @param allowed addresses and networks that may be reached besides, as `10.0.0.0/8`; `*` for every one
 * @param how of an address that may not, what its owner would have to set
 * @throws {TypeError} naming what is neither
 * @example createReach(['10.0.0.0/8']).mayReach('10.1.2.3') // → true
 */
export function createReach(
  allowed: readonly string[] = [],
  how: (address: string) => string = () => 'whoever runs this can allow it',
): Reach {
  const isAll = allowed.includes('*')
  const more = listOf(allowed.filter(one => one !== '*'))
  const isAllowed = (plain: string) => more.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6')
  const mayReach = (ip: string) => {
    const plain = plainOf(ip)
    return plain !== undefined && (isAll || isPublicAddress(plain) || isAllowed(plain))
  }
  const find: LookupFunction = (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const refused = found?.find(({ address }) => !mayReach(address))
      if (error !== null) callback(error, [])
      else if (refused !== undefined)
        callback(new ReachError(bare(host), refused.address, how(refused.address)), [])
      else if (options.all === true) callback(null, found)
      else callback(null, found[0]!.address, found[0]!.family)
    })
  }
  return {
    mayReach,
    lookup: find,
    addressesOf: host => {
      const { promise, resolve, reject } = Promise.withResolvers<readonly LookupAddress[]>()
      find(bare(host), { all: true }, (error, found) =>
        error === null ? resolve(found as readonly LookupAddress[]) : reject(error),
      )
      return promise
    },
  }
}

/** A URL writes an address of version 6 in brackets. */
function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1')
}

/** As version 4 where it stands for one; undefined for what is no address. */
export function plainOf(ip: string): string | undefined {
  if (isIPv4(ip)) return ip
  if (isIP(ip) !== 6 || ip.includes('%')) return undefined
  const groups = groupsOf(ip)
  const text = groups.join(':')
  if (!text.startsWith(MAPPED) && !text.startsWith(NAT64)) return text
  return groups
    .slice(6)
    .map(group => Number.parseInt(group, 16))
    .flatMap(part => [part >> 8, part & 0xff])
    .join('.')
}

/** Eight, as a URL has them once it has read the address. */
export function groupsOf(ip: string): readonly string[] {
  const [left = '', right] = new URL(`http://[${ip}]`).hostname.slice(1, -1).split('::')
  const [first, last] = [left, right ?? ''].map(part => (part === '' ? [] : part.split(':'))) as [
    string[],
    string[],
  ]
  return [...first, ...Array.from({ length: 8 - first.length - last.length }, () => '0'), ...last]
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    const family = isIP(address)
    const most = family === 4 ? 32 : 128
    const prefix = bits === undefined ? most : Number(bits)
    if (family === 0 || !Number.isInteger(prefix) || prefix < 0 || prefix > most || bits === '')
      throw new TypeError(`an address or a network such as 10.0.0.0/8 is needed, not "${network}"`)
    list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6')
  }
  return list
}

/**
 * By what a visitor is counted: its address of version 4; of version 6 the network of 64 bits that it is in, since whoever has one has all of it, and would
 * come from a new address each time. A port that a proxy wrote behind the address is no part of it.
 *
 * *Stops*: one machine that has a relay's gas, a node's patience or a mailbox's room a million times.
 */
import { isIP } from 'node:net'
import { groupsOf, plainOf } from './reach.ts'

const LONGEST = 64

/**
 * @example networkOf('2001:db8:1:2:3:4:5:6') // → '2001:db8:1:2::/64'
 * @example networkOf('::ffff:192.0.2.7') // → '192.0.2.7'
 */
export function networkOf(address: string): string {
  const bare = withoutPort(address.trim())
  const plain = plainOf(bare.replace(/%.*$/, ''))
  if (plain === undefined) return bare.slice(0, LONGEST)
  if (isIP(plain) === 4) return plain
  return `${groupsOf(plain).slice(0, 4).join(':')}::/64`
}

/** `192.0.2.7:443` and `[2001:db8::1]:443`, as some proxies write. */
function withoutPort(address: string): string {
  const [, bracketed, before] = /^(?:\[([^\]]*)\](?::\d+)?|([^:]*):\d+)$/.exec(address) ?? []
  return bracketed ?? before ?? address
}

/** The option that says which networks of one's own the addresses that strangers name may lead to. */
import * as v from 'valibot'
import { createReach, type Reach } from '../../links/reach.ts'
import { text } from './options.ts'

/** Addresses and networks, commas between; `-` for none. */
export const ownNetworks = v.pipe(
  text,
  v.check(
    said => readReach(said) !== undefined,
    'addresses and networks such as 10.0.0.0/8 are needed, commas between, or - for none',
  ),
)

/**
 * @param said what `ownNetworks` has read
 * @example reachOf('-').mayReach('10.0.0.1') // → false
 */
export function reachOf(said: string): Reach {
  const reach = readReach(said)
  if (reach === undefined) throw new TypeError(`"${said}" names no networks`)
  return reach
}

/** What is refused says what its owner would have to write. */
function readReach(said: string): Reach | undefined {
  const networks = said === '-' ? [] : said.split(',').map(one => one.trim())
  const how = (address: string) =>
    `where it is yours, write "reaches": "${[...networks, address].join(',')}" in the driver of this device’s agent.json, and start it again`
  try {
    return createReach(networks, how)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

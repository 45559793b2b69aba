/**
 * The network that a device delivers to. Its messages name it, so a device keeps to the one that it began with: a queue for one
 * network is worth nothing in another, and what another network does not know of is not over. It stands in the data folder from
 * the first contact on.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '../disk/write-file.ts'
import { type Hash, isHash } from '../protocol/ids.ts'
import { ConfigError } from './kit/config-error.ts'

const FILE = 'network.json'

/**
 * The id of the network that the node is of, written down when there was none before.
 * @param ask what the node says of its network. @throws {ConfigError} when the folder belongs to another network.
 */
export async function keepToNetwork(
  folder: string,
  ask: () => Promise<{ readonly networkId?: unknown }>,
): Promise<Hash> {
  const { networkId } = await ask()
  if (!isHash(networkId)) throw new Error('/v1/network has no networkId')
  const known = await readKnown(folder)
  if (known === undefined) await writeKnown(folder, networkId)
  else if (known !== networkId)
    throw new ConfigError(
      'nodes',
      `nodes of the network ${known} are needed: this device delivers to that one for good, and the node is of ${networkId}. For another network give it another dataDir.`,
    )
  return networkId
}

async function readKnown(folder: string): Promise<string | undefined> {
  try {
    const { network } = JSON.parse(await readFile(join(folder, FILE), 'utf8')) as { network?: unknown }
    return isHash(network) ? network : 'of an earlier version'
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function writeKnown(folder: string, network: Hash): Promise<void> {
  return writeAtomically(join(folder, FILE), JSON.stringify({ network }))
}

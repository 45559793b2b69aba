/**
 * The network that a device delivers to. Its messages name it, so a device keeps to the one that it began with: a queue for one
 * network is worth nothing in another, and what another network does not know of is not over. It stands in the data folder from
 * the first contact on.
 */
import { join } from 'node:path'
import * as v from 'valibot'
import { readJsonFile } from '../disk/json-file.ts'
import { writeAtomically } from '../disk/write-file.ts'
import { type Hash, isHash } from '../protocol/ids.ts'
import { ConfigError } from './kit/config-error.ts'

const OLDER = 'of an earlier version'
const FILE = 'network.json'
/** A device of before there were ids of networks has a file without one. */
const KNOWN = v.object({
  network: v.optional(v.custom<Hash>(isHash, 'the id of a network is needed')),
})
const LOST =
  'Put it back from a backup. Or, where no message waits for another network, remove it: the node that is asked next says it again.'

/**
 * The id of the network that the node is of, written down when there was none before.
 * @param ask what the node says of its network. @throws {ConfigError} when the folder belongs to another network; {DiskError} file_damaged
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
  const known = await readJsonFile(join(folder, FILE), KNOWN, { hint: LOST })
  return known && (known.network ?? OLDER)
}

function writeKnown(folder: string, network: Hash): Promise<void> {
  return writeAtomically(join(folder, FILE), JSON.stringify({ network }))
}

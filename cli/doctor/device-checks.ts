/** The devices that have a folder here: configuration, key, registry. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ChainClient } from '../../chain/connect.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { readDevice } from '../../chain/devices/read-device.ts'
import { loadKey } from '../../keys/key-file.ts'
import { type DataFolder, readJson } from '../data-folder.ts'
import { bad, type Check, type Finding, good, look, unknown } from './finding.ts'

/** More than these are counted, not listed. */
const MOST = 100

export interface Registry {
  readonly deployment: Deployment
  readonly client: Promise<ChainClient>
}

/** @param registry undefined where no chain is known */
export function deviceChecks(data: DataFolder, registry: Registry | undefined): readonly Check[] {
  const names = existsSync(data.devices) ? readdirSync(data.devices).sort() : []
  const listed = names.slice(0, MOST).map(name => ({
    what: `device ${name}`,
    look: () => device(join(data.devices, name), registry),
  }))
  if (names.length <= MOST) return listed
  const rest = { what: 'devices', look: async () => unknown(`${names.length - MOST} more are not looked at`) }
  return [...listed, rest]
}

async function device(folder: string, registry: Registry | undefined): Promise<Omit<Finding, 'what'>> {
  const config = readJson(join(folder, 'agent.json'))
  const signer = await loadKey(join(folder, 'key.json'))
  if (signer === undefined)
    return look(
      `${folder} holds no key`,
      'It is made by cairn join. If the device was here: restore its key.json, nothing else can replace it.',
    )
  if (registry === undefined) return good('its key is whole')
  const { deployment } = registry
  const client = await registry.client.catch(() => undefined)
  if (client === undefined) return unknown('its key is whole; the chain has to answer before more is known')
  const entry = await readDevice(client, { deployment, device: signer.subject })
  if (entry.owner === undefined)
    return bad(
      `${signer.subject} is not in the registry`,
      'What it says is denied. Bring it in with cairn join.',
    )
  if (!entry.accepted)
    return look(
      `${entry.owner} has not accepted it`,
      'It earns, but spends nothing of that account until its owner runs cairn device accept.',
    )
  const begun = config === undefined ? ', no agent.json here' : ''
  return good(`registered for ${entry.owner}${begun}`)
}

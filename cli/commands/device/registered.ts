/** A device as the registry has it, or the word that it has none. */
import { type RegistryEntry, readDevice } from '../../../chain/devices/read-device.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import { CliError } from '../../errors.ts'
import type { Act } from '../../transaction/open-act.ts'

export interface Registered extends RegistryEntry {
  readonly owner: Address
}

/** @throws {CliError} not_registered */
export async function registered({ client, deployment }: Act, device: SubjectId): Promise<Registered> {
  const entry = await readDevice(client, { deployment, device })
  const { owner } = entry
  if (owner !== undefined) return { ...entry, owner }
  throw new CliError('not_registered', 'the registry has no such device', {
    hint: 'It was never registered here, or was removed. To bring one in: cairn join.',
    facts: { device, registry: deployment.registry },
  })
}

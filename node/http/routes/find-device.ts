/** A registered device by its id, or that there is none. */
import type { DeviceFact } from '../../../kernel/chain-facts.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { NodeError } from '../../errors.ts'
import type { NodeServices } from '../services.ts'

/** @throws {NodeError} device_unknown */
export async function findDevice(
  id: SubjectId,
  { devices }: Pick<NodeServices, 'devices'>,
): Promise<DeviceFact> {
  const device = await devices.find(id)
  if (device === undefined) throw new NodeError('device_unknown', { device: id })
  return device
}

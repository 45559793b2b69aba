/** What a node says of an epoch that it does not keep any more. */

import { toSubjectId } from '../../../protocol/ids.ts'
import { NodeError } from '../../errors.ts'
import type { ErasureLog, KeepLog } from '../store.ts'

/** @throws {NodeError} epoch_dropped, with the oldest epoch that is here */
export async function requireKept(epoch: number, store: Pick<KeepLog, 'keptFrom'>): Promise<void> {
  const keptFrom = await store.keptFrom()
  if (epoch < keptFrom) throw new NodeError('epoch_dropped', { epoch, keptFrom })
}

/** For where nothing of a device is found in an epoch. @throws {NodeError} evidence_erased, where an owner of it had it erased */
export async function requireNotErased(
  device: string,
  epoch: number,
  store: Pick<ErasureLog, 'listErasuresOf'>,
): Promise<void> {
  const wishes = await store.listErasuresOf(toSubjectId(device))
  if (wishes.some(({ before }) => epoch < before)) throw new NodeError('evidence_erased', { device, epoch })
}

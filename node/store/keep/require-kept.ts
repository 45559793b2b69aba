/** What a node says of an epoch that it does not keep any more. */
import { NodeError } from '../../errors.ts'
import type { KeepLog } from '../store.ts'

/** @throws {NodeError} epoch_dropped, with the oldest epoch that is here */
export async function requireKept(epoch: number, store: Pick<KeepLog, 'keptFrom'>): Promise<void> {
  const keptFrom = await store.keptFrom()
  if (epoch < keptFrom) throw new NodeError('epoch_dropped', { epoch, keptFrom })
}

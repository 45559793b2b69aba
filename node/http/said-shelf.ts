/** What devices said in settled epochs, by device: bundles are read once for all who ask, and the newest few are kept. */

import { isErased } from '../../kernel/bundle/remainder.ts'
import type { Message } from '../../protocol/message.ts'
import { readRemaining } from '../erasure/remaining.ts'
import { NodeError } from '../errors.ts'
import { requireNotErased } from '../store/keep/require-kept.ts'
import type { Readings } from './doors/readings.ts'
import type { NodeServices } from './services.ts'

export interface Said {
  readonly message: Message
  readonly arrivedAtMs: number
}

export interface SaidShelf {
  /** Of one device, by its own time. @throws {NodeError} epoch_unknown, epoch_unsettled, snapshot_missing, snapshot_corrupt, evidence_erased, node_busy */
  list(epoch: number, device: string): Promise<readonly Said[]>
}

type ByDevice = ReadonlyMap<string, readonly Said[]>

/** Epochs that are kept: a page asks for the newest and the one before it, of several devices at once. */
const KEPT = 3

/** What was said in the same moment, as it was counted. */
function byTime(a: Said, b: Said): number {
  return a.message.timeMs - b.message.timeMs || a.message.sequence - b.message.sequence
}

export function createSaidShelf(
  { store, snapshots }: Pick<NodeServices, 'store' | 'snapshots'>,
  readings: Readings,
): SaidShelf {
  const shelf = new Map<string, Promise<ByDevice>>()

  async function read(bundle: `0x${string}`): Promise<ByDevice> {
    const byDevice = new Map<string, Said[]>()
    for (const row of await readRemaining(bundle, { store, snapshots })) {
      if (isErased(row)) continue
      const { message, arrivedAtMs } = row
      const said = byDevice.get(message.subject) ?? []
      said.push({ message, arrivedAtMs })
      byDevice.set(message.subject, said)
    }
    for (const said of byDevice.values()) said.sort(byTime)
    return byDevice
  }

  function lookUp(bundle: `0x${string}`): Promise<ByDevice> {
    const known = shelf.get(bundle)
    const found = known ?? readings.read(() => read(bundle))
    // The one that was asked for last is forgotten last.
    shelf.delete(bundle)
    shelf.set(bundle, found)
    found.catch(() => shelf.get(bundle) === found && shelf.delete(bundle))
    for (const [oldest] of shelf) if (shelf.size > KEPT) shelf.delete(oldest)
    return found
  }

  return {
    async list(epoch, device) {
      const record = await store.getEpoch(epoch)
      if (record === undefined) throw new NodeError('epoch_unknown', { epoch })
      const { stage, settled, bundle } = record
      // Nobody reads what others measured before it is settled, and copies it.
      if (stage !== 'submitted' && stage !== 'final' && settled === undefined)
        throw new NodeError('epoch_unsettled', { epoch, stage })
      if (bundle === undefined) throw new NodeError('snapshot_missing', { epoch, file: 'bundle' })
      const said = (await lookUp(bundle)).get(device)
      if (said === undefined) await requireNotErased(device, epoch, store)
      return said ?? []
    },
  }
}

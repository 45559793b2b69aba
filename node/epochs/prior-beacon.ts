/** What the epoch before left of the beacon. Asked for at every look at the chain, so the newest answer is remembered. */
import type { BeaconState } from '../../kernel/beacon.ts'
import type { Hash } from '../../protocol/ids.ts'
import { loadState, type StateSources } from './load-state.ts'

/** @returns a function from an epoch to the beacon's state before it. @throws {NodeError} epoch_unknown */
export function createPriorBeacon(sources: StateSources): (epoch: number) => Promise<BeaconState> {
  let newest: { readonly epoch: number; readonly headerHash: Hash; readonly beacon: BeaconState } | undefined
  return async epoch => {
    const { headerHash } = (await sources.store.getEpoch(epoch - 1)) ?? {}
    if (newest?.epoch === epoch && newest.headerHash === headerHash) return newest.beacon
    const state = await loadState(sources, epoch - 1)
    newest = { epoch, headerHash: state.headerHash, beacon: state.beacon }
    return newest.beacon
  }
}

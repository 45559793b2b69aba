/** What the epoch before handed on, from the snapshots that its record names. */
import type { KernelState } from '../../kernel/epoch.ts'
import { genesisState } from '../../kernel/genesis.ts'
import type { Network } from '../../kernel/rules.ts'
import { decodeState } from '../../kernel/state-codec.ts'
import { decodeLedger } from '../../protocol/chain-formats/ledger.ts'
import { NodeError } from '../errors.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { EpochLog } from '../store/store.ts'

export interface StateSources {
  readonly network: Network
  readonly store: EpochLog
  readonly snapshots: SnapshotStore
}

/** @param epoch the one that produced the state; −1 for the state that every network begins with. */
export async function loadState(
  { network, store, snapshots }: StateSources,
  epoch: number,
): Promise<KernelState> {
  if (epoch < 0) return genesisState(network)
  const { state, ledger, headerHash } = (await store.getEpoch(epoch)) ?? {}
  if (state === undefined || ledger === undefined || headerHash === undefined) {
    throw new NodeError('epoch_unknown', { epoch, why: 'it is not computed' })
  }
  const [stateBytes, ledgerBytes] = await Promise.all([snapshots.get(state), snapshots.get(ledger)])
  return decodeState(stateBytes, { ledger: decodeLedger(ledgerBytes), headerHash })
}

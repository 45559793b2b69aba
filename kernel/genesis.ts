/** The state before the first epoch: nobody has said, earned or spent anything. */
import type { Hash } from '../protocol/ids.ts'
import { NO_BEACON } from './beacon/beacon.ts'
import type { KernelState } from './epoch.ts'
import type { Network } from './rules.ts'

/** The parent that the first header names. */
export const NO_PARENT: Hash = `0x${'0'.repeat(64)}`

export function genesisState(network: Network): KernelState {
  return {
    epoch: -1,
    headerHash: NO_PARENT,
    sequences: new Map(),
    resources: Object.fromEntries(network.resources.map(({ name, initialState }) => [name, initialState])),
    debts: new Map(),
    vouchers: [],
    commitments: [],
    allowances: [],
    held: [],
    reputations: new Map(),
    beacon: NO_BEACON,
    ledger: new Map(),
  }
}

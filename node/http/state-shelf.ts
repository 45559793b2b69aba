/** What the newest computed epoch handed on, decoded once for everybody who asks. */
import type { KernelState } from '../../kernel/epoch.ts'
import { loadState } from '../epochs/load-state.ts'
import type { NodeServices } from './services.ts'

export interface StateShelf {
  newest(): Promise<Pick<KernelState, 'epoch' | 'resources'>>
}

/** Computed epochs that may not be on chain yet, at most. */
const LOOK_BACK = 10

export function createStateShelf({ network, store, snapshots }: NodeServices): StateShelf {
  let known: { readonly epoch: number; readonly state: Promise<KernelState> } | undefined
  return {
    async newest() {
      const records = await store.listEpochs(Number.MAX_SAFE_INTEGER, LOOK_BACK)
      const epoch = records.find(({ state }) => state !== undefined)?.epoch ?? -1
      if (known?.epoch !== epoch) {
        known = { epoch, state: loadState({ network, store, snapshots }, epoch) }
        known.state.catch(() => {
          known = undefined
        })
      }
      return known.state
    },
  }
}

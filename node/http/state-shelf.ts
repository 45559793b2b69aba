/** What the newest computed epoch handed on, decoded once for everybody who asks. */
import type { KernelState } from '../../kernel/epoch.ts'
import type { Hash } from '../../protocol/ids.ts'
import { loadState } from '../epochs/load-state.ts'
import type { NodeServices } from './services.ts'

export interface StateShelf {
  newest(): Promise<Pick<KernelState, 'epoch' | 'resources' | 'allowances' | 'vouchers'>>
}

/** Computed epochs that may not be on chain yet, at most. */
const LOOK_BACK = 10

export function createStateShelf({ network, store, snapshots }: NodeServices): StateShelf {
  /** By what it is, not by its epoch: one that is agreed on again hands something else on. */
  let known: { readonly hash: Hash | undefined; readonly state: Promise<KernelState> } | undefined
  return {
    async newest() {
      const records = await store.listEpochs(Number.MAX_SAFE_INTEGER, LOOK_BACK)
      const { epoch = -1, state: hash } = records.find(({ state }) => state !== undefined) ?? {}
      if (known === undefined || known.hash !== hash) {
        const asked = { hash, state: loadState({ network, store, snapshots }, epoch) }
        known = asked
        asked.state.catch(() => {
          if (known === asked) known = undefined
        })
      }
      return known.state
    },
  }
}

/** The one notion of state that every page shows and goes by. */
import type { NetworkState } from '../../../client/network-state.ts'
import { networkStateOf, STATE_WORDS } from '../../../client/network-state.ts'
import { useHealth } from '../api/queries.ts'
import { catalogueOf } from '../languages/catalogue.ts'
import { moment } from '../parts/amounts.ts'

export const STATE_TEXT = catalogueOf(STATE_WORDS, {
  de: async () => (await import('../languages/de.ts')).STATE,
  es: async () => (await import('../languages/es.ts')).STATE,
})

export interface ShownState extends NetworkState {
  /** Nothing was heard of the node yet, and nothing was missed either. */
  readonly isLoading: boolean
}

export function useNetworkState(): ShownState {
  const { data, isPending, isError } = useHealth()
  // What was known before the node fell silent is not what is so now.
  const state = networkStateOf(isError ? undefined : data, moment, STATE_TEXT)
  return { ...state, isLoading: isPending && !isError }
}

/** Up to where pages show results; undefined while that is not known, −1 before the first epoch is settled. */
export function useSettled(): number | undefined {
  const { data } = useHealth()
  return data?.settled
}

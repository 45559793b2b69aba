/** What the pages of shared machines ask the node. */
import { useQuery } from '@tanstack/react-query'
import type { EarningView, SharesView } from '../../../client/node-api.ts'
import { api } from '../api/queries.ts'

const [AGAIN_MS, SELDOM_MS] = [5_000, 60_000]

export const useSharedMachines = (holder?: string) =>
  useQuery({
    queryKey: ['shares', 'list', holder],
    queryFn: () => api.listShares(holder),
    refetchInterval: AGAIN_MS,
  })

/** Asked by every page for its menu. */
export const useHasShared = (): boolean =>
  useQuery({
    queryKey: ['shares', 'any'],
    queryFn: async () => (await api.listShares()).length > 0,
    staleTime: SELDOM_MS,
    // They may begin to count at any time.
    refetchInterval: query => (query.state.data === true ? false : SELDOM_MS),
  }).data === true

export const useShares = (address: string) =>
  useQuery({
    queryKey: ['shares', address],
    queryFn: () => api.getShares(address),
    refetchInterval: AGAIN_MS,
  })

/** Credited to one holder, or to all of them, of one machine's income. */
export interface HolderIncome {
  /** Undefined: of all. */
  readonly account: string | undefined
  readonly lines: readonly EarningView[]
}

/** Of all holders together, and of those that are named. */
export const useIncome = (shares: string, accounts: readonly string[], from: number, to: number) =>
  useQuery({
    queryKey: ['earnings', shares, 'income', accounts, from, to],
    queryFn: () =>
      Promise.all(
        [undefined, ...accounts].map(async (account): Promise<HolderIncome> => {
          const lines = await api.sumEarnings(account ?? shares, { from, to }, 'epoch')
          return {
            account,
            lines: account === undefined ? lines : lines.filter(({ resource }) => resource === shares),
          }
        }),
      ),
    enabled: to >= 0,
    placeholderData: before => before,
  })

/** Whether the proof of an income leads to the root that the oracles signed. */
export const useProof = (shares: string, income: SharesView['income'][number]) =>
  useQuery({
    queryKey: ['proof', shares, income.asset, income.epoch, income.amount],
    queryFn: async () => {
      const { header } = await api.getEpoch(income.epoch ?? 0)
      const { followProof } = await import('./follow-proof.ts')
      return { root: header?.ledgerRoot, leads: followProof(shares, income, header?.ledgerRoot) }
    },
    enabled: income.epoch !== undefined,
  })

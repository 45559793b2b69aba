/** What the page of stakes asks the node. */
import { useQuery } from '@tanstack/react-query'
import type { EarningView, StakesView } from '../../../client/node-api.ts'
import { api } from '../api/queries.ts'

const [AGAIN_MS, SELDOM_MS] = [5_000, 600_000]

export const useStakes = () =>
  useQuery({ queryKey: ['stakes'], queryFn: api.getStakes, refetchInterval: AGAIN_MS })

/** Asked by every page for its menu. */
export const useHasStakes = (): boolean =>
  useQuery({
    queryKey: ['has-stakes'],
    queryFn: async () => (await api.getStakes()).contracts.length > 0,
    staleTime: SELDOM_MS,
  }).data === true

export const useOwnStakes = (kind: 'oracle' | 'owner', account: string | undefined) =>
  useQuery({
    queryKey: ['own-stakes', kind, account],
    queryFn: () => api.getOwnStakes(kind, account ?? ''),
    enabled: account !== undefined,
    refetchInterval: AGAIN_MS,
  })

export const useFaults = () => useQuery({ queryKey: ['faults'], queryFn: api.getFaults })

/** What each of these accounts was credited in these epochs, by account. */
export const useLinesOf = (accounts: readonly string[], from: number, to: number) =>
  useQuery({
    queryKey: ['earnings', 'backed', accounts, from, to],
    queryFn: async () =>
      new Map<string, readonly EarningView[]>(
        await Promise.all(
          accounts.map(
            async account => [account, await api.sumEarnings(account, { from, to }, 'epoch')] as const,
          ),
        ),
      ),
    enabled: to >= 0,
    placeholderData: before => before,
  })

/** As lines of the ledger name whom money stands behind. */
export function resourceOf(
  kind: 'oracle' | 'owner',
  subject: StakesView['contracts'][number]['backed'][number]['subject'],
): string {
  return kind === 'oracle' ? `oracle ${subject}` : `0x${BigInt(subject).toString(16).padStart(40, '0')}`
}

export function sumOf(lines: readonly EarningView[], kind: EarningView['kind'], resource: string): bigint {
  return lines.reduce(
    (sum, line) => (line.kind === kind && line.resource === resource ? sum + BigInt(line.amount) : sum),
    0n,
  )
}

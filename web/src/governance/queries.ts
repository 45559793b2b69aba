/** What the pages of proposals ask the node. */
import { useQuery } from '@tanstack/react-query'
import { api } from '../api/queries.ts'

const AGAIN_MS = 5_000

export const useProposals = () =>
  useQuery({ queryKey: ['proposals'], queryFn: api.getProposals, refetchInterval: AGAIN_MS })

export const useSitings = () =>
  useQuery({ queryKey: ['sitings'], queryFn: api.getSitings, refetchInterval: AGAIN_MS })

/** Whether holders govern changes once in a network's life: asked once, and by every page for its menu. */
export const useHoldersGovern = (): boolean =>
  useQuery({
    queryKey: ['governs'],
    queryFn: async () => (await api.getProposals()).voting !== undefined,
    staleTime: SELDOM_MS,
  }).data === true

const SELDOM_MS = 600_000

export const useVotes = (address: string | undefined) =>
  useQuery({
    queryKey: ['votes', address],
    queryFn: () => api.getVotes(address ?? ''),
    enabled: address !== undefined,
  })

/** What it could lock, and what its next signature has to name. */
export const useSigning = (address: string) =>
  useQuery({ queryKey: ['signing', address], queryFn: () => api.getSigning(address) })

export const useRegions = () =>
  useQuery({ queryKey: ['regions'], queryFn: api.getRegions, refetchInterval: AGAIN_MS })

export const useRegionalVotes = (address: string | undefined) =>
  useQuery({
    queryKey: ['regional-votes', address],
    queryFn: () => api.getRegionalVotes(address ?? ''),
    enabled: address !== undefined,
    refetchInterval: AGAIN_MS,
  })

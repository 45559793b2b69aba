/** What the pages of proposals ask the node. */
import { useQuery } from '@tanstack/react-query'
import { api } from '../api/queries.ts'

const AGAIN_MS = 5_000

export const useProposals = () =>
  useQuery({ queryKey: ['proposals'], queryFn: api.getProposals, refetchInterval: AGAIN_MS })

export const useVotes = (address: string | undefined) =>
  useQuery({
    queryKey: ['votes', address],
    queryFn: () => api.getVotes(address ?? ''),
    enabled: address !== undefined,
  })

/** Questions to the node, remembered: everything that a page shows comes through here, and is asked again when it changes. */
import { QueryClient, useQuery } from '@tanstack/react-query'
import { createNodeApi, type SustainabilityAsked } from '../../../client/node-api.ts'
import { readMyAccount } from '../me/account.ts'
import { takeZoneOf } from '../me/zone.ts'
import { askHealth, askMetrics, askNode } from './ask-node.ts'

const STALE_MS = 10_000
const AGAIN_MS = 5_000
const NAMES_MS = 60_000

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: STALE_MS,
      // A node that is starting answers soon; what is unknown stays unknown.
      retry: false,
      // Without a network the node does not answer: that is said at once, and not after a while of loading.
      networkMode: 'always',
      refetchInterval: query => (query.state.status === 'error' ? AGAIN_MS : false),
    },
  },
})

/** For pages that ask several things at once. */
export const api = createNodeApi({ url: '', json: askNode })

export const useNetwork = () =>
  useQuery({
    queryKey: ['network'],
    queryFn: async () => {
      const network = await api.getNetwork()
      takeZoneOf(network)
      return network
    },
  })
export const useNames = () => useQuery({ queryKey: ['names'], queryFn: api.getNames, staleTime: NAMES_MS })
export const useComingRules = () => useQuery({ queryKey: ['rules'], queryFn: api.getRules })
export const useGovernance = () => useQuery({ queryKey: ['governance'], queryFn: api.getGovernance })
/** What a device signed in an epoch that is settled. */
export const useDeviceSaid = (id: string, epoch: number) =>
  useQuery({
    queryKey: ['said', id, epoch],
    queryFn: () => api.listDeviceSaid(id, epoch),
    enabled: epoch >= 0,
    staleTime: Infinity,
  })
/** The same of several devices at once, by id. */
export const useSaidOf = (ids: readonly string[], epoch: number) =>
  useQuery({
    queryKey: ['said', ids, epoch],
    queryFn: async () =>
      new Map(await Promise.all(ids.map(async id => [id, await api.listDeviceSaid(id, epoch)] as const))),
    enabled: epoch >= 0 && ids.length > 0,
    staleTime: Infinity,
  })
export const useClock = () =>
  useQuery({ queryKey: ['clock'], queryFn: api.getClock, refetchInterval: AGAIN_MS })
export const useSupply = () => useQuery({ queryKey: ['supply'], queryFn: api.getSupply })
export const useEpochs = (limit: number, before?: number) =>
  useQuery({ queryKey: ['epochs', limit, before], queryFn: () => api.listEpochs(limit, before) })
/** The settled ones, newest first, however many are over and wait. @param settled the newest; undefined while that is not known */
/** Where members pay with credits. */
export const useCredits = () =>
  useQuery({ queryKey: ['credits'], queryFn: api.getCredits, refetchInterval: AGAIN_MS })
export const useBuyer = (account: string | undefined) =>
  useQuery({
    queryKey: ['credits', account],
    queryFn: () => api.getBuyer(account ?? ''),
    enabled: account !== undefined,
    refetchInterval: AGAIN_MS,
  })
export const useSustainability = (asked: SustainabilityAsked, settled: number) =>
  useQuery({
    queryKey: ['sustainability', asked, settled],
    queryFn: () => api.getSustainability(asked),
    placeholderData: before => before,
  })
export const useSettledEpochs = (limit: number, settled: number | undefined) =>
  useQuery({
    queryKey: ['epochs', limit, 'settled', settled],
    queryFn: () => api.listEpochs(limit, (settled ?? -1) + 1),
    enabled: settled !== undefined && settled >= 0,
    placeholderData: before => before,
  })
export const useEpoch = (epoch: number) =>
  useQuery({ queryKey: ['epoch', epoch], queryFn: () => api.getEpoch(epoch), enabled: epoch >= 0 })
/** Of the newest settled one: what was there stays until the next is. */
export const useNewestEpoch = (settled: number) =>
  useQuery({
    queryKey: ['epoch', settled],
    queryFn: () => api.getEpoch(settled),
    enabled: settled >= 0,
    placeholderData: before => before,
  })
export const useDevices = (owner?: string) =>
  useQuery({ queryKey: ['devices', owner], queryFn: () => api.listDevices(owner) })
export const useDevice = (id: string) =>
  useQuery({ queryKey: ['device', id], queryFn: () => api.getDevice(id), enabled: id !== '' })
export const useDeviceEpoch = (id: string, epoch: number) =>
  useQuery({
    queryKey: ['device', id, epoch],
    queryFn: () => api.getDeviceEpoch(id, epoch),
    enabled: epoch >= 0,
  })
export const useDeviceMessages = (id: string, epoch: number, enabled: boolean) =>
  useQuery({
    queryKey: ['messages', id, epoch],
    queryFn: () => api.listDeviceMessages(id, epoch),
    enabled,
  })
export const useMessage = (id: string) =>
  useQuery({ queryKey: ['message', id], queryFn: () => api.getMessage(id) })
export const useAccount = (address: string) =>
  useQuery({ queryKey: ['account', address], queryFn: () => api.getAccount(address) })
export const useAllowances = (address: string) =>
  useQuery({ queryKey: ['allowances', address], queryFn: () => api.listAllowances(address) })
export const useDeviceAllowances = (id: string) =>
  useQuery({ queryKey: ['allowances', 'device', id], queryFn: () => api.listDeviceAllowances(id) })

/** Over all devices for each epoch, or over all these epochs for each device. */
export const useEarnings = (address: string, from: number, to: number, by: 'epoch' | 'device' = 'epoch') =>
  useQuery({
    queryKey: ['earnings', address, from, to, by],
    queryFn: () => api.sumEarnings(address, { from, to }, by),
    enabled: to >= 0,
  })
export const useDeviceEarnings = (id: string, from: number, to: number) =>
  useQuery({
    queryKey: ['earnings', id, from, to],
    queryFn: () => api.listDeviceEarnings(id, { from, to }),
    enabled: to >= 0,
  })
export const useRewards = (epoch: number) =>
  useQuery({ queryKey: ['rewards', epoch], queryFn: () => api.listRewards(epoch), enabled: epoch >= 0 })
export const useContributions = (epoch: number) =>
  useQuery({
    queryKey: ['contributions', epoch],
    queryFn: () => api.listContributions(epoch),
    enabled: epoch >= 0,
  })
/** Of the newest settled epoch: what was there stays until the next is. */
export const useNewestContributions = (settled: number) =>
  useQuery({
    queryKey: ['contributions', settled],
    queryFn: () => api.listContributions(settled),
    enabled: settled >= 0,
    placeholderData: before => before,
  })
export const useTransfers = (epoch: number) =>
  useQuery({ queryKey: ['transfers', epoch], queryFn: () => api.listTransfers(epoch), enabled: epoch >= 0 })
/** The account of this browser's person; null where there is none. */
export const useMyAccount = () =>
  useQuery({ queryKey: ['me'], queryFn: async () => (await readMyAccount()) ?? null, staleTime: Infinity })

export const useHealth = () =>
  useQuery({ queryKey: ['health'], queryFn: askHealth, refetchInterval: AGAIN_MS })
export const useMetrics = () =>
  useQuery({ queryKey: ['metrics'], queryFn: askMetrics, refetchInterval: AGAIN_MS })

/** What a search may mean: the first that the node knows. */
export async function isKnown(kind: 'device' | 'message', id: string): Promise<boolean> {
  return (kind === 'device' ? api.getDevice(id) : api.getMessage(id)).then(
    () => true,
    () => false,
  )
}

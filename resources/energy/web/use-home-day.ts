/** What a home did in one day of the network, from all epochs that tell of it. */
import { useQuery } from '@tanstack/react-query'
import type { NetworkView } from '../../../client/node-api.ts'
import { api } from '../../../web/src/api/queries.ts'
import { type Hour, hoursOf, registersOf, tradesOf } from './hours.ts'

export const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

export interface NetworkDay {
  readonly number: number
  readonly fromMs: number
}

/** Of the network's own days, which begin with its first epoch. */
export function dayOf(number: number, { deployment }: NetworkView): NetworkDay {
  return { number, fromMs: Number(deployment['genesisMs']) + number * DAY_MS }
}

/** How long after its end a slot of the market is settled: until its readings may still come in. */
function settlingMs({ rules }: NetworkView): number {
  const params = rules.resources.find(({ name }) => name === 'energy')?.params
  const { inclusion } = rules as { readonly inclusion?: { readonly epochs?: unknown } }
  return Number(params?.['settleAfterMs'] ?? 0) + Number(inclusion?.epochs ?? 0) * rules.epochMs
}

/** The newest day whose every slot is settled: what is not traded yet is not nothing. −1 before the first. */
export function newestDay(settled: number, network: NetworkView): number {
  return Math.floor(((settled + 1) * network.rules.epochMs - settlingMs(network)) / DAY_MS) - 1
}

export function useHomeDay(device: string, number: number, settled: number, network: NetworkView) {
  const { fromMs } = dayOf(number, network)
  const params = network.rules.resources.find(({ name }) => name === 'energy')?.params
  const slotMs = Number(params?.['slotMs'] ?? HOUR_MS)
  const { epochMs } = network.rules
  const first = Math.floor((number * DAY_MS) / epochMs)
  const last = Math.min(settled, Math.ceil(((number + 1) * DAY_MS + settlingMs(network)) / epochMs) - 1)
  return useQuery({
    queryKey: ['home-day', device, number, last],
    enabled: number >= 0 && last >= first,
    staleTime: Infinity,
    async queryFn(): Promise<readonly Hour[]> {
      const epochs = Array.from({ length: last - first + 1 }, (_, at) => first + at)
      const [said, views] = await Promise.all([
        // The reading at midnight is told before it, or after.
        Promise.all(
          [...(first > 0 ? [first - 1] : []), ...epochs].map(epoch => api.listDeviceSaid(device, epoch)),
        ),
        Promise.all(epochs.map(epoch => api.getDeviceEpoch(device, epoch))),
      ])
      const day = { fromMs, slotMs, slots: Math.round(DAY_MS / slotMs) }
      return hoursOf(registersOf(said.flat()), tradesOf(views), day)
    },
  })
}

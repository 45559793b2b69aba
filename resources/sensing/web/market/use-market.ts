/** The market as this page knows it: what everybody may know, and what the consumers of this browser's account bought. */
import { useQuery } from '@tanstack/react-query'
import type { DeviceView } from '../../../../client/node-api.ts'
import { askNode } from '../../../../web/src/api/ask-node.ts'
import { useDevices, useMyAccount } from '../../../../web/src/api/queries.ts'
import { useSettled } from '../../../../web/src/state/state.ts'
import { DATA_CONSUMER } from '../../messages/market/data-order.ts'
import { type DataRow, inRowOrder } from '../../messages/market/data-row.ts'
import { type MarketView, type OrderView, readMarketView } from '../../messages/market/data-view.ts'
import { rowsOfOrder } from '../../messages/market/values.ts'

export interface Bought {
  readonly id: string
  readonly order: OrderView
  readonly rows: readonly DataRow[]
}

export interface Market {
  readonly view: MarketView
  readonly stations: readonly DeviceView[]
  /** Newest first. */
  readonly bought: readonly Bought[]
}

/** Undefined in its answer where nobody measures, or nothing is computed yet. */
export function useMarket() {
  const { data: devices } = useDevices()
  const { data: me } = useMyAccount()
  const settled = useSettled()
  const own = (devices ?? []).filter(({ resource }) => resource === 'sensing')
  const stations = own.filter(({ model }) => model !== DATA_CONSUMER)
  const mine = own.filter(({ model, owner }) => model === DATA_CONSUMER && owner === me?.address)
  const asked = [...mine, ...stations.slice(0, 1)].map(({ id }) => id)
  return useQuery({
    queryKey: ['market', asked, settled],
    enabled: devices !== undefined,
    placeholderData: before => before,
    queryFn: async (): Promise<Market | null> => {
      const views = (await Promise.all(asked.map(readView))).filter(view => view !== undefined)
      const [first] = views
      if (first === undefined) return null
      const rows = unique(views.flatMap(view => view.rows))
      return { view: { ...first, rows }, stations, bought: views.flatMap(boughtOf).sort(newestFirst) }
    },
  })
}

/** Undefined where the network has computed nothing yet. */
export async function readView(id: string): Promise<MarketView | undefined> {
  const { state } = (await askNode(`/v1/devices/${id}/state`)) as { readonly state: object }
  return 'offers' in state ? readMarketView(state) : undefined
}

function boughtOf({ rows, orders }: MarketView): readonly Bought[] {
  return Object.entries(orders).map(([id, order]) => ({ id, order, rows: rowsOfOrder(rows, order) }))
}

function newestFirst(a: Bought, b: Bought): number {
  return b.order.until - a.order.until || (a.id < b.id ? -1 : 1)
}

function unique(rows: readonly DataRow[]): readonly DataRow[] {
  const byName = new Map(rows.map(row => [`${row.cell} ${row.quantity} ${row.day}`, row]))
  return [...byName.values()].sort(inRowOrder)
}

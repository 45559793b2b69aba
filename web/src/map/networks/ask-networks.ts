/** Maps of networks as the node shows them to devices: a device has the regions that it has a part in, and who bought some has those. */
import { useQuery } from '@tanstack/react-query'
import { type NetworkMap, readNetworkMap } from '../../../../protocol/cells/networks/network-map.ts'
import { inRowOrder, type NetworkRow } from '../../../../protocol/cells/networks/network-row.ts'
import { askNode } from '../../api/ask-node.ts'

/** Of each device what it is shown: of whatever makes the map, at the top of its state or as `map`. */
export function useNetworkMaps(ids: readonly string[]) {
  return useQuery({
    queryKey: ['networks', ids],
    queryFn: async () => (await Promise.all(ids.map(readMap))).filter(map => map !== undefined),
  })
}

/** Undefined where the network has computed nothing yet, or the device has to do with another map. */
async function readMap(id: string): Promise<NetworkMap | undefined> {
  const { state } = (await askNode(`/v1/devices/${id}/state`)) as {
    readonly state: { readonly map?: unknown }
  }
  try {
    return readNetworkMap(state) ?? readNetworkMap(state.map)
  } catch {
    return undefined
  }
}

/** Each row once. */
export function rowsOf(maps: readonly NetworkMap[]): readonly NetworkRow[] {
  const all = maps.flatMap(({ rows }) => rows.map(row => [`${row.cell} ${row.network}`, row] as const))
  return [...new Map(all).values()].sort(inRowOrder)
}

/** Days since 1970 of the newest of them. */
export function newestOf(maps: readonly NetworkMap[]): number {
  return maps.reduce((newest, { edition }) => Math.max(newest, edition), -1)
}

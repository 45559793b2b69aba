/** The map as a device may see it: who bought it what it bought, a gateway the regions that it has a part in. */
import { aboutMap, shownOrders, shownRows } from '../../../../kernel/map/shown-rows.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { packRow } from '../../../../protocol/cells/networks/network-row.ts'
import { MAP_BUYER } from '../../messages/map/map-order.ts'
import type { CoverageParams } from '../params.ts'
import type { CoverageState } from '../state.ts'
import { LORA } from './lora-shape.ts'

export function mapViewOf({ map }: CoverageState, subject: Subject, params: CoverageParams) {
  if (params.map === undefined) return {}
  const rows = shownRows(map, subject, LORA, MAP_BUYER).map(
    ({ cell, row: [rssi = 0, sinr = 0, owners = 0, edition = 0, days = 0] }) => {
      const none = { rsrp: null, rsrq: null, downKbps: null, upKbps: null, rtt: null }
      return packRow({ ...none, cell, network: 'lora', rssi, sinr, owners, edition, days })
    },
  )
  const orders = subject.model === MAP_BUYER ? { orders: shownOrders(map, subject) } : {}
  return { map: { ...aboutMap(map, params.map), rows, ...orders } }
}

/** What one device may know: whom it tests its way to, the rows of the map that it bought or has a part in, and its orders. */
import { UNKNOWN } from '../../../kernel/map/map-state.ts'
import { aboutMap, shownOrders, shownRows } from '../../../kernel/map/shown-rows.ts'
import type { StateValue } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { FIGURES, type Figures, packRow } from '../../../protocol/cells/networks/network-row.ts'
import { MAP_CONSUMER } from '../messages/map-order.ts'
import { drawnNow } from './draws.ts'
import type { SignalParams } from './params.ts'
import { openSlots, SIGNAL } from './slots.ts'
import type { SignalState } from './state.ts'

export function viewOfSignal(
  { map, networks, draws }: SignalState,
  subject: Subject,
  params: SignalParams,
): StateValue {
  const slots = openSlots(networks)
  const rows = shownRows(map, subject, SIGNAL, MAP_CONSUMER).map(({ cell, slot, row }) => {
    const [owners = 0, edition = 0, days = 0] = row.slice(SIGNAL.values)
    const figures = Object.fromEntries(
      FIGURES.map((name, at) => [name, row[at] === UNKNOWN ? null : row[at]!]),
    ) as Figures
    return packRow({ ...figures, cell, network: slots.nameOf(slot), owners, edition, days })
  })
  const about = Object.assign(aboutMap(map, params.map), {
    refresh: params.refreshQuarters,
    // Where each answers its own registration says.
    reflectors: subject.model === MAP_CONSUMER ? [] : [...drawnNow(draws, subject.id)],
    rows,
  })
  if (subject.model !== MAP_CONSUMER) return about
  return Object.assign(about, { orders: shownOrders(map, subject) })
}

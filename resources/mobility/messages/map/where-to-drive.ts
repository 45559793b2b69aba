/**
 * Where a drive would earn most, from nothing but what is published: how often a place is driven through tells how old its cells will be found.
 * It knows no device’s way and no time of any, so nobody is given away by it; where nothing is published a cell is most likely whole.
 */
import { cellOfNumber, parentNumber } from '../../../../protocol/cells/cell-number.ts'
import { RESOLUTION } from '../sheet.ts'
import type { RoadRow } from './road-row.ts'

/** About 5 km². */
const PLACE_RESOLUTION = 7
const DAY_QUARTERS = 96

export interface PlaceWorth {
  /** H3 index of resolution 7. */
  readonly place: string
  /** Cells of it that are on the map. */
  readonly cells: number
  /** What one of these is worth on average now, of a whole, per cent: by how often they are seen. */
  readonly percent: number
}

/** Most worth first. @param refresh quarters of an hour in which a cell grows old */
export function whereToDrive(rows: readonly RoadRow[], refresh: number): readonly PlaceWorth[] {
  const sightsADay = new Map<number, number>()
  for (const { cell, owners, days } of rows) sightsADay.set(cell, (sightsADay.get(cell) ?? 0) + owners / days)
  const places = Map.groupBy([...sightsADay], ([cell]) => parentNumber(cell, RESOLUTION, PLACE_RESOLUTION))
  return [...places]
    .map(([place, cells]): PlaceWorth => {
      const sum = cells.reduce((total, [, sights]) => total + Math.min(1, DAY_QUARTERS / sights / refresh), 0)
      const percent = Math.round((100 * sum) / cells.length)
      return { place: cellOfNumber(place, PLACE_RESOLUTION), cells: cells.length, percent }
    })
    .sort((a, b) => b.percent - a.percent || b.cells - a.cells || (a.place < b.place ? -1 : 1))
}

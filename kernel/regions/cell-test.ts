/** Whether a cell lies in one of others: by its ancestors, which are divisions. What is no cell lies nowhere. */
import { numberOfCell, parentNumber } from '../../protocol/cells/cell-number.ts'
import { isCell, resolutionOf } from './region-rules.ts'

/** @example cellTest(['8739331a8ffffff'])('8939331a803ffff') // → true: it lies in it */
export function cellTest(cells: readonly string[]): (cell: string) => boolean {
  const numbers = Map.groupBy(cells, resolutionOf)
  const levels = [...numbers].map(([resolution, its]) => ({
    resolution,
    numbers: new Set(its.map(cell => numberOfCell(cell, resolution))),
  }))
  const known = new Map<string, boolean>()
  const look = (cell: string) => {
    if (!isCell(cell)) return false
    const own = resolutionOf(cell)
    const number = numberOfCell(cell, own)
    return levels.some(
      ({ resolution, numbers: its }) => resolution <= own && its.has(parentNumber(number, own, resolution)),
    )
  }
  return cell => {
    const answer = known.get(cell) ?? look(cell)
    known.set(cell, answer)
    return answer
  }
}

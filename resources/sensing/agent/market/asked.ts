/** What is asked of a desk, made into regions, quantities and days, or refused with what would be right. */
import * as v from 'valibot'
import { invalid } from '../../../../links/http/request-error.ts'
import {
  BOX,
  type Box,
  boxIn,
  CELLS,
  cellsIn,
  regionsOfBox,
  regionsOfCells,
} from '../../messages/market/area.ts'
import { MOST_AHEAD, MOST_SPAN, ORDER_LIMITS } from '../../messages/market/data-order.ts'
import type { MarketView } from '../../messages/market/data-view.ts'
import type { Wanted } from '../../messages/market/quote.ts'
import { dateOf, dayIn } from '../../messages/market/values.ts'
import { DataError } from './data-error.ts'

export interface AskedData {
  readonly box?: string | undefined
  readonly cells?: readonly string[] | undefined
  readonly quantities: readonly string[]
  readonly from: string
  readonly until: string
}

const DAY_MS = 86_400_000
const DATE = 'a date, such as 2026-03-02'
export const optionalText = v.optional(v.string())
export const DATE_TEXT = v.optional(
  v.pipe(
    v.string(),
    v.check(text => dayIn(text) !== undefined, DATE),
  ),
)

/** @throws {RequestError} parameter_invalid {DataError} area_too_large */
export function wantedOf(asked: AskedData, view: MarketView, nowMs: number): Wanted {
  const { from, until } = daysOf(asked, nowMs)
  return { regions: regionsIn(asked), quantities: quantitiesIn(asked.quantities, view), from, until }
}

function daysOf({ from: begins, until: ends }: AskedData, nowMs: number) {
  const [from, until] = [dayIn(begins), dayIn(ends)]
  if (from === undefined) throw invalid('from', begins, DATE)
  if (until === undefined) throw invalid('until', ends, DATE)
  const latest = Math.floor(nowMs / DAY_MS) + MOST_AHEAD
  if (until < from || until - from >= MOST_SPAN)
    throw invalid('until', ends, `the same day or a later one, ${MOST_SPAN} days in all at most`)
  if (until > latest) throw invalid('until', ends, `${dateOf(latest)} at the latest`)
  return { from, until }
}

function regionsIn({ box, cells }: AskedData): readonly string[] {
  if ((box === undefined) === (cells === undefined))
    throw invalid('box', '', `a box or cells: ${BOX}; ${CELLS}`)
  const regions =
    box === undefined ? regionsOfCells(readCells(cells!.join(','))!) : regionsOfBox(readBox(box)!)
  if (regions === undefined) throw new DataError('area_too_large', { most: ORDER_LIMITS.regions })
  return regions
}

/** @throws {RequestError} */
export function readBox(text: string | undefined): Box | undefined {
  if (text === undefined) return undefined
  const box = boxIn(text)
  if (box === undefined) throw invalid('box', text, BOX)
  return box
}

/** @throws {RequestError} */
export function readCells(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined
  const cells = cellsIn(text)
  if (cells === undefined) throw invalid('cells', text, CELLS)
  return cells
}

function quantitiesIn(names: readonly string[], { quantities }: MarketView): readonly string[] {
  const all = [...new Set(names)].sort()
  const sold = quantities.map(({ name }) => name)
  const strange = all.find(name => !sold.includes(name))
  if (strange !== undefined || all.length === 0 || all.length > ORDER_LIMITS.quantities)
    throw invalid('quantities', strange ?? '', `1 to ${ORDER_LIMITS.quantities} of ${sold.join(', ')}`)
  return all
}

/**
 * Where machines have to be for a demand: cells of H3, of any size, in one of which the place lies that a machine is registered with. A place is
 * what its owner registered, on the chain, and nobody proves it: it says under whose law and how far away somebody says to be.
 */
import {
  cellOfNumber,
  isCellNumber,
  numberOfCell,
  parentNumber,
} from '../../../protocol/cells/cell-number.ts'
import type { Field } from '../../../protocol/words/fields.ts'
import { list } from './rows.ts'

/** Of one demand. A cell of resolution 0 is as large as a country, one of 9 as a block. */
export const [MOST_CELLS, FINEST_CELL] = [16, 9]
const FORM = /^8[0-9][0-9a-f]{13}$/

/** @example isPlace('85283083fffffff') // → true */
export function isPlace(text: string): boolean {
  const resolution = resolutionOf(text)
  if (!FORM.test(text) || resolution > FINEST_CELL) return false
  const number = numberOfCell(text, resolution)
  return isCellNumber(number, resolution) && cellOfNumber(number, resolution) === text
}

const cell: Field<string> = {
  right: `an H3 cell of resolution 0 to ${FINEST_CELL}`,
  read: value => (typeof value === 'string' && isPlace(value) ? value : undefined),
  write: value => value,
}
/** None: wherever they are. */
export const places: Field<readonly string[]> = list(cell, MOST_CELLS, 0)

/** Whether a registered cell lies in that one; one without a place lies nowhere. */
export function liesIn(registered: string, within: string): boolean {
  const [fine, coarse] = [resolutionOf(registered), resolutionOf(within)]
  if (registered === '' || fine < coarse) return false
  return parentNumber(numberOfCell(registered, fine), fine, coarse) === numberOfCell(within, coarse)
}

function resolutionOf(text: string): number {
  return Number.parseInt(text[1] ?? '', 16)
}

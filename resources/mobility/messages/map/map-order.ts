/**
 * A consumer buys the map: all that stands of some regions now, and what each edition of the days that follow adds. It pays for each row
 * once, and never more than it says.
 */
import type { CborValue } from '../../../../protocol/cbor/cbor.ts'
import { defineWord } from '../../../../protocol/words/define-word.ts'
import { amount, type Field, whole } from '../../../../protocol/words/fields.ts'
import { isCellNumber, numberOfCell } from '../cell-number.ts'
import { REGION_RESOLUTION } from './road-row.ts'

export interface MapOrder {
  /** H3 indexes of resolution 5, ascending, each once. */
  readonly regions: readonly string[]
  /** Further editions, one a day; 0 for what stands now alone. */
  readonly days: number
  /** Base units of the payment asset, in all. */
  readonly most: bigint
}

export const [MOST_REGIONS, MOST_DAYS] = [16, 31]

export function isRegion(text: string): boolean {
  return (
    /^85[0-9a-f]{6}fffffff$/.test(text) &&
    isCellNumber(numberOfCell(text, REGION_RESOLUTION), REGION_RESOLUTION)
  )
}

const regions: Field<readonly string[]> = {
  right: `1 to ${MOST_REGIONS} H3 cells of resolution ${REGION_RESOLUTION}, ascending, each once`,
  read(value: CborValue | undefined) {
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_REGIONS) return undefined
    const all = value as readonly CborValue[]
    const isRight = all.every(
      (one, at) => typeof one === 'string' && isRegion(one) && (at === 0 || one > String(all[at - 1])),
    )
    return isRight ? (all as readonly string[]) : undefined
  },
  write: said => [...said],
}

export const MAP_ORDER = defineWord<MapOrder>('mobility-map-order', {
  meaning: 'buys the map of some regions, and its further editions',
  fields: { regions, days: whole(0, MOST_DAYS), most: amount },
})

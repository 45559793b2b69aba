/**
 * A consumer buys a map: all that stands of some regions now, and what each edition of the days that follow adds. It pays for each row
 * once, and never more than it says. Each resource that sells one has the word under a name of its own.
 */
import type { CborValue } from '../cbor/cbor.ts'
import { defineWord, type Word } from '../words/define-word.ts'
import { amount, type Field, whole } from '../words/fields.ts'
import { isRegion, REGION_RESOLUTION } from './region.ts'

export interface MapOrder {
  /** H3 indexes of resolution 5, ascending, each once. */
  readonly regions: readonly string[]
  /** Further editions, one a day; 0 for what stands now alone. */
  readonly days: number
  /** Base units of the payment asset, in all. */
  readonly most: bigint
}

export const MOST_REGIONS = 16
const MOST_DAYS = 31

/** What an order is of. */
export const regions: Field<readonly string[]> = {
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

/** @example defineMapOrder('mobility-map-order').encode({ regions: ['85283083fffffff'], days: 0, most: 1n }) */
export function defineMapOrder(name: string): Word<MapOrder> {
  return defineWord<MapOrder>(name, {
    meaning: 'buys the map of some regions, and its further editions',
    fields: { regions, days: whole(0, MOST_DAYS), most: amount },
  })
}

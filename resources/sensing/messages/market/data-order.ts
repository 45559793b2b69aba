/**
 * A consumer buys what stations measured: quantities of some regions and days, those of the past that are published and those that will be.
 * It pays for each hour of a cell once, and never more than it says. What it is for is told to whoever measured; where and when is not.
 */
import type { CborValue } from '../../../../protocol/cbor/cbor.ts'
import { MOST_REGIONS, regions } from '../../../../protocol/cells/map-order.ts'
import { defineWord } from '../../../../protocol/words/define-word.ts'
import { amount, type Field, oneOf, whole } from '../../../../protocol/words/fields.ts'
import { PURPOSES, type Purpose } from './purposes.ts'

export interface DataOrder {
  /** H3 indexes of resolution 5, ascending, each once. */
  readonly regions: readonly string[]
  /** Names of the network's quantities, ascending, each once. */
  readonly quantities: readonly string[]
  /** Days since 1970 (UTC), both included. */
  readonly from: number
  readonly until: number
  /** Base units of the payment asset, in all. */
  readonly most: bigint
  readonly purpose: Purpose
}

export const MOST_QUANTITIES = 8
/** An order is of so many days at most, and of none that is further ahead than this. */
export const [MOST_SPAN, MOST_AHEAD] = [120, 31]
/** Of one consumer at once. */
export const MOST_STANDING = 8
const [LAST_DAY, QUANTITY] = [2 ** 20, /^[A-Za-z0-9][A-Za-z0-9\-._]{0,39}$/]

const quantities: Field<readonly string[]> = {
  right: `1 to ${MOST_QUANTITIES} names of quantities, ascending, each once`,
  read(value: CborValue | undefined) {
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_QUANTITIES) return undefined
    const all = value as readonly CborValue[]
    const isRight = all.every(
      (one, at) => typeof one === 'string' && QUANTITY.test(one) && (at === 0 || one > String(all[at - 1])),
    )
    return isRight ? (all as readonly string[]) : undefined
  },
  write: said => [...said],
}

export const DATA_ORDER = defineWord<DataOrder>('sensing-data-order', {
  meaning: 'buys what stations measured: quantities of regions and days',
  fields: {
    regions,
    quantities,
    from: whole(0, LAST_DAY),
    until: whole(0, LAST_DAY),
    most: amount,
    purpose: oneOf(...PURPOSES),
  },
})

export const ORDER_LIMITS = { regions: MOST_REGIONS, quantities: MOST_QUANTITIES, days: MOST_SPAN } as const

/** What a consumer of data spends of its owner's deposit, and how its owner is asked: the same words at the terminal and in the console. */
export const DATA_CONSUMER = 'sensing/consumer'

export const DATA_SPENDING = {
  model: DATA_CONSUMER,
  does: 'buy what stations measured, of regions, days and quantities that you choose',
  amount: '1',
} as const

/**
 * An order that a desk says by itself: of the regions that its owner names, whenever none of its orders stands any more. What it may cost in
 * all the order says, and what the owner allowed bounds it whatever it says.
 */
import * as v from 'valibot'
import type { MapOrder } from '../../../../protocol/cells/map-order.ts'
import { isRegion } from '../../../../protocol/cells/region.ts'
import { baseUnits, text, unlessSaid, wholeNumber } from '../../options.ts'
import type { BoughtMap } from './run-networks-desk.ts'

const RIGHT = 'H3 cells of resolution 5, commas between, or -'
const [NOTHING, MOST_DAYS] = ['-', 31]
const named = (said: string) =>
  said === NOTHING ? [] : [...new Set(said.split(',').map(one => one.trim()))].sort()

/** Of the drivers that have one. */
export const STANDING_OPTIONS = {
  regions: unlessSaid(
    v.pipe(
      text,
      v.check(said => named(said).every(isRegion), RIGHT),
    ),
    NOTHING,
  ),
  days: unlessSaid(wholeNumber({ min: 0, max: MOST_DAYS }), MOST_DAYS),
  most: unlessSaid(baseUnits, '0'),
}

export interface StandingOptions {
  readonly regions: string
  readonly days: number
  readonly most: bigint
}

/** Undefined where it has nothing to order. @param isAsked what it said is not there yet */
export function standingOrder(
  { regions, days, most }: StandingOptions,
  { orders }: BoughtMap,
  isAsked: boolean,
): MapOrder | undefined {
  const stands = Object.values(orders).some(({ ended, upTo, until }) => ended === '' && upTo < until)
  const all = named(regions)
  return all.length === 0 || stands || isAsked ? undefined : { regions: all, days, most }
}

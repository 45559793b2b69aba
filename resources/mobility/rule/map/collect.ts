/**
 * What was decided of a quarter of an hour, as observations of the map. Those who moved along together are one, and so are accounts of which a
 * voucher names one person; who is not vouched for (where anybody could be) is nobody. Speeds are in steps: whoever is all but one of a row's
 * owners learns that the last one was there, and his speed to a step.
 */
import { type MapBooks, personOf } from '../../../../kernel/map/map-state.ts'
import { collectSight, DAY_QUARTERS, publishUntil } from '../../../../kernel/map/publish.ts'
import type { Address } from '../../../../protocol/ids.ts'
import { QUARTER_S } from '../../messages/sheet.ts'
import type { Decided, DueSheet } from '../decide.ts'
import { hourKey, hourOf } from '../freshness.ts'
import type { RoadsParams } from './roads-params.ts'

/** Less than this in a cell tells nothing of how fast one goes there. */
const LEAST_S = 4

/** Quarter after quarter; before it the editions of all days that are over. */
export function collect(
  books: MapBooks,
  { counted, groups }: Pick<Decided, 'counted' | 'groups'>,
  params: RoadsParams,
): void {
  const [first] = counted
  if (first === undefined) return
  const day = Math.floor(first.quarter / DAY_QUARTERS)
  publishUntil(books, day - 1, params)
  const owners = ownersByGroup(counted, groups)
  const { stepKmh } = params
  for (const [at, sheet] of counted.entries()) {
    if (!sheet.isTrusted || sheet.isBesideVouched || !sheet.owner.startsWith('0x')) continue
    if (params.needsPersons && sheet.person === undefined) continue
    const person = personOf(books, sheet.owner as Address, sheet.subject, whoIs(sheet))
    const along = owners.get(groups[at]!)!
    for (const { cell, seconds, metres } of sheet.visits) {
      if (seconds < LEAST_S || seconds > QUARTER_S) continue
      const kmh = stepKmh * Math.floor((36 * metres + 5 * stepKmh * seconds) / (10 * stepKmh * seconds))
      const sight = { person, day, whos: along, values: [kmh] }
      collectSight(books, hourKey(cell, hourOf(sheet.quarter)), sight, params)
    }
  }
}

function ownersByGroup(counted: readonly DueSheet[], groups: readonly number[]) {
  const owners = new Map<number, Set<string>>()
  for (const [at, sheet] of counted.entries()) {
    const known = owners.get(groups[at]!) ?? new Set()
    owners.set(groups[at]!, known.add(whoIs(sheet)))
  }
  return owners
}

function whoIs({ person, owner }: DueSheet): string {
  return person ?? owner
}

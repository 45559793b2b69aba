/** What was decided of a quarter of an hour, as observations of the map. Who is not vouched for (where anybody could be) is nobody. */
import type { MapParams } from '../../../../kernel/map/map-params.ts'
import { type MapBooks, personOf } from '../../../../kernel/map/map-state.ts'
import { collectSight, DAY_QUARTERS, publishUntil } from '../../../../kernel/map/publish.ts'
import type { Address } from '../../../../protocol/ids.ts'
import { QUARTER_S } from '../../messages/sheet.ts'
import type { Decided, DueSheet } from '../decide.ts'
import { hourKey, hourOf } from '../freshness.ts'

/** Less than this in a cell tells nothing of how fast one goes there. */
const LEAST_S = 4

/** Quarter after quarter; before it the editions of all days that are over. */
export function collect(
  books: MapBooks,
  { counted, groups }: Pick<Decided, 'counted' | 'groups'>,
  params: MapParams,
): void {
  const [first] = counted
  if (first === undefined) return
  const day = Math.floor(first.quarter / DAY_QUARTERS)
  publishUntil(books, day - 1, params)
  const owners = ownersByGroup(counted, groups)
  for (const [at, sheet] of counted.entries()) {
    if (!sheet.isTrusted || sheet.isBesideVouched || !sheet.owner.startsWith('0x')) continue
    const person = personOf(books, sheet.owner as Address, sheet.subject, sheet.owner)
    const along = owners.get(groups[at]!)!
    for (const { cell, seconds, metres } of sheet.visits) {
      if (seconds < LEAST_S || seconds > QUARTER_S) continue
      const kmh = Math.floor((36 * metres + 5 * seconds) / (10 * seconds))
      const sight = { person, day, whos: along, values: [kmh] }
      collectSight(books, hourKey(cell, hourOf(sheet.quarter)), sight, params)
    }
  }
}

function ownersByGroup(counted: readonly DueSheet[], groups: readonly number[]) {
  const owners = new Map<number, Set<string>>()
  for (const [at, { owner }] of counted.entries()) {
    const known = owners.get(groups[at]!) ?? new Set()
    owners.set(groups[at]!, known.add(owner))
  }
  return owners
}

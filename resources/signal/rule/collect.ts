/** What was decided of a quarter of an hour, as observations of the map. Who is not vouched for (where anybody could be) is nobody. */
import type { MapParams } from '../../../kernel/map/map-params.ts'
import { type MapBooks, personOf, UNKNOWN } from '../../../kernel/map/map-state.ts'
import { collectSight, DAY_QUARTERS, publishUntil } from '../../../kernel/map/publish.ts'
import type { Address } from '../../../protocol/ids.ts'
import type { Counted, Decided } from './decide.ts'

/** Quarter after quarter; before it the editions of all days that are over. */
export function collect(
  books: MapBooks,
  { quarter, counted }: Pick<Decided, 'quarter' | 'counted'>,
  params: MapParams,
): void {
  if (counted.length === 0) return
  const day = Math.floor(quarter / DAY_QUARTERS)
  publishUntil(books, day - 1, params)
  const owners = new Map<number, Set<string>>()
  for (const { group, sheet } of counted)
    owners.set(group, (owners.get(group) ?? new Set<string>()).add(sheet.owner))
  for (const one of counted) {
    const { sheet, group } = one
    if (!sheet.isTrusted || !sheet.owner.startsWith('0x')) continue
    const person = personOf(books, sheet.owner as Address, sheet.subject, sheet.owner)
    for (const key of new Set([...one.sights.keys(), ...one.tests.keys()]))
      collectSight(books, key, { person, day, whos: owners.get(group)!, values: valuesOf(one, key) }, params)
  }
}

/** In the order of `FIGURES`. */
function valuesOf({ sights, tests }: Counted, key: number): readonly number[] {
  const [, , ...levels] = sights.get(key) ?? [0, '', null, null, null, null]
  const test = tests.get(key)
  const said = [...levels, test?.downKbps ?? null, test?.upKbps ?? null, test?.rtt ?? null]
  return said.map(value => value ?? UNKNOWN)
}

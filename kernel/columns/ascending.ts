/** What stands by id, in ascending order of the ids, whatever order it came in. */
import { SummaryMap } from './summary-map.ts'

/**
 * What is in order already is not put in order again: the kernel's own summaries are.
 * @example [...ascending(new Map([['b', 1], ['a', 2]]))] // → [['a', 2], ['b', 1]]
 */
export function ascending<Id extends string, Value>(
  map: ReadonlyMap<Id, Value>,
): Iterable<readonly [Id, Value]> {
  if (map instanceof SummaryMap) return map
  let last: Id | undefined
  for (const id of map.keys()) {
    if (last !== undefined && id < last) return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
    last = id
  }
  return map
}

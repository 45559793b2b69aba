/**
 * Witnesses that repeat another's: of gateways that are one observation, who said it when it could be read of another heard nothing that
 * counts (carry/whose.ts), whoever vouches for whom.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import { notWhose } from '../carry/whose.ts'
import type { WitnessRow } from '../state.ts'
import { byBeacon, type Links, linksWhere } from './links.ts'

/** Who repeats, and who was first. */
export type Repeating = ReadonlyMap<
  SubjectId,
  { readonly with: SubjectId; readonly arrivedAtMs: number; readonly firstMs: number }
>

/**
 * Without them.
 * @param alike gateway → the first of those that it is one observation with
 */
export function withoutRepeated(
  links: Links,
  alike: ReadonlyMap<SubjectId, SubjectId>,
  acknowledgeMs: number,
): { readonly links: Links; readonly repeating: Repeating } {
  const repeating = new Map<SubjectId, { with: SubjectId; arrivedAtMs: number; firstMs: number }>()
  if (alike.size === 0) return { links, repeating }
  const { sent, stations, by, rows } = links
  const idOf = (at: number) => stations[by[at]!]!.id as SubjectId
  const { order, starts } = byBeacon(links)
  const isOut = new Uint8Array(rows.length)
  for (let number = 0; number < sent.length; number++) {
    const heard = [...order.subarray(starts[number]!, starts[number + 1]!)].filter(at => alike.has(idOf(at)))
    for (const same of Map.groupBy(heard, at => alike.get(idOf(at))).values()) {
      if (same.length < 2) continue
      const tellers = same.map(at => ({
        at,
        vouched: stations[by[at]!]!.vouched,
        arrivedAtMs: arrivedIn(rows[at]!),
      }))
      for (const [{ at, arrivedAtMs }, [, first]] of notWhose(tellers, acknowledgeMs)) {
        isOut[at] = 1
        repeating.set(idOf(at), { with: idOf(first.at), arrivedAtMs, firstMs: first.arrivedAtMs })
      }
    }
  }
  return { links: linksWhere(links, at => isOut[at] === 0), repeating }
}

function arrivedIn([, , , , , , arrivedAtMs]: WitnessRow): number {
  return arrivedAtMs
}

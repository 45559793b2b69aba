/** The epoch in a few words, for people: how much counted, and what the air was like. */
import type { Contribution, Highlights } from '../../../kernel/resource.ts'
import { showSteps } from './alone/stepped-quantity.ts'
import type { SensingParams } from './params.ts'
import type { FleetComparison } from './together/compare-fleet.ts'
import { medianOf } from './together/median.ts'

/** Of each quantity the median of all values that counted. */
export function summarise(
  contributions: readonly Contribution[],
  comparison: FleetComparison,
  params: SensingParams,
): Highlights {
  const values = new Map(params.quantities.map(({ name }) => [name, [] as number[]]))
  let [counted, failed, differing] = [0, 0, 0]
  for (const { subject } of contributions) {
    for (const compared of comparison.of(subject)) {
      for (const { steps } of compared.counted) values.get(compared.quantity.name)?.push(steps)
      counted += compared.counted.length
      failed += (compared.summary?.failed ?? 0) + compared.stood
      differing += compared.differing.length
    }
  }
  const medians = params.quantities.flatMap((quantity): [string, string][] => {
    const all = values.get(quantity.name) ?? []
    return all.length === 0 ? [] : [[quantity.name, showSteps(quantity, medianOf(all))]]
  })
  const stations = contributions.filter(({ units }) => units > 0n).length
  return { stations, counted, failed, differing, ...Object.fromEntries(medians) }
}

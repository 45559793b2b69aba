/** From a network's rules to the code that they name: loaded by whoever audits, and by oracles that a vote has given other rules. */
import type { AnyResource } from '../kernel/resource.ts'
import type { Rules } from '../kernel/rules.ts'
import { resourceFromRules } from '../resources/rules.ts'

/** @throws {TypeError} where there is none here */
export async function restore(resources: Rules['resources']): Promise<readonly AnyResource[]> {
  return resources.map(resourceFromRules)
}

/**
 * A scenario as data: one that has a name here, and what of it is different. It can be handed to a thread, which a scenario's functions
 * cannot.
 */
import type { EmissionPolicy } from '../../kernel/money/emission/policy.ts'
import type { RewardPolicy } from '../../kernel/money/reward-policy.ts'
import type { PriceModelName } from './price-models.ts'
import type { Params, Scenario } from './scenario.ts'
import { SCENARIOS } from './scenarios.ts'

export interface ToldScenario {
  /** Of `SCENARIOS`. */
  readonly base: string
  readonly name?: string
  readonly what?: string
  readonly params?: Partial<Params>
  readonly price?: PriceModelName
  /** Whole tokens, in digits. */
  readonly supply?: string
  readonly emission?: EmissionPolicy
  readonly reward?: RewardPolicy
  readonly shares?: Scenario['shares']
}

/** @throws {TypeError} where nothing is called so. */
export function scenarioOf({ base, params, emission, reward, ...told }: ToldScenario): Scenario {
  const found = SCENARIOS.find(({ name }) => name === base)
  if (found === undefined) throw new TypeError(`no scenario is called "${base}"`)
  const rules = Object.assign(
    {},
    emission === undefined ? {} : { emission: () => emission },
    reward === undefined ? {} : { reward: () => reward },
  )
  return Object.assign({}, found, told, rules, { params: Object.assign({}, found.params, params) })
}

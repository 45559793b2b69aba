/** What stays the same for every check of a message while a process runs. */
import type { Deployment } from '../../chain/deployment-file.ts'
import type { Network } from '../../kernel/rules.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import type { Limits } from '../limits.ts'
import type { CheckRules } from './check-message.ts'

export function checkRulesOf(
  { rules, resources }: Network,
  deployment: Deployment,
  { futureMs }: Limits,
): CheckRules {
  const contentTypes = Object.fromEntries(
    resources.map(({ name, messages }) => [name, Object.keys(messages)]),
  )
  const { genesisMs } = deployment
  return { network: networkIdOf(deployment), genesisMs, lateMs: rules.lateMs, futureMs, contentTypes }
}

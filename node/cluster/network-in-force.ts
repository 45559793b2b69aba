/**
 * The network that a process starts with which keeps nothing: that of its file, or, where a vote has changed the rules since, the one
 * that the chain goes by, from the proposal that brought it or from the nodes behind it.
 */
import { connectChain } from '../../chain/connect.ts'
import { readRulesOnChain } from '../../chain/governance/rules/coming-rules.ts'
import { type Network, rulesHash } from '../../kernel/rules.ts'
import { NodeError } from '../errors.ts'
import { createRulesFinder } from '../rules/find-rules.ts'
import type { FollowOptions } from '../rules/follow-rules.ts'
import { restoreFrom } from '../rules/restore-network.ts'
import type { IntakeOptions } from './start-intake.ts'

export type InForceOptions = Pick<IntakeOptions, 'network' | 'deployment' | 'rpcUrl' | 'nodes'> & {
  readonly follow?: FollowOptions
}

/** @throws {NodeError | ChainError} rules_missing, which may pass; rules_unfit, … */
export async function networkInForce(options: InForceOptions): Promise<Network> {
  const { network, deployment, rpcUrl, nodes = [], follow } = options
  if (follow === undefined) return network
  const client = await connectChain({ rpcUrl, chainId: deployment.chainId })
  const { inForce, coming } = await readRulesOnChain(client, deployment)
  const own = rulesHash(network.rules)
  if ([inForce, ...coming.map(({ rules }) => rules)].includes(own)) return network
  const restore = restoreFrom(follow.restoreModule, follow.packages)
  const fit = await createRulesFinder({ network, deployment, rpcUrl, peers: nodes, restore }).read(inForce)
  if (fit.kind === 'fits') return fit.network
  if (fit.kind === 'missing') throw new NodeError('rules_missing', { rules: inForce })
  throw new NodeError('rules_unfit', { rules: inForce, why: fit.why })
}

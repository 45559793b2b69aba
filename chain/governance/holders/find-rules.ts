/** Rules that were voted for, from the proposal that brought them: whoever follows a network needs nothing but its chain. */
import type { Rules } from '../../../kernel/rules.ts'
import type { Hash } from '../../../protocol/ids.ts'
import type { ChainClient } from '../../connect.ts'
import type { Deployment } from '../../deployment-file.ts'
import { readProposals } from './read-proposals.ts'
import { readVoting } from './read-voting.ts'

/** Undefined where no proposal brought them. @throws {ChainError} rpc_down, rpc_failed */
export async function findRules(
  client: ChainClient,
  deployment: Deployment,
  hash: Hash,
): Promise<Rules | undefined> {
  const voting = await readVoting(client, deployment)
  if (voting === undefined) return undefined
  const proposals = await readProposals({ client, deployment, voting })
  return proposals.find(({ announces, rules }) => announces?.rules === hash && rules !== undefined)?.rules
}

/**
 * A document of rules from the chain: proposals carry them in their text, as JSON. Whose proposal it was, and what became of it, does
 * not matter: a document is known by its hash. So whoever follows a network needs nothing but its chain.
 */
import { getAbiItem } from 'viem'
import { documentHash, documentOf } from '../../../kernel/rules-change/document.ts'
import type { Hash } from '../../../protocol/ids.ts'
import { abi } from '../../artifacts/HolderGovernor.ts'
import { blockAt } from '../../block-at.ts'
import type { ChainClient } from '../../connect.ts'
import type { Deployment } from '../../deployment-file.ts'
import { readLogs } from '../../read-logs.ts'
import { describedIn } from '../holders/proposal-text.ts'
import { readVoting } from '../holders/read-voting.ts'

const CREATED = [getAbiItem({ abi, name: 'ProposalCreated' })] as const

/** Undefined where no proposal brought it. @throws {ChainError} rpc_down, rpc_failed */
export async function findDocument(
  client: ChainClient,
  deployment: Deployment,
  hash: Hash,
): Promise<Uint8Array | undefined> {
  const voting = await readVoting(client, deployment)
  if (voting === undefined) return undefined
  const logs = await readLogs({
    client,
    address: voting.governor,
    events: CREATED,
    fromBlock: deployment.launchBlock,
    toBlock: (await blockAt(client)).number,
  })
  for (const { args } of logs) {
    const document = documentIn(args.description)
    if (document !== undefined && documentHash(document) === hash) return document
  }
  return undefined
}

function documentIn(text: string): Uint8Array | undefined {
  const described = describedIn(text)
  try {
    return described === undefined ? undefined : documentOf(described)
  } catch {
    // Somebody wrote something else there.
    return undefined
  }
}

/** A network without its file: rules that hash to what the chain goes by, and the resources of this programme that they name. */
import { blockAt } from '../../chain/block-at.ts'
import type { ChainClient } from '../../chain/connect.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { readSettlement } from '../../chain/epochs/read-settlement.ts'
import { readRules } from '../../kernel/read-rules.ts'
import type { Network } from '../../kernel/rules.ts'
import { CliError } from '../errors.ts'
import type { Installed } from '../resource-package.ts'
import type { EvidenceSource } from './evidence-source.ts'

export interface ChainPlace {
  readonly client: ChainClient
  readonly deployment: Deployment
}

/** @throws {CliError} rules_unusable, and whatever the source has to say; {ChainError} */
export async function networkOfChain(
  { client, deployment }: ChainPlace,
  source: EvidenceSource,
  { restore }: Pick<Installed, 'restore'>,
): Promise<Network> {
  const { number: block } = await blockAt(client)
  const { rules: hashes } = await readSettlement({ client, deployment, block, epochs: [] })
  const told = await source.readRules()
  try {
    const rules = readRules(told, hashes)
    return { rules, resources: await restore(rules.resources) }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CliError('rules_unusable', `${source.name}: ${why}`, {
      hint: 'Give the network’s own file: --network FILE. It brings the resources that are not part of cairn.',
      cause,
    })
  }
}

/** What an intake process asks of the chain: the time, and who may speak. It sends nothing, so it has no account. */
import { type ChainClient, connectChain } from '../../chain/connect.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { createHeadView } from '../../chain/epochs/head-view.ts'
import { createFactsCache, readFacts } from '../../chain/facts/read-facts.ts'
import { readRulesOf } from '../../chain/governance/rules/coming-rules.ts'
import { readOracleOfKey } from '../../chain/oracles/oracle-keys.ts'
import type { ChainFacts } from '../../kernel/chain-facts.ts'
import type { Rules } from '../../kernel/rules.ts'
import { rulesHash } from '../../kernel/rules.ts'
import { createVerifier } from '../../keys/verify.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import type { Hash } from '../../protocol/ids.ts'
import type { ChainBlock } from '../chain-port.ts'
import { NodeError } from '../errors.ts'

export interface IntakeChain {
  getHead(): Promise<ChainBlock>
  readNewestFacts(): Promise<ChainFacts>
  /** What the chain names for an epoch. @throws {ChainError} rpc_down, rpc_failed */
  readRulesOf(epoch: number): Promise<Hash>
}

export interface IntakeChainOptions {
  readonly rpcUrl: string
  readonly deployment: Deployment
  /** Held against what the chain goes by; of whoever goes by none, nothing is. */
  readonly rules?: Rules
  /** Signs receipts, where any are given. */
  readonly oracleKey?: Signer
  readonly freshMs: number
}

/** @throws {NodeError | ChainError} rules_differ, receipt_key_unknown, … */
export async function openIntakeChain(options: IntakeChainOptions): Promise<IntakeChain> {
  const { rpcUrl, deployment, rules, freshMs } = options
  const client = await connectChain({ rpcUrl, chainId: deployment.chainId })
  const monotonicMs = () => performance.now()
  const view = createHeadView({ client, deployment, freshMs, monotonicMs })
  const known = (await view.getState()).rules
  const hash = rules === undefined ? known[0] : rulesHash(rules)
  if (!known.includes(hash)) throw new NodeError('rules_differ', { chain: known[0], network: hash })
  await checkKey(client, options)
  const cache = createFactsCache()
  const shared = { client, deployment, verify: createVerifier(), cache, knownBlock: view.knownBlock }
  return {
    getHead: view.getHead,
    readRulesOf: epoch => readRulesOf(client, deployment, epoch),
    readNewestFacts: async () => readFacts({ ...shared, block: (await view.askHead()).number }),
  }
}

/** A receipt under a key that is nobody's proves nothing: none is given. Other than ES256 no chain can check, and nobody can say. */
async function checkKey(client: ChainClient, { deployment, oracleKey }: IntakeChainOptions): Promise<void> {
  if (oracleKey === undefined) return
  const { subject, key } = oracleKey
  if (key.alg !== 'ES256') return
  const oracle = await readOracleOfKey(client, { deployment, key: subject })
  if (oracle === undefined) throw new NodeError('receipt_key_unknown', { key: subject })
}

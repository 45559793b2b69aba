/** A launcher's network of a name, from the factory's logs. What the chain tells is all there is to a deployment. */
import { getAbiItem } from 'viem'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/NetworkFactory.ts'
import type { Deployment } from '../deployment-file.ts'
import { readLogs } from '../read-logs.ts'
import type { Sender } from '../send-transaction.ts'
import { hasCode } from './deterministic-deploy.ts'

const LAUNCHED = getAbiItem({ abi, name: 'NetworkLaunched' })

/**
 * Undefined when it was not launched.
 * @param fromBlock where its launch can be at the earliest; services that give few blocks at once make it slow to look at all.
 * @throws {ChainError} rpc_down, rpc_failed
 */
export async function findLaunch(
  { client, account }: Pick<Sender, 'client' | 'account'>,
  factory: Address,
  name: string,
  fromBlock = 0,
): Promise<Deployment | undefined> {
  const contract = { address: factory, abi } as const
  const { settlement } = await client.readContract({
    ...contract,
    functionName: 'addressesOf',
    args: [account.address, name],
  })
  if (!(await hasCode(client, toAddress(settlement)))) return undefined
  const toBlock = Number(await client.getBlockNumber())
  const logs = await readLogs({
    client,
    address: factory,
    events: [LAUNCHED],
    fromBlock,
    toBlock,
    chunk: toBlock + 1,
  })
  const log = logs.find(
    ({ args }) => args.name === name && toAddress(args.launcher) === toAddress(account.address),
  )
  if (log === undefined) return undefined
  const { network, payment, treasury, genesis, genesisHash } = log.args
  return {
    name,
    chainId: client.chain.id,
    launcher: toAddress(account.address),
    factory,
    token: toAddress(network.token),
    payment: toAddress(payment),
    registry: toAddress(network.registry),
    oracleSet: toAddress(network.oracleSet),
    emission: toAddress(network.emission),
    settlement: toAddress(network.settlement),
    directory: toAddress(network.directory),
    governance: toAddress(network.governance),
    treasury: toAddress(treasury),
    genesisHash,
    genesisMs: Number(genesis) * 1000,
    launchBlock: Number(log.blockNumber),
  }
}

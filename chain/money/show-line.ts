/**
 * What keeps a deposit from being taken out twice. Without a line of the ledger a request is paid 30 days and a challenge window
 * later, less what a line that anyone brought meanwhile proves to be spent or locked (contracts/interfaces/ISettlement.sol,
 * sentence 6). So somebody has to bring the lines of those who ask for more than they have left: nodes do.
 */
import { encodeFunctionData, getAbiItem } from 'viem'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { readLogs } from '../read-logs.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'
import { type ProvenEntry, toAbiClaim } from './claim.ts'

/** A deposit as it stands after a change of it, base units. */
export interface DepositChange {
  readonly account: Address
  readonly asset: Address
  readonly deposited: bigint
  readonly withdrawn: bigint
  /** Zero: nothing is asked for any more. */
  readonly requested: bigint
}

export interface Shown {
  /** The most that a line has proved to be spent or locked, base units. */
  readonly shown: bigint
  readonly requestedAtMs: number
}

const CHANGED = [getAbiItem({ abi, name: 'DepositChanged' })] as const

/** Both blocks included, in the order of the chain. @throws {ChainError} rpc_down, rpc_failed */
export async function readDepositChanges(
  client: ChainClient,
  deployment: Deployment,
  range: { readonly fromBlock: number; readonly toBlock: number },
): Promise<readonly DepositChange[]> {
  const logs = await readLogs({ client, address: deployment.settlement, events: CHANGED, ...range })
  return logs.map(({ args }) => ({
    account: toAddress(args.account),
    asset: toAddress(args.asset),
    deposited: args.deposited,
    withdrawn: args.withdrawn,
    requested: args.requested,
  }))
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readShown(
  client: ChainClient,
  options: { readonly deployment: Deployment; readonly account: Address; readonly asset: Address },
): Promise<Shown> {
  const { deployment, account, asset } = options
  try {
    const { shown, requestTime } = await client.readContract({
      address: deployment.settlement,
      abi,
      functionName: 'depositOf',
      args: [account, asset],
    })
    return { shown, requestedAtMs: Number(requestTime) * 1000 }
  } catch (error) {
    throw toChainError(error, { account, asset })
  }
}

/** Anyone may. @throws {ChainError} tx_reverted (Settlement_ShownBefore, Settlement_UnknownRoot), … */
export async function showLine(
  sender: Sender,
  { deployment, entry, proof }: ProvenEntry & { readonly deployment: Deployment },
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const data = encodeFunctionData({
    abi,
    functionName: 'showLine',
    args: [toAbiClaim({ entry, proof })],
  })
  const { txHash, gasUsed, block } = await sendTransaction(sender, {
    to: deployment.settlement,
    data,
    verb: 'show a line',
  })
  return { txHash, gasUsed, block }
}

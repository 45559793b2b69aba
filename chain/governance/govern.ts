/**
 * What a role does in governance's name, through the network's AccessManager (contracts/Governance.sol): at once where the
 * role has no delay, else scheduled first, so that everybody can see it, and done once the delay is over.
 *
 * @example
 * const done = await govern(sender, { deployment, act: governedActs(deployment).reject(7) })
 * if (done.scheduled !== undefined) console.log('scheduled; call it again then')
 */
import { encodeFunctionData as callData, type Hex, sliceHex } from 'viem'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Governance.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { ChainError } from '../errors.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'
import type { GovernedAct } from './governed-acts.ts'

export interface Governed extends Pick<Sent, 'txHash' | 'gasUsed' | 'block'> {
  /** Undefined when it is done; else from when on it can be done, and what it is called until then. */
  readonly scheduled: { readonly id: Hash; readonly readyAtMs: number } | undefined
}

/**
 * Does it, or schedules it where the sender's role has a delay; called again after that, does it.
 * @throws {ChainError} not_governance, not_ready (with readyAtMs), tx_reverted, rpc_down, …
 */
export async function govern(
  sender: Sender,
  { deployment, act }: { readonly deployment: Deployment; readonly act: GovernedAct },
): Promise<Governed> {
  const caller = toAddress(sender.account.address)
  const { to, data, verb } = act
  const at = await standing(sender.client, { deployment, caller, act })
  if (at.immediate) return send(sender, deployment, call('execute', to, data), verb)
  if (at.delayMs === 0) throw new ChainError('not_governance', { caller, verb })
  if (at.readyAtMs === undefined) {
    const done = await send(sender, deployment, call('schedule', to, data), `schedule ${verb}`)
    const after = await standing(sender.client, { deployment, caller, act })
    return { ...done, scheduled: { id: at.id, readyAtMs: after.readyAtMs ?? at.nowMs + at.delayMs } }
  }
  if (at.nowMs < at.readyAtMs)
    throw new ChainError('not_ready', { verb, operation: at.id, readyAtMs: at.readyAtMs, nowMs: at.nowMs })
  return send(sender, deployment, call('execute', to, data), verb)
}

/** Takes back what the sender, or another of its role, has scheduled. @throws {ChainError} tx_reverted, rpc_down, … */
export async function cancelScheduled(
  sender: Sender,
  options: { readonly deployment: Deployment; readonly caller: Address; readonly act: GovernedAct },
): Promise<Governed> {
  const { deployment, caller, act } = options
  const data = callData({ abi, functionName: 'cancel', args: [caller, act.to, act.data] })
  return send(sender, deployment, data, `cancel ${act.verb}`)
}

interface Standing {
  readonly id: Hash
  readonly immediate: boolean
  readonly delayMs: number
  /** Undefined when it is not scheduled, or was scheduled so long ago that it has expired. */
  readonly readyAtMs: number | undefined
  readonly nowMs: number
}

async function standing(
  client: ChainClient,
  options: { readonly deployment: Deployment; readonly caller: Address; readonly act: GovernedAct },
): Promise<Standing> {
  const { deployment, caller, act } = options
  const contract = { address: deployment.governance, abi } as const
  try {
    const [id, [immediate, delay], { timeMs: nowMs }] = await Promise.all([
      client.readContract({ ...contract, functionName: 'hashOperation', args: [caller, act.to, act.data] }),
      client.readContract({
        ...contract,
        functionName: 'canCall',
        args: [caller, act.to, sliceHex(act.data, 0, 4)],
      }),
      blockAt(client),
    ])
    const readyAt = await client.readContract({ ...contract, functionName: 'getSchedule', args: [id] })
    const readyAtMs = readyAt === 0 ? undefined : readyAt * 1000
    return { id, immediate, delayMs: delay * 1000, readyAtMs, nowMs }
  } catch (error) {
    throw toChainError(error, { contract: deployment.governance, caller })
  }
}

function call(functionName: 'execute' | 'schedule', to: Address, data: Hex): Hex {
  return functionName === 'execute'
    ? callData({ abi, functionName, args: [to, data] })
    : callData({ abi, functionName, args: [to, data, 0] })
}

async function send(sender: Sender, { governance }: Deployment, data: Hex, verb: string): Promise<Governed> {
  const { txHash, gasUsed, block } = await sendTransaction(sender, { to: governance, data, verb })
  return { txHash, gasUsed, block, scheduled: undefined }
}

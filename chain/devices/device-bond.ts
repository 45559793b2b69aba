/** What an owner bonds for its devices, where the network asks for it. */
import { encodeFunctionData, erc20Abi, type Hex } from 'viem'
import type { Address } from '../../protocol/ids.ts'
import { abi } from '../artifacts/DeviceRegistry.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { approve } from '../money/approve.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'

/** Base units of the payment asset. */
export interface DeviceBond {
  readonly decimals: number
  /** Zero where the network asks for none. */
  readonly perDevice: bigint
  readonly bonded: bigint
  /** On its way out; still liable. */
  readonly leaving: bigint
  /** From then on what is leaving can be taken out. */
  readonly readyAtMs: number
  /** How many devices the bond covers now. */
  readonly devices: number
}

/** @throws {ChainError} rpc_down, … */
export async function readDeviceBond(
  client: ChainClient,
  { deployment, owner }: { readonly deployment: Deployment; readonly owner: Address },
): Promise<DeviceBond> {
  const registry = { address: deployment.registry, abi } as const
  const asset = { address: deployment.payment, abi: erc20Abi } as const
  const [decimals, perDevice, { bond, leaving, readyAt, devices }] = await Promise.all([
    client.readContract({ ...asset, functionName: 'decimals' }),
    client.readContract({ ...registry, functionName: 'bondPerDevice' }),
    client.readContract({ ...registry, functionName: 'bondOf', args: [owner] }),
  ])
  const readyAtMs = Number(readyAt) * 1000
  return { decimals, perDevice, bonded: bond, leaving, readyAtMs, devices: Number(devices) }
}

/** Adds to the sender's bond; approves first where needed. @throws {ChainError} tx_reverted (ERC20InsufficientBalance), … */
export async function bondDevices(
  sender: Sender,
  { deployment, amount }: { readonly deployment: Deployment; readonly amount: bigint },
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const { payment, registry } = deployment
  await approve(sender, { asset: payment, spender: registry, amount })
  const data = encodeFunctionData({ abi, functionName: 'bond', args: [amount] })
  const { txHash, gasUsed, block } = await sendTransaction(sender, { to: registry, data, verb: 'bond' })
  return { txHash, gasUsed, block }
}

/**
 * Asks for a part of the sender's bond that covers none of its devices. All that is on its way out waits from now on.
 * @throws {ChainError} tx_reverted (DeviceRegistry_BondTooSmall), …
 */
export function requestUnbond(
  sender: Sender,
  { deployment, amount }: { readonly deployment: Deployment; readonly amount: bigint },
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  return send(sender, deployment, encodeFunctionData({ abi, functionName: 'requestUnbond', args: [amount] }))
}

/** Takes out what was asked for. @throws {ChainError} tx_reverted (DeviceRegistry_NotReady), … */
export function unbondDevices(
  sender: Sender,
  deployment: Deployment,
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  return send(sender, deployment, encodeFunctionData({ abi, functionName: 'unbond' }))
}

async function send(sender: Sender, { registry }: Deployment, data: Hex) {
  const { txHash, gasUsed, block } = await sendTransaction(sender, { to: registry, data, verb: 'unbond' })
  return { txHash, gasUsed, block }
}

/** Into the oracle set and out of it. Governance admits; whoever joins bonds, signs after the delay, and stays liable. */
import { encodeFunctionData, type Hex } from 'viem'
import type { Address } from '../../protocol/ids.ts'
import { abi } from '../artifacts/OracleSet.ts'
import type { Deployment } from '../deployment-file.ts'
import { govern } from '../governance/govern.ts'
import { governedActs } from '../governance/governed-acts.ts'
import { approve } from '../money/approve.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'

type Done = Pick<Sent, 'txHash' | 'gasUsed' | 'block'>

/** By whoever governs. @throws {ChainError} not_governance, not_ready, … */
export function admitOracle(
  governor: Sender,
  { deployment, signer }: { readonly deployment: Deployment; readonly signer: Address },
): Promise<Done> {
  return govern(governor, { deployment, act: governedActs(deployment).admit(signer) })
}

/** The sender bonds the least bond. @throws {ChainError} tx_reverted (OracleSet_NotAdmitted, OracleSet_AccountTaken), … */
export async function joinOracles(
  sender: Sender,
  { deployment, payee }: { readonly deployment: Deployment; readonly payee: Address },
): Promise<Done> {
  const { oracleSet, payment } = deployment
  const amount = await sender.client.readContract({ address: oracleSet, abi, functionName: 'minBond' })
  await approve(sender, { asset: payment, spender: oracleSet, amount })
  return send(sender, deployment, encodeFunctionData({ abi, functionName: 'join', args: [payee] }))
}

/** The sender signs no more; its bond waits out the unbonding time. @throws {ChainError} tx_reverted (OracleSet_LastOne), … */
export function leaveOracles(sender: Sender, deployment: Deployment): Promise<Done> {
  return send(sender, deployment, encodeFunctionData({ abi, functionName: 'requestExit' }))
}

/** The bond back, once the unbonding time is over. @throws {ChainError} tx_reverted (OracleSet_NotReady, OracleSet_ChallengeOpen), … */
export function exitOracles(sender: Sender, deployment: Deployment): Promise<Done> {
  return send(sender, deployment, encodeFunctionData({ abi, functionName: 'exit' }))
}

/** Puts those in force whose delay has passed. Anyone may. */
export function commitOracles(sender: Sender, deployment: Deployment): Promise<Done> {
  return send(sender, deployment, encodeFunctionData({ abi, functionName: 'commit' }))
}

async function send(sender: Sender, { oracleSet }: Deployment, data: Hex): Promise<Done> {
  const { txHash, gasUsed, block } = await sendTransaction(sender, { to: oracleSet, data, verb: 'oracles' })
  return { txHash, gasUsed, block }
}

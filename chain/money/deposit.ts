/** Payment asset into an account's deposit, which its devices' purchases are paid from. Approves first where needed. */
import { encodeFunctionData } from 'viem'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { approve } from './approve.ts'

export interface DepositOptions {
  readonly deployment: Deployment
  /** Base units of the payment asset. */
  readonly amount: bigint
  /** Whose deposit it becomes; the sender's own unless said. */
  readonly account?: Address
}

/** @throws {ChainError} tx_reverted (ERC20InsufficientBalance), … */
export async function deposit(
  sender: Sender,
  { deployment, amount, account = toAddress(sender.account.address) }: DepositOptions,
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const { payment, settlement } = deployment
  await approve(sender, { asset: payment, spender: settlement, amount })
  const data = encodeFunctionData({ abi, functionName: 'deposit', args: [account, payment, amount] })
  const { txHash, gasUsed, block } = await sendTransaction(sender, { to: settlement, data, verb: 'deposit' })
  return { txHash, gasUsed, block }
}

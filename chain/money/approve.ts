/** Lets a contract take an amount of an ERC-20 from the sender. Nothing is sent when it already may. */
import { encodeFunctionData, erc20Abi } from 'viem'
import type { Address } from '../../protocol/ids.ts'
import { type Sender, sendTransaction } from '../send-transaction.ts'

export async function approve(
  sender: Sender,
  { asset, spender, amount }: { readonly asset: Address; readonly spender: Address; readonly amount: bigint },
): Promise<void> {
  const args = [sender.account.address, spender] as const
  const allowed = await sender.client.readContract({
    address: asset,
    abi: erc20Abi,
    functionName: 'allowance',
    args,
  })
  if (allowed >= amount) return
  const data = encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [spender, amount] })
  await sendTransaction(sender, { to: asset, data, verb: 'approve' })
}
